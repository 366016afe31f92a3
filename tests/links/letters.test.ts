import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeLetter } from '../../src/sharing/index.ts'

/** Letters as they were once sent. They must open for ever: entries are added, never changed or removed. */
interface Golden {
  readonly name: string
  readonly fragment: string
  readonly letter: Readonly<Record<string, unknown>>
}

const file = new URL('golden.v2.json', import.meta.url)
const golden = JSON.parse(readFileSync(file, 'utf8')) as readonly Golden[]

describe('a letter of version 1', () => {
  it.each(golden)('opens: $name', ({ fragment, letter }) => {
    expect(decodeLetter(fragment)).toEqual({ kind: 'read', letter, problems: [] })
  })

  it('is there in all four kinds', () => {
    expect(new Set(golden.map(({ letter }) => letter['kind']))).toEqual(
      new Set(['invitation', 'result', 'handOff', 'blank']),
    )
  })
})
