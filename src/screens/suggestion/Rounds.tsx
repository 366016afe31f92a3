import type { QuestionId } from '#rules'
import { useAround } from './around.ts'
import { Section } from './Section.tsx'
import { counted } from './text.ts'

/** The optional questions: to make the suggestion firmer, and on the other streams. */
export function Rounds({
  rounds,
}: {
  readonly rounds: {
    readonly firming: readonly QuestionId[]
    readonly others: readonly QuestionId[]
  }
}) {
  const { words, send } = useAround()
  const { rounds: text } = words.text
  const { firming, others } = rounds
  if (firming.length === 0 && others.length === 0) return null
  return (
    <div className="no-print">
      <Section title={text.title}>
        {firming.length > 0 && (
          <div className="card">
            <p>{text.firmLead}</p>
            <div className="buttons">
              <button type="button" className="button" onClick={() => send({ type: 'FIRM' })}>
                {counted(text.firm, firming.length, words.language)}
              </button>
            </div>
          </div>
        )}
        {others.length > 0 && (
          <div className="card">
            <p>{text.othersLead}</p>
            <div className="buttons">
              <button
                type="button"
                className="button button-second"
                onClick={() => send({ type: 'CHECK_OTHERS' })}
              >
                {counted(text.others, others.length, words.language)}
              </button>
            </div>
          </div>
        )}
      </Section>
    </div>
  )
}
