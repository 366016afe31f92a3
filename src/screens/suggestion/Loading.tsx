import type { Language } from '../../wording/language.ts'
import { Busy } from '../../components/Busy.tsx'
import { loadingText } from '../../wording/suggestion/index.ts'

/** Shown while the words of a language are fetched for the first time. */
export const Loading = ({ language }: { readonly language: Language }) => (
  <Busy text={loadingText[language]} />
)
