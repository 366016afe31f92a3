import { describe, expect, it } from 'vitest'
import { withAnswer } from '#rules'
import type { Answer, Answers, Criterion, QuestionId, Test } from '#rules'
import { criterion } from '../../rules/logic/condition.ts'
import { readingsOf } from '../../rules/logic/readings.ts'
import { finished } from '../../rules/logic/steps.ts'
import { isAlways, isNever, simplified } from '../../rules/logic/search.ts'
import { state, stateOf } from '../../rules/logic/truth.ts'

/** A few lines by themselves, so that every bucket can be named. */

const levels = [state.met, state.unsettled, state.lost]
const says = { en: 'A line', fr: 'Une ligne' }
const cites = [{ source: 'irpr', pinpoint: '205(a)' }] as const

let made = 0
const line = (asks: QuestionId, tests: Partial<Record<'fails' | 'needsEvidence', Test>> = {}) => {
  made += 1
  const plain: Criterion = criterion({ id: `line.${made}`, asks, says, cites })
  return { ...plain, ...tests }
}

/** The answers by the bucket they lie in: those that nothing tells apart stand together. */
function buckets(asks: QuestionId, of: readonly Criterion[], answers: readonly Answer[]) {
  const own = finished(readingsOf(of))
  const groups = new Map<string, Answer[]>()
  for (const answer of answers) {
    const key = own.keyOf(withAnswer({}, asks, answer))
    groups.set(key, [...(groups.get(key) ?? []), answer])
    expect(own.keyOf(own.answersIn(own.domains(withAnswer({}, asks, answer))))).toBe(key)
  }
  return [...groups.values()]
}

describe('the buckets of a few lines', () => {
  it('of a choice are as many as the lines tell apart', () => {
    const lines = [
      line('offer', { fails: { is: ['none'] } }),
      line('offer', { fails: { is: ['job', 'none'] } }),
    ]
    expect(
      buckets('offer', lines, ['job', 'ownContract', 'employersContract', 'none', 'unsure']),
    ).toEqual([['job'], ['ownContract', 'employersContract'], ['none'], ['unsure']])
  })

  it('of a number begin at the edges of the lines', () => {
    const lines = [
      line('monthsAbroad', { fails: { below: 6 } }),
      line('monthsAbroad', { fails: { atLeast: 12 } }),
    ]
    expect(buckets('monthsAbroad', lines, [0, 5, 6, 11, 12, 36, 'unsure'])).toEqual([
      [0, 5],
      [6, 11],
      [12, 36],
      ['unsure'],
    ])
    expect(finished(readingsOf(lines)).domains({})).toEqual([15])
  })

  it('are the same with a line that rules nobody out, or reads another kind of answer', () => {
    const one = line('offer', { fails: { is: ['none'] } })
    expect(finished(readingsOf([one, line('offer')])).domains({})).toEqual(
      finished(readingsOf([one])).domains({}),
    )
    const odd = line('monthsAbroad', { fails: { ticked: 'film' } })
    expect(buckets('monthsAbroad', [odd, line('monthsAbroad')], [0, 36, 'unsure'])).toEqual([
      [0, 36],
      ['unsure'],
    ])
    const other = line('occupationEurope', { fails: { ticked: 'film' } })
    expect(buckets('occupationEurope', [other], ['none', 'europe.other.cook'])).toHaveLength(1)
  })

  it('of a number are told apart by the lines of one kind alone', () => {
    for (const kind of ['below', 'atLeast'] as const) {
      const lines = [6, 12].map((months) => {
        const fails: Test = kind === 'below' ? { below: months } : { atLeast: months }
        return line('monthsAbroad', { fails })
      })
      expect(finished(readingsOf(lines)).domains({})).toEqual([15])
    }
  })

  it('of a row of a list are those of the lines of one kind alone', () => {
    const rows = ['europe.legal.judge', 'europe.other.cook', 'none', 'unsure']
    const apart = [['europe.legal.judge'], ['europe.other.cook', 'none'], ['unsure']]
    for (const fails of [{ rowIn: ['europe.legal.'] }, { rowNotIn: ['europe.legal.'] }]) {
      const own = line('occupationEurope', { fails })
      expect(buckets('occupationEurope', [own], rows)).toEqual(apart)
      const only = finished(readingsOf([own]))
      expect(only.answersIn(only.domains({ occupationEurope: 'none' }))).toEqual({
        occupationEurope: 'none',
      })
    }
  })

  it('of a number never lie outside its bounds', () => {
    const lines = [
      line('monthsAbroad', { fails: { below: 0 } }),
      line('monthsAbroad', { fails: { atLeast: 900 } }),
    ]
    expect(finished(readingsOf(lines)).domains({})).toEqual([3])
  })

  it('of a country are those that a line names, and all others', () => {
    const lines = [
      line('employerCountry', { fails: { holdsNone: ['MEX', 'USA'] } }),
      line('employerCountry', { fails: { holdsAny: ['MEX'] } }),
    ]
    expect(
      buckets('employerCountry', lines, ['AFG', 'FRA', 'ZWE', 'MEX', 'USA', 'unsure']),
    ).toEqual([['AFG', 'FRA', 'ZWE'], ['MEX'], ['USA'], ['unsure']])
  })

  it('of countries are one a class, held or not', () => {
    const lines = [
      line('citizenships', { fails: { holdsNone: ['MEX', 'USA'] } }),
      line('citizenships', { fails: { holdsAny: ['IRN'] } }),
      line('citizenships'),
    ]
    expect(
      buckets('citizenships', lines, [
        [],
        ['FRA'],
        ['MEX'],
        ['USA'],
        ['USA', 'MEX', 'FRA'],
        ['IRN'],
        ['IRN', 'USA'],
        'unsure',
      ]),
    ).toEqual([
      [[], ['FRA']],
      [['MEX'], ['USA'], ['USA', 'MEX', 'FRA']],
      [['IRN']],
      [['IRN', 'USA']],
      ['unsure'],
    ])
  })

  it('of a list to tick are no, maybe and yes for each row that a line reads', () => {
    const lines = [
      line('situations', { fails: { notTicked: 'film' } }),
      line('situations', { fails: { ticked: 'camp' } }),
    ]
    expect(
      buckets('situations', lines, [
        [],
        ['youth'],
        ['film'],
        ['film?'],
        ['camp?', 'film'],
        ['film', 'camp'],
        'unsure',
      ]),
    ).toEqual([
      [[], ['youth']],
      [['film']],
      [['film?']],
      [['camp?', 'film']],
      [['film', 'camp']],
      ['unsure'],
    ])
  })

  it('of a row of a list are the prefixes that a line names', () => {
    const lines = [
      line('occupationEurope', { fails: { rowNotIn: ['europe.legal.', 'europe.other.guide'] } }),
      line('occupationEurope', { fails: { rowIn: ['europe.legal.'] } }),
    ]
    expect(
      buckets('occupationEurope', lines, [
        'europe.legal.notary',
        'europe.legal.judge',
        'europe.other.guide',
        'europe.other.cook',
        'none',
        'unsure',
      ]),
    ).toEqual([
      ['europe.legal.notary', 'europe.legal.judge'],
      ['europe.other.guide'],
      ['europe.other.cook', 'none'],
      ['unsure'],
    ])
  })
})

describe('formulas over a few lines', () => {
  const all: readonly [QuestionId, readonly Criterion[], readonly Answer[]][] = [
    ['offer', [line('offer', { fails: { is: ['none'] } })], ['job', 'none', 'unsure']],
    [
      'citizenships',
      [
        line('citizenships', { fails: { holdsNone: ['USA', 'MEX'] } }),
        line('citizenships', { fails: { holdsAny: ['MEX', 'IRN'] } }),
        { ...line('citizenships', { fails: { holdsNone: ['IRN'] } }), anchor: true },
        line('citizenships', { needsEvidence: { holdsAny: ['USA'] } }),
      ],
      [[], ['USA'], ['MEX'], ['IRN', 'USA'], ['FRA'], ['MEX', 'IRN'], 'unsure'],
    ],
    [
      'situations',
      [
        line('situations', { fails: { notTicked: 'film' } }),
        line('situations', { fails: { ticked: 'camp' } }),
        line('situations', { needsEvidence: { ticked: 'sport' } }),
      ],
      [[], ['film'], ['film?', 'camp?'], ['camp', 'sport?'], ['sport', 'film'], 'unsure'],
    ],
  ]

  it.each(all)('of %s say what the line says, under every answer', (asks, lines, answers) => {
    const own = finished(readingsOf(lines))
    for (const answer of answers) {
      const domains = own.domains(withAnswer({}, asks, answer))
      for (const one of lines) {
        for (const level of levels) {
          const formula = simplified(own.atLeast(one, level), domains)
          expect(isAlways(formula), `${one.id} ${JSON.stringify(answer)}`).toBe(
            stateOf(one, answer) >= level,
          )
          expect(isNever(formula)).toBe(stateOf(one, answer) < level)
        }
      }
    }
  })

  it('are the same for lines that read alike, and others for those that do not', () => {
    const [one, twin] = [1, 2].map(() => line('offer', { fails: { is: ['none'] } }))
    const other = { ...line('offer', { fails: { is: ['none'] } }), anchor: true }
    if (!one || !twin) throw new Error('two lines')
    const own = finished(readingsOf([one, twin, other]))
    expect(own.atLeast(twin, state.met)).toBe(own.atLeast(one, state.met))
    expect(own.atLeast(other, state.unsettled)).not.toEqual(own.atLeast(one, state.unsettled))
  })
})

describe('readings', () => {
  const lines = [
    line('offer', { fails: { is: ['none'] } }),
    line('citizenships', { fails: { holdsNone: ['USA'] } }),
  ]

  it('know the variables of each question, one after the other', () => {
    const own = finished(readingsOf(lines))
    expect(own.count).toBe(3)
    expect([...own.variablesOf('offer')]).toEqual([0])
    expect([...own.variablesOf('citizenships')]).toEqual([1, 2])
    expect([...own.variablesOf('role')]).toEqual([])
    expect([0, 1, 2].map((at) => own.questionOf(at))).toEqual([
      'offer',
      'citizenships',
      'citizenships',
    ])
    expect(own.atLeast(lines[1] ?? line('role'), state.met)).toEqual({
      all: [{ leaf: 1, mask: 2 }, { any: [{ leaf: 2, mask: 2 }] }],
    })
  })

  it('refuse a line that they were not made for', () => {
    const own = finished(readingsOf(lines))
    expect(() => own.atLeast(line('offer'), state.met)).toThrow(RangeError)
    expect(() => own.atLeast(line('role'), state.met)).toThrow('No reading of role')
  })

  it('refuse an answer that no bucket can hold', () => {
    const every = line('licence', { fails: { is: ['notNeeded', 'held', 'soon', 'no'] } })
    const own = finished(readingsOf([every]))
    expect(() => own.domains(withAnswer({}, 'licence', 'elsewhere'))).toThrow(
      '"elsewhere" is in no bucket',
    )
  })

  it('refuse a line on a list to tick that reads no row', () => {
    const odd = line('situations', { fails: { anyTicked: true } })
    expect(() => finished(readingsOf([odd]))).toThrow(odd.id)
  })

  it('take the first bucket of all that is left', () => {
    const row = line('situations', { fails: { notTicked: 'film' } })
    const own = finished(readingsOf([...lines, row]))
    expect(own.answersIn(own.domains({}))).toEqual({
      offer: 'ownBusiness',
      citizenships: 'unsure',
      situations: 'unsure',
    })
    expect(own.domains({ citizenships: 'unsure', situations: 'unsure' })).toEqual([7, 1, 1, 1, 1])
    expect(own.domains({ citizenships: ['USA'], situations: ['film?'] })).toEqual([7, 2, 2, 2, 2])
    expect(() => own.questionOf(own.count)).toThrow(`no variable ${own.count}`)
  })

  it('take whoever is in no bucket for not sure', () => {
    const row = line('situations', { fails: { notTicked: 'film' } })
    const own = finished(readingsOf([...lines, row]))
    expect(own.answersIn([])).toEqual({ offer: 'unsure', citizenships: [], situations: [] })
  })

  it('have a key for each place and no answer', () => {
    const own = finished(readingsOf(lines))
    expect(own.keyOf({})).toBe(',,')
    const keys: readonly Answers[] = [
      {},
      { offer: 'job' },
      { offer: 'none' },
      { offer: 'unsure' },
      { citizenships: [] },
      { citizenships: ['USA'] },
      { citizenships: 'unsure' },
      { offer: 'job', citizenships: ['USA'] },
    ]
    expect(new Set(keys.map((one) => own.keyOf(one))).size).toBe(keys.length)
  })

  it('stay right when more answers come than are kept', () => {
    const own = finished(readingsOf([line('monthsAbroad', { fails: { below: 18 } })]))
    const below = own.domains({ monthsAbroad: 0 })
    for (let months = 0; months < 4500; months++) {
      const isBelow = own.domains({ monthsAbroad: months })[0] === below[0]
      if (isBelow !== months < 18) throw new Error(`${months} months`)
    }
  })
})
