import { answerTo } from '../answers.ts'
import type { Answer, Answers } from '../answers.ts'
import { cite } from '../law/sources.ts'
import type { Citation, SourceId } from '../law/sources.ts'
import type { StreamId, Variant } from '../law/variant.ts'
import type { Condition, Criterion } from '../logic/condition.ts'
import { evaluate, state, stateOf, wantsEvidence } from '../logic/truth.ts'
import type { QuestionId } from '../questions.ts'
import { permitKind } from './permit.ts'

/** Whether a row of a plan concerns this variant and these answers. */
export type When = (variant: Variant, answers: Answers) => boolean

/** What a row of a plan shares with every other: when it is shown, and where it stands. */
export interface Chosen {
  readonly when?: When
  readonly cites: readonly Citation[]
  /** The part of the variant's own page that says it, where each stream has a page of its own. */
  readonly onPage?: string
}

// ——— Tests

/** The permit has one of these codes. */
export const coded =
  (...codes: readonly string[]): When =>
  ({ code }) =>
    code !== null && codes.includes(code)

/** The variant belongs to one of these streams. */
export const inStream =
  (...streams: readonly StreamId[]): When =>
  ({ stream }) =>
    streams.includes(stream)

/** The variant's id starts with one of these words. */
export const named =
  (...starts: readonly string[]): When =>
  ({ id }) =>
    starts.some((start) => id.startsWith(start))

/** Some line of the variant reads one of these questions. */
export const asking =
  (...asked: readonly QuestionId[]): When =>
  (variant) =>
    linesOf(variant).some(({ asks }) => asked.includes(asks))

/** The question was answered with one of these options, or has one of these rows ticked. */
export const said =
  (question: QuestionId, ...options: readonly string[]): When =>
  (_, answers) =>
    holds(answerTo(answers, question), options)

export const not =
  (test: When): When =>
  (variant, answers) =>
    !test(variant, answers)

export const every =
  (...tests: readonly When[]): When =>
  (variant, answers) =>
    tests.every((test) => test(variant, answers))

export const some =
  (...tests: readonly When[]): When =>
  (variant, answers) =>
    tests.some((test) => test(variant, answers))

const holds = (answer: Answer | undefined, options: readonly string[]): boolean => {
  if (typeof answer === 'string') return options.includes(answer)
  return typeof answer === 'object' && answer.some((one) => options.includes(one))
}

/** The worker needs a permit at all. */
export const withPermit: When = (variant) => permitKind(variant) !== 'none'

/** The permit is open: it names no employer, and nobody files an offer for it. */
export const openPermit: When = (variant) => permitKind(variant) === 'open'

/** The worker and the employer are one person. */
export const ownBusiness: When = coded('C11', 'C60')

/** An employer in Canada files an offer before the worker applies. */
export const withOffer: When = (variant) => permitKind(variant) === 'employer'

/** Nobody expects this person to leave: a decision on protection or residence is awaited, or made. */
export const onTheWayToStay: When = some(named('hardship-'), every(named('residence-'), openPermit))

/** International Experience Canada, whatever the category. */
export const youth: When = coded('C21')

// ——— Lines of the law

/** Every line of a variant, each once: its bright lines, then its points of evidence. */
export function linesOf({ condition, evidence }: Variant): readonly Criterion[] {
  return once([...wanted(condition, {}), ...evidence])
}

/**
 * The lines that a file has to show on these answers. Of alternatives, only those that are met are wanted; while none
 * is, those that may still be.
 */
export const wantedLines = ({ condition, evidence }: Variant, answers: Answers) =>
  once([...wanted(condition, answers), ...evidence])

function wanted(condition: Condition, answers: Answers): readonly Criterion[] {
  if ('all' in condition) return condition.all.flatMap((part) => wanted(part, answers))
  if (!('any' in condition)) return [condition]
  const judged = condition.any.map((part) => ({ part, value: evaluate(part, answers) }))
  const met = judged.filter(({ value }) => value === state.met)
  const live = judged.filter(({ value }) => value !== state.failed)
  const taken = met.length > 0 ? met : live.length > 0 ? live : judged
  return taken.flatMap(({ part }) => wanted(part, answers))
}

function once(lines: readonly Criterion[]): readonly Criterion[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return [...byId.values()]
}

/**
 * Answered, and not sure, not met, or met and to be proved. A point that nobody asked about yet is not open: else
 * everything would be.
 */
export function isOpen(line: Criterion, answers: Answers): boolean {
  const answer = answerTo(answers, line.asks)
  if (answer === undefined) return false
  return stateOf(line, answer) !== state.met || wantsEvidence(line, answer)
}

// ——— Sources

/** The page of instructions that a variant follows. */
const pageOf = ({ cites }: Variant): SourceId | undefined =>
  cites.find(({ pinpoint }) => pinpoint === 'whole page')?.source

/** Where a row stands: its own sources, and the part of the variant's page that it names; never nowhere. */
export function citesOf({ cites, onPage }: Chosen, variant: Variant): readonly Citation[] {
  const page = pageOf(variant)
  if (onPage !== undefined && page !== undefined) return [...cites, cite(page, onPage)]
  return cites.length > 0 ? cites : variant.cites
}
