import type { ExplainedLine, QuestionId } from '#rules'
import { questionWording } from '../../wording/questions/index.ts'
import { useAround } from './around.ts'
import { ChangeButton } from './ChangeButton.tsx'
import { Section } from './Section.tsx'
import { settlers, whoSettles } from './whoSettles.ts'

/** What the person is not sure of, by who can tell, with a way to find out. */
export function Unsure({ lines }: { readonly lines: readonly ExplainedLine[] }) {
  const { text } = useAround().words
  const questions = [
    ...new Set(lines.flatMap(({ criterion }) => (criterion ? [criterion.asks] : []))),
  ]
  if (questions.length === 0) return null
  return (
    <Section title={text.unsure.title} lead={text.unsure.lead} part="unsure">
      <UnsureCards questions={questions} />
    </Section>
  )
}

/** Questions to find out, grouped by whom to ask. */
export function UnsureCards({ questions }: { readonly questions: readonly QuestionId[] }) {
  const { questions: wordings, text } = useAround().words
  return (
    <div className="cards">
      {settlers.map((who) => {
        const own = questions.filter((question) => whoSettles[question] === who)
        return own.length === 0 ? null : (
          <div key={who} className="card">
            <h3 className="card-title">{text.unsure.who[who]}</h3>
            <ul className="unsure-list">
              {own.map((question) => {
                const { title, unsure } = questionWording(wordings, question)
                return (
                  <li key={question}>
                    <p>{title}</p>
                    <p className="line-note">{unsure.hint}</p>
                    <ChangeButton question={question} label={text.unsure.answer} />
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
