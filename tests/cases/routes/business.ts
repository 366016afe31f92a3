import type { Answers } from '#rules'
import { asRoute, asTrader, asUnknown } from '../case.ts'
import type { Case } from '../case.ts'
import { worker } from '../people.ts'
import { casesOf } from './writing.ts'

/** Owners (C11), candidates of a province (C60), traders and investors under the agreements. */

const c11 = asRoute('business_owner', 'owner-c11', 'C11')
const c60 = asRoute('business_owner', 'provincial-c60', 'C60')
const c16 = asRoute('francophone_mobility', 'francophone-c16', 'C16')

/** What an owner says of the business: all of it and separate money, a short stay, and clients who gain now. */
export const ownBusiness = {
  ownerShare: 'atLeast51',
  ownerStay: 'upTo18',
  ownerFunds: 'both',
  ownerBenefit: 'now',
} as const satisfies Answers

/** Runs a canoe outfit in a village for two summers. */
const owner: Answers = {
  ...worker,
  offer: 'ownBusiness',
  controlsBusiness: 'yes',
  situations: ['ownBusiness'],
  ...ownBusiness,
}

const owners = casesOf(c11)

const businessOwners: readonly Case[] = [
  owners.inside('A guide runs an own canoe business in a village for two summers', owner, {
    next: null,
  }),
  owners.inside(
    'A baker holds just over half of the shares of a seasonal bakery',
    { ...owner, ownerShare: 'atLeast51' },
    { line: 'owner.share' },
  ),
  owners.outside(
    'A baker holds exactly half of an ordinary bakery, and is an employee of it',
    { ...owner, ownerShare: 'under51', controlsBusiness: 'partly' },
    { line: 'owner.share' },
  ),
  owners.inside(
    'Two friends share a fishing camp in equal parts, which is allowed for camps',
    { ...owner, ownerShare: 'outfitterHalf', controlsBusiness: 'partly' },
    { line: 'owner.share' },
  ),
  owners.inside(
    'An owner stays longer than 18 months, with a plan to hand over to a manager',
    { ...owner, ownerStay: 'withHandOver' },
    { line: 'owner.temporary' },
  ),
  owners.outside(
    'An owner means to stay in Canada for good through the business',
    { ...owner, ownerStay: 'forGood' },
    { line: 'owner.temporary' },
  ),
  owners.inside(
    'An owner has money to live on, and part of the money for the business',
    { ...owner, ownerFunds: 'partly' },
    { line: 'owner.funds' },
  ),
  owners.outside(
    'An owner has no money beside what the business should earn',
    { ...owner, ownerFunds: 'no' },
    { line: 'owner.funds' },
  ),
  owners.inside(
    'A piano tuner serves a region that has none, from the first month on',
    { ...owner, ownerBenefit: 'now' },
    { line: 'owner.benefit' },
  ),
  owners.outside(
    'An owner’s business will help the town only after the permit has ended',
    { ...owner, ownerBenefit: 'laterOnly' },
    { line: 'owner.benefit' },
  ),
  owners.outside('An owner’s business helps the owner’s family alone', {
    ...owner,
    ownerBenefit: 'no',
  }),
  owners.notSure(
    'An owner does not know yet how the shares will be split',
    { ...owner, ownerShare: 'unsure' },
    c11,
  ),
  owners.notSure(
    'A worker is perhaps the owner of the business, and meets all that an owner must',
    { ...owner, situations: ['ownBusiness?'] },
    c11,
  ),
  owners.conflicting(
    'A French-speaking owner has a business outside Quebec, and the owner’s code comes first',
    {
      ...owner,
      situations: ['ownBusiness', 'french'],
      outsideQuebec: 'yes',
      frenchLevel: 'tested',
      primaryAgriculture: 'no',
    },
    c11,
    { also: ['francophone-c16'] },
  ),
  owners.conflicting(
    'An owner of all the shares also says not to control the business',
    { ...owner, controlsBusiness: 'no' },
    c11,
  ),
]

/** Wants to settle in a province with a business, and has its letter of support. */
const candidate: Answers = {
  ...worker,
  offer: 'ownBusiness',
  controlsBusiness: 'yes',
  situations: ['provincialBusiness'],
  provinceSupport: 'letter',
}

const provincial = casesOf(c60)

const provincialCandidates: readonly Case[] = [
  provincial.inside('An entrepreneur has a province’s letter of support', candidate, {
    next: null,
  }),
  provincial.inside('A self-employed farmer has Quebec’s selection certificate', {
    ...candidate,
    provinceSupport: 'certificate',
  }),
  provincial.inside(
    'An entrepreneur has asked a province for support and waits for the letter',
    { ...candidate, provinceSupport: 'applied' },
    { line: 'province.support' },
  ),
  provincial.outside(
    'An entrepreneur has asked no province for anything',
    { ...candidate, provinceSupport: 'none' },
    { line: 'province.support' },
  ),
  provincial.notSure(
    'An entrepreneur is not sure what the province’s letter is',
    { ...candidate, provinceSupport: 'unsure' },
    c60,
  ),
  provincial.conflicting(
    'An owner who wants to stay for good has a province behind the plan',
    {
      ...owner,
      situations: ['ownBusiness', 'provincialBusiness'],
      ownerStay: 'forGood',
      provinceSupport: 'letter',
    },
    c60,
    { not: ['owner-c11'] },
  ),
  provincial.conflicting(
    'A seasonal owner has a province behind the plan too, and the short stay comes first',
    {
      ...owner,
      situations: ['ownBusiness', 'provincialBusiness'],
      provinceSupport: 'letter',
    },
    c11,
  ),
]

/** A citizen of the country, executive in its nationals' own company in Canada. */
const trader = (country: string): Answers => ({
  ...worker,
  citizenships: [country],
  situations: ['trade'],
  ownedByNationals: 'yes',
  tradeShare: 'yes',
  businessRole: 'executiveOrSupervisor',
})

/** A citizen of the country who puts capital into a Canadian company and directs it. */
const investor = (country: string): Answers => ({
  ...worker,
  citizenships: [country],
  situations: ['invest'],
  ownedByNationals: 'yes',
  capitalCommitted: 'yes',
  businessRole: 'owner',
})

interface Treaty {
  readonly variant: string
  readonly code: string
  /** A citizen for whom this agreement comes first, in code and in words: "An American". */
  readonly country: string
  readonly a: string
  /** The source page by which the agreement's own lines are told apart. */
  readonly page: string
  /** The agreement's other category for the same person, where it has one. */
  readonly other?: readonly [variant: string, code: string]
}

// prettier-ignore
const traders: readonly Treaty[] = [
  { variant: 'cusma-t34', code: 'T34', country: 'USA', a: 'An American', page: 'cusmaTraders', other: ['cusma-t35', 'T35'] },
  { variant: 'chile-f20', code: 'F20', country: 'CHL', a: 'A Chilean', page: 'chileTraders', other: ['chile-f21', 'F21'] },
  { variant: 'colombia-f10', code: 'F10', country: 'COL', a: 'A Colombian', page: 'colombiaTraders', other: ['colombia-f11', 'F11'] },
  { variant: 'korea-f30', code: 'F30', country: 'KOR', a: 'A Korean', page: 'koreaTraders', other: ['korea-f31', 'F31'] },
  { variant: 'peru-f50', code: 'F50', country: 'PER', a: 'A Peruvian', page: 'peruTraders', other: ['peru-f51', 'F51'] },
]

// prettier-ignore
const investors: readonly Treaty[] = [
  { variant: 'cusma-t35', code: 'T35', country: 'USA', a: 'An American', page: 'cusmaInvestors' },
  { variant: 'chile-f21', code: 'F21', country: 'CHL', a: 'A Chilean', page: 'chileInvestors' },
  { variant: 'colombia-f11', code: 'F11', country: 'COL', a: 'A Colombian', page: 'colombiaInvestors' },
  { variant: 'korea-f31', code: 'F31', country: 'KOR', a: 'A Korean', page: 'koreaInvestors' },
  { variant: 'peru-f51', code: 'F51', country: 'PER', a: 'A Peruvian', page: 'peruInvestors' },
  { variant: 'ceta-t46', code: 'T46', country: 'ITA', a: 'An Italian', page: 'cetaInvestors' },
  { variant: 'uk-f65', code: 'F65', country: 'GBR', a: 'A British citizen', page: 'ukInvestors' },
  { variant: 'cptpp-t50', code: 'T50', country: 'VNM', a: 'A Vietnamese', page: 'cptppInvestors' },
  { variant: 'ukraine-f70', code: 'F70', country: 'UKR', a: 'A Ukrainian', page: 'ukraineInvestors' },
]

const traderCases = traders.flatMap(
  ({ variant, code, country, a, page, other }): readonly Case[] => {
    const own = asTrader(variant, code)
    const of = casesOf(own)
    const person = trader(country)
    return [
      of.inside(
        `${a} directs a company of compatriots that trades mainly with their country`,
        person,
        {
          next: null,
        },
      ),
      of.inside(
        `${a} whose skills a compatriots’ importer can’t do without`,
        { ...person, businessRole: 'essentialSkills' },
        { line: `business.role.${page}` },
      ),
      of.outside(
        `${a} packs boxes for a compatriots’ importer`,
        { ...person, businessRole: 'other' },
        { line: `business.role.${page}` },
      ),
      of.outside(
        `${a} whose company does less than half of its trade with their country`,
        { ...person, tradeShare: 'no' },
        { line: `business.trade.${page}` },
      ),
      of.outside(
        `${a} whose trading company is mainly owned by others`,
        { ...person, ownedByNationals: 'no' },
        { line: `business.owned.${page}` },
      ),
      of.outside(
        `${a} has an idea for trade, and no offer and no contract`,
        {
          ...person,
          offer: 'none',
        },
        { line: 'offer.any' },
      ),
      of.notSure(
        `${a} does not know how much of the trade is with their country`,
        { ...person, tradeShare: 'unsure' },
        own,
      ),
      of.notSure(
        `${a} who trades is not sure of the own citizenship, without which no agreement is suggested`,
        { ...person, citizenships: 'unsure' },
        asUnknown,
      ),
      ...(other
        ? [
            of.conflicting(
              `${a} both trades and has put capital into the company, and trade comes first`,
              { ...person, situations: ['trade', 'invest'], capitalCommitted: 'yes' },
              own,
              { also: [other[0]] },
            ),
          ]
        : []),
    ]
  },
)

const investorCases = investors.flatMap(({ variant, code, country, a, page }): readonly Case[] => {
  const own = asTrader(variant, code)
  const of = casesOf(own)
  const person = investor(country)
  return [
    of.inside(`${a} has committed the capital for a factory and directs it`, person, {
      next: null,
    }),
    of.inside(
      `${a} has essential skills for a compatriot’s factory`,
      { ...person, businessRole: 'essentialSkills' },
      { line: `business.role.${page}` },
    ),
    of.outside(
      `${a} sweeps the floor of a compatriot’s factory`,
      { ...person, businessRole: 'other' },
      { line: `business.role.${page}` },
    ),
    of.outside(
      `${a} has not committed any capital yet`,
      { ...person, capitalCommitted: 'no' },
      { line: `business.capital.${page}` },
    ),
    of.outside(
      `${a} whose factory is mainly owned by others`,
      { ...person, ownedByNationals: 'no' },
      { line: `business.owned.${page}` },
    ),
    of.notSure(
      `${a} does not know whether the capital counts as committed`,
      { ...person, capitalCommitted: 'unsure' },
      own,
    ),
    of.notSure(
      `${a} who invests is not sure of the own citizenship, without which no agreement is suggested`,
      { ...person, citizenships: 'unsure' },
      asUnknown,
    ),
    of.conflicting(
      `${a} owns and runs the factory too, and the agreement comes before the owner’s code`,
      {
        ...person,
        offer: 'ownBusiness',
        controlsBusiness: 'yes',
        situations: ['invest', 'ownBusiness'],
        ...ownBusiness,
      },
      own,
      { also: ['owner-c11'] },
    ),
  ]
})

const t34 = casesOf(asTrader('cusma-t34', 'T34'))
const t35 = casesOf(asTrader('cusma-t35', 'T35'))
const t50 = casesOf(asTrader('cptpp-t50', 'T50'))
const f10 = casesOf(asTrader('colombia-f10', 'F10'))
const pacific = 'citizen.cptpp.investor.ausbrnchljpnmexpervnm'

/** What the tables can't say: residents, and countries with two agreements or with half of one. */
const special: readonly Case[] = [
  t34.inside('A Mexican with essential skills works for a Mexican-owned importer', {
    ...trader('MEX'),
    businessRole: 'essentialSkills',
  }),
  t34.outside('An Indian lives in the United States and trades with it, but is no citizen', {
    ...trader('IND'),
    residences: ['USA'],
  }),
  f10.inside('An Indian executive, permanent resident of Colombia, in a Colombian-owned importer', {
    ...trader('IND'),
    residences: ['COL'],
  }),
  casesOf(asTrader('ceta-t46', 'T46')).outside(
    'A French executive in a French-owned importer, where Europe has investors and no traders',
    trader('FRA'),
  ),
  t50.outside(
    'A Japanese executive in a Japanese-owned importer, where the Pacific has no traders',
    trader('JPN'),
  ),
  t35.inside('A Mexican investor, with two agreements to choose from', investor('MEX'), {
    also: ['cptpp-t50'],
  }),
  casesOf(asTrader('chile-f21', 'F21')).inside(
    'A Chilean investor, whom the Pacific agreement takes too',
    investor('CHL'),
    { also: ['cptpp-t50'] },
  ),
  casesOf(asTrader('peru-f51', 'F51')).inside(
    'A Peruvian investor, whom the Pacific agreement takes too',
    investor('PER'),
    { also: ['cptpp-t50'] },
  ),
  casesOf(asTrader('uk-f65', 'F65')).inside(
    'A British investor, for whom neither Europe nor the Pacific counts',
    investor('GBR'),
    { not: ['ceta-t46', 'cptpp-t50'] },
  ),
  t50.inside(
    'An investor from Vietnam, whom the Pacific agreement takes as an investor',
    investor('VNM'),
    { line: pacific },
  ),
  t50.inside('An investor from Singapore, on whom the sources disagree', investor('SGP')),
  t50.outside('A Malaysian investor, whom the Pacific agreement leaves out', investor('MYS'), {
    line: pacific,
  }),
  t50.outside('A New Zealand investor, whom the Pacific agreement leaves out', investor('NZL')),
  t50.inside('An Indian investor is a permanent resident of Australia', {
    ...investor('IND'),
    residences: ['AUS'],
  }),
  t35.outside('An Indian investor, outside every agreement', investor('IND'), {
    not: ['cptpp-t50'],
  }),
  t34.conflicting(
    'A French-speaking American trades outside Quebec, and the agreement comes first',
    {
      ...trader('USA'),
      situations: ['trade', 'french'],
      outsideQuebec: 'yes',
      frenchLevel: 'schooling',
      primaryAgriculture: 'no',
    },
    asTrader('cusma-t34', 'T34'),
    { also: [c16.variant ?? ''] },
  ),
]

export const business: readonly Case[] = [
  ...businessOwners,
  ...provincialCandidates,
  ...traderCases,
  ...investorCases,
  ...special,
]
