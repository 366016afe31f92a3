import { useEffect, useState } from 'react'
import { nextQuestion } from '#rules'
import type { QuestionId } from '#rules'
import type { TrialWording } from '../../../wording/trial/index.ts'
import { useAnnounce } from '../../announce.tsx'
import { focusPage } from '../../Notices.tsx'
import type { FieldTrouble } from '../../QuestionField.tsx'
import { useAround } from '../around.ts'
import { fill } from '../text.ts'
import { useTrying } from '../trying.tsx'
import { AskedNext } from './AskedNext.tsx'
import { changedIn, putBack } from './changed.ts'
import { ChangedList } from './ChangedList.tsx'
import { Comparison } from './Comparison.tsx'
import { ChooseQuestion } from './ChooseQuestion.tsx'
import { Moved } from './Moved.tsx'
import { resultOf } from './result.ts'
import { TriedField } from './TriedField.tsx'
import { Warned } from './Warned.tsx'

/** Changes any answer in place, and shows what it does beside the result, which stays. */
export function TrialPanel({ words }: { readonly words: TrialWording }) {
  const { words: around, answers: own, send } = useAround()
  const { trial, turn, start } = useTrying()
  const tried = trial ?? own
  const changed = changedIn(tried, own)
  const [chosen, setChosen] = useState<QuestionId | null>(null)
  const [trouble, setTrouble] = useState<FieldTrouble | undefined>()
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
      <Warned own={own} trial={tried} />
      <Moved words={words} own={own} trial={tried} />
      <AskedNext
        key={`next ${turn}`}
        words={words}
        tried={tried}
        next={next}
        elsewhere={chosen}
        onTrouble={setTrouble}
      />
      <ChangedList
        words={words}
        own={own}
        trial={tried}
        changed={changed}
        onPutBack={(id) => {
          setTrouble(undefined)
          start(putBack(tried, own, id))
        }}
      />
      <ChooseQuestion
        words={words}
        trial={tried}
        own={own}
        chosen={chosen}
        onChoose={(id) => {
          setTrouble(undefined)
          setChosen(id)
        }}
      />
      {chosen !== null && (
        <TriedField key={`${chosen} ${turn}`} id={chosen} onTrouble={setTrouble} />
      )}
      <div className="buttons">
        {hasChanged && trouble === undefined && (
          <button
            type="button"
            className="button"
            onClick={() => {
              send({ type: 'ADOPT', answers: tried })
              focusPage()
            }}
          >
            {words.keep}
          </button>
        )}
        <button type="button" className="button button-second" onClick={() => start(null)}>
          {words.end}
        </button>
      </div>
      {hasChanged && <p className="line-note">{words.keepLead}</p>}
    </div>
  )
}
