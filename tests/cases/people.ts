import { questionIds } from '#rules'
import type { Answers, QuestionId } from '#rules'

/** Facts that cases share. Each is as plain as can be, so that a case shows only what is special about it. */

/** A foreigner without a status that lets them work, doing nothing that has a route of its own. */
export const foreigner = { canadianStatus: 'none', situations: [] } as const satisfies Answers

/** On no agreement's list of occupations. */
export const onNoList = {
  professionCusma: 'none',
  professionChile: 'none',
  professionKorea: 'none',
  professionPanama: 'none',
  technicianAndes: 'none',
  occupationPacific: 'none',
  occupationEurope: 'none',
  professionGats: 'none',
} as const satisfies Answers

/** The work helps the employer and nobody else. */
export const noBenefit = {
  benefitSituation: 'none',
  benefitKind: 'none',
  benefitReach: 'nobody',
} as const satisfies Answers

/** The plainest worker: a Senegalese with a Canadian job of TEER 3, on no list, whose work helps the employer only. */
export const worker: Answers = {
  ...foreigner,
  ...onNoList,
  ...noBenefit,
  offer: 'job',
  relationship: 'none',
  citizenships: ['SEN'],
  residences: [],
  controlsBusiness: 'no',
  agency: 'no',
  teer: '3',
  excludedGroup: 'none',
  credential: 'no',
  degreeYears: 0,
  experienceYears: 3,
  licence: 'notNeeded',
  wage: 'atOrAbove',
  workLength: 'months12',
}

/** Every point that makes a suggestion firmer, at its firmest. */
export const evidenced = {
  ownershipPapers: 'yes',
  merger: 'no',
  unitSize: 'large',
  owner: 'no',
  contractForm: 'payroll',
  foreignJobProof: 'yes',
  staffPower: 'yes',
  yearsInField: 'twoOrMore',
  trainable: 'no',
  offTheShelf: 'no',
  traineePlan: 'yes',
  startupPlan: 'yes',
  usTerritory: 'no',
  dutiesMatch: 'exact',
  dutiesFlags: [],
  degreeField: 'same',
  credentialCountry: 'degree',
  experienceProof: 'yes',
  licence: 'notNeeded',
  offerFiled: 'yes',
  qualificationMatch: 'yes',
  endDate: 'yes',
  leave: 'yes',
  whereNow: 'outside',
  employerBarred: 'no',
  employerSector: 'no',
  labourDispute: 'no',
  pastBreach: 'no',
  admissibility: 'no',
} as const satisfies Answers

/** The person without some of the answers. */
export function without(person: Answers, ...ids: readonly QuestionId[]): Answers {
  const left: readonly string[] = questionIds.filter((id) => !ids.includes(id))
  return Object.fromEntries(Object.entries(person).filter(([id]) => left.includes(id)))
}
