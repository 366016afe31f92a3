import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answersMeeting,
  answerTo,
  candidates,
  criteriaOf,
  edition,
  parseAnswer,
  question,
  whatIf,
} from '#rules'
import type { Answers, Criterion, QuestionId } from '#rules'
import { state, stateOf, wantsEvidence } from '../rules/logic/truth.ts'
import { people } from './properties/people.ts'

const all = edition.variants.flatMap(({ condition }) => criteriaOf(condition))
const readsRow = ({ asks }: Criterion): boolean => question(asks).kind === 'row'

describe('answers that meet some lines', () => {
  it('hold every line, change nothing else, and open the variant, for whatever would change a result', () => {
    let tried = 0
    fc.assert(
      fc.property(people, (person) => {
        for (const { changes, variant, effect } of whatIf(person)) {
          const lines = changes.map(({ criterion }) => criterion)
          const trial = answersMeeting(lines, person)
          if (trial === null) {
            // Which job it is, nobody can guess.
            expect(lines.some(readsRow)).toBe(true)
            continue
          }
          tried += 1
          const read = new Set<QuestionId>(lines.map(({ asks }) => asks))
          for (const id of Object.keys(trial) as QuestionId[]) {
            const value = answerTo(trial, id)
            if (read.has(id)) expect(parseAnswer(id, value)).toEqual(value)
            else expect(value).toEqual(answerTo(person, id))
          }
          for (const one of lines) expect(stateOf(one, answerTo(trial, one.asks))).toBe(state.met)
          const now = candidates(trial).find((one) => one.variant.id === variant)
          if (effect === 'opens') expect(now?.standing).not.toBe('not_this_stream')
        }
      }),
      { numRuns: 12 },
    )
    expect(tried).toBeGreaterThan(30)
  })

  it('take the nearest number, and the country that is wanted beside those there are', () => {
    const time = all.find(({ fails, asks }) => asks === 'monthsAbroad' && fails && 'below' in fails)
    const least = time?.fails && 'below' in time.fails ? time.fails.below : NaN
    expect(answersMeeting(time ? [time] : [], { monthsAbroad: 3 })).toEqual({ monthsAbroad: least })
    const citizen = all.find(
      ({ asks, fails }) =>
        asks === 'citizenships' &&
        fails &&
        'holdsNone' in fails &&
        !fails.holdsNone.includes('IND'),
    )
    const answers: Answers = { citizenships: ['IND'] }
    const trial = answersMeeting(citizen ? [citizen] : [], answers)
    expect(trial?.citizenships).toHaveLength(2)
    expect(trial?.citizenships?.[0]).toBe('IND')
  })

  it('prefer an answer that wants no proof', () => {
    const doubtful = all.filter(
      ({ asks, fails, needsEvidence }) => asks === 'position' && fails && needsEvidence,
    )
    for (const one of doubtful) {
      const value = answerTo(answersMeeting([one], {}) ?? {}, one.asks)
      expect(wantsEvidence(one, value)).toBe(false)
    }
  })

  it('are none where only the person knows the job', () => {
    const job = all.find(readsRow)
    expect(job && answersMeeting([job], {})).toBeNull()
    expect(answersMeeting([], { offer: 'none' })).toEqual({ offer: 'none' })
  })
})
