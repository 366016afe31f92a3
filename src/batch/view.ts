import type { Standing, StreamId } from '#rules'
import { alertCounts } from './alerts.ts'
import type { AlertCounts } from './alerts.ts'
import type { Result } from './screening.ts'
import { fold } from './fold.ts'
import type { Problem } from './table.ts'

/** Screened candidates, column by column, each as small as can be. A candidate's index is the same in all. */
export interface Kept {
  readonly names: string[]
  /** The answers, as one text. */
  readonly packed: string[]
  readonly results: (Result | null)[]
  readonly problems: (readonly Problem[])[]
  /** How many alerts each has (`packedAlerts`). */
  readonly alerts: number[]
  /** Every result once, by its text. */
  readonly shared: Map<string, Result>
  /** How often one of them was given other answers. */
  changes: number
}

/** What the table can be sorted by. */
export type SortKey =
  'row' | 'name' | 'alerts' | 'stream' | 'code' | 'standing' | 'open' | 'problems'

/** What of the table is shown. */
export interface View {
  readonly sort: SortKey
  readonly descending: boolean
  readonly stream: StreamId | null
  readonly standing: Standing | null
  readonly open: 'any' | 'none' | 'some'
  readonly problems: boolean
  /** `stops`, `contradictions`, `warnings`: those who have one of them. `none`: those who have none of the three. */
  readonly alerts: 'any' | 'none' | keyof AlertCounts
  /** Part of a name, `''` for any. */
  readonly name: string
  /** The first candidate of the page, counted from 0. */
  readonly from: number
}

/** The whole table as it came. */
export const wholeView: View = {
  sort: 'row',
  descending: false,
  stream: null,
  standing: null,
  open: 'any',
  problems: false,
  alerts: 'any',
  name: '',
  from: 0,
}

/** Best first. */
export const standingOrder: readonly Standing[] = [
  'no_permit_may_be_needed',
  'possible',
  'possible_needs_evidence',
  'officer_judgement',
  'open',
  'lmia_route',
  'not_this_stream',
]

let last: { readonly kept: Kept; readonly key: string; readonly rows: Uint32Array } | undefined

/** The indexes of the candidates who fit the filters, sorted. The last answer is remembered: paging is free. */
export function rowsInView(kept: Kept, view: View): Uint32Array {
  const { from: _, ...rest } = view
  const key = `${kept.names.length} ${kept.changes} ${JSON.stringify(rest)}`
  if (last?.kept === kept && last.key === key) return last.rows
  const rows = sorted(kept, fitting(kept, view), view)
  last = { kept, key, rows }
  return rows
}

function fitting(
  kept: Kept,
  { stream, standing, open, problems, alerts, name }: View,
): Uint32Array {
  const wanted = fold(name)
  const found = new Uint32Array(kept.names.length)
  let count = 0
  for (let index = 0; index < kept.names.length; index++) {
    const result = kept.results[index] ?? null
    if (stream !== null && result?.stream !== stream) continue
    if (standing !== null && result?.standing !== standing) continue
    const points = result?.open.length ?? 0
    if (open === 'none' && (result === null || points > 0)) continue
    if (open === 'some' && points === 0) continue
    if (alerts !== 'any' && !hasAlert(kept.alerts[index] ?? 0, result, alerts)) continue
    if (problems && (kept.problems[index]?.length ?? 0) === 0) continue
    if (wanted !== '' && !fold(kept.names[index] ?? '').includes(wanted)) continue
    found[count++] = index
  }
  return found.slice(0, count)
}

const hasAlert = (
  packed: number,
  result: Result | null,
  wanted: Exclude<View['alerts'], 'any'>,
): boolean =>
  wanted === 'none' ? packed === 0 && result !== null : alertCounts(packed)[wanted] > 0

const names = new Intl.Collator(['en-CA', 'fr-CA'], { numeric: true })

function sorted(kept: Kept, rows: Uint32Array, { sort, descending }: View): Uint32Array {
  const sign = descending ? -1 : 1
  if (sort === 'row') return descending ? rows.toReversed() : rows
  const compare = comparison(kept, sort)
  // Equals keep the order of the list, whichever way it is sorted.
  return rows.sort((one, other) => sign * compare(one, other) || one - other)
}

function comparison(
  { names: all, results, problems, alerts }: Kept,
  sort: Exclude<SortKey, 'row'>,
): (one: number, other: number) => number {
  const byText =
    (textOf: (index: number) => string) =>
    (one: number, other: number): number => {
      const [first, second] = [textOf(one), textOf(other)]
      return first < second ? -1 : first > second ? 1 : 0
    }
  const byNumber =
    (numberOf: (index: number) => number) =>
    (one: number, other: number): number =>
      numberOf(one) - numberOf(other)
  switch (sort) {
    case 'name':
      return (one, other) => names.compare(all[one] ?? '', all[other] ?? '')
    case 'alerts':
      // The gravest first.
      return byNumber((index) => -(alerts[index] ?? 0))
    case 'stream':
      return byText((index) => results[index]?.stream ?? '~')
    case 'code':
      return byText((index) => results[index]?.code ?? '~')
    case 'standing': {
      const rank = new Map(standingOrder.map((standing, at) => [standing, at]))
      return byNumber((index) => {
        const result = results[index] ?? null
        return result === null ? standingOrder.length : (rank.get(result.standing) ?? 0)
      })
    }
    case 'open':
      return byNumber((index) => results[index]?.open.length ?? -1)
    case 'problems':
      return byNumber((index) => problems[index]?.length ?? 0)
  }
}
