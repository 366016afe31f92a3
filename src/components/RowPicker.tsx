import { useId, useState } from 'react'
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

  const open = rows.filter(
    ({ countries }) =>
      countries.length === 0 ||
      citizenships === null ||
      countries.some((code) => citizenships.includes(code)),
  )
  const asked = text.trim() !== ''
  const found = asked ? searchRows(open, text, language) : []
  const misses = asked ? lists.flatMap((list) => nearMissesFor(text, list)) : []
  const chosen = value === undefined ? undefined : findRow(rows, value)
  const listed = asked
    ? found.map(({ row, hit, matched }) => ({ row, matched: hit === 'alias' ? matched : null }))
    : whole
      ? open.map((row) => ({ row, matched: null }))
      : []
  const rest = listed.length - shown

  const card = (row: Row, matched: string | null) => (
    <AnswerCard
      key={row.id}
      name={name}
      value={row.id}
      text={{ label: row[language] }}
      checked={value === row.id}
      onChoose={() => onChange(row.id)}
    >
      <RowDetails row={row} matched={matched} language={language} words={words} />
    </AnswerCard>
  )

  return (
    <fieldset className="answers" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {chosen && !listed.some(({ row }) => row.id === chosen.id) && (
        <>
          <p className="quiet">{words.chosen}</p>
          {card(chosen, null)}
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
      <output className="quiet">
        {asked ? (found.length === 0 ? words.notFound : words.found(found.length)) : ''}
      </output>
      {misses.map((miss) => (
        <p key={miss.id} className="near-miss" role="note">
          <strong>{words.nearMiss}</strong> {miss[language]}
        </p>
      ))}
      {listed.slice(0, shown).map(({ row, matched }) => card(row, matched))}
      {rest > 0 && (
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => setShown(shown + moreShown)}
        >
          <Icon name="plus" size={18} />
          {words.more(Math.min(rest, moreShown))}
        </button>
      )}
      {!whole && found.length === 0 && (
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => {
            setText('')
            setWhole(true)
            setShown(moreShown)
          }}
        >
          <Icon name="list" size={18} />
          {words.whole(open.length)}
        </button>
      )}
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
