import type { InterfaceWording } from './interface/en.ts'
import type { Language } from './language.ts'
import type { QuestionWordings, Voice } from './questions/index.ts'

/** All that the screens say, in one language. */
export interface Wording {
  readonly language: Language
  readonly text: InterfaceWording
  readonly questions: Readonly<Record<Voice, QuestionWordings>>
}

/** One chunk a language: the other one is not downloaded. */
const loaders: Readonly<Record<Language, () => Promise<Wording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** Loads the words of a language. Rejects only when they can't be fetched; the caller may try again. */
export const loadWording = (language: Language): Promise<Wording> => loaders[language]()
