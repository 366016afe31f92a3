import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../src/batch/xlsx.ts'
import { table, workbook } from './files.ts'
import { row1, sheetsOf, text, zip } from './zipped.ts'

const sheetOf = (rows: string, styles = ''): Record<string, string> => sheetsOf({ A: rows }, styles)

const heading = row1('name', 'monthsAbroad')

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

  it('of several sheets give the first that has rows, or the one that is named', async () => {
    const bytes = zip(sheetsOf({ 'Read me': '', 'R&D é': heading, Others: row1('C', 'D') }))
    expect(await readXlsx(bytes)).toEqual({
      sheets: ['Read me', 'R&D é', 'Others'],
      sheet: 'R&D é',
      rows: [['name', 'monthsAbroad']],
    })
    expect(await readXlsx(bytes, 'Others')).toMatchObject({ sheet: 'Others', rows: [['C', 'D']] })
    await expect(readXlsx(bytes, 'Third')).rejects.toMatchObject({
      trouble: 'noSheet',
      sheets: ['Read me', 'R&D é', 'Others'],
    })
    await expect(table(zip(sheetsOf({ A: '', B: '' })))).rejects.toMatchObject({
      trouble: 'empty',
    })
  })

  it('that unpack to too much are refused before they are opened, whatever they say of themselves', async () => {
    const files = { ...sheetOf(heading), 'xl/worksheets/sheet2.xml': Buffer.alloc(3_000_000) }
    for (const bomb of [zip(files), zip(files, { said: 10 })]) {
      expect(bomb.length).toBeLessThan(10_000)
      await expect(readXlsx(bomb, null, 1_000_000)).rejects.toMatchObject({ trouble: 'bomb' })
    }
    await expect(readXlsx(zip(files), null, 5_000_000)).resolves.toMatchObject({
      rows: [['name', 'monthsAbroad']],
    })
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
