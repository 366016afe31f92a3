import { useState } from 'react'
import { selectScreen, selectStep } from '../questionnaire/index.ts'
import type { QuestionnaireSnapshot, Step } from '../questionnaire/index.ts'
import type { QuestionId } from '#rules'

interface Place {
  readonly number: number
  readonly step: Step
  readonly questions: readonly QuestionId[]
}

/**
 * Counts the places that a person has come to: another step, or a page of the same subject on which no
 * question of the page before is left. Answering on a page is no new place, so the focus stays where it is.
 */
export function usePlace(snapshot: QuestionnaireSnapshot): number {
  const step = selectStep(snapshot)
  const questions = selectScreen(snapshot)?.questions ?? []
  const [place, setPlace] = useState<Place>({ number: 0, step, questions })
  const isElsewhere =
    place.step !== step ||
    (place.questions.length > 0 && !place.questions.some((id) => questions.includes(id)))
  const moved = isElsewhere || place.questions.join() !== questions.join()
  if (moved) setPlace({ number: place.number + Number(isElsewhere), step, questions })
  return place.number + Number(isElsewhere)
}
