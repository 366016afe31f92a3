import type { Answers } from '../answers.ts'
import type { CountryCode } from '../countries.ts'
import { cite } from '../law/sources.ts'
import type { Citation } from '../law/sources.ts'
import type { Variant } from '../law/variant.ts'

/** What the parts of a plan ask of a variant and of the answers. All of it follows from code, stream and answers. */

/** `varies`: some people under the code are tied to an employer, others are not. `none`: no permit at all. */
export type PermitKind = 'none' | 'open' | 'employer' | 'varies'

// prettier-ignore
/** Codes of open permits. A test holds them against the table of codes, which pages without a look-up don't carry. */
export const openCodes: readonly string[] = [
  'A70', 'A71', 'A72', 'A74', 'A76', 'C17', 'C33', 'C41', 'C42', 'C43', 'C46', 'C47', 'C48', 'C49', 'F36', 'F64', 'F73',
  'H81', 'H82', 'S61', 'S62', 'T10', 'T25', 'T45', 'T53',
]

/** The kind of permit that a variant leads to. A variant without a code is a permit tied to an employer. */
export function permitKind({ id, code, stream }: Variant): PermitKind {
  if (stream === 'no_permit') return 'none'
  if (code === null) return 'employer'
  // Youth exchanges share one code: a working holiday is open, the other two categories are not.
  if (code === 'C21') {
    if (id.endsWith('working-holiday')) return 'open'
    return id.endsWith('professional') || id.endsWith('coop') ? 'employer' : 'varies'
  }
  // So do the bridging permit, which is open, and those of two pilots, which are not.
  if (code === 'A75') return id === 'residence-a75' ? 'open' : 'varies'
  return openCodes.includes(code) ? 'open' : 'employer'
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
