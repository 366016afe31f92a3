import { allOf, criterion } from '../../logic/condition.ts'
import type { Condition, Confidence, Criterion, Text } from '../../logic/condition.ts'
import type { AnswerTo } from '../../answers.ts'
import { offerWanted, plan } from '../offer.ts'
import { cite } from '../sources.ts'
import type { Citation, SourceId } from '../sources.ts'
import type { Duration, SpouseRule, Standing, StreamId, Variant } from '../variant.ts'

/**
 * Routes beside the three streams. A person names the situation in a list to tick, and that alone opens the route's
 * own lines; nobody else is asked about them. A paper that can still be got is a point of evidence, never a line.
 */

type Ticks = Exclude<AnswerTo<'situations'>, 'unsure'>[number]
type Situation = Exclude<Ticks, `${string}?`>

/** The line that opens a route: the person ticked this situation. */
export const ticked = (
  id: string,
  situation: Situation,
  says: Text,
  cites: readonly Citation[],
): Criterion =>
  criterion({
    id: `situation.${id}`,
    asks: 'situations',
    fails: { notTicked: situation },
    says,
    cites,
  })

interface Route {
  readonly id: string
  readonly stream: StreamId
  readonly code: string
  readonly situation: Situation
  /** Names the line that opens the route, where several routes share it; else it has the route's own id. */
  readonly opens?: string
  readonly page: SourceId
  /** Section of the Regulations that the code rests on. */
  readonly law: string
  readonly title: Text
  /** The situation, as it is when met. */
  readonly says: Text
  readonly lines: readonly Condition[]
  readonly evidence?: readonly Criterion[]
  readonly duration?: Duration
  readonly spouse?: SpouseRule
  readonly best?: Standing
  readonly confidence?: Confidence
  readonly unsettled?: readonly Text[]
  /** No offer is needed to start on this route, so none is asked for. */
  readonly withoutOffer?: true
  readonly open?: true
}

const byOffer: Duration = {
  first: null,
  unit: 'months',
  renewal: 'discretion',
  cap: null,
  note: {
    en: 'As long as the offer or program, within its own limits.',
    fr: 'La durée de l’offre ou du programme, dans ses propres limites.',
  },
}

/**
 * The partner of a worker who moves to permanent residence: an older rule, without the list of jobs and the months of
 * the general one, kept when that was narrowed in January 2025.
 */
export const onTheWay = (code: 'C17' | 'C49'): SpouseRule => ({
  code,
  apart: true,
  note: {
    en: 'On the way to permanent residence an older, wider rule holds for a partner: any level of job, and 6 months left on your permit.',
    fr: 'En voie de résidence permanente, une règle plus ancienne et plus large vaut pour le conjoint : tout niveau d’emploi, et 6 mois restants à votre permis.',
  },
  children: {
    en: 'The older rule holds for your dependent children too: they can ask for an open permit.',
    fr: 'La règle plus ancienne vaut aussi pour vos enfants à charge : ils peuvent demander un permis ouvert.',
  },
})

/** A variant of a route beside the three streams. */
export const route = (row: Route): Variant => ({
  id: row.id,
  stream: row.stream,
  code: row.code,
  title: row.title,
  condition: allOf(
    ticked(row.opens ?? row.id, row.situation, row.says, [
      cite(row.page, 'who it is for'),
      cite('irpr', row.law),
    ]),
    ...row.lines,
  ),
  evidence: [...(row.evidence ?? []), ...(row.withoutOffer ? [] : [offerWanted, ...plan])],
  best: row.best ?? 'possible_needs_evidence',
  duration: row.duration ?? byOffer,
  spouse: row.spouse ?? { code: 'C41' },
  cites: [cite('irpr', row.law), cite('codes', row.code), cite(row.page, 'whole page')],
  confidence: row.confidence ?? 'high',
  ...(row.open ? { open: true } : {}),
  ...(row.unsettled ? { unsettled: row.unsettled } : {}),
})
