import { use, useDeferredValue } from 'react'
import type { Audience } from '../../wording/audience.ts'
import type { Language } from '../../wording/language.ts'
import { loadQuestionWording } from '../../wording/questions/index.ts'
import type { QuestionWordings } from '../../wording/questions/index.ts'
import { loadSuggestionWording } from '../../wording/suggestion/index.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'

/** Everything these screens say, in one language, to one audience. */
export interface Words {
  readonly language: Language
  readonly audience: Audience
  readonly text: SuggestionWording
  readonly questions: QuestionWordings
}

const loading = new Map<string, Promise<Words>>()

/** Fetches the words of a language. Called early, the screens appear at once. */
export function loadWords(language: Language, audience: Audience): Promise<Words> {
  const key = `${language} ${audience}`
  const known = loading.get(key)
  if (known) return known
  const words = fetchWords(language, audience)
  loading.set(key, words)
  // A failed download must not stay: the next attempt asks again.
  words.then(
    // React reads these two marks: words that are here already are shown without a moment of waiting.
    (all) => Object.assign(words, { status: 'fulfilled', value: all }),
    () => loading.delete(key),
  )
  return words
}

async function fetchWords(language: Language, audience: Audience): Promise<Words> {
  const [text, questions] = await Promise.all([
    loadSuggestionWording(language, audience),
    loadQuestionWording(language, audience),
  ])
  return { language, audience, text, questions }
}

/** The words to show. While others load, those on screen stay, so that nothing flashes. */
export function useWords(language: Language, audience: Audience): Words {
  const shown = useDeferredValue(loadWords(language, audience))
  return use(shown)
}
