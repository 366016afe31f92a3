import { describe, expect, it } from 'vitest'
import { csvLine } from '../../src/batch/index.ts'
import { allRows, encoded, opened, table } from './files.ts'

const utf8 = (text: string): Uint8Array => encoded(text, 'utf-8')

describe('encodings', () => {
  const text = 'name;offer\r\nZoë Müller 😀;job\r\nFrançois;none\r\n'
  const rows = [
    ['name', 'offer'],
    ['Zoë Müller 😀', 'job'],
    ['François', 'none'],
  ]

  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] as const)(
    '%s is found and read, wherever the pieces are cut',
    async (encoding) => {
      const bytes = encoded(text, encoding)
      for (const size of [1, 2, 3, 5, 7, 64, 4096]) {
        expect(await table(bytes, { size }), `pieces of ${size}`).toEqual(rows)
      }
      const source = await opened(bytes)
      expect(source.text.encoding()).toBe(encoding === 'utf-8-bom' ? 'utf-8' : encoding)
      expect(source.text.isDamaged()).toBe(false)
    },
  )

  it.each(['utf-16le', 'utf-16be'] as const)('%s is found without a mark', async (encoding) => {
    const plain = 'name;offer\r\nZoe Muller;job\r\n'
    expect(await table(encoded(plain, encoding, false))).toEqual([
      ['name', 'offer'],
      ['Zoe Muller', 'job'],
    ])
  })

  it('windows-1252 is what is no UTF-8, also when the first accent comes late', async () => {
    const long = `name;offer\r\n${'Ada;job\r\n'.repeat(20_000)}François €;job\r\n`
    const bytes = encoded(long, 'windows-1252')
    for (const size of [1000, 65_536, bytes.length]) {
      const source = await opened(bytes, { size })
      const found = await allRows(source)
      expect(found.at(-1)?.cells).toEqual(['François €', 'job'])
      expect(source.text.encoding()).toBe('windows-1252')
      expect(source.text.isDamaged()).toBe(false)
    }
  })

  it('a broken byte among good UTF-8 is shown as broken, and said', async () => {
    const bytes = new Uint8Array([...utf8('name;offer\nZoë;job\nB'), 0xff, ...utf8(';job\n')])
    const source = await opened(bytes, { size: 13 })
    expect((await allRows(source)).map(({ cells }) => cells[0])).toEqual(['Zoë', 'B\uFFFD'])
    expect(source.text.isDamaged()).toBe(true)
  })
})

describe('separators and quotes', () => {
  it.each([
    [',', 'name,offer\nAda,job\n'],
    [';', 'name;offer\nAda;job\n'],
    ['tab', 'name\toffer\nAda\tjob\n'],
    ['|', 'name|offer\nAda|job\n'],
    ['what the line sep= says', 'sep=;\r\nname;offer\r\nAda;job\r\n'],
    ['\\r of old Macs', 'name;offer\rAda;job\r'],
    ['no end of the last line', 'name,offer\nAda,job'],
    ['empty lines', '\n\nname,offer\n\n,\nAda,job\n\n'],
  ])('%s', async (_, text) => {
    expect(await table(utf8(text))).toEqual([
      ['name', 'offer'],
      ['Ada', 'job'],
    ])
  })

  it('lists within cells do not mislead', async () => {
    const text = 'offer,citizenships\njob,USA;MEX;CAN\njob,A;B;C;D\n'
    expect(await table(utf8(text), { known: ['offer', 'citizenships'] })).toContainEqual([
      'job',
      'USA;MEX;CAN',
    ])
  })

  it('quotes hold separators, quotes and line ends', async () => {
    const text = 'name,offer\r\n"Ada ""the first"", PhD\r\nLondon",job\r\n"x",""\r\n'
    for (const size of [1, 10, 1000]) {
      expect(await table(utf8(text), { size })).toEqual([
        ['name', 'offer'],
        ['Ada "the first", PhD\r\nLondon', 'job'],
        ['x', ''],
      ])
    }
  })

  it('a quote that never closes costs its line only', async () => {
    const text = 'name,offer\nAda,job\n"Bob,job\nCy,none\nDi,job\n'
    expect(await table(utf8(text))).toEqual([
      ['name', 'offer'],
      ['Ada', 'job'],
      '! openQuote',
      ['Cy', 'none'],
      ['Di', 'job'],
    ])
  })

  it('… also when megabytes follow, in bounded time', async () => {
    const text = `name,offer\n"Bob,job\n${'Ada,job\n'.repeat(200_000)}`
    const rows = await table(utf8(text), { size: 65_536 })
    expect(rows[1]).toBe('! openQuote')
    expect(rows).toHaveLength(200_002)
  })

  it('one column is a table too, and so is one cell of emoji', async () => {
    expect(await table(utf8('offer\njob\nnone\n'))).toEqual([['offer'], ['job'], ['none']])
    expect(await table(utf8('😀👩‍🚒\n'))).toEqual([['😀👩‍🚒']])
  })
})

describe('what is no table', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \r\n \n'), 'empty'],
    ['only a mark', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['a PDF', utf8('%PDF-1.7 …'), 'notATable'],
    ['a picture', Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256), 'notATable'],
    [
      'an old Excel file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'oldExcel',
    ],
    ['a cut zip', utf8('PK\u0003\u0004 and no more'), 'damagedZip'],
  ])('%s is refused', async (_, bytes, trouble) => {
    await expect(opened(bytes)).rejects.toMatchObject({ trouble })
  })
})

describe('formulas', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '\n=1', '＝1', '"=1'])(
    '%j is written as a text that a spreadsheet does not run',
    (text) => {
      const [cell = ''] = /^"?(.*)/s.exec(csvLine([text]))?.slice(1) ?? []
      expect(cell).toMatch(/^['"]/)
      expect(cell).not.toMatch(/^[=+\-@\t\r＝]/)
    },
  )

  it('numbers and plain texts stay as they are', () => {
    expect(csvLine([-1, 'a=b', 'É', ''])).toBe('-1,a=b,É,\r\n')
    expect(csvLine(['a,b', 'a"b'])).toBe('"a,b","a""b"\r\n')
  })
})
