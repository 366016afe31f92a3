import type { Condition, Confidence, Criterion, Text } from '../logic/condition.ts'
import type { CountryCode } from '../countries.ts'
import type { AgreementId } from './agreements.ts'
import type { Citation } from './sources.ts'

/** Where a person can end up. Variants belong to a stream; the last two have no variant of their own to meet. */
export type StreamId =
  | 'intra_company_transferee'
  | 'trade_agreement_professional'
  | 'significant_benefit'
  | 'trader_investor'
  | 'business_owner'
  | 'francophone_mobility'
  | 'reciprocal_exchange'
  | 'charitable_religious'
  | 'other_imp'
  | 'no_permit'
  | 'lmia_route'
  | 'insufficient_information'

/** The streams that have variants, in the order in which they are shown. */
export const streamOrder: readonly StreamId[] = [
  'intra_company_transferee',
  'trade_agreement_professional',
  'significant_benefit',
  'trader_investor',
  'business_owner',
  'francophone_mobility',
  'reciprocal_exchange',
  'charitable_religious',
  'other_imp',
  'no_permit',
]

/**
 * How a suggestion stands. `open`: not enough answered yet. Never "eligible": an officer decides.
 * `possible` is the best there is; a variant that an officer weighs never rises above its `best`.
 */
export type Standing =
  | 'not_this_stream'
  | 'open'
  | 'possible'
  | 'possible_needs_evidence'
  | 'officer_judgement'
  | 'no_permit_may_be_needed'
  | 'lmia_route'

/** Months, unless `unit` says days. `null`: no fixed figure (the note says what decides). */
export interface Duration {
  readonly first: number | null
  readonly unit: 'months' | 'days'
  readonly renewal: number | 'none' | 'exceptional' | 'discretion' | null
  readonly cap: number | null
  /** The first stay is the shorter of the figure and the contract. */
  readonly contractIfShorter?: true
  /** Said by the note alone: a renewal that is given once, or a ceiling of a moving window and not of all time. */
  readonly noteSays?: 'renewal' | 'ceiling'
  readonly note?: Text
}

/** The spouse's or partner's own route to work. */
export interface SpouseRule {
  /** Code of the partner's permit; `null`: none. `C41` is the general rule (TEER and 16 months). */
  readonly code: string | null
  /** Where the treaty permit depends on the worker's own nationality; others fall back to C41. */
  readonly citizens?: readonly CountryCode[]
  readonly residents?: readonly CountryCode[]
  /** Citizens on whom the pages disagree: in doubt, never out. */
  readonly citizensDoubtful?: readonly CountryCode[]
  readonly note?: Text
  /** Neither an agreement's rule nor the general one: the note says which, and `code` is its permit, if it has one. */
  readonly apart?: true
  /** What the children can ask for, where that is not what the children of most workers can. */
  readonly children?: Text
}

export interface Variant {
  readonly id: string
  readonly stream: StreamId
  readonly code: string | null
  readonly agreement?: AgreementId
  readonly title: Text
  /** The bright lines: they alone decide whether this variant can be suggested. */
  readonly condition: Condition
  /** Points that never rule anyone out and make the suggestion firmer, in asking order. */
  readonly evidence: readonly Criterion[]
  /** The best standing that answers alone can give. */
  readonly best: Standing
  readonly duration: Duration
  readonly spouse: SpouseRule
  readonly cites: readonly Citation[]
  readonly confidence: Confidence
  /** The permit names no employer: no offer, no employer's fee, another fee of the holder. */
  readonly open?: true
  /** Where official texts disagree on this variant, said to the person. */
  readonly unsettled?: readonly Text[]
  /** The same permit under another heading: listed for completeness, never shown twice. */
  readonly sameAs?: string
}
