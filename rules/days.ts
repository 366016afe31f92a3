import type { Text } from './logic/condition.ts'

type Language = keyof Text

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
}

/**
 * A day as people write it: "June 14, 2026", « 14 juin 2026 », « 1er avril 2026 »; a day of each year (`12-01`) without
 * the year. By hand, since the browser's own formats take a tenth of a second to be made on an old phone.
 */
export function dayText(day: string, language: Language): string {
  const [date = NaN, month = NaN, year] = day.split('-').map(Number).toReversed()
  const name = months[language][month - 1] ?? ''
  if (language === 'en') return year === undefined ? `${name} ${date}` : `${name} ${date}, ${year}`
  const written = `${date === 1 ? '1er\u00a0' : `${date} `}${name}`
  return year === undefined ? written : `${written} ${year}`
}

/** The day where the person is, as an ISO date. */
export const isoDay = (day: Date): string =>
  new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())).toISOString().slice(0, 10)
