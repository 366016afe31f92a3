import type { QuestionId } from '#rules'
import type { Language } from '../language.ts'
import type { OptionText, QuestionWording, QuestionWordings, Voice } from './shape.ts'

export type {
  OptionOf,
  OptionText,
  QuestionWording,
  QuestionWordings,
  RowGroup,
  UnsureText,
  Voice,
  WordingOf,
} from './shape.ts'

/** One chunk a language: the other one is not downloaded. */
const loaders: Readonly<
  Record<Language, () => Promise<Readonly<Record<Voice, QuestionWordings>>>>
> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

/** The wording of every question in one language. */
export async function loadQuestionWording(
  language: Language,
  voice: Voice = 'worker',
): Promise<QuestionWordings> {
  return (await loaders[language]())[voice]
}

/** The wording of one question, whichever it is. */
export const questionWording = (wordings: QuestionWordings, id: QuestionId): QuestionWording =>
  wordings[id]

/** An option's label, and its hint if it has one. */
export const optionText = (text: OptionText): { readonly label: string; readonly hint?: string } =>
  typeof text === 'string' ? { label: text } : text
