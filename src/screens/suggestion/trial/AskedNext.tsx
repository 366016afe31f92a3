import { useEffect, useRef, useState } from 'react'
import type { Answers, QuestionId } from '#rules'
import { Icon } from '../../../components/Icon.tsx'
import type { TrialWording } from '../../../wording/trial/index.ts'
import type { FieldTrouble } from '../../QuestionField.tsx'
import { TriedField } from './TriedField.tsx'

/**
 * What must be known beside to see what the trial does. A question stays while it is being answered, whatever each key
 * makes of the rest; the one after it comes when the person asks for it.
 */
export function AskedNext({
  words,
  tried,
  next,
  elsewhere,
  onTrouble,
}: {
  readonly words: TrialWording
  readonly tried: Answers
  /** The question that is asked next under the trial; `null` when nothing more is. */
  readonly next: QuestionId | null
  /** One that is shown elsewhere. */
  readonly elsewhere: QuestionId | null
  readonly onTrouble: (trouble: FieldTrouble | undefined) => void
}) {
  const [asked, setAsked] = useState<QuestionId | null>(null)
  const [troubled, setTroubled] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  const wentOn = useRef(false)
  const stays = asked !== null && (asked === next || troubled || tried[asked] !== undefined)
  const shown = stays ? asked : next
  if (shown !== asked) setAsked(shown)
  useEffect(() => {
    if (!wentOn.current) return
    wentOn.current = false
    field.current?.querySelector('input')?.focus()
  })
  if (shown === null || shown === elsewhere) return null
  const hasMore = next !== null && next !== shown && tried[shown] !== undefined
  return (
    <div ref={field}>
      <p className="card-title">{words.more}</p>
      <TriedField
        key={shown}
        id={shown}
        onTrouble={(trouble) => {
          setTroubled(trouble !== undefined)
          onTrouble(trouble)
        }}
      />
      {hasMore && (
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            wentOn.current = true
            setAsked(next)
          }}
        >
          {words.onward}
          <Icon name="onward" size={20} />
        </button>
      )}
    </div>
  )
}
