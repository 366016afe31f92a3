import { criteriaOf } from '../logic/condition.ts'
import { tableCitations } from '../plan/citations.ts'
import { bars } from './bars.ts'
import { codeEntries } from './codeTable.ts'
import { editions } from './edition.ts'
import { narrowedCodes, retiredCodes } from './retiredCodes.ts'
import type { Citation, SourceId } from './sources.ts'

/** Where each provision of a source is cited: its pinpoint, and the ids of the variants, criteria and codes. */
export function citedIn(source: SourceId): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const note = (id: string, cites: readonly Citation[]): void => {
    for (const cited of cites) {
      if (cited.source !== source) continue
      found.set(cited.pinpoint, (found.get(cited.pinpoint) ?? new Set()).add(id))
    }
  }
  for (const { variants } of editions) {
    for (const variant of variants) {
      note(variant.id, variant.cites)
      for (const line of [...criteriaOf(variant.condition), ...variant.evidence]) {
        note(line.id, line.cites)
      }
    }
  }
  for (const line of bars) note(line.id, line.cites)
  for (const [id, cites] of tableCitations) note(id, cites)
  for (const { code, cites } of [...retiredCodes, ...narrowedCodes, ...codeEntries()]) {
    note(code, cites)
  }
  return new Map(
    [...found]
      .map(([pinpoint, ids]) => [pinpoint, [...ids]] as const)
      .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true })),
  )
}
