import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digests, edition, editions, quotations, source, sources, staleAfterDays } from '#rules'
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

  it('says how old a reading may be, and which words are quoted', () => {
    const days = Object.values(staleAfterDays).map((age) => `${age} days`)
    expect(missing([...days, ...quotations.map(({ words }) => `"${words}"`)])).toEqual([])
    expect(quotations).toHaveLength(1)
    expect(page).toContain('a single word')
  })

  it('shows commands that exist', () => {
    const { scripts } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { readonly scripts: Readonly<Record<string, string>> }
    const named = [...page.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name]) => name ?? '',
    )
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names every variant that is less than sure, and counts them', () => {
    const unsure = edition.variants.filter(({ confidence }) => confidence !== 'high')
    expect(missing(unsure.map(({ id }) => `\`${id}\``))).toEqual([])
    expect(unsure).toHaveLength(21)
    expect(page).toContain(`Twenty-one of the ${edition.variants.length} variants`)
  })
})
