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

/**
 * The cells of the first sheet of a workbook. Formulas give the values that were saved with them; macros and everything
 * else are never looked at. Throws Unreadable for what is no workbook, or unpacks to too much.
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  limit = largestUnpacked,
): Promise<readonly (readonly Cell[])[]> {
  if (bytes.length > largestWorkbook) throw new Unreadable('tooLarge')
  const entries = entriesOf(bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new Unreadable('notATable')
  await measure(entries, limit)
  const { readSheet } = await import('read-excel-file/universal')
  try {
    const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer
    const rows: readonly (readonly unknown[])[] = await readSheet(whole, { trim: false })
    return rows.map((row) => row.map(cellOf))
  } catch {
    throw new Unreadable('damagedZip')
  }
}

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

/** Unpacks every file once, keeping nothing, and stops as soon as it is too much. */
async function measure(entries: readonly Entry[], limit: number): Promise<void> {
  let total = 0
  for (const { method, packed } of entries) {
    if (method === 0) total += packed.length
    else if (method === 8) {
      const inflated = new Blob([packed])
        .stream()
        .pipeThrough(new DecompressionStream('deflate-raw'))
        .getReader()
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
