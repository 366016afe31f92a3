import { answerTo } from '../answers.ts'
import type { Answer, Answers } from '../answers.ts'
import { passes } from './condition.ts'
import type { Condition, Criterion, Test } from './condition.ts'

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
  if (answer === 'unsure') return wantsSureAnswer(line) ? state.lost : state.unsettled
  if (Array.isArray(answer)) {
    const row = tickRead(line)
    if (row !== undefined && answer.includes(`${row}?`)) return state.unsettled
  }
  if (line.fails !== undefined && passes(line.fails, answer)) return state.failed
  return state.met
}

/** True when a met criterion still wants proof under this answer. */
export const wantsEvidence = (line: Criterion, answer: Answer | undefined): boolean =>
  answer !== undefined &&
  answer !== 'unsure' &&
  line.needsEvidence !== undefined &&
  passes(line.needsEvidence, answer)

/** The state of a whole condition. It stops at a part that decides, and makes no lists: lists of people wait for it. */
export function evaluate(condition: Condition, answers: Answers): State {
  if ('all' in condition) {
    let worst: State = state.met
    for (const part of condition.all) {
      const value = evaluate(part, answers)
      if (value < worst) worst = value
      if (worst === state.failed) break
    }
    return worst
  }
  if ('any' in condition) {
    let best: State = state.failed
    for (const part of condition.any) {
      const value = evaluate(part, answers)
      if (value > best) best = value
      if (best === state.met) break
    }
    return best
  }
  return stateOf(condition, answerTo(answers, condition.asks))
}

/** The row of a tick-list that a criterion reads, if it reads one. */
export const tickRead = ({ fails, needsEvidence }: Criterion): string | undefined =>
  rowIn(fails) ?? rowIn(needsEvidence)

function rowIn(test: Test | undefined): string | undefined {
  if (test === undefined) return undefined
  if ('notTicked' in test) return test.notTicked
  return 'ticked' in test ? test.ticked : undefined
}

/** True when nothing is suggested on a "not sure" here: of an anchor, and of a list whose rows were not looked at. */
export const wantsSureAnswer = (line: Criterion): boolean =>
  line.anchor || tickRead(line) !== undefined
