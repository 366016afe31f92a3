import type { Text } from '#rules'

/** The languages that the law is written in here: the two official ones, as equals. */
export type Language = keyof Text

export const languages: readonly Language[] = ['en', 'fr']

/** The name of each language in itself. */
export const languageName: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' }

/** The language for a browser that asks for these, most wanted first. */
export function languageFor(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.slice(0, 2).toLowerCase())
  const [first = 'en'] = codes.flatMap((code) => languages.filter((one) => one === code))
  return first
}

/** Reads a language from what was kept, which may be anything. */
export const parseLanguage = (text: string | null): Language | undefined =>
  languages.find((one) => one === text)
