import { memo, useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { findRow, nearMissesFor, searchRows } from '#rules'
import type { CountryCode, ListName, Row } from '#rules'
import type { Language } from '../wording/language.ts'
import { AnswerCard } from './AnswerCard.tsx'
import type { Card } from './ChoiceCards.tsx'
import { Icon } from './Icon.tsx'
import { RowDetails } from './RowDetails.tsx'
import type { RowDetailWords } from './RowDetails.tsx'

export interface RowWords extends RowDetailWords {
  readonly search: string
  readonly hint: string
  readonly found: (rows: number) => string
  readonly notFound: string
  readonly more: (rows: number) => string
  readonly whole: (rows: number) => string
  readonly chosen: string
  readonly nearMiss: string
}

const firstShown = 6
const moreShown = 20

/** One row of an occupation list, found by everyday words, with the credentials that it asks for. */
export function RowPicker({
  name,
  labelledBy,
  describedBy,
  invalid,
  language,
  lists,
  rows,
  citizenships,
  none,
  unsure,
  words,
  value,
  onChange,
}: {
  readonly name: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** What is said of it is that something is wrong. */
  readonly invalid?: boolean | undefined
  readonly language: Language
  readonly lists: readonly ListName[]
  readonly rows: readonly Row[]
  /** Rows for the citizens of other countries only are left out; `null` shows them all. */
  readonly citizenships: readonly CountryCode[] | null
  readonly none: Card
  readonly unsure: Card
  readonly words: RowWords
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const [text, setText] = useState('')
  const [shown, setShown] = useState(firstShown)
  const [whole, setWhole] = useState(false)

  const open = useMemo(
    () =>
      rows.filter(
        ({ countries }) =>
          countries.length === 0 ||
          citizenships === null ||
          countries.some((code) => citizenships.includes(code)),
      ),
    [rows, citizenships],
  )
  // What is typed shows at once; what it finds may follow.
  const typed = useDeferredValue(text)
  const asked = typed.trim() !== ''
  const found = useMemo(
    () => (typed.trim() === '' ? [] : searchRows(open, typed, language)),
    [open, typed, language],
  )
  const chosen = value === undefined ? undefined : findRow(rows, value)
  const listed = useMemo(
    () =>
      asked
        ? found.map(({ row, hit, matched }) => ({ row, matched: hit === 'alias' ? matched : null }))
        : whole
          ? open.map((row) => ({ row, matched: null }))
          : [],
    [asked, found, whole, open],
  )
  const showMore = useCallback(() => setShown((now) => now + moreShown), [])
  const showWhole = useCallback(() => {
    setText('')
    setWhole(true)
    setShown(moreShown)
  }, [])
  const shared = { name, value, language, words, onChange }

  return (
    <fieldset className="answers" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {chosen && !listed.some(({ row }) => row.id === chosen.id) && (
        <>
          <p className="quiet">{words.chosen}</p>
          <RowCard {...shared} row={chosen} matched={null} />
        </>
      )}
      <label className="search-label" htmlFor={`${id}search`}>
        {words.search}
      </label>
      <p className="quiet" id={`${id}hint`}>
        {words.hint}
      </p>
      <div className="search">
        <Icon name="search" size={20} />
        <input
          id={`${id}search`}
          className="text-input"
          type="search"
          autoComplete="off"
          value={text}
          aria-describedby={invalid ? `${describedBy} ${id}hint` : `${id}hint`}
          aria-invalid={invalid}
          onChange={(event) => {
            setText(event.target.value)
            setShown(firstShown)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </div>
      <Results
        {...shared}
        typed={typed}
        lists={lists}
        listed={listed}
        shown={shown}
        rowsInAll={whole ? null : open.length}
        onMore={showMore}
        onWhole={showWhole}
      />
      <AnswerCard
        name={name}
        value="none"
        text={none}
        checked={value === 'none'}
        onChoose={() => onChange('none')}
      />
      <AnswerCard
        name={name}
        value="unsure"
        text={unsure}
        unsure
        checked={value === 'unsure'}
        onChoose={() => onChange('unsure')}
      />
    </fieldset>
  )
}

interface Listed {
  readonly row: Row
  /** The everyday word by which it was found, where it was. */
  readonly matched: string | null
}

interface Choosing {
  readonly name: string
  readonly value: string | undefined
  readonly language: Language
  readonly words: RowWords
  readonly onChange: (value: string) => void
}

/** What was found. It stays as it is while the person types on, until there is something else. */
const Results = memo(function Results({
  typed,
  lists,
  listed,
  shown,
  rowsInAll,
  onMore,
  onWhole,
  ...choosing
}: Choosing & {
  readonly typed: string
  readonly lists: readonly ListName[]
  readonly listed: readonly Listed[]
  readonly shown: number
  /** How many rows there are without a search; `null` when they are listed already. */
  readonly rowsInAll: number | null
  readonly onMore: () => void
  readonly onWhole: () => void
}) {
  const { words, language } = choosing
  const asked = typed.trim() !== ''
  const rest = listed.length - shown
  const misses = asked ? lists.flatMap((list) => nearMissesFor(typed, list)) : []
  return (
    <>
      <output className="quiet">
        {asked ? (listed.length === 0 ? words.notFound : words.found(listed.length)) : ''}
      </output>
      {misses.map((miss) => (
        <p key={miss.id} className="near-miss" role="note">
          <strong>{words.nearMiss}</strong> {miss[language]}
        </p>
      ))}
      {listed.slice(0, shown).map(({ row, matched }) => (
        <RowCard key={row.id} {...choosing} row={row} matched={matched} />
      ))}
      {rest > 0 && (
        <button type="button" className="button-quiet button-flush" onClick={onMore}>
          <Icon name="plus" size={18} />
          {words.more(Math.min(rest, moreShown))}
        </button>
      )}
      {rowsInAll !== null && listed.length === 0 && (
        <button type="button" className="button-quiet button-flush" onClick={onWhole}>
          <Icon name="list" size={18} />
          {words.whole(rowsInAll)}
        </button>
      )}
    </>
  )
})

function RowCard({ row, matched, name, value, language, words, onChange }: Choosing & Listed) {
  return (
    <AnswerCard
      name={name}
      value={row.id}
      text={{ label: row[language] }}
      checked={value === row.id}
      onChoose={() => onChange(row.id)}
    >
      <RowDetails row={row} matched={matched} language={language} words={words} />
    </AnswerCard>
  )
}
