import type { Drawing, Shape } from './drawing.ts'
import lines from './lines.css?inline'

/** What stands around the drawing in a picture. */
export interface PictureWords {
  readonly name: string
  readonly title: string
  readonly edition: string
  readonly notAdvice: string
}

/** The colours of a picture: the light ones of the page, since others look at it anywhere. */
const colours: Readonly<Record<string, string>> = {
  line: '#ded6c5',
  'line-strong': '#817f70',
  accent: '#1f5d4c',
  'accent-strong': '#16463a',
  'accent-soft': '#e2efe7',
  'on-accent': '#fffdf9',
  amber: '#754600',
  slate: '#475360',
  'slate-line': '#9aa5af',
  ink: '#1d2a26',
  'ink-soft': '#4d5a54',
  raised: '#fffdf9',
}

const frame = {
  side: 32,
  head: 104,
  foot: 56,
} as const

/** The size of a picture. */
export const pictureSize = ({ width, height }: Drawing) => ({
  width: width + 2 * frame.side,
  height: Math.ceil(height + frame.head + frame.foot),
})

/** The drawing as a picture file that stands by itself: SVG with its colours, its name and its date. */
export function pictureFile(drawing: Drawing, language: string, words: PictureWords): string {
  const { width, height } = pictureSize(drawing)
  const inside = drawing.groups.flatMap(({ shapes }) => shapes.map(marked)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(`${words.name}: ${words.title}`)}</title>`,
    `<style>${look}</style>`,
    `<rect width="100%" height="100%" fill="${colours['raised']}"/>`,
    `<text class="map-name picture-name" x="${frame.side}" y="44">${escaped(words.name)}</text>`,
    `<text class="map-reason" x="${frame.side}" y="68">${escaped(words.title)}</text>`,
    `<g class="map-wide" transform="translate(${frame.side} ${frame.head - 14})">${inside}</g>`,
    `<text class="map-reason" x="${frame.side}" y="${height - 24}">${escaped(`${words.edition} · ${words.notAdvice}`)}</text>`,
    '</svg>',
  ].join('')
}

/** The rules of the drawing with each colour in place of its name. */
const look = `${lines.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name] ?? '#000')}.map-name.picture-name{font-size:20px}`

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

function marked(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return `<path class="${shape.look}" d="${shape.d}"${shape.at === undefined ? '' : ` transform="${shape.at}"`}/>`
    case 'circle':
      return `<circle class="${shape.look}" cx="${shape.x}" cy="${shape.y}" r="${shape.r}"/>`
    case 'text':
      return `<text class="${shape.look}" x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}">${escaped(shape.says)}</text>`
  }
}
