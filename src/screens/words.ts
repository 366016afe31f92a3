import { createContext, use } from 'react'
import type { QuestionId } from '#rules'
import type { InterfaceWording } from '../wording/interface/en.ts'
import type { Audience } from '../wording/audience.ts'
import type { Wording } from '../wording/index.ts'
import type { Language } from '../wording/language.ts'
import { questionWording } from '../wording/questions/index.ts'
import type { QuestionWording } from '../wording/questions/index.ts'

/** The words of the language that the person reads, as they speak to that person. */
export interface Words {
  readonly language: Language
  readonly audience: Audience
  readonly text: InterfaceWording
  readonly ask: (id: QuestionId) => QuestionWording
}

/** The words for the screens out of a loaded language. */
export const wordsOf = ({ language, audience, text, questions }: Wording): Words => ({
  language,
  audience,
  text,
  ask: (id) => questionWording(questions, id),
})

const WordsContext = createContext<Words | null>(null)

export const WordsProvider = WordsContext.Provider

/** The words, anywhere below the app. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('The words are given by the app.')
  return words
}
