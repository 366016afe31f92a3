import { describe, expect, it } from 'vitest'
import { edition, editionOn, editions, suggest, suggestUnder } from '#rules'
import type { Answers } from '#rules'
import { earlierBenefit } from '../../rules/law/earlierBenefit.ts'
import { variants } from '../../rules/law/preference.ts'
import { earlierPlacement } from '../../rules/law/routes/earlierPlacement.ts'
import { significantBenefit } from '../../rules/law/significantBenefit.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import { benefitAndOthers } from '../cases/benefitAndOthers.ts'
import { routes } from '../cases/routes/index.ts'

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
    expect(editions.map(({ id }) => id)).toEqual(['2026-02-11', '2026-02-24', '2026-04-01'])
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
    expect(dayOf.variants).toHaveLength(dayBefore.variants.length)
    for (const [index, variant] of dayBefore.variants.entries()) {
      const after = dayOf.variants[index]
      if (after === significantBenefit) expect(variant).toBe(earlierBenefit)
      else expect(variant).toBe(after)
    }
  })

  it('said nothing before its day of what came with it', () => {
    const cited = earlierBenefit.evidence
      .filter(({ id }) => ['benefit.jobs', 'benefit.unique', 'benefit.presence'].includes(id))
      .flatMap(({ cites }) => cites.map(({ source }) => source))
    expect(cited.length).toBeGreaterThan(3)
    expect(cited).not.toContain('benefitPage')
  })

  it('says of no edition that its page still forbids convenience', () => {
    const { cites = [] } =
      significantBenefit.evidence.find(({ id }) => id === 'benefit.convenience') ?? {}
    expect(cites.map(({ source }) => source)).toEqual(['businessOwners'])
  })

  it('took nothing else from what C10 asks for', () => {
    const ids = (variant: typeof earlierBenefit): readonly string[] =>
      [...criteriaOf(variant.condition), ...variant.evidence].map(({ id }) => id)
    expect(ids(earlierBenefit).toSorted()).toEqual(ids(significantBenefit).toSorted())
  })
})

describe('the end of C32 on 1 April 2026', () => {
  const placed = routes.find(
    ({ about }) => about?.variant === 'student-placement' && about.kind === 'inside',
  )
  if (!placed) throw new Error('The case table has no student in a placement')
  const { answers } = placed
  const [lastDay, firstDay] = [editionOn('2026-03-31'), editionOn('2026-04-01')]

  it('took the permit away and left the placement', () => {
    expect(suggestUnder(lastDay, answers)).toMatchObject({ variant: 'coop-c32', code: 'C32' })
    expect(suggestUnder(firstDay, answers)).toMatchObject({
      stream: 'no_permit',
      variant: 'student-placement',
      code: null,
    })
  })

  it('put it where it stood, and changed no other variant', () => {
    expect(firstDay.variants).toHaveLength(lastDay.variants.length)
    for (const [index, variant] of lastDay.variants.entries()) {
      const after = firstDay.variants[index]
      if (variant === earlierPlacement) expect(after?.id).toBe('student-placement')
      else expect(after).toBe(variant)
    }
  })
})

describe('suggestUnder', () => {
  it('is suggest for the newest edition', () => {
    for (const { answers } of benefitAndOthers.slice(0, 10)) {
      expect(suggestUnder(edition, answers)).toEqual(suggest(answers))
    }
  })
})
