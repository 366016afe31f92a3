import { answerTo } from '../answers.ts'
import type { Answer, Answers } from '../answers.ts'
import { passes } from './condition.ts'
import type { Condition, Criterion } from './condition.ts'

/**
 * Truth has three values for a reader: met, unmet, open. Inside, open is told apart, because "not asked"
 * can still be asked, and "not sure" can't be: worst to best,
 *
 *   failed · open (not asked) · lost (not sure, of an anchor) · unsettled (not sure) · met
 *
 * All-of is the worst of its parts, any-of the best: strong Kleene logic with a longer middle.
 */
export const state = { failed: 0, open: 1, lost: 2, unsettled: 3, met: 4 } as const

export type State = (typeof state)[keyof typeof state]

/** What a reader is told. Doubt is never "unmet". */
export type Truth = 'met' | 'unmet' | 'open'

export const truthOf = (value: State): Truth =>
  value === state.failed ? 'unmet' : value === state.met ? 'met' : 'open'

/** The state of one criterion under one answer (`undefined`: not asked). */
export function stateOf(line: Criterion, answer: Answer | undefined): State {
  if (answer === undefined) return state.open
  if (answer === 'unsure') return line.anchor || readsRow(line) ? state.lost : state.unsettled
  const row = tickRead(line)
  if (row !== undefined && Array.isArray(answer) && answer.includes(`${row}?`))
    return state.unsettled
  if (line.fails !== undefined && passes(line.fails, answer)) return state.failed
  return state.met
}

/** True when a met criterion still wants proof under this answer. */
export const wantsEvidence = (line: Criterion, answer: Answer | undefined): boolean =>
  answer !== undefined &&
  answer !== 'unsure' &&
  line.needsEvidence !== undefined &&
  passes(line.needsEvidence, answer)

/** The state of a whole condition. */
export function evaluate(condition: Condition, answers: Answers): State {
  if ('all' in condition) return worst(condition.all.map((part) => evaluate(part, answers)))
  if ('any' in condition) return best(condition.any.map((part) => evaluate(part, answers)))
  return stateOf(condition, answerTo(answers, condition.asks))
}

const worst = (states: readonly State[]): State =>
  states.reduce<State>((low, one) => (one < low ? one : low), state.met)

const best = (states: readonly State[]): State =>
  states.reduce<State>((high, one) => (one > high ? one : high), state.failed)

/** The row of a tick-list that a criterion reads, if it reads one. */
export function tickRead(line: Criterion): string | undefined {
  for (const test of [line.fails, line.needsEvidence]) {
    if (test && 'notTicked' in test) return test.notTicked
    if (test && 'ticked' in test) return test.ticked
  }
  return undefined
}

const readsRow = (line: Criterion): boolean => tickRead(line) !== undefined
