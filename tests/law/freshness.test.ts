import { describe, expect, it } from 'vitest'
import { isDay, source, sources, staleAfterDays, staleSources } from '#rules'
import type { SourceId } from '#rules'
import { isStale } from '../../rules/law/freshness.ts'
import { cite } from '../../rules/law/sources.ts'

describe('a reading', () => {
  it.each([
    // Half a year of 183 days: 11 February to 13 August.
    ['instructions', '2026-02-11', '2026-08-12', false],
    ['instructions', '2026-02-11', '2026-08-13', false],
    ['instructions', '2026-02-11', '2026-08-14', true],
    // A leap year has the 29 February in between.
    ['instructions', '2027-10-01', '2028-04-01', false],
    ['instructions', '2027-10-01', '2028-04-02', true],
    ['instructions', '2026-10-01', '2027-04-02', false],
    ['instructions', '2026-10-01', '2027-04-03', true],
    ['instructions', '2028-02-29', '2028-08-30', false],
    ['instructions', '2028-02-29', '2028-08-31', true],
    // A year of 366 days: the same day of the next year, and one day more unless the year was a leap year.
    ['law', '2026-07-23', '2027-07-23', false],
    ['law', '2026-07-23', '2027-07-24', false],
    ['law', '2026-07-23', '2027-07-25', true],
    ['treaty', '2027-07-23', '2028-07-23', false],
    ['treaty', '2027-07-23', '2028-07-24', true],
    // Read later than today, and read today.
    ['instructions', '2030-01-01', '2026-01-01', false],
    ['instructions', '2026-01-01', '2026-01-01', false],
  ] as const)('of %s on %s is stale on %s: %s', (kind, verified, today, stale) => {
    expect(isStale({ kind, verified }, today)).toBe(stale)
  })
})

describe('stale sources', () => {
  const ids = Object.keys(sources) as SourceId[]
  const all = ids.map((id) => cite(id, 'whole page'))

  it('are none on the day of the first reading, and all in ten years', () => {
    expect(staleSources(all, '2026-02-11')).toEqual([])
    expect(
      staleSources(all, '2036-02-11')
        .map((one) => one.source)
        .toSorted(),
    ).toEqual(ids.toSorted())
  })

  it('are named once, with the day of the reading, the oldest first', () => {
    const cites = [cite('benefitPage', 'a'), cite('codes', 'b'), cite('codes', 'c')]
    expect(staleSources(cites, '2026-09-30')).toEqual([
      { source: 'codes', verified: source('codes').verified },
      { source: 'benefitPage', verified: source('benefitPage').verified },
    ])
  })

  it('go by the age of their kind', () => {
    const cites = [cite('irpr', '205(a)'), cite('codes', 'b')]
    expect(staleSources(cites, '2026-09-30').map((one) => one.source)).toEqual(['codes'])
    expect(staleAfterDays).toEqual({ instructions: 183, treaty: 366, law: 366 })
  })

  it.each(['', 'today', '2026-02-30', '2027-02-29', '2026-2-1', '2026-02-11T00:00:00Z'])(
    'need a day that exists: %j',
    (today) => {
      expect(isDay(today)).toBe(false)
      expect(() => staleSources([], today)).toThrow(RangeError)
    },
  )

  it('know the day that only leap years have', () => {
    expect(isDay('2028-02-29')).toBe(true)
    expect(isDay('2100-02-29')).toBe(false)
  })
})
