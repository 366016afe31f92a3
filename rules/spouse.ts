import { answerTo } from './answers.ts'
import type { Answers } from './answers.ts'
import type { Variant } from './law/variant.ts'

/**
 * What a variant brings a spouse or partner who wants to work: the agreement's own permit, when this person's partner can
 * have it; else which rule remains: the general one (C41), one apart, none; or it depends on the nationality.
 */
export type SpouseRoute =
  | { readonly rule: 'treaty'; readonly treaty: string }
  | {
      readonly rule: 'general' | 'apart' | 'none' | 'dependsOnNationality'
      readonly treaty: null
    }

const generalRule = 'C41'

/** The spouse's route under a variant, for a worker with these answers. */
export function spouseOf({ spouse }: Variant, answers: Answers): SpouseRoute {
  if (spouse.apart === true) return { treaty: null, rule: 'apart' }
  if (spouse.code === null) return { treaty: null, rule: 'none' }
  if (spouse.code === generalRule) return { treaty: null, rule: 'general' }
  if (spouse.citizens === undefined && spouse.residents === undefined) {
    return { treaty: spouse.code, rule: 'treaty' }
  }
  const citizenships = answerTo(answers, 'citizenships')
  const residences = answerTo(answers, 'residences')
  const has = (held: unknown, named: readonly string[] = []): boolean =>
    Array.isArray(held) && named.some((code) => held.includes(code))
  if (has(citizenships, spouse.citizens) || has(residences, spouse.residents)) {
    return { treaty: spouse.code, rule: 'treaty' }
  }
  const known =
    !has(citizenships, spouse.citizensDoubtful) &&
    Array.isArray(citizenships) &&
    (spouse.residents === undefined || Array.isArray(residences))
  return { treaty: null, rule: known ? 'general' : 'dependsOnNationality' }
}
