import { useId } from 'react'
import { audiences } from '../wording/audience.ts'
import type { Audience } from '../wording/audience.ts'
import { useWords } from './words.ts'

/** What was chosen, though its words may still be loading, and how to choose. */
export interface AudienceChoice {
  readonly audience: Audience
  readonly onAudience: (audience: Audience) => void
}

/** For whom the person answers: for themselves, or as an employer for a candidate. The answers stay. */
export function AudienceSwitch({ audience, onAudience }: AudienceChoice) {
  const { text } = useWords()
  const name = useId()
  return (
    <fieldset className="audience no-print">
      <legend>{text.audience.label}</legend>
      {audiences.map((one) => (
        <label key={one} className="audience-choice">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === audience}
            onChange={() => onAudience(one)}
          />
          {text.audience[one]}
        </label>
      ))}
    </fieldset>
  )
}
