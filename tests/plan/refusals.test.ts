import { describe, expect, it } from 'vitest'
import type { Answers } from '../../rules/answers.ts'
import { edition } from '../../rules/law/edition.ts'
import { sources } from '../../rules/law/sources.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import { refusalsFor } from '../../rules/plan/refusals.ts'
import { variantOf } from '../../rules/verdict.ts'
import { peopleOf } from './askers.ts'
import { faultsOf } from './planText.ts'

const ids = (variant: string, answers: Answers = {}): readonly string[] =>
  refusalsFor(variantOf(variant), answers).map(({ id }) => id.replace('refusal.', ''))

describe.each(edition.variants.map((variant) => [variant.id, variant] as const))(
  'why %s is refused',
  (_, variant) => {
    const lists = peopleOf(variant).map((answers) => refusalsFor(variant, answers))
    const known = new Set(
      [...criteriaOf(variant.condition), ...variant.evidence].map(({ id }) => id),
    )

    it('has at least three grounds with a permit, one of them its own', () => {
      if (variant.stream === 'no_permit') return
      expect(Math.min(...lists.map(({ length }) => length))).toBeGreaterThanOrEqual(3)
      const own = lists.map(
        (list) => list.filter(({ id }) => !id.startsWith('refusal.every.')).length,
      )
      expect(Math.min(...own)).toBeGreaterThanOrEqual(1)
    })

    it('concerns lines of this variant, says each ground once, and where it stands', () => {
      const faults = lists.flatMap((list) => [
        ...(new Set(list.map(({ id }) => id)).size === list.length ? [] : ['twice']),
        ...list
          .filter(
            ({ id, cites, criteria }) =>
              cites.length === 0 ||
              cites.some(({ source }) => !Object.hasOwn(sources, source)) ||
              criteria.some((one) => !known.has(one)) ||
              (criteria.length === 0 && !id.startsWith('refusal.every.')),
          )
          .map(({ id }) => id),
      ])
      expect(faults).toEqual([])
    })
  },
)

describe('grounds of refusal', () => {
  it('are written well in both languages', () => {
    const all = edition.variants.flatMap((variant) =>
      peopleOf(variant).flatMap((answers) => refusalsFor(variant, answers)),
    )
    const texts = new Map(
      all.flatMap(({ id, ground, answer }) => [
        [id, ground] as const,
        [`${id} answered`, answer] as const,
      ]),
    )
    expect(texts.size).toBeGreaterThan(180)
    const faults = [...texts].flatMap(([id, says]) => faultsOf(says).map((one) => `${id}: ${one}`))
    expect(faults).toEqual([])
  })

  it('tell managers, specialists, new offices and trainees apart', () => {
    expect(ids('r205a-c62-manager')).toContain('manager.firstLine')
    expect(ids('r205a-c62-manager')).not.toContain('specialist.notProprietary')
    expect(ids('r205a-c62-executive')).toContain('executive.titleOnly')
    expect(ids('r205a-c62-executive')).not.toContain('manager.firstLine')
    expect(ids('r205a-c63')).toEqual(
      expect.arrayContaining([
        'specialist.notProprietary',
        'transfer.wageFloor',
        'transfer.benefit',
      ]),
    )
    expect(ids('cusma-t38')).not.toContain('transfer.benefit')
    expect(ids('r205a-c61')).toContain('newOffice.plan')
    expect(ids('ceta-t42')).toContain('trainee.plan')
  })

  it('follow the capacity that the answers give', () => {
    const executive: Answers = {
      role: 'executive',
      executiveScope: 'all',
      handsOn: 'no',
      sameClass: 'yes',
    }
    expect(ids('cusma-t37', executive)).toContain('executive.titleOnly')
    expect(ids('cusma-t37', { ...executive, staffPower: 'yes' })).not.toContain('manager.function')
  })

  it('warn the analyst of programming, and nobody else', () => {
    const analyst: Answers = { professionCusma: 'cusma.computer_systems_analyst' }
    expect(ids('cusma-t36', analyst)).toContain('profession.analyst')
    expect(ids('cusma-t36', { professionCusma: 'cusma.economist' })).not.toContain(
      'profession.analyst',
    )
  })

  it('ask for no employer’s offer where the permit is open', () => {
    expect(ids('school-c33')).not.toContain('every.offer')
    expect(ids('film-c14')).toContain('every.offer')
  })

  it('say what turns visitors back at the border', () => {
    for (const id of ['visitor-r187', 'short-work', 'short-research']) {
      expect(ids(id).length).toBeGreaterThanOrEqual(2)
    }
    expect(ids('status-citizen')).toEqual([])
  })
})
