import { findRow, listOf, loadList } from '#rules'
import type { Answers } from '#rules'
import type { Language } from '../wording/language.ts'

/** The title of a row of an occupation list, where the list holds it. */
export type RowTitle = (row: string) => string | undefined

/** Fetches the lists that answers name, and finds titles in them. Rejects when a list can't be fetched. */
export async function loadRowTitles(answers: Answers, language: Language): Promise<RowTitle> {
  const lists = Object.values(answers).flatMap((answer) =>
    typeof answer === 'string' ? (listOf(answer) ?? []) : [],
  )
  const rows = (await Promise.all([...new Set(lists)].map(loadList))).flat()
  return (row) => findRow(rows, row)?.[language]
}
