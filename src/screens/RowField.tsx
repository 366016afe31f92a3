import { useCallback } from 'react'
import { findRow, listOf, loadList } from '#rules'
import type { CountryCode, ListName } from '#rules'
import type { Card } from '../components/ChoiceCards.tsx'
import { RowDetails } from '../components/RowDetails.tsx'
import { RowPicker } from '../components/RowPicker.tsx'
import { NotYet } from './NotYet.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWords } from './words.ts'

/** A profession out of the lists of an agreement, which are loaded when they are first needed. */
export function RowField({
  lists,
  ...picker
}: {
  readonly name: string
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly invalid?: boolean | undefined
  readonly lists: readonly ListName[]
  readonly citizenships: readonly CountryCode[] | null
  readonly none: Card
  readonly unsure: Card
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}) {
  const { text, language } = useWords()
  const load = useCallback(
    async () => (await Promise.all(lists.map((list) => loadList(list)))).flat(),
    [lists],
  )
  const rows = useLoaded(load)
  if (rows.state !== 'ready') return <NotYet loaded={rows} />
  return (
    <RowPicker {...picker} lists={lists} rows={rows.value} language={language} words={text.rows} />
  )
}

/** The jobs that the person chose from lists, with the credentials that they ask for. */
export function ChosenRows({ rows: ids }: { readonly rows: readonly string[] }) {
  const { text, language } = useWords()
  const key = ids.join()
  const load = useCallback(async () => {
    const chosen = key.split(',')
    const lists = [...new Set(chosen.flatMap((id) => listOf(id) ?? []))]
    const rows = (await Promise.all(lists.map((list) => loadList(list)))).flat()
    return chosen.flatMap((id) => findRow(rows, id) ?? [])
  }, [key])
  const rows = useLoaded(load)
  if (rows.state !== 'ready') return <NotYet loaded={rows} />
  return rows.value.map((row) => (
    <div key={row.id} className="chosen-row">
      <p className="answer-label">
        {text.rows.chosen} {row[language]}
      </p>
      <RowDetails row={row} matched={null} language={language} words={text.rows} />
    </div>
  ))
}
