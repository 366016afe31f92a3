import type { Answers, Condition, Criterion, Edition, QuestionId, StreamId, Standing } from '#rules'

/** Two people who agree on all but one answer. */
type Pair = readonly [Answers, Answers]

/** What is asked of the interview that an edition makes. */
export interface Interview {
  nextQuestion(answers: Answers): QuestionId | null
  counted(answers: Answers): readonly QuestionId[]
  pivot(variant: string, question: QuestionId): Pair | 'gaveUp' | null
}

/** What a version of the rules answers by. */
export interface Suggested {
  readonly stream: StreamId
  readonly variant: string | null
  readonly code: string | null
  readonly standing: Standing
  readonly settled: boolean
}

/** A version of the rules, as far as it is compared: the working tree's, or a commit's. */
export interface RuleSet {
  /** Oldest first; at least one. */
  readonly editions: readonly Edition[]
  /** Variants that can never be the suggestion, by id. */
  readonly neverSuggested: Readonly<Record<string, unknown>>
  suggestUnder(edition: Edition, answers: Answers): Suggested
  interviewOf(edition: Edition): Interview
  /** Keeps the answers that this version knows, and names the fields of the others. */
  parseAnswers(input: unknown): {
    readonly answers: Answers
    readonly problems: readonly { readonly field: string; readonly value: unknown }[]
  }
}

/** What makes a loaded module no rules that can be compared: one line. */
export class NotComparable extends Error {}

const functions = ['suggestUnder', 'interviewOf', 'parseAnswers'] as const

/** A loaded module as rules. Throws NotComparable when it has not what a comparison needs. */
export function ruleSetOf(module: object): RuleSet {
  const parts: Partial<Record<keyof RuleSet, unknown>> = { ...module }
  for (const name of functions) {
    if (typeof parts[name] !== 'function') throw new NotComparable(`they have no ${name}`)
  }
  const { editions } = parts
  if (!Array.isArray(editions) || editions.length === 0 || !editions.every(isEdition)) {
    throw new NotComparable('they have no editions of the shape that is known today')
  }
  const { neverSuggested } = parts
  return { ...(module as RuleSet), neverSuggested: isRecord(neverSuggested) ? neverSuggested : {} }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isEdition = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  isRecord(value['note']) &&
  Array.isArray(value['variants']) &&
  value['variants'].every(
    (one: unknown) =>
      isRecord(one) &&
      typeof one['id'] === 'string' &&
      isRecord(one['condition']) &&
      Array.isArray(one['evidence']),
  )

/** Every criterion of a condition, in its order. */
export function linesOf(condition: Condition): readonly Criterion[] {
  if ('asks' in condition) return [condition]
  return ('all' in condition ? condition.all : condition.any).flatMap(linesOf)
}
