import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { AnswerCard } from './AnswerCard.tsx'

/** One of the answers to choose from. */
export interface Card {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly unsure?: boolean
}

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

/**
 * One answer out of several. The arrow keys only walk over the answers, as in every group of radios, so
 * `onChoose` says whether the choice was made by walking: it must then be confirmed before anything moves on.
 */
export function ChoiceCards({
  name,
  labelledBy,
  describedBy,
  invalid,
  cards,
  value,
  onChoose,
  onAgain,
}: {
  readonly name: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** What is said of it is that something is wrong. */
  readonly invalid?: boolean | undefined
  readonly cards: readonly Card[]
  readonly value: string | undefined
  readonly onChoose: (value: string, walking: boolean) => void
  readonly onAgain?: (() => void) | undefined
}) {
  const walking = useRef(false)
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    walking.current = arrows.has(key)
  }
  const onKeyUp = (): void => {
    walking.current = false
  }
  const isShort = cards.every(
    ({ label, hint, unsure }) => unsure === true || (hint === undefined && label.length <= 12),
  )
  const findOut = cards.find(({ unsure }) => unsure)?.hint
  return (
    <fieldset
      className="answers"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    >
      <div className={isShort ? 'answers-short' : 'answers'}>
        {cards.map(({ value: own, label, hint, unsure = false }) => (
          <AnswerCard
            key={own}
            name={name}
            value={own}
            text={{ label, hint: isShort ? undefined : hint }}
            unsure={unsure}
            checked={value === own}
            onChoose={() => onChoose(own, walking.current)}
            onAgain={() => {
              if (!walking.current) onAgain?.()
            }}
            onKeyDown={onKeyDown}
            onKeyUp={onKeyUp}
          />
        ))}
      </div>
      {isShort && findOut !== undefined && <p className="quiet">{findOut}</p>}
    </fieldset>
  )
}
