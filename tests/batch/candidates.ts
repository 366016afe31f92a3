import { countryCodes, question, questionIds, withAnswer } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { writeCell } from '../../src/batch/index.ts'
import { cases } from '../cases/index.ts'

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Candidates who differ: the people of the cases, each with other numbers, another passport, and up to two answers
 * changed. `seed` makes the same ones again.
 */
export function* candidates(count: number, seed = 1): Generator<Answers> {
  const roll = dice(seed)
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(roll() * values.length)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  const people = cases.map(({ answers }) => answers).filter((some) => Object.keys(some).length > 0)
  const anyAnswer = (id: QuestionId): Answer => {
    const asked = question(id)
    switch (asked.kind) {
      case 'choice':
        return one([...asked.options, 'unsure'])
      case 'amount':
        return asked.min + Math.floor(roll() * (asked.max - asked.min + 1))
      case 'ticks':
        return roll() < 0.7 ? [] : [one(asked.options)]
      case 'country':
        return one(countryCodes)
      case 'countries':
        return [one(countryCodes)]
      case 'row':
        return one(['none', 'unsure'])
    }
  }
  for (let nth = 0; nth < count; nth++) {
    let answers: Answers = one(people)
    const given = questionIds.filter((id) => answers[id] !== undefined)
    for (const id of given) {
      if (question(id).kind === 'amount' && roll() < 0.5) {
        answers = withAnswer(answers, id, anyAnswer(id))
      }
    }
    for (let change = Math.floor(roll() * 3); change > 0; change--) {
      const id = one(given)
      answers = withAnswer(answers, id, anyAnswer(id))
    }
    if (roll() < 0.3) answers = withAnswer(answers, 'citizenships', [one(countryCodes)])
    yield answers
  }
}

/** Those candidates as CSV, piece by piece: the heading, then a row each. */
export function* csvOf(count: number, seed = 1): Generator<string> {
  yield `name,${questionIds.join(',')}\n`
  let nth = 0
  for (const answers of candidates(count, seed)) {
    nth += 1
    yield `Candidate ${nth},${questionIds.map((id) => writeCell(answers[id])).join(',')}\n`
  }
}
