import { nextQuestion, withAnswer } from '#rules'
import type { Answers } from '#rules'

/** What a person knows of themselves, asked or not. */
export type Facts = Answers

/** The answers of someone who is asked exactly what the interview asks, and is not sure of what they don't know. */
export function interviewed(facts: Facts): Answers {
  let answers: Answers = {}
  for (let id = nextQuestion(answers); id !== null; id = nextQuestion(answers)) {
    answers = withAnswer(answers, id, facts[id] ?? 'unsure')
  }
  return answers
}

const foreigner: Facts = { canadianStatus: 'none', situations: [] }

const onNoList: Facts = {
  professionCusma: 'none',
  professionChile: 'none',
  professionKorea: 'none',
  professionPanama: 'none',
  technicianAndes: 'none',
  occupationPacific: 'none',
  occupationEurope: 'none',
  professionGats: 'none',
}

/** A manager of a French bank who is moved to its Montréal branch: the general rule and CETA both stand. */
export const manager: Facts = {
  ...foreigner,
  ...onNoList,
  offer: 'job',
  relationship: 'same',
  control: 'majority',
  employerCountry: 'FRA',
  foreignActive: 'yes',
  employedNow: 'yes',
  monthsAbroad: 30,
  fullTime: 'yes',
  similarJob: 'yes',
  returnPost: 'yes',
  role: 'manager',
  sameClass: 'yes',
  executiveScope: 'none',
  reports: 'managersOrProfessionals',
  handsOn: 'no',
  canadianUnit: 'active',
  position: 'yes',
  clientSite: 'no',
  transfereeHistory: 'first',
  citizenships: ['FRA'],
  residences: [],
  yearUpToNow: 'yes',
  groupCountries: 'twoOrMore',
  premises: 'own',
  remote: 'no',
  wage: 'atOrAbove',
  benefitFromTransfer: 'yes',
}

/** A Mexican engineer with a job offer in Calgary. */
export const engineer: Facts = {
  ...foreigner,
  ...onNoList,
  offer: 'job',
  relationship: 'none',
  citizenships: ['MEX'],
  residences: [],
  professionCusma: 'cusma.engineer',
  controlsBusiness: 'no',
  credential: 'listed',
  licence: 'soon',
  teer: '1',
}

/** A restorer of organs whose work a region waits for. */
export const restorer: Facts = {
  ...foreigner,
  ...onNoList,
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
  experienceYears: 12,
  licence: 'notNeeded',
  wage: 'atOrAbove',
  workLength: 'months12',
  benefitSituation: 'none',
  benefitKind: 'cultural',
  benefitReach: 'region',
}

/** The same, but nobody gains beyond the employer: no stream fits. */
export const helper: Facts = { ...restorer, benefitKind: 'none', benefitReach: 'nobody' }

/** Nothing is arranged yet. */
export const seeker: Facts = { ...helper, offer: 'none' }

/** A French speaker on the way to Moncton. */
export const frenchSpeaker: Facts = {
  ...helper,
  situations: ['french'],
  outsideQuebec: 'yes',
  frenchLevel: 'tested',
  primaryAgriculture: 'no',
}

/** Runs a seasonal business of their own. */
export const owner: Facts = {
  ...helper,
  offer: 'ownBusiness',
  controlsBusiness: 'yes',
  situations: ['ownBusiness'],
  ownerShare: 'atLeast51',
  ownerStay: 'upTo18',
  ownerFunds: 'both',
  ownerBenefit: 'now',
}

/** A young Australian who wants to travel and work. */
export const traveller: Facts = {
  ...helper,
  offer: 'none',
  situations: ['youth'],
  youthPlan: 'workingHoliday',
  youthAge: 25,
  citizenships: ['AUS'],
}

/** Teaches at a monastery. */
export const teacher: Facts = {
  ...helper,
  situations: ['religious'],
  religiousOnly: 'no',
  religiousDuties: 'mainly',
  religiousBelief: 'yes',
}

/** Follows a spouse who works in Canada. */
export const partner: Facts = {
  ...helper,
  offer: 'none',
  situations: ['family'],
  familyTie: 'partnerOfWorker',
  partnerAgreement: 'none',
  partnerJob: 'high',
  partnerMonths: 20,
}

/** Sings two nights with a visiting choir. */
export const performer: Facts = {
  ...helper,
  offer: 'none',
  situations: ['taskVisit'],
  visitActivity: 'performer',
  performerTerms: 'limited',
}

/** A Mexican who invests in a Canadian plant. */
export const investor: Facts = {
  ...helper,
  offer: 'ownBusiness',
  situations: ['invest'],
  citizenships: ['MEX'],
  ownedByNationals: 'yes',
  capitalCommitted: 'yes',
  businessRole: 'owner',
  controlsBusiness: 'yes',
}

/** A permanent resident. */
export const resident: Facts = { canadianStatus: 'citizenOrResident' }

/** Someone sent for a week of meetings. */
export const visitor: Facts = {
  ...helper,
  offer: 'none',
  situations: ['businessVisit'],
}

/** Someone who knows of nothing but a job offer. */
export const unsureOfMost: Facts = { canadianStatus: 'none', offer: 'job', situations: [] }
