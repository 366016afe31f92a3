import type { Answers, QuestionId } from '#rules'
import type { Standing, StreamId } from '../../rules/law/variant.ts'

/**
 * Cases are people whom the law must place. They are written from the law itself, never from the tables in
 * rules/law, so that a slip there shows here. A case gives only the answers that matter.
 */

export interface Suggestion {
  readonly stream: StreamId
  readonly variant: string | null
  readonly code: string | null
  readonly standing: Standing
}

export interface Case {
  /** One plain sentence about the person. */
  readonly name: string
  readonly answers: Answers
  readonly suggestion: Suggestion
  /** The question asked next; `null`: none that could change the suggestion. */
  readonly next?: QuestionId | null
  /** The bright line that the person stands just inside or just outside of. */
  readonly pair?: { readonly line: string; readonly side: 'inside' | 'outside' }
  /** Variants that must not be ruled out, whether or not they come first. */
  readonly also?: readonly string[]
  /** Variants that must be ruled out. */
  readonly not?: readonly string[]
  /** What the case shows of one variant; cases.test.ts checks that it does. */
  readonly about?: About
}

/**
 * `inside`: the variant is the suggestion. `outside`: it is ruled out. `notSure`: an answer that it reads is not sure,
 * and it is not ruled out. `conflicting`: the person has two routes at once, or gives answers that can't both be so.
 */
export interface About {
  readonly variant: string
  readonly kind: 'inside' | 'outside' | 'notSure' | 'conflicting'
}

/** A transferee's suggestion; bright lines alone leave the evidence open. */
export const asTransferee = (
  variant: string,
  code: string,
  standing: Standing = 'possible_needs_evidence',
): Suggestion => ({ stream: 'intra_company_transferee', variant, code, standing })

export const asProfessional = (
  variant: string,
  code: string,
  standing: Standing = 'possible_needs_evidence',
): Suggestion => ({ stream: 'trade_agreement_professional', variant, code, standing })

export const asTrader = (variant: string, code: string): Suggestion => ({
  stream: 'trader_investor',
  variant,
  code,
  standing: 'possible_needs_evidence',
})

/** A route beside the three streams. */
export const asRoute = (
  stream: StreamId,
  variant: string,
  code: string,
  standing: Standing = 'possible_needs_evidence',
): Suggestion => ({ stream, variant, code, standing })

export const asNoPermit = (variant: string): Suggestion => ({
  stream: 'no_permit',
  variant,
  code: null,
  standing: 'no_permit_may_be_needed',
})

export const asBenefit: Suggestion = {
  stream: 'significant_benefit',
  variant: 'benefit-c10',
  code: 'C10',
  standing: 'officer_judgement',
}

export const asLmia: Suggestion = {
  stream: 'lmia_route',
  variant: null,
  code: null,
  standing: 'lmia_route',
}

export const asUnknown: Suggestion = {
  stream: 'insufficient_information',
  variant: null,
  code: null,
  standing: 'open',
}
