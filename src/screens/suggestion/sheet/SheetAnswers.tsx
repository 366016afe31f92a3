import { counted } from '#rules'
import type { QuestionId } from '#rules'
import { answerText } from '../../answerText.ts'
import { useAround } from '../around.ts'
import type { Prepared } from './prepare.ts'

/** Every answer, in asking order: those that count first, then those kept for later. */
export function SheetAnswers({ prepared }: { readonly prepared: Prepared }) {
  const { answers } = useAround()
  const { record, words, rowTitle } = prepared
  const counting = counted(answers)
  const kept = (Object.keys(answers) as QuestionId[]).filter((id) => !counting.includes(id))
  return (
    <section className="sheet-part sheet-answers">
      <h2>{record.sheet.answers}</h2>
      <dl className="sheet-columns">
        {[...counting, ...kept].map((id) => {
          const value = answers[id]
          if (value === undefined) return null
          return (
            <div key={id}>
              <dt>{words.ask(id).title}</dt>
              <dd>
                {answerText(id, value, words, rowTitle)}
                {kept.includes(id) && <em> ({record.sheet.kept})</em>}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
