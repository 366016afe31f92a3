import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digests, edition, editions, source, sources } from '#rules'
import type { SourceId } from '#rules'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/LAW.md'), 'utf8')
const missing = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => !page.includes(word))

describe('docs/LAW.md', () => {
  it('names every day on which a source was read, and every edition', () => {
    const ids = Object.keys(sources) as SourceId[]
    expect(missing(ids.map((id) => source(id).verified))).toEqual([])
    expect(missing(editions.map(({ id }) => `\`${id}\``))).toEqual([])
    expect(page).toContain(`consolidated to ${digests.currentTo.en}`)
    expect(source('irpr').version).toBe(digests.currentTo.en)
  })

  it('names every variant that is less than sure, and counts them', () => {
    const unsure = edition.variants.filter(({ confidence }) => confidence !== 'high')
    expect(missing(unsure.map(({ id }) => `\`${id}\``))).toEqual([])
    expect(unsure).toHaveLength(10)
    expect(page).toContain(`Ten of the ${edition.variants.length} variants`)
  })
})
