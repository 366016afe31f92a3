import { useId, useState } from 'react'
import { parseAnswer, withAnswer } from '#rules'
import type { QuestionId } from '#rules'
import { QuestionField } from '../../QuestionField.tsx'
import type { FieldTrouble } from '../../QuestionField.tsx'
import { useAround } from '../around.ts'
import { useTrying } from '../trying.tsx'
import { without } from './changed.ts'

/** One question of the trial with its control. What is not, or no longer, an answer does not count in the trial either. */
export function TriedField({
  id,
  onTrouble,
}: {
  readonly id: QuestionId
  /** What is wrong with the answer; `undefined` once nothing is. */
  readonly onTrouble: (trouble: FieldTrouble | undefined) => void
}) {
  const { answers: own } = useAround()
  const { trial, put } = useTrying()
  const [trouble, setTrouble] = useState<FieldTrouble | undefined>()
  const tried = trial ?? own
  const note = (what: FieldTrouble | undefined): void => {
    setTrouble(what)
    onTrouble(what)
  }
  return (
    <QuestionField
      id={id}
      answers={tried}
      value={tried[id]}
      cameFrom={null}
      trouble={trouble}
      titleId={`${useId()}trial`}
      ownTitle="h3"
      onAnswer={(value) => {
        const answer = parseAnswer(id, value)
        if (answer === undefined) return
        note(undefined)
        put(withAnswer(tried, id, answer))
      }}
      onTrouble={(what) => {
        note(what)
        put(without(tried, id))
      }}
    />
  )
}
