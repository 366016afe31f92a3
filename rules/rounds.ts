import { answerTo } from './answers.ts'
import type { Answers } from './answers.ts'
import { currentInterview } from './interview.ts'
import { questionIds } from './questions.ts'
import type { QuestionId } from './questions.ts'
import { candidates, suggest, variantOf } from './verdict.ts'

/** The optional questions that make the suggested variant firmer and have no answer yet. None rules anyone out. */
export function firmingQuestions(answers: Answers): readonly QuestionId[] {
  const { settled, variant } = suggest(answers)
  if (!settled || variant === null) return []
  const asked = new Set(variantOf(variant).evidence.map(({ asks }) => asks))
  return questionIds.filter((id) => asked.has(id) && answerTo(answers, id) === undefined)
}

/**
 * The questions of which some answer can still change how another variant stands, once the suggestion is settled.
 * The same interview, without the cut at the winner.
 */
export function otherQuestions(answers: Answers): readonly QuestionId[] {
  if (!suggest(answers).settled) return []
  const interview = currentInterview()
  const open = new Set(
    candidates(answers)
      .filter(({ standing }) => standing !== 'not_this_stream')
      .flatMap(({ variant }) => interview.openFor(variant, answers)),
  )
  return questionIds.filter((id) => open.has(id) && answerTo(answers, id) === undefined)
}
