import { useEffect, useId, useState } from 'react'
import { nextQuestion, withAnswer } from '#rules'
import type { QuestionId } from '#rules'
import type { TrialWording } from '../../../wording/trial/index.ts'
import { useAnnounce } from '../../announce.tsx'
import { QuestionField } from '../../QuestionField.tsx'
import type { FieldTrouble } from '../../QuestionField.tsx'
import { useAround } from '../around.ts'
import { fill } from '../text.ts'
import { useTrying } from '../trying.tsx'
import { changedIn } from './changed.ts'
import { ChangedList } from './ChangedList.tsx'
import { Comparison } from './Comparison.tsx'
import { ChooseQuestion } from './ChooseQuestion.tsx'
import { Moved } from './Moved.tsx'
import { resultOf } from './result.ts'

/** Changes any answer in place, and shows what it does beside the result, which stays. */
export function TrialPanel({ words }: { readonly words: TrialWording }) {
  const { words: around, answers: own, send } = useAround()
  const { trial, put } = useTrying()
  const tried = trial ?? own
  const changed = changedIn(tried, own)
  const [chosen, setChosen] = useState<QuestionId | null>(null)
  const next = nextQuestion(tried)
  const result = resultOf(tried, around)
  const say = useAnnounce()
  const told = fill(words.told, {
    name: result.suggestion,
    standing: around.text.standing[result.standing],
  })
  const hasChanged = changed.length > 0
  useEffect(() => {
    if (hasChanged) say(told)
  }, [say, told, hasChanged])

  return (
    <div className="card trial">
      <Comparison words={words} own={resultOf(own, around)} trial={result} isSame={!hasChanged} />
      <Moved words={words} own={own} trial={tried} />
      {next !== null && next !== chosen && (
        <>
          <p className="card-title">{words.more}</p>
          <TriedField key={next} id={next} />
        </>
      )}
      <ChangedList words={words} own={own} trial={tried} changed={changed} onPutBack={put} />
      <ChooseQuestion words={words} trial={tried} own={own} chosen={chosen} onChoose={setChosen} />
      {chosen !== null && <TriedField key={chosen} id={chosen} />}
      <div className="buttons">
        {hasChanged && (
          <button
            type="button"
            className="button"
            onClick={() => send({ type: 'ADOPT', answers: tried })}
          >
            {words.keep}
          </button>
        )}
        <button type="button" className="button button-second" onClick={() => put(null)}>
          {words.end}
        </button>
      </div>
      {hasChanged && <p className="line-note">{words.keepLead}</p>}
    </div>
  )
}

/** One question of the trial with its control. */
function TriedField({ id }: { readonly id: QuestionId }) {
  const { answers: own } = useAround()
  const { trial, put } = useTrying()
  const [trouble, setTrouble] = useState<FieldTrouble | undefined>()
  const tried = trial ?? own
  return (
    <QuestionField
      id={id}
      answers={tried}
      value={tried[id]}
      cameFrom={null}
      trouble={trouble === 'bounds' ? trouble : undefined}
      titleId={`${useId()}trial`}
      ownTitle="h3"
      onAnswer={(value) => {
        setTrouble(undefined)
        put(withAnswer(tried, id, value))
      }}
      onTrouble={setTrouble}
    />
  )
}
