import { barQuestions } from '#rules'
import type { QuestionId } from '#rules'
import { useAround } from './around.ts'
import { Section } from './Section.tsx'
import { counted } from './text.ts'

/** A larger number of questions is not said: it frightens, and nobody has to answer them all. */
const most = 20

/** The optional questions: to make the suggestion firmer, and on the other streams. */
export function Rounds({
  rounds: { firming, others },
}: {
  readonly rounds: {
    readonly firming: readonly QuestionId[]
    readonly others: readonly QuestionId[]
  }
}) {
  const { words, send } = useAround()
  const { language, text } = words
  if (firming.length === 0 && others.length === 0) return null
  const onlyBars = firming.every((id) => barQuestions.includes(id))
  return (
    <div className="no-print">
      <Section title={text.rounds.title}>
        {firming.length > 0 && (
          <div className="card">
            <p>{onlyBars ? text.rounds.barsLead : text.rounds.firmLead}</p>
            <div className="buttons">
              <button type="button" className="button" onClick={() => send({ type: 'FIRM' })}>
                {counted(onlyBars ? text.rounds.bars : text.rounds.firm, firming.length, language)}
              </button>
            </div>
          </div>
        )}
        {others.length > 0 && (
          <div className="card">
            <p>{text.rounds.othersLead}</p>
            <div className="buttons">
              <button
                type="button"
                className="button button-second"
                onClick={() => send({ type: 'CHECK_OTHERS' })}
              >
                {others.length > most
                  ? text.rounds.othersMany
                  : counted(text.rounds.others, others.length, language)}
              </button>
            </div>
          </div>
        )}
      </Section>
    </div>
  )
}
