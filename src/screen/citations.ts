import { source } from '#rules'
import type { Citation, SourceId } from '#rules'

/** A citation with what is needed to follow it. */
export interface CitationEntry {
  readonly source: SourceId
  readonly pinpoint: string
  readonly url: string
  readonly verified: string
}

/** Citations with their addresses and dates, each once, in their order. */
export function citationEntries(cites: readonly Citation[]): readonly CitationEntry[] {
  const byPlace = new Map(cites.map((cite) => [`${cite.source} ${cite.pinpoint}`, cite]))
  return [...byPlace.values()].map(({ source: id, pinpoint }) => {
    const { url, verified } = source(id)
    return { source: id, pinpoint, url: url.en, verified }
  })
}
