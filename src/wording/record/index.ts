import type { Language } from '../language.ts'
import type { en } from './en.ts'

/** What a language must say about sheets and records. English gives the shape. */
export type RecordWording = typeof en

/** One chunk a language: the other one is not downloaded. */
const loaders: Readonly<Record<Language, () => Promise<RecordWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** The wording of sheets and records in one language. */
export const loadRecordWording = (language: Language): Promise<RecordWording> => loaders[language]()
