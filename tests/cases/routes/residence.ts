import type { Answers } from '#rules'
import { asLmia, asNoPermit, asRoute, asUnknown } from '../case.ts'
import type { Case, Suggestion } from '../case.ts'
import { worker } from '../people.ts'
import { inFrench } from './francophone.ts'
import { casesOf } from './writing.ts'

/** Permits on the way to permanent residence, and those of people in hardship. */

const c16 = asRoute('francophone_mobility', 'francophone-c16', 'C16')
const settling: Answers = { ...worker, situations: ['residence'] }

type Stage = NonNullable<Exclude<Answers['residenceStage'], 'unsure'>>
type Hardship = NonNullable<Exclude<Answers['hardshipKind'], 'unsure'>>

interface StageRow {
  readonly variant: string
  readonly code: string
  readonly stage: Stage
  readonly inside: string
  /** Somebody at another stage, and what that one is called. */
  readonly outside: string
  readonly at: Stage
  readonly instead: Suggestion
  readonly notSure: string
  /** Somebody with this stage and another route, or an answer that it can't go with. */
  readonly both: string
  readonly other: Answers
  readonly first: Suggestion
}

const asStage = (variant: string, code: string): Suggestion =>
  asRoute('other_imp', `residence-${variant}`, code)

const inFrenchToo: Answers = { situations: ['residence', 'french'], ...inFrench }
const claimsToo: Answers = {
  situations: ['residence', 'hardship'],
  hardshipKind: 'claimant',
  supportSelf: 'no',
}
const abroad: Answers = { whereNow: 'outside' }

// prettier-ignore
const stages: readonly StageRow[] = [
  { variant: 't13', code: 'T13', stage: 'nominee', inside: 'A welder is nominated by Saskatchewan', outside: 'A welder would like to be nominated and has not asked', at: 'none', instead: asLmia, notSure: 'A welder does not know what the province’s letter means', both: 'A French-speaking welder is nominated by Manitoba, and French comes first', other: inFrenchToo, first: c16 },
  { variant: 'c18', code: 'C18', stage: 'atlantic', inside: 'A fish plant worker has an endorsed offer in Nova Scotia', outside: 'A fish plant worker is nominated by the province instead', at: 'nominee', instead: asStage('t13', 'T13'), notSure: 'A fish plant worker does not know whether the offer is endorsed', both: 'A French-speaking fish plant worker has an endorsed offer, and French comes first', other: inFrenchToo, first: c16 },
  { variant: 'c15', code: 'C15', stage: 'ruralPilot', inside: 'A nurse is recommended by a rural community', outside: 'A nurse has an endorsed offer in the Atlantic program instead', at: 'atlantic', instead: asStage('c18', 'C18'), notSure: 'A nurse does not know whether the town’s letter is the recommendation', both: 'A French-speaking nurse is recommended by a francophone community', other: inFrenchToo, first: c16 },
  { variant: 'a73', code: 'A73', stage: 'quebecInside', inside: 'A programmer in Montréal holds Quebec’s selection certificate', outside: 'A programmer in Toronto holds Quebec’s selection certificate', at: 'quebecOutside', instead: asStage('a76', 'A76'), notSure: 'A programmer does not know whether Quebec’s letter is the certificate', both: 'A programmer in Quebec says to be outside Canada too', other: abroad, first: asStage('a73', 'A73') },
  { variant: 'a76', code: 'A76', stage: 'quebecOutside', inside: 'A designer with Quebec’s certificate lives in Ottawa', outside: 'A designer with Quebec’s certificate lives in Gatineau', at: 'quebecInside', instead: asStage('a73', 'A73'), notSure: 'A designer does not know what Quebec has decided', both: 'A designer with Quebec’s certificate speaks French and has a job in Ottawa', other: inFrenchToo, first: c16 },
  { variant: 'a75', code: 'A75', stage: 'economicFiled', inside: 'A skilled worker in Canada waits for permanent residence', outside: 'A skilled worker has only made a profile and applied for nothing', at: 'none', instead: asLmia, notSure: 'A skilled worker does not know whether the application counts as filed', both: 'A skilled worker who waits in Canada for residence says to be outside Canada', other: abroad, first: asStage('a75', 'A75') },
  { variant: 'a70-spouse', code: 'A70', stage: 'spouseApproved', inside: 'A wife in Canada was found to be in the class of spouses', outside: 'A wife in Canada has filed, and has no answer yet', at: 'spouseApplied', instead: asStage('a74', 'A74'), notSure: 'A wife in Canada does not understand the department’s letter', both: 'A wife in Canada found to be in the class says to be outside Canada', other: abroad, first: asStage('a70-spouse', 'A70') },
  { variant: 'a74', code: 'A74', stage: 'spouseApplied', inside: 'A husband lives in Canada with the sponsor, and the application is filed', outside: 'A husband in Canada was already found to be in the class', at: 'spouseApproved', instead: asStage('a70-spouse', 'A70'), notSure: 'A husband does not know whether the sponsor has filed', both: 'A husband who has filed has a refugee claim too, and the marriage comes first', other: claimsToo, first: asStage('a74', 'A74') },
  { variant: 'a70-protected', code: 'A70', stage: 'protectedPerson', inside: 'A refugee was recognized by Canada', outside: 'A refugee’s claim still waits for a decision', at: 'none', instead: asLmia, notSure: 'A refugee does not know whether the claim was accepted', both: 'A recognized refugee ticked the claim too, and the recognition comes first', other: claimsToo, first: asStage('a70-protected', 'A70') },
  { variant: 'a70-humanitarian', code: 'A70', stage: 'humanitarian', inside: 'A family was granted an exemption on humanitarian grounds', outside: 'A family has asked on humanitarian grounds and has no answer', at: 'none', instead: asLmia, notSure: 'A family does not know what was granted', both: 'Somebody with a humanitarian exemption is a claimant too, and the exemption comes first', other: claimsToo, first: asStage('a70-humanitarian', 'A70') },
]

const onTheWay = stages.flatMap((row): readonly Case[] => {
  const of = casesOf(asStage(row.variant, row.code))
  const person: Answers = { ...settling, residenceStage: row.stage }
  const line = `residence.stage.residence-${row.variant}`
  return [
    of.inside(row.inside, person, { line, next: null }),
    of.outside(row.outside, { ...person, residenceStage: row.at }, { line, instead: row.instead }),
    of.notSure(row.notSure, { ...person, residenceStage: 'unsure' }, asUnknown),
    of.conflicting(row.both, { ...person, ...row.other }, row.first),
  ]
})

const inNeed: Answers = {
  ...worker,
  offer: 'none',
  situations: ['hardship'],
  supportSelf: 'no',
}

interface HardshipRow {
  readonly variant: string
  readonly code: string
  readonly kind: Hardship
  readonly inside: string
  readonly outside: string
  readonly notSure: string
  readonly both: string
  readonly other: Answers
  readonly first: Suggestion
}

const asHardship = (code: string): Suggestion =>
  asRoute('other_imp', `hardship-${code.toLowerCase()}`, code)

// prettier-ignore
const hardships: readonly HardshipRow[] = [
  { variant: 'a72', code: 'A72', kind: 'abuse', inside: 'A farm worker tied to one employer is not paid and is threatened', outside: 'A farm worker would like another employer, without any abuse', notSure: 'A farm worker does not know whether what happens is abuse', both: 'A farm worker who suffers abuse speaks French and has a new offer, and the way out comes first', other: { offer: 'job', situations: ['hardship', 'french'], ...inFrench }, first: asHardship('A72') },
  { variant: 's61', code: 'S61', kind: 'claimant', inside: 'A claimant waits for the hearing and has no money', outside: 'Somebody would like to claim protection and has not', notSure: 'A claimant does not know whether the claim was sent on', both: 'A claimant without money says to be outside Canada', other: abroad, first: asHardship('S61') },
  { variant: 's62', code: 'S62', kind: 'removalOrder', inside: 'Somebody must leave, can’t be removed, and has no money', outside: 'Somebody must leave and can be removed', notSure: 'Somebody does not know whether there is a removal order', both: 'Somebody under a removal order says to be outside Canada', other: abroad, first: asHardship('S62') },
  { variant: 'h81', code: 'H81', kind: 'student', inside: 'A student’s parents lost everything in a war', outside: 'A student would like to earn more', notSure: 'A student does not know which of the situations it is', both: 'A student out of money works on campus, for which no permit is needed', other: { situations: ['hardship', 'student'], studentWork: 'onCampus' }, first: asNoPermit('student-on-campus') },
  { variant: 'h82', code: 'H82', kind: 'residentPermit', inside: 'The holder of a temporary resident permit of a year has no money', outside: 'The holder of a temporary resident permit of two months', notSure: 'The holder of a paper does not know which permit it is', both: 'The holder of a temporary resident permit has filed with a sponsor, and that comes first', other: { situations: ['hardship', 'residence'], residenceStage: 'spouseApplied' }, first: asStage('a74', 'A74') },
]

const inHardship = hardships.flatMap((row): readonly Case[] => {
  const of = casesOf(asHardship(row.code))
  const person: Answers = { ...inNeed, hardshipKind: row.kind }
  const line = `hardship.kind.${row.kind}`
  return [
    of.inside(row.inside, person, { line, next: null }),
    of.outside(row.outside, { ...person, hardshipKind: 'none' }, { line }),
    of.notSure(row.notSure, { ...person, hardshipKind: 'unsure' }, asUnknown),
    of.conflicting(row.both, { ...person, ...row.other }, row.first),
  ]
})

/** Who can do without work gets none of these four; abuse is no question of money. */
const ableToLive: readonly Case[] = [
  ...(
    [
      ['S61', 'claimant', '206(1)(a)', 'A claimant lives on savings'],
      ['S62', 'removalOrder', '206(1)(b)', 'Somebody who can’t be removed lives on savings'],
      ['H81', 'student', '208(a)', 'A student is supported by an uncle again'],
      [
        'H82',
        'residentPermit',
        '208(b)',
        'The holder of a temporary resident permit lives on a pension',
      ],
    ] as const
  ).flatMap(([code, hardshipKind, law, name]) => [
    casesOf(asHardship(code)).outside(
      name,
      { ...inNeed, hardshipKind, supportSelf: 'yes' },
      { line: `hardship.noOtherMeans.${law}` },
    ),
    casesOf(asHardship(code)).notSure(
      `${name}, and is not sure how long`,
      { ...inNeed, hardshipKind, supportSelf: 'unsure' },
      asHardship(code),
    ),
  ]),
  casesOf(asHardship('A72')).inside(
    'A worker who suffers abuse has a job, and is asked nothing about companies',
    { ...inNeed, offer: 'job', hardshipKind: 'abuse' },
    { next: null },
  ),
  casesOf(asHardship('A72')).inside('A worker who suffers abuse has savings', {
    ...inNeed,
    hardshipKind: 'abuse',
    supportSelf: 'yes',
  }),
]

export const residence: readonly Case[] = [
  ...onTheWay,
  ...inHardship,
  ...ableToLive,
  casesOf(asStage('a75', 'A75')).notSure(
    'A skilled worker in Canada perhaps belongs here, and has filed',
    { ...settling, situations: ['residence?'], residenceStage: 'economicFiled' },
    asStage('a75', 'A75'),
  ),
]
