import { edition } from '#rules'
import type { Answer, Answers, Condition, Criterion, QuestionId, Test, Variant } from '#rules'

/**
 * The law read as a clerk would: all the answers on the table, criterion by criterion, variant by variant, no
 * question saved. It knows nothing of buckets, searches or interviews, and it shares no code with the rules but
 * the law itself, so that it can stand against them.
 */

/** Worst first. `lost` is "not sure" where the variant hangs on the answer, `unsettled` elsewhere. */
const grades = ['failed', 'open', 'lost', 'unsettled', 'met'] as const

export type Grade = (typeof grades)[number]

/** What the clerk would suggest, and on which tier. */
export interface PlainSuggestion {
  readonly tier: 'clear' | 'unsettled' | 'notEnoughKnown' | 'nothingFits'
  readonly variant: Variant | null
}

const rank = (grade: Grade): number => grades.indexOf(grade)

function isIn(test: Test, answer: Answer): boolean {
  const things = typeof answer === 'object' ? answer : [answer]
  const has = (wanted: readonly string[]): boolean =>
    wanted.some((one) => things.some((thing) => thing === one))
  const listed = (rows: readonly string[]): boolean =>
    rows.some((row) =>
      row.endsWith('.') ? String(answer).startsWith(row) : String(answer) === row,
    )
  if ('is' in test) return has(test.is)
  if ('below' in test) return Number(answer) < test.below
  if ('atLeast' in test) return Number(answer) >= test.atLeast
  if ('ticked' in test) return has([test.ticked])
  if ('notTicked' in test) return !has([test.notTicked])
  if ('anyTicked' in test) return things.length > 0
  if ('holdsAny' in test) return has(test.holdsAny)
  if ('holdsNone' in test) return !has(test.holdsNone)
  if ('rowIn' in test) return listed(test.rowIn)
  return !listed(test.rowNotIn)
}

function rowOf({ fails, needsEvidence }: Criterion): string | null {
  for (const test of [fails, needsEvidence]) {
    if (test === undefined) continue
    if ('ticked' in test) return test.ticked
    if ('notTicked' in test) return test.notTicked
  }
  return null
}

/** How one line of law grades one answer. */
export function gradeOfLine(line: Criterion, answer: Answer | undefined): Grade {
  const row = rowOf(line)
  if (answer === undefined) return 'open'
  if (answer === 'unsure') return line.anchor || row !== null ? 'lost' : 'unsettled'
  if (row !== null && typeof answer === 'object' && answer.includes(`${row}?`)) return 'unsettled'
  return line.fails !== undefined && isIn(line.fails, answer) ? 'failed' : 'met'
}

/** How a condition grades the answers: all of it is as good as its worst part, any of it as its best. */
export function gradeOf(condition: Condition, answers: Answers): Grade {
  if ('asks' in condition) return gradeOfLine(condition, answers[condition.asks])
  let grade: Grade = 'all' in condition ? 'met' : 'failed'
  for (const part of 'all' in condition ? condition.all : condition.any) {
    const own = gradeOf(part, answers)
    const takes = 'all' in condition ? rank(own) < rank(grade) : rank(own) > rank(grade)
    if (takes) grade = own
    if (grade === ('all' in condition ? 'failed' : 'met')) break
  }
  return grade
}

/**
 * Someone who has answered everything gets: the first variant without a doubt, else the first with one, else C10,
 * else "not enough is known" if a variant hangs on something they aren't sure of, else the LMIA route.
 */
export function plainSuggestion(
  answers: Answers,
  variants: readonly Variant[] = edition.variants,
): PlainSuggestion {
  const own = variants.filter(({ sameAs }) => sameAs === undefined)
  const graded = own.map((variant) => ({ variant, grade: gradeOf(variant.condition, answers) }))
  const undecided = graded.find(({ grade }) => grade === 'open')
  if (undecided)
    throw new Error(`${undecided.variant.id} is still open: not everything is answered`)

  const last = graded.filter(({ variant }) => variant.stream === 'significant_benefit')
  const before = graded.filter(({ variant }) => variant.stream !== 'significant_benefit')
  const clear = before.find(({ grade }) => grade === 'met')
  if (clear) return { tier: 'clear', variant: clear.variant }
  const doubtful = before.find(({ grade }) => grade === 'unsettled')
  if (doubtful) return { tier: 'unsettled', variant: doubtful.variant }
  for (const { variant, grade } of last) {
    if (grade === 'met') return { tier: 'clear', variant }
    if (grade === 'unsettled') return { tier: 'unsettled', variant }
  }
  return graded.some(({ grade }) => grade === 'lost')
    ? { tier: 'notEnoughKnown', variant: null }
    : { tier: 'nothingFits', variant: null }
}

/** The name of a plain suggestion: a variant's id, or why there is none. */
export const plainName = ({ tier, variant }: PlainSuggestion): string => variant?.id ?? tier

/** Every question that some bright line reads, in the order in which the law does. */
export const readQuestions: readonly QuestionId[] = [
  ...new Set(
    edition.variants.flatMap(({ condition }) => linesOf(condition)).map((one) => one.asks),
  ),
]

/** Every line of a condition. */
export function linesOf(condition: Condition): readonly Criterion[] {
  if ('asks' in condition) return [condition]
  return ('all' in condition ? condition.all : condition.any).flatMap(linesOf)
}
