import { contradictions, graveNotices } from '#rules'
import type { Answers, Contradiction, Notice } from '#rules'
import type { Result } from './screening.ts'

/** What stands above a candidate's suggestion, which is given all the same. */
export interface Alerts {
  /** Can stop any permit, whatever the stream. */
  readonly stops: readonly Notice[]
  /** Needs a look before anything else. */
  readonly warnings: readonly Notice[]
  /** Pairs of answers that can't both be so. */
  readonly contradictions: readonly Contradiction[]
}

/** For a row that could not be read: nothing is known. */
export const noAlerts: Alerts = { stops: [], warnings: [], contradictions: [] }

/** What the single result shows above and beside the suggestion, but for mere notes. */
export function alertsIn(answers: Answers, result: Result): Alerts {
  const grave = graveNotices(result, answers)
  return {
    stops: grave.filter(({ severity }) => severity === 'stop'),
    warnings: grave.filter(({ severity }) => severity !== 'stop'),
    contradictions: contradictions(answers),
  }
}

/** How many of each there are. */
export interface AlertCounts {
  readonly stops: number
  readonly contradictions: number
  readonly warnings: number
}

/** The counts as one number, which is the greater the graver they are: rows keep it, and are sorted by it. */
export const packedAlerts = ({ stops, contradictions: pairs, warnings }: Alerts): number =>
  (stops.length << 16) | (pairs.length << 8) | warnings.length

/** Reads what `packedAlerts` made. */
export const alertCounts = (packed: number): AlertCounts => ({
  stops: packed >> 16,
  contradictions: (packed >> 8) & 0xff,
  warnings: packed & 0xff,
})
