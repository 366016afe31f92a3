import { describe, expect, it } from 'vitest'
import type { Answer, Test } from '#rules'
import { allBut, allOf, anyOf, criteriaOf, criterion, passes } from '../../rules/logic/condition.ts'

const says = { en: 'A line', fr: 'Une ligne' }
const cites = [{ source: 'irpr', pinpoint: '205(a)' }] as const

describe('an answer lies in a test', () => {
  it.each<[Test, readonly Answer[], readonly Answer[]]>([
    [{ is: ['job', 'none'] }, ['job', 'none'], ['ownContract', 1, ['job']]],
    [{ below: 12 }, [0, 11], [12, 13, '11', ['11']]],
    [{ atLeast: 12 }, [12, 13], [11, '12', ['12']]],
    [{ ticked: 'film' }, [['film'], ['camp', 'film']], [[], ['film?'], ['camp'], 'film', 1]],
    [{ notTicked: 'film' }, [[], ['film?'], ['camp']], [['film'], ['camp', 'film'], 'camp', 1]],
    [{ anyTicked: true }, [['film'], ['film?']], [[], 'film', 1]],
    [{ holdsAny: ['USA', 'MEX'] }, ['USA', ['MEX'], ['FRA', 'USA']], ['FRA', [], ['FRA'], 7]],
    [{ holdsNone: ['USA', 'MEX'] }, ['FRA', [], ['FRA'], 7], ['USA', ['MEX'], ['FRA', 'USA']]],
    [
      { rowIn: ['europe.legal.', 'cusma.nurse'] },
      ['europe.legal.notary', 'cusma.nurse'],
      ['europe.legal', 'cusma.nurses', 'none', ['cusma.nurse'], 3],
    ],
    [
      { rowNotIn: ['europe.legal.', 'cusma.nurse'] },
      ['europe.legal', 'cusma.nurses', 'none', ['cusma.nurse'], 3],
      ['europe.legal.notary', 'cusma.nurse'],
    ],
  ])('%j', (test, inside, outside) => {
    for (const answer of inside) expect(passes(test, answer), JSON.stringify(answer)).toBe(true)
    for (const answer of outside) expect(passes(test, answer), JSON.stringify(answer)).toBe(false)
  })
})

describe('a criterion', () => {
  it('is no anchor and surely read unless it says so, and has only the tests that it is given', () => {
    const plain = criterion({ id: 'a', asks: 'role', says, cites })
    expect(plain).toEqual({ id: 'a', asks: 'role', says, cites, anchor: false, confidence: 'high' })
    expect(Object.keys(plain)).not.toContain('fails')
    expect(Object.keys(plain)).not.toContain('needsEvidence')
    const full = criterion({
      id: 'b',
      asks: 'role',
      fails: { is: ['other'] },
      needsEvidence: { is: ['trainee'] },
      anchor: true,
      says,
      cites,
      confidence: 'low',
    })
    expect(full).toMatchObject({
      fails: { is: ['other'] },
      needsEvidence: { is: ['trainee'] },
      anchor: true,
      confidence: 'low',
    })
  })

  it('holds for one option when it fails all but that one', () => {
    expect(allBut(['yes', 'no', 'partly'], 'partly')).toEqual(['yes', 'no'])
  })
})

it('a condition has the criteria of all its parts, in order and as often as it says them', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => criterion({ id, asks: 'role', says, cites }))
  if (!a || !b || !c) throw new Error('three lines')
  const condition = allOf(a, anyOf(says, allOf(b, a), c))
  expect(criteriaOf(condition).map(({ id }) => id)).toEqual(['a', 'b', 'a', 'c'])
  expect(condition).toEqual({ all: [a, { any: [{ all: [b, a] }, c], says }] })
  expect(criteriaOf(allOf())).toEqual([])
})
