import { createContext, use } from 'react'
import type { QuestionId } from '#rules'
import type { InterfaceWording } from '../wording/interface/en.ts'
import type { Audience } from '../wording/audience.ts'
import type { EmbedWording } from '../wording/embed/index.ts'
import type { Wording } from '../wording/index.ts'
import type { Language } from '../wording/language.ts'
import { questionWording } from '../wording/questions/index.ts'
import type { QuestionWording } from '../wording/questions/index.ts'

/** The words of the language that the person reads, as they speak to that person. */
export interface Words {
  readonly language: Language
  readonly audience: Audience
  readonly text: InterfaceWording
  readonly ask: (id: QuestionId) => QuestionWording
  /** What is said only inside another site; `null` elsewhere. */
  readonly embed: EmbedWording | null
}

/** The words for the screens out of a loaded language, and of what is said otherwise inside another site. */
export const wordsOf = (
  { language, audience, text, questions }: Wording,
  embed: EmbedWording | null = null,
): Words => ({
  language,
  audience,
  text: embed === null ? text : insideSite(text, embed),
  ask: (id) => questionWording(questions, id),
  embed,
})

/** Inside another site nobody says that nothing leaves the device: the person may send it there. */
const insideSite = (text: InterfaceWording, embed: EmbedWording): InterfaceWording => ({
  ...text,
  intro: { ...text.intro, private: embed.promise },
  colophon: { ...text.colophon, private: embed.private },
})

const WordsContext = createContext<Words | null>(null)

export const WordsProvider = WordsContext.Provider

/** The words, anywhere below the app. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('The words are given by the app.')
  return words
}
