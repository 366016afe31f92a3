import { dayText } from '../days.ts'
import type { Text } from '../logic/condition.ts'
import { amounts, days } from './amounts.ts'
import type { Amount } from './amounts.ts'

type Language = keyof Text

/** What a name in braces stands for: an amount of the table or of a variant, a code as it is, or a text. */
export type Value = Pick<Amount, 'value' | 'unit'> | string | Text
export type Values = Readonly<Record<string, Value>>

const languages: readonly Language[] = ['en', 'fr']

/** Writes the same thing in both languages. */
export const inBoth = (write: (language: Language) => string): Text => ({
  en: write('en'),
  fr: write('fr'),
})

/**
 * Fills a sentence: `{workPermit}` becomes "CAD 155" in English and « 155 $ » in French. Names come from the table of
 * amounts and days; `values` adds what belongs to one plan (its code, its lengths). Throws a RangeError for a name
 * that nothing explains: a sentence with a hole must never reach a person.
 */
export function filled(text: Text, values: Values = {}): Text {
  return inBoth((language) =>
    text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? named(name)
      if (value === undefined) throw new RangeError(`No amount is called ${name}`)
      return valueText(value, language)
    }),
  )
}

function named(name: string): Value | undefined {
  if (Object.hasOwn(amounts, name)) return amounts[name as keyof typeof amounts]
  if (Object.hasOwn(days, name)) {
    const { day } = days[name as keyof typeof days]
    return inBoth((language) => dayText(day, language))
  }
  return undefined
}

function valueText(value: Value, language: Language): string {
  if (typeof value === 'string') return value
  return 'unit' in value ? amountText(value, language) : value[language]
}

/** An amount with its unit: "CAD 155", "16 months", "4 years and 6 months"; a `number` stands alone. */
export function amountText(
  { value, unit }: Pick<Amount, 'value' | 'unit'>,
  language: Language,
): string {
  switch (unit) {
    case 'dollars':
      return dollars(value, language)
    case 'percent':
      return percents(language).format(value / 100)
    case 'number':
      return numbers(language).format(value)
    case 'months':
      return monthsText(value, language)
    case 'days':
    case 'weeks':
    case 'years':
      return counted(value, unit, language)
  }
}

/** Makes a format once for each language, at first use: to make one takes far longer than to use it. */
function onceEach<Format>(make: (language: Language) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}

const percents = onceEach(
  (language) => new Intl.NumberFormat(`${language}-CA`, { style: 'percent' }),
)
const numbers = onceEach((language) => new Intl.NumberFormat(`${language}-CA`))
const plurals = onceEach((language) => new Intl.PluralRules(language))

const money = (cents: 0 | 2) =>
  onceEach(
    (language) =>
      new Intl.NumberFormat(`${language}-CA`, {
        style: 'currency',
        currency: 'CAD',
        currencyDisplay: language === 'en' ? 'code' : 'symbol',
        minimumFractionDigits: cents,
      }),
  )
const wholeDollars = money(0)
const dollarsAndCents = money(2)

/** Whole dollars without cents: "CAD 1,000", « 1 000 $ ». */
const dollars = (value: number, language: Language): string =>
  (Number.isInteger(value) ? wholeDollars : dollarsAndCents)(language).format(value)

/** So many months are easier to read as they are than as a year and some. */
const mostAsMonths = 18

/** Whole years as years, "4 years and 6 months", a year and a half or less as months. */
function monthsText(months: number, language: Language): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (rest === 0 && years > 0) return counted(years, 'years', language)
  if (months <= mostAsMonths) return counted(months, 'months', language)
  const and = language === 'en' ? 'and' : 'et'
  return `${counted(years, 'years', language)} ${and} ${counted(rest, 'months', language)}`
}

type Span = 'days' | 'weeks' | 'months' | 'years'

const spans: Readonly<
  Record<Language, Readonly<Record<Span, readonly [one: string, other: string]>>>
> = {
  en: {
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
  fr: {
    days: ['jour', 'jours'],
    weeks: ['semaine', 'semaines'],
    months: ['mois', 'mois'],
    years: ['an', 'ans'],
  },
}

// A no-break space: a figure never stands alone at the end of a line.
function counted(value: number, span: Span, language: Language): string {
  const [one, other] = spans[language][span]
  return `${value}\u00a0${plurals(language).select(value) === 'one' ? one : other}`
}

/** Every text inside a value, filled. What is no text stays as it is. */
export function allFilled<Part>(part: Part, values: Values): Part {
  if (Array.isArray(part)) return part.map((one: unknown) => allFilled(one, values)) as Part
  if (typeof part !== 'object' || part === null) return part
  if (isText(part)) return filled(part, values) as Part
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [key, allFilled<unknown>(inner, values)]),
  ) as Part
}

const isText = (part: object): part is Text =>
  Object.keys(part).length === languages.length && languages.every((one) => one in part)
