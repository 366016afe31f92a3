import { answerTo, questionIds } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { sameAnswer } from '../../../sharing/index.ts'

/** The questions whose answer is another one in the trial, in the order in which they are asked. */
export const changedIn = (trial: Answers, own: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => !sameAnswer(answerTo(trial, id), answerTo(own, id)))

/** The questions whose answer can be tried otherwise: every one that was answered, and those of the trial. */
export const triable = (trial: Answers, own: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => [own, trial].some((answers) => answerTo(answers, id) !== undefined))

/** The trial without an answer to a question. */
export function without(trial: Answers, id: QuestionId): Answers {
  const { [id]: _tried, ...others } = trial
  return others
}

/** The trial with the person's own answer to a question again, or with none where there was none. */
export function putBack(trial: Answers, own: Answers, id: QuestionId): Answers {
  const others = without(trial, id)
  return own[id] === undefined ? others : { ...others, [id]: own[id] }
}
