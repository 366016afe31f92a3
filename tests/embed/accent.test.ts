import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentFor, leastContrast, themeColours, worstContrast } from '../../src/embed/accent.ts'
import type { ThemeName } from '../../src/embed/accent.ts'
import { contrast, hexOf, oklchOf, parseHex } from '../../src/embed/colour.ts'
import type { Hex } from '../../src/embed/colour.ts'

const themes: readonly ThemeName[] = ['light', 'dark']

const anyColour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((number): Hex => `#${number.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ] as const)('of %s and %s is %d', (one, other, known) => {
    expect(contrast(one, other)).toBeCloseTo(known, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })
})

describe('colours', () => {
  it('come back from OKLCH as they were', () => {
    fc.assert(fc.property(anyColour, (colour) => hexOf(oklchOf(colour)) === colour))
  })

  it('are read in their forms, and nothing else is', () => {
    expect([parseHex('#Abc'), parseHex('aabbcc'), parseHex('#AABBCC')]).toEqual(
      Array<string>(3).fill('#aabbcc'),
    )
    for (const text of ['', '#', '#ab', '#abcd', 'red', '##aabbc', '#aabbcc ', '#aabbccdd']) {
      expect(parseHex(text), text).toBeNull()
    }
  })
})

describe('an accent', () => {
  it('can be read in both themes, whatever colour was asked for', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const shades = accentFor(colour)
        for (const theme of themes) {
          const { accent, strong, soft, moved } = shades[theme]
          expect(worstContrast(accent, soft, theme)).toBeGreaterThanOrEqual(leastContrast)
          expect(worstContrast(strong, soft, theme)).toBeGreaterThanOrEqual(leastContrast)
          for (const ink of themeColours[theme].inks) {
            expect(contrast(ink, soft)).toBeGreaterThanOrEqual(leastContrast)
          }
          expect(moved).toBe(accent !== colour)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['light', '#7a1f5c', '#e0b0d0'],
    ['dark', '#f0a0d0', '#7a1f5c'],
  ] as const)(
    'stays as it is in the %s theme where it can be read, else moves',
    (theme, fits, not) => {
      expect(accentFor(fits)[theme]).toMatchObject({ accent: fits, moved: false })
      expect(accentFor(not)[theme].moved).toBe(true)
    },
  )

  it.each(themes)('just inside stays, just outside moves (%s)', (theme) => {
    // Greys, one step apart, from the side that can't be read: the first that can be is left alone.
    const greys = Array.from({ length: 256 }, (_, byte): Hex => {
      const digits = byte.toString(16).padStart(2, '0')
      return `#${digits}${digits}${digits}`
    })
    const ordered = theme === 'light' ? greys.toReversed() : greys
    const inside = ordered.findIndex((grey) => !accentFor(grey)[theme].moved)
    expect(inside).toBeGreaterThan(0)
    for (const [index, grey] of ordered.entries()) {
      const { soft, moved } = accentFor(grey)[theme]
      expect(moved, grey).toBe(index < inside)
      expect(worstContrast(grey, soft, theme) < leastContrast, grey).toBe(index < inside)
    }
  })

  it('is checked against the grounds that the styles have', () => {
    const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
    const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)]
    const coloursOf = (theme: ThemeName, ...names: readonly string[]) =>
      names.map((name) => pairs.find((pair) => pair[1] === name)?.[theme === 'light' ? 2 : 3])
    const grounds = ['ground', 'raised', 'sunken', 'amber-soft', 'slate-soft', 'red-soft']
    for (const theme of themes) {
      expect(themeColours[theme]).toMatchObject({
        grounds: coloursOf(theme, ...grounds),
        onAccent: coloursOf(theme, 'on-accent')[0],
        inks: coloursOf(theme, 'ink', 'ink-soft'),
      })
    }
  })
})
