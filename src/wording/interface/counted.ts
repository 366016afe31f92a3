import type { Language } from '../language.ts'

/** The forms that a language has for a count: most need two. */
export interface Forms {
  readonly one: string
  readonly other: string
}

/** Chooses the form for a count by the rules of the language (0 is plural in English, singular in French). */
export function counting(language: Language): (count: number, forms: Forms) => string {
  // Made at the first count: making them takes longer than all else that the words do.
  let made: { readonly rules: Intl.PluralRules; readonly numbers: Intl.NumberFormat } | undefined
  return (count, { one, other }) => {
    made ??= {
      rules: new Intl.PluralRules(`${language}-CA`),
      numbers: new Intl.NumberFormat(`${language}-CA`),
    }
    return (made.rules.select(count) === 'one' ? one : other).replace(
      '#',
      made.numbers.format(count),
    )
  }
}
