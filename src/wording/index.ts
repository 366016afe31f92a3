import type { Audience } from './audience.ts'
import type { InterfaceWording } from './interface/en.ts'
import type { Language } from './language.ts'
import type { QuestionWordings } from './questions/index.ts'

/** All that the screens say, in one language, to one audience. */
export interface Wording {
  readonly language: Language
  readonly audience: Audience
  readonly text: InterfaceWording
  readonly questions: QuestionWordings
}

/** One chunk a language and an audience: what is not on screen is not downloaded. */
const loaders: Readonly<Record<Language, Readonly<Record<Audience, () => Promise<Wording>>>>> = {
  en: {
    worker: async () => (await import('./en.ts')).en,
    employer: async () => (await import('./employer/en.ts')).en,
  },
  fr: {
    worker: async () => (await import('./fr.ts')).fr,
    employer: async () => (await import('./employer/fr.ts')).fr,
  },
}

/** Loads the words of a language. Rejects only when they can't be fetched; the caller may try again. */
export const loadWording = (language: Language, audience: Audience): Promise<Wording> =>
  loaders[language][audience]()
