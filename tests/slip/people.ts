import type { Answers } from '#rules'

/** An American engineer with a Canadian offer: T36. */
export const engineer: Answers = {
  canadianStatus: 'none',
  offer: 'job',
  situations: [],
  relationship: 'none',
  citizenships: ['USA'],
  residences: [],
  controlsBusiness: 'no',
  professionCusma: 'cusma.engineer',
  credential: 'listed',
  licence: 'notNeeded',
}

/** For whom nothing fits. */
export const helper: Answers = {
  canadianStatus: 'none',
  offer: 'job',
  situations: [],
  relationship: 'none',
  citizenships: ['BRA'],
  residences: [],
  benefitSituation: 'none',
  benefitKind: 'none',
}
