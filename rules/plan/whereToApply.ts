import type { Answers } from '../answers.ts'
import type { CountryCode } from '../countries.ts'
import type { Variant } from '../law/variant.ts'
import type { Text } from '../logic/condition.ts'
import {
  holdsAny,
  irpr,
  isCountries,
  isFamily,
  isFromUnitedStates,
  isYouthExchange,
  permitKind,
} from './permit.ts'
import type { Line, WherePlan } from './shape.ts'

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

/** Professionals who are still served at the border when they leave Canada and come back. */
const servedOnReturn: readonly string[] = ['T36', 'F12', 'F22', 'F32', 'F42', 'F52']

/** Permits that only people inside Canada may ask for (R206, R207, R207.1, R208), the bridging permit among them. */
const insideOnly: readonly string[] = ['A70', 'A72', 'A74', 'A75', 'H81', 'H82', 'S61', 'S62']

type AtBorder = WherePlan['border']
type Inside = WherePlan['inside']
type RoundTrip = WherePlan['roundTrip']

/** Where to apply, from the law and what the person said; what was not said is never guessed. */
export function whereFor(variant: Variant, answers: Answers): WherePlan {
  const border = atBorder(variant, answers)
  const inside = fromInside(variant, answers)
  const roundTrip = onReturn(variant, answers)
  const onlyInside = inside === 'onlyInside'
  if (permitKind(variant) === 'none') {
    return {
      first: 'border',
      border,
      inside,
      roundTrip: 'notThere',
      ways: [],
      cites: variant.cites,
    }
  }
  return {
    first: firstPlace(border, inside, answers),
    border,
    inside,
    roundTrip,
    ways: [
      ...(onlyInside
        ? []
        : [line('abroad', abroadSays, '197'), line('border', borderSays[border], '198')]),
      ...(inside === 'notThere' ? [] : [line('inside', insideSays[inside], '199')]),
      ...(roundTrip === 'notThere' || onlyInside
        ? []
        : [line('roundTrip', roundTripSays[roundTrip], '26.1(2)')]),
    ],
    cites: irpr('197', '198', '199', '26.1(2)'),
  }
}

const line = (id: string, says: Text, section: string): Line => ({
  id: `where.${id}`,
  says,
  cites: irpr(section),
})

function firstPlace(border: AtBorder, inside: Inside, { whereNow }: Answers): WherePlan['first'] {
  if (inside === 'open' || inside === 'onlyInside') return 'inside'
  if (inside === 'family' && whereNow === 'visitor') return 'inside'
  if (border !== 'open' || whereNow === 'visitor') return 'abroad'
  return whereNow === 'border' ? 'border' : 'abroadOrBorder'
}

function atBorder(variant: Variant, answers: Answers): AtBorder {
  const exemption = visaExemption(answers)
  if (exemption !== 'open') return exemption
  if (isYouthExchange(variant) && !isFromUnitedStates(answers)) return 'afterInvitation'
  return variant.stream === 'trader_investor' || variant.code === 'C11' ? 'discouraged' : 'open'
}

/** Whether the citizenships free from a visitor visa (R190). */
export function visaExemption(
  answers: Answers,
): 'open' | 'dependsOnPassport' | 'closed' | 'closedUnlessUsResident' | 'unknown' {
  const { citizenships, residences } = answers
  if (isFromUnitedStates(answers) || holdsAny(citizenships, visaExempt)) return 'open'
  if (holdsAny(citizenships, exemptByPassport)) return 'dependsOnPassport'
  if (!isCountries(citizenships)) return 'unknown'
  return isCountries(residences) ? 'closed' : 'closedUnlessUsResident'
}

function fromInside(variant: Variant, { whereNow, citizenships }: Answers): Inside {
  if (variant.code !== null && insideOnly.includes(variant.code)) return 'onlyInside'
  if (isYouthExchange(variant)) return 'unknown'
  if (whereNow === 'workOrStudyPermit') return 'open'
  if (whereNow === 'outside' || whereNow === 'border') return 'notThere'
  // Pupils and graduates of a Canadian school are here, with a study permit.
  if (variant.code === 'C33' || variant.code === 'C43') return 'open'
  // The family of a worker or student may apply inside Canada whatever its own status (R199(e)).
  if (isFamily(variant)) return 'family'
  if (whereNow !== 'visitor' || permitKind(variant) === 'open') return 'unknown'
  // R199(h) still names NAFTA, which CUSMA replaced: possible, not certain.
  return variant.agreement === 'cusma' && holdsAny(citizenships, ['USA', 'MEX'])
    ? 'perhaps'
    : 'closed'
}

function onReturn(variant: Variant, answers: Answers): RoundTrip {
  const { whereNow, citizenships, residences } = answers
  if (whereNow !== 'workOrStudyPermit' && whereNow !== 'visitor') return 'notThere'
  if (isFromUnitedStates(answers)) return 'served'
  if (variant.code !== null && servedOnReturn.includes(variant.code)) {
    const exemption = visaExemption(answers)
    if (exemption === 'open') return 'served'
    return exemption === 'closed' ? 'notServed' : 'unknown'
  }
  return isCountries(citizenships) && isCountries(residences) ? 'notServed' : 'unknown'
}

const abroadSays: Text = {
  en: 'Before you come: always possible, online.',
  fr: 'Avant de venir : toujours possible, en ligne.',
}

const borderSays: Readonly<Record<AtBorder, Text>> = {
  open: {
    en: 'At the border: yes, as you need no visitor visa.',
    fr: 'À la frontière : oui, car il ne vous faut pas de visa de visiteur.',
  },
  discouraged: {
    en: 'At the border: the law allows it. The instructions ask for a first application from abroad.',
    fr: 'À la frontière : la loi le permet. Les instructions veulent que la première demande se fasse depuis l’étranger.',
  },
  afterInvitation: {
    en: 'At the border: only once your application was accepted in writing.',
    fr: 'À la frontière : seulement si votre demande a été acceptée par écrit.',
  },
  dependsOnPassport: {
    en: 'At the border: only with some passports. Check if yours needs a visa.',
    fr: 'À la frontière : seulement avec certains passeports. Vérifiez si le vôtre exige un visa.',
  },
  closed: {
    en: 'At the border: no, as your citizenship needs a visitor visa.',
    fr: 'À la frontière : non, car votre citoyenneté exige un visa de visiteur.',
  },
  closedUnlessUsResident: {
    en: 'At the border: only if you are a permanent resident of the United States.',
    fr: 'À la frontière : seulement avec la résidence permanente aux États-Unis.',
  },
  unknown: {
    en: 'At the border: only if you need no visitor visa.',
    fr: 'À la frontière : seulement s’il ne vous faut pas de visa de visiteur.',
  },
}

const insideSays: Readonly<Record<Exclude<Inside, 'notThere'>, Text>> = {
  open: {
    en: 'Inside Canada: yes, with your work or study permit.',
    fr: 'Au Canada : oui, avec votre permis de travail ou d’études.',
  },
  onlyInside: {
    en: 'Inside Canada only: this permit is for people who are already here.',
    fr: 'Au Canada seulement : ce permis vise les personnes qui s’y trouvent déjà.',
  },
  family: {
    en: 'Inside Canada: yes, as family of someone who holds a work or study permit.',
    fr: 'Au Canada : oui, à titre de famille d’une personne qui a un permis de travail ou d’études.',
  },
  perhaps: {
    en: 'Inside Canada as a visitor: perhaps, for citizens of the United States or Mexico. The law still names the old agreement.',
    fr: 'Au Canada, en visite : peut-être, pour les citoyens des États-Unis ou du Mexique. La loi nomme encore l’ancien accord.',
  },
  closed: {
    en: 'Inside Canada: not as a visitor, with few exceptions.',
    fr: 'Au Canada : pas en visite, sauf rares exceptions.',
  },
  unknown: {
    en: 'Inside Canada: only with a work or study permit, or on a few other grounds.',
    fr: 'Au Canada : seulement avec un permis de travail ou d’études, ou pour quelques autres motifs.',
  },
}

const roundTripSays: Readonly<Record<Exclude<RoundTrip, 'notThere'>, Text>> = {
  served: {
    en: 'Leaving Canada to apply at the border: still served in your case.',
    fr: 'Sortir du Canada pour faire la demande à la frontière : encore possible pour vous.',
  },
  notServed: {
    en: 'Leaving Canada only to apply at the border: not served since {roundTripSince}.',
    fr: 'Sortir du Canada seulement pour faire la demande à la frontière : plus possible depuis le {roundTripSince}.',
  },
  unknown: {
    en: 'Leaving Canada only to apply at the border: not served for most people.',
    fr: 'Sortir du Canada seulement pour faire la demande à la frontière : plus possible pour la plupart.',
  },
}
