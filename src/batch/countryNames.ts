import { alpha2, countryCodes, countryName, formerCountries } from '#rules'
import type { CountryCode } from '#rules'
import { languages } from '../wording/language.ts'
import { fold } from './fold.ts'

/** Names in common use that `Intl.DisplayNames` doesn't give. */
const others: Readonly<Record<CountryCode, readonly string[]>> = {
  CIV: ['Ivory Coast'],
  COD: ['DR Congo', 'DRC', 'Democratic Republic of the Congo', 'République démocratique du Congo'],
  COG: ['Republic of the Congo', 'République du Congo'],
  CZE: ['Czech Republic', 'République tchèque'],
  GBR: ['UK', 'U.K', 'Great Britain', 'Grande-Bretagne', 'R.-U'],
  KOR: ['South Korea', 'Republic of Korea', 'Corée du Sud', 'République de Corée'],
  MMR: ['Burma', 'Birmanie'],
  NLD: ['Holland', 'The Netherlands', 'Hollande'],
  RUS: ['Russian Federation', 'Fédération de Russie'],
  TUR: ['Turkey', 'Turquie'],
  USA: ['United States of America', 'U.S.A', 'U.S', 'É.-U', 'États-Unis d’Amérique'],
  VNM: ['Viet Nam'],
}

let names: ReadonlyMap<string, CountryCode> | undefined

function namesOf(): ReadonlyMap<string, CountryCode> {
  const made = new Map<string, CountryCode>()
  for (const code of countryCodes) {
    made.set(code.toLowerCase(), code)
    made.set(alpha2(code).toLowerCase(), code)
    for (const language of languages) made.set(fold(countryName(code, language)), code)
    for (const name of others[code] ?? []) made.set(fold(name), code)
  }
  return made
}

/** The country by its code of two or three letters, or by its name in English or French; `undefined` for none. */
export const countryNamed = (text: string): CountryCode | undefined =>
  (names ??= namesOf()).get(fold(text))

/** True for the code of a country that no longer exists. */
export const isFormerCountry = (text: string): boolean =>
  Object.hasOwn(formerCountries, text.trim().toUpperCase())
