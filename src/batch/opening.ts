import { csvReader, dialectOf } from './csv.ts'
import { decoderOf } from './decode.ts'
import type { Decoder, Encoding } from './decode.ts'
import { ndjsonReader } from './ndjson.ts'
import type { Line } from './ndjson.ts'
import type { RawRow } from './table.ts'
import { Unreadable } from './unreadable.ts'
import { largestWorkbook, readXlsx } from './xlsx.ts'

/** A file that is open: what it is, its headings, and its rows as they come. */
export type Source =
  | {
      readonly format: 'csv' | 'xlsx'
      readonly headings: readonly string[]
      /** How many rows there are, where that is known beforehand. */
      readonly count: number | null
      /** Rows below the heading, some at a time. */
      readonly rows: AsyncIterable<readonly RawRow[]>
      /** All sheets of a workbook, none for CSV, and the one that is read. */
      readonly sheets: readonly string[]
      readonly sheet: string | null
      readonly text: TextState
    }
  | {
      readonly format: 'ndjson'
      readonly lines: AsyncIterable<readonly Line[]>
      readonly text: TextState
    }

/** How the text is being read; both may change while reading goes on. Null for a workbook. */
export interface TextState {
  encoding(): Encoding | null
  isDamaged(): boolean
}

/** The text that the dialect of a CSV file is guessed from. */
const headLength = 64 * 1024

/** Rows of a workbook that are given at once. */
const rowsAtOnce = 500

/**
 * Opens a file by its bytes; its name is not looked at. `isKnown` says whether a heading is known; `sheet`
 * names one of a workbook, else it is the first that has rows. Throws Unreadable for what is no table.
 */
export async function openSource(
  bytes: AsyncIterable<Uint8Array>,
  isKnown: (heading: string) => boolean,
  sheet: string | null = null,
): Promise<Source> {
  const pieces = bytes[Symbol.asyncIterator]()
  const first = await someBytes(pieces)
  if (first.length === 0) throw new Unreadable('empty')
  const kind = kindOf(first)
  if (kind === 'zip') return workbook(await allBytes(first, pieces), sheet)
  if (sheet !== null) throw new Unreadable('noSheet')
  if (kind !== 'text') throw new Unreadable(kind)

  const decoder = decoderOf()
  const text: TextState = {
    encoding: () => decoder.encoding(),
    isDamaged: () => decoder.isDamaged(),
  }
  let head = decoder.decode(first)
  let ended = false
  while (!ended && head.length < headLength) {
    const piece = await pieces.next()
    if (piece.done === true) {
      ended = true
      head += decoder.end()
    } else head += decoder.decode(piece.value)
  }
  const begin = head.trimStart()
  if (begin === '') throw new Unreadable('empty')
  if (looksBinary(begin)) throw new Unreadable('notATable')
  const rest = textOf(head, ended ? null : pieces, decoder)
  if (/^[[{]/.test(begin)) {
    return { format: 'ndjson', lines: linesOf(rest), text }
  }
  const reader = csvReader(dialectOf(head, isKnown))
  const rows = rowsOf(rest, reader)
  const [heading, others] = await headingOf(rows)
  return {
    format: 'csv',
    headings: heading,
    count: null,
    rows: others,
    sheets: [],
    sheet: null,
    text,
  }
}

/** At least the bytes by which a file is told apart. */
async function someBytes(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  let all = new Uint8Array()
  while (all.length < 8) {
    const piece = await pieces.next()
    if (piece.done === true) break
    const more = new Uint8Array(all.length + piece.value.length)
    more.set(all)
    more.set(piece.value, all.length)
    all = more
  }
  return all
}

function kindOf(bytes: Uint8Array): 'zip' | 'oldExcel' | 'notATable' | 'text' {
  const begins = (...signature: readonly number[]): boolean =>
    signature.every((byte, at) => bytes[at] === byte)
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'oldExcel'
  return begins(0x25, 0x50, 0x44, 0x46) ? 'notATable' : 'text'
}

/** Text has hardly any control characters but tabs and the ends of lines. */
const looksBinary = (text: string): boolean =>
  [...text.slice(0, 2000)].filter((one) => /[^\P{Cc}\t\r\n]/u.test(one)).length > 5

async function allBytes(
  first: Uint8Array<ArrayBuffer>,
  pieces: AsyncIterator<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [first]
  let length = first.length
  for (;;) {
    const piece = await pieces.next()
    if (piece.done === true) break
    length += piece.value.length
    if (length > largestWorkbook) throw new Unreadable('tooLarge')
    parts.push(piece.value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

async function workbook(bytes: Uint8Array<ArrayBuffer>, wanted: string | null): Promise<Source> {
  const { sheets, sheet, rows: all } = await readXlsx(bytes, wanted)
  const [heading, ...rows] = all
  if (heading === undefined) throw new Unreadable('empty')
  const numbered = rows.map((cells, at): RawRow => ({ number: at + 1, cells }))
  return {
    format: 'xlsx',
    headings: heading.map((cell) => (cell === null ? '' : String(cell))),
    count: numbered.length,
    rows: inParts(numbered),
    sheets,
    sheet,
    text: { encoding: () => null, isDamaged: () => false },
  }
}

async function* inParts(rows: readonly RawRow[]): AsyncGenerator<readonly RawRow[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce)
}

async function* textOf(
  head: string,
  pieces: AsyncIterator<Uint8Array> | null,
  decoder: Decoder,
): AsyncGenerator<string> {
  yield head
  if (pieces === null) return
  for (;;) {
    const piece = await pieces.next()
    if (piece.done === true) break
    yield decoder.decode(piece.value)
  }
  yield decoder.end()
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  const reader = ndjsonReader()
  for await (const piece of text) yield reader.lines(piece)
  yield reader.end()
}

async function* rowsOf(
  text: AsyncIterable<string>,
  reader: ReturnType<typeof csvReader>,
): AsyncGenerator<readonly RawRow[]> {
  for await (const piece of text) yield reader.rows(piece)
  yield reader.end()
}

/** The first row, and all others. */
async function headingOf(
  rows: AsyncGenerator<readonly RawRow[]>,
): Promise<readonly [readonly string[], AsyncIterable<readonly RawRow[]>]> {
  for (;;) {
    const some = await rows.next()
    if (some.done === true) throw new Unreadable('empty')
    const [heading, ...rest] = some.value
    if (heading === undefined) continue
    return [heading.cells.map((cell) => String(cell ?? '').trim()), followedBy(rest, rows)]
  }
}

async function* followedBy(
  first: readonly RawRow[],
  others: AsyncIterable<readonly RawRow[]>,
): AsyncGenerator<readonly RawRow[]> {
  yield first
  yield* others
}
