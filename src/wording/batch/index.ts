import type { Language } from '../language.ts'
import type { en } from './en.ts'

/** What a language must say about many candidates. English gives the shape. */
export type BatchWording = typeof en

/** One chunk a language: the other one is not downloaded. */
const loaders: Readonly<Record<Language, () => Promise<BatchWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** The wording about many candidates in one language. */
export const loadBatchWording = (language: Language): Promise<BatchWording> => loaders[language]()
