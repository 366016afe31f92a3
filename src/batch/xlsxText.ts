/**
 * A workbook of one sheet, written with texts and numbers only: no formula can be in it, whatever a cell begins with.
 */

/** The longest text that Excel holds in a cell. */
const longestText = 32_767

/** Rows that are made into text at once. */
const rowsAtOnce = 500

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const around: readonly (readonly [name: string, text: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
]

/** One file of the archive, packed. */
interface Packed {
  readonly name: Uint8Array<ArrayBuffer>
  readonly check: number
  readonly size: number
  readonly packedSize: number
  readonly parts: readonly Uint8Array<ArrayBuffer>[]
}

/** Writes rows as a workbook. Memory grows with what the workbook weighs, never with the text of its cells. */
export async function xlsxOf(rows: Iterable<readonly (string | number)[]>): Promise<Blob> {
  const files: Packed[] = []
  for (const [name, text] of around) files.push(await packed(name, [head + text]))
  files.push(await packed('xl/worksheets/sheet1.xml', sheetText(rows)))
  return archive(files)
}

function* sheetText(rows: Iterable<readonly (string | number)[]>): Generator<string> {
  yield `${head}<worksheet xmlns="${sheets}"><sheetData>`
  let some: string[] = []
  let number = 0
  for (const row of rows) {
    number += 1
    const cells = row.map((cell, at) => cellText(cell, `${columnName(at)}${number}`)).join('')
    some.push(`<row r="${number}">${cells}</row>`)
    if (some.length < rowsAtOnce) continue
    yield some.join('')
    some = []
  }
  yield `${some.join('')}</sheetData></worksheet>`
}

function cellText(cell: string | number, at: string): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  const text = cell
    .slice(0, longestText)
    .replaceAll(/[^\P{Cc}\t\r\n]|[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** A, B … Z, AA, AB … */
function columnName(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

async function packed(name: string, texts: Iterable<string>): Promise<Packed> {
  const encoder = new TextEncoder()
  const stream = new CompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  const parts: Uint8Array<ArrayBuffer>[] = []
  const collecting = collect(stream.readable, parts)
  let check = 0xffffffff
  let size = 0
  for (const text of texts) {
    const bytes = encoder.encode(text)
    check = checkOn(check, bytes)
    size += bytes.length
    await writer.write(bytes)
  }
  await writer.close()
  await collecting
  return {
    name: encoder.encode(name),
    check: (check ^ 0xffffffff) >>> 0,
    size,
    packedSize: parts.reduce((sum, part) => sum + part.length, 0),
    parts,
  }
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  parts: Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    parts.push(value)
  }
}

const checks = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 of more bytes. */
function checkOn(sofar: number, bytes: Uint8Array): number {
  let value = sofar
  for (const byte of bytes) value = (checks[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return value
}

/** The zip archive around the packed files. */
function archive(files: readonly Packed[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  for (const file of files) {
    const local = record(0x04034b50, [[20, 2], ...described(file)], file.name)
    directory.push(
      record(
        0x02014b50,
        [[20, 2], [20, 2], ...described(file), [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]],
        file.name,
      ),
    )
    parts.push(local, ...file.parts)
    at += local.length + file.packedSize
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const count = files.length
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ])
  return new Blob([...parts, ...directory, end], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}

type Field = readonly [value: number, bytes: 2 | 4]

/** What both records say of a file: names in UTF-8, deflated, dated 1 January 1980. */
const described = ({ name, check, size, packedSize }: Packed): readonly Field[] => [
  [0x0800, 2],
  [8, 2],
  [0, 2],
  [0x21, 2],
  [check, 4],
  [packedSize, 4],
  [size, 4],
  [name.length, 2],
  [0, 2],
]

function record(
  signature: number,
  fields: readonly Field[],
  name: Uint8Array = new Uint8Array(),
): Uint8Array<ArrayBuffer> {
  const length = 4 + fields.reduce((sum, [, bytes]) => sum + bytes, 0)
  const made = new Uint8Array(length + name.length)
  const view = new DataView(made.buffer)
  view.setUint32(0, signature, true)
  let at = 4
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  made.set(name, length)
  return made
}
