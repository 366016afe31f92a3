import type { Answers } from '../answers.ts'
import type { CountryCode } from '../countries.ts'
import type { Variant } from '../law/variant.ts'
import type { AmountId } from './amounts.ts'
import { holdsAny, isProtected, isUsNational, isYouthExchange, permitKind } from './permit.ts'

/** Whether a person pays. `perhaps`: a waiver hangs on something that no question asks. */
export type Due = 'due' | 'perhaps' | 'no'

/** Freed from the fee by R299(2): claimants (a), destitute students (d), designated research (e), R207.1 (l). */
const freed: readonly (string | null)[] = ['S61', 'H81', 'C31', 'A72']

/** Freed when the work is unpaid (f), or by the instructions (school placements). */
const freedPerhaps: readonly (string | null)[] = ['C50', 'C51', 'C33']

/** Pay beyond a living stipend: religious or charitable work is then not free of fees. */
export const hasPay = ({ code }: Variant, { stipendOnly }: Answers): boolean =>
  (code === 'C50' || code === 'C51') && stipendOnly === 'no'

/** Countries with a cultural agreement that frees from the fee (R299(2)(h)). */
// prettier-ignore
const culturalAgreements: readonly CountryCode[] = ['BEL', 'BRA', 'DEU', 'ITA', 'JPN', 'MEX', 'FRA', 'CHN']

/** A reciprocal exchange from a country with which a cultural agreement may free from the fees. */
export const hasCulturalAgreement = ({ code }: Variant, { citizenships }: Answers): boolean =>
  code === 'C20' && holdsAny(citizenships, culturalAgreements)

/** The fee of R299 for the permit itself. Youth exchanges have a participation fee in its place. */
export function permitFee(variant: Variant, answers: Answers): Due {
  const { code } = variant
  // Protected persons are freed too (b).
  if (isYouthExchange(variant) || freed.includes(code) || isProtected(variant)) return 'no'
  if (hasPay(variant, answers)) return 'due'
  return freedPerhaps.includes(code) || hasCulturalAgreement(variant, answers) ? 'perhaps' : 'due'
}

/** The fee of R303.2 for holding an open permit: for work under R204, R205 and R207(b), without an offer. */
export function holderFee(variant: Variant): Due {
  const { code } = variant
  const lawful = variant.cites.some(
    ({ source, pinpoint }) => source === 'irpr' && /^20[45]\(|^207\(b\)$/.test(pinpoint),
  )
  if (permitKind(variant) !== 'open' || !lawful || freed.includes(code) || code === 'C33')
    return 'no'
  return 'due'
}

/** The employer's fee of R303.1. Whoever is freed from the permit fee frees the employer too, youth excepted. */
export function employerFee(variant: Variant, answers: Answers): Due {
  if (permitKind(variant) === 'open') return 'no'
  return isYouthExchange(variant) ? 'due' : permitFee(variant, answers)
}

/** The fee of R315.1, for those who give biometrics at all. */
export function biometricsFee(variant: Variant, answers: Answers): Due {
  if (!givesBiometrics(variant, answers)) return 'no'
  // Designated research and destitute students give biometrics without a fee.
  if (variant.code === 'C31' || variant.code === 'H81') return 'no'
  return permitFee(variant, answers) === 'perhaps' ? 'perhaps' : 'due'
}

/** Whether biometrics are given (R12.2): not by nationals of the United States, claimants and protected persons. */
export const givesBiometrics = (variant: Variant, answers: Answers): boolean =>
  !isUsNational(answers) && variant.code !== 'S61' && !isProtected(variant)

/** What an application costs, biometrics aside. */
export function applicationCosts(variant: Variant, answers: Answers): readonly AmountId[] {
  return [
    ...(permitFee(variant, answers) === 'no' ? [] : (['workPermit'] as const)),
    ...(holderFee(variant) === 'no' ? [] : (['openPermitHolder'] as const)),
  ]
}
