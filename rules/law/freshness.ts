import { source } from './sources.ts'
import type { Citation, Source, SourceId } from './sources.ts'

/**
 * For how many days after it was read a source is taken as it was read. Instructions are changed without notice,
 * several times a year: half a year. The Act, the Regulations and treaties are amended in the open, and `law:check`
 * tells: a year. 183 days are about half of one, 366 days are the longest one.
 */
export const staleAfterDays: Readonly<Record<Source['kind'], number>> = {
  instructions: 183,
  treaty: 366,
  law: 366,
}

/** A source that was read too long ago to be taken as it was read. */
export interface StaleSource {
  readonly source: SourceId
  /** The day on which the copy was read, as an ISO date. */
  readonly verified: string
}

const dayInMilliseconds = 86_400_000

/** True for a day that exists, written as an ISO date: "2028-02-29", not "2027-02-29". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/**
 * The sources of these citations that were read more than `staleAfterDays` days before today (an ISO date), each
 * once, the oldest reading first. On the last day of that time a source is still fresh; a reading in the future is
 * fresh too. Throws a RangeError when today is no ISO date.
 */
export function staleSources(
  citations: readonly Citation[],
  today: string,
): readonly StaleSource[] {
  if (!isDay(today)) throw new RangeError(`${today} is no ISO date`)
  return [...new Set(citations.map((citation) => citation.source))]
    .filter((id) => isStale(source(id), today))
    .map((id) => ({ source: id, verified: source(id).verified }))
    .toSorted((one, other) => one.verified.localeCompare(other.verified))
}

/** True when a source of this kind, read on that day, was read too long before today. Both are ISO dates. */
export const isStale = (
  { kind, verified }: Pick<Source, 'kind' | 'verified'>,
  today: string,
): boolean => daysBetween(verified, today) > staleAfterDays[kind]

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds)
