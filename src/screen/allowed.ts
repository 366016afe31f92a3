import { alpha2, countryCodes, countryName, formerCountries, question } from '#rules'
import type { QuestionId } from '#rules'
import { languages } from '../wording/language.ts'

/** One code of a country, in words. */
export const allowedCountry = 'a country as its ISO 3166 alpha-3 code, such as "USA"'

/** What a question takes, in one sentence. */
export function allowedAnswers(id: QuestionId): string {
  const asked = question(id)
  switch (asked.kind) {
    case 'choice':
      return `one of ${quoted([...asked.options, 'unsure'])}.`
    case 'ticks':
      return `a list of what applies, each once, with "?" after it for maybe (${quoted(asked.options)}), or "unsure".`
    case 'amount':
      return `a whole number from ${asked.min} to ${asked.max} (${asked.unit}; more counts as ${asked.max}), or "unsure".`
    case 'countries':
      return `a list of countries, each once, by their ISO 3166 alpha-3 codes, such as ["USA"], [] for none, or "unsure".`
    case 'country':
      return `${allowedCountry}, or "unsure".`
    case 'row':
      return `the id of a row of the list ${asked.lists.join(', ')} (--profession finds it), "none" or "unsure".`
  }
}

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ')

/**
 * " Did you mean …?" for a country given by its short code, in lower case, or by its name; today's countries for one
 * that no longer exists; else nothing.
 */
export function nearestCountry(text: string): string {
  const wanted = text.trim().toLowerCase()
  const former = wanted.toUpperCase()
  if (Object.hasOwn(formerCountries, former)) {
    const today = formerCountries[former] ?? []
    const choose = today.length > 1 ? "today's country, one of" : "today's country,"
    return ` "${former}" no longer exists: give ${choose} ${quoted(today)}.`
  }
  const found = countryCodes.find((code) =>
    [code, alpha2(code), ...languages.map((language) => countryName(code, language))].some(
      (name) => name.toLowerCase() === wanted,
    ),
  )
  return found === undefined ? '' : ` Did you mean "${found}"?`
}
