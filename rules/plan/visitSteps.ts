import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { irpr, isFromUnitedStates } from './permit.ts'
import type { Step } from './shape.ts'
import { step } from './step.ts'
import { visitSays } from './stepSays.ts'
import { visaExemption } from './whereToApply.ts'

/** Citizens, permanent residents and holders of an open permit are here already, or may enter as such. */
export const hasStatus = ({ canadianStatus }: Answers): boolean =>
  canadianStatus === 'citizenOrResident' || canadianStatus === 'openPermit'

/** What to do where no permit may be needed: show a status, or what it takes to enter. */
export function visitSteps(variant: Variant, answers: Answers): readonly Step[] {
  if (answers.canadianStatus === 'openPermit') {
    return [
      step('status', 'worker', visitSays.openPermit, variant.cites),
      step('renewEarly', 'worker', visitSays.renewEarly, irpr('201(1)')),
    ]
  }
  if (hasStatus(answers)) return [step('status', 'worker', visitSays.citizen, variant.cites)]
  return [...entry(answers), step('atEntry', 'worker', visitSays.atEntry, variant.cites)]
}

/** A visa, an electronic travel authorization, or neither, by citizenship. */
function entry(answers: Answers): readonly Step[] {
  if (answers.whereNow === 'visitor' || answers.whereNow === 'workOrStudyPermit') return []
  switch (visaExemption(answers)) {
    case 'closed':
      return [step('visa', 'worker', visitSays.visa, irpr('7(1)'))]
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
