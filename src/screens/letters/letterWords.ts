import { createContext, use } from 'react'
import type { LetterWording } from '../../wording/letters/index.ts'

const LetterWordsContext = createContext<LetterWording | null>(null)

export const LetterWordsProvider = LetterWordsContext.Provider

/** The words of these screens. Throws outside of them. */
export function useLetterWords(): LetterWording {
  const words = use(LetterWordsContext)
  if (words === null) throw new Error('This part belongs inside LoadedLetters.')
  return words
}
