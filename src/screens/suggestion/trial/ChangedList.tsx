import { answerTo } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { Icon } from '../../../components/Icon.tsx'
import type { TrialWording } from '../../../wording/trial/index.ts'
import { answerText } from '../../answerText.ts'
import { useRowTitles } from '../../useRowTitles.ts'
import { useWords } from '../../words.ts'
import { fill } from '../text.ts'

/** What the trial changes, each with the way back. */
export function ChangedList({
  words,
  own,
  trial,
  changed,
  onPutBack,
}: {
  readonly words: TrialWording
  readonly own: Answers
  readonly trial: Answers
  readonly changed: readonly QuestionId[]
  readonly onPutBack: (id: QuestionId) => void
}) {
  const all = useWords()
  const values = changed.flatMap((id) =>
    [answerTo(own, id) ?? [], answerTo(trial, id) ?? []].flat(),
  )
  const rowTitle = useRowTitles(values)
  const said = (answers: Answers, id: QuestionId): string => {
    const value = answerTo(answers, id)
    return value === undefined ? words.noAnswer : answerText(id, value, all, rowTitle)
  }
  if (changed.length === 0) return null
  return (
    <>
      <h3>{words.list}</h3>
      <ul className="plain-list">
        {changed.map((id) => (
          <li key={id}>
            <p className="card-title">{all.ask(id).title}</p>
            <p className="line-note">{fill(words.was, { answer: said(own, id) })}</p>
            <p className="line-note">{fill(words.now, { answer: said(trial, id) })}</p>
            <button
              type="button"
              className="button-quiet button-flush"
              onClick={() => onPutBack(id)}
            >
              <Icon name="back" size={18} />
              <span>
                {words.putBack}
                <span className="unseen"> – {all.ask(id).title}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
