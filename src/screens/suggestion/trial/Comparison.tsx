import type { ReactNode } from 'react'
import { TableHead } from '../../../components/TableHead.tsx'
import type { TrialWording } from '../../../wording/trial/index.ts'
import { StandingBadge } from '../StandingBadge.tsx'
import type { TrialResult } from './result.ts'

type RowId = keyof TrialWording['row']

const rows: readonly RowId[] = ['suggestion', 'standing', 'time', 'partner', 'code']

const plainly = (result: TrialResult, row: RowId): string | null =>
  row === 'suggestion' ? `${result.suggestion} ${result.variant}` : result[row]

/** Two results side by side; what is not the same is marked in words. */
export function Comparison({
  words,
  own,
  trial,
  isSame,
}: {
  readonly words: TrialWording
  readonly own: TrialResult
  readonly trial: TrialResult
  /** Nothing has been changed yet. */
  readonly isSame: boolean
}) {
  const moved = rows.filter((row) => plainly(own, row) !== plainly(trial, row))
  return (
    <>
      <table className="trial-table">
        <caption className="unseen">{words.caption}</caption>
        <TableHead titles={[words.what, words.own, words.tried]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row} className={moved.includes(row) ? 'trial-moved' : undefined}>
              <th scope="row">{words.row[row]}</th>
              <td>
                <Cell row={row} result={own} none={words.none} />
              </td>
              <td>
                <Cell row={row} result={trial} none={words.none} />
                {moved.includes(row) && <span className="row-mark">{words.changed}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isSame && moved.length === 0 && <p>{words.same}</p>}
    </>
  )
}

function Cell({
  row,
  result,
  none,
}: {
  readonly row: RowId
  readonly result: TrialResult
  readonly none: string
}): ReactNode {
  if (row === 'standing') return <StandingBadge standing={result.standing} small />
  if (row === 'code' && result.code !== null) return <span className="code">{result.code}</span>
  if (row !== 'suggestion') return result[row] ?? none
  return (
    <>
      <strong>{result.suggestion}</strong>
      {result.variant !== null && <span className="fact-note">{result.variant}</span>}
    </>
  )
}
