import { criteriaOf, edition } from '#rules'
import type { Criterion } from '#rules'

let known: ReadonlyMap<string, Criterion> | null = null

/** A line of today's law by its id; `undefined` for one that is no longer there. */
export function criterionOf(id: string): Criterion | undefined {
  known ??= new Map(
    edition.variants
      .flatMap(({ condition }) => criteriaOf(condition))
      .map((criterion) => [criterion.id, criterion]),
  )
  return known.get(id)
}
