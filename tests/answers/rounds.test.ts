import { describe, expect, it } from 'vitest'
import {
  answerTo,
  candidates,
  firmingQuestions,
  otherQuestions,
  questionIds,
  suggest,
  variantOf,
  withAnswer,
} from '#rules'
import type { Answers, QuestionId } from '#rules'
import { interview, rules } from '../properties/engine.ts'
import { worker } from '../cases/people.ts'

const engineer: Answers = {
  ...worker,
  citizenships: ['USA'],
  professionCusma: 'cusma.engineer',
  credential: 'listed',
}
/** Only what the interview asks. */
const asked = interview(rules, engineer)

const inOrder = (ids: readonly QuestionId[]): readonly QuestionId[] =>
  questionIds.filter((id) => ids.includes(id))

describe('the questions that make a suggestion firmer', () => {
  it('are those of its evidence that have no answer, in the order of all', () => {
    const { variant } = suggest(asked)
    const evidence = variantOf(variant ?? '').evidence.map(({ asks }) => asks)
    const ids = firmingQuestions(asked)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual(inOrder(evidence).filter((id) => answerTo(asked, id) === undefined))
    const [first] = ids
    if (!first) throw new Error('a question')
    expect(firmingQuestions(withAnswer(asked, first, 'unsure'))).toEqual(ids.slice(1))
    const all = ids.reduce<Answers>((sofar, id) => withAnswer(sofar, id, 'unsure'), asked)
    expect(firmingQuestions(all)).toEqual([])
  })

  it('are none before there is a suggestion, or when nothing fits', () => {
    expect(firmingQuestions({})).toEqual([])
    expect(suggest(worker)).toMatchObject({ settled: true, variant: null })
    expect(firmingQuestions(worker)).toEqual([])
  })
})

describe('the questions on other routes', () => {
  it('are none before there is a suggestion', () => {
    expect(otherQuestions({})).toEqual([])
  })

  it('are those that a route still hangs on, and change how one stands', () => {
    const ids = otherQuestions(asked)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual(inOrder(ids))
    for (const id of ids) expect(answerTo(asked, id), id).toBeUndefined()
    const open = candidates(asked).filter(({ standing }) => standing === 'open')
    expect(open.length).toBeGreaterThan(0)
    const [first] = ids
    if (!first) throw new Error('a question')
    expect(otherQuestions(withAnswer(asked, first, 'unsure'))).not.toContain(first)
  })

  it('are none once every question is answered', () => {
    const all = questionIds.reduce<Answers>(
      (sofar, id) => (answerTo(sofar, id) === undefined ? withAnswer(sofar, id, 'unsure') : sofar),
      asked,
    )
    expect(otherQuestions(all)).toEqual([])
  })
})
