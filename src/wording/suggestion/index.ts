import type { Language } from '../language.ts'
import type { en } from './en.ts'

/** What a language must say about the suggestion and the standing. English gives the shape. */
export type SuggestionWording = typeof en

/** One chunk a language: the other one is not downloaded. */
const loaders: Readonly<Record<Language, () => Promise<SuggestionWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** The wording of the suggestion and the standing in one language. */
export const loadSuggestionWording = (language: Language): Promise<SuggestionWording> =>
  loaders[language]()

/** Shown before any words of a language are there. */
export const loadingText: Readonly<Record<Language, string>> = {
  en: 'One moment…',
  fr: 'Un instant…',
}
