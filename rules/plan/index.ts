import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { suggest, variantOf } from '../verdict.ts'
import { afterFor } from './after.ts'
import { amounts } from './amounts.ts'
import type { AmountId } from './amounts.ts'
import { documentsFor } from './documents.ts'
import { durationFor, durationValues } from './duration.ts'
import { allFilled, amountText, inBoth } from './fill.ts'
import type { Values } from './fill.ts'
import { irpr, levelOf } from './permit.ts'
import { refusalsFor } from './refusals.ts'
import type { DurationPlan, Line, Plan, SpousePlan } from './shape.ts'
import { spouseFor } from './spouse.ts'
import { stepsFor } from './steps.ts'
import { whereFor } from './whereToApply.ts'

/**
 * What comes after the suggestion, made for these answers: how long, where, who may come along, what to gather, to do
 * and to pay. `null` while no variant is suggested: nothing is settled, or only the LMIA route is left.
 */
export function planFor(answers: Answers): Plan | null {
  const { variant } = suggest(answers)
  if (variant === null) return null
  return planUnder(variantOf(variant), answers)
}

/** The plan that any variant would bring on these answers. */
export const planUnder = (variant: Variant, answers: Answers): Plan =>
  allFilled(draftOf(variant, answers), valuesOf(variant, answers))

/** The plan before its amounts are filled in: no sentence of it holds a figure of its own. */
export function draftOf(variant: Variant, answers: Answers): Plan {
  const where = whereFor(variant, answers)
  const spouse = spouseFor(variant, answers)
  const steps = stepsFor(variant, answers, where, spouse)
  return {
    duration: durationFor(variant, answers),
    where,
    spouse,
    documents: documentsFor(variant, answers),
    steps,
    after: afterFor(variant, answers),
    refusals: refusalsFor(variant, answers),
    fees: steps.some(({ costs }) => costs.length > 0) ? feesNote : null,
  }
}

const feesNote: Line = {
  id: 'fees',
  says: {
    en: 'Fees as read in the Regulations of {readOn}. They can change each {feesMove}: check the live page before you pay.',
    fr: 'Frais lus dans le Règlement au {readOn}. Ils peuvent changer chaque {feesMove} : consultez la page à jour avant de payer.',
  },
  cites: irpr('299', '303.1', '303.2', '315.1'),
}

/** How long any variant would last on these answers. */
export const durationUnder = (variant: Variant, answers: Answers): DurationPlan =>
  allFilled(durationFor(variant, answers), valuesOf(variant, answers))

/** What a spouse or partner could expect under any variant on these answers. */
export const spouseUnder = (variant: Variant, answers: Answers): SpousePlan =>
  allFilled(spouseFor(variant, answers), valuesOf(variant, answers))

/** What belongs to this plan alone: its codes, its lengths, the level of the job. */
function valuesOf(variant: Variant, answers: Answers): Values {
  return {
    ...durationValues(variant, answers),
    code: variant.code ?? '',
    partnerCode: variant.spouse.code ?? '',
    level: levelOf(answers) ?? '',
  }
}

/** An amount of the table as people read it: "CAD 155", « 155 $ ». */
export const amountOf = (id: AmountId) => inBoth((language) => amountText(amounts[id], language))
