import type { Answers } from '#rules'
import { asLmia, asRoute, asUnknown } from '../case.ts'
import type { Case, Suggestion } from '../case.ts'
import { worker } from '../people.ts'
import { ofTheFaith } from './community.ts'
import { onAShoot } from './culture.ts'
import { inFrench } from './francophone.ts'
import { casesOf } from './writing.ts'

/** Permits that follow from a spouse or common-law partner. */

const asFamily = (code: string): Suggestion =>
  asRoute('other_imp', `family-${code.toLowerCase()}`, code)

const c41 = asFamily('C41')
const c16 = asRoute('francophone_mobility', 'francophone-c16', 'C16')

/** Without a job of the own, and married to somebody who works in Canada. */
const partner: Answers = {
  ...worker,
  offer: 'none',
  situations: ['family'],
  familyTie: 'partnerOfWorker',
  partnerAgreement: 'none',
  partnerCountry: 'IND',
  partnerJob: 'high',
  partnerMonths: 24,
}

/** Married to a cook with three months left: C41 is out, and an agreement asks for neither level nor months. */
const shortOfC41: Answers = { ...partner, partnerJob: 'other', partnerMonths: 3 }

interface Treaty {
  readonly code: string
  readonly partnerAgreement: NonNullable<Exclude<Answers['partnerAgreement'], 'unsure'>>
  readonly partnerCountry: string
  /** The sentences: inside, outside (for whom C41 stands), not sure, and two routes at once. */
  readonly inside: string
  readonly outside: string
  readonly instead: NonNullable<Exclude<Answers['partnerAgreement'], 'unsure'>>
  readonly notSure: string
  readonly both: string
  /** The person's other route in `both`, and what comes first. */
  readonly other: Answers
  readonly first: Suggestion
}

// prettier-ignore
const treaties: readonly Treaty[] = [
  { code: 'T25', partnerAgreement: 'colombia', partnerCountry: 'COL', inside: 'The wife of a Colombian trader, whatever the trader’s level and months', outside: 'The wife of a Peruvian transferee, whose agreement has no permit for partners', instead: 'none', notSure: 'The husband of a worker does not know whether the permit is under Colombia’s agreement', both: 'The wife of a Colombian trader speaks French and has a job in Manitoba', other: { offer: 'job', situations: ['family', 'french'], ...inFrench }, first: c16 },
  { code: 'F36', partnerAgreement: 'korea', partnerCountry: 'KOR', inside: 'The husband of a Korean professional, whatever the level and months', outside: 'The husband of an American professional, whose agreement has no permit for partners', instead: 'none', notSure: 'The wife of a worker does not know whether the permit is under Korea’s agreement', both: 'The husband of a Korean professional directs a film shot in Canada', other: { offer: 'job', situations: ['family', 'film'], ...onAShoot }, first: asRoute('other_imp', 'film-c14', 'C14') },
  { code: 'T45', partnerAgreement: 'cetaTransferee', partnerCountry: 'FRA', inside: 'The wife of a French transferee, whatever the level and months', outside: 'The wife of a French contract professional, and the agreement is for transferees’ partners', instead: 'none', notSure: 'The wife of a French worker does not know whether it is a transfer under the agreement', both: 'The wife of a French transferee comes to a monastery to teach', other: { offer: 'job', situations: ['family', 'religious'], ...ofTheFaith }, first: asRoute('charitable_religious', 'religious-c50', 'C50') },
  { code: 'F64', partnerAgreement: 'ukTransferee', partnerCountry: 'GBR', inside: 'The husband of a British transferee, whatever the level and months', outside: 'The husband of a British investor, and the agreement is for transferees’ partners', instead: 'none', notSure: 'The husband of a British worker does not know under which rule the permit is', both: 'The husband of a British transferee plays as a guest violinist', other: { situations: ['family', 'performing'], offer: 'job', performingCompany: 'yes', performingRole: 'yes' }, first: asRoute('reciprocal_exchange', 'performing-c23', 'C23') },
  { code: 'T53', partnerAgreement: 'pacific', partnerCountry: 'AUS', inside: 'The wife of an Australian professional under the Pacific agreement', outside: 'The wife of a Korean under Korea’s own agreement, not the Pacific one', instead: 'korea', notSure: 'The wife of a Japanese worker does not know under which agreement the permit is', both: 'The wife of an Australian transferee is a young Australian with a working holiday', other: { citizenships: ['AUS'], situations: ['family', 'youth'], youthPlan: 'workingHoliday', youthAge: 25, youthOrganization: 'no' }, first: asRoute('reciprocal_exchange', 'youth-c21-working-holiday', 'C21') },
  { code: 'F73', partnerAgreement: 'ukraine', partnerCountry: 'UKR', inside: 'The husband of a Ukrainian transferee, whatever the level and months', outside: 'The husband of a Ukrainian whose permit is under no agreement', instead: 'none', notSure: 'The husband of a Ukrainian worker does not know whether the permit is under the agreement', both: 'The husband of a Ukrainian transferee has a province’s nomination too', other: { situations: ['family', 'residence'], residenceStage: 'nominee' }, first: asFamily('F73') },
]

const underTreaties = treaties.flatMap((row): readonly Case[] => {
  const own = asFamily(row.code)
  const of = casesOf(own)
  const { partnerAgreement, partnerCountry } = row
  const married = { ...shortOfC41, partnerAgreement, partnerCountry }
  const line = `family.agreement.${partnerAgreement}`
  return [
    of.inside(row.inside, married, { line, next: null, not: ['family-c41'] }),
    of.outside(
      row.outside,
      { ...partner, partnerAgreement: row.instead, partnerCountry },
      { line, instead: row.instead === 'korea' ? asFamily('F36') : c41 },
    ),
    of.notSure(row.notSure, { ...married, partnerAgreement: 'unsure' }, asUnknown),
    of.conflicting(row.both, { ...married, ...row.other }, row.first),
  ]
})

const pacific = casesOf(asFamily('T53'))
const pacificLine = 'family.pacific.nationality'
const marriedTo = (partnerCountry: string): Answers => ({
  ...shortOfC41,
  partnerAgreement: 'pacific',
  partnerCountry,
})

/** The Pacific agreement looks at the worker's nationality, country by country. */
const underPacific: readonly Case[] = [
  ...(
    [
      ['CHL', 'The husband of a Chilean professional under the Pacific agreement'],
      ['JPN', 'The wife of a Japanese investor under the Pacific agreement'],
      ['MEX', 'The husband of a Mexican technician under the Pacific agreement'],
      ['BRN', 'The wife of a transferee from Brunei, which counts for transfers alone'],
      ['MYS', 'The husband of a Malaysian executive, which counts for transfers alone'],
    ] as const
  ).map(([country, name]) => pacific.inside(name, marriedTo(country), { line: pacificLine })),
  ...(
    [
      ['PER', 'The wife of a Peruvian transferee under the Pacific agreement'],
      ['NZL', 'The husband of a New Zealander under the Pacific agreement'],
      ['SGP', 'The wife of a Singaporean under the Pacific agreement'],
      ['VNM', 'The husband of a Vietnamese investor under the Pacific agreement'],
    ] as const
  ).map(([country, name]) => pacific.outside(name, marriedTo(country), { line: pacificLine })),
  pacific.outside(
    'The wife of a Peruvian engineer under the Pacific agreement falls back on the general rule',
    { ...partner, partnerAgreement: 'pacific', partnerCountry: 'PER' },
    { instead: c41 },
  ),
  pacific.notSure(
    'The husband of a transferee does not know which of two passports counts',
    { ...marriedTo('AUS'), partnerCountry: 'unsure' },
    asFamily('T53'),
  ),
]

const general = casesOf(c41)

const ofHighlySkilled: readonly Case[] = [
  general.inside('The wife of an engineer with two years left', partner, {
    line: 'family.tie.partnerOfWorker',
    next: null,
  }),
  general.inside(
    'The husband of an engineer with exactly 16 months left',
    { ...partner, partnerMonths: 16 },
    { line: 'family.months.16' },
  ),
  general.outside(
    'The husband of an engineer with 15 months left',
    { ...partner, partnerMonths: 15 },
    { line: 'family.months.16' },
  ),
  general.inside(
    'The wife of a welder, whose trade is on the list',
    { ...partner, partnerJob: 'listed' },
    { line: 'family.job' },
  ),
  general.outside(
    'The wife of a cook, whose trade is not on the list',
    { ...partner, partnerJob: 'other' },
    { line: 'family.job' },
  ),
  general.outside(
    'The adult daughter of an engineer, for whom there is no open permit any more',
    { ...partner, familyTie: 'other' },
    { line: 'family.tie.partnerOfWorker' },
  ),
  general.notSure(
    'The wife of an engineer does not know how many months are left',
    { ...partner, partnerMonths: 'unsure' },
    c41,
  ),
  general.conflicting(
    'The wife of an engineer teaches the faith at a monastery, and the own work comes first',
    { ...partner, offer: 'job', situations: ['family', 'religious'], ...ofTheFaith },
    asRoute('charitable_religious', 'religious-c50', 'C50'),
  ),
]

const c42 = casesOf(asFamily('C42'))
const ofStudent: Answers = { ...shortOfC41, familyTie: 'partnerOfStudent', partnerProgram: 'yes' }

const ofStudents: readonly Case[] = [
  c42.inside('The husband of a doctoral student', ofStudent, {
    line: 'family.program',
    next: null,
  }),
  c42.outside(
    'The husband of a student in a one-year diploma',
    { ...ofStudent, partnerProgram: 'no' },
    { line: 'family.program' },
  ),
  c42.notSure(
    'The wife of a student does not know whether the program is on the list',
    { ...ofStudent, partnerProgram: 'unsure' },
    asFamily('C42'),
  ),
  c42.conflicting(
    'The husband of a doctoral student has applied for permanent residence, and the marriage comes first',
    { ...ofStudent, situations: ['family', 'residence'], residenceStage: 'economicFiled' },
    asFamily('C42'),
    { also: ['residence-a75'] },
  ),
]

const c49 = casesOf(asFamily('C49'))
const ofApplicant: Answers = {
  ...shortOfC41,
  familyTie: 'partnerOfEconomicApplicant',
  partnerMonths: 6,
}

const ofApplicants: readonly Case[] = [
  c49.inside('The wife of a cook who applied to stay and has exactly 6 months left', ofApplicant, {
    line: 'family.months.6',
    next: null,
  }),
  c49.outside(
    'The wife of a cook who applied to stay and has 5 months left',
    { ...ofApplicant, partnerMonths: 5 },
    { line: 'family.months.6' },
  ),
  c49.inside(
    'The 18-year-old daughter of a nominee who works on a farm',
    { ...ofApplicant, familyTie: 'childOfApplicant' },
    { line: 'family.tie.partnerOfEconomicApplicant', not: ['family-c41'] },
  ),
  c49.inside(
    'The wife of a farm worker whom a province nominated, with 8 months left, though C41 is out',
    { ...ofApplicant, partnerMonths: 8 },
    { not: ['family-c41'] },
  ),
  c49.notSure(
    'The wife of a cook who applied to stay does not know how many months are left',
    { ...ofApplicant, partnerMonths: 'unsure' },
    asFamily('C49'),
  ),
  c49.conflicting(
    'The wife of a cook who applied to stay has applied herself, and the marriage comes first',
    { ...ofApplicant, situations: ['family', 'residence'], residenceStage: 'economicFiled' },
    asFamily('C49'),
    { also: ['residence-a75'] },
  ),
]

const c17 = casesOf(asFamily('C17'))
const inPilot: Answers = { ...shortOfC41, familyTie: 'partnerInRuralPilot' }

const ofPilot: readonly Case[] = [
  c17.inside('The husband of a nurse whom a rural community recommends', inPilot, {
    line: 'family.tie.partnerInRuralPilot',
    next: null,
  }),
  c17.outside(
    'The brother of a nurse whom a rural community recommends',
    { ...inPilot, familyTie: 'other' },
    { line: 'family.tie.partnerInRuralPilot' },
  ),
  c17.notSure(
    'The husband of a nurse does not know whether the program is the rural pilot, and none is suggested',
    { ...inPilot, familyTie: 'unsure', partnerProgram: 'no' },
    asUnknown,
  ),
  c17.conflicting(
    'The husband of a nurse in the rural pilot is recommended himself, and the marriage comes first',
    { ...inPilot, situations: ['family', 'residence'], residenceStage: 'ruralPilot' },
    asFamily('C17'),
    { also: ['residence-c15'] },
  ),
  c17.conflicting(
    'The brother of a nurse is recommended by a rural community himself',
    {
      ...inPilot,
      situations: ['family', 'residence'],
      familyTie: 'other',
      residenceStage: 'ruralPilot',
    },
    asRoute('other_imp', 'residence-c15', 'C15'),
    { not: ['family-c17'] },
  ),
]

export const family: readonly Case[] = [
  ...underTreaties,
  ...underPacific,
  ...ofHighlySkilled,
  ...ofStudents,
  ...ofApplicants,
  ...ofPilot,
  {
    name: 'A cousin of a worker follows to Canada, for which there is no permit of this kind',
    answers: { ...partner, familyTie: 'other' },
    suggestion: asLmia,
  },
]
