import { createContext, use, useCallback } from 'react'
import { loadBatchWording } from '../../wording/batch/index.ts'
import type { BatchWording } from '../../wording/batch/index.ts'
import { loadWording } from '../../wording/index.ts'
import type { Language } from '../../wording/language.ts'
import { loadSuggestionWording } from '../../wording/suggestion/index.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'
import { useStaying } from '../useLoaded.ts'
import type { Loaded } from '../useLoaded.ts'
import { wordsOf } from '../words.ts'
import type { Words } from '../words.ts'

/** What the screens about many candidates say. */
export interface BatchWords {
  readonly text: BatchWording
  readonly suggestion: SuggestionWording
  /** The questions, as they are put to an employer: whoever has a list of candidates is none of them. */
  readonly asked: Words
}

/** The words of a language. While another one loads, those on screen stay, and so does the list. */
export function useLoadedBatchWords(language: Language): Loaded<BatchWords> {
  const load = useCallback(async (): Promise<BatchWords> => {
    const [text, suggestion, asked] = await Promise.all([
      loadBatchWording(language),
      loadSuggestionWording(language, 'employer'),
      loadWording(language, 'employer'),
    ])
    return { text, suggestion, asked: wordsOf(asked) }
  }, [language])
  return useStaying(load)
}

const BatchWordsContext = createContext<BatchWords | null>(null)

export const BatchWordsProvider = BatchWordsContext.Provider

/** The words, anywhere below the screen. */
export function useBatchWords(): BatchWords {
  const words = use(BatchWordsContext)
  if (words === null) throw new Error('The words are given by the screen.')
  return words
}
