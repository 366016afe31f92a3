import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { loadQr } from '../../src/sharing/index.ts'

const { qrSide, qrSvg } = await loadQr()
const link = 'https://example.org/app/#a1uB4sCCCHTqlJACS0FOHJOFFSA6UQ'

/** The squares that a path of rows covers, as "x y". */
const squares = (path: string): readonly string[] =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at} ${y}`),
  )

describe('a QR code', () => {
  it('has exactly the dark squares of the code, and nothing else in its path', () => {
    const { data } = encode(link, { border: 4, ecc: 'M' })
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `${x} ${y}` : [])))
    const path = qrSvg(link)
    expect(squares(path)).toEqual(dark)
    expect(path.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
  })

  it('keeps a quiet zone of 4 squares on every side', () => {
    const side = qrSide(link)
    const places = squares(qrSvg(link)).flatMap((square) => square.split(' ').map(Number))
    expect(Math.min(...places)).toBe(4)
    expect(Math.max(...places)).toBe(side - 5)
  })

  it('grows with its text', () => {
    expect(qrSide(link.repeat(4))).toBeGreaterThan(qrSide(link))
  })
})
