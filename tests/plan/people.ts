import { edition } from '#rules'
import type { Answers, Variant } from '#rules'

/** The first variant with a code. Throws when the law has none. */
export function ofCode(code: string): Variant {
  const found = edition.variants.find((one) => one.code === code)
  if (!found) throw new Error(`No variant has the code ${code}`)
  return found
}

/** Answers that differ in what plans read: where, whence, how long, how much is used, what is not sure. */
export const manyAnswers: readonly Answers[] = [
  {},
  { citizenships: ['USA'], residences: [], whereNow: 'border', teer: '0', offerFiled: 'yes' },
  { citizenships: ['FRA'], residences: [], whereNow: 'outside', teer: '1', licence: 'soon' },
  {
    citizenships: ['MEX'],
    residences: [],
    whereNow: 'visitor',
    offerFiled: 'exempt',
    licence: 'unsure',
    pastBreach: 'underSixMonths',
  },
  {
    citizenships: ['JPN'],
    residences: [],
    whereNow: 'workOrStudyPermit',
    transfereeHistory: 'extension',
    transfereeMonths: 30,
    europeStay: 7,
    gatsStay: 40,
    role: 'manager',
  },
  { citizenships: ['IND'], residences: ['AUS'], offer: 'ownBusiness', workLength: 'days30' },
  {
    citizenships: ['ISR'],
    offer: 'none',
    excludedGroup: 'health',
    transfereeMonths: 84,
    teer: '3',
  },
  { citizenships: 'unsure', residences: 'unsure', teer: '5', canadianStatus: 'openPermit' },
]
