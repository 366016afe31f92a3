import { use, useDeferredValue } from 'react'
import type { Language } from '../../wording/language.ts'
import { loadQuestionWording } from '../../wording/questions/index.ts'
import type { QuestionWordings } from '../../wording/questions/index.ts'
import { loadSuggestionWording } from '../../wording/suggestion/index.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'

/** Everything these screens say, in one language. */
export interface Words {
  readonly language: Language
  readonly text: SuggestionWording
  readonly questions: QuestionWordings
}

const loading = new Map<Language, Promise<Words>>()

/** Fetches the words of a language. Called early, the screens appear at once. */
export function loadWords(language: Language): Promise<Words> {
  const known = loading.get(language)
  if (known) return known
  const words = fetchWords(language)
  loading.set(language, words)
  // A failed download must not stay: the next attempt asks again.
  words.then(
    // React reads these two marks: words that are here already are shown without a moment of waiting.
    (all) => Object.assign(words, { status: 'fulfilled', value: all }),
    () => loading.delete(language),
  )
  return words
}

async function fetchWords(language: Language): Promise<Words> {
  const [text, questions] = await Promise.all([
    loadSuggestionWording(language),
    loadQuestionWording(language),
  ])
  return { language, text, questions }
}

/** The words to show. While another language loads, those on screen stay, so that nothing flashes. */
export function useWords(language: Language): Words {
  const shown = useDeferredValue(language)
  return use(loadWords(shown))
}
