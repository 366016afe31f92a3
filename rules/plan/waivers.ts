import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { hasCulturalAgreement, hasPay } from './costs.ts'
import { irpr, isProtected, ownPages } from './permit.ts'
import type { Step } from './shape.ts'
import { step } from './step.ts'
import { says } from './stepSays.ts'

const unpaid = (variant: Variant, answers: Answers): readonly Step[] =>
  hasPay(variant, answers)
    ? []
    : [step('unpaid', 'worker', says.unpaid, irpr('299(2)(f)', '303.1(5)', '315.1(2)(f)'))]

/** What frees from a fee, or stands in its place, by code. Codes that are not here pay what the law sets. */
const byCode = new Map<string | null, (variant: Variant, answers: Answers) => readonly Step[]>(
  Object.entries({
    C50: (variant: Variant, answers: Answers) => [
      ...unpaid(variant, answers),
      step('clergy', 'worker', says.clergy, irpr('315.1(2)(d)')),
    ],
    C51: unpaid,
    C31: () => [
      step('research', 'worker', says.research, irpr('299(2)(e)', '303.1(5)', '315.1(2)(f)')),
    ],
    C33: (variant: Variant) => [step('schoolFee', 'worker', says.schoolFee, ownPages(variant))],
    C21: () => [
      step('participation', 'worker', says.participation, irpr('299(2)(i)', '303.2(2)(b)')),
    ],
    A72: () => [step('vulnerable', 'worker', says.vulnerable, irpr('299(2)(l)', '303.2(2)(a)'))],
    S61: () => [step('noFee', 'worker', says.noFee, irpr('299(2)(a)'))],
    H81: () => [step('noFee', 'worker', says.noFee, irpr('299(2)(d)'))],
  }),
)

/** Waivers that this person can ask for, each with the paragraph that gives it. */
export function waiverSteps(variant: Variant, answers: Answers): readonly Step[] {
  const own = isProtected(variant)
    ? [step('noFee', 'worker', says.noFee, irpr('299(2)(b)'))]
    : (byCode.get(variant.code)?.(variant, answers) ?? [])
  return hasCulturalAgreement(variant, answers)
    ? [
        ...own,
        step('cultural', 'worker', says.cultural, irpr('299(2)(h)', '303.1(5)', '315.1(2)(f)')),
      ]
    : own
}
