import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../src/batch/xlsx.ts'
import { table, workbook } from './files.ts'

/** A zip archive with these files, and with these lies about their sizes. */
function zip(
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

/** The least that a workbook needs, around the rows of its sheet. */
const sheetOf = (rows: string, styles = ''): Record<string, string> => ({
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  ...(styles === '' ? {} : { 'xl/styles.xml': styles }),
})

const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`

const heading = `<row r="1">${text('A1', 'name')}${text('B1', 'monthsAbroad')}</row>`

describe('workbooks', () => {
  it('that we write are read back, whatever a cell begins with', async () => {
    const rows = [
      ['name', 'offer', 'monthsAbroad'],
      ['=HYPERLINK("x")', 'job', 12],
      ['Zoë & <b>😀</b>', 'none', 0],
      ['two\nlines', '', 3],
    ]
    const read = await table(await workbook(rows))
    expect(read).toEqual(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))))
  })

  it('give the values of formulas, and take no notice of macros', async () => {
    const rows = `${heading}<row r="2"><c r="A2" t="str"><f>CONCATENATE("A","da")</f><v>Ada</v></c><c r="B2"><f>6*2</f><v>12</v></c></row>`
    const bytes = zip({ ...sheetOf(rows), 'xl/vbaProject.bin': 'Sub Auto_Open()' })
    expect(await table(bytes)).toEqual([
      ['name', 'monthsAbroad'],
      ['Ada', 12],
    ])
  })

  it('give dates as dates', async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
    const rows = `${heading}<row r="2">${text('A2', 'Ada')}<c r="B2" s="1"><v>45415</v></c></row>`
    const [, row] = await table(zip(sheetOf(rows, styles)))
    expect(row?.[1]).toEqual(new Date('2024-05-03T00:00:00.000Z'))
  })

  it('that unpack to too much are refused before they are opened, whatever they say of themselves', async () => {
    const files = { ...sheetOf(heading), 'xl/worksheets/sheet2.xml': Buffer.alloc(3_000_000) }
    for (const bomb of [zip(files), zip(files, { said: 10 })]) {
      expect(bomb.length).toBeLessThan(10_000)
      await expect(readXlsx(bomb, 1_000_000)).rejects.toMatchObject({ trouble: 'bomb' })
    }
    await expect(readXlsx(zip(files), 5_000_000)).resolves.toHaveLength(1)
  })

  it.each([
    ['another zip', zip({ 'a.xml': 'x' }), 'notATable'],
    ['a locked one', zip(sheetOf(heading), { flags: 1 }), 'oldExcel'],
    ['a damaged one', zip(sheetOf(heading)).slice(0, -30), 'damagedZip'],
    ['no sheet that can be read', zip({ 'xl/workbook.xml': '<oops' }), 'damagedZip'],
    ['no rows', zip(sheetOf('')), 'empty'],
  ])('%s is refused', async (_, bytes, trouble) => {
    await expect(table(bytes)).rejects.toMatchObject({ trouble })
  })

  it('that are too large are refused by their size', async () => {
    const large = new Uint8Array(51 * 1024 * 1024)
    large.set([0x50, 0x4b, 0x03, 0x04])
    await expect(table(large, { size: 1024 * 1024 })).rejects.toMatchObject({ trouble: 'tooLarge' })
  })
})
