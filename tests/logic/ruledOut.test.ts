import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Condition } from '#rules'
import { allOf, anyOf, criterion } from '../../rules/logic/condition.ts'
import { hasPlace, noPlaces, putPlace, putPlaces } from '../../rules/logic/places.ts'
import { ruledOutAmong } from '../../rules/logic/ruledOut.ts'

const says = { en: 'A line', fr: 'Une ligne' }
const cites = [{ source: 'irpr', pinpoint: '205(a)' }] as const

const atLeast = (months: number): Condition =>
  criterion({ id: `m${months}`, asks: 'monthsAbroad', fails: { below: months }, says, cites })
const manager = criterion({
  id: 'manager',
  asks: 'role',
  fails: { is: ['other', 'trainee'] },
  says,
  cites,
})
const american = criterion({
  id: 'american',
  asks: 'citizenships',
  fails: { holdsNone: ['USA'] },
  says,
  cites,
})

describe('places', () => {
  const at = fc.nat(99)

  it('are in as they were put in, and no others', () => {
    fc.assert(
      fc.property(fc.array(at), fc.array(at), (some, others) => {
        const [places, more] = [noPlaces(100), noPlaces(100)]
        for (const one of some) putPlace(places, one)
        for (const one of others) putPlace(more, one)
        putPlaces(places, more)
        const all = Array.from({ length: 140 }, (_, one) => one)
        expect(all.filter((one) => hasPlace(places, one))).toEqual(
          all.filter((one) => some.includes(one) || others.includes(one)),
        )
        expect(all.filter((one) => hasPlace(more, one))).toEqual(
          all.filter((one) => others.includes(one)),
        )
      }),
      { examples: [[[31, 32, 63, 64, 99], []]] },
    )
  })
})

describe('what answers rule out by themselves', () => {
  const placesIn = (conditions: readonly Condition[], answers: Answers): readonly number[] => {
    const out = ruledOutAmong(conditions, 1)(answers)
    return conditions.flatMap((_, at) => (hasPlace(out, at) ? [at] : []))
  }

  it('are the conditions that one answer fails, beyond the thirty-second too', () => {
    const conditions = Array.from({ length: 70 }, (_, months) => atLeast(months))
    expect(placesIn(conditions, { monthsAbroad: 66 })).toEqual([67, 68, 69])
    expect(placesIn(conditions, { monthsAbroad: 30 })).toEqual(
      Array.from({ length: 39 }, (_, index) => 31 + index),
    )
    expect(placesIn(conditions, {})).toEqual([])
    expect(placesIn(conditions, { monthsAbroad: 'unsure' })).toEqual([])
  })

  it('are put together from all answers, but not those that only two answers rule out', () => {
    const conditions = [
      manager,
      american,
      anyOf(says, manager, american),
      allOf(manager, american),
      allOf(),
      anyOf(says),
    ]
    expect(placesIn(conditions, { role: 'other' })).toEqual([0, 3])
    expect(placesIn(conditions, { citizenships: ['FRA'] })).toEqual([1, 3])
    expect(placesIn(conditions, { role: 'other', citizenships: ['FRA'] })).toEqual([0, 1, 3])
    expect(placesIn(conditions, { role: 'manager', citizenships: ['USA', 'FRA'] })).toEqual([])
  })

  it('stay right for list after list, and when more answers come than are kept', () => {
    const ruledOut = ruledOutAmong([american, atLeast(1500)], 1)
    const isOut = (answers: Answers, at: number): boolean => hasPlace(ruledOut(answers), at)
    // Joined without brackets and marks, the first two would be one.
    expect(isOut({ citizenships: ['FRA', 'USA'] }, 0)).toBe(false)
    expect(isOut({ citizenships: ['FRA'] }, 0)).toBe(true)
    expect(isOut({ citizenships: [] }, 0)).toBe(true)
    expect(isOut({ citizenships: ['FRA', 'USA'] }, 0)).toBe(false)
    for (const round of [1, 2]) {
      for (let months = 0; months < 2100; months++) {
        if (isOut({ monthsAbroad: months }, 1) !== months < 1500)
          throw new Error(`${months} months, round ${round}`)
      }
    }
  })

  it('are one person’s only', () => {
    const ruledOut = ruledOutAmong([manager, american], 1)
    const both = ruledOut({ role: 'other', citizenships: ['FRA'] })
    const one = ruledOut({ role: 'other' })
    expect([hasPlace(both, 1), hasPlace(one, 0), hasPlace(one, 1)]).toEqual([true, true, false])
  })
})
