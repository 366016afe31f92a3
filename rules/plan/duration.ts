import type { Answers } from '../answers.ts'
import { cite } from '../law/sources.ts'
import type { Citation } from '../law/sources.ts'
import { youthMonths } from '../law/routes/youth.ts'
import type { Duration, Variant } from '../law/variant.ts'
import type { Text } from '../logic/condition.ts'
import { amounts } from './amounts.ts'
import type { Values } from './fill.ts'
import { givesNoStatus, irpr, isCountries, isUsNational, ownPages } from './permit.ts'
import type { DurationPlan, Line, Stretch } from './shape.ts'

/** How long under a variant, with what these answers have used of it. Lengths are in the unit of the variant. */
export function durationFor(asWritten: Variant, answers: Answers): DurationPlan {
  const variant = forPerson(asWritten, answers)
  const { unit, first, renewal, cap } = variant.duration
  const used = timeUsed(variant, answers)
  const left = used === null || cap === null ? null : Math.max(cap - used, 0)
  return {
    unit,
    first,
    renewal,
    cap,
    used,
    left,
    says: mainLine(variant, left),
    timeline: variant.stream === 'no_permit' ? [] : timeline(variant.duration, answers, used ?? 0),
    notes: notes(variant, answers, used, left),
    cites: ownPages(variant),
  }
}

/**
 * A youth exchange lasts as long as the arrangement with the person's country says; short work half as long when it
 * was last used within the year.
 */
function forPerson(variant: Variant, { citizenships, shortWorkLast }: Answers): Variant {
  if (variant.id === 'short-work' && shortWorkLast === 'sixTo12Months') {
    const { value } = amounts.shortStay
    return { ...variant, duration: { ...variant.duration, first: value, cap: value } }
  }
  const months = isCountries(citizenships) ? youthMonths(variant.id, citizenships) : null
  return months === null
    ? variant
    : { ...variant, duration: { ...variant.duration, first: months } }
}

/** The lengths that the sentences name. */
export function durationValues(asWritten: Variant, answers: Answers): Values {
  const variant = forPerson(asWritten, answers)
  const { unit, first, renewal, cap } = variant.duration
  const used = timeUsed(variant, answers)
  const lengths = {
    first,
    renewal: typeof renewal === 'number' ? renewal : null,
    cap,
    used,
    left: used === null || cap === null ? null : cap - used,
    next: nextLength(variant.duration, answers, used ?? 0),
  }
  return Object.fromEntries(
    Object.entries(lengths).flatMap(([name, value]) =>
      value === null ? [] : [[name, { value, unit }] as const],
    ),
  )
}

/** Time already used of the ceiling; `null` where nobody asked, or where the kind of permit has no such count. */
function timeUsed({ stream, agreement, duration }: Variant, answers: Answers): number | null {
  if (duration.cap === null) return null
  if (stream === 'intra_company_transferee') {
    // A year of work abroad for the company since then begins a new count.
    if (answers.yearAbroadSince === 'yes') return 0
    return amount(answers.transfereeMonths)
  }
  if (stream !== 'trade_agreement_professional') return null
  if (agreement === 'ceta' || agreement === 'uk') return amount(answers.europeStay)
  return agreement === 'gats' ? amount(answers.gatsStay) : null
}

const amount = (answer: number | 'unsure' | undefined): number | null =>
  typeof answer === 'number' ? answer : null

/** The stretches in their order: what is used, the next permit, its renewals up to the ceiling, the ceiling. */
function timeline(duration: Duration, answers: Answers, used: number): readonly Stretch[] {
  const { cap } = duration
  const room = cap === null ? Infinity : Math.max(cap - used, 0)
  const next = nextLength(duration, answers, used)
  const kind = isExtending(duration, answers, used) ? 'renewal' : 'first'
  return [
    ...(used > 0 ? [{ kind: 'used', length: used } as const] : []),
    ...(room > 0 ? stretches(next, kind, duration, room) : []),
    ...(cap === null || duration.noteSays === 'ceiling'
      ? []
      : [{ kind: 'ceiling', length: cap } as const]),
  ]
}

/** Whoever extends a permit is given a renewal next, not a first permit once more. */
const isExtending = (
  { renewal }: Duration,
  { transfereeHistory }: Answers,
  used: number,
): boolean => transfereeHistory === 'extension' && typeof renewal === 'number' && used > 0

/** The next permit, within what is left under the ceiling; `null` where no figure is fixed. */
function nextLength(duration: Duration, answers: Answers, used: number): number | null {
  const { first, renewal, cap } = duration
  const usual =
    typeof renewal === 'number' && isExtending(duration, answers, used) ? renewal : first
  return usual === null || cap === null ? usual : Math.min(usual, Math.max(cap - used, 0))
}

function stretches(
  next: number | null,
  kind: 'first' | 'renewal',
  { renewal, noteSays }: Duration,
  room: number,
): readonly Stretch[] {
  const first: Stretch = { kind, length: next }
  const once = noteSays === 'renewal'
  if (renewal === 'none' || next === room || (once && kind === 'renewal')) return [first]
  if (typeof renewal !== 'number' || next === null)
    return [first, { kind: 'renewal', length: null }]
  // Without a ceiling one renewal stands for all that may follow; some are given once.
  if (room === Infinity || once)
    return [first, { kind: 'renewal', length: Math.min(renewal, room - next) }]
  return [first, ...renewals(renewal, room - next)]
}

const renewals = (step: number, room: number): readonly Stretch[] =>
  room <= 0
    ? []
    : [{ kind: 'renewal', length: Math.min(step, room) }, ...renewals(step, room - step)]

/** Whoever may stay in Canada for good. */
const withoutLimit: readonly string[] = ['status-citizen', 'status-indian']

function mainLine({ id, stream, open, duration: { first } }: Variant, left: number | null): Text {
  if (left === 0) return { en: 'No time left', fr: 'Il ne reste plus de temps' }
  if (first !== null) return { en: 'Up to {next}', fr: 'Jusqu’à {next}' }
  if (withoutLimit.includes(id)) return { en: 'No time limit', fr: 'Sans limite de temps' }
  return open === true || stream === 'no_permit'
    ? { en: 'No fixed length', fr: 'Sans durée fixe' }
    : { en: 'As long as the offer', fr: 'Aussi longtemps que l’offre' }
}

function notes(
  variant: Variant,
  answers: Answers,
  used: number | null,
  left: number | null,
): readonly Line[] {
  const { renewal, cap, first, contractIfShorter, note, noteSays } = variant.duration
  const pages = ownPages(variant)
  const own = (id: string, says: Text, cites: readonly Citation[] = pages): Line => ({
    id: `duration.${id}`,
    says,
    cites,
  })
  if (variant.stream === 'no_permit') return note ? [own('note', note, variant.cites)] : []
  // A note says what decides where there is no figure.
  const saysRenewal =
    noteSays !== 'renewal' && !(note && (renewal === 'discretion' || renewal === null))
  const hasOwnLimit =
    cap !== null && noteSays !== 'ceiling' && !(renewal === 'none' && cap === first)
  return [
    ...(contractIfShorter ? [own('contract', says.contract)] : []),
    ...(note ? [own('note', note)] : []),
    ...(saysRenewal ? [own('renewal', renewalSays(renewal))] : []),
    ...(hasOwnLimit ? [own('cap', says.cap)] : []),
    ...(typeof renewal === 'number' && cap === null
      ? [own('noCap', says.noCap, irpr('200(1)(b)'))]
      : []),
    ...(used !== null && used > 0 && left !== null
      ? [own('used', left > 0 ? says.used : says.usedUp)]
      : []),
    ...transfereeNotes(variant),
    ...(isUsNational(answers) || givesNoStatus(variant)
      ? []
      : [own('passport', says.passport, irpr('52'))]),
  ]
}

/** What counts towards the ceiling of a transferee, what can be given back, and how a new period begins. */
function transfereeNotes({ stream, agreement, duration }: Variant): readonly Line[] {
  if (stream !== 'intra_company_transferee') return []
  const page = cite('transfereePage', 'maximum duration')
  const recapture = cite('transfereePage', 'recapture')
  return [
    { id: 'duration.together', says: says.together, cites: [page] },
    ...(typeof duration.renewal === 'number'
      ? [
          {
            id: 'duration.givenBack',
            says: agreement === undefined ? says.givenBack : says.givenBackTreaty,
            cites: [recapture],
          },
        ]
      : []),
    { id: 'duration.newPeriod', says: says.newPeriod, cites: [page] },
  ]
}

function renewalSays(renewal: Duration['renewal']): Text {
  if (renewal === null) return says.unknown
  return typeof renewal === 'number' ? says.renewal : says[renewal]
}

const says = {
  contract: {
    en: 'Or the length of the contract, if that is shorter.',
    fr: 'Ou la durée du contrat, si elle est plus courte.',
  },
  renewal: { en: 'Then up to {renewal} at a time.', fr: 'Ensuite, jusqu’à {renewal} à la fois.' },
  none: { en: 'No renewal.', fr: 'Sans renouvellement.' },
  exceptional: {
    en: 'Renewal only in exceptional cases.',
    fr: 'Renouvellement seulement dans des cas exceptionnels.',
  },
  discretion: {
    en: 'An officer decides on a renewal.',
    fr: 'Un agent décide du renouvellement.',
  },
  unknown: {
    en: 'The official page gives no fixed renewal.',
    fr: 'La page officielle ne fixe pas de durée pour le renouvellement.',
  },
  cap: { en: 'At most {cap} in all.', fr: 'Au plus {cap} en tout.' },
  noCap: {
    en: 'No fixed limit on renewals, but each stay must be temporary.',
    fr: 'Pas de limite fixe aux renouvellements, mais chaque séjour doit rester temporaire.',
  },
  used: {
    en: 'Time used so far: {used}. At most {left} more.',
    fr: 'Temps déjà utilisé : {used}. Il reste au plus {left}.',
  },
  usedUp: {
    en: 'On these answers, all of this time is used.',
    fr: 'D’après ces réponses, tout ce temps est utilisé.',
  },
  together: {
    en: 'Time under all transferee codes is added up.',
    fr: 'Le temps passé sous tous les codes de personne mutée s’additionne.',
  },
  givenBack: {
    en: 'Stretches of {givenBackStretch} or more without work here can be given back. They must be documented, and {givenBackStep} is the most at a time.',
    fr: 'On peut récupérer les périodes d’au moins {givenBackStretch} sans travail ici, au plus {givenBackStep} à la fois. Il faut des preuves.',
  },
  givenBackTreaty: {
    en: 'Stretches of {givenBackStretch} or more without work here may be given back. The general page says so; check the agreement’s own page.',
    fr: 'On peut parfois récupérer les périodes d’au moins {givenBackStretch} sans travail ici. La page générale le dit; consultez celle de l’accord.',
  },
  newPeriod: {
    en: 'At the limit, {newPeriod} of full-time work for the company abroad begins a new period.',
    fr: 'À la limite, il faut {newPeriod} à temps plein dans l’entreprise à l’étranger pour ouvrir une nouvelle période.',
  },
  passport: {
    en: 'A permit never runs past your passport.',
    fr: 'Un permis ne dépasse jamais la validité du passeport.',
  },
} as const satisfies Record<string, Text>
