import { answerTo, nextQuestion, withAnswer } from '#rules'
import type { Answers, QuestionId } from '#rules'

/** A question that is still to come, and whether a suggested answer will be shown with it. */
export interface Ahead {
  readonly question: QuestionId
  readonly suggested: boolean
}

/**
 * The questions that somebody still meets who confirms what is suggested and is sure of nothing else. Other answers can
 * lead elsewhere; these are the facts that are open as things stand.
 */
export function aheadOf(answers: Answers, suggested: Answers): readonly Ahead[] {
  const ahead: Ahead[] = []
  let now = answers
  for (let next = nextQuestion(now); next !== null; next = nextQuestion(now)) {
    const value = answerTo(suggested, next)
    ahead.push({ question: next, suggested: value !== undefined })
    now = withAnswer(now, next, value ?? 'unsure')
  }
  return ahead
}
