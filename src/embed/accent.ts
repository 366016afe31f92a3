import { contrast, hexOf, oklchOf } from './colour.ts'
import type { Hex } from './colour.ts'

/** The least contrast of text, WCAG 2 level AA. */
export const leastContrast = 4.5

/** What the accent stands on and beside, as in src/styles/tokens.css; a test compares the two. */
interface Theme {
  /** Every ground on which a link or a quiet button may lie. */
  readonly grounds: readonly Hex[]
  readonly onAccent: Hex
  /** Text that lies on the soft shade of the accent. */
  readonly inks: readonly Hex[]
  /** Where lightness goes when the contrast is too small. */
  readonly step: number
  readonly soft: { readonly l: number; readonly most: number }
}

export type ThemeName = 'light' | 'dark'

export const themeColours: Readonly<Record<ThemeName, Theme>> = {
  light: {
    grounds: ['#faf6ee', '#fffdf9', '#f2ecdf', '#fbeccd', '#e6eaed', '#fbe5e1'],
    onAccent: '#fffdf9',
    inks: ['#1d2a26', '#4d5a54'],
    step: -0.005,
    soft: { l: 0.94, most: 0.025 },
  },
  dark: {
    grounds: ['#131e1a', '#1c2a25', '#0e1714', '#382a10', '#263038', '#43201b'],
    onAccent: '#0d1a15',
    inks: ['#f2eee4', '#b8c4bd'],
    step: 0.005,
    soft: { l: 0.32, most: 0.035 },
  },
}

/** The accent in one theme. */
export interface Shades {
  readonly accent: Hex
  readonly strong: Hex
  readonly soft: Hex
  /** The colour asked for could not be read on this theme and was made darker or lighter. */
  readonly moved: boolean
}

/** How well the accent can be read where it is worst: as a link on any ground, or under the text of a button. */
export function worstContrast(accent: Hex, soft: Hex, name: ThemeName): number {
  const { grounds, onAccent } = themeColours[name]
  return Math.min(...[...grounds, onAccent, soft].map((other) => contrast(accent, other)))
}

/** The shades of a colour for both themes. Each can be read; where the colour itself can be, it stays as it is. */
export const accentFor = (colour: Hex): Readonly<Record<ThemeName, Shades>> => ({
  light: shadesIn('light', colour),
  dark: shadesIn('dark', colour),
})

function shadesIn(name: ThemeName, colour: Hex): Shades {
  const theme = themeColours[name]
  const wanted = oklchOf(colour)
  const soft = hexOf({ ...wanted, l: theme.soft.l, c: Math.min(wanted.c, theme.soft.most) })
  /** The first lightness on the way to black, or to white, that can be read. */
  const readable = (from: Hex): Hex => {
    let shade = from
    for (let { l } = oklchOf(from); worstContrast(shade, soft, name) < leastContrast;) {
      l += theme.step
      shade = hexOf({ ...wanted, l })
      if (l <= 0 || l >= 1) return shade
    }
    return shade
  }
  const accent = readable(colour)
  const strong = readable(hexOf({ ...wanted, l: oklchOf(accent).l + theme.step * 15 }))
  return { accent, strong, soft, moved: accent !== colour }
}
