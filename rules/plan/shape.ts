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
  readonly where: WherePlan
  readonly spouse: SpousePlan
  /** Papers for open criteria first, then in the order of the criteria. */
  readonly documents: readonly DocumentItem[]
  readonly steps: readonly Step[]
  readonly after: readonly AfterLine[]
  readonly refusals: readonly Refusal[]
  /** As of which day the fees were read, and when they can move; `null` where nothing is paid. */
  readonly fees: Line | null
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
  /** The next permit in a few words, within what is left: "Up to 3 years". */
  readonly says: Text
  readonly timeline: readonly Stretch[]
  readonly notes: readonly Line[]
  readonly cites: readonly Citation[]
}

/** Where this person may apply for a permit under a variant. Before coming (R197) is possible for most permits. */
export interface WherePlan {
  /** What to say first. */
  readonly first: 'abroad' | 'abroadOrBorder' | 'border' | 'inside'
  /**
   * Whether a first application may be made on arrival, at a port of entry (R198). `discouraged`: the law allows it,
   * the instructions want it filed abroad. `afterInvitation`: youth exchanges, once accepted in writing.
   * `dependsOnPassport`: the visa exemption hangs on the kind of passport. `closedUnlessUsResident`: closed by
   * citizenship; a permanent resident of the United States may, and that was not said.
   */
  readonly border:
    | 'open'
    | 'discouraged'
    | 'afterInvitation'
    | 'dependsOnPassport'
    | 'closed'
    | 'closedUnlessUsResident'
    | 'unknown'
  /**
   * Whether it may be made from inside Canada (R199). `onlyInside`: nowhere else. `family`: as a family member of
   * someone who holds a permit.
   */
  readonly inside: 'open' | 'onlyInside' | 'family' | 'perhaps' | 'closed' | 'notThere' | 'unknown'
  /** For people in Canada now: whether leaving and coming back to the border is still served. */
  readonly roundTrip: 'served' | 'notServed' | 'unknown' | 'notThere'
  /** Each way in a sentence, the usual one first. */
  readonly ways: readonly Line[]
  readonly cites: readonly Citation[]
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
  | 'apart'
  | 'none'

export interface SpousePlan {
  readonly outlook: PartnerOutlook
  /** Code of the partner's permit, where one looks possible or depends on what is not known. */
  readonly code: string | null
  readonly says: Text
  readonly cites: readonly Citation[]
  /** What else decides, what it costs; the most telling first. */
  readonly notes: readonly Line[]
  /** What shows it. */
  readonly evidence: readonly Line[]
  readonly children: Line
}

/** One line on what comes later, by what it is about. */
export interface AfterLine extends Line {
  readonly about: 'visit' | 'permit' | 'employer' | 'time' | 'residence'
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
