import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edition } from '#rules'
import { bundled } from '../../.tools/bundle.js'
import { repositoryIn } from '../../src/lawDiff/load.ts'
import { peopleOfCases } from '../../src/lawDiff/people.ts'
import { judged, sideOf } from '../../src/lawDiff/side.ts'
import { situationsOf } from '../../src/lawDiff/situations.ts'
import { caseLists, cases } from '../cases/index.ts'

const root = resolve(import.meta.dirname, '../..')
const repository = repositoryIn({ root, cache: join(root, 'node_modules/.cache/imp') }, bundled)

describe('the working tree', { timeout: 60_000 }, () => {
  it('gives its rules, and tells people apart by them', async () => {
    const rules = await repository.working()
    const newest = rules.editions.at(-1)
    if (!newest) throw new Error('There is no edition')
    expect(newest.id).toBe(edition.id)
    // Of the whole law it takes seconds; the first variants will do, and one that reads an occupation list.
    const variants = newest.variants.filter(({ id }, at) => at < 6 || id === 'cusma-t36')
    const side = sideOf(rules, { ...newest, variants })
    const { people, gaveUp } = situationsOf(side)
    expect(gaveUp).toBe(0)
    expect(people.length).toBeGreaterThan(8)
    const told = people.map(({ name, answers }) => ({ name, ...judged(side, answers) }))
    expect(told.filter(({ dropped }) => dropped.length > 0)).toEqual([])
    expect(told.filter(({ suggestion }) => !suggestion.settled)).toEqual([])
    const inside = told.filter(({ name }) => name.endsWith('inside'))
    expect(inside.length).toBeGreaterThan(3)
    for (const { name, suggestion } of inside) expect(name.split(',')[0]).toBe(suggestion.variant)
  })

  it('gives every case', async () => {
    const people = peopleOfCases(await repository.cases())
    expect(people.map(({ name }) => name)).toEqual(cases.map(({ name }) => name))
  })
})

describe('the index of cases', () => {
  const isCase = (item: unknown): boolean =>
    typeof item === 'object' && item !== null && 'name' in item && 'suggestion' in item

  it('has every list of cases of the folder', async () => {
    const folder = join(root, 'tests/cases')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.test|\bindex)\.ts$/.test(name),
    )
    const modules = await Promise.all(
      files.map(async (name) => (await import(join(folder, name))) as Record<string, unknown>),
    )
    const lists = modules.flatMap((module) =>
      Object.values(module).filter((one) => Array.isArray(one) && one.some(isCase)),
    )
    expect(lists.length).toBeGreaterThanOrEqual(3)
    expect(new Set(Object.values(caseLists))).toEqual(new Set(lists))
  })
})
