import { questionIds, withAnswer } from '#rules'
import type { Answers } from '#rules'
import {
  asBenefit,
  asLmia,
  asNoPermit,
  asProfessional,
  asRoute,
  asTrader,
  asTransferee,
  asUnknown,
} from './case.ts'
import type { Case } from './case.ts'
import { foreigner, noBenefit, onNoList, without } from './people.ts'

/** The base: a Senegalese worker with a Canadian job of TEER 3, on no list, whose work helps the employer only. */
const worker: Answers = {
  ...foreigner,
  ...onNoList,
  ...noBenefit,
  offer: 'job',
  relationship: 'none',
  citizenships: ['SEN'],
  residences: [],
  controlsBusiness: 'no',
  agency: 'no',
  teer: '3',
  excludedGroup: 'none',
  credential: 'no',
  degreeYears: 0,
  experienceYears: 3,
  licence: 'notNeeded',
  wage: 'atOrAbove',
  workLength: 'months12',
}

const beneficial: Answers = { ...worker, benefitKind: 'economic', benefitReach: 'region' }

const benefit: readonly Case[] = [
  {
    name: 'A worker’s know-how keeps a region’s main employer going',
    answers: beneficial,
    suggestion: asBenefit,
    next: null,
  },
  {
    name: 'A worker’s programme keeps the young people of a town healthy',
    answers: { ...beneficial, benefitKind: 'social' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker restores a country’s oldest organs',
    answers: { ...beneficial, benefitKind: 'cultural', benefitReach: 'country' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker’s work brings several kinds of benefit to a sector',
    answers: { ...beneficial, benefitKind: 'several', benefitReach: 'sector' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker’s work helps the employer’s customers only, which is weak and not nothing',
    answers: { ...beneficial, benefitReach: 'customers' },
    suggestion: asBenefit,
    pair: { line: 'benefit.reach', side: 'inside' },
  },
  {
    name: 'A worker’s work helps the worker and the employer only',
    answers: { ...beneficial, benefitReach: 'nobody' },
    suggestion: asLmia,
    pair: { line: 'benefit.reach', side: 'outside' },
    not: ['benefit-c10'],
  },
  {
    name: 'A worker’s work is of no kind of benefit',
    answers: { ...beneficial, benefitKind: 'none' },
    suggestion: asLmia,
    pair: { line: 'benefit.kind', side: 'outside' },
    not: ['benefit-c10'],
  },
  {
    name: 'A worker of great benefit has no offer',
    answers: { ...beneficial, offer: 'none' },
    suggestion: asLmia,
    pair: { line: 'offer.any', side: 'outside' },
    not: ['benefit-c10'],
  },
  {
    name: 'A foreign airline’s security guard, an accepted situation whatever the benefit',
    answers: { ...worker, benefitSituation: 'airlineSecurity' },
    suggestion: asBenefit,
    pair: { line: 'benefit.situation', side: 'inside' },
  },
  {
    name: 'A rail grinder operator, an accepted situation whatever the benefit',
    answers: { ...worker, benefitSituation: 'railSpecialist' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker shows a large benefit with figures, which is still for the officer to weigh',
    answers: {
      ...beneficial,
      benefitScale: 'figures',
      benefitJobs: 'many',
      benefitUnique: 'rare',
      benefitRecord: ['degree', 'tenYears', 'awards'],
      benefitPresence: 'mustBeHere',
      benefitHarm: 'no',
      benefitPapers: 'yes',
      benefitConvenience: 'no',
      offerFiled: 'yes',
      qualificationMatch: 'yes',
      endDate: 'yes',
      leave: 'yes',
      whereNow: 'outside',
    },
    suggestion: asBenefit,
  },
  {
    name: 'A French-speaking worker’s work helps a region, and the specific code comes first',
    answers: { ...beneficial, situations: ['french'] },
    suggestion: asRoute('francophone-c16', 'C16'),
    also: ['benefit-c10'],
  },
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

const t34 = asTrader('cusma-t34', 'T34')
const t35 = asTrader('cusma-t35', 'T35')

const tradersAndInvestors: readonly Case[] = [
  {
    name: 'An American supervises a company of Americans that trades mainly with the United States',
    answers: trader('USA'),
    suggestion: t34,
    next: null,
    not: ['cusma-t35', 'benefit-c10'],
  },
  {
    name: 'A Mexican with essential skills works for a Mexican-owned importer',
    answers: { ...trader('MEX'), businessRole: 'essentialSkills' },
    suggestion: t34,
    pair: { line: 'business.role.cusmaTraders', side: 'inside' },
  },
  {
    name: 'An American packs boxes for an American-owned importer',
    answers: { ...trader('USA'), businessRole: 'other' },
    suggestion: asLmia,
    pair: { line: 'business.role.cusmaTraders', side: 'outside' },
    not: ['cusma-t34'],
  },
  {
    name: 'An American’s company does less than half of its trade with the United States',
    answers: { ...trader('USA'), tradeShare: 'no' },
    suggestion: asLmia,
    pair: { line: 'business.trade.cusmaTraders', side: 'outside' },
    not: ['cusma-t34'],
  },
  {
    name: 'An American’s trading company is mainly owned by others',
    answers: { ...trader('USA'), ownedByNationals: 'no' },
    suggestion: asLmia,
    pair: { line: 'business.owned.cusmaTraders', side: 'outside' },
    not: ['cusma-t34'],
  },
  {
    name: 'An Indian lives in the United States and trades with it, but is no citizen',
    answers: { ...trader('IND'), residences: ['USA'] },
    suggestion: asLmia,
    not: ['cusma-t34'],
  },
  {
    name: 'A Chilean executive in a Chilean-owned importer',
    answers: trader('CHL'),
    suggestion: asTrader('chile-f20', 'F20'),
  },
  {
    name: 'A Colombian executive in a Colombian-owned importer',
    answers: trader('COL'),
    suggestion: asTrader('colombia-f10', 'F10'),
  },
  {
    name: 'An Indian executive, permanent resident of Colombia, in a Colombian-owned importer',
    answers: { ...trader('IND'), residences: ['COL'] },
    suggestion: asTrader('colombia-f10', 'F10'),
  },
  {
    name: 'A Korean executive in a Korean-owned importer',
    answers: trader('KOR'),
    suggestion: asTrader('korea-f30', 'F30'),
  },
  {
    name: 'A Peruvian executive in a Peruvian-owned importer',
    answers: trader('PER'),
    suggestion: asTrader('peru-f50', 'F50'),
  },
  {
    name: 'A French executive in a French-owned importer, where Europe has investors and no traders',
    answers: trader('FRA'),
    suggestion: asLmia,
    not: ['ceta-t46'],
  },
  {
    name: 'A Japanese executive in a Japanese-owned importer, where the Pacific has no traders',
    answers: trader('JPN'),
    suggestion: asLmia,
    not: ['cptpp-t50'],
  },
  {
    name: 'An American has committed the capital for a factory and directs it',
    answers: investor('USA'),
    suggestion: t35,
    not: ['cusma-t34'],
  },
  {
    name: 'An American has not committed any capital yet',
    answers: { ...investor('USA'), capitalCommitted: 'no' },
    suggestion: asLmia,
    pair: { line: 'business.capital.cusmaInvestors', side: 'outside' },
    not: ['cusma-t35'],
  },
  {
    name: 'An American’s factory is mainly owned by others',
    answers: { ...investor('USA'), ownedByNationals: 'no' },
    suggestion: asLmia,
    pair: { line: 'business.owned.cusmaInvestors', side: 'outside' },
    not: ['cusma-t35'],
  },
  {
    name: 'An American with essential skills works for an American investor',
    answers: { ...investor('USA'), businessRole: 'essentialSkills' },
    suggestion: t35,
    pair: { line: 'business.role.cusmaInvestors', side: 'inside' },
  },
  {
    name: 'An American sweeps the floor for an American investor',
    answers: { ...investor('USA'), businessRole: 'other' },
    suggestion: asLmia,
    pair: { line: 'business.role.cusmaInvestors', side: 'outside' },
    not: ['cusma-t35'],
  },
  {
    name: 'A Mexican investor, with two agreements to choose from',
    answers: investor('MEX'),
    suggestion: t35,
    also: ['cptpp-t50'],
  },
  {
    name: 'A Chilean investor',
    answers: investor('CHL'),
    suggestion: asTrader('chile-f21', 'F21'),
    also: ['cptpp-t50'],
  },
  {
    name: 'A Colombian investor',
    answers: investor('COL'),
    suggestion: asTrader('colombia-f11', 'F11'),
  },
  {
    name: 'A Korean investor',
    answers: investor('KOR'),
    suggestion: asTrader('korea-f31', 'F31'),
  },
  {
    name: 'A Peruvian investor',
    answers: investor('PER'),
    suggestion: asTrader('peru-f51', 'F51'),
    also: ['cptpp-t50'],
  },
  {
    name: 'An Italian investor',
    answers: investor('ITA'),
    suggestion: asTrader('ceta-t46', 'T46'),
  },
  {
    name: 'A British investor',
    answers: investor('GBR'),
    suggestion: asTrader('uk-f65', 'F65'),
    not: ['ceta-t46', 'cptpp-t50'],
  },
  {
    name: 'An investor from Vietnam, whom the Pacific agreement takes as an investor',
    answers: investor('VNM'),
    suggestion: asTrader('cptpp-t50', 'T50'),
    pair: { line: 'citizen.cptpp.investor.ausbrnchljpnmexpervnm', side: 'inside' },
  },
  {
    name: 'An investor from Singapore, on whom the sources disagree',
    answers: investor('SGP'),
    suggestion: asTrader('cptpp-t50', 'T50'),
  },
  {
    name: 'A Malaysian investor, whom the Pacific agreement leaves out',
    answers: investor('MYS'),
    suggestion: asLmia,
    pair: { line: 'citizen.cptpp.investor.ausbrnchljpnmexpervnm', side: 'outside' },
    not: ['cptpp-t50'],
  },
  {
    name: 'A New Zealand investor, whom the Pacific agreement leaves out',
    answers: investor('NZL'),
    suggestion: asLmia,
    not: ['cptpp-t50'],
  },
  {
    name: 'An Indian investor is a permanent resident of Australia',
    answers: { ...investor('IND'), residences: ['AUS'] },
    suggestion: asTrader('cptpp-t50', 'T50'),
  },
  {
    name: 'A Ukrainian investor',
    answers: investor('UKR'),
    suggestion: asTrader('ukraine-f70', 'F70'),
  },
  {
    name: 'An Indian investor, outside every agreement',
    answers: investor('IND'),
    suggestion: asLmia,
    not: ['cusma-t35', 'cptpp-t50'],
  },
]

const neighbours: readonly Case[] = [
  {
    name: 'A monk comes to teach at a monastery',
    answers: { ...worker, situations: ['religious'] },
    suggestion: asRoute('religious-c50', 'C50'),
    next: null,
  },
  {
    name: 'An unpaid worker comes to a shelter for the poor',
    answers: { ...worker, situations: ['charity'] },
    suggestion: asRoute('charitable-c51', 'C51'),
  },
  {
    name: 'A camera operator is essential to a film shot in Canada',
    answers: { ...worker, situations: ['film'] },
    suggestion: asRoute('film-c14', 'C14'),
  },
  {
    name: 'A camera operator perhaps belongs to the film route',
    answers: { ...worker, situations: ['film?'] },
    suggestion: asRoute('film-c14', 'C14'),
  },
  {
    name: 'A mechanic repairs a mill’s machine in an emergency',
    answers: { ...worker, situations: ['repair'] },
    suggestion: asRoute('repair-c13', 'C13'),
  },
  {
    name: 'A violinist plays a season with a Canadian orchestra',
    answers: { ...worker, situations: ['performing'] },
    suggestion: asRoute('performing-c23', 'C23'),
  },
  {
    name: 'A counsellor spends the summer at an overnight camp',
    answers: { ...worker, situations: ['camp'] },
    suggestion: asRoute('camp-c24', 'C24'),
  },
  {
    name: 'A goalkeeper plays for a Canadian professional team',
    answers: { ...worker, situations: ['sport'] },
    suggestion: asRoute('sport-c26', 'C26'),
  },
  {
    name: 'A visiting professor keeps the post at home',
    answers: { ...worker, situations: ['academic'] },
    suggestion: asRoute('academic-c22', 'C22'),
  },
  {
    name: 'A researcher joins a publicly funded research chair',
    answers: { ...worker, situations: ['research'] },
    suggestion: asRoute('research-c31', 'C31'),
  },
  {
    name: 'A new doctor of physics takes a fellowship',
    answers: { ...worker, situations: ['postdoc'] },
    suggestion: asRoute('postdoc-c44', 'C44'),
  },
  {
    name: 'A medical resident is paid by the home government',
    answers: { ...worker, situations: ['medical'] },
    suggestion: asRoute('medical-c45', 'C45'),
  },
  {
    name: 'A scholar has won an award for research at a Canadian institute',
    answers: { ...worker, situations: ['award'] },
    suggestion: asRoute('award-c52', 'C52'),
  },
  {
    name: 'A secondary student must do a placement',
    answers: { ...worker, situations: ['schoolPlacement'] },
    suggestion: asRoute('school-c33', 'C33'),
  },
  {
    name: 'An owner runs an own seasonal business',
    answers: {
      ...worker,
      offer: 'ownBusiness',
      controlsBusiness: 'yes',
      situations: ['ownBusiness'],
    },
    suggestion: asRoute('owner-c11', 'C11'),
  },
  {
    name: 'An entrepreneur has a province’s letter of support',
    answers: {
      ...worker,
      offer: 'ownBusiness',
      controlsBusiness: 'yes',
      situations: ['provincialBusiness'],
    },
    suggestion: asRoute('provincial-c60', 'C60'),
  },
  {
    name: 'A French-speaking cook has a job outside Quebec',
    answers: { ...worker, situations: ['french'] },
    suggestion: asRoute('francophone-c16', 'C16'),
  },
  {
    name: 'A young Australian takes part in International Experience Canada',
    answers: { ...worker, citizenships: ['AUS'], situations: ['youth'] },
    suggestion: asRoute('youth-c21', 'C21'),
  },
  {
    name: 'A young Australian has no job yet, which a working holiday does not need',
    answers: { ...worker, citizenships: ['AUS'], offer: 'none', situations: ['youth'] },
    suggestion: asRoute('youth-c21', 'C21'),
  },
  {
    name: 'A gardener comes in exchange for a Canadian gardener',
    answers: { ...worker, situations: ['exchange'] },
    suggestion: asRoute('reciprocal-c20', 'C20'),
  },
  {
    name: 'An American engineer is the technician of a film, and the work’s own code comes first',
    answers: {
      ...worker,
      citizenships: ['USA'],
      situations: ['film'],
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      teer: '1',
    },
    suggestion: asRoute('film-c14', 'C14'),
    also: ['cusma-t36'],
  },
  {
    name: 'A young American engineer may join a youth program, and the profession comes first',
    answers: {
      ...worker,
      citizenships: ['USA'],
      situations: ['youth'],
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      teer: '1',
    },
    suggestion: asProfessional('cusma-t36', 'T36'),
    also: ['youth-c21'],
  },
  {
    name: 'An American engineer perhaps belongs to the film route, and what is clear comes first',
    answers: {
      ...worker,
      citizenships: ['USA'],
      situations: ['film?'],
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      teer: '1',
    },
    suggestion: asProfessional('cusma-t36', 'T36'),
    also: ['film-c14'],
  },
  {
    name: 'An American manager of a group is an engineer too, and the transfer comes first',
    answers: {
      ...worker,
      citizenships: ['USA'],
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      teer: '0',
      relationship: 'canadianIsSubsidiary',
      control: 'majority',
      employerCountry: 'USA',
      foreignActive: 'yes',
      employedNow: 'yes',
      monthsAbroad: 24,
      fullTime: 'yes',
      similarJob: 'yes',
      returnPost: 'yes',
      role: 'manager',
      sameClass: 'yes',
      reports: 'managersOrProfessionals',
      handsOn: 'no',
      canadianUnit: 'active',
      position: 'yes',
      clientSite: 'no',
      transfereeHistory: 'first',
    },
    suggestion: asTransferee('cusma-t37', 'T37'),
    also: ['cusma-t36'],
  },
  {
    name: 'A Korean investor owns the business, and the treaty comes before the owner’s code',
    answers: { ...investor('KOR'), situations: ['invest', 'ownBusiness'] },
    suggestion: asTrader('korea-f31', 'F31'),
    also: ['owner-c11'],
  },
]

const withoutPermit: readonly Case[] = [
  {
    name: 'A permanent resident of Canada',
    answers: { canadianStatus: 'citizenOrResident' },
    suggestion: asNoPermit('status-citizen'),
    next: null,
  },
  {
    name: 'The holder of an open work permit',
    answers: { canadianStatus: 'openPermit' },
    suggestion: asNoPermit('status-open-permit'),
    next: null,
  },
  {
    name: 'A buyer visits Canadian suppliers for a foreign firm',
    answers: { ...worker, offer: 'none', situations: ['businessVisit'] },
    suggestion: asNoPermit('visitor-r187'),
    next: null,
  },
  {
    name: 'A buyer has a job with a Canadian company and is no visitor',
    answers: { ...worker, situations: ['businessVisit'] },
    suggestion: asLmia,
    pair: { line: 'visitor.noCanadianEmployer', side: 'outside' },
    not: ['visitor-r187'],
  },
  {
    name: 'A consultant serves a Canadian client under an own contract and is no visitor',
    answers: { ...worker, offer: 'ownContract', situations: ['businessVisit'] },
    suggestion: asLmia,
    not: ['visitor-r187'],
  },
  {
    name: 'A surgeon comes for 15 days and has not used the exemption for seven months',
    answers: {
      ...worker,
      situations: ['shortWork'],
      teer: '1',
      workLength: 'days15',
      shortWorkLast: 'sixTo12Months',
    },
    suggestion: asNoPermit('short-work'),
    pair: { line: 'shortTerm.last.six', side: 'inside' },
  },
  {
    name: 'A surgeon comes for 15 days and used the exemption five months ago',
    answers: {
      ...worker,
      situations: ['shortWork'],
      teer: '1',
      workLength: 'days15',
      shortWorkLast: 'under6Months',
    },
    suggestion: asLmia,
    pair: { line: 'shortTerm.last.six', side: 'outside' },
    not: ['short-work'],
  },
  {
    name: 'A surgeon comes for 30 days and has not used the exemption for over a year',
    answers: {
      ...worker,
      situations: ['shortWork'],
      teer: '1',
      workLength: 'days30',
      shortWorkLast: 'over12Months',
    },
    suggestion: asNoPermit('short-work'),
    pair: { line: 'shortTerm.last.twelve', side: 'inside' },
  },
  {
    name: 'A surgeon comes for 30 days and used the exemption eight months ago',
    answers: {
      ...worker,
      situations: ['shortWork'],
      teer: '1',
      workLength: 'days30',
      shortWorkLast: 'sixTo12Months',
    },
    suggestion: asLmia,
    pair: { line: 'shortTerm.last.twelve', side: 'outside' },
    not: ['short-work'],
  },
  {
    name: 'A surgeon comes for 90 days',
    answers: {
      ...worker,
      situations: ['shortWork'],
      teer: '1',
      workLength: 'days90',
      shortWorkLast: 'never',
    },
    suggestion: asLmia,
    pair: { line: 'shortStay.30', side: 'outside' },
    not: ['short-work'],
  },
  {
    name: 'A cook comes for 15 days, and the exemption is for TEER 0 and 1',
    answers: {
      ...worker,
      situations: ['shortWork'],
      workLength: 'days15',
      shortWorkLast: 'never',
    },
    suggestion: asLmia,
    pair: { line: 'shortTerm.level', side: 'outside' },
    not: ['short-work'],
  },
  {
    name: 'A researcher is invited by a public university for 120 days',
    answers: { ...worker, situations: ['shortResearch'], teer: '1', workLength: 'days120' },
    suggestion: asNoPermit('short-research'),
    pair: { line: 'shortStay.120', side: 'inside' },
  },
  {
    name: 'A researcher is invited by a public university for a year',
    answers: { ...worker, situations: ['shortResearch'], teer: '1' },
    suggestion: asLmia,
    pair: { line: 'shortStay.120', side: 'outside' },
    not: ['short-research'],
  },
  {
    name: 'An American engineer comes for 15 days, for which no permit may be needed',
    answers: {
      ...worker,
      citizenships: ['USA'],
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      situations: ['shortWork'],
      teer: '1',
      workLength: 'days15',
      shortWorkLast: 'never',
    },
    suggestion: asNoPermit('short-work'),
    also: ['cusma-t36'],
  },
]

const ordinary: readonly Case[] = [
  {
    name: 'A cook has an ordinary job in Canada',
    answers: worker,
    suggestion: asLmia,
    next: null,
  },
  {
    name: 'A cook is an Indonesian, whose agreement is not in force',
    answers: { ...worker, citizenships: ['IDN'], teer: '1', degreeYears: 4 },
    suggestion: asLmia,
  },
  {
    name: 'A person looks for work in Canada and has found none',
    answers: { ...worker, offer: 'none' },
    suggestion: asLmia,
  },
]

const unknown: readonly Case[] = [
  {
    name: 'Nothing is known about the person',
    answers: {},
    suggestion: asUnknown,
    next: 'canadianStatus',
  },
  {
    name: 'A person is not sure of anything',
    answers: questionIds.reduce<Answers>((all, id) => withAnswer(all, id, 'unsure'), {}),
    suggestion: asUnknown,
    next: null,
  },
  {
    name: 'A person has said only that there is no status in Canada',
    answers: { canadianStatus: 'none' },
    suggestion: asUnknown,
    next: 'offer',
  },
  {
    name: 'A person with a job has not said yet what is special about it',
    answers: { canadianStatus: 'none', offer: 'job' },
    suggestion: asUnknown,
    next: 'situations',
  },
  {
    name: 'A person with an ordinary job has not said yet whether there is a company abroad',
    answers: { canadianStatus: 'none', offer: 'job', situations: [] },
    suggestion: asUnknown,
    next: 'relationship',
  },
  {
    name: 'A cook with an ordinary job has not said yet whom the work helps',
    answers: without({ ...worker, benefitKind: 'social' }, 'benefitReach'),
    suggestion: asUnknown,
    next: 'benefitReach',
  },
  {
    name: 'A cook is sure of everything but the passports',
    answers: { ...worker, citizenships: 'unsure', teer: '1', degreeYears: 4 },
    suggestion: asUnknown,
    next: null,
  },
]

export const benefitAndOthers: readonly Case[] = [
  ...benefit,
  ...tradersAndInvestors,
  ...neighbours,
  ...withoutPermit,
  ...ordinary,
  ...unknown,
]
