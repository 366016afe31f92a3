import type { Language } from '../language.ts'
import type { LetterWording } from './en.ts'

export { emailWords } from './email.ts'
export type { LetterWording } from './en.ts'

/** One chunk a language: the other one is not downloaded. */
const loaders: Readonly<Record<Language, () => Promise<LetterWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** The wording of links between people, in one language. Rejects only when it can't be fetched. */
export const loadLetterWording = (language: Language): Promise<LetterWording> => loaders[language]()
