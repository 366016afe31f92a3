import { encode } from 'uqr'

/** The quiet zone that scanners want around a code, in squares. */
const border = 4

const coded = (text: string) => encode(text, { border, ecc: 'M' })

/**
 * A QR code as path data for an `<svg>`: one unit a square, the quiet zone included. To be drawn in black on white in
 * a view box of `qrSide(text)` units a side.
 */
export function qrSvg(text: string): string {
  return coded(text)
    .data.map((row, y) => rowPath(row, y))
    .join('')
}

/** How many units a side the code of a text has, the quiet zone included. */
export const qrSide = (text: string): number => coded(text).size

/** The dark squares of one row, side by side ones as one. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x++
    const width = x - start + 1
    path += `M${start} ${y}h${width}v1h-${width}z`
  }
  return path
}
