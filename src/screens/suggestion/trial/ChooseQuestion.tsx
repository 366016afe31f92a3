import { useId } from 'react'
import { question, sections } from '#rules'
import type { Answers, QuestionId } from '#rules'
import type { TrialWording } from '../../../wording/trial/index.ts'
import { useWords } from '../../words.ts'
import { triable } from './changed.ts'

/** Chooses the answer to change, among those that counted. */
export function ChooseQuestion({
  words,
  trial,
  own,
  chosen,
  onChoose,
}: {
  readonly words: TrialWording
  readonly trial: Answers
  readonly own: Answers
  readonly chosen: QuestionId | null
  readonly onChoose: (id: QuestionId | null) => void
}) {
  const { text, ask } = useWords()
  const id = useId()
  const ids = triable(trial, own)
  return (
    <div className="field">
      <label className="field-title" htmlFor={id}>
        {words.which}
      </label>
      <select
        id={id}
        className="select"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(ids.find((one) => one === value) ?? null)
        }
      >
        <option value="">{words.choose}</option>
        {sections.map((section) => {
          const inSection = ids.filter((one) => question(one).section === section)
          if (inSection.length === 0) return null
          return (
            <optgroup key={section} label={text.sections[section]}>
              {inSection.map((one) => (
                <option key={one} value={one}>
                  {ask(one).title}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}
