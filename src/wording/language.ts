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

const dateFormats = new Map<Language, Intl.DateTimeFormat>()

/** An ISO date as people write it: "June 14, 2026", « 14 juin 2026 ». */
export function dateText(isoDate: string, language: Language): string {
  const known = dateFormats.get(language)
  const format =
    known ?? new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone: 'UTC' })
  if (!known) dateFormats.set(language, format)
  return format.format(new Date(`${isoDate}T00:00:00Z`))
}
