import { createContext, use, useMemo, useState } from 'react'
import type { Answers } from '#rules'
import type { Questionnaire } from '../../questionnaire/index.ts'
import type { Words } from './useWords.ts'

/** What every part of these screens needs. */
export interface Around {
  readonly words: Words
  readonly answers: Answers
  readonly send: Questionnaire['send']
  /** The day on which the screen was opened: what "not before" counts from. */
  readonly today: Date
}

export const AroundContext = createContext<Around | null>(null)

/** The words, the answers and the way to send an event. Throws outside of these screens. */
export function useAround(): Around {
  const around = use(AroundContext)
  if (around === null) throw new Error('This part belongs inside the suggestion or the standing.')
  return around
}

/** Puts together what the parts of a screen need. */
export function useEverything(
  words: Words,
  answers: Answers,
  questionnaire: Questionnaire,
): Around {
  const [today] = useState(() => new Date())
  return useMemo(
    () => ({ words, answers, send: (event) => questionnaire.send(event), today }),
    [words, answers, questionnaire, today],
  )
}
