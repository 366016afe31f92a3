import type { Answers, Citation, CountryCode, Variant } from '#rules'

/** Whether a first application may be made on arrival, at a port of entry (R198). */
export type AtBorder =
  | 'open'
  /** The law allows it; the instructions want the first application filed abroad, or discourage it. */
  | 'discouraged'
  /** Only once the application was accepted in writing before arrival: youth exchanges. */
  | 'afterInvitation'
  /** The visa exemption hangs on the kind of passport. */
  | 'dependsOnPassport'
  | 'closed'
  /** Closed by citizenship; a permanent resident of the United States may, and that was not said. */
  | 'closedUnlessUsResident'
  | 'unknown'

/** Whether it may be made from inside Canada (R199). */
export type Inside = 'open' | 'perhaps' | 'closed' | 'notThere' | 'unknown'

/** Where this person may apply for a permit under a variant. Before coming (R197) is always possible. */
export interface WhereToApply {
  /** What to say first. */
  readonly first: 'abroad' | 'abroadOrBorder' | 'border' | 'inside'
  readonly border: AtBorder
  readonly inside: Inside
  /** For people in Canada now: whether leaving and coming back to the border is still served (R26.1). */
  readonly roundTrip: 'served' | 'notServed' | 'unknown' | 'notThere'
  readonly cites: readonly Citation[]
}

// prettier-ignore
/** Schedule 1.1 of the Regulations: citizens who need no visa (R190(1)(a)), with British citizens (R190(1)(b)(i)). */
const visaExempt: readonly CountryCode[] = [
  'AND', 'ARE', 'AUS', 'AUT', 'BEL', 'BGR', 'BHS', 'BRB', 'BRN', 'CHE', 'CHL', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST',
  'FIN', 'FRA', 'GBR', 'GRC', 'HRV', 'HUN', 'IRL', 'ISL', 'ITA', 'JPN', 'KOR', 'LIE', 'LTU', 'LUX', 'LVA', 'MCO', 'MLT',
  'NLD', 'NOR', 'NZL', 'PNG', 'POL', 'PRT', 'QAT', 'SGP', 'SLB', 'SMR', 'SVK', 'SVN', 'SWE', 'WSM',
]

// prettier-ignore
/** Exempt with certain passports only (R190(1)(b)(iii), (2) and (2.1)): territories, Israel, Hong Kong, Taiwan, Romania, the Holy See. */
const exemptByPassport: readonly CountryCode[] = [
  'AIA', 'BMU', 'CYM', 'FLK', 'GIB', 'HKG', 'ISR', 'MSR', 'PCN', 'ROU', 'SHN', 'TCA', 'TWN', 'VAT', 'VGB',
]

/** Nationals of the United States, the islands included (R190(1)(c)). */
const unitedStates: readonly CountryCode[] = ['USA', 'PRI', 'GUM', 'VIR', 'MNP', 'ASM']

/** Professionals who are still served at the border when they leave Canada and come back. */
const servedOnReturn: readonly string[] = ['T36', 'F12', 'F22', 'F32', 'F42', 'F52']

const law = (...pinpoints: readonly string[]): readonly Citation[] =>
  pinpoints.map((pinpoint) => ({ source: 'irpr', pinpoint }))

/** Where to apply, from the law and what the person said; what was not said is never guessed. */
export function whereToApply(variant: Variant, answers: Answers): WhereToApply {
  const border = atBorder(variant, answers)
  const inside = fromInside(variant, answers)
  return {
    first: firstPlace(border, inside, answers),
    border,
    inside,
    roundTrip: onReturn(variant, answers),
    cites: law('197', '198', '199'),
  }
}

function firstPlace(
  border: AtBorder,
  inside: Inside,
  { whereNow }: Answers,
): WhereToApply['first'] {
  if (inside === 'open') return 'inside'
  if (border !== 'open' || whereNow === 'visitor') return 'abroad'
  return whereNow === 'border' ? 'border' : 'abroadOrBorder'
}

const isAmerican = ({ citizenships, residences }: Answers): boolean =>
  holdsAny(citizenships, unitedStates) || holdsAny(residences, ['USA'])

function atBorder(variant: Variant, answers: Answers): AtBorder {
  const exemption = visaExemption(answers)
  if (exemption !== 'open') return exemption
  if (variant.id === 'youth-c21' && !isAmerican(answers)) return 'afterInvitation'
  return variant.stream === 'trader_investor' || variant.code === 'C11' ? 'discouraged' : 'open'
}

function visaExemption(answers: Answers): AtBorder {
  const { citizenships, residences } = answers
  if (isAmerican(answers) || holdsAny(citizenships, visaExempt)) return 'open'
  if (holdsAny(citizenships, exemptByPassport)) return 'dependsOnPassport'
  if (!isList(citizenships)) return 'unknown'
  return isList(residences) ? 'closed' : 'closedUnlessUsResident'
}

function fromInside(variant: Variant, { whereNow, citizenships }: Answers): Inside {
  if (variant.id === 'youth-c21') return 'unknown'
  if (whereNow === 'workOrStudyPermit') return 'open'
  if (whereNow === 'outside' || whereNow === 'border') return 'notThere'
  if (whereNow !== 'visitor') return 'unknown'
  // R199(h) still names NAFTA, which CUSMA replaced: possible, not certain.
  return variant.agreement === 'cusma' && holdsAny(citizenships, ['USA', 'MEX'])
    ? 'perhaps'
    : 'closed'
}

function onReturn(variant: Variant, answers: Answers): WhereToApply['roundTrip'] {
  const { whereNow, citizenships, residences } = answers
  if (whereNow !== 'workOrStudyPermit' && whereNow !== 'visitor') return 'notThere'
  if (isAmerican(answers)) return 'served'
  if (variant.code !== null && servedOnReturn.includes(variant.code)) {
    const exemption = visaExemption(answers)
    if (exemption === 'open') return 'served'
    return exemption === 'closed' ? 'notServed' : 'unknown'
  }
  return isList(citizenships) && isList(residences) ? 'notServed' : 'unknown'
}

const isList = (held: Answers['citizenships']): held is readonly string[] => Array.isArray(held)

const holdsAny = (held: Answers['citizenships'], named: readonly CountryCode[]): boolean =>
  isList(held) && named.some((code) => held.includes(code))
