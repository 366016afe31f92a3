import { cite } from '../law/sources.ts'
import type { Citation } from '../law/sources.ts'

/**
 * Every amount, limit and span of time that a plan names, in one place. No sentence holds a figure of its own: it
 * says `{workPermit}`, and the table says how much, from which text, as read on which day.
 */
export interface Amount {
  readonly value: number
  readonly unit: 'dollars' | 'days' | 'months' | 'years' | 'weeks' | 'percent' | 'level'
  readonly cites: readonly Citation[]
  /** First day of the amount, where it is documented. */
  readonly since?: string
  /** The regulation says one figure and the published list another, or an index may have moved it. */
  readonly unsettled?: true
}

const irpr = (section: string): readonly Citation[] => [cite('irpr', section)]

export const amounts = {
  workPermit: { value: 155, unit: 'dollars', cites: irpr('299') },
  employerCompliance: { value: 230, unit: 'dollars', cites: irpr('303.1') },
  openPermitHolder: { value: 100, unit: 'dollars', cites: irpr('303.2') },
  biometrics: { value: 85, unit: 'dollars', cites: irpr('315.1') },
  biometricsFamily: { value: 170, unit: 'dollars', cites: irpr('315.1') },
  lmia: { value: 1000, unit: 'dollars', cites: irpr('315.2') },
} as const satisfies Record<string, Amount>

export type AmountId = keyof typeof amounts
