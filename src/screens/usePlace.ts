import { useState } from 'react'
import { selectScreen, selectStep } from '../questionnaire/index.ts'
import type { QuestionnaireSnapshot, Step } from '../questionnaire/index.ts'
import { isQuestionId } from '#rules'
import type { QuestionId } from '#rules'

/** Where a person is, and how many places they have been to. */
export interface Place {
  readonly number: number
  readonly step: Step
  /** The step before, `null` at first. */
  readonly from: Step | null
  readonly questions: readonly QuestionId[]
}

/**
 * Counts the places that a person has come to: another step, or a page of the same subject on which no
 * question of the page before is left. Answering on a page is no new place, so the focus stays where it is.
 */
export function usePlace(snapshot: QuestionnaireSnapshot): Place {
  const step = selectStep(snapshot)
  const questions = selectScreen(snapshot)?.questions ?? []
  const [place, setPlace] = useState<Place>({ number: 0, step, from: null, questions })
  const isElsewhere =
    place.step !== step ||
    (place.questions.length > 0 && !place.questions.some((id) => questions.includes(id)))
  if (!isElsewhere && place.questions.join() === questions.join()) return place
  const next: Place = {
    number: place.number + Number(isElsewhere),
    step,
    from: isElsewhere ? place.step : place.from,
    questions,
  }
  setPlace(next)
  return next
}

/** The question that was being changed before the person came here. */
export function changedAt({ from }: Place): QuestionId | null {
  const [to, id = ''] = from?.split('/') ?? []
  return to === 'change' && isQuestionId(id) ? id : null
}
