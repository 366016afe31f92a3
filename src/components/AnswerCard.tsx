import { useId } from 'react'
import type { KeyboardEventHandler, ReactNode } from 'react'

/** What a card says: a label, and a line below it where the label alone needs explaining. */
export interface CardText {
  readonly label: ReactNode
  readonly hint?: string | undefined
}

/** One answer: a card that a thumb can't miss, around a native radio or checkbox. */
export function AnswerCard({
  kind = 'radio',
  name,
  value,
  text: { label, hint },
  checked,
  unsure = false,
  children,
  onChoose,
  onAgain,
  onKeyDown,
  onKeyUp,
}: {
  readonly kind?: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly text: CardText
  readonly checked: boolean
  /** "Not sure": an equal answer, drawn with a broken line. */
  readonly unsure?: boolean
  /** More about the answer: read after its label, not as part of it. */
  readonly children?: ReactNode
  readonly onChoose: () => void
  /** The answer that is already chosen was pressed again. */
  readonly onAgain?: (() => void) | undefined
  readonly onKeyDown?: KeyboardEventHandler | undefined
  readonly onKeyUp?: KeyboardEventHandler | undefined
}) {
  const id = useId()
  const hasMore = hint !== undefined || children !== undefined
  return (
    <label className={unsure ? 'answer answer-unsure' : 'answer'}>
      <input
        type={kind}
        name={name}
        value={value}
        checked={checked}
        aria-labelledby={`${id}label`}
        aria-describedby={hasMore ? `${id}more` : undefined}
        onChange={onChoose}
        onClick={() => {
          if (checked) onAgain?.()
        }}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
      />
      <span className="answer-words">
        <span className="answer-label" id={`${id}label`}>
          {label}
        </span>
        {hasMore && (
          <span id={`${id}more`}>
            {hint !== undefined && <span className="answer-hint">{hint}</span>}
            {children}
          </span>
        )}
      </span>
    </label>
  )
}
