import type { Language } from '../language.ts'
import type { EmbedWording } from './en.ts'

export type { EmbedWording } from './en.ts'

/** One chunk a language, and none for whoever is not inside another site. */
const loaders: Readonly<Record<Language, () => Promise<EmbedWording>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** What the page says inside another site, in one language. Rejects only when it can't be fetched. */
export const loadEmbedWording = (language: Language): Promise<EmbedWording> => loaders[language]()
