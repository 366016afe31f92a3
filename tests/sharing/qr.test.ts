import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { loadQr } from '../../src/sharing/index.ts'

const { qrDrawing } = await loadQr()
const link = 'https://example.org/app/#a1uB4sCCCHTqlJACS0FOHJOFFSA6UQ'

function drawn(text: string) {
  const drawing = qrDrawing(text)
  if (drawing === null) throw new Error('The text is too long')
  return drawing
}

/** The squares that a path of rows covers, as "x y". */
const squares = (path: string): readonly string[] =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at} ${y}`),
  )

describe('a QR code', () => {
  it('has exactly the dark squares of the code, and nothing else in its path', () => {
    const { data } = encode(link, { border: 4, ecc: 'M' })
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `${x} ${y}` : [])))
    const { path } = drawn(link)
    expect(squares(path)).toEqual(dark)
    expect(path.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
  })

  it('keeps a quiet zone of 4 squares on every side', () => {
    const { side, path } = drawn(link)
    const places = squares(path).flatMap((square) => square.split(' ').map(Number))
    expect(Math.min(...places)).toBe(4)
    expect(Math.max(...places)).toBe(side - 5)
  })

  it('grows with its text', () => {
    expect(drawn(link.repeat(4)).side).toBeGreaterThan(drawn(link).side)
  })

  it('is none for a text longer than any code', () => {
    expect(qrDrawing('x'.repeat(2331))).not.toBeNull()
    expect(qrDrawing('x'.repeat(2332))).toBeNull()
  })
})
