import type { QuestionnaireSnapshot } from '../questionnaire/index.ts'
import { useWords } from './words.ts'

/** Says that the questions of an optional round are optional, and how to leave it. */
export function RoundHead({
  snapshot,
  onLeave,
}: {
  readonly snapshot: QuestionnaireSnapshot
  readonly onLeave: () => void
}) {
  const { page } = useWords().text
  return (
    <div className="round-head">
      <p>
        <span className="tag">{page.optional}</span>{' '}
        {snapshot.matches('firming') ? page.firming : page.checkingOthers}
      </p>
      <button type="button" className="button-quiet button-flush" onClick={onLeave}>
        {page.leaveRound}
      </button>
    </div>
  )
}
