import { useId } from 'react'
import { AnswerCard } from './AnswerCard.tsx'
import type { Card } from './ChoiceCards.tsx'

/** Rows to tick, under a heading where there are several groups. */
export interface TickGroup {
  readonly heading: string | null
  readonly rows: readonly Card[]
}

export interface TickWords {
  readonly perhaps: string
  readonly perhapsOf: (row: string) => string
  readonly none: string
}

/** Every row is no, yes or maybe. "Maybe" shows up only once a row is ticked, to keep the list light. */
export function TickList({
  name,
  labelledBy,
  describedBy,
  groups,
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
  readonly unsure: Card
  readonly words: TickWords
  /** Rows are yes or no: there is no maybe. */
  readonly certain?: boolean
  readonly value: readonly string[] | 'unsure' | undefined
  readonly onChange: (value: readonly string[] | 'unsure') => void
}) {
  const id = useId()
  const ticked = Array.isArray(value) ? (value as readonly string[]) : []
  const rows = groups.flatMap((group) => group.rows.map((row) => row.value))

  /** In the order of the list, so that the same ticks are always the same answer. */
  const put = (row: string, mark: string | null): void => {
    const marked = rows.flatMap((one) => {
      if (one === row) return mark === null ? [] : [mark]
      return ticked.filter((tick) => tick === one || tick === `${one}?`)
    })
    onChange(marked)
  }

  return (
    <fieldset className="tick-groups" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {groups.map(({ heading, rows: own }, at) => (
        <div
          key={heading ?? name}
          className="tick-group"
          role={heading === null ? undefined : 'group'}
          aria-labelledby={heading === null ? undefined : `${id}${at}`}
        >
          {heading !== null && (
            <h3 className="tick-heading" id={`${id}${at}`}>
              {heading}
            </h3>
          )}
          {own.map((row) => {
            const perhaps = ticked.includes(`${row.value}?`)
            const yes = perhaps || ticked.includes(row.value)
            return (
              <div key={row.value} className="tick">
                <AnswerCard
                  kind="checkbox"
                  name={name}
                  text={row}
                  checked={yes}
                  onChoose={() => put(row.value, yes ? null : row.value)}
                />
                {yes && !certain && (
                  <div className="tick-sure">
                    <label className="pill">
                      <input
                        type="checkbox"
                        name={name}
                        checked={perhaps}
                        aria-label={words.perhapsOf(row.label)}
                        onChange={() => put(row.value, perhaps ? row.value : `${row.value}?`)}
                      />
                      {words.perhaps}
                    </label>
                  </div>
                )}
              </div>
            )
          })}
        </div>
      ))}
      <div className="answers">
        <AnswerCard
          name={name}
          text={{ label: words.none }}
          checked={Array.isArray(value) && value.length === 0}
          onChoose={() => onChange([])}
        />
        <AnswerCard
          name={name}
          text={unsure}
          unsure
          checked={value === 'unsure'}
          onChoose={() => onChange('unsure')}
        />
      </div>
    </fieldset>
  )
}
