import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  always,
  findPerson,
  isAlways,
  isNever,
  moved,
  never,
  settled,
  simplified,
  variablesIn,
} from '../../rules/logic/search.ts'
import type { Formula } from '../../rules/logic/search.ts'

const x: Formula = { leaf: 0, mask: 1 }
const y: Formula = { leaf: 1, mask: 1 }
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
