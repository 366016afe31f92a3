import { answerTo, counted, questionIds } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { sameAnswer } from '../../../sharing/index.ts'

/** The questions whose answer is another one in the trial, in the order in which they are asked. */
export const changedIn = (trial: Answers, own: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => !sameAnswer(answerTo(trial, id), answerTo(own, id)))

/** The questions whose answer can be tried otherwise: those that counted, and those of the trial. */
export const triable = (trial: Answers, own: Answers): readonly QuestionId[] => {
  const ids = new Set([...counted(own), ...changedIn(trial, own)])
  return questionIds.filter((id) => ids.has(id))
}

/** The trial with the person's own answer to a question again, or with none where there was none. */
export function putBack(trial: Answers, own: Answers, id: QuestionId): Answers {
  const { [id]: _tried, ...others } = trial
  return own[id] === undefined ? others : { ...others, [id]: own[id] }
}
