import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { irpr } from './permit.ts'
import type { Step } from './shape.ts'
import { step } from './step.ts'
import { medicalSays } from './stepSays.ts'

/** Fields in which public health must be protected, so that any length of work wants an exam (R30(1)(a)(ii)). */
const careFields: readonly string[] = ['health', 'education', 'social']

/** Professions of the agreements' lists that are practised on patients, whatever the list. A test holds them to it. */
export const careProfessions: readonly string[] = [
  'dentist',
  'dietitian',
  'medical_laboratory_technologist',
  'nutritionist',
  'occupational_therapist',
  'pharmacist',
  'physician',
  'physiotherapist',
  'psychologist',
  'recreational_therapist',
  'registered_nurse',
]

const shortWork: readonly string[] = ['days15', 'days30', 'days90', 'days120']

/** Who needs a medical exam first: claimants, care and schools always, others by length and places of their stay. */
export function medicalStep(variant: Variant, answers: Answers): readonly Step[] {
  if (variant.code === 'S61') {
    return [step('medicalClaim', 'worker', medicalSays.claim, irpr('30(1)(a)'))]
  }
  if (worksInCare(variant, answers)) {
    return [step('medicalCare', 'worker', medicalSays.care, irpr('30(1)(a)', '30(3)', '198(2)(b)'))]
  }
  return staysShort(variant, answers)
    ? [step('medicalShort', 'worker', medicalSays.short, irpr('30(1)(a)'))]
    : [step('medicalStay', 'worker', medicalSays.stay, irpr('30(1)(a)', '30(3)'))]
}

function worksInCare({ code, id }: Variant, answers: Answers): boolean {
  const { excludedGroup, professionCusma, professionChile } = answers
  if (code === 'C45' || id === 'student-health' || careFields.includes(excludedGroup ?? ''))
    return true
  return [professionCusma, professionChile].some((row) =>
    careProfessions.includes(row?.split('.')[1] ?? ''),
  )
}

const staysShort = ({ duration: { first, unit } }: Variant, { workLength }: Answers): boolean =>
  shortWork.includes(workLength ?? '') || (unit === 'days' && first !== null)
