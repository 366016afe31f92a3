import type { Language } from '../language.ts'
import type { MapWording } from './en.ts'

export type { MapWording } from './en.ts'

/** One chunk a language, fetched beside the map. */
const loaders: Readonly<Record<Language, () => Promise<MapWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** What the map says in one language. Rejects only when it can't be fetched. */
export const loadMapWording = (language: Language): Promise<MapWording> => loaders[language]()
