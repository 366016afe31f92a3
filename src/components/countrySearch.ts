import { alpha2, countryCodes, countryName } from '#rules'
import type { CountryCode } from '#rules'
import { languages } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'

/** Names that people use and that no official list has. */
const everydayNames: Readonly<Record<string, string>> = {
  ARE: 'uae emirates',
  BIH: 'bosnia bosnie',
  CIV: 'ivory coast',
  COD: 'drc zaire',
  CPV: 'cape verde',
  CZE: 'czech republic, republique tcheque',
  GBR: 'uk, great britain, england, scotland, wales, northern ireland, grande-bretagne, angleterre, ecosse, pays de galles',
  IRL: 'eire',
  KOR: 'korea, republic of korea, coree, republique de coree',
  MKD: 'macedonia macedoine',
  MMR: 'burma birmanie',
  NLD: 'holland hollande',
  PSE: 'palestine',
  SWZ: 'swaziland',
  TUR: 'turkey turquie',
  TWN: 'republic of china',
  USA: 'us, u.s.a., america, amerique, etats unis',
  VAT: 'holy see',
}

/** Without case, accents and signs: "Côte d’Ivoire" is "cote d ivoire". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

interface Entry {
  readonly code: CountryCode
  readonly names: Readonly<Record<Language, string>>
  readonly search: readonly string[]
}

let known: readonly Entry[] | undefined

const entries = (): readonly Entry[] =>
  (known ??= countryCodes.map((code) => {
    const names = { en: countryName(code, 'en'), fr: countryName(code, 'fr') }
    const everyday = everydayNames[code]?.split(',') ?? []
    const search = [names.en, names.fr, ...everyday, code, alpha2(code)].map(folded)
    return { code, names, search }
  }))

/** How well a name fits, 0 for not at all. A name that begins so comes before one with such a word in it. */
function fit(name: string, typed: string): number {
  if (name === typed) return 3
  if (name.startsWith(typed)) return 2
  return ` ${name}`.includes(` ${typed}`) ? 1 : 0
}

/** A country found, with its name in the other language where it is another one. */
export interface FoundCountry {
  readonly code: CountryCode
  readonly name: string
  readonly otherName: string | null
}

/** The countries whose name, in either language, has words that begin so; the best fit first. */
export function findCountries(text: string, language: Language): readonly FoundCountry[] {
  const typed = folded(text)
  if (typed === '') return []
  const other = languages.find((one) => one !== language) ?? language
  // Codes are short: "in" is meant as a beginning of India, too, so a code only counts when nothing else fits.
  const found = entries().flatMap((entry) => {
    const score = Math.max(
      ...entry.search.map((name, at) =>
        at >= entry.search.length - 2 ? Number(name === typed) * 1.5 : fit(name, typed),
      ),
    )
    return score > 0 ? [{ entry, score }] : []
  })
  return found
    .toSorted(
      (one, two) =>
        two.score - one.score ||
        one.entry.names[language].localeCompare(two.entry.names[language], language),
    )
    .map(({ entry: { code, names } }) => ({
      code,
      name: names[language],
      otherName: folded(names[other]) === folded(names[language]) ? null : names[other],
    }))
}
