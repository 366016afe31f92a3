import type { Answer, AnswerTo } from '../answers.ts'
import type { QuestionId, questions } from '../questions.ts'
import type { Citation } from '../law/sources.ts'

/**
 * A criterion is one line of law that reads exactly one question. A condition combines criteria as law
 * does: all of, any of. Both are plain data: they can be printed, compared, counted and searched.
 */

/** The same sentence in both official languages. */
export interface Text {
  readonly en: string
  readonly fr: string
}

/** A set of answers to one question. "Not sure" is in none of them. */
export type Test =
  | { readonly is: readonly string[] }
  | { readonly below: number }
  | { readonly atLeast: number }
  | { readonly ticked: string }
  | { readonly notTicked: string }
  | { readonly anyTicked: true }
  | { readonly holdsAny: readonly string[] }
  | { readonly holdsNone: readonly string[] }
  | { readonly rowIn: readonly string[] }
  | { readonly rowNotIn: readonly string[] }

type OptionOf<Id extends QuestionId> = Exclude<AnswerTo<Id> & string, 'unsure'>
type RowOf<Id extends QuestionId> = (typeof questions)[Id] extends {
  kind: 'ticks'
  options: readonly (infer Option)[]
}
  ? Option
  : never

/** The tests that make sense for a question, typed to its own options. */
export type TestFor<Id extends QuestionId> = (typeof questions)[Id]['kind'] extends infer Kind
  ? Kind extends 'choice'
    ? { readonly is: readonly OptionOf<Id>[] }
    : Kind extends 'ticks'
      ? | { readonly ticked: RowOf<Id> & string }
        | { readonly notTicked: RowOf<Id> & string }
        | { readonly anyTicked: true }
      : Kind extends 'amount'
        ? { readonly below: number } | { readonly atLeast: number }
        : Kind extends 'countries' | 'country'
          ? { readonly holdsAny: readonly string[] } | { readonly holdsNone: readonly string[] }
          : { readonly rowIn: readonly string[] } | { readonly rowNotIn: readonly string[] }
  : never

/** How sure we are of the line itself: read in the law or on the official page; one source or a gap; weak. */
export type Confidence = 'high' | 'medium' | 'low'

export interface Criterion {
  readonly id: string
  readonly asks: QuestionId
  /** A bright line: these answers, and only these, are a "no". Without it nobody fails here. */
  readonly fails?: Test
  /** Met, but an officer will want proof of it, or will weigh it. */
  readonly needsEvidence?: Test
  /** Without a sure answer here the variant can't be suggested at all (see interview.ts). */
  readonly anchor: boolean
  readonly says: Text
  readonly cites: readonly Citation[]
  readonly confidence: Confidence
}

export interface AllOf {
  readonly all: readonly Condition[]
}

export interface AnyOf {
  readonly any: readonly Condition[]
  /** What the alternatives have in common, for the explanation. */
  readonly says: Text
}

export type Condition = Criterion | AllOf | AnyOf

/** Writes a criterion; a misspelt option, or "not sure" as a passing answer, does not compile. */
export function criterion<const Id extends QuestionId>(line: {
  id: string
  asks: Id
  fails?: TestFor<Id>
  needsEvidence?: TestFor<Id>
  anchor?: boolean
  says: Text
  cites: readonly Citation[]
  confidence?: Confidence
}): Criterion {
  const { fails, needsEvidence, ...rest } = line
  return {
    ...rest,
    ...(fails === undefined ? {} : { fails }),
    ...(needsEvidence === undefined ? {} : { needsEvidence }),
    anchor: line.anchor ?? false,
    confidence: line.confidence ?? 'high',
  }
}

/** Every option but one: what fails a line that holds for this option alone. "Not sure" is no option. */
export const allBut = <Option extends string>(
  options: readonly Option[],
  one: Option,
): readonly Option[] => options.filter((option) => option !== one)

export const allOf = (...all: readonly Condition[]): AllOf => ({ all })
export const anyOf = (says: Text, ...any: readonly Condition[]): AnyOf => ({ any, says })

/** Every criterion of a condition, in its order, repeated where the law repeats it. */
export function criteriaOf(condition: Condition): readonly Criterion[] {
  if ('all' in condition) return condition.all.flatMap(criteriaOf)
  if ('any' in condition) return condition.any.flatMap(criteriaOf)
  return [condition]
}

/** Whether an answer lies in a test. The answer must not be "not sure" as a whole. */
export function passes(test: Test, answer: Answer): boolean {
  if ('is' in test) return typeof answer === 'string' && test.is.includes(answer)
  if ('below' in test) return typeof answer === 'number' && answer < test.below
  if ('atLeast' in test) return typeof answer === 'number' && answer >= test.atLeast
  if ('ticked' in test) return Array.isArray(answer) && answer.includes(test.ticked)
  if ('notTicked' in test) return Array.isArray(answer) && !answer.includes(test.notTicked)
  if ('anyTicked' in test) return Array.isArray(answer) && answer.length > 0
  if ('holdsAny' in test) return countriesIn(answer).some((code) => test.holdsAny.includes(code))
  if ('holdsNone' in test) return !countriesIn(answer).some((code) => test.holdsNone.includes(code))
  if ('rowIn' in test) return test.rowIn.some((prefix) => startsRow(answer, prefix))
  return !test.rowNotIn.some((prefix) => startsRow(answer, prefix))
}

const countriesIn = (answer: Answer): readonly string[] =>
  typeof answer === 'string' ? [answer] : typeof answer === 'number' ? [] : answer

/** A prefix is a whole row id or ends in a dot: `'europe.legal.'`. */
const startsRow = (answer: Answer, prefix: string): boolean =>
  typeof answer === 'string' &&
  (prefix.endsWith('.') ? answer.startsWith(prefix) : answer === prefix)
