import type { Language } from '../../wording/language.ts'

/** The forms of a number: `one` also for nought in French, as the language has it. */
export interface Forms {
  readonly one: string
  readonly other: string
}

/** Puts values where a sentence has `{name}`. A name without a value stays, so that a test can find it. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

const plurals = new Map<Language, Intl.PluralRules>()

/** The form for a number, filled in. */
export function counted(forms: Forms, n: number, language: Language): string {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language)
  plurals.set(language, rules)
  return fill(rules.select(n) === 'one' ? forms.one : forms.other, { n })
}

/** Month and year: "March 2027", « mars 2027 ». */
export const monthText = (day: Date, language: Language): string =>
  new Intl.DateTimeFormat(`${language}-CA`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day)
