import { edition, variantOf } from '#rules'
import type { Answers } from '#rules'
import { describe, expect, test } from 'vitest'
import { planUnder } from '../../rules/plan/index.ts'

const stay = (id: string, answers: Answers = {}) => planUnder(variantOf(id), answers).duration
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const notes = (id: string, answers: Answers = {}) =>
  stay(id, answers).notes.map(({ says }) => plain(says.en))
const lengths = (id: string, answers: Answers = {}) =>
  stay(id, answers).timeline.map(({ kind, length }) => [kind, length])

describe('how long', () => {
  test('a first permit, its renewals and no ceiling', () => {
    expect(plain(stay('cusma-t36').says.en)).toBe('Up to 3 years')
    expect(plain(stay('cusma-t36').says.fr)).toBe('Jusqu’à 3 ans')
    expect(notes('cusma-t36')).toContain('Then up to 3 years at a time.')
    expect(notes('cusma-t36')).toContain(
      'No fixed limit on renewals, but each stay must be temporary.',
    )
    expect(lengths('cusma-t36')).toEqual([
      ['first', 36],
      ['renewal', 36],
    ])
  })

  test('what is used is known where a question asks for it, by the agreement', () => {
    const used = (id: string, agreement?: 'cusma', answers: Answers = {}) =>
      planUnder({ ...variantOf(id), ...(agreement ? { agreement } : {}) }, answers)
        .duration.timeline.filter(({ kind }) => kind === 'used')
        .map(({ length }) => length)
    const stays: Answers = { europeStay: 4, gatsStay: 40, transfereeMonths: 30 }
    expect(used('gats-t33', undefined, stays)).toEqual([40])
    expect(used('gats-t33', 'cusma', stays)).toEqual([])
  })

  test('a ceiling in years and months, the contract if shorter', () => {
    expect(notes('ceta-t44').slice(0, 3)).toEqual([
      'Or the length of the contract, if that is shorter.',
      'Then up to 18 months at a time.',
      'At most 4 years and 6 months in all.',
    ])
  })

  test('a trainee without renewal is not told the same figure twice', () => {
    expect(notes('ceta-t42')).toContain('No renewal.')
    expect(notes('ceta-t42').filter((note) => note.includes('in all'))).toEqual([])
    expect(lengths('ceta-t42')).toEqual([
      ['first', 12],
      ['ceiling', 12],
    ])
  })

  test('days, and an exceptional renewal', () => {
    expect(plain(stay('gats-t33').says.en)).toBe('Up to 90 days')
    expect(notes('repair-c13')).toContain('Renewal only in exceptional cases.')
  })

  test('no fixed figure', () => {
    expect(stay('benefit-c10').says.en).toBe('As long as the offer')
    expect(plain(stay('residence-c15').says.en)).toBe('Up to 2 years')
    expect(notes('ukraine-f70')).toContain('The official page gives no fixed renewal.')
    expect(stay('status-citizen').says.en).toBe('No time limit')
    expect(lengths('benefit-c10')).toEqual([
      ['first', null],
      ['renewal', null],
    ])
  })

  test('a permit ends with the passport, which citizens of the United States need not have', () => {
    const passport = 'A permit never runs past your passport.'
    expect(notes('cusma-t36', { citizenships: ['MEX'] })).toContain(passport)
    expect(notes('cusma-t36', { citizenships: ['USA'] })).not.toContain(passport)
  })

  test('every timeline stays under its ceiling, and fills it where renewals have a length', () => {
    for (const { id, duration } of edition.variants) {
      if (duration.cap === null) continue
      for (const used of [0, 5, 12, 40, 200]) {
        const { timeline } = stay(id, {
          transfereeMonths: Math.min(used, 120),
          europeStay: Math.min(used, 24),
          gatsStay: used,
        })
        const sum = timeline
          .filter(({ kind }) => kind === 'first' || kind === 'renewal')
          .reduce((all, { length }) => all + (length ?? 0), 0)
        const spent = timeline.find(({ kind }) => kind === 'used')?.length ?? 0
        expect([id, used, sum <= Math.max(duration.cap - spent, 0)]).toEqual([id, used, true])
        const repeats = typeof duration.renewal === 'number' && duration.noteSays !== 'renewal'
        if (repeats && spent < duration.cap) {
          expect([id, used, sum + spent]).toEqual([id, used, duration.cap])
        }
      }
    }
  })
})

describe('a transferee who has been here', () => {
  const used = (transfereeMonths: number, more: Answers = {}) =>
    stay('r205a-c63', { transfereeMonths, ...more })
  const said = (transfereeMonths: number) =>
    notes('r205a-c63', { transfereeMonths }).find((note) => note.startsWith('Time used'))

  test('is told what is left', () => {
    expect(said(0)).toBeUndefined()
    expect(said(24)).toBe('Time used so far: 2 years. At most 3 years more.')
    expect(said(59)).toBe('Time used so far: 4 years and 11 months. At most 1 month more.')
    expect(used(24)).toMatchObject({ used: 24, left: 36 })
  })

  test('is told when nothing is', () => {
    expect(said(60)).toBeUndefined()
    expect(notes('r205a-c63', { transfereeMonths: 60 })).toContain(
      'On these answers, all of this time is used.',
    )
    expect(used(72).left).toBe(0)
    expect(used(60).timeline.map(({ kind }) => kind)).toEqual(['used', 'ceiling'])
  })

  test('reads the next permit within what is left, not the usual first one', () => {
    const main = (answers: Answers) => plain(stay('r205a-c63', answers).says.en)
    expect(main({ transfereeMonths: 50, transfereeHistory: 'change' })).toBe('Up to 10 months')
    expect(main({ transfereeMonths: 30, transfereeHistory: 'extension' })).toBe('Up to 2 years')
    expect(main({ transfereeMonths: 60 })).toBe('No time left')
    expect(main({ transfereeMonths: 60, yearAbroadSince: 'yes' })).toBe('Up to 3 years')
  })

  test('begins anew after a year abroad', () => {
    expect(used(60, { yearAbroadSince: 'yes' })).toMatchObject({ used: 0, left: 60 })
  })

  test('sees the stretches under the ceiling', () => {
    expect(lengths('r205a-c63', { transfereeMonths: 0 })).toEqual([
      ['first', 36],
      ['renewal', 24],
      ['ceiling', 60],
    ])
    expect(lengths('r205a-c62-manager', { transfereeMonths: 0 })).toEqual([
      ['first', 36],
      ['renewal', 24],
      ['renewal', 24],
      ['ceiling', 84],
    ])
    expect(lengths('r205a-c63', { transfereeMonths: 50, transfereeHistory: 'change' })).toEqual([
      ['used', 50],
      ['first', 10],
      ['ceiling', 60],
    ])
    expect(lengths('r205a-c63', { transfereeMonths: 30, transfereeHistory: 'extension' })).toEqual([
      ['used', 30],
      ['renewal', 24],
      ['renewal', 6],
      ['ceiling', 60],
    ])
  })

  test('without an answer nothing is counted', () => {
    expect(stay('r205a-c63', { transfereeMonths: 'unsure' })).toMatchObject({
      used: null,
      left: null,
    })
  })

  test('learns what can be given back, where a renewal has a length', () => {
    const ids = (id: string) => stay(id).notes.map((note) => note.id)
    expect(ids('r205a-c63')).toContain('duration.givenBack')
    expect(ids('r205a-c61')).not.toContain('duration.givenBack')
    expect(ids('cusma-t36')).not.toContain('duration.givenBack')
    expect(notes('r205a-c63').join(' ')).toContain('Stretches of 30 days or more')
    // The pages of the agreements are silent: only the general one is quoted.
    expect(notes('cusma-t37').join(' ')).toContain('check the agreement’s own page')
    expect(notes('r205a-c63').join(' ')).not.toContain('check the agreement’s own page')
  })
})

describe('a new office under an agreement', () => {
  test('has one renewal, of 6 months', () => {
    expect(lengths('cusma-t37-new-office')).toEqual([
      ['first', 12],
      ['renewal', 6],
      ['ceiling', 84],
    ])
    const extension: Answers = { transfereeMonths: 12, transfereeHistory: 'extension' }
    expect(lengths('cusma-t37-new-office', extension)).toEqual([
      ['used', 12],
      ['renewal', 6],
      ['ceiling', 84],
    ])
    expect(notes('cusma-t37-new-office').join(' ')).not.toContain('at a time.')
    expect(notes('cusma-t37-new-office')[0]).toContain('6 months at most')
  })
})

describe('professionals with a limit in a window', () => {
  test('may be given more time inside it, and are not told of a limit of all time', () => {
    expect(notes('ceta-t47').join(' ')).toContain('only inside these 12 months')
    expect(notes('ceta-t47').join(' ')).not.toContain('in all')
    expect(lengths('ceta-t47', { europeStay: 5 })).toEqual([
      ['used', 5],
      ['first', 7],
    ])
    expect(lengths('gats-t33')).toEqual([['first', 90]])
  })

  test('have their used months or days counted', () => {
    expect(stay('ceta-t47', { europeStay: 5 })).toMatchObject({ used: 5, left: 7 })
    expect(stay('gats-t33', { gatsStay: 60 })).toMatchObject({ used: 60, left: 30, unit: 'days' })
    expect(stay('cusma-t36', { europeStay: 5, transfereeMonths: 9 }).used).toBeNull()
  })
})

describe('a youth exchange', () => {
  const first = (id: string, ...citizenships: readonly string[]) =>
    stay(`youth-c21-${id}`, { citizenships: [...citizenships] }).first

  test.each([
    ['working-holiday', 'FRA', 24],
    ['coop', 'FRA', 12],
    ['working-holiday', 'NZL', 23],
    ['professional', 'CHE', 18],
    ['coop', 'AUT', 6],
    ['working-holiday', 'JPN', 12],
  ])('%s for %s: %d months', (id, country, months) => {
    expect(first(id, country)).toBe(months)
  })

  test('takes the longest of two passports, and has no figure where no arrangement is listed', () => {
    expect(first('working-holiday', 'JPN', 'IRL')).toBe(24)
    expect(first('working-holiday', 'USA')).toBeNull()
    expect(first('working-holiday', 'CHE')).toBeNull()
    expect(stay('youth-c21-working-holiday', { citizenships: 'unsure' }).first).toBeNull()
  })
})
