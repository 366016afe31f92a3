import { countryName } from '../../rules/countries.ts'
import type { Person } from './driving.ts'

const worker = { canadianStatus: 'none', offer: 'job', situations: [] } as const

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
