import { useId, useRef } from 'react'
import { answerTo, counted } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { Fold } from '../../components/Fold.tsx'
import type { Embed } from '../../embed/index.ts'
import { sameAnswers } from '../../sharing/index.ts'
import type { Letter } from '../../sharing/index.ts'
import type { EmbedWording } from '../../wording/embed/index.ts'
import { answerText } from '../answerText.ts'
import { useAnnounce } from '../announce.tsx'
import { useRowTitles } from '../useRowTitles.ts'
import { useWords } from '../words.ts'
import type { Sending } from './sending.ts'

/** Asks whether the answers may go to the site around, and shows what would go. Only a press on "Send" sends. */
export function SendAnswers({
  embed,
  said: { bar, send },
  answers,
  letter,
  sending,
  onSending,
}: {
  readonly embed: Embed
  readonly said: EmbedWording
  readonly answers: Answers
  readonly letter: Letter | null
  readonly sending: Sending
  readonly onSending: (now: Sending) => void
}) {
  const id = useId()
  const say = useAnnounce()
  const title = useRef<HTMLHeadingElement>(null)
  const { host, name } = embed.settings
  const hasSent = sending.kind === 'sent' && sameAnswers(sending.answers, answers)
  const heading = hasSent ? send.sent : sending.kind === 'declined' ? send.declined : send.title
  /** The button that was pressed goes away, so the focus goes to what the box says now. */
  const become = (now: Sending, words: string): void => {
    onSending(now)
    say(words)
    title.current?.focus({ preventScroll: true })
  }
  return (
    <section className="card embed-send no-print" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {sending.kind !== 'declined' && (
        <p>
          {send.to}{' '}
          {name !== '' && (
            <>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              ({bar.notVerified}),{' '}
            </>
          )}
          <bdi className="embed-origin">{host}</bdi>
        </p>
      )}
      {sending.kind === 'declined' && (
        <div className="buttons">
          <button
            type="button"
            className="button-quiet button-flush"
            onClick={() => become({ kind: 'asking' }, send.title)}
          >
            {send.reconsider}
          </button>
        </div>
      )}
      {sending.kind !== 'declined' && !hasSent && (
        <>
          <p>{sending.kind === 'sent' ? send.changed : send.lead}</p>
          <Fold summary={send.what}>
            <AnswerList answers={answers} />
            <p className="quiet">
              {send.link} {letter !== null && send.corrected}
            </p>
          </Fold>
          <p className="quiet">{send.after}</p>
          <div className="buttons">
            <button
              type="button"
              className="button"
              onClick={() => {
                embed.sendAnswers(answers, letter)
                become({ kind: 'sent', answers }, send.sent)
              }}
            >
              {send.send}
            </button>
            <button
              type="button"
              className="button button-second"
              onClick={() => become({ kind: 'declined' }, send.declined)}
            >
              {send.decline}
            </button>
          </div>
        </>
      )}
    </section>
  )
}

/** Every answer that would be sent, in words: those that don't matter at the moment too. */
function AnswerList({ answers }: { readonly answers: Answers }) {
  const words = useWords()
  const rowTitle = useRowTitles(Object.values(answers))
  const counting = counted(answers)
  const others = (Object.keys(answers) as QuestionId[]).filter((one) => !counting.includes(one))
  return (
    <ul className="review-list">
      {[...counting, ...others].map((one) => {
        const value = answerTo(answers, one)
        return (
          value !== undefined && (
            <li key={one} className="report-row">
              <p className="review-question">{words.ask(one).title}</p>
              <p className="review-answer">{answerText(one, value, words, rowTitle)}</p>
            </li>
          )
        )
      })}
    </ul>
  )
}
