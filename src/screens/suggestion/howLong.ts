import type { Answers, Duration, Variant } from '#rules'
import type { Language } from '../../wording/language.ts'
import type { SuggestionWording } from '../../wording/suggestion/index.ts'
import { counted, fill } from './text.ts'

/** How long a permit lasts, in words: what to read first, then the rest, a sentence each. */
export interface HowLong {
  readonly main: string
  readonly notes: readonly string[]
}

/** A length of time: whole years as years, "4 years and 6 months", less than a year and a half as months. */
export function timeText(
  amount: number,
  unit: Duration['unit'],
  { time }: SuggestionWording,
  language: Language,
): string {
  if (unit === 'days') return counted(time.days, amount, language)
  const years = Math.floor(amount / 12)
  const months = amount % 12
  if (months === 0 && years > 0) return counted(time.years, years, language)
  if (amount <= 18) return counted(time.months, amount, language)
  return fill(time.both, {
    years: counted(time.years, years, language),
    months: counted(time.months, months, language),
  })
}

/** The first permit, renewal and ceiling of a variant, with what a transferee has used of it. */
export function howLong(
  { stream, duration }: Pick<Variant, 'stream' | 'duration'>,
  { transfereeMonths }: Answers,
  words: SuggestionWording,
  language: Language,
): HowLong {
  const { first, unit, renewal, cap, contractIfShorter, note } = duration
  const { facts } = words
  const time = (amount: number, of = unit) => timeText(amount, of, words, language)
  const isPermit = stream !== 'no_permit'
  const used =
    stream === 'intra_company_transferee' &&
    typeof transfereeMonths === 'number' &&
    transfereeMonths > 0 &&
    cap !== null
      ? [
          transfereeMonths < cap
            ? fill(facts.used, {
                used: time(transfereeMonths, 'months'),
                left: time(cap - transfereeMonths, 'months'),
              })
            : facts.usedUp,
        ]
      : []
  // A note says what decides where there is no figure.
  const saysRenewal = isPermit && !(note && (renewal === 'discretion' || renewal === null))
  const hasOwnLimit = cap !== null && !(renewal === 'none' && cap === first)
  return {
    main: mainLine(duration, isPermit, facts, time),
    notes: [
      ...(contractIfShorter ? [facts.contract] : []),
      ...(note ? [note[language]] : []),
      ...(saysRenewal ? [renewalLine(renewal, facts, time)] : []),
      ...(hasOwnLimit ? [fill(facts.cap, { time: time(cap) })] : []),
      ...(isPermit && typeof renewal === 'number' && cap === null ? [facts.noCap] : []),
      ...used,
      ...(isPermit ? [facts.passport] : []),
    ],
  }
}

function mainLine(
  { first }: Duration,
  isPermit: boolean,
  facts: SuggestionWording['facts'],
  time: (amount: number) => string,
): string {
  if (first !== null) return fill(facts.upTo, { time: time(first) })
  return isPermit ? facts.offerLength : facts.noLimit
}

function renewalLine(
  renewal: Duration['renewal'],
  { renewal: forms }: SuggestionWording['facts'],
  time: (amount: number) => string,
): string {
  if (renewal === null) return forms.unknown
  return typeof renewal === 'number' ? fill(forms.amount, { time: time(renewal) }) : forms[renewal]
}
