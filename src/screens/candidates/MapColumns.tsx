import { useId, useState } from 'react'
import { isQuestionId, questionIds } from '#rules'
import type { Column, Opening } from '../../batch/index.ts'
import { Icon } from '../../components/Icon.tsx'
import { TableHead } from '../../components/TableHead.tsx'
import { useWords } from '../words.ts'
import { Scrolled } from './Scrolled.tsx'
import { useBatchWords } from './useBatchWords.ts'

/** Columns that are shown to be changed; each has a list of all questions. */
const mostShown = 60

/** What each column of the file means: known headings are filled in, and any can be changed. */
export function MapColumns({
  opened: { headings, samples, encoding, format, sheets, sheet },
  columns: before,
  onStart,
  onSheet,
}: {
  readonly opened: Extract<Opening, { kind: 'opened' }>
  readonly columns: readonly Column[]
  readonly onStart: (columns: readonly Column[]) => void
  /** Another sheet of the workbook is wanted. */
  readonly onSheet: (sheet: string) => void
}) {
  const { text } = useBatchWords()
  const { ask } = useWords()
  const id = useId()
  const [columns, setColumns] = useState(before)
  const known = columns.filter((column) => column !== null).length
  const usable = format === 'ndjson' || columns.some((one) => one !== null && one !== 'name')

  const mean = (at: number, meaning: Column): void =>
    // A question can stand once: another column that had it is left out.
    setColumns(
      columns.map((column, index) =>
        index === at ? meaning : column === meaning && meaning !== null ? null : column,
      ),
    )

  return (
    <section className="section" aria-labelledby={`${id}heading`}>
      <h2 id={`${id}heading`} data-next tabIndex={-1}>
        {text.map.heading}
      </h2>
      <p>
        {format !== 'ndjson' && text.map.found(headings.length, known)}{' '}
        {encoding !== null && text.map.encoding(encoding.toUpperCase())}
      </p>
      {sheets.length > 1 && (
        <div className="paste">
          <label htmlFor={`${id}sheet`}>{text.map.sheet}</label>
          <select
            id={`${id}sheet`}
            className="select"
            aria-describedby={`${id}other`}
            value={sheet ?? ''}
            onChange={({ target }) => onSheet(target.value)}
          >
            {sheets.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <p className="quiet" id={`${id}other`}>
            {text.map.otherSheet}
          </p>
        </div>
      )}
      {!usable && (
        <p className="field-error" id={`${id}trouble`}>
          {text.trouble.noColumns}
        </p>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={!usable}
          onClick={() => onStart(columns)}
        >
          {text.map.start}
          <Icon name="onward" size={20} />
        </button>
      </div>
      {headings.length > 0 && (
        <Scrolled label={text.map.caption}>
          <table className="list-table">
            <caption>{text.map.caption}</caption>
            <TableHead titles={[text.map.column, text.map.sample, text.map.meaning]} />
            <tbody>
              {headings.slice(0, mostShown).map((heading, at) => {
                const name = heading === '' ? text.map.noHeading(at + 1) : heading
                return (
                  // A heading may be there twice: only its place tells it apart.
                  <tr key={`${at} ${heading}`}>
                    <th scope="row">{name}</th>
                    <td data-label={text.map.sample}>{samples[at]?.join(' · ')}</td>
                    <td data-label={text.map.meaning}>
                      <select
                        className="select"
                        aria-label={text.map.meaningOf(name)}
                        aria-invalid={!usable}
                        aria-describedby={usable ? undefined : `${id}trouble`}
                        value={columns[at] ?? ''}
                        onChange={({ target }) => mean(at, columnIn(target.value))}
                      >
                        <option value="">{text.map.ignore}</option>
                        <option value="name">{text.map.name}</option>
                        {questionIds.map((question) => (
                          <option key={question} value={question}>
                            {ask(question).title}
                          </option>
                        ))}
                      </select>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Scrolled>
      )}
      {headings.length > mostShown && <p className="quiet">{text.map.only(mostShown)}</p>}
    </section>
  )
}

const columnIn = (text: string): Column =>
  text === 'name' ? 'name' : isQuestionId(text) ? text : null
