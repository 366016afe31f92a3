import { createContext, use, useCallback } from 'react'
import type { Audience } from '../../wording/audience.ts'
import type { Language } from '../../wording/language.ts'
import { loadRulebookWording } from '../../wording/rulebook/index.ts'
import type { RulebookWording } from '../../wording/rulebook/index.ts'
import { loadSuggestionWording } from '../../wording/suggestion/index.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'
import { useStaying } from '../useLoaded.ts'
import type { Loaded } from '../useLoaded.ts'

/** What the pages of the rulebook say, beside the rules themselves. */
export interface RulebookWords {
  readonly text: RulebookWording
  /** Streams and standings have the names that a result gives them. */
  readonly suggestion: SuggestionWording
}

/** The words of a language. While another one loads, those on screen stay. */
export function useLoadedRulebookWords(
  language: Language,
  audience: Audience,
): Loaded<RulebookWords> {
  const load = useCallback(async (): Promise<RulebookWords> => {
    const [text, suggestion] = await Promise.all([
      loadRulebookWording(language),
      loadSuggestionWording(language, audience),
    ])
    return { text, suggestion }
  }, [language, audience])
  return useStaying(load)
}

const RulebookWordsContext = createContext<RulebookWords | null>(null)

export const RulebookWordsProvider = RulebookWordsContext.Provider

/** The words, anywhere below the screen. */
export function useRulebookWords(): RulebookWords {
  const words = use(RulebookWordsContext)
  if (words === null) throw new Error('The words are given by the rulebook.')
  return words
}
