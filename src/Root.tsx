import { StrictMode, useEffect } from 'react'
import { App } from './App.tsx'
import type { Embed } from './embed/index.ts'
import type { Questionnaire } from './questionnaire/index.ts'
import { LastResort } from './screens/LastResort.tsx'
import type { Preferences } from './screens/preferences.ts'
import type { Words } from './screens/words.ts'

/** The whole page: the same for the browser and for the first screens that the build draws. */
export function Root({
  questionnaire,
  preferences,
  embed = null,
  words,
  onShown,
}: {
  readonly questionnaire: Questionnaire
  readonly preferences: Preferences
  readonly embed?: Embed | null
  /** Words that are there already; without them the page waits for its own. */
  readonly words: Words | null
  readonly onShown?: () => void
}) {
  return (
    <StrictMode>
      <LastResort onAnswers={() => questionnaire.send({ type: 'REVIEW' })}>
        <App
          questionnaire={questionnaire}
          preferences={preferences}
          embed={embed}
          wordsAtHand={words}
        />
      </LastResort>
      {onShown && <Shown onShown={onShown} />}
    </StrictMode>
  )
}

function Shown({ onShown }: { readonly onShown: () => void }) {
  useEffect(() => onShown(), [onShown])
  return null
}
