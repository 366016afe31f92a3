import { rowsOnAPage } from '../../batch/index.ts'
import type { Page, PageRow, SortKey, View } from '../../batch/index.ts'
import { AlertTags } from './AlertTags.tsx'
import { Scrolled } from './Scrolled.tsx'
import { useBatchWords } from './useBatchWords.ts'

const columns: readonly SortKey[] = [
  'row',
  'name',
  'alerts',
  'stream',
  'code',
  'standing',
  'open',
  'problems',
]

/** One page of the candidates, as a plain table: the browser can find in it and print it. */
export function ResultsTable({
  page: { from, all, rows },
  view,
  chosen,
  onView,
  onOpen,
  onChoose,
}: {
  readonly page: Page
  readonly view: View
  readonly chosen: readonly number[]
  readonly onView: (view: View) => void
  readonly onOpen: (index: number) => void
  readonly onChoose: (index: number, on: boolean) => void
}) {
  const { text } = useBatchWords()
  if (all === 0) return <p>{text.results.none}</p>
  const caption = text.results.caption(from + 1, Math.min(from + rowsOnAPage, all), all)
  const sortBy = (sort: SortKey): void =>
    onView({ ...view, sort, descending: view.sort === sort && !view.descending, from: 0 })
  return (
    <Scrolled label={caption}>
      <table className="list-table">
        <caption>{caption}</caption>
        <thead className="list-sort">
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  view.sort === column ? (view.descending ? 'descending' : 'ascending') : undefined
                }
              >
                <button type="button" className="sort" onClick={() => sortBy(column)}>
                  <span className="unseen">{text.results.sortBy('')}</span>
                  {text.results[column]}
                  <span aria-hidden="true">
                    {view.sort === column ? (view.descending ? '\u00A0▼' : '\u00A0▲') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col" className="no-print">
              {text.results.details}
            </th>
            <th scope="col" className="no-print">
              {text.compare.column}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.index}
              row={row}
              isChosen={chosen.includes(row.index)}
              onOpen={onOpen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function Row({
  row: { index, number, name, alerts, stream, code, standing, open, problems },
  isChosen,
  onOpen,
  onChoose,
}: {
  readonly row: PageRow
  readonly isChosen: boolean
  readonly onOpen: (index: number) => void
  readonly onChoose: (index: number, on: boolean) => void
}) {
  const { text, suggestion } = useBatchWords()
  // While something has not been asked, more can follow.
  const mayGrow = stream === 'insufficient_information' && open > 0
  const called = name === '' ? text.results.unnamed(number) : name
  return (
    <tr>
      <td data-label={text.results.row}>{number}</td>
      <th scope="row">{called}</th>
      <td data-label={text.results.alerts}>
        <AlertTags counts={alerts} />
      </td>
      <td data-label={text.results.stream}>
        {stream === null ? text.results.notRead : suggestion.stream[stream]}
      </td>
      <td data-label={text.results.code}>{code ?? '–'}</td>
      <td data-label={text.results.standing}>
        {standing === null ? '–' : suggestion.standing[standing]}
      </td>
      <td data-label={text.results.open}>{mayGrow ? `${open}+` : open}</td>
      <td data-label={text.results.problems}>{problems}</td>
      <td className="no-print">
        <button
          type="button"
          className="button-quiet button-flush"
          aria-label={text.results.detailsOf(called)}
          onClick={() => onOpen(index)}
        >
          {text.results.details}
        </button>
      </td>
      <td className="no-print" data-label={text.compare.column}>
        <label className="row-tick">
          <input
            type="checkbox"
            aria-label={text.results.compareThis(called)}
            checked={isChosen}
            onChange={({ target }) => onChoose(index, target.checked)}
          />
        </label>
      </td>
    </tr>
  )
}
