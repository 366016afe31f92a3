import { useCallback } from 'react'
import { loadList } from '#rules'
import type { CountryCode, ListName } from '#rules'
import { Busy } from '../components/Busy.tsx'
import type { Card } from '../components/ChoiceCards.tsx'
import { RowPicker } from '../components/RowPicker.tsx'
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
  if (rows.state === 'loading') return <Busy text={text.rows.loading} />
  if (rows.state === 'failed') {
    return (
      <div className="field" role="alert">
        <p>{text.rows.failed}</p>
        <button type="button" className="button button-second" onClick={rows.again}>
          {text.rows.tryAgain}
        </button>
      </div>
    )
  }
  return (
    <RowPicker {...picker} lists={lists} rows={rows.value} language={language} words={text.rows} />
  )
}
