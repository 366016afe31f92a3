import type { Language } from '../language.ts'

/** The forms that a language has for a count: most need two. */
export interface Forms {
  readonly one: string
  readonly other: string
}

/** Chooses the form for a count by the rules of the language (0 is plural in English, singular in French). */
export function counting(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(`${language}-CA`)
  const numbers = new Intl.NumberFormat(`${language}-CA`)
  return (count, { one, other }) =>
    (rules.select(count) === 'one' ? one : other).replace('#', numbers.format(count))
}
