import type { RawRow, Source } from '../../src/batch/index.ts'
import { openSource, xlsxOf } from '../../src/batch/index.ts'

/** The bytes of a text in an encoding, with its mark where it has one. */
export function encoded(
  text: string,
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252',
  mark = true,
): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`)
  if (encoding === 'windows-1252') {
    return Uint8Array.from([...text].map((one) => (one === '€' ? 0x80 : (one.codePointAt(0) ?? 0))))
  }
  const units = mark ? `\uFEFF${text}` : text
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < units.length; at++) {
    view.setUint16(at * 2, units.charCodeAt(at), encoding === 'utf-16le')
  }
  return bytes
}

/** Bytes in pieces of a size, as they come from a disk. */
export async function* inPieces(
  bytes: Uint8Array,
  size = bytes.length,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

/** Opens bytes as a list whose known headings are given. */
export const opened = (
  bytes: Uint8Array,
  { size, known = ['name', 'offer'] }: { size?: number; known?: readonly string[] } = {},
): Promise<Source> => openSource(inPieces(bytes, size), (heading) => known.includes(heading))

/** All rows of a table. Throws for lines of JSON. */
export async function allRows(source: Source): Promise<readonly RawRow[]> {
  if (source.format === 'ndjson') throw new Error('These are lines.')
  const rows: RawRow[] = []
  for await (const some of source.rows) rows.push(...some)
  return rows
}

/** A table read to its end: the headings, and the cells of each row or why it has none. */
export async function table(
  bytes: Uint8Array,
  options?: Parameters<typeof opened>[1],
): Promise<readonly (readonly unknown[] | string)[]> {
  const source = await opened(bytes, options)
  if (source.format === 'ndjson') throw new Error('These are lines.')
  const rows = await allRows(source)
  return [
    source.headings,
    ...rows.map(({ cells, problem }) => (problem === undefined ? cells : `! ${problem.reason}`)),
  ]
}

/** A workbook with these rows, as bytes. */
export const workbook = async (
  rows: readonly (readonly (string | number)[])[],
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await (await xlsxOf(rows)).arrayBuffer())
