import { countryName, whyAsked } from '#rules'
import type { CountryCode } from '#rules'
import type { Card } from '../components/ChoiceCards.tsx'
import type { Language } from '../wording/language.ts'

/** The countries whose permanent residents a rule names: read from the rules themselves, in the order of their names. */
export function residencesThatMatter(
  language: Language,
  given: readonly CountryCode[],
): readonly Card[] {
  const named = whyAsked('residences', {}).criteria.flatMap(({ fails }) =>
    fails && 'holdsNone' in fails ? fails.holdsNone : [],
  )
  return [...new Set([...named, ...given])]
    .map((value) => ({ value, label: countryName(value, language) }))
    .toSorted((one, two) => one.label.localeCompare(two.label, language))
}
