import { describe, expect, it } from 'vitest'
import { allOf, anyOf, criterion } from '../../rules/logic/condition.ts'
import type { Condition } from '../../rules/logic/condition.ts'
import {
  evaluate,
  state,
  stateOf,
  tickRead,
  truthOf,
  wantsEvidence,
} from '../../rules/logic/truth.ts'
import type { State } from '../../rules/logic/truth.ts'
import type { Answers, Criterion, Test } from '#rules'

const says = { en: 'A line', fr: 'Une ligne' }
const cites = [{ source: 'irpr', pinpoint: '205(a)' }] as const

const plain = criterion({
  id: 'plain',
  asks: 'role',
  fails: { is: ['other'] },
  needsEvidence: { is: ['trainee'] },
  says,
  cites,
})
const anchor = criterion({
  id: 'anchor',
  asks: 'role',
  fails: { is: ['other'] },
  anchor: true,
  says,
  cites,
})
const row = criterion({ id: 'row', asks: 'situations', fails: { notTicked: 'film' }, says, cites })

describe('a line', () => {
  it.each([
    [undefined, state.open],
    ['other', state.failed],
    ['manager', state.met],
    ['trainee', state.met],
    ['unsure', state.unsettled],
  ] as const)('answered %j is in state %i', (answer, expected) => {
    expect(stateOf(plain, answer)).toBe(expected)
  })

  it('that anchors a variant is lost by "not sure", not failed', () => {
    expect(stateOf(anchor, 'unsure')).toBe(state.lost)
  })

  it.each([
    [['film'], state.met],
    [['film?'], state.unsettled],
    [[], state.failed],
    ['unsure', state.lost],
  ] as const)('of a list to tick answered %j is in state %i', (answer, expected) => {
    expect(stateOf(row, answer)).toBe(expected)
  })

  // "Not sure" of a row says nothing of the other rows, whichever way the line reads it.
  it.each<[string, Partial<Record<'fails' | 'needsEvidence', Test>>]>([
    ['fails whoever ticked it', { fails: { ticked: 'film' } }],
    ['wants proof of whoever ticked it', { needsEvidence: { ticked: 'film' } }],
    ['wants proof of whoever did not tick it', { needsEvidence: { notTicked: 'film' } }],
  ])('of one row, that %s, is open to who is not sure of that row', (_, tests) => {
    const line: Criterion = { ...criterion({ id: 'r', asks: 'situations', says, cites }), ...tests }
    expect(tickRead(line)).toBe('film')
    expect(stateOf(line, ['film?'])).toBe(state.unsettled)
    expect(stateOf(line, ['camp?'])).toBe(state.met)
    expect(stateOf(line, 'unsure')).toBe(state.lost)
    expect(stateOf(line, ['film'])).toBe(tests.fails ? state.failed : state.met)
  })

  it('of a whole list reads no row, so doubt about a row does not touch it', () => {
    const line = criterion({
      id: 'any',
      asks: 'situations',
      needsEvidence: { anyTicked: true },
      says,
      cites,
    })
    expect(tickRead(line)).toBeUndefined()
    expect(stateOf(line, ['film?'])).toBe(state.met)
    expect(stateOf(line, 'unsure')).toBe(state.unsettled)
  })

  it('wants evidence only of an answer that is given', () => {
    expect(wantsEvidence(plain, 'trainee')).toBe(true)
    expect(wantsEvidence(plain, 'manager')).toBe(false)
    expect(wantsEvidence(plain, 'unsure')).toBe(false)
    expect(wantsEvidence(plain, undefined)).toBe(false)
    expect(wantsEvidence(anchor, 'manager')).toBe(false)
    const passport: Criterion = { ...plain, needsEvidence: { holdsNone: ['USA'] } }
    expect(wantsEvidence(passport, undefined)).toBe(false)
    const doubt: Criterion = { ...plain, needsEvidence: { is: ['unsure'] } }
    expect(wantsEvidence(doubt, 'unsure')).toBe(false)
  })
})

/** A condition in the given state, whatever the others are. */
const inState: Readonly<Record<State, Condition>> = {
  [state.failed]: criterion({ id: 'f', asks: 'role', fails: { is: ['manager'] }, says, cites }),
  [state.open]: criterion({ id: 'o', asks: 'handsOn', says, cites }),
  [state.lost]: criterion({ id: 'l', asks: 'sharedBy', anchor: true, says, cites }),
  [state.unsettled]: criterion({ id: 'u', asks: 'sharedBy', says, cites }),
  [state.met]: criterion({ id: 'm', asks: 'role', fails: { is: ['other'] }, says, cites }),
}
const answers: Answers = { role: 'manager', sharedBy: 'unsure' }
const states = Object.values(state)
const pairs = states.flatMap((one) => states.map((other) => [one, other] as const))

describe('two lines', () => {
  it.each(states)('alone are in their state (%i)', (one) => {
    expect(evaluate(inState[one], answers)).toBe(one)
  })

  it('none at all are met together, and failed as alternatives', () => {
    expect(evaluate(allOf(), answers)).toBe(state.met)
    expect(evaluate(anyOf(says), answers)).toBe(state.failed)
  })

  it.each(pairs)('%i and %i together are as good as the worse', (one, other) => {
    expect(evaluate(allOf(inState[one], inState[other]), answers)).toBe(Math.min(one, other))
  })

  it.each(pairs)('%i or %i are as good as the better', (one, other) => {
    expect(evaluate(anyOf(says, inState[one], inState[other]), answers)).toBe(Math.max(one, other))
  })
})

it('a reader sees three values, and doubt is never unmet', () => {
  expect(states.map(truthOf)).toEqual(['unmet', 'open', 'open', 'open', 'met'])
})
