import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeAnswers } from '../../src/sharing/index.ts'

/** Links as they were once sent. They must open for ever: entries are added, never changed or removed. */
interface Golden {
  readonly name: string
  readonly fragment: string
  readonly answers: Readonly<Record<string, unknown>>
}

const file = new URL('golden.v1.json', import.meta.url)
const golden = JSON.parse(readFileSync(file, 'utf8')) as readonly Golden[]

describe('a link of version 1', () => {
  it.each(golden)('opens: $name', ({ fragment, answers }) => {
    expect(decodeAnswers(fragment)).toEqual({ kind: 'read', answers, problems: [] })
  })
})
