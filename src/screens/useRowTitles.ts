import { useCallback } from 'react'
import { findRow, listOf, loadList } from '#rules'
import type { Answer, Row } from '#rules'
import { useLoaded } from './useLoaded.ts'
import { useWords } from './words.ts'

/** Titles of the rows of occupation lists among answers; without the lists (not loaded yet) none is known. */
export function useRowTitles(values: readonly Answer[]): (row: string) => string | undefined {
  const { language } = useWords()
  const lists = [
    ...new Set(values.flatMap((value) => (typeof value === 'string' ? (listOf(value) ?? []) : []))),
  ].join()
  const load = useCallback(
    async (): Promise<readonly Row[]> =>
      (
        await Promise.all(
          lists.split(',').flatMap((id) => {
            const list = listOf(`${id}.`)
            return list === undefined ? [] : [loadList(list)]
          }),
        )
      ).flat(),
    [lists],
  )
  const rows = useLoaded(load)
  return (row) => (rows.state === 'ready' ? findRow(rows.value, row)?.[language] : undefined)
}
