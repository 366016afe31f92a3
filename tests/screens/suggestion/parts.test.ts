import { questionIds, variantOf, whatIf } from '#rules'
import type { Change, Stretch } from '#rules'
import { describe, expect, test } from 'vitest'
import { nearest, waysOf } from '../../../src/screens/suggestion/Changes.tsx'
import { earliest } from '../../../src/screens/suggestion/earliest.ts'
import { placed } from '../../../src/screens/suggestion/Stay.tsx'
import { monthText } from '../../../src/screens/suggestion/text.ts'
import { whoSettles } from '../../../src/screens/suggestion/whoSettles.ts'
import { helper, interviewed, manager, restorer } from './people.ts'

describe('the earliest date', () => {
  const change = (wait: Change['wait']): Change => ({
    criterion: variantOf('cusma-t36').evidence[0] as Change['criterion'],
    asks: 'monthsAbroad',
    kind: 'time',
    wait,
  })
  const from = (today: string, ...waits: Change['wait'][]) =>
    earliest(new Date(`${today}T12:00:00`), waits.map(change))
      ?.toISOString()
      .slice(0, 10) ?? null

  test('counts months and years', () => {
    expect(from('2026-11-24', { amount: 4, unit: 'months' })).toBe('2027-03-24')
    expect(from('2026-11-24', { amount: 2, unit: 'years' })).toBe('2028-11-24')
    expect(from('2026-12-30', { amount: 3, unit: 'days' })).toBe('2027-01-02')
  })

  test('never skips a short month', () => {
    expect(from('2026-01-31', { amount: 1, unit: 'months' })).toBe('2026-02-28')
    expect(from('2028-02-29', { amount: 1, unit: 'years' })).toBe('2029-02-28')
  })

  test('the longest wait counts; without one there is no date', () => {
    expect(
      from('2026-11-24', { amount: 1, unit: 'months' }, null, { amount: 1, unit: 'years' }),
    ).toBe('2027-11-24')
    expect(from('2026-11-24', null)).toBeNull()
    expect(from('2026-11-24')).toBeNull()
  })

  test('is said by the month', () => {
    const day = new Date('2027-03-01T00:00:00Z')
    expect(monthText(day, 'en')).toBe('March 2027')
    expect(monthText(day, 'fr')).toBe('mars 2027')
  })
})

describe('what would change the suggestion', () => {
  test('what can be done comes before time, and time before what is fixed', () => {
    const young = interviewed({ ...manager, monthsAbroad: 11 })
    const ways = waysOf(whatIf(young)).filter(({ effect }) => effect === 'opens')
    const order = ['act', 'time', 'fixed']
    const ranks = ways.map(({ changes }) =>
      Math.max(...changes.map(({ kind }) => order.indexOf(kind))),
    )
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    expect(ranks).toContain(order.indexOf('time'))
  })

  test('what only needs time is never folded away', () => {
    const ways = waysOf(whatIf(interviewed({ ...helper, ...manager, monthsAbroad: 8 })))
    const shown = nearest(ways)
    expect(shown).toHaveLength(3)
    expect(shown.map(({ changes }) => changes.map(({ kind }) => kind).at(-1))).toEqual([
      'act',
      'act',
      'time',
    ])
    expect(nearest(ways.slice(0, 2))).toEqual(ways.slice(0, 2))
  })

  test('routes that the same change opens stand together', () => {
    const ways = waysOf(whatIf(interviewed({ ...restorer, offer: 'none' })))
    const keys = ways.map(({ changes }) => changes.map(({ criterion }) => criterion.says.en).join())
    expect(new Set(keys).size).toBe(keys.length)
    expect(ways.some(({ variants }) => variants.length > 1)).toBe(true)
  })
})

test('somebody can settle every question', () => {
  expect(Object.keys(whoSettles).toSorted()).toEqual(questionIds.toSorted())
})

describe('the bars of the timeline', () => {
  const bars = (timeline: readonly Stretch[]) =>
    placed(timeline).map(({ start, share }) => [start, share])

  test('begin where the one before ends, in proportion; the ceiling spans them', () => {
    expect(
      bars([
        { kind: 'used', length: 12 },
        { kind: 'first', length: 36 },
        { kind: 'ceiling', length: 60 },
      ]),
    ).toEqual([
      [0, 0.2],
      [0.2, 0.6],
      [0, 1],
    ])
  })

  test('without a figure are as long as the longest that has one', () => {
    expect(
      bars([
        { kind: 'first', length: 12 },
        { kind: 'renewal', length: null },
      ]),
    ).toEqual([
      [0, 0.5],
      [0.5, 0.5],
    ])
    expect(bars([{ kind: 'first', length: null }])).toEqual([[0, 1]])
  })

  test('a ceiling that is used up leaves one bar for both', () => {
    expect(
      bars([
        { kind: 'used', length: 84 },
        { kind: 'ceiling', length: 60 },
      ]),
    ).toEqual([
      [0, 1],
      [0, 60 / 84],
    ])
  })
})
