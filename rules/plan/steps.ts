import { answerTo } from '../answers.ts'
import type { Answers } from '../answers.ts'
import { cite } from '../law/sources.ts'
import type { Citation } from '../law/sources.ts'
import type { Variant } from '../law/variant.ts'
import { evaluate, state } from '../logic/truth.ts'
import { notices } from '../notices.ts'
import { applicationCosts, biometricsFee, employerFee, givesBiometrics } from './costs.ts'
import { medicalStep } from './medical.ts'
import {
  irpr,
  givesNoStatus,
  isOwnBusiness,
  isUsNational,
  isYouthExchange,
  levelOf,
  ownPages,
  permitKind,
} from './permit.ts'
import type { PermitKind } from './permit.ts'
import type { Plan, SpousePlan, Step, WherePlan } from './shape.ts'
import { partnerMayApply } from './spouse.ts'
import { step } from './step.ts'
import { applySays, says } from './stepSays.ts'
import { hasStatus, isInCanada, visitSteps } from './visitSteps.ts'
import { waiverSteps } from './waivers.ts'
import { visaExemption } from './whereToApply.ts'

/** What the steps are made from. */
interface Situation extends Pick<Plan, 'where' | 'spouse'> {
  readonly variant: Variant
  readonly answers: Answers
  readonly kind: PermitKind
}

/** What to do, in order: before the application, the application, what goes with it. */
export function stepsFor(
  variant: Variant,
  answers: Answers,
  where: WherePlan,
  spouse: SpousePlan,
): readonly Step[] {
  const kind = permitKind(variant)
  const at: Situation = { variant, answers, kind, where, spouse }
  return (kind === 'none' ? visit : permit).flatMap((part) => part(at))
}

type Part = (at: Situation) => readonly Step[]

// ——— Before everything

const help: Part = ({ answers }) =>
  notices(answers).some(({ severity }) => severity === 'stop')
    ? [step('help', 'worker', says.help, irpr('200(3)'))]
    : []

const settle: Part = ({ variant, answers }) => {
  const unsure =
    evaluate(variant.condition, answers) === state.unsettled ||
    variant.evidence.some(({ asks }) => answerTo(answers, asks) === 'unsure')
  return unsure ? [step('settle', 'worker', says.settle, irpr('200(1)'))] : []
}

const findOffer: Part = ({ variant, answers, kind }) =>
  kind === 'employer' &&
  answers.offer === 'none' &&
  !isOwnBusiness(variant, answers) &&
  !isYouthExchange(variant)
    ? [step('findOffer', 'worker', says.findOffer, irpr('200(3)(f.1)'))]
    : []

/** What a route starts with, by its code. Other codes start with the offer. */
const openings = new Map<string | null, (pages: readonly Citation[]) => readonly Step[]>(
  Object.entries({
    C21: (pages) => [
      step('youthPool', 'worker', says.youthPool, [...irpr('204(d)'), ...pages]),
      step('youthFunds', 'worker', says.youthFunds, [cite('youth', 'funds')]),
    ],
    C33: (pages) => [
      step('schoolLetter', 'worker', says.schoolLetter, [...irpr('205(c)(i.2)'), ...pages]),
    ],
    C60: (pages) => [
      step('supportLetter', 'worker', says.supportLetter, [...irpr('205(a)'), ...pages]),
    ],
    C14: () => [
      step('unionLetter', 'canadianEmployer', says.unionLetter, [cite('film', 'union letter')]),
    ],
    C23: () => [step('group', 'canadianEmployer', says.group, irpr('299(3)', '303.1(7)'))],
  }),
)

const opening: Part = ({ variant }) => openings.get(variant.code)?.(ownPages(variant)) ?? []

const licence: Part = ({ answers }) => {
  const text =
    answers.licence === 'unsure'
      ? says.licenceAsk
      : answers.licence === 'soon' || answers.licence === 'no'
        ? says.licence
        : null
  return text === null
    ? []
    : [
        step('licence', 'worker', text, [
          cite('licensing', 'licence within about four months'),
          ...irpr('200(3)(a)'),
        ]),
      ]
}

/**
 * The permit never runs past the passport, and the offer names its number. Claimants and protected persons are not sent
 * to the authorities of a country that they fled.
 */
const passport: Part = ({ variant, answers }) =>
  isUsNational(answers) || hasStatus(answers) || givesNoStatus(variant) || isInCanada(variant)
    ? []
    : [step('passport', 'worker', says.passport, irpr('52(1)'))]

const offerSays = { due: says.offer, perhaps: says.offerPerhaps, no: says.offerFree } as const

// ——— The offer comes before the application, or the permit must be refused (R200(3)(f.1))

const offer: Part = ({ variant, answers, kind }) => {
  if (kind === 'open') return []
  const law = [...irpr('209.11', '303.1', '200(3)(f.1)'), cite('processing', 'offer of employment')]
  const fee = employerFee(variant, answers)
  const costs = fee === 'no' ? [] : (['employerCompliance'] as const)
  if (isOwnBusiness(variant, answers))
    return [step('ownOffer', 'worker', says.ownOffer, law, costs)]
  if (answers.offerFiled === 'exempt') {
    return [step('exempt', 'canadianEmployer', says.exempt, irpr('209.91', '303.1(4.1)'))]
  }
  const number = step('number', 'worker', says.number, [cite('processing', 'offer of employment')])
  if (answers.offerFiled === 'yes') return [number]
  return [
    step('agreement', 'canadianEmployer', says.agreement, irpr('209.11')),
    step('offer', 'canadianEmployer', offerSays[fee], law, costs),
    number,
  ]
}

// ——— What goes into the application

/** Camps and youth exchanges always ask for certificates; elsewhere the visa office may. */
const police: Part = ({ variant, answers }) => {
  if (variant.code === 'C24' || isYouthExchange(variant)) {
    return [
      step('police', 'worker', says.police, [
        cite(variant.code === 'C24' ? 'camp' : 'youth', 'police certificates'),
      ]),
    ]
  }
  return visaExemption(answers) === 'closed'
    ? [step('policeOffice', 'worker', says.policeOffice, [cite('irpa', '16(1)')])]
    : []
}

const apply: Part = ({ variant, answers, where }) => [
  step(
    'apply',
    'worker',
    applySays(variant, answers, where),
    where.cites,
    applicationCosts(variant, answers),
  ),
]

/** Faster handling (Global Skills Strategy): TEER 0 or 1, tied to an employer under R204 or R205, from outside. */
const fast: Part = ({ variant, answers, kind }) => {
  const level = levelOf(answers)
  const from = answers.whereNow
  const law = variant.cites.filter(
    ({ source, pinpoint }) => source === 'irpr' && /^20[45]\(/.test(pinpoint),
  )
  const outside = from === 'outside' || from === undefined || from === 'unsure'
  if (kind !== 'employer' || isYouthExchange(variant) || law.length === 0) return []
  if ((level !== '0' && level !== '1') || !outside) return []
  const text = from === 'outside' ? says.fast : says.fastFromOutside
  return [step('fast', 'worker', text, [...law, cite('processing', 'whole page')])]
}

const biometrics: Part = ({ variant, answers }) => {
  if (!givesBiometrics(variant, answers)) return []
  const fee = biometricsFee(variant, answers)
  return [
    step(
      'biometrics',
      'worker',
      says.biometrics,
      irpr('12.1', '12.2', '12.3', '12.7', '315.1'),
      fee === 'no' ? [] : ['biometrics'],
    ),
  ]
}

/** Whoever is in Canada is told when a trip to the border and back is no longer served. */
const roundTrip: Part = ({ where }) =>
  where.roundTrip === 'notServed' || where.roundTrip === 'unknown'
    ? [step('roundTrip', 'worker', says.roundTrip, irpr('26.1(2)'))]
    : []

/** Codes of work outside Quebec: French speakers, and programs of other provinces. */
const outsideQuebec: readonly (string | null)[] = ['C15', 'C16', 'C18', 'T13']

/** Quebec's certificate goes with an LMIA, which this program does without. */
const quebec: Part = ({ variant, kind }) =>
  kind === 'employer' && !outsideQuebec.includes(variant.code)
    ? [step('quebec', 'worker', says.quebec, irpr('200(3)(b)', '203'))]
    : []

const partner: Part = ({ spouse }) =>
  partnerMayApply(spouse)
    ? [
        step('partner', 'worker', says.partner, spouse.cites, [
          'workPermit',
          'openPermitHolder',
          'biometrics',
        ]),
      ]
    : []

const permit: readonly Part[] = [
  help,
  settle,
  findOffer,
  opening,
  licence,
  passport,
  offer,
  police,
  ({ variant, answers }) => medicalStep(variant, answers),
  ({ variant, answers }) => waiverSteps(variant, answers),
  apply,
  fast,
  biometrics,
  roundTrip,
  quebec,
  partner,
]

const visit: readonly Part[] = [
  help,
  settle,
  licence,
  passport,
  ({ variant, answers }) => visitSteps(variant, answers),
]
