import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, parseHex } from '../src/embed/colour.ts'

/** The colours of src/styles/tokens.css can be read: in light and dark, and better where the person asks for more. */

const sheet = readFileSync('src/styles/tokens.css', 'utf8')
const [usual = '', more = ''] = sheet.split('@media (prefers-contrast: more)')

type Scheme = 'light' | 'dark'

/** The colours of a part of the sheet, by their names. */
const coloursIn = (css: string, scheme: Scheme): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark],
    ),
  )

const grounds = ['ground', 'raised', 'sunken']

/** Words on grounds. */
const words: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', [...grounds, 'accent-soft', 'amber-soft', 'slate-soft', 'red-soft']],
  ['ink-soft', grounds],
  ['accent', [...grounds, 'accent-soft']],
  ['accent-strong', [...grounds, 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['amber', [...grounds, 'amber-soft']],
  ['slate', [...grounds, 'slate-soft']],
  ['red', [...grounds, 'red-soft']],
]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colours = coloursIn(usual, scheme)
  const stronger = new Map([...colours, ...coloursIn(more, scheme)])

  /** The pairs that stand less far apart than they should. */
  const weak = (
    set: ReadonlyMap<string, string>,
    pairs: readonly (readonly [string, readonly string[]])[],
    least: number,
  ): readonly string[] =>
    pairs.flatMap(([one, others]) =>
      others.flatMap((other) => {
        const [a, b] = [one, other].map((name) => parseHex(set.get(name) ?? ''))
        if (!a || !b) return [`${one} or ${other} is missing`]
        const found = contrast(a, b)
        return found < least ? [`${one} on ${other}: ${found.toFixed(2)}`] : []
      }),
    )

  it('words have 4.5 to 1, and the edges of controls 3 to 1', () => {
    expect(colours.size).toBeGreaterThan(15)
    expect(weak(colours, words, 4.5)).toEqual([])
    expect(weak(colours, [['line-strong', grounds]], 3)).toEqual([])
  })

  it('with more contrast words have 7 to 1, and every line 4.5 to 1', () => {
    expect(weak(stronger, words, 7)).toEqual([])
    const lines = ['line', 'line-strong', 'amber-line', 'slate-line', 'red-line']
    expect(
      weak(
        stronger,
        lines.map((line) => [line, grounds] as const),
        4.5,
      ),
    ).toEqual([])
  })
})
