import type { Edition } from './law/edition.ts'
import type { Variant } from './law/variant.ts'
import { criteriaOf } from './logic/condition.ts'
import type { Criterion } from './logic/condition.ts'

/** One field of a record in which two editions differ. */
export interface FieldChange {
  readonly field: string
  /** Of a condition and of evidence: which criteria came and went, instead of the whole of both. */
  readonly moves?: readonly string[]
  readonly before?: unknown
  readonly after?: unknown
}

/** What is added, removed and changed, by id. */
export interface Changes {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Ids, each with what about it differs. */
  readonly changed: readonly { readonly id: string; readonly differs: readonly FieldChange[] }[]
}

/** How two editions differ. */
export interface Difference {
  readonly criteria: Changes
  readonly variants: Changes
  /** True when variants that stand in both are in another order of preference. */
  readonly reordered: boolean
}

/** Compares two editions by id and content. */
export function difference(before: Edition, after: Edition): Difference {
  const kept = (one: Edition, other: Edition): readonly string[] => {
    const others = new Set(other.variants.map(({ id }) => id))
    return one.variants.map(({ id }) => id).filter((id) => others.has(id))
  }
  return {
    criteria: changes(criteriaIn(before), criteriaIn(after), differingFields),
    variants: changes(byId(before.variants), byId(after.variants), differingParts),
    reordered: kept(before, after).join() !== kept(after, before).join(),
  }
}

/** Every criterion by id; the citations test sees to it that one id is one record. */
const criteriaIn = ({ variants }: Edition): ReadonlyMap<string, Criterion> =>
  byId(variants.flatMap(({ condition, evidence }) => [...criteriaOf(condition), ...evidence]))

const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]))

function changes<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  differing: (one: Item, other: Item) => readonly FieldChange[],
): Changes {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...before].flatMap(([id, one]) => {
      const other = after.get(id)
      if (other === undefined) return []
      const differs = differing(one, other)
      return differs.length === 0 ? [] : [{ id, differs }]
    }),
  }
}

/** The fields of two records that don't say the same. */
function differingFields(one: object, other: object): readonly FieldChange[] {
  const was = new Map<string, unknown>(Object.entries(one))
  const is = new Map<string, unknown>(Object.entries(other))
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => JSON.stringify(was.get(field)) !== JSON.stringify(is.get(field)))
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
}

/** The differing fields; of conditions and evidence only which criteria came and went. */
const differingParts = (one: Variant, other: Variant): readonly FieldChange[] =>
  differingFields(one, other).flatMap((change): readonly FieldChange[] => {
    const { field } = change
    if (field === 'evidence') return [{ field, moves: moves(one.evidence, other.evidence) }]
    if (field !== 'condition') return [change]
    return [{ field, moves: moves(criteriaOf(one.condition), criteriaOf(other.condition)) }]
  })

function moves(before: readonly Criterion[], after: readonly Criterion[]): readonly string[] {
  const was = new Set(before.map(({ id }) => id))
  const is = new Set(after.map(({ id }) => id))
  return [
    ...[...is].filter((id) => !was.has(id)).map((id) => `+${id}`),
    ...[...was].filter((id) => !is.has(id)).map((id) => `-${id}`),
  ]
}
