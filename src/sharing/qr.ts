import { encode } from 'uqr'

/** The quiet zone that scanners want around a code, in squares. */
const border = 4

/** A code that carries a text. */
export interface QrDrawing {
  /** Squares on a side, the quiet zone included. */
  readonly side: number
  /** The dark squares as path data for an `<svg>` with a view box of `side` units a side: black on white, in any theme. */
  readonly path: string
  /** Row by row, whether a square is dark. */
  readonly dark: readonly (readonly boolean[])[]
}

/** Draws a text as a QR code; `null` when the text is longer than any code. */
export function qrDrawing(text: string): QrDrawing | null {
  try {
    const { size, data } = encode(text, { border, ecc: 'M' })
    return { side: size, path: data.map(rowPath).join(''), dark: data }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

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
