import { describe, expect, it } from 'vitest'
import type { Answers } from '#rules'
import { emptyLetter, guardedIn, withoutGuarded } from '../../src/sharing/index.ts'
import type { Letter } from '../../src/sharing/index.ts'

const answers: Answers = {
  canadianStatus: 'none',
  situations: ['renewing', 'hardship'],
  hardshipKind: 'abuse',
  workplaceAbuse: 'no',
  admissibility: 'unsure',
}

describe('answers that could hurt in the wrong hands', () => {
  it('are left out, whatever the answer, so that a gap tells nothing', () => {
    expect(guardedIn(answers, null)).toEqual([
      'situations',
      'hardshipKind',
      'workplaceAbuse',
      'admissibility',
    ])
    expect(withoutGuarded(answers, null)).toEqual({
      canadianStatus: 'none',
      situations: ['renewing'],
    })
  })

  it('leave no list of situations when hardship was the only one', () => {
    expect(withoutGuarded({ situations: ['hardship'] }, null)).toEqual({})
  })

  it('do not touch a list without it, nor an unsure one', () => {
    const harmless: readonly Answers[] = [
      { situations: [] },
      { situations: ['renewing'] },
      { situations: 'unsure' },
    ]
    for (const one of harmless) {
      expect(guardedIn(one, null)).toEqual([])
      expect(withoutGuarded(one, null)).toEqual(one)
    }
  })

  it('go back to a sender who said the same, but not what the person corrected', () => {
    const letter: Letter = {
      ...emptyLetter,
      answers: { hardshipKind: 'abuse', workplaceAbuse: 'yes' },
    }
    expect(guardedIn(answers, letter)).toEqual(['situations', 'workplaceAbuse', 'admissibility'])
    expect(withoutGuarded(answers, letter)).toMatchObject({ hardshipKind: 'abuse' })
  })
})
