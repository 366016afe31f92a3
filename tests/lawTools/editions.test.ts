import { describe, expect, it } from 'vitest'
import { edition, editionOn, editions, suggest, suggestUnder } from '#rules'
import type { Answers } from '#rules'
import { earlierBenefit } from '../../rules/law/earlierBenefit.ts'
import { variants } from '../../rules/law/preference.ts'
import { significantBenefit } from '../../rules/law/significantBenefit.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import { benefitAndOthers } from '../cases/benefitAndOthers.ts'

const dayBefore = editionOn('2026-02-23')
const dayOf = editionOn('2026-02-24')

/** A person of the case table whose benefit reaches the employer alone. */
const helpsEmployerAlone: Answers = (() => {
  const found = benefitAndOthers.find(
    ({ answers }) => answers.benefitReach === 'nobody' && answers.benefitKind === 'economic',
  )
  if (!found) throw new Error('The case table has nobody whose work helps the employer alone')
  return found.answers
})()

describe('editions', () => {
  it('stand oldest first, and the newest is what the application answers by', () => {
    const days = editions.map(({ from }) => from)
    expect(days).toEqual(days.toSorted())
    expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length)
    expect(edition).toBe(editions.at(-1))
    expect(edition.id).toBe('2026-02-24')
  })

  it('leave the newest one with every variant as it is written, in order of preference', () => {
    expect(edition.variants).toHaveLength(variants.length)
    for (const [index, variant] of edition.variants.entries()) expect(variant).toBe(variants[index])
  })

  it('change on the day itself: the first one up to the day before, the next from that day', () => {
    expect(dayBefore.id).toBe('2026-02-11')
    expect(dayOf.id).toBe('2026-02-24')
    expect(editionOn('2025-01-01')).toBe(editions[0])
  })
})

describe('the rewrite of C10 on 24 February 2026', () => {
  it('made the reach of the benefit a bright line', () => {
    expect(suggestUnder(dayBefore, helpsEmployerAlone)).toMatchObject({
      variant: 'benefit-c10',
      code: 'C10',
      standing: 'officer_judgement',
    })
    expect(suggestUnder(dayOf, helpsEmployerAlone)).toMatchObject({
      stream: 'lmia_route',
      variant: null,
    })
  })

  it('changed no other variant', () => {
    for (const [index, variant] of dayBefore.variants.entries()) {
      const now = edition.variants[index]
      if (now === significantBenefit) expect(variant).toBe(earlierBenefit)
      else expect(variant).toBe(now)
    }
  })

  it('took nothing else from what C10 asks for', () => {
    const ids = (variant: typeof earlierBenefit): readonly string[] =>
      [...criteriaOf(variant.condition), ...variant.evidence].map(({ id }) => id)
    expect(ids(earlierBenefit).toSorted()).toEqual(ids(significantBenefit).toSorted())
  })
})

describe('suggestUnder', () => {
  it('is suggest for the newest edition', () => {
    for (const { answers } of benefitAndOthers.slice(0, 10)) {
      expect(suggestUnder(edition, answers)).toEqual(suggest(answers))
    }
  })
})
