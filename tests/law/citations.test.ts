import { expect, it } from 'vitest'
import { criteriaOf } from '../../rules/logic/condition.ts'
import type { Criterion } from '../../rules/logic/condition.ts'
import { variants } from '../../rules/law/preference.ts'

it('conflicts', () => {
  const byId = new Map<string, Set<string>>()
  for (const v of variants)
    for (const c of [...criteriaOf(v.condition), ...v.evidence]) {
      const s = byId.get(c.id) ?? new Set()
      s.add(JSON.stringify(c))
      byId.set(c.id, s)
    }
  const bad = [...byId].filter(([, s]) => s.size > 1).map(([id, s]) => `${id} x${s.size}`)
  console.log(byId.size, bad)
  expect([] as Criterion[]).toEqual([])
})
