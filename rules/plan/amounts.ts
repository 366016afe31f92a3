import { cite } from '../law/sources.ts'
import type { Citation } from '../law/sources.ts'

/**
 * Every amount, limit and span of time that a plan names, in one place. No sentence holds a figure of its own: it
 * says `{workPermit}`, and the table says how much, from which text, as read on which day.
 */
export interface Amount {
  readonly value: number
  /** `number`: the figure alone, for a level, an age or a count. */
  readonly unit: 'dollars' | 'days' | 'months' | 'years' | 'weeks' | 'percent' | 'number'
  readonly cites: readonly Citation[]
  /** First day of the amount, where it is documented. */
  readonly since?: string
  /** The regulation says one figure and the published list another, or an index may have moved it. */
  readonly unsettled?: true
}

/** A day that a plan names: `YYYY-MM-DD`, or `MM-DD` when it comes back each year. */
export interface NamedDay {
  readonly day: string
  readonly cites: readonly Citation[]
}

const irpr = (section: string): readonly Citation[] => [cite('irpr', section)]

/** The day on which the Regulations were read for these amounts. */
export const readOn = '2026-06-14'

export const amounts = {
  // Fees, in Canadian dollars
  workPermit: { value: 155, unit: 'dollars', cites: irpr('299') },
  employerCompliance: { value: 230, unit: 'dollars', cites: irpr('303.1') },
  openPermitHolder: { value: 100, unit: 'dollars', cites: irpr('303.2') },
  biometrics: { value: 85, unit: 'dollars', cites: irpr('315.1') },
  biometricsFamily: { value: 170, unit: 'dollars', cites: irpr('315.1') },
  groupWorkPermit: { value: 465, unit: 'dollars', cites: irpr('299(3)') },
  groupCompliance: { value: 690, unit: 'dollars', cites: irpr('303.1(7)') },
  lmia: { value: 1000, unit: 'dollars', cites: irpr('315.2') },

  // The offer
  offerDigits: { value: 7, unit: 'number', cites: [cite('processing', 'offer of employment')] },
  performersInGroup: { value: 3, unit: 'number', cites: irpr('299(3)') },

  // Biometrics and the medical exam
  biometricsFrom: { value: 14, unit: 'number', cites: irpr('12.2(1)(a)') },
  biometricsTo: { value: 79, unit: 'number', cites: irpr('12.2(1)(b)') },
  biometricsValid: { value: 10, unit: 'years', cites: irpr('12.7(1)') },
  medicalStay: { value: 6, unit: 'months', cites: irpr('30(1)(a)') },
  medicalValid: { value: 12, unit: 'months', cites: irpr('30(3)') },
  policeStay: { value: 6, unit: 'months', cites: [cite('camp', 'police certificates')] },
  policeAge: { value: 18, unit: 'number', cites: [cite('camp', 'police certificates')] },

  // The licence
  licence: {
    value: 4,
    unit: 'months',
    cites: [cite('licensing', 'licence within about four months')],
  },

  // Faster processing
  fastTarget: { value: 2, unit: 'weeks', cites: [cite('processing', 'whole page')] },
  highestLevel: { value: 0, unit: 'number', cites: [cite('spouses', 'spouses: level of the job')] },
  secondLevel: { value: 1, unit: 'number', cites: [cite('spouses', 'spouses: level of the job')] },
  thirdLevel: { value: 2, unit: 'number', cites: [cite('spouses', 'spouses: level of the job')] },
  fourthLevel: { value: 3, unit: 'number', cites: [cite('spouses', 'spouses: level of the job')] },

  // Hardship
  claimWait: { value: 180, unit: 'days', cites: irpr('206(2)') },

  // Spouse or partner
  partnerLeft: {
    value: 16,
    unit: 'months',
    cites: [cite('spouses', 'spouses: time left')],
    since: '2025-01-21',
  },
  livingTogether: { value: 1, unit: 'years', cites: irpr('1(1)') },

  // Time as a transferee
  givenBackStretch: { value: 30, unit: 'days', cites: [cite('transfereePage', 'recapture')] },
  givenBackStep: { value: 24, unit: 'months', cites: [cite('transfereePage', 'recapture')] },
  newPeriod: { value: 12, unit: 'months', cites: [cite('transfereePage', 'maximum duration')] },

  // Youth exchanges
  youthFunds: { value: 2500, unit: 'dollars', cites: [cite('youth', 'funds')] },

  // Papers, refusals and what comes after
  ownerControl: { value: 51, unit: 'percent', cites: [cite('businessOwners', 'ownership')] },
  ownerStay: { value: 18, unit: 'months', cites: [cite('businessOwners', 'temporary stay')] },
  francophoneLevel: { value: 5, unit: 'number', cites: [cite('francophone', 'language')] },
  youthParticipation: {
    value: 184.75,
    unit: 'dollars',
    cites: [cite('youth', 'fees')],
    since: '2025-12-01',
    unsettled: true,
  },
  reciprocityYears: { value: 5, unit: 'years', cites: [cite('reciprocal', 'reciprocity')] },
  recordKeeping: { value: 6, unit: 'years', cites: irpr('209.2(1)(b)') },
  restorationWindow: { value: 90, unit: 'days', cites: irpr('182(1)') },
  restorationFee: { value: 200, unit: 'dollars', cites: irpr('306(1)'), unsettled: true },
  restorationFeePublished: {
    value: 246.25,
    unit: 'dollars',
    cites: irpr('306(1)'),
    since: '2025-12-01',
    unsettled: true,
  },
  penaltyHighest: { value: 100000, unit: 'dollars', cites: irpr('209.98') },
  untruthBan: { value: 5, unit: 'years', cites: [cite('irpa', '40(2)(a)')] },
  experienceYear: { value: 12, unit: 'months', cites: irpr('87.1(2)(a)') },
  experienceLowestLevel: { value: 3, unit: 'number', cites: irpr('87.1(2)(a)') },
  gatsDays: { value: 90, unit: 'days', cites: [cite('gatsPage', 'length of stay')] },
  europeMonths: {
    value: 12,
    unit: 'months',
    cites: [cite('cetaProfessionals', 'length of stay'), cite('ukProfessionals', 'length of stay')],
  },
  europeWindow: {
    value: 24,
    unit: 'months',
    cites: [cite('cetaProfessionals', 'length of stay'), cite('ukProfessionals', 'length of stay')],
  },
  newOfficeStart: {
    value: 12,
    unit: 'months',
    cites: [cite('transfereePage', 'new enterprise: timeline')],
  },
  shortStay: { value: 15, unit: 'days', cites: [cite('shortTerm', 'conditions')] },
  longerShortStay: { value: 30, unit: 'days', cites: [cite('shortTerm', 'conditions')] },
  shortStayPause: { value: 6, unit: 'months', cites: [cite('shortTerm', 'conditions')] },
  longerShortStayPause: { value: 12, unit: 'months', cites: [cite('shortTerm', 'conditions')] },
  researchStay: { value: 120, unit: 'days', cites: [cite('shortResearch', 'length of work')] },
  visitorStay: { value: 6, unit: 'months', cites: irpr('183(2)') },
  repairStay: { value: 30, unit: 'days', cites: [cite('repair', 'length of stay')] },
} as const satisfies Record<string, Amount>

export type AmountId = keyof typeof amounts

export const days = {
  readOn: { day: readOn, cites: irpr('299') },
  /** Fees are indexed on this day, some in even and some in odd years. */
  feesMove: { day: '12-01', cites: irpr('299') },
  childrenSince: { day: '2025-01-21', cites: [cite('spouses', 'dependent children')] },
  roundTripSince: { day: '2024-12-23', cites: irpr('26.1(2)') },
  /** First day of the standing public policy on changing jobs. */
  jobChangeSince: { day: '2025-05-27', cites: [cite('irpa', '25.2(1)')] },
} as const satisfies Record<string, NamedDay>

export type DayId = keyof typeof days
