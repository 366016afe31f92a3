import { join } from 'node:path'

/** Where `npm run screenshots` puts what it makes. Git ignores it. */
export const folder = join(import.meta.dirname, '../../.screenshots')

const widths = [360, 1280] as const
const schemes = ['light', 'dark'] as const

/** A file name that keeps the order of the screens and can be read. */
export const fileOf = (at: number, name: string): string =>
  `${String(at + 1).padStart(3, '0')} ${name.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()}.png`

/** The ways in which every screen is taken; each has a folder of its own. */
export const ways = (['en', 'fr'] as const).flatMap((language) =>
  widths.flatMap((width) => schemes.map((scheme) => ({ language, width, scheme }))),
)

export type Way = (typeof ways)[number]

export const folderOf = ({ language, width, scheme }: Way): string =>
  join(folder, `${language} ${width} ${scheme}`)
