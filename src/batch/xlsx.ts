import { Unreadable } from './unreadable.ts'
import type { Cell } from './table.ts'

/** The largest workbook that is opened, in bytes: it must be held whole. */
export const largestWorkbook = 50 * 1024 * 1024

/** What a workbook may unpack to, in bytes: some 100,000 rows of 40 columns. */
export const largestUnpacked = 400 * 1024 * 1024

/** One file in a zip archive. */
interface Entry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly packed: Uint8Array<ArrayBuffer>
}

/** One sheet of a workbook, and the names of all. */
export interface Sheet {
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * The cells of the sheet that is named, else of the first that has any. Formulas give the values that were saved with
 * them; macros and everything else are never looked at. Throws Unreadable for what is no workbook, unpacks to too much,
 * or has no such sheet.
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: string | null = null,
  limit = largestUnpacked,
): Promise<Sheet> {
  if (bytes.length > largestWorkbook) throw new Unreadable('tooLarge')
  const entries = entriesOf(bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  const contents = entries.find(({ name }) => name === 'xl/workbook.xml')
  if (contents === undefined) throw new Unreadable('notATable')
  await measure(entries, limit)
  const sheets = sheetNames(await textOf(contents))
  if (wanted !== null && !sheets.includes(wanted)) throw new Unreadable('noSheet', sheets)
  const { readSheet } = await import('read-excel-file/universal')
  const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer
  let found: Sheet | undefined
  for (const [at, sheet] of sheets.entries()) {
    if (wanted !== null && sheet !== wanted) continue
    try {
      // By its place: what a name is made of is written in more than one way.
      const read: readonly (readonly unknown[])[] = await readSheet(whole, at + 1, { trim: false })
      const rows = read.map((row) => row.map(cellOf)).filter((row) => row.some(isFilled))
      found ??= { sheets, sheet, rows }
      if (rows.length > 0) return { sheets, sheet, rows }
    } catch {
      // A sheet of charts, say. Another may do.
    }
  }
  if (found === undefined) throw new Unreadable('damagedZip')
  return found
}

const isFilled = (cell: Cell): boolean => cell !== null && String(cell).trim() !== ''

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** The names of the sheets, in the order of the workbook. */
const sheetNames = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname=(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) =>
      (double ?? single ?? '').replaceAll(
        /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
        (whole: string, tens?: string, hex?: string, name?: string) => {
          if (name !== undefined) return entities[name] ?? whole
          const code = tens === undefined ? parseInt(hex ?? '', 16) : Number(tens)
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole
        },
      ),
  )

const cellOf = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value instanceof Date
      ? value
      : null

/** The files that the archive's directory names. Sizes are not believed: they are measured. */
function entriesOf(bytes: Uint8Array<ArrayBuffer>): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  try {
    const count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    const entries: Entry[] = []
    for (let nth = 0; nth < count; nth++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('damagedZip')
      const flags = view.getUint16(at + 8, true)
      if ((flags & 1) === 1) throw new Unreadable('oldExcel')
      const method = view.getUint16(at + 10, true)
      const size = view.getUint32(at + 20, true)
      const nameLength = view.getUint16(at + 28, true)
      const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
      const local = view.getUint32(at + 42, true)
      const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      entries.push({ name, method, packed: bytes.subarray(begin, begin + size) })
      at += 46 + nameLength + extra
    }
    return entries
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damagedZip')
  }
}

/** Where the end of the directory stands: it is looked for from the back, before a comment of any length. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new Unreadable('damagedZip')
}

const unpacking = (packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))

/** A file that was measured, as text. */
const textOf = ({ method, packed }: Entry): Promise<string> =>
  new Response(method === 0 ? packed : unpacking(packed)).text()

/** Unpacks every file once, keeping nothing, and stops as soon as it is too much. */
async function measure(entries: readonly Entry[], limit: number): Promise<void> {
  let total = 0
  for (const { method, packed } of entries) {
    if (method === 0) total += packed.length
    else if (method === 8) {
      const inflated = unpacking(packed).getReader()
      try {
        for (;;) {
          const { done, value } = await inflated.read()
          if (done) break
          total += value.length
          if (total > limit) break
        }
      } catch {
        throw new Unreadable('damagedZip')
      }
      if (total > limit) await inflated.cancel().catch(() => undefined)
    } else throw new Unreadable('damagedZip')
    if (total > limit) throw new Unreadable('bomb')
  }
}
