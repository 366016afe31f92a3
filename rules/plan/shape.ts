import type { Citation } from '../law/sources.ts'
import type { Duration } from '../law/variant.ts'
import type { Text } from '../logic/condition.ts'
import type { AmountId } from './amounts.ts'

/**
 * What comes after a suggestion, made for one person's answers: how long, who may come along, what to gather, what to
 * do and what it costs, what stays to be done afterwards, and why files like this one are refused.
 */
export interface Plan {
  readonly duration: DurationPlan
  readonly spouse: SpousePlan
  /** Papers for open criteria first, then in the order of the criteria. */
  readonly documents: readonly DocumentItem[]
  readonly steps: readonly Step[]
  readonly after: readonly Line[]
  readonly refusals: readonly Refusal[]
}

/** One sentence of law or practice, with where it stands. Amounts are filled in from the table of amounts. */
export interface Line {
  readonly id: string
  readonly says: Text
  readonly cites: readonly Citation[]
}

/** Who acts, or who has a paper. */
export type Party = 'worker' | 'canadianEmployer' | 'foreignEmployer'

/** One stretch of the timeline; `length` in the unit of the plan, `null` where no figure is fixed. */
export interface Stretch {
  readonly kind: 'used' | 'first' | 'renewal' | 'ceiling'
  readonly length: number | null
}

export interface DurationPlan extends Pick<Duration, 'unit' | 'first' | 'renewal' | 'cap'> {
  /** Time already used on permits of this kind, and what is left under the ceiling; `null` when not known. */
  readonly used: number | null
  readonly left: number | null
  readonly timeline: readonly Stretch[]
  readonly notes: readonly Line[]
}

/** What a spouse or common-law partner can expect, in one word; a screen never says more than "looks possible". */
export type PartnerOutlook =
  | 'treaty'
  | 'general'
  | 'listedJobs'
  | 'level'
  | 'tooShort'
  | 'unknownLevel'
  | 'unknownNationality'
  | 'none'

export interface SpousePlan {
  readonly outlook: PartnerOutlook
  readonly code: string | null
  readonly says: Text
  readonly cites: readonly Citation[]
  readonly evidence: readonly Line[]
  readonly children: Line
}

export interface DocumentItem extends Line {
  readonly from: Party
  /** Ids of the criteria of the suggested variant that it proves; none where every file wants it. */
  readonly proves: readonly string[]
  /** One of those criteria is not sure yet, or wants proof. */
  readonly open: boolean
}

export interface Step extends Line {
  readonly who: Party
  readonly costs: readonly AmountId[]
}

export interface Refusal {
  readonly id: string
  /** What an officer finds, and how a careful file answers it. */
  readonly ground: Text
  readonly answer: Text
  readonly cites: readonly Citation[]
  readonly criteria: readonly string[]
}
