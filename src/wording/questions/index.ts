import type { QuestionId } from '#rules'
import type { Audience } from '../audience.ts'
import type { Language } from '../language.ts'
import type { OptionText, QuestionWording, QuestionWordings } from './shape.ts'

export type {
  OptionOf,
  OptionText,
  QuestionWording,
  QuestionWordings,
  RowGroup,
  UnsureText,
  WordingOf,
} from './shape.ts'

/** One chunk a language and an audience: what is not on screen is not downloaded. */
const loaders: Readonly<
  Record<Language, Readonly<Record<Audience, () => Promise<QuestionWordings>>>>
> = {
  en: {
    worker: async () => (await import('./en.ts')).en.worker,
    employer: async () => (await import('./employer/en.ts')).employer,
  },
  fr: {
    worker: async () => (await import('./fr.ts')).fr.worker,
    employer: async () => (await import('./employer/fr.ts')).employer,
  },
}

/** The wording of every question in one language, to one audience. */
export const loadQuestionWording = (
  language: Language,
  audience: Audience,
): Promise<QuestionWordings> => loaders[language][audience]()

/** The wording of one question, whichever it is. */
export const questionWording = (wordings: QuestionWordings, id: QuestionId): QuestionWording =>
  wordings[id]

/** An option's label, and its hint if it has one. */
export const optionText = (text: OptionText): { readonly label: string; readonly hint?: string } =>
  typeof text === 'string' ? { label: text } : text
