import Papa from 'papaparse'
import { shownValue } from './table.ts'
import type { RawRow } from './table.ts'

/** The separators that are looked for. */
export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** A row longer than this many characters is taken for one of which a quote never closes. */
const longestRow = 256 * 1024

/** The text that is parsed at once. */
const slice = 512 * 1024

/** How the text of a table is cut into cells. */
export interface Dialect {
  readonly separator: Separator
  readonly newline: '\n' | '\r'
  /** Characters before the heading: the line `sep=;` that Excel understands. */
  readonly skip: number
}

/**
 * The dialect of a text by its beginning: the separator with which most headings are known (`isKnown`), and among
 * equals the one that makes most columns.
 */
export function dialectOf(head: string, isKnown: (heading: string) => boolean): Dialect {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r'
  const [said = '', told = ''] = /^sep=(.)\r?\n?/.exec(head) ?? []
  const named = separators.find((one) => one === told)
  if (named !== undefined) return { separator: named, newline, skip: said.length }
  const scored = separators.map((separator) => {
    const cells = firstRow(head, separator, newline)
    return { separator, known: cells.filter(isKnown).length, count: cells.length }
  })
  const best = scored.reduce((first, one) =>
    one.known > first.known || (one.known === first.known && one.count > first.count) ? one : first,
  )
  return { separator: best.separator, newline, skip: 0 }
}

function firstRow(head: string, separator: Separator, newline: '\n' | '\r'): readonly string[] {
  const [row] = Papa.parse<string[]>(head.slice(0, longestRow), {
    delimiter: separator,
    newline,
    preview: 1,
  }).data
  return (row ?? []).map(withoutReturn)
}

/** What the parser of a text gives, of which the types say `any`. */
interface Parsed {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly code: string; readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

/** Cuts a text that comes in pieces into rows. */
export interface CsvReader {
  /** The rows that the next piece completes. */
  rows(text: string): readonly RawRow[]
  /** The rest. */
  end(): readonly RawRow[]
}

/**
 * Reads rows in a dialect, the heading as row 0. Empty lines are left out. A line of which a quote never closes is a
 * row with a problem, and reading goes on in the next line.
 */
export function csvReader({ separator, newline, skip }: Dialect): CsvReader {
  const parser = new Papa.Parser({ delimiter: separator, newline })
  let rest = ''
  let skipped = skip === 0
  let number = 0

  const rowOf = (cells: readonly string[]): readonly RawRow[] => {
    const last = cells.length - 1
    const own = cells.map((cell, at) => (at === last ? withoutReturn(cell) : cell))
    if (own.every((cell) => cell.trim() === '')) return []
    return [{ number: number++, cells: own }]
  }

  /** The first line by itself, as a row that can't be read. */
  function brokenLine(): RawRow {
    const end = rest.indexOf(newline)
    const line = end < 0 ? rest : rest.slice(0, end)
    rest = end < 0 ? '' : rest.slice(end + 1)
    const problem = { column: null, reason: 'openQuote', value: shownValue(line) } as const
    return { number: number++, cells: [], problem }
  }

  function take(last: boolean): readonly RawRow[] {
    const found: RawRow[] = []
    while (rest !== '') {
      const { data, errors, meta } = parser.parse(rest, 0, !last) as Parsed
      const open = errors.find(({ code }) => code === 'MissingQuotes')
      const whole = open === undefined ? data : data.slice(0, -1)
      for (const cells of whole) found.push(...rowOf(cells))
      if (open !== undefined) {
        // What was read of the last row is given back, so that only its first line is lost.
        const { meta: upTo } = parser.parse(rest, 0, true) as Parsed
        rest = rest.slice(upTo.cursor)
        found.push(brokenLine())
        continue
      }
      rest = rest.slice(meta.cursor)
      if (last || rest.length <= longestRow) break
      found.push(brokenLine())
    }
    return found
  }

  return {
    rows(text) {
      const found: RawRow[] = []
      for (let at = 0; at < text.length; at += slice) {
        rest += text.slice(at, at + slice)
        if (!skipped && rest.length >= skip) {
          rest = rest.slice(skip)
          skipped = true
        }
        if (skipped) found.push(...take(false))
      }
      return found
    },
    end() {
      if (!skipped) rest = rest.slice(skip)
      skipped = true
      return take(true)
    },
  }
}

const withoutReturn = (cell: string): string => (cell.endsWith('\r') ? cell.slice(0, -1) : cell)
