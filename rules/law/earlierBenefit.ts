import { criterion } from '../logic/condition.ts'
import type { Condition, Criterion } from '../logic/condition.ts'
import { significantInEnglish } from './offer.ts'
import { significantBenefit } from './significantBenefit.ts'
import { cite } from './sources.ts'
import type { Variant } from './variant.ts'

/**
 * C10 as its page stood before the rewrite of 24 February 2026, as far as it was read: what differed, and no more.
 * The page did not yet define "significant" as reaching past the worker, their family and the employer. Files that
 * helped only the employer were refused all the same, so it was something to weigh, and no bright line. Training and
 * jobs counted without the word "large". Unusual qualifications, and why the work must be done in Canada, came with the
 * rewrite; considerable experience and a reason for the stay counted before.
 */
const reach = criterion({
  id: 'benefit.reach',
  asks: 'benefitReach',
  needsEvidence: { is: ['nobody', 'customers', 'region', 'sector', 'country'] },
  says: {
    en: 'An officer weighs whether the benefit reaches people beyond you, your family and your employer',
    fr: 'L’agent évalue si l’avantage va au-delà de vous, de votre famille et de votre employeur',
  },
  cites: [cite('irpr', '205(a)'), cite('businessOwners', 'benefit for the business alone')],
  confidence: 'medium',
})

const jobs = criterion({
  id: 'benefit.jobs',
  asks: 'benefitJobs',
  needsEvidence: { is: ['many', 'few', 'none'] },
  says: {
    en: 'Canadians get work or training through it',
    fr: 'Des Canadiens y trouvent un emploi ou une formation',
  },
  cites: [cite('irpr', '205(a)'), cite('businessOwners', 'economic benefit')],
  confidence: 'medium',
})

const unique = criterion({
  id: 'benefit.unique',
  asks: 'benefitUnique',
  needsEvidence: { is: ['rare', 'some', 'none'] },
  says: {
    en: 'Your expertise or considerable experience brings the benefit about',
    fr: 'Votre expertise ou votre longue expérience produit l’avantage',
  },
  cites: [cite('irpr', '205(a)'), cite('businessOwners', 'economic benefit')],
  confidence: 'medium',
})

const presence = criterion({
  id: 'benefit.presence',
  asks: 'benefitPresence',
  needsEvidence: { is: ['mustBeHere', 'couldBeRemote'] },
  says: {
    en: 'The file says why your stay in Canada is needed',
    fr: 'Le dossier dit pourquoi votre séjour au Canada est nécessaire',
  },
  cites: [cite('irpr', '205(a)')],
  confidence: 'medium',
})

/** The condition less one criterion. An all-of that is left with a single part stands as that part. */
function without(id: string, condition: Condition): Condition {
  const kept = (parts: readonly Condition[]): readonly Condition[] =>
    parts.filter((part) => !('id' in part && part.id === id)).map((part) => without(id, part))
  if ('all' in condition) {
    const all = kept(condition.all)
    const [only, ...more] = all
    return only !== undefined && more.length === 0 ? only : { all }
  }
  return 'any' in condition ? { ...condition, any: kept(condition.any) } : condition
}

const asBefore = (line: Criterion): Criterion =>
  [jobs, unique, presence].find(({ id }) => id === line.id) ?? line

/** C10 before 24 February 2026. */
export const earlierBenefit: Variant = {
  ...significantBenefit,
  condition: without(reach.id, significantBenefit.condition),
  evidence: [reach, ...significantBenefit.evidence.map(asBefore)],
  unsettled: [significantInEnglish],
}
