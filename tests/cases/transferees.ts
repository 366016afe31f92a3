import type { Answers } from '#rules'
import { asBenefit, asLmia, asTransferee, asUnknown } from './case.ts'
import type { Case } from './case.ts'
import { evidenced, foreigner, noBenefit, onNoList, without } from './people.ts'

/**
 * The base: sent for a first permit from an Indian company of a hospital group to its Canadian subsidiary, at every
 * line well inside. Work in health, and so no professional's category, takes whoever is no transferee.
 */
const transferee: Answers = {
  ...foreigner,
  ...onNoList,
  ...noBenefit,
  offer: 'job',
  relationship: 'canadianIsSubsidiary',
  control: 'majority',
  employerCountry: 'IND',
  foreignActive: 'yes',
  employedNow: 'yes',
  monthsAbroad: 24,
  fullTime: 'yes',
  similarJob: 'yes',
  returnPost: 'yes',
  sameClass: 'yes',
  handsOn: 'no',
  canadianUnit: 'active',
  position: 'yes',
  clientSite: 'no',
  transfereeHistory: 'first',
  citizenships: ['IND'],
  residences: [],
  yearUpToNow: 'yes',
  teer: '0',
  excludedGroup: 'health',
  groupCountries: 'twoOrMore',
  premises: 'own',
  remote: 'no',
  wage: 'atOrAbove',
  benefitFromTransfer: 'yes',
}

export const executive: Answers = { ...transferee, role: 'executive', executiveScope: 'all' }
const manager: Answers = { ...transferee, role: 'manager', reports: 'managersOrProfessionals' }
const functionManager: Answers = {
  ...transferee,
  role: 'functionManager',
  reports: 'essentialFunction',
}
export const specialist: Answers = {
  ...transferee,
  role: 'specialist',
  proprietary: 'company',
  sharedBy: 'few',
}
export const trainee: Answers = { ...transferee, role: 'trainee', traineeDegree: 'yes' }

export const newOffice = {
  canadianUnit: 'new',
  tradingWithinYear: 'yes',
  premises: 'notYet',
} as const satisfies Answers

/** A citizen of the country, employed there. */
export const from = (country: string) =>
  ({ citizenships: [country], employerCountry: country }) satisfies Answers

/** Employed in the country and settled there, with the citizenship of India only. */
const settledIn = (country: string) =>
  ({ residences: [country], employerCountry: country }) satisfies Answers

const extension = (months: number) =>
  ({
    transfereeHistory: 'extension',
    transfereeMonths: months,
    yearAbroadSince: 'no',
  }) as const satisfies Answers

const c62Executive = asTransferee('r205a-c62-executive', 'C62')
const c62Manager = asTransferee('r205a-c62-manager', 'C62')
const c63 = asTransferee('r205a-c63', 'C63')
const c61 = asTransferee('r205a-c61', 'C61')
const t37 = asTransferee('cusma-t37', 'T37')
const t38 = asTransferee('cusma-t38', 'T38')
const f13 = asTransferee('colombia-f13', 'F13')
const t51 = asTransferee('cptpp-t51', 'T51')
const t44 = asTransferee('ceta-t44', 'T44')

const generalRule: readonly Case[] = [
  {
    name: 'An executive of an Indian group is sent to its Canadian subsidiary',
    answers: executive,
    suggestion: c62Executive,
    next: null,
    not: ['cusma-t37', 'ceta-t44', 'r205a-c61', 'r205a-c63', 'r205a-c62-manager'],
  },
  {
    name: 'A manager of an Indian group directs professionals in Canada',
    answers: manager,
    suggestion: c62Manager,
    next: null,
    not: ['r205a-c62-executive', 'r205a-c63'],
  },
  {
    name: 'A manager of a function has no staff but an essential function to run',
    answers: functionManager,
    suggestion: c62Manager,
  },
  {
    name: 'A specialist of an Indian group knows a process that few in the group know',
    answers: specialist,
    suggestion: c63,
    next: null,
    not: ['r205a-c62-executive', 'r205a-c62-manager'],
  },
  {
    name: 'An executive from Panama, whose agreement has no transferees in force',
    answers: { ...executive, ...from('PAN') },
    suggestion: c62Executive,
  },
  {
    name: 'An executive from Iran, outside every agreement',
    answers: { ...executive, ...from('IRN') },
    suggestion: c62Executive,
  },
  {
    name: 'An executive from Monaco, which is no member of the World Trade Organization',
    answers: { ...executive, ...from('MCO') },
    suggestion: c62Executive,
  },
  {
    name: 'An executive goes to a branch of the very same company',
    answers: { ...executive, relationship: 'same', control: 'noControl' },
    suggestion: c62Executive,
    pair: { line: 'transferee.sameCompany', side: 'inside' },
  },
  {
    name: 'An executive goes to the Canadian parent of the foreign company',
    answers: { ...executive, relationship: 'canadianIsParent' },
    suggestion: c62Executive,
  },
  {
    name: 'An executive goes to a company held by the same three families in like shares',
    answers: { ...executive, relationship: 'sameOwners', control: 'sameIndividuals' },
    suggestion: c62Executive,
  },
  {
    name: 'An executive goes to a joint venture held half and half, with a veto',
    answers: { ...executive, control: 'halfWithVeto' },
    suggestion: c62Executive,
  },
  {
    name: 'An executive goes to a company in which the group has less than half but decides',
    answers: { ...executive, control: 'minorityWithControl' },
    suggestion: c62Executive,
    pair: { line: 'transferee.controlled', side: 'inside' },
  },
  {
    name: 'An executive goes to a company in which the group has a stake without control',
    answers: { ...executive, control: 'noControl' },
    suggestion: asLmia,
    pair: { line: 'transferee.controlled', side: 'outside' },
    not: ['r205a-c62-executive'],
  },
  {
    name: 'An executive goes to a franchisee of the foreign company',
    answers: { ...executive, relationship: 'businessTie' },
    suggestion: asLmia,
    pair: { line: 'transferee.linked', side: 'outside' },
    not: ['r205a-c62-executive', 'r205a-c61'],
  },
  {
    name: 'An executive does not know how the two companies are linked',
    answers: { ...executive, relationship: 'unsure' },
    suggestion: asUnknown,
    next: null,
    also: ['r205a-c62-executive'],
  },
  {
    name: 'An executive has been with the group for 12 months',
    answers: { ...executive, monthsAbroad: 12 },
    suggestion: c62Executive,
    pair: { line: 'transferee.months.12', side: 'inside' },
  },
  {
    name: 'An executive has been with the group for 11 months',
    answers: { ...executive, monthsAbroad: 11 },
    suggestion: asLmia,
    pair: { line: 'transferee.months.12', side: 'outside' },
    not: ['r205a-c62-executive', 'r205a-c61'],
  },
  {
    name: 'An executive does not remember how many months it was',
    answers: { ...executive, monthsAbroad: 'unsure' },
    suggestion: c62Executive,
    also: ['r205a-c62-executive'],
  },
  {
    name: 'An executive has left the foreign company',
    answers: { ...executive, employedNow: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.employedNow', side: 'outside' },
  },
  {
    name: 'A manager worked part-time abroad',
    answers: { ...manager, fullTime: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.fullTime', side: 'outside' },
  },
  {
    name: 'A manager did partly the same job abroad',
    answers: { ...manager, similarJob: 'partly' },
    suggestion: c62Manager,
    pair: { line: 'transferee.similarJob', side: 'inside' },
  },
  {
    name: 'A manager did another job abroad',
    answers: { ...manager, similarJob: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.similarJob', side: 'outside' },
  },
  {
    name: 'A manager was of another class abroad',
    answers: { ...manager, sameClass: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.sameClass', side: 'outside' },
  },
  {
    name: 'A manager has no post to return to',
    answers: { ...manager, returnPost: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.returnPost', side: 'outside' },
  },
  {
    name: 'A manager does not know whether the post abroad is held',
    answers: { ...manager, returnPost: 'unsure' },
    suggestion: c62Manager,
  },
  {
    name: 'The company abroad closes while the executive is away',
    answers: { ...executive, foreignActive: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.foreignActive', side: 'outside' },
  },
  {
    name: 'An executive has no offer from the Canadian company',
    answers: { ...executive, offer: 'none' },
    suggestion: asLmia,
    pair: { line: 'offer.transfer', side: 'outside' },
  },
  {
    name: 'An accountant goes to the Canadian subsidiary to do the books',
    answers: { ...transferee, role: 'other' },
    suggestion: asLmia,
    not: ['r205a-c62-executive', 'r205a-c62-manager', 'r205a-c63', 'r205a-c61'],
  },
  {
    name: 'An executive decides some things and is told others',
    answers: { ...executive, executiveScope: 'some' },
    suggestion: c62Executive,
    pair: { line: 'transferee.executiveScope', side: 'inside' },
  },
  {
    name: 'An executive by title sets no goals and decides nothing',
    answers: { ...executive, executiveScope: 'none' },
    suggestion: asLmia,
    pair: { line: 'transferee.executiveScope', side: 'outside' },
    not: ['r205a-c62-executive'],
  },
  {
    name: 'A manager directs supervisors',
    answers: { ...manager, reports: 'supervisors' },
    suggestion: c62Manager,
    pair: { line: 'transferee.reports', side: 'inside' },
  },
  {
    name: 'A manager directs front-line staff only',
    answers: { ...manager, reports: 'frontLine' },
    suggestion: asLmia,
    pair: { line: 'transferee.reports', side: 'outside' },
    not: ['r205a-c62-manager'],
  },
  {
    name: 'A manager directs nobody and nothing',
    answers: { ...manager, reports: 'nobody' },
    suggestion: asLmia,
    not: ['r205a-c62-manager'],
  },
  {
    name: 'A manager does part of the daily work',
    answers: { ...manager, handsOn: 'partly' },
    suggestion: c62Manager,
    pair: { line: 'transferee.notHandsOn', side: 'inside' },
  },
  {
    name: 'A manager mainly treats patients',
    answers: { ...manager, handsOn: 'mainly' },
    suggestion: asLmia,
    pair: { line: 'transferee.notHandsOn', side: 'outside' },
  },
  {
    name: 'A specialist mainly makes the product by hand',
    answers: { ...specialist, handsOn: 'mainly' },
    suggestion: c63,
  },
  {
    name: 'A specialist knows the company’s process and the trade in general',
    answers: { ...specialist, proprietary: 'mixed' },
    suggestion: c63,
    pair: { line: 'transferee.proprietary', side: 'inside' },
  },
  {
    name: 'A specialist has the skill of the industry, not of the company',
    answers: { ...specialist, proprietary: 'general' },
    suggestion: asLmia,
    pair: { line: 'transferee.proprietary', side: 'outside' },
    not: ['r205a-c63', 'r205a-c61'],
  },
  {
    name: 'A specialist shares the knowledge with many in the group',
    answers: { ...specialist, sharedBy: 'many' },
    suggestion: asLmia,
    pair: { line: 'transferee.sharedBy', side: 'outside' },
    not: ['r205a-c63'],
  },
  {
    name: 'A specialist of TEER 4 is looked at closely, not turned away',
    answers: { ...specialist, teer: '4' },
    suggestion: c63,
  },
  {
    name: 'A specialist is paid the prevailing wage only with cash allowances',
    answers: { ...specialist, wage: 'cashAllowance' },
    suggestion: c63,
    pair: { line: 'transferee.wage.floor', side: 'inside' },
  },
  {
    name: 'A specialist is paid less than the prevailing wage',
    answers: { ...specialist, wage: 'below' },
    suggestion: asLmia,
    pair: { line: 'transferee.wage.floor', side: 'outside' },
    not: ['r205a-c63'],
  },
  {
    name: 'A manager is paid less than the prevailing wage, which is no floor for managers',
    answers: { ...manager, wage: 'below' },
    suggestion: c62Manager,
  },
  {
    name: 'An executive goes to a Canadian unit that has only partly begun to trade',
    answers: { ...executive, canadianUnit: 'partly' },
    suggestion: c62Executive,
    pair: { line: 'transferee.unit.active', side: 'inside' },
  },
  {
    name: 'A manager takes no post in the Canadian company',
    answers: { ...manager, position: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.position', side: 'outside' },
  },
  {
    name: 'A specialist works at a client’s place under the own company’s direction',
    answers: { ...specialist, clientSite: 'ourDirection' },
    suggestion: c63,
    pair: { line: 'transferee.clientSite', side: 'inside' },
  },
  {
    name: 'A specialist works at a client’s place under the client’s direction',
    answers: { ...specialist, clientSite: 'clientDirection' },
    suggestion: asLmia,
    pair: { line: 'transferee.clientSite', side: 'outside' },
  },
  {
    name: 'An executive works from an office shared with other firms',
    answers: { ...executive, premises: 'shared' },
    suggestion: c62Executive,
    pair: { line: 'transferee.premises', side: 'inside' },
  },
  {
    name: 'An executive works from home, the company’s only address',
    answers: { ...executive, premises: 'homeOrVirtual' },
    suggestion: asLmia,
    pair: { line: 'transferee.premises', side: 'outside' },
    not: ['r205a-c62-executive', 'r205a-c61'],
  },
  {
    name: 'A manager could work from abroad but has a reason to be in Canada',
    answers: { ...manager, remote: 'withReason' },
    suggestion: c62Manager,
    pair: { line: 'transferee.remote', side: 'inside' },
  },
  {
    name: 'A manager could as well work from abroad',
    answers: { ...manager, remote: 'withoutReason' },
    suggestion: asLmia,
    pair: { line: 'transferee.remote', side: 'outside' },
  },
  {
    name: 'A manager’s work brings Canada nothing',
    answers: { ...manager, benefitFromTransfer: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.benefit', side: 'outside' },
  },
  {
    name: 'A manager is not sure what the work brings Canada',
    answers: { ...manager, benefitFromTransfer: 'unsure' },
    suggestion: c62Manager,
  },
  {
    name: 'A manager of a group that earns in one country goes to an old Canadian subsidiary',
    answers: { ...manager, groupCountries: 'one' },
    suggestion: c62Manager,
  },
  {
    name: 'A trainee from India, whom no agreement takes',
    answers: trainee,
    suggestion: asLmia,
    not: ['r205a-c62-manager', 'r205a-c63', 'cptpp-t54'],
  },
  {
    name: 'An executive too new to the group does something for a whole region',
    answers: { ...executive, monthsAbroad: 11, benefitKind: 'economic', benefitReach: 'region' },
    suggestion: asBenefit,
  },
  {
    name: 'An executive’s Canadian employer is barred, which is said above the suggestion',
    answers: { ...executive, employerBarred: 'yes' },
    suggestion: c62Executive,
  },
  {
    name: 'An executive has every paper, and the benefit of the transfer is still for the officer to weigh',
    answers: { ...executive, ...evidenced },
    suggestion: c62Executive,
    next: null,
  },
  {
    name: 'A manager has every paper, and the benefit of the transfer is still for the officer to weigh',
    answers: { ...manager, ...evidenced },
    suggestion: c62Manager,
    next: null,
  },
  {
    name: 'A specialist has every paper, and the benefit of the transfer is still for the officer to weigh',
    answers: { ...specialist, ...evidenced, teer: '1' },
    suggestion: c63,
    next: null,
  },
  {
    name: 'A specialist has every paper, and the knowledge is partly general',
    answers: { ...specialist, ...evidenced, proprietary: 'mixed' },
    suggestion: c63,
  },
]

const newOffices: readonly Case[] = [
  {
    name: 'An executive of a group that earns in two countries opens its first Canadian office',
    answers: { ...executive, ...newOffice },
    suggestion: c61,
    pair: { line: 'transferee.groupInTwo', side: 'inside' },
    not: ['r205a-c62-executive'],
  },
  {
    name: 'A specialist opens the group’s first Canadian office',
    answers: { ...specialist, ...newOffice },
    suggestion: c61,
    not: ['r205a-c63'],
  },
  {
    name: 'An executive of a group that earns in one country only opens a Canadian office',
    answers: { ...executive, ...newOffice, groupCountries: 'one' },
    suggestion: asLmia,
    pair: { line: 'transferee.groupInTwo', side: 'outside' },
    not: ['r205a-c61'],
  },
  {
    name: 'An executive opens a Canadian office that will not trade within the year',
    answers: { ...executive, ...newOffice, tradingWithinYear: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.tradingWithinYear', side: 'outside' },
    not: ['r205a-c61'],
  },
  {
    name: 'An executive is not sure that the new office will trade within the year',
    answers: { ...executive, ...newOffice, tradingWithinYear: 'unsure' },
    suggestion: c61,
  },
  {
    name: 'An executive means to run the new office from an apartment',
    answers: { ...executive, ...newOffice, premises: 'homeOrVirtual' },
    suggestion: asLmia,
    pair: { line: 'transferee.premises.new', side: 'outside' },
    not: ['r205a-c61'],
  },
  {
    name: 'An executive at a new office, held up by a building permit, asks for more time',
    answers: { ...executive, ...newOffice, ...extension(12), newOfficeDelay: 'beyondControl' },
    suggestion: c61,
    pair: { line: 'transferee.newOfficeDelay', side: 'inside' },
  },
  {
    name: 'An executive at a new office that has simply not begun asks for more time',
    answers: { ...executive, ...newOffice, ...extension(12), newOfficeDelay: 'other' },
    suggestion: asLmia,
    pair: { line: 'transferee.newOfficeDelay', side: 'outside' },
    not: ['r205a-c61'],
  },
  {
    name: 'An executive’s new office has begun to trade, and the permit runs out',
    answers: { ...executive, ...extension(12) },
    suggestion: c62Executive,
  },
  {
    name: 'An American executive opens a Canadian office',
    answers: { ...executive, ...newOffice, ...from('USA') },
    suggestion: asTransferee('cusma-t37-new-office', 'T37'),
    also: ['r205a-c61'],
    not: ['cusma-t37'],
  },
  {
    name: 'An American executive of a group that earns in one country only opens a Canadian office',
    answers: { ...executive, ...newOffice, ...from('USA'), groupCountries: 'one' },
    suggestion: asTransferee('cusma-t37-new-office', 'T37'),
    not: ['r205a-c61'],
  },
  {
    name: 'An American specialist opens a Canadian office, which CUSMA leaves to executives',
    answers: { ...specialist, ...newOffice, ...from('USA') },
    suggestion: c61,
    not: ['cusma-t38', 'cusma-t37-new-office'],
  },
  {
    name: 'A Colombian manager opens a Canadian office',
    answers: { ...manager, ...newOffice, ...from('COL') },
    suggestion: asTransferee('colombia-f13-new-office', 'F13'),
    not: ['colombia-f13'],
  },
  {
    name: 'A Korean manager opens a Canadian office',
    answers: { ...manager, ...newOffice, ...from('KOR') },
    suggestion: asTransferee('korea-f33-new-office', 'F33'),
    not: ['korea-f33'],
  },
  {
    name: 'A Japanese executive opens a Canadian office',
    answers: { ...executive, ...newOffice, ...from('JPN') },
    suggestion: asTransferee('cptpp-t51-new-office', 'T51'),
  },
  {
    name: 'A Chilean executive opens a Canadian office',
    answers: { ...executive, ...newOffice, ...from('CHL') },
    suggestion: asTransferee('cptpp-t51-new-office', 'T51'),
    also: ['chile-f23-new-office'],
  },
  {
    name: 'A Mexican executive opens a Canadian office, and the longer permit comes first',
    answers: { ...executive, ...newOffice, ...from('MEX') },
    suggestion: asTransferee('cptpp-t51-new-office', 'T51'),
    also: ['cusma-t37-new-office'],
  },
  {
    name: 'A Spanish executive opens a Canadian office',
    answers: { ...executive, ...newOffice, ...from('ESP') },
    suggestion: asTransferee('ceta-t44-new-office', 'T44'),
    not: ['ceta-t44'],
  },
  {
    name: 'A British executive opens a Canadian office',
    answers: { ...executive, ...newOffice, ...from('GBR') },
    suggestion: asTransferee('uk-f61-new-office', 'F61'),
    not: ['uk-f61', 'ceta-t44-new-office'],
  },
  {
    name: 'A Ukrainian executive opens a Canadian office, for which the agreement sets no term of its own',
    answers: { ...executive, ...newOffice, ...from('UKR'), groupCountries: 'one' },
    suggestion: asTransferee('ukraine-f71', 'F71'),
    not: ['r205a-c61'],
  },
  {
    name: 'A Ukrainian specialist opens a Canadian office, which the agreement leaves to executives',
    answers: { ...specialist, ...newOffice, ...from('UKR') },
    suggestion: c61,
    not: ['ukraine-f74'],
  },
  {
    name: 'A French executive opens a Canadian office that will not trade within the year',
    answers: { ...executive, ...newOffice, ...from('FRA'), tradingWithinYear: 'no' },
    suggestion: asLmia,
    not: ['ceta-t44-new-office', 'r205a-c61'],
  },
]

const north: readonly Case[] = [
  {
    name: 'An American executive is sent by an American company',
    answers: { ...executive, ...from('USA') },
    suggestion: t37,
    next: null,
    also: ['r205a-c62-executive'],
  },
  {
    name: 'An American specialist is sent by an American company',
    answers: { ...specialist, ...from('USA') },
    suggestion: t38,
    also: ['r205a-c63'],
  },
  {
    name: 'A Mexican manager may choose between two agreements, and the one with fewer tests comes first',
    answers: { ...manager, ...from('MEX') },
    suggestion: t37,
    also: ['cptpp-t51', 'r205a-c62-manager'],
  },
  {
    name: 'A Mexican manager is sent by a Japanese company',
    answers: { ...manager, ...from('MEX'), employerCountry: 'JPN' },
    suggestion: t51,
    pair: { line: 'transferee.sender.cusma', side: 'outside' },
    not: ['cusma-t37'],
  },
  {
    name: 'An Indian executive lives in the United States and is no citizen there',
    answers: { ...executive, ...settledIn('USA') },
    suggestion: c62Executive,
    pair: { line: 'citizen.cusma.usamex', side: 'outside' },
    not: ['cusma-t37'],
  },
  {
    name: 'An executive with an American and a French passport is sent by an American company',
    answers: { ...executive, citizenships: ['FRA', 'USA'], employerCountry: 'USA' },
    suggestion: t37,
    pair: { line: 'citizen.cusma.usamex', side: 'inside' },
    not: ['ceta-t44'],
  },
  {
    name: 'An American executive is sent by an Indian company',
    answers: { ...executive, citizenships: ['USA'] },
    suggestion: c62Executive,
    not: ['cusma-t37'],
  },
  {
    name: 'An American executive does not know which company of the group is the employer',
    answers: { ...executive, citizenships: ['USA'], employerCountry: 'unsure' },
    suggestion: c62Executive,
    also: ['cusma-t37'],
  },
  {
    name: 'An executive does not say which passports there are',
    answers: { ...executive, citizenships: 'unsure', residences: 'unsure', employerCountry: 'USA' },
    suggestion: c62Executive,
  },
  {
    name: 'An American executive is not sure that the Canadian company trades yet',
    answers: { ...executive, ...from('USA'), canadianUnit: 'unsure' },
    suggestion: t37,
    also: ['cusma-t37-new-office'],
  },
  {
    name: 'An American manager has been with the company for 12 months',
    answers: { ...manager, ...from('USA'), monthsAbroad: 12 },
    suggestion: t37,
  },
  {
    name: 'An American manager has been with the company for 11 months',
    answers: { ...manager, ...from('USA'), monthsAbroad: 11 },
    suggestion: asLmia,
    not: ['cusma-t37', 'r205a-c62-manager'],
  },
  {
    name: 'An American specialist is paid a little under the prevailing wage',
    answers: { ...specialist, ...from('USA'), wage: 'below' },
    suggestion: t38,
    not: ['r205a-c63'],
  },
  {
    name: 'An American executive works from home, a rule that the agreement does not repeat',
    answers: { ...executive, ...from('USA'), premises: 'homeOrVirtual' },
    suggestion: t37,
    not: ['r205a-c62-executive'],
  },
  {
    name: 'An American manager could as well work from abroad',
    answers: { ...manager, ...from('USA'), remote: 'withoutReason' },
    suggestion: t37,
    not: ['r205a-c62-manager'],
  },
  {
    name: 'An American trainee, whom CUSMA does not know',
    answers: { ...trainee, ...from('USA') },
    suggestion: asLmia,
    not: ['cusma-t37', 'cusma-t38'],
  },
  {
    name: 'An American executive has every paper there is',
    answers: { ...executive, ...evidenced, ...from('USA') },
    suggestion: asTransferee('cusma-t37', 'T37', 'possible'),
    next: null,
  },
  {
    name: 'An American executive has every paper but comes from Guam',
    answers: { ...executive, ...evidenced, ...from('USA'), usTerritory: 'yes' },
    suggestion: t37,
  },
  {
    name: 'An American specialist has every paper there is',
    answers: { ...specialist, ...evidenced, ...from('USA'), teer: '2' },
    suggestion: asTransferee('cusma-t38', 'T38', 'possible'),
  },
]

const south: readonly Case[] = [
  {
    name: 'A Colombian executive has been with the company for 6 months',
    answers: { ...executive, ...from('COL'), monthsAbroad: 6 },
    suggestion: f13,
    pair: { line: 'transferee.months.6', side: 'inside' },
    not: ['r205a-c62-executive'],
  },
  {
    name: 'A Colombian executive has been with the company for 5 months',
    answers: { ...executive, ...from('COL'), monthsAbroad: 5 },
    suggestion: asLmia,
    pair: { line: 'transferee.months.6', side: 'outside' },
    not: ['colombia-f13'],
  },
  {
    name: 'A Colombian specialist with 11 months has only the Colombian door',
    answers: { ...specialist, ...from('COL'), monthsAbroad: 11 },
    suggestion: asTransferee('colombia-f15', 'F15'),
    not: ['r205a-c63'],
  },
  {
    name: 'A Colombian graduate trains to lead',
    answers: { ...trainee, ...from('COL') },
    suggestion: asTransferee('colombia-f14', 'F14'),
    pair: { line: 'transferee.traineeDegree', side: 'inside' },
  },
  {
    name: 'A Colombian trainee has no degree',
    answers: { ...trainee, ...from('COL'), traineeDegree: 'no' },
    suggestion: asLmia,
    pair: { line: 'transferee.traineeDegree', side: 'outside' },
    not: ['colombia-f14'],
  },
  {
    name: 'An Indian executive is a permanent resident of Colombia, employed there',
    answers: { ...executive, ...settledIn('COL'), monthsAbroad: 6 },
    suggestion: f13,
    pair: { line: 'resident.colombia.col', side: 'inside' },
  },
  {
    name: 'A Colombian executive has every paper there is',
    answers: { ...executive, ...evidenced, ...from('COL') },
    suggestion: asTransferee('colombia-f13', 'F13', 'possible'),
  },
  {
    name: 'A Colombian executive is sent by a Peruvian company',
    answers: { ...executive, citizenships: ['COL'], employerCountry: 'PER' },
    suggestion: c62Executive,
    pair: { line: 'transferee.sender.colombia', side: 'outside' },
    not: ['colombia-f13', 'peru-f53'],
  },
  {
    name: 'A Peruvian manager has been with the company for 6 months',
    answers: { ...manager, ...from('PER'), monthsAbroad: 6 },
    suggestion: asTransferee('peru-f53', 'F53'),
    not: ['cptpp-t51', 'r205a-c62-manager'],
  },
  {
    name: 'A Peruvian manager has been with the company for 5 months',
    answers: { ...manager, ...from('PER'), monthsAbroad: 5 },
    suggestion: asLmia,
    not: ['peru-f53'],
  },
  {
    name: 'A Peruvian specialist has two years with the company',
    answers: { ...specialist, ...from('PER') },
    suggestion: asTransferee('peru-f55', 'F55'),
    also: ['cptpp-t55'],
  },
  {
    name: 'A Peruvian graduate trains to lead',
    answers: { ...trainee, ...from('PER') },
    suggestion: asTransferee('peru-f54', 'F54'),
    not: ['cptpp-t54'],
  },
  {
    name: 'An Indian specialist is a permanent resident of Peru, employed there',
    answers: { ...specialist, ...settledIn('PER') },
    suggestion: asTransferee('peru-f55', 'F55'),
    pair: { line: 'resident.peru.per', side: 'inside' },
    not: ['cptpp-t55'],
  },
  {
    name: 'A Chilean executive finds more under the Pacific agreement than under Chile’s own',
    answers: { ...executive, ...from('CHL') },
    suggestion: t51,
    also: ['chile-f23', 'r205a-c62-executive'],
  },
  {
    name: 'A Chilean specialist finds more under the Pacific agreement than under Chile’s own',
    answers: { ...specialist, ...from('CHL') },
    suggestion: asTransferee('cptpp-t55', 'T55'),
    also: ['chile-f24'],
  },
  {
    name: 'A Chilean graduate trains to lead',
    answers: { ...trainee, ...from('CHL') },
    suggestion: asTransferee('cptpp-t54', 'T54'),
  },
  {
    name: 'An Indian executive is a permanent resident of Chile, whose agreement takes citizens only',
    answers: { ...executive, ...settledIn('CHL') },
    suggestion: c62Executive,
    pair: { line: 'citizen.chile.chl', side: 'outside' },
    not: ['chile-f23', 'cptpp-t51'],
  },
  {
    name: 'A Peruvian executive has every paper there is',
    answers: { ...executive, ...evidenced, ...from('PER') },
    suggestion: asTransferee('peru-f53', 'F53', 'possible'),
  },
]

const pacific: readonly Case[] = [
  {
    name: 'A Japanese manager is sent by a Japanese company',
    answers: { ...manager, ...from('JPN') },
    suggestion: t51,
  },
  {
    name: 'A New Zealand executive is sent by a New Zealand company',
    answers: { ...executive, ...from('NZL') },
    suggestion: t51,
  },
  {
    name: 'An Australian specialist is sent by an Australian company',
    answers: { ...specialist, ...from('AUS') },
    suggestion: asTransferee('cptpp-t55', 'T55'),
  },
  {
    name: 'A Malaysian executive is sent by a Malaysian company',
    answers: { ...executive, ...from('MYS') },
    suggestion: t51,
    pair: { line: 'citizen.cptpp.ausbrnchljpnmysmexnzlper', side: 'inside' },
  },
  {
    name: 'A Malaysian specialist, whom the Pacific agreement leaves out',
    answers: { ...specialist, ...from('MYS') },
    suggestion: c63,
    pair: { line: 'citizen.cptpp.ausbrnchljpnmexnzlper', side: 'outside' },
    not: ['cptpp-t55'],
  },
  {
    name: 'An executive from Singapore, whose citizens the Pacific agreement leaves out',
    answers: { ...executive, ...from('SGP') },
    suggestion: c62Executive,
    not: ['cptpp-t51'],
  },
  {
    name: 'A manager from Vietnam, whose citizens the Pacific agreement leaves out',
    answers: { ...manager, ...from('VNM') },
    suggestion: c62Manager,
    pair: { line: 'citizen.cptpp.ausbrnchljpnmysmexnzlper', side: 'outside' },
    not: ['cptpp-t51'],
  },
  {
    name: 'An Australian executive is employed in Singapore, about which the official page disagrees with itself',
    answers: { ...executive, citizenships: ['AUS'], employerCountry: 'SGP' },
    suggestion: t51,
    pair: { line: 'transferee.sender.cptpp', side: 'inside' },
  },
  {
    name: 'A Japanese executive is employed by an Indian company',
    answers: { ...executive, citizenships: ['JPN'] },
    suggestion: c62Executive,
    pair: { line: 'transferee.sender.cptpp', side: 'outside' },
    not: ['cptpp-t51'],
  },
  {
    name: 'An Indian executive is a permanent resident of Australia, employed there',
    answers: { ...executive, ...settledIn('AUS') },
    suggestion: t51,
  },
  {
    name: 'An Indian specialist is a permanent resident of New Zealand, employed there',
    answers: { ...specialist, ...settledIn('NZL') },
    suggestion: asTransferee('cptpp-t55', 'T55'),
    pair: { line: 'resident.cptpp.ausnzl', side: 'inside' },
  },
  {
    name: 'An Indian executive is a permanent resident of Japan, which the Pacific agreement does not count',
    answers: { ...executive, ...settledIn('JPN') },
    suggestion: c62Executive,
    pair: { line: 'resident.cptpp.ausnzl', side: 'outside' },
    not: ['cptpp-t51'],
  },
  {
    name: 'A Japanese trainee, where the Pacific agreement takes trainees from Chile only',
    answers: { ...trainee, ...from('JPN') },
    suggestion: asLmia,
    pair: { line: 'citizen.cptpp.chl', side: 'outside' },
    not: ['cptpp-t54'],
  },
  {
    name: 'A British executive, where the United Kingdom is not in the Pacific agreement with Canada yet',
    answers: { ...executive, citizenships: ['GBR'], employerCountry: 'AUS' },
    suggestion: c62Executive,
    not: ['cptpp-t51', 'uk-f61'],
  },
  {
    name: 'A Korean executive is sent by a Korean company',
    answers: { ...executive, ...from('KOR') },
    suggestion: asTransferee('korea-f33', 'F33'),
  },
  {
    name: 'A Korean specialist is sent by a Korean company',
    answers: { ...specialist, ...from('KOR') },
    suggestion: asTransferee('korea-f35', 'F35'),
  },
  {
    name: 'A Korean graduate trains to lead',
    answers: { ...trainee, ...from('KOR') },
    suggestion: asTransferee('korea-f34', 'F34'),
  },
  {
    name: 'A Korean executive with 11 months, where Korea asks for 12',
    answers: { ...executive, ...from('KOR'), monthsAbroad: 11 },
    suggestion: asLmia,
    not: ['korea-f33'],
  },
  {
    name: 'An Indian executive is a permanent resident of Korea, on whom treaty and instructions disagree',
    answers: { ...executive, ...settledIn('KOR') },
    suggestion: asTransferee('korea-f33', 'F33'),
    pair: { line: 'resident.korea.kor', side: 'inside' },
  },
  {
    name: 'A Japanese executive has every paper there is',
    answers: { ...executive, ...evidenced, ...from('JPN') },
    suggestion: asTransferee('cptpp-t51', 'T51', 'possible'),
  },
  {
    name: 'A Korean manager has every paper there is',
    answers: { ...manager, ...evidenced, ...from('KOR') },
    suggestion: asTransferee('korea-f33', 'F33', 'possible'),
  },
]

const europe: readonly Case[] = [
  {
    name: 'A French executive is sent by a French company',
    answers: { ...executive, ...from('FRA') },
    suggestion: t44,
    also: ['r205a-c62-executive'],
  },
  {
    name: 'A German citizen is sent by an Irish company',
    answers: { ...manager, citizenships: ['DEU'], employerCountry: 'IRL' },
    suggestion: t44,
  },
  {
    name: 'A Dutch specialist is sent by a Dutch company',
    answers: { ...specialist, ...from('NLD') },
    suggestion: asTransferee('ceta-t41', 'T41'),
  },
  {
    name: 'A Polish graduate trains in the Canadian company',
    answers: { ...trainee, ...from('POL') },
    suggestion: asTransferee('ceta-t42', 'T42'),
  },
  {
    name: 'A Swiss executive, from outside the Union',
    answers: { ...executive, ...from('CHE') },
    suggestion: c62Executive,
    pair: { line: 'citizen.ceta.union', side: 'outside' },
    not: ['ceta-t44'],
  },
  {
    name: 'An Indian executive lives in France for good, where only citizens count',
    answers: { ...executive, ...settledIn('FRA') },
    suggestion: c62Executive,
    not: ['ceta-t44'],
  },
  {
    name: 'A French executive is employed in the United States',
    answers: { ...executive, citizenships: ['FRA'], employerCountry: 'USA' },
    suggestion: c62Executive,
    pair: { line: 'transferee.sender.ceta', side: 'outside' },
    not: ['ceta-t44', 'cusma-t37'],
  },
  {
    name: 'An Italian executive’s year abroad was broken by ordinary leave only',
    answers: { ...executive, ...from('ITA'), yearUpToNow: 'leaveOnly' },
    suggestion: t44,
    pair: { line: 'transferee.yearUpToNow', side: 'inside' },
  },
  {
    name: 'An Italian executive’s year abroad ended before the present job began',
    answers: { ...executive, ...from('ITA'), yearUpToNow: 'no' },
    suggestion: c62Executive,
    pair: { line: 'transferee.yearUpToNow', side: 'outside' },
    not: ['ceta-t44'],
  },
  {
    name: 'An Italian executive is not sure about the year, and what is clear comes first',
    answers: { ...executive, ...from('ITA'), yearUpToNow: 'unsure' },
    suggestion: c62Executive,
    also: ['ceta-t44'],
  },
  {
    name: 'A Swedish executive goes to a sister company',
    answers: { ...executive, ...from('SWE'), relationship: 'commonParent' },
    suggestion: t44,
  },
  {
    name: 'A French specialist is paid less than the prevailing wage, on which the official page disagrees with itself',
    answers: { ...specialist, ...from('FRA'), wage: 'below' },
    suggestion: asTransferee('ceta-t41', 'T41'),
    not: ['r205a-c63'],
  },
  {
    name: 'A French executive has every paper there is',
    answers: { ...executive, ...evidenced, ...from('FRA') },
    suggestion: asTransferee('ceta-t44', 'T44', 'possible'),
  },
  {
    name: 'A British executive is sent by a British company',
    answers: { ...executive, ...from('GBR') },
    suggestion: asTransferee('uk-f61', 'F61'),
    not: ['ceta-t44', 'cptpp-t51'],
  },
  {
    name: 'A British specialist is sent by a British company',
    answers: { ...specialist, ...from('GBR') },
    suggestion: asTransferee('uk-f63', 'F63'),
  },
  {
    name: 'A British graduate trains in the Canadian company',
    answers: { ...trainee, ...from('GBR') },
    suggestion: asTransferee('uk-f62', 'F62'),
  },
  {
    name: 'A British executive is employed in Germany, between two agreements',
    answers: { ...executive, citizenships: ['GBR'], employerCountry: 'DEU' },
    suggestion: c62Executive,
    pair: { line: 'transferee.sender.uk', side: 'outside' },
    not: ['uk-f61', 'ceta-t44'],
  },
  {
    name: 'A Ukrainian executive is sent by a Ukrainian company',
    answers: { ...executive, ...from('UKR') },
    suggestion: asTransferee('ukraine-f71', 'F71'),
  },
  {
    name: 'A Ukrainian specialist is sent by a Ukrainian company',
    answers: { ...specialist, ...from('UKR') },
    suggestion: asTransferee('ukraine-f74', 'F74'),
  },
  {
    name: 'An Indian executive is a permanent resident of Ukraine, employed there',
    answers: { ...executive, ...settledIn('UKR') },
    suggestion: asTransferee('ukraine-f71', 'F71'),
    pair: { line: 'resident.ukraine.ukr', side: 'inside' },
  },
  {
    name: 'A Ukrainian trainee, for whom the agreement has no category',
    answers: { ...trainee, ...from('UKR') },
    suggestion: asLmia,
    not: ['ukraine-f71', 'ukraine-f74'],
  },
  {
    name: 'A Ukrainian executive is employed in Poland',
    answers: { ...executive, citizenships: ['UKR'], employerCountry: 'POL' },
    suggestion: c62Executive,
    pair: { line: 'transferee.sender.ukraine', side: 'outside' },
    not: ['ukraine-f71', 'ceta-t44'],
  },
  {
    name: 'A British executive has every paper there is',
    answers: { ...executive, ...evidenced, ...from('GBR') },
    suggestion: asTransferee('uk-f61', 'F61', 'possible'),
  },
  {
    name: 'A Ukrainian executive has every paper there is',
    answers: { ...executive, ...evidenced, ...from('UKR') },
    suggestion: asTransferee('ukraine-f71', 'F71', 'possible'),
  },
]

const earlierPermits: readonly Case[] = [
  {
    name: 'An executive has worked in Canada as a transferee for 83 months',
    answers: { ...executive, ...extension(83) },
    suggestion: c62Executive,
    pair: { line: 'transferee.underCap.84', side: 'inside' },
  },
  {
    name: 'An executive has worked in Canada as a transferee for 84 months',
    answers: { ...executive, ...extension(84) },
    suggestion: asLmia,
    pair: { line: 'transferee.underCap.84', side: 'outside' },
    not: ['r205a-c62-executive'],
  },
  {
    name: 'An executive spent a year abroad with the company after 84 months in Canada',
    answers: { ...executive, ...extension(84), yearAbroadSince: 'yes' },
    suggestion: c62Executive,
    pair: { line: 'transferee.yearAbroadSince', side: 'inside' },
  },
  {
    name: 'A specialist has worked in Canada as a transferee for 59 months',
    answers: { ...specialist, ...extension(59) },
    suggestion: c63,
    pair: { line: 'transferee.underCap.60', side: 'inside' },
  },
  {
    name: 'A specialist has worked in Canada as a transferee for 60 months',
    answers: { ...specialist, ...extension(60) },
    suggestion: asLmia,
    pair: { line: 'transferee.underCap.60', side: 'outside' },
    not: ['r205a-c63'],
  },
  {
    name: 'An American executive has worked in Canada as a transferee for 83 months',
    answers: { ...executive, ...from('USA'), ...extension(83) },
    suggestion: t37,
  },
  {
    name: 'An American specialist has worked in Canada as a transferee for 60 months',
    answers: { ...specialist, ...from('USA'), ...extension(60) },
    suggestion: asLmia,
    not: ['cusma-t38', 'r205a-c63'],
  },
  {
    name: 'A French executive has worked in Canada as a transferee for 53 months',
    answers: { ...executive, ...from('FRA'), ...extension(53) },
    suggestion: t44,
    pair: { line: 'transferee.underCap.54', side: 'inside' },
  },
  {
    name: 'A French executive has worked in Canada as a transferee for 54 months, which may not close the general rule',
    answers: { ...executive, ...from('FRA'), ...extension(54) },
    suggestion: c62Executive,
    pair: { line: 'transferee.underCap.54', side: 'outside' },
    not: ['ceta-t44'],
  },
  {
    name: 'A Colombian trainee has trained in Canada for 35 months',
    answers: { ...trainee, ...from('COL'), ...extension(35) },
    suggestion: asTransferee('colombia-f14', 'F14'),
    pair: { line: 'transferee.underCap.36', side: 'inside' },
  },
  {
    name: 'A Colombian trainee has trained in Canada for 36 months',
    answers: { ...trainee, ...from('COL'), ...extension(36) },
    suggestion: asLmia,
    pair: { line: 'transferee.underCap.36', side: 'outside' },
    not: ['colombia-f14'],
  },
  {
    name: 'A Polish trainee asks for an extension, of which there is none',
    answers: { ...trainee, ...from('POL'), ...extension(11) },
    suggestion: asLmia,
    pair: { line: 'transferee.noExtension', side: 'outside' },
    not: ['ceta-t42'],
  },
  {
    name: 'A Polish specialist becomes a trainee after 12 months in Canada',
    answers: {
      ...trainee,
      ...from('POL'),
      ...extension(12),
      transfereeHistory: 'change',
      changeYear: 'yes',
    },
    suggestion: asLmia,
    pair: { line: 'transferee.underCap.12', side: 'outside' },
    not: ['ceta-t42'],
  },
  {
    name: 'A specialist in Canada was a manager abroad for a year and becomes one again',
    answers: {
      ...manager,
      ...extension(24),
      transfereeHistory: 'change',
      changeYear: 'yes',
    },
    suggestion: c62Manager,
    pair: { line: 'transferee.changeYear', side: 'inside' },
  },
  {
    name: 'A specialist was promoted to manager in Canada only',
    answers: {
      ...manager,
      ...extension(24),
      transfereeHistory: 'change',
      changeYear: 'no',
    },
    suggestion: asLmia,
    pair: { line: 'transferee.changeYear', side: 'outside' },
    not: ['r205a-c62-manager'],
  },
]

const unfinished: readonly Case[] = [
  {
    name: 'An executive has not said yet how long it was',
    answers: without(executive, 'monthsAbroad'),
    suggestion: asUnknown,
    next: 'monthsAbroad',
  },
  {
    name: 'An executive has not said yet which passports there are',
    answers: without({ ...executive, ...from('USA') }, 'citizenships'),
    suggestion: asUnknown,
    next: 'citizenships',
  },
  {
    name: 'An American executive has not said yet whether the Canadian company is trading',
    answers: without({ ...executive, ...from('USA') }, 'canadianUnit'),
    suggestion: asUnknown,
    next: 'canadianUnit',
  },
  {
    name: 'An American executive is not asked about premises, which the agreement does not mind',
    answers: without({ ...executive, ...from('USA') }, 'premises', 'remote', 'groupCountries'),
    suggestion: t37,
    next: null,
  },
  {
    name: 'An Indian specialist has not said yet what the pay is',
    answers: without(specialist, 'wage'),
    suggestion: asUnknown,
    next: 'wage',
  },
  {
    name: 'A transferee has not said yet what the role is',
    answers: transferee,
    suggestion: asUnknown,
    next: 'role',
  },
]

export const transferees: readonly Case[] = [
  ...generalRule,
  ...newOffices,
  ...north,
  ...south,
  ...pacific,
  ...europe,
  ...earlierPermits,
  ...unfinished,
]
