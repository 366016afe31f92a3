import type { Answer, QuestionId } from '#rules'
import { answer, selectScreen } from '../../src/questionnaire/index.ts'
import type { Questionnaire } from '../../src/questionnaire/index.ts'

/** Someone who has an answer to every question. */
export type Person = (question: QuestionId) => Answer

export const sureOfNothing: Person = () => 'unsure'

/** Answers what is open on the page, and goes on. False when there is no page of questions to answer. */
export function answerPage(questionnaire: Questionnaire, person: Person): boolean {
  let page = selectScreen(questionnaire.getSnapshot())
  if (page === null) return false
  const { screen } = page
  for (;;) {
    const open = page.questions.find((id) => !page?.answered.includes(id))
    if (open === undefined) break
    const { movesOn } = page
    questionnaire.send(answer(open, person(open)))
    page = selectScreen(questionnaire.getSnapshot())
    if (movesOn || page?.screen !== screen) return true
  }
  questionnaire.send({ type: 'CONTINUE' })
  return true
}

/** Answers page after page until there is a suggestion. Throws when none comes within 60 pages. */
export function answerAll(questionnaire: Questionnaire, person: Person = sureOfNothing): void {
  for (let pages = 0; pages < 60; pages++) {
    if (questionnaire.getSnapshot().matches('suggesting')) return
    if (!answerPage(questionnaire, person)) questionnaire.send({ type: 'RESUME' })
  }
  throw new Error('No suggestion after 60 pages')
}
