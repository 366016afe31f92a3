import { useState } from 'react'
import { AnswerCard } from './AnswerCard.tsx'
import type { Card } from './ChoiceCards.tsx'
import { Icon } from './Icon.tsx'

/** Rows to tick, under a heading where there are several groups. */
export interface TickGroup {
  readonly heading: string | null
  readonly rows: readonly Card[]
}

export interface TickWords {
  readonly perhaps: string
  readonly perhapsOf: (row: string) => string
  readonly ticked: (rows: number) => string
}

/** Every row is no, yes or maybe. "Maybe" shows up only once a row is ticked, to keep the list light. */
export function TickList({
  name,
  labelledBy,
  describedBy,
  groups,
  none,
  unsure,
  words,
  certain = false,
  value,
  onChange,
}: {
  readonly name: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly groups: readonly TickGroup[]
  /** The answer that nothing is ticked. It comes first where the rows are folded away under headings. */
  readonly none: Pick<Card, 'label' | 'hint'>
  readonly unsure: Card
  readonly words: TickWords
  /** Rows are yes or no: there is no maybe. */
  readonly certain?: boolean
  readonly value: readonly string[] | 'unsure' | undefined
  readonly onChange: (value: readonly string[] | 'unsure') => void
}) {
  const ticked = Array.isArray(value) ? (value as readonly string[]) : []
  // What a person opens or closes afterwards is theirs to decide.
  const [openedAtFirst] = useState(() =>
    groups
      .filter((group) => group.rows.some(({ value: row }) => isTicked(ticked, row)))
      .map(({ heading }) => heading),
  )
  const rows = groups.flatMap((group) => group.rows.map((row) => row.value))

  /** In the order of the list, so that the same ticks are always the same answer. */
  const put = (row: string, mark: string | null): void => {
    const marked = rows.flatMap((one) => {
      if (one === row) return mark === null ? [] : [mark]
      return ticked.filter((tick) => tick === one || tick === `${one}?`)
    })
    onChange(marked)
  }

  const isFolded = groups.some(({ heading }) => heading !== null)
  const noneCard = (
    <AnswerCard
      name={name}
      value="none"
      text={none}
      checked={Array.isArray(value) && value.length === 0}
      onChoose={() => onChange([])}
    />
  )

  return (
    <fieldset className="tick-groups" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {isFolded && <div className="answers">{noneCard}</div>}
      {groups.map(({ heading, rows: own }) => {
        const list = own.map((row) => (
          <Tick
            key={row.value}
            name={name}
            row={row}
            mark={ticked.find((tick) => tick === row.value || tick === `${row.value}?`)}
            certain={certain}
            words={words}
            onMark={(mark) => put(row.value, mark)}
          />
        ))
        if (heading === null) return list
        const count = own.filter(({ value: row }) => isTicked(ticked, row)).length
        return (
          <details key={heading} className="tick-group" open={openedAtFirst.includes(heading)}>
            <summary>
              <span className="tick-heading">{heading}</span>
              {count > 0 ? <span className="tag">{words.ticked(count)}</span> : <span />}
              <span className="fold-mark">
                <Icon name="onward" size={20} />
              </span>
              <span className="tick-names">{own.map(({ label }) => label).join('\u00A0· ')}</span>
            </summary>
            {list}
          </details>
        )
      })}
      <div className="answers">
        {!isFolded && noneCard}
        <AnswerCard
          name={name}
          value="unsure"
          text={unsure}
          unsure
          checked={value === 'unsure'}
          onChoose={() => onChange('unsure')}
        />
      </div>
    </fieldset>
  )
}

const isTicked = (ticked: readonly string[], row: string): boolean =>
  ticked.includes(row) || ticked.includes(`${row}?`)

function Tick({
  name,
  row,
  mark,
  certain,
  words,
  onMark,
}: {
  readonly name: string
  readonly row: Card
  /** How the row is ticked: yes, or with a question mark for maybe. */
  readonly mark: string | undefined
  readonly certain: boolean
  readonly words: TickWords
  readonly onMark: (mark: string | null) => void
}) {
  const perhaps = `${row.value}?`
  const yes = mark !== undefined
  return (
    <div className="tick">
      <AnswerCard
        kind="checkbox"
        name={name}
        value={row.value}
        text={row}
        checked={yes}
        onChoose={() => onMark(yes ? null : row.value)}
      />
      {yes && !certain && (
        <div className="tick-sure">
          <label className="pill">
            <input
              type="checkbox"
              name={name}
              value={perhaps}
              checked={mark === perhaps}
              aria-label={words.perhapsOf(row.label)}
              onChange={() => onMark(mark === perhaps ? row.value : perhaps)}
            />
            {words.perhaps}
          </label>
        </div>
      )}
    </div>
  )
}
