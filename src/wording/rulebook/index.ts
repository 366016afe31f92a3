import type { Language } from '../language.ts'
import type { en } from './en.ts'

/** What a language must say around the rules. English gives the shape. */
export type RulebookWording = typeof en

/** One chunk a language: the other one is not downloaded. */
const loaders: Readonly<Record<Language, () => Promise<RulebookWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** The wording around the rules in one language. */
export const loadRulebookWording = (language: Language): Promise<RulebookWording> =>
  loaders[language]()
