import type { Criterion } from '../logic/condition.ts'
import { tickRead } from '../logic/truth.ts'
import type { QuestionId } from '../questions.ts'

/** Whether a person can do something about an answer: act on it, wait, or take it as it is. */
export type Changeable = 'act' | 'time' | 'fixed'

/** Facts that an offer, a contract, a paper or a licence can change. */
const acts: ReadonlySet<QuestionId> = new Set<QuestionId>([
  'offer',
  'returnPost',
  'position',
  'clientSite',
  'tradingWithinYear',
  'controlsBusiness',
  'agency',
  'licence',
  'directSupport',
  'workLength',
  'capitalCommitted',
  'premises',
  'remote',
  'wage',
  'benefitFromTransfer',
  'ownershipPapers',
  'contractForm',
  'foreignJobProof',
  'staffPower',
  'traineePlan',
  'startupPlan',
  'dutiesMatch',
  'experienceProof',
  'credentialCountry',
  'benefitScale',
  'benefitPapers',
  'benefitRecord',
  'offerFiled',
  'qualificationMatch',
  'endDate',
  'whereNow',
])

/** Facts that come with time. */
const times: ReadonlySet<QuestionId> = new Set<QuestionId>([
  'monthsAbroad',
  'yearUpToNow',
  'yearAbroadSince',
  'changeYear',
  'degreeYears',
  'experienceYears',
  'supplierTenure',
  'europeStay',
  'gatsStay',
  'shortWorkLast',
  'yearsInField',
])

/** Situations that a person can bring about; the others describe the work as it is. */
const situationsToReach: readonly string[] = ['french', 'provincialBusiness']

/** What kind of change it takes to meet a line. */
export function changeable(line: Criterion): Changeable {
  if (acts.has(line.asks)) return 'act'
  if (times.has(line.asks)) return 'time'
  const row = tickRead(line)
  return row !== undefined && situationsToReach.includes(row) ? 'act' : 'fixed'
}
