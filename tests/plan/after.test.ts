import { describe, expect, it } from 'vitest'
import type { Answers } from '../../rules/answers.ts'
import { edition } from '../../rules/law/edition.ts'
import { sources } from '../../rules/law/sources.ts'
import { afterFor } from '../../rules/plan/after.ts'
import { variantOf } from '../../rules/verdict.ts'
import { peopleOf } from './askers.ts'
import { faultsOf } from './planText.ts'

const ids = (variant: string, answers: Answers = {}): readonly string[] =>
  afterFor(variantOf(variant), answers).map(({ id }) => id.replace('after.', ''))

describe.each(edition.variants.map((variant) => [variant.id, variant] as const))(
  'what comes after %s',
  (_, variant) => {
    const lists = peopleOf(variant).map((answers) => afterFor(variant, answers))

    it('is at least four lines with a permit, one without', () => {
      const least = variant.stream === 'no_permit' ? 1 : 4
      expect(Math.min(...lists.map(({ length }) => length))).toBeGreaterThanOrEqual(least)
    })

    it('says each line once, and where it stands', () => {
      const faults = lists.flatMap((list) => [
        ...(new Set(list.map(({ id }) => id)).size === list.length ? [] : ['twice']),
        ...list
          .filter(
            ({ cites }) =>
              cites.length === 0 || cites.some(({ source }) => !Object.hasOwn(sources, source)),
          )
          .map(({ id }) => id),
      ])
      expect(faults).toEqual([])
    })

    it('speaks of employers and permits only where there are some', () => {
      const without = variant.stream === 'no_permit'
      const all = lists.flat().map(({ id }) => id)
      const foreign = all.filter((id) =>
        without ? !id.startsWith('after.visit.') : id.startsWith('after.visit.'),
      )
      expect(foreign).toEqual([])
    })
  },
)

describe('what comes after', () => {
  it('is written well in both languages', () => {
    const all = edition.variants.flatMap((variant) =>
      peopleOf(variant).flatMap((answers) => afterFor(variant, answers)),
    )
    const texts = new Map(all.map(({ id, says }) => [id, says] as const))
    expect(texts.size).toBeGreaterThan(60)
    const faults = [...texts].flatMap(([id, says]) => faultsOf(says).map((one) => `${id}: ${one}`))
    expect(faults).toEqual([])
  })

  it('keeps the employer’s records, and says that two texts count differently', () => {
    expect(ids('cusma-t36')).toEqual(
      expect.arrayContaining(['employer.records', 'employer.recordsFrom', 'employer.insurance']),
    )
  })

  it('has no maintained status where there is no extension', () => {
    const kept = (id: string) => ids(id).includes('time.maintained')
    expect(['r205a-c62-manager', 'cusma-t36', 'benefit-c10', 'owner-c11'].filter(kept).length).toBe(
      4,
    )
    const youths = edition.variants.filter(({ code }) => code === 'C21').map(({ id }) => id)
    expect([...youths, 'gats-t33', 'ceta-t42'].filter(kept)).toEqual([])
    // Inside its 12 months, such a permit can be extended.
    expect(kept('ceta-t47')).toBe(true)
    expect(ids('uk-f60')).toContain('time.discretion')
    expect(ids('uk-f60')).not.toContain('time.none')
    expect(ids('gats-t33')).toContain('time.gats')
    for (const id of youths) expect(ids(id)).toContain('time.youth')
  })

  it('tells the owner of a business to hand over, and that own work does not count', () => {
    expect(ids('owner-c11')).toEqual(
      expect.arrayContaining(['owner.handOver', 'paths.ownBusiness', 'employer.bothSides']),
    )
    expect(ids('owner-c11')).not.toContain('paths.experience')
    expect(ids('religious-c50')).toContain('paths.unpaid')
    expect(ids('benefit-c10')).not.toContain('paths.unpaid')
  })

  it('follows the level of the job', () => {
    expect(ids('r205a-c63', { teer: '2' })).toContain('paths.experience')
    expect(ids('r205a-c63', { teer: '4' })).not.toContain('paths.experience')
    expect(ids('r205a-c63', { teer: '4' })).toContain('paths.lowLevel')
  })

  it('gives business visitors their limits and what to carry', () => {
    expect(ids('visitor-r187')).toEqual(['visit.limits', 'visit.pay', 'visit.stay', 'visit.carry'])
  })
})
