import { answerTo } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { sameAnswer } from './exchange.ts'
import type { Letter } from './letter.ts'

/**
 * Answers that could hurt the person in the wrong hands (an employer who abuses, somebody who threatens to report them)
 * leave the device in a letter only when they say so. It makes no difference how they answered: were "no" sent and only
 * "yes" held back, the gap would tell.
 */

/** Questions on danger, lost status, breaches and what can bar somebody. */
const guardedQuestions: readonly QuestionId[] = [
  'hardshipKind',
  'statusLost',
  'workplaceAbuse',
  'pastBreach',
  'admissibility',
]

/** The tick among the situations that leads to the questions on hardship. */
const guardedSituation = 'hardship'

/** The guarded questions that a person has answered, except where the letter says the same already. */
export function guardedIn(answers: Answers, letter: Letter | null): readonly QuestionId[] {
  const isNew = (id: QuestionId): boolean => {
    const now = answerTo(answers, id)
    return now !== undefined && !(letter && sameAnswer(answerTo(letter.answers, id), now))
  }
  const { situations } = answers
  const ticked = Array.isArray(situations) && situations.includes(guardedSituation)
  return [
    ...(ticked && isNew('situations') ? (['situations'] as const) : []),
    ...guardedQuestions.filter(isNew),
  ]
}

/** The answers without the guarded ones. Of the situations only the guarded tick goes; without any other, all of it. */
export function withoutGuarded(answers: Answers, letter: Letter | null): Answers {
  const guarded = guardedIn(answers, letter)
  const rest: Answers = Object.fromEntries(
    Object.entries(answers).filter(([id]) => !guarded.some((one) => one === id)),
  )
  const { situations } = answers
  if (!guarded.includes('situations') || !Array.isArray(situations)) return rest
  const others = situations.filter((one) => one !== guardedSituation)
  return others.length === 0 ? rest : { ...rest, situations: others }
}
