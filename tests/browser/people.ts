import { countryName } from '../../rules/countries.ts'
import { nextQuestion, withAnswer } from '../../rules/index.ts'
import { encodeAnswers } from '../../src/sharing/link.ts'
import type { Person } from './driving.ts'

/** A worker with a written offer and nothing special about the work. */
export const worker = { canadianStatus: 'none', offer: 'job', situations: [] } as const

/** A worker of each of the three streams. */
export const workers: readonly {
  readonly name: string
  readonly person: Person
  readonly stream:
    'intra_company_transferee' | 'trade_agreement_professional' | 'significant_benefit'
  readonly code: string
}[] = [
  {
    name: 'a manager sent from India to a subsidiary',
    person: {
      ...worker,
      relationship: 'canadianIsSubsidiary',
      control: 'majority',
      employerCountry: 'IND',
      foreignActive: 'yes',
      employedNow: 'yes',
      monthsAbroad: 24,
      fullTime: 'yes',
      similarJob: 'yes',
      returnPost: 'yes',
      role: 'manager',
      sameClass: 'yes',
      reports: 'supervisors',
      handsOn: 'no',
      canadianUnit: 'active',
      position: 'yes',
      clientSite: 'no',
      transfereeHistory: 'first',
      citizenships: ['IND'],
      residences: [],
      premises: 'own',
      remote: 'no',
      benefitFromTransfer: 'yes',
    },
    stream: 'intra_company_transferee',
    code: 'C62',
  },
  {
    name: 'an American engineer with a Canadian offer',
    person: {
      ...worker,
      relationship: 'none',
      citizenships: ['USA'],
      residences: [],
      controlsBusiness: 'no',
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      licence: 'notNeeded',
    },
    stream: 'trade_agreement_professional',
    code: 'T36',
  },
  {
    name: 'a Senegalese worker whose work helps a region',
    person: {
      ...worker,
      relationship: 'none',
      citizenships: ['SEN'],
      residences: [],
      benefitSituation: 'none',
      benefitKind: 'economic',
      benefitReach: 'region',
    },
    stream: 'significant_benefit',
    code: 'C10',
  },
]

/** How a person who reads this language looks for something. */
export const searchIn =
  (language: 'en' | 'fr') =>
  (id: string, value: string): string =>
    id.startsWith('profession')
      ? { en: 'engineer', fr: 'ingénieur' }[language]
      : countryName(value, language)

/** With "not sure" for all that is still asked. */
export function unsureFrom(person: Person): Person {
  const next = nextQuestion(person)
  return next === null ? person : unsureFrom(withAnswer(person, next, 'unsure'))
}

/** Somebody for each kind of outcome, by what the screen then shows. */
export const outcomes: Readonly<Record<string, Person>> = {
  ...Object.fromEntries(workers.map(({ name, person }) => [name, person])),
  'LMIA route': {
    ...worker,
    relationship: 'none',
    citizenships: ['BRA'],
    residences: [],
    benefitSituation: 'none',
    benefitKind: 'none',
  },
  'not enough known': unsureFrom({ ...worker, relationship: 'unsure', citizenships: ['BRA'] }),
  'no permit': {
    canadianStatus: 'none',
    offer: 'employersContract',
    situations: ['businessVisit'],
    visitScope: 'yes',
  },
  'religious work': {
    ...worker,
    relationship: 'none',
    situations: ['religious'],
    religiousOnly: 'no',
    religiousDuties: 'mainly',
    religiousBelief: 'yes',
  },
  'a partner': {
    ...worker,
    offer: 'none',
    situations: ['family'],
    familyTie: 'partnerOfWorker',
    partnerAgreement: 'none',
    partnerJob: 'high',
    partnerMonths: 20,
  },
  'stop and get help': {
    ...worker,
    offer: 'none',
    situations: ['hardship'],
    hardshipKind: 'claimant',
    supportSelf: 'no',
    admissibility: 'yes',
  },
}

/** The answers as the end of a link; nothing for nobody. */
export const fragmentOf = (person: Person): string =>
  Object.keys(person).length === 0 ? '' : encodeAnswers(person)
