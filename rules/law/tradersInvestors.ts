import { allOf, criterion } from '../logic/condition.ts'
import type { Criterion, Text } from '../logic/condition.ts'
import type { CountryCode } from '../countries.ts'
import { agreements, europeanUnion } from './agreements.ts'
import type { AgreementId } from './agreements.ts'
import { citizenOf, koreanResidents, usTerritory } from './nationality.ts'
import { anyOffer, firstTooShort, plan } from './offer.ts'
import { cite } from './sources.ts'
import type { SourceId } from './sources.ts'
import type { Duration, SpouseRule, Variant } from './variant.ts'

/** Traders and investors under the agreements (R204(a)): two tests each, nationality first. */

interface Row {
  readonly id: string
  readonly code: string
  readonly agreement: Exclude<AgreementId, 'gats' | 'panama'>
  readonly kind: 'trader' | 'investor'
  readonly citizens: readonly CountryCode[]
  readonly citizensDoubtful?: readonly CountryCode[]
  readonly residents?: readonly CountryCode[]
  readonly page: SourceId
  readonly renewal: Duration['renewal']
  readonly spouse: SpouseRule
  readonly confidence?: 'medium'
}

/** Every first permit is of 12 months. */
const general: SpouseRule = { code: 'C41', note: firstTooShort }

/** Said beside the agreement's own permit too, so it says whom it is about. */
const withoutTreaty: Text = {
  en: 'Without T53, 12 months can’t show the 16 months that C41 asks for. A longer renewal could.',
  fr: 'Sans T53, 12 mois ne permettent pas de démontrer les 16 mois exigés pour C41. Un renouvellement plus long le pourrait.',
}

// prettier-ignore
const table: readonly Row[] = [
  { id: 'cusma-t34', code: 'T34', agreement: 'cusma', kind: 'trader', citizens: ['USA', 'MEX'], page: 'cusmaTraders', renewal: 24, spouse: general },
  { id: 'cusma-t35', code: 'T35', agreement: 'cusma', kind: 'investor', citizens: ['USA', 'MEX'], page: 'cusmaInvestors', renewal: 24, spouse: general },
  { id: 'chile-f20', code: 'F20', agreement: 'chile', kind: 'trader', citizens: ['CHL'], page: 'chileTraders', renewal: 24, spouse: general },
  { id: 'chile-f21', code: 'F21', agreement: 'chile', kind: 'investor', citizens: ['CHL'], page: 'chileInvestors', renewal: 24, spouse: general },
  { id: 'colombia-f10', code: 'F10', agreement: 'colombia', kind: 'trader', citizens: ['COL'], residents: ['COL'], page: 'colombiaTraders', renewal: 24, spouse: { code: 'T25' } },
  { id: 'colombia-f11', code: 'F11', agreement: 'colombia', kind: 'investor', citizens: ['COL'], residents: ['COL'], page: 'colombiaInvestors', renewal: 24, spouse: { code: 'T25' } },
  { id: 'korea-f30', code: 'F30', agreement: 'korea', kind: 'trader', citizens: ['KOR'], residents: ['KOR'], page: 'koreaTraders', renewal: 24, spouse: { code: 'F36' } },
  { id: 'korea-f31', code: 'F31', agreement: 'korea', kind: 'investor', citizens: ['KOR'], residents: ['KOR'], page: 'koreaInvestors', renewal: 24, spouse: { code: 'F36' } },
  { id: 'peru-f50', code: 'F50', agreement: 'peru', kind: 'trader', citizens: ['PER'], residents: ['PER'], page: 'peruTraders', renewal: 24, spouse: general },
  { id: 'peru-f51', code: 'F51', agreement: 'peru', kind: 'investor', citizens: ['PER'], residents: ['PER'], page: 'peruInvestors', renewal: 24, spouse: general },
  { id: 'ceta-t46', code: 'T46', agreement: 'ceta', kind: 'investor', citizens: europeanUnion, page: 'cetaInvestors', renewal: 'discretion', spouse: general },
  { id: 'uk-f65', code: 'F65', agreement: 'uk', kind: 'investor', citizens: ['GBR'], page: 'ukInvestors', renewal: 'discretion', spouse: general },
  { id: 'cptpp-t50', code: 'T50', agreement: 'cptpp', kind: 'investor', citizens: ['AUS', 'BRN', 'CHL', 'JPN', 'MEX', 'PER', 'VNM'], citizensDoubtful: ['SGP'], residents: ['AUS'], page: 'cptppInvestors', renewal: 'discretion', spouse: { code: 'T53', citizens: ['AUS', 'CHL', 'JPN', 'MEX'], residents: ['AUS'], note: withoutTreaty }, confidence: 'medium' },
  { id: 'ukraine-f70', code: 'F70', agreement: 'ukraine', kind: 'investor', citizens: ['UKR'], residents: ['UKR'], page: 'ukraineInvestors', renewal: null, spouse: { code: 'F73' }, confidence: 'medium' },
]

const chosen = (row: Row): Criterion =>
  criterion({
    id: `business.${row.kind}`,
    asks: 'situations',
    fails: { notTicked: row.kind === 'trader' ? 'trade' : 'invest' },
    says:
      row.kind === 'trader'
        ? {
            en: 'The work is to carry on trade between Canada and your country',
            fr: 'Le travail consiste à faire du commerce entre le Canada et votre pays',
          }
        : {
            en: 'The work is to develop or direct an investment from your country',
            fr: 'Le travail consiste à développer ou à diriger un investissement venu de votre pays',
          },
    cites: [cite('irpr', '204(a)'), cite('codes', `${row.kind}s`)],
  })

const owned = (page: SourceId): Criterion =>
  criterion({
    id: `business.owned.${page}`,
    asks: 'ownedByNationals',
    fails: { is: ['no'] },
    says: {
      en: 'Citizens of your country own at least half of the Canadian enterprise',
      fr: 'Des citoyens de votre pays possèdent au moins la moitié de l’entreprise canadienne',
    },
    cites: [cite(page, 'nationality of the enterprise')],
  })

const substantialTrade = (page: SourceId): Criterion =>
  criterion({
    id: `business.trade.${page}`,
    asks: 'tradeShare',
    fails: { is: ['no'] },
    needsEvidence: { is: ['yes'] },
    says: {
      en: 'It already carries on substantial trade, more than half of it with your country',
      fr: 'Elle fait déjà un commerce important, dont plus de la moitié avec votre pays',
    },
    cites: [cite(page, 'substantial trade')],
  })

const capital = (page: SourceId): Criterion =>
  criterion({
    id: `business.capital.${page}`,
    asks: 'capitalCommitted',
    fails: { is: ['no'] },
    needsEvidence: { is: ['yes'] },
    says: {
      en: 'A substantial amount is invested, or committed for good, in a real and active enterprise',
      fr: 'Une somme importante est investie, ou engagée de façon irrévocable, dans une entreprise réelle et active',
    },
    cites: [cite(page, 'substantial investment')],
  })

const role = (page: SourceId): Criterion =>
  criterion({
    id: `business.role.${page}`,
    asks: 'businessRole',
    fails: { is: ['other'] },
    says: {
      en: 'You direct or supervise, or your skills are essential to the enterprise',
      fr: 'Vous dirigez ou supervisez, ou vos compétences sont essentielles à l’entreprise',
    },
    cites: [cite(page, 'role in the enterprise')],
  })

function business(row: Row): Variant {
  const { short } = agreements[row.agreement]
  return {
    id: row.id,
    stream: 'trader_investor',
    code: row.code,
    agreement: row.agreement,
    title:
      row.kind === 'trader'
        ? { en: `Trader (${short.en})`, fr: `Négociant ou négociante (${short.fr})` }
        : { en: `Investor (${short.en})`, fr: `Investisseur ou investisseuse (${short.fr})` },
    condition: allOf(
      anyOffer,
      chosen(row),
      citizenOf(row.agreement === 'cptpp' ? 'cptpp.investor' : row.agreement, row.citizens, {
        residents: row.residents ?? [],
        citizensDoubtful: row.citizensDoubtful ?? [],
      }),
      owned(row.page),
      row.kind === 'trader' ? substantialTrade(row.page) : capital(row.page),
      role(row.page),
    ),
    evidence: [...(row.agreement === 'cusma' ? [usTerritory] : []), ...plan],
    best: 'possible_needs_evidence',
    duration: { first: 12, unit: 'months', renewal: row.renewal, cap: null },
    spouse: row.spouse,
    cites: [cite('irpr', '204(a)'), cite('codes', row.code), cite(row.page, 'whole page')],
    confidence: row.confidence ?? 'high',
    ...(row.agreement === 'korea' ? { unsettled: [koreanResidents] } : {}),
    ...(row.id === 'ukraine-f70'
      ? {
          unsettled: [
            {
              en: 'One official page says that this permit can’t be extended, another that it can.',
              fr: 'Une page officielle dit que ce permis ne peut être prolongé, une autre qu’il peut l’être.',
            },
          ],
        }
      : {}),
    ...(row.id === 'cptpp-t50'
      ? {
          unsettled: [
            {
              en: 'For Singapore, one line of the page says yes, though not for employees of investors; an older list says no.',
              fr: 'Pour Singapour, une ligne de la page dit oui, sauf pour les employés d’investisseurs; une liste plus ancienne dit non.',
            },
          ],
        }
      : {}),
  }
}

export const tradersInvestors: readonly Variant[] = table.map(business)
