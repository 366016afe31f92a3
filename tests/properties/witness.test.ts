import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerTo, questionIds, withAnswer } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { currentInterview } from '../../rules/interview.ts'
import { answerOf } from './engine.ts'
import { people } from './people.ts'
import { plainName, plainSuggestion } from './plain.ts'

/** A suggestion with its tier: a question matters also when it only takes a doubt away. */
function fullName(person: Answers): string {
  const plain = plainSuggestion(person)
  return `${plain.tier} ${plainName(plain)}`
}

const differing = (one: Answers, other: Answers): readonly QuestionId[] =>
  questionIds.filter(
    (id) => JSON.stringify(answerTo(one, id)) !== JSON.stringify(answerTo(other, id)),
  )

it('never asks a question whose answer cannot matter: two people prove it for each', () => {
  const interview = currentInterview()
  let proved = 0
  fc.assert(
    fc.property(people, (person) => {
      let answers: Answers = {}
      let next = interview.nextQuestion(answers)
      while (next !== null) {
        const pair = interview.witness(next, answers)
        if (pair === null || pair === 'gaveUp') throw new Error(`No proof that ${next} matters`)
        // Both agree with the answers given, and differ in this one answer alone.
        const [one, other] = pair.map((someone): Answers => ({ ...someone, ...answers }))
        if (!one || !other) throw new Error('A pair is two people')
        expect(differing(one, other)).toEqual([next])
        expect(fullName(one)).not.toBe(fullName(other))
        proved += 1
        answers = withAnswer(answers, next, answerOf(person, next))
        next = interview.nextQuestion(answers)
      }
    }),
    { numRuns: 150 },
  )
  expect(proved).toBeGreaterThan(200)
})
