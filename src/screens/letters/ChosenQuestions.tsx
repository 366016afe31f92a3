import { useEffect, useId, useRef, useState } from 'react'
import { answerTo } from '#rules'
import type { Answer, QuestionId } from '#rules'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { Icon } from '../../components/Icon.tsx'
import { markOf } from '../../sharing/index.ts'
import type { Mark } from '../../sharing/index.ts'
import { useAnnounce } from '../announce.tsx'
import { bringIntoView } from '../bringIntoView.ts'
import { QuestionField } from '../QuestionField.tsx'
import type { FieldTrouble } from '../QuestionField.tsx'
import { useWords } from '../words.ts'
import type { Draft } from './draft.ts'
import { useLetterWords } from './letterWords.ts'

interface Ways {
  readonly draft: Draft
  /** The one that was added last from the search: whoever did so is led to it. */
  readonly added: QuestionId | null
  readonly onAnswer: (id: QuestionId, value: Answer) => void
  readonly onClear: (id: QuestionId) => void
  readonly onMark: (id: QuestionId, mark: Mark) => void
  readonly onRemove: (id: QuestionId) => void
}

/** The questions chosen for a link, each with its answer and how it is shown to the other side. */
export function ChosenQuestions(ways: Ways) {
  const { build } = useLetterWords()
  const { chosen, letter } = ways.draft
  const { marks } = build
  if (chosen.length === 0) return <p>{build.none}</p>
  return (
    <>
      {letter.kind === 'invitation' && (
        <ul className="bullets">
          <li>
            <strong>{marks.suggested.label}</strong> – {marks.suggested.hint}
          </li>
          <li>
            <strong>{marks.given.label}</strong> – {marks.given.hint}
          </li>
        </ul>
      )}
      <div className="cards">
        {chosen.map((id) => (
          <ChosenQuestion key={id} id={id} {...ways} />
        ))}
      </div>
    </>
  )
}

function ChosenQuestion({
  id,
  draft: { letter },
  added,
  onAnswer,
  onClear,
  onMark,
  onRemove,
}: Ways & { readonly id: QuestionId }) {
  const { ask } = useWords()
  const { build } = useLetterWords()
  const say = useAnnounce()
  const titleId = useId()
  const [trouble, setTrouble] = useState<FieldTrouble | undefined>(undefined)
  const { title } = ask(id)
  const value = answerTo(letter.answers, id)
  const { suggested, given } = build.marks
  const card = useRef<HTMLFieldSetElement>(null)
  const isAdded = id === added
  useEffect(() => {
    if (!isAdded || card.current === null) return
    card.current.tabIndex = -1
    card.current.focus({ preventScroll: true })
    bringIntoView(card.current)
  }, [isAdded])
  return (
    <fieldset ref={card} className="card" aria-labelledby={titleId}>
      <QuestionField
        id={id}
        answers={letter.answers}
        value={value}
        cameFrom={null}
        trouble={trouble === 'bounds' ? trouble : undefined}
        titleId={titleId}
        ownTitle="h3"
        onAnswer={(answer) => {
          setTrouble(undefined)
          onAnswer(id, answer)
        }}
        onTrouble={(what) => {
          setTrouble(what)
          onClear(id)
        }}
      />
      {value === undefined && <p className="quiet">{build.unanswered}</p>}
      {value !== undefined && letter.kind === 'invitation' && (
        <>
          <span className="unseen" id={`${titleId}mark`}>
            {build.markOf(title)}
          </span>
          <ChoiceCards
            name={`${titleId}mark`}
            labelledBy={`${titleId}mark`}
            cards={[
              { value: 'suggested', label: suggested.label },
              { value: 'given', label: given.label },
            ]}
            value={markOf(letter, id)}
            onChoose={(mark) => onMark(id, mark === 'given' ? 'given' : 'suggested')}
          />
        </>
      )}
      <button
        type="button"
        className="button-quiet button-flush"
        aria-label={build.removeOf(title)}
        onClick={() => {
          onRemove(id)
          say(build.removed(title))
        }}
      >
        <Icon name="cross" size={18} />
        {build.remove}
      </button>
    </fieldset>
  )
}
