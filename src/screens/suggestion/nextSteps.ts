import { answerTo } from '#rules'
import type { Answers, Citation, Variant } from '#rules'
import type { Partner } from './partner.ts'

export type StepId =
  | 'getHelp'
  | 'findOffer'
  | 'settle'
  | 'proof'
  | 'proofUsual'
  | 'proofTransferee'
  | 'proofBenefit'
  | 'licence'
  | 'supportLetter'
  | 'schoolLetter'
  | 'youthPool'
  | 'youthOffer'
  | 'employerFiles'
  | 'ownFiling'
  | 'getNumber'
  | 'exemptProof'
  | 'apply'
  | 'applyYouth'
  | 'applyPlain'
  | 'passport'
  | 'partner'
  | 'feeWaived'

/** One thing to do, in its order. */
export interface NextStep {
  readonly id: StepId
  readonly cites: readonly Citation[]
}

/** What a plan depends on beside the answers. */
export interface Situation {
  readonly barred: boolean
  /** Lines that are "not sure", and lines that want proof. */
  readonly unsure: number
  readonly proof: number
  readonly partner: Partner
}

const law = (...pinpoints: readonly string[]): readonly Citation[] =>
  pinpoints.map((pinpoint) => ({ source: 'irpr', pinpoint }))

const step = (id: StepId, ...pinpoints: readonly string[]): NextStep => ({
  id,
  cites: law(...pinpoints),
})

/** What to do next for a permit under a variant: before the application, the application, what goes with it. */
export function nextSteps(
  variant: Variant,
  answers: Answers,
  { barred, unsure, proof, partner }: Situation,
): readonly NextStep[] {
  return [
    ...(barred ? [step('getHelp')] : []),
    ...(unsure > 0 ? [step('settle')] : []),
    ...opening(variant, answers),
    ...(answers.licence === 'soon' || answers.licence === 'no'
      ? [step('licence', '200(3)(a)')]
      : []),
    ...proofSteps(variant, proof),
    ...filing(variant, answers),
    ...application(variant),
    step('passport', '52'),
    ...(['treaty', 'general'].includes(partner.outlook)
      ? [step('partner', '299', '303.2', '315.1')]
      : []),
  ]
}

/** What the route itself starts with. */
function opening({ id }: Variant, answers: Answers): readonly NextStep[] {
  switch (id) {
    case 'youth-c21':
      return [step('youthPool', '204(d)')]
    case 'school-c33':
      return [step('schoolLetter', '205(c)(i.1)')]
    case 'provincial-c60':
      return [step('supportLetter', '205(a)')]
    case 'owner-c11':
      return []
    default:
      return answerTo(answers, 'offer') === 'none' ? [step('findOffer', '200(3)(f.1)')] : []
  }
}

const usualProof: Readonly<Partial<Record<Variant['stream'], StepId>>> = {
  intra_company_transferee: 'proofTransferee',
  significant_benefit: 'proofBenefit',
}

const proofSteps = ({ stream }: Variant, proof: number): readonly NextStep[] => [
  ...(proof > 0 ? [step('proof', '200(1)')] : []),
  step(usualProof[stream] ?? 'proofUsual', '200(1)'),
]

/** The offer in the Employer Portal comes before the application, or the permit can't be given. */
function filing({ id }: Variant, { offerFiled, offer }: Answers): readonly NextStep[] {
  if (id === 'school-c33') return []
  if (id === 'youth-c21') return [step('youthOffer', '209.11', '303.1')]
  if (id === 'owner-c11' || id === 'provincial-c60' || offer === 'ownBusiness') {
    return [step('ownFiling', '209.11', '303.1', '200(3)(f.1)')]
  }
  if (offerFiled === 'yes') return [step('getNumber', '209.11')]
  if (offerFiled === 'exempt') return [step('exemptProof', '303.1', '209.91')]
  const waived = id === 'religious-c50' || id === 'charitable-c51' ? [step('feeWaived', '299')] : []
  return [
    step('employerFiles', '209.11', '303.1', '200(3)(f.1)'),
    step('getNumber', '209.11'),
    ...waived,
  ]
}

function application({ id }: Variant): readonly NextStep[] {
  if (id === 'youth-c21') return [step('applyYouth', '204(d)')]
  if (id === 'school-c33') return [step('applyPlain', '299', '315.1')]
  return [step('apply', '299', '315.1')]
}
