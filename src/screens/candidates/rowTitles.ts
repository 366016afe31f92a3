import { useCallback } from 'react'
import { findRow, listOf, loadList, question, questionIds } from '#rules'
import type { Answers } from '#rules'
import { useLoaded } from '../useLoaded.ts'
import { useWords } from '../words.ts'

/** Titles of the rows of occupation lists among the answers; the id itself until the lists are loaded. */
export function useRowTitles(people: readonly Answers[]): (row: string) => string {
  const { language } = useWords()
  const rowsChosen = people.flatMap((answers) =>
    questionIds.flatMap((id) => {
      const answer = answers[id]
      return question(id).kind === 'row' && typeof answer === 'string' ? [answer] : []
    }),
  )
  const lists = [...new Set(rowsChosen.flatMap((row) => listOf(row) ?? []))].join()
  const load = useCallback(
    async () =>
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
  return (row) => (rows.state === 'ready' ? findRow(rows.value, row)?.[language] : undefined) ?? row
}
