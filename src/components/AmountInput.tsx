import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { AnswerCard } from './AnswerCard.tsx'
import type { Card } from './ChoiceCards.tsx'
import { Icon } from './Icon.tsx'

export interface AmountWords {
  readonly less: string
  readonly more: string
  readonly unit: string
}

/** What the field holds that is not yet an answer. */
export type AmountTrouble = 'empty' | 'bounds'

/** A whole number: typed, or stepped by one. */
export function AmountInput({
  name,
  labelledBy,
  describedBy,
  invalid,
  min,
  max,
  unsure,
  words,
  value,
  onChange,
  onTrouble,
}: {
  readonly name: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** What is said of it is that something is wrong. */
  readonly invalid?: boolean | undefined
  readonly min: number
  readonly max: number
  readonly unsure: Card
  readonly words: AmountWords
  readonly value: number | 'unsure' | undefined
  readonly onChange: (value: number | 'unsure') => void
  readonly onTrouble: (trouble: AmountTrouble) => void
}) {
  const unitId = useId()
  const [text, setText] = useState(typeof value === 'number' ? String(value) : '')

  const type = (typed: string): void => {
    setText(typed)
    const trimmed = typed.trim()
    const number = Number(trimmed)
    if (trimmed === '') onTrouble('empty')
    else if (/^\d+$/.test(trimmed) && number >= min && number <= max) onChange(number)
    else onTrouble('bounds')
  }
  const step = (by: number): void => {
    const now = /^\s*\d+\s*$/.test(text) ? Number(text) : null
    type(String(now === null ? min : Math.min(max, Math.max(min, now + by))))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    step(by)
  }

  return (
    <fieldset className="answers" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <div className="amount">
        <button type="button" className="stepper" aria-label={words.less} onClick={() => step(-1)}>
          <Icon name="minus" />
        </button>
        <input
          className="text-input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          name={name}
          value={text}
          aria-labelledby={`${labelledBy} ${unitId}`}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <span className="amount-unit" id={unitId}>
          {words.unit}
        </span>
        <button type="button" className="stepper" aria-label={words.more} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
      </div>
      <AnswerCard
        name={`${name}-unsure`}
        value="unsure"
        text={unsure}
        unsure
        checked={value === 'unsure'}
        onChoose={() => {
          setText('')
          onChange('unsure')
        }}
      />
    </fieldset>
  )
}
