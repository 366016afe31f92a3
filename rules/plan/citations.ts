import type { Citation } from '../law/sources.ts'
import { laterLines } from './after.ts'
import { amounts, days } from './amounts.ts'
import { papers } from './documents.ts'
import { grounds } from './refusals.ts'

/**
 * Where the tables of papers, later lines, grounds and amounts stand: for whoever watches the law for changes. A row
 * that names a part of the variant's own page has no citation here; the variant cites that page.
 */
export const tableCitations: readonly (readonly [id: string, cites: readonly Citation[]])[] = [
  ...papers.map(({ id, cites }) => [`paper.${id}`, cites] as const),
  ...laterLines.map(({ id, cites }) => [`after.${id}`, cites] as const),
  ...grounds.map(({ id, cites }) => [`refusal.${id}`, cites] as const),
  ...Object.entries({ ...amounts, ...days }).map(
    ([id, { cites }]) => [`amount.${id}`, cites] as const,
  ),
]
