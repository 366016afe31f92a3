import type { Audience } from '../audience.ts'
import type { Language } from '../language.ts'
import type { en } from './en.ts'

/** What a language must say about the suggestion and the standing. English gives the shape. */
export type SuggestionWording = typeof en

/** One chunk a language and an audience: what is not on screen is not downloaded. */
const loaders: Readonly<
  Record<Language, Readonly<Record<Audience, () => Promise<SuggestionWording>>>>
> = {
  en: {
    worker: async () => (await import('./en.ts')).en,
    employer: async () => (await import('./employer/en.ts')).employer,
  },
  fr: {
    worker: async () => (await import('./fr.ts')).fr,
    employer: async () => (await import('./employer/fr.ts')).employer,
  },
}

/** The wording of the suggestion and the standing in one language, to one audience. */
export const loadSuggestionWording = (
  language: Language,
  audience: Audience,
): Promise<SuggestionWording> => loaders[language][audience]()

/** Shown before any words of a language are there. */
export const loadingText: Readonly<Record<Language, string>> = {
  en: 'One moment…',
  fr: 'Un instant…',
}
