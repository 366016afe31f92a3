import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { medicalStep } from './medical.ts'
import { irpr, isFromUnitedStates } from './permit.ts'
import type { Step } from './shape.ts'
import { step } from './step.ts'
import { visitSays } from './stepSays.ts'
import { visaExemption } from './whereToApply.ts'

/** Citizens, permanent residents, registered Indians and holders of an open permit are here already, or may enter as such. */
export const hasStatus = ({ canadianStatus }: Answers): boolean =>
  canadianStatus === 'citizenOrResident' ||
  canadianStatus === 'registeredIndian' ||
  canadianStatus === 'openPermit'

/** Students of a Canadian school, and workers who wait for a renewal: they hold, or held, a permit in Canada. */
export const isInCanada = ({ id }: Variant): boolean =>
  id === 'renewal-pending' || (id.startsWith('student-') && id !== 'student-health')

/** Roles that free from a visitor visa whatever the citizenship, with papers that show them (R190(2) and (3)). */
const visaFreeRoles: readonly string[] = [
  'duty-representative',
  'duty-armed-forces',
  'task-aviation-inspector',
  'task-accident-adviser',
  'task-crew',
]

/** What to do where no permit may be needed: show a status, or what it takes to enter. */
export function visitSteps(variant: Variant, answers: Answers): readonly Step[] {
  if (answers.canadianStatus === 'openPermit') {
    return [
      step('status', 'worker', visitSays.openPermit, variant.cites),
      step('renewEarly', 'worker', visitSays.renewEarly, irpr('201(1)')),
    ]
  }
  if (hasStatus(answers)) return [step('status', 'worker', visitSays.citizen, variant.cites)]
  if (variant.id === 'renewal-pending') {
    return [step('waitHere', 'worker', visitSays.waitHere, variant.cites)]
  }
  if (isInCanada(variant))
    return [step('studyPermit', 'worker', visitSays.studyPermit, variant.cites)]
  return [
    ...(variant.id === 'student-health' ? medicalStep(variant, answers) : []),
    ...entry(variant, answers),
    step(
      'atEntry',
      'worker',
      variant.id === 'short-work' ? visitSays.askAtEntry : visitSays.atEntry,
      variant.cites,
    ),
  ]
}

/** A visa, an electronic travel authorization, or neither, by citizenship. */
function entry(variant: Variant, answers: Answers): readonly Step[] {
  if (answers.whereNow === 'visitor' || answers.whereNow === 'workOrStudyPermit') return []
  switch (visaExemption(answers)) {
    case 'closed':
      return visaFreeRoles.includes(variant.id)
        ? [step('visaByRole', 'worker', visitSays.visaByRole, irpr('190(2)', '190(3)'))]
        : [step('visa', 'worker', visitSays.visa, irpr('7(1)'))]
    case 'open':
      return isFromUnitedStates(answers)
        ? []
        : [step('travel', 'worker', visitSays.travel, irpr('7.1(1)'))]
    case 'dependsOnPassport':
    case 'closedUnlessUsResident':
    case 'unknown':
      return [step('visaOrTravel', 'worker', visitSays.visaOrTravel, irpr('7(1)', '7.1(1)'))]
  }
}
