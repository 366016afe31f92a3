import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent, RefObject } from 'react'
import { question as registered } from '#rules'
import type { Answer, QuestionId } from '#rules'
import { Icon } from '../components/Icon.tsx'
import {
  answer,
  selectAnswers,
  selectCanGoBack,
  selectContradictions,
  selectFromLink,
  selectLetter,
  selectProgress,
  selectReopened,
  selectSuggested,
  selectValue,
} from '../questionnaire/index.ts'
import type {
  CurrentScreen,
  QuestionnaireEvent,
  QuestionnaireSnapshot,
} from '../questionnaire/index.ts'
import { useAnnounce } from './announce.tsx'
import { bringIntoView } from './bringIntoView.ts'
import type { AudienceChoice } from './AudienceSwitch.tsx'
import { ContradictionBanner } from './ContradictionBanner.tsx'
import { Intro } from './Intro.tsx'
import { QuestionField } from './QuestionField.tsx'
import type { FieldTrouble } from './QuestionField.tsx'
import { revealed } from './reveal.ts'
import { RoundHead } from './RoundHead.tsx'
import { Stations } from './Stations.tsx'
import { useWords } from './words.ts'

interface Props {
  readonly snapshot: QuestionnaireSnapshot
  readonly screen: CurrentScreen
  readonly send: (event: QuestionnaireEvent) => void
  readonly choice: AudienceChoice
}

/** A page of questions: one alone, or a few facts that belong together. */
export function QuestionPage({ snapshot, screen, send, choice }: Props) {
  const words = useWords()
  const { text, ask } = words
  const say = useAnnounce()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [troubles, setTroubles] = useState<Readonly<Partial<Record<QuestionId, FieldTrouble>>>>({})
  const [pressed, setPressed] = useState(false)
  const [walkedTo, setWalkedTo] = useState<Answer | undefined>(undefined)

  const answers = selectAnswers(snapshot)
  const fromLink = selectFromLink(snapshot)
  const suggested = selectSuggested(snapshot)
  const fromSender = selectLetter(snapshot) !== null
  const isChange = selectReopened(snapshot) !== null
  const canGoBack = selectCanGoBack(snapshot)
  const isAsking = snapshot.matches('asking')
  const isStart = isAsking && !canGoBack
  const { questions, movesOn, optional } = screen
  const walking = useRef(false)
  const [only] = questions
  const alone = questions.length === 1 && !isStart ? only : undefined

  const trouble = (question: QuestionId, what: FieldTrouble | undefined): void =>
    setTroubles(({ [question]: _before, ...others }) =>
      what === undefined ? others : { ...others, [question]: what },
    )

  const onAnswer = (question: QuestionId, value: Answer, byWalking = false): void => {
    trouble(question, undefined)
    walking.current = byWalking
    if (movesOn && byWalking) setWalkedTo(value)
    else send(answer(question, value))
  }
  /** What is not yet, or no longer, an answer: nothing of it may count. It is told off on Continue only. */
  const onTrouble = (question: QuestionId, what: FieldTrouble): void => {
    trouble(question, what)
    send({ type: 'CLEAR', question })
  }

  const valueOf = (question: QuestionId): Answer | undefined => {
    if (troubles[question] === 'empty') return undefined
    if (movesOn && walkedTo !== undefined) return walkedTo
    return selectValue(snapshot, question)
  }

  const shown = optional
    ? questions
    : revealed(questions, (one) => valueOf(one) !== undefined, words)
  useFollow(shown, form, walking)

  const onContinue = (event: FormEvent): void => {
    event.preventDefault()
    if (movesOn && only !== undefined && walkedTo !== undefined) {
      send(answer(only, walkedTo))
      return
    }
    // A list that was left alone says "none of these".
    const left = shown.filter(
      (one) =>
        !optional && registered(one).kind === 'ticks' && selectValue(snapshot, one) === undefined,
    )
    for (const one of left) send(answer(one, []))
    const wanting = shown.filter(
      (one) =>
        troubles[one] === 'bounds' ||
        (!optional && !left.includes(one) && valueOf(one) === undefined),
    )
    const [first] = wanting
    if (first === undefined) {
      send({ type: 'CONTINUE' })
      return
    }
    setTroubles((now) => ({
      ...Object.fromEntries(wanting.map((one) => [one, 'missing' as const])),
      ...now,
    }))
    setPressed(true)
    say(text.page.missing(wanting.length))
    form.current?.querySelector<HTMLElement>(`[data-question="${first}"] input`)?.focus()
  }
  const cameFrom = (question: QuestionId): string | null => {
    if (suggested.includes(question)) return text.page.toConfirm
    if (!fromLink.includes(question)) return null
    return fromSender ? text.page.fromSender : text.page.cameWithLink
  }
  const fields = shown.map((question) => (
    <QuestionField
      key={question}
      id={question}
      answers={answers}
      value={valueOf(question)}
      cameFrom={cameFrom(question)}
      trouble={pressed || troubles[question] === 'bounds' ? troubles[question] : undefined}
      titleId={alone === undefined ? `${id}${question}` : `${id}heading`}
      ownTitle={alone === undefined ? 'h2' : null}
      onAnswer={(value, byWalking) => onAnswer(question, value, byWalking)}
      onAgain={movesOn && !isChange ? () => send({ type: 'CONTINUE' }) : undefined}
      onTrouble={(what) => onTrouble(question, what)}
    />
  ))
  const showContinue =
    !movesOn || optional || walkedTo !== undefined || (screen.canContinue && !isChange)

  return (
    <>
      {!isStart && (
        <div className="topline">
          {canGoBack && (
            <button
              type="button"
              className="button-quiet button-flush"
              onClick={() => send({ type: 'BACK' })}
            >
              <Icon name="back" size={20} />
              {text.page.back}
            </button>
          )}
        </div>
      )}
      {isAsking && !isStart && <Stations progress={selectProgress(snapshot)} />}
      {optional && <RoundHead snapshot={snapshot} onLeave={() => send({ type: 'RESUME' })} />}
      {isChange && <p className="round-head">{text.page.changing}</p>}
      {isStart ? (
        <Intro choice={choice} />
      ) : (
        <div className="question-head">
          <h1 id={`${id}heading`}>
            {alone === undefined ? text.subjects[screen.screen] : ask(alone).title}
          </h1>
        </div>
      )}
      <form ref={form} className="question-form" noValidate onSubmit={onContinue}>
        <div>{fields}</div>
        {selectContradictions(snapshot)
          .filter(
            (one) => isAsking || one.questions.some((question) => questions.includes(question)),
          )
          .map((one) => (
            <ContradictionBanner
              key={one.id}
              contradiction={one}
              except={questions}
              onChange={(question) => send({ type: 'CHANGE', question })}
            />
          ))}
        <div className="buttons">
          {showContinue && (
            <button type="submit" className="button">
              {text.page.continue}
              <Icon name="onward" size={20} />
            </button>
          )}
          {isChange && (
            <button
              type="button"
              className="button button-second"
              onClick={() => send({ type: 'KEEP' })}
            >
              {text.page.keep}
            </button>
          )}
          {walkedTo !== undefined && <p className="quiet">{text.page.confirmKey}</p>}
        </div>
      </form>
    </>
  )
}

/** When an answer brings more questions onto the page: says so, and brings the first of them into view. */
function useFollow(
  shown: readonly QuestionId[],
  form: RefObject<HTMLFormElement | null>,
  walking: RefObject<boolean>,
): void {
  const { text } = useWords()
  const say = useAnnounce()
  const before = useRef(shown)
  useEffect(() => {
    const added = shown.filter((id) => !before.current.includes(id))
    before.current = shown
    const [first] = added
    if (first === undefined) return
    say(text.page.added(added.length))
    // The arrow keys walk over answers: the page must stay where it is.
    if (walking.current) return
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const field = form.current?.querySelector(`[data-question="${first}"]`)
    if (field) bringIntoView(field, calm ? 'auto' : 'smooth')
  }, [shown, form, walking, say, text])
}
