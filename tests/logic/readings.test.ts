import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo, criteriaOf, edition, withAnswer } from '#rules'
import type { Answers } from '#rules'
import { readingsOf } from '../../rules/logic/readings.ts'
import { finished } from '../../rules/logic/steps.ts'
import { isAlways, simplified } from '../../rules/logic/search.ts'
import { state, stateOf } from '../../rules/logic/truth.ts'
import { anyAnswers } from '../sharing/anyAnswers.ts'
import { people } from '../properties/people.ts'
import { gradeOf } from '../properties/plain.ts'

const lines = edition.variants.flatMap(({ condition }) => criteriaOf(condition))
const readings = finished(readingsOf(lines))
const levels = [state.met, state.unsettled, state.lost]

describe('buckets', () => {
  it('say of every line what its answer says', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const domains = readings.domains(answers)
        for (const line of lines) {
          const answer = answerTo(answers, line.asks)
          if (answer === undefined) continue
          for (const level of levels) {
            const formula = simplified(readings.atLeast(line, level), domains)
            expect(isAlways(formula)).toBe(stateOf(line, answer) >= level)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('have a person in them who is graded as anyone else there', () => {
    fc.assert(
      fc.property(people, (person) => {
        const twin = readings.answersIn(readings.domains(person))
        for (const { condition } of edition.variants) {
          expect(gradeOf(condition, twin)).toBe(gradeOf(condition, person))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are few: months that no line tells apart are one', () => {
    const months = (count: number): Answers => withAnswer({}, 'monthsAbroad', count)
    expect(readings.domains(months(13))).toEqual(readings.domains(months(36)))
    expect(readings.domains(months(11))).not.toEqual(readings.domains(months(12)))
    expect(readings.domains(months(5))).not.toEqual(readings.domains(months(6)))
  })

  it('refuse a variable that there is not', () => {
    expect(() => readings.questionOf(readings.count)).toThrow(RangeError)
  })
})
