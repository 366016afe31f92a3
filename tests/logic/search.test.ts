import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  always,
  domainOf,
  findPerson,
  isAlways,
  isNever,
  moved,
  never,
  reads,
  settled,
  simplified,
  variablesIn,
} from '../../rules/logic/search.ts'
import type { Formula } from '../../rules/logic/search.ts'

const x: Formula = { leaf: 0, mask: 1 }
const y: Formula = { leaf: 1, mask: 1 }
const z: Formula = { leaf: 2, mask: 1 }
const free = [3, 3]

describe('a formula', () => {
  it.each([
    ['x', x, [1, 3], true],
    ['x', x, [2, 3], false],
    ['x', x, free, undefined],
    ['x and y', { all: [x, y] }, [1, 3], undefined],
    ['x and y', { all: [x, y] }, [2, 3], false],
    ['x or y', { any: [x, y] }, [1, 3], true],
    ['always', always, free, true],
    ['never', never, free, false],
  ] as const)('%s: %j within %j is %s', (_, formula, domains, value) => {
    expect(settled(formula, domains)).toBe(value)
  })

  it('is simplified to what is left of it', () => {
    expect(simplified({ all: [x, y] }, [1, 3])).toEqual(y)
    expect(isNever(simplified({ all: [x, y] }, [2, 3]))).toBe(true)
    expect(isAlways(simplified({ any: [x, y] }, [1, 3]))).toBe(true)
    expect(simplified({ any: [x, { any: [y] }] }, free)).toEqual({ any: [x, y] })
    expect(simplified({ all: [{ all: [x, y] }, z] }, [3, 3, 3])).toEqual({ all: [x, y, z] })
    expect(simplified({ all: [x, { any: [y, z] }] }, [1, 3, 3])).toEqual({ any: [y, z] })
    expect(simplified({ any: [{ all: [x, y] }, z] }, [3, 1, 3])).toEqual({ any: [x, z] })
    expect(simplified({ any: [x, { all: [y, z] }] }, [3, 2, 3])).toEqual(x)
  })

  it('is the very same where nothing of it is settled: copies would fill the memory', () => {
    const both: Formula = { all: [x, { any: [y, z] }] }
    expect(simplified(both, [3, 3, 3])).toBe(both)
    expect(simplified(x, free)).toBe(x)
    const kept: Formula = { any: [y, z] }
    const left = simplified({ all: [x, kept, { any: [x, y] }] }, [1, 3, 3])
    expect(left).toBe(kept)
    expect(moved(both, new Set([5]), 10)).toBe(both)
  })

  it('of a variable that there is not can’t hold', () => {
    expect(domainOf(free, 2)).toBe(0)
    expect(settled(z, free)).toBe(false)
    expect(simplified(z, free)).toEqual(never)
  })

  it('knows what it reads', () => {
    const formula: Formula = { all: [x, { any: [y, z] }] }
    expect(reads(formula, new Set([2]))).toBe(true)
    expect(reads(formula, new Set([0, 7]))).toBe(true)
    expect(reads(formula, new Set([3]))).toBe(false)
    expect(reads(formula, new Set())).toBe(false)
    expect(reads(always, new Set([0]))).toBe(false)
    expect(moved(formula, new Set([0, 2]), 10)).toEqual({
      all: [{ leaf: 10, mask: 1 }, { any: [y, { leaf: 12, mask: 1 }] }],
    })
  })

  it('that holds always is neither a leaf nor never', () => {
    expect([always, never, x, { all: [x] }].map(isAlways)).toEqual([true, false, false, false])
    expect([always, never, x, { any: [x] }].map(isNever)).toEqual([false, true, false, false])
  })

  it('names its variables, and can speak of another person’s', () => {
    expect([...variablesIn({ any: [x, { all: [y] }] })]).toEqual([0, 1])
    expect(moved({ all: [x, y] }, new Set([1]), 10)).toEqual({ all: [x, { leaf: 11, mask: 1 }] })
  })
})

describe('a person', () => {
  const goal = (formula: Formula, wanted = true) => ({ formula, wanted })

  it('is found who meets some formulas and not others', () => {
    const found = findPerson([goal({ any: [x, y] }), goal(x, false)], free)
    expect(found).toEqual([2, 1])
  })

  it('is not found where there can be none', () => {
    expect(findPerson([goal(x), goal({ all: [x, y] }, false), goal(y)], free)).toBeNull()
  })

  it('is whoever the domains allow when nothing is asked of them', () => {
    const domains = [3, 2]
    const found = findPerson([], domains)
    expect(found).toEqual([3, 2])
    expect(found).not.toBe(domains)
  })

  it('keeps the domains that were given as they were', () => {
    const domains = [3, 3]
    expect(findPerson([goal(x), goal(y, false)], domains)).toEqual([1, 2])
    expect(domains).toEqual([3, 3])
  })

  it('is found in as many steps as it takes, and in no fewer', () => {
    // One step to see that both must hold, one to narrow them, one to see that nothing is left.
    expect(findPerson([goal({ all: [x, y] })], free, 3)).toEqual([1, 1])
    expect(findPerson([goal({ all: [x, y] })], free, 2)).toBe('gaveUp')
    expect(findPerson([], free, 1)).toEqual(free)
    expect(findPerson([], free, 0)).toBe('gaveUp')
  })

  it('is looked for first where the fewest ways are left', () => {
    // Two that differ in everything, beside a wide choice that reads the same: tried first, it would take every way.
    const differ = (one: number, other: number) => [
      goal({ any: [bit(one, 1), bit(other, 1)] }),
      goal({ any: [bit(one, 2), bit(other, 2)] }),
    ]
    const bit = (leaf: number, mask: number): Formula => ({ leaf, mask })
    const wide = goal({
      any: Array.from({ length: 30 }, (_, at) => ({
        all: [bit(3 + at, 1), { any: [bit(0, 1), bit(0, 2)] }],
      })),
    })
    const wideNot = goal({
      any: Array.from({ length: 30 }, (_, at) => ({
        all: [bit(3 + at, 2), { any: [bit(0, 1), bit(0, 2)] }],
      })),
    })
    const goals = [wide, wideNot, ...differ(0, 1), ...differ(1, 2), ...differ(0, 2)]
    const domains = Array.from({ length: 33 }, () => 3)
    expect(findPerson(goals, domains, 60)).toBeNull()
  })

  it('is not known when the steps run out', () => {
    const wide: Formula = { any: Array.from({ length: 6 }, (_, leaf) => ({ leaf, mask: 1 })) }
    const domains = Array.from({ length: 6 }, () => 3)
    expect(findPerson([goal(wide)], domains, 1)).toBe('gaveUp')
    expect(findPerson([goal(wide)], domains)).not.toBe('gaveUp')
  })

  it('is looked for without trying what has no part in it over and over', () => {
    // Three variables of which each two must differ, with two buckets: nobody. Beside them stand forty routes.
    const core = [0, 1, 2].flatMap((one) =>
      [0, 1, 2]
        .filter((other) => other > one)
        .flatMap((other) => [
          goal(
            {
              all: [
                { leaf: one, mask: 1 },
                { leaf: other, mask: 1 },
              ],
            },
            false,
          ),
          goal({
            any: [
              { leaf: one, mask: 1 },
              { leaf: other, mask: 1 },
            ],
          }),
        ]),
    )
    const routes = Array.from({ length: 40 }, (_, at) =>
      goal(
        {
          all: [
            { leaf: 3 + 2 * at, mask: 1 },
            { leaf: 4 + 2 * at, mask: 1 },
          ],
        },
        false,
      ),
    )
    const domains = Array.from({ length: 83 }, () => 3)
    expect(findPerson([...routes, ...core], domains, 100)).toBeNull()
    expect(findPerson([...routes, ...core.slice(2)], domains, 100)).not.toBeNull()
  })

  it('is found whenever there is one, as trying everybody shows', () => {
    const leaf = fc.record({ leaf: fc.nat(3), mask: fc.integer({ min: 1, max: 6 }) })
    const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ all: fc.array(tie('formula'), { maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('formula'), { maxLength: 3 }) }),
      ),
    }))
    const goals = fc.array(fc.record({ formula, wanted: fc.boolean() }), { maxLength: 5 })
    const buckets = [1, 2, 4]
    const everybody = buckets.flatMap((a) =>
      buckets.flatMap((b) => buckets.flatMap((c) => buckets.map((d) => [a, b, c, d]))),
    )
    fc.assert(
      fc.property(goals, (all) => {
        const fits = (domains: readonly number[]) =>
          all.every((one) => settled(one.formula, domains) === one.wanted)
        const found = findPerson(all, [7, 7, 7, 7])
        expect(found === null).toBe(!everybody.some(fits))
        if (found !== null && found !== 'gaveUp') expect(fits(found)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
