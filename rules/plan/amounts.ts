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
  recaptureAbsence: {
    value: 30,
    unit: 'days',
    cites: [cite('transfereePage', 'recapturing time')],
  },
  ownerControl: { value: 51, unit: 'percent', cites: [cite('businessOwners', 'ownership')] },
  policeResidence: {
    value: 6,
    unit: 'months',
    cites: [cite('camp', 'police certificates'), cite('youth', 'police certificates')],
  },
  policeAge: {
    value: 18,
    unit: 'years',
    cites: [cite('camp', 'police certificates'), cite('youth', 'police certificates')],
  },
  francophoneLevel: { value: 5, unit: 'level', cites: [cite('francophone', 'language')] },
  youthFunds: { value: 2500, unit: 'dollars', cites: [cite('youth', 'funds')] },
  youthParticipation: {
    value: 184.75,
    unit: 'dollars',
    cites: [cite('youth', 'fees')],
    since: '2025-12-01',
    unsettled: true,
  },
  reciprocityYears: { value: 5, unit: 'years', cites: [cite('reciprocal', 'reciprocity')] },
} as const satisfies Record<string, Amount>

export type AmountId = keyof typeof amounts
