import type { Answers } from '../answers.ts'
import type { CountryCode } from '../countries.ts'
import { cite } from '../law/sources.ts'
import type { Citation } from '../law/sources.ts'
import type { Variant } from '../law/variant.ts'

/** What the parts of a plan ask of a variant and of the answers. All of it follows from the variant and the answers. */

export type PermitKind = 'none' | 'open' | 'employer'

/** The kind of permit that a variant leads to: none, an open one, or one tied to an employer. */
export function permitKind({ stream, open }: Variant): PermitKind {
  if (stream === 'no_permit') return 'none'
  return open === true ? 'open' : 'employer'
}

/** Whoever is given a permit under R206 or R207(c) or (d) does not become a temporary resident by it (R202). */
export const givesNoStatus = ({ cites }: Variant): boolean =>
  cites.some(({ source, pinpoint }) => source === 'irpr' && /^206\(|^207\([cd]\)$/.test(pinpoint))

/** Protection was conferred on the person (R207(c)). */
export const isProtected = ({ cites }: Variant): boolean =>
  cites.some(({ source, pinpoint }) => source === 'irpr' && pinpoint === '207(c)')

export const isYouthExchange = ({ code }: Variant): boolean => code === 'C21'

/** The permit follows from the spouse’s or partner’s own. */
export const isFamily = ({ id }: Variant): boolean => id.startsWith('family-')

/** The worker is the employer too: the owner of a business files the offer for it. */
export const isOwnBusiness = ({ code }: Variant, { offer }: Answers): boolean =>
  code === 'C11' || code === 'C60' || offer === 'ownBusiness'

/** Nationals of the United States, the islands included (R190(1)(c)). */
const unitedStates: readonly CountryCode[] = ['USA', 'PRI', 'GUM', 'VIR', 'MNP', 'ASM']

/** A national of the United States. */
export const isUsNational = ({ citizenships }: Answers): boolean =>
  holdsAny(citizenships, unitedStates)

/** A national or permanent resident of the United States. */
export const isFromUnitedStates = (answers: Answers): boolean =>
  isUsNational(answers) || holdsAny(answers.residences, ['USA'])

export const isCountries = (held: Answers['citizenships']): held is readonly string[] =>
  Array.isArray(held)

export const holdsAny = (held: Answers['citizenships'], named: readonly CountryCode[]): boolean =>
  isCountries(held) && named.some((code) => held.includes(code))

/** The level of the job: the answer, or TEER 0 for the work of an executive or manager. `undefined`: not known. */
export function levelOf({ teer, role }: Answers): '0' | '1' | '2' | '3' | '4' | '5' | undefined {
  if (teer !== undefined && teer !== 'unsure') return teer
  return role === 'executive' || role === 'manager' ? '0' : undefined
}

export const irpr = (...pinpoints: readonly string[]): readonly Citation[] =>
  pinpoints.map((pinpoint) => cite('irpr', pinpoint))

/** The variant's own pages, each as a whole: where its details stand. */
export const ownPages = ({ cites }: Variant): readonly Citation[] =>
  cites.filter(({ pinpoint }) => pinpoint === 'whole page')
