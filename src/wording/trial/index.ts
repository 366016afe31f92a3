import type { Language } from '../language.ts'
import type { en } from './en.ts'

/** What a language must say about a trial on a result. English gives the shape. */
export type TrialWording = typeof en

/** One chunk a language: only who tries something downloads it. */
const loaders: Readonly<Record<Language, () => Promise<TrialWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** The wording of a trial in one language. */
export const loadTrialWording = (language: Language): Promise<TrialWording> => loaders[language]()
