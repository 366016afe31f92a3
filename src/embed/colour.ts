/**
 * Colours as numbers: how far two of them stand apart (WCAG 2), and the same colour lighter or darker. Lightness is
 * moved in OKLCH, where a blue stays a blue; moved in sRGB it would turn violet.
 */

/** A colour as it is written: `#rrggbb`, in small letters. */
export type Hex = `#${string}`

/** Lightness from 0 to 1, how colourful, and the hue in radians. */
export interface Oklch {
  readonly l: number
  readonly c: number
  readonly h: number
}

type Triple = readonly [number, number, number]

/** Reads `#rgb` or `#rrggbb`, with or without its `#`; `null` for anything else. */
export function parseHex(text: string): Hex | null {
  const [, short, long] = /^#?(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text) ?? []
  const digits = long ?? short?.replaceAll(/./g, (digit) => digit + digit)
  return digits === undefined ? null : `#${digits.toLowerCase()}`
}

/** Red, green and blue as light: from 0 to 1, without the curve of a screen. */
function linearOf(colour: Hex): Triple {
  const number = Number.parseInt(colour.slice(1), 16)
  const light = (byte: number): number => {
    const part = byte / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [light(number >> 16), light((number >> 8) & 0xff), light(number & 0xff)]
}

/** Relative luminance as WCAG defines it: 0 is black, 1 is white. */
function luminance(colour: Hex): number {
  const [red, green, blue] = linearOf(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour in OKLCH (Björn Ottosson's matrices). */
export function oklchOf(colour: Hex): Oklch {
  const [red, green, blue] = linearOf(colour)
  const long = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue)
  const mid = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue)
  const short = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue)
  const l = 0.210_454_255_3 * long + 0.793_617_785 * mid - 0.004_072_046_8 * short
  const a = 1.977_998_495_1 * long - 2.428_592_205 * mid + 0.450_593_709_9 * short
  const b = 0.025_904_037_1 * long + 0.782_771_766_2 * mid - 0.808_675_766 * short
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) }
}

function linearFrom({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos(h)
  const b = c * Math.sin(h)
  const long = (l + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3
  const mid = (l - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3
  const short = (l - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3
  return [
    4.076_741_662_1 * long - 3.307_711_591_3 * mid + 0.230_969_929_2 * short,
    -1.268_438_004_6 * long + 2.609_757_401_1 * mid - 0.341_319_396_5 * short,
    -0.004_196_086_3 * long - 0.703_418_614_7 * mid + 1.707_614_701 * short,
  ]
}

/** The nearest colour that a screen can show: what is too colourful for its lightness becomes less so. */
export function hexOf(colour: Oklch): Hex {
  const l = Math.min(1, Math.max(0, colour.l))
  let { c } = colour
  let light = linearFrom({ ...colour, l, c })
  const isShown = (parts: Triple): boolean =>
    parts.every((part) => part >= -0.0005 && part <= 1.0005)
  while (c > 0.001 && !isShown(light)) {
    c *= 0.97
    light = linearFrom({ ...colour, l, c })
  }
  const bytes = light.map((part) => {
    const within = Math.min(1, Math.max(0, part))
    const curved = within <= 0.003_130_8 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055
    return Math.round(curved * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${bytes.join('')}`
}
