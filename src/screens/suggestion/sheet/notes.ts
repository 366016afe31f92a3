import type { Citation, SourceId } from '#rules'

/** A citation with the number of its note. */
export interface Note {
  readonly number: number
  readonly citation: Citation
}

/** The notes at the end of a sheet: each place once, source by source. */
export interface Notes {
  readonly bySource: readonly { readonly source: SourceId; readonly notes: readonly Note[] }[]
  /** The numbers of citations, each once, in order. */
  readonly numbersOf: (cites: readonly Citation[]) => readonly number[]
}

const keyOf = ({ source, pinpoint }: Citation): string => `${source} ${pinpoint}`

/** Numbers the citations of a sheet: sources in the order of their first appearance, and so the places within. */
export function notesOf(cites: readonly Citation[]): Notes {
  const places = [...new Map(cites.map((citation) => [keyOf(citation), citation])).values()]
  const sources = [...new Set(places.map(({ source }) => source))]
  const ordered = sources.flatMap((source) => places.filter((place) => place.source === source))
  const numbers = new Map(ordered.map((citation, at) => [keyOf(citation), at + 1]))
  const numberOf = (citation: Citation): number => numbers.get(keyOf(citation)) ?? 0
  return {
    bySource: sources.map((source) => ({
      source,
      notes: ordered
        .filter((citation) => citation.source === source)
        .map((citation) => ({ number: numberOf(citation), citation })),
    })),
    numbersOf: (some) => [...new Set(some.map(numberOf))].toSorted((one, other) => one - other),
  }
}
