import { deflateRawSync } from 'node:zlib'

/** A zip archive with these files, and with these lies about their sizes. */
export function zip(
  files: Readonly<Record<string, Buffer | string>>,
  { said, flags = 0 }: { said?: number; flags?: number } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const local = Buffer.alloc(30 + name.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(said ?? plain.length, 22)
    local.writeUInt16LE(name.length, 26)
    local.write(name, 30)
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(said ?? plain.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    entry.write(name, 46)
    parts.push(local, packed)
    directory.push(entry)
    at += local.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, list, end]))
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The least that a workbook needs, around the rows of its sheets. */
export function sheetsOf(
  sheets: Readonly<Record<string, string>>,
  styles = '',
): Record<string, string> {
  const all = Object.entries(sheets)
  const named = all.map(
    ([name], at) =>
      `<sheet name="${name.replaceAll('&', '&amp;').replaceAll('é', '&#xE9;')}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const related = all.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    ...Object.fromEntries(
      all.map(([, rows], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...(styles === '' ? {} : { 'xl/styles.xml': styles }),
  }
}

/** A cell with a text. */
export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`

/** The first row: two texts. */
export const row1 = (a: string, b: string): string =>
  `<row r="1">${text('A1', a)}${text('B1', b)}</row>`
