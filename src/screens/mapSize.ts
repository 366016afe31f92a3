/** How wide letters are, in parts of their size: rather too wide than too narrow, since every system has its own face. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ iljtfrI.,:;|!'’“”«»()\u{a0}-]/u, 0.39],
  [/[mwMWŒœ…—@%]/u, 0.93],
  [/[A-ZÀ-Þ]/u, 0.7],
]

const widthOf = (letter: string): number =>
  widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6

/** Letters of a size and a weight. */
export interface Face {
  readonly size: number
  readonly bold: boolean
}

/** About how wide a text is. */
export const textWidth = (text: string, { size, bold }: Face): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size * (bold ? 1.12 : 1)

/** A text in lines, none of which is wider than its place; a single long word stays whole. */
export function wrapped(text: string, face: Face, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, face) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

/** The small map's measures, so that its place can be kept before it is there. */
export const smallMap = {
  width: 294,
  head: 62,
  /** Where the names of its lines begin. */
  names: 24,
  face: { size: 14, bold: true },
  step: 17,
  /** What a line takes beside its name. */
  row: 25,
} as const

/** How high the small map is with lines of these names. */
export const smallMapHeight = (names: readonly string[]): number =>
  names.reduce<number>((height, name) => height + smallRowHeight(name), smallMap.head)

export const smallNames = (name: string): readonly string[] =>
  wrapped(name, smallMap.face, smallMap.width - smallMap.names)

export const smallRowHeight = (name: string): number =>
  smallMap.row + smallMap.step * smallNames(name).length
