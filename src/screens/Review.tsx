import { useEffect, useId, useRef, useState } from 'react'
import { sections } from '#rules'
import type { QuestionId } from '#rules'
import { Banner } from '../components/Banner.tsx'
import { CitationLink } from '../components/CitationLink.tsx'
import { Icon } from '../components/Icon.tsx'
import { SenderWords } from '../components/SenderWords.tsx'
import {
  selectContradictions,
  selectLetter,
  selectNotices,
  selectSuggested,
  selectTrail,
  selectValue,
} from '../questionnaire/index.ts'
import type {
  QuestionnaireEvent,
  QuestionnaireSnapshot,
  TrailEntry,
} from '../questionnaire/index.ts'
import { answerText } from './answerText.ts'
import { AudienceSwitch } from './AudienceSwitch.tsx'
import type { AudienceChoice } from './AudienceSwitch.tsx'
import { ContradictionBanner } from './ContradictionBanner.tsx'
import { DeviceSwitch } from './DeviceSwitch.tsx'
import { ClearDialog } from './dialogs.tsx'
import type { Clearing } from './dialogs.tsx'
import { LinkBox } from './LinkBox.tsx'
import { LoadedLetters } from './LoadedLetters.tsx'
import { useRowTitles } from './useRowTitles.ts'
import { useWords } from './words.ts'

/** The list of answers: change any, copy them as a link, or clear them away. */
export function Review({
  snapshot,
  changed,
  send,
  choice,
}: {
  readonly snapshot: QuestionnaireSnapshot
  /** The question just changed: reading goes on there. */
  readonly changed: QuestionId | null
  readonly send: (event: QuestionnaireEvent) => void
  readonly choice: AudienceChoice
}) {
  const words = useWords()
  const { text, ask, language } = words
  const id = useId()
  const [asking, setAsking] = useState<Clearing | null>(null)
  const trail = selectTrail(snapshot)
  const letter = selectLetter(snapshot)
  const toConfirm = selectSuggested(snapshot).flatMap((question) => {
    const value = selectValue(snapshot, question)
    return value === undefined ? [] : [{ question, value }]
  })
  const rowTitle = useRowTitles([
    ...trail.flatMap(({ value, theirs }) => (theirs === undefined ? [value] : [value, theirs])),
    ...toConfirm.map(({ value }) => value),
  ])
  const change = (entry: TrailEntry['question']): void => send({ type: 'CHANGE', question: entry })
  const resume = (
    <button type="button" className="button" onClick={() => send({ type: 'RESUME' })}>
      {text.review.resume}
      <Icon name="onward" size={20} />
    </button>
  )

  return (
    <>
      <div className="topline no-print">
        <button
          type="button"
          className="button-quiet button-flush"
          onClick={() => send({ type: 'BACK' })}
        >
          <Icon name="back" size={20} />
          {text.page.back}
        </button>
      </div>
      <div className="question-head">
        <h1>{text.review.title}</h1>
        <p className="field-help">{trail.length === 0 ? text.review.empty : text.review.lead}</p>
      </div>
      <AudienceSwitch {...choice} />
      {letter !== null && (
        <SenderWords
          {...letter}
          words={{
            from: text.notices.letterFrom,
            reference: text.notices.letterReference,
            note: text.notices.letterNote,
            notVerified: text.notices.notVerified,
          }}
        />
      )}
      {selectContradictions(snapshot).map((one) => (
        <ContradictionBanner key={one.id} contradiction={one} onChange={change} />
      ))}
      {selectNotices(snapshot)
        .filter(({ severity }) => severity !== 'info')
        .map(({ id: notice, severity, text: says, cites }) => (
          <Banner
            key={notice}
            kind={severity === 'stop' ? 'stop' : 'warning'}
            title={text.notices.severity[severity === 'stop' ? 'stop' : 'warning']}
          >
            <p>{says[language]}</p>
            <ul className="law">
              {cites.map((citation) => (
                <li key={`${citation.source} ${citation.pinpoint}`}>
                  <CitationLink citation={citation} language={language} />
                </li>
              ))}
            </ul>
          </Banner>
        ))}
      {sections.map((section) => {
        const own = trail.filter((entry) => entry.section === section)
        if (own.length === 0) return null
        return (
          <section key={section} className="section" aria-labelledby={`${id}${section}`}>
            <h2 id={`${id}${section}`}>{text.sections[section]}</h2>
            <ul className="review-list">
              {own.map((entry) => (
                <ReviewRow
                  key={entry.question}
                  entry={entry}
                  rowTitle={rowTitle}
                  here={entry.question === changed}
                  onChange={() => change(entry.question)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {toConfirm.length > 0 && (
        <section className="section" aria-labelledby={`${id}confirm`}>
          <h2 id={`${id}confirm`}>{text.page.toConfirm}</h2>
          <ul className="review-list">
            {toConfirm.map(({ question, value }) => (
              <li key={question} className="review-row review-row-kept">
                <div>
                  <p className="review-question">{ask(question).title}</p>
                  <p className="review-answer">{answerText(question, value, words, rowTitle)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="section no-print">
        <div className="buttons">{resume}</div>
      </div>
      {trail.length > 0 && (
        <>
          <LinkBox answers={snapshot.context.answers} />
          <section className="section no-print" aria-labelledby={`${id}device`}>
            <h2 id={`${id}device`}>{text.review.device}</h2>
            <DeviceSwitch language={language} answers={snapshot.context.answers} />
          </section>
          <LoadedLetters>
            {({ SendBox }) => <SendBox letter={letter} answers={snapshot.context.answers} />}
          </LoadedLetters>
          <section className="section no-print" aria-labelledby={`${id}clean`}>
            <h2 id={`${id}clean`}>{text.review.cleanUp}</h2>
            <div className="buttons">
              <button
                type="button"
                className="button button-second"
                onClick={() => setAsking('restart')}
              >
                <Icon name="again" size={20} />
                {text.review.restart}
              </button>
              <button
                type="button"
                className="button button-danger"
                onClick={() => setAsking('forget')}
              >
                <Icon name="erase" size={20} />
                {text.review.forget}
              </button>
            </div>
          </section>
        </>
      )}
      {asking !== null && (
        <ClearDialog what={asking} send={send} onCancel={() => setAsking(null)} />
      )}
    </>
  )
}

function ReviewRow({
  entry: { question, value, counts, fromLink, mark, theirs },
  rowTitle,
  here,
  onChange,
}: {
  readonly entry: TrailEntry
  readonly rowTitle: (row: string) => string | undefined
  readonly here: boolean
  readonly onChange: () => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (here) button.current?.focus()
  }, [here])
  const words = useWords()
  const { text } = words
  const { title } = words.ask(question)
  const origin = {
    own: fromLink ? text.page.cameWithLink : null,
    given: text.page.fromSender,
    suggested: text.review.confirmed,
    corrected: text.review.corrected,
  }[mark]
  return (
    <li className={counts ? 'review-row' : 'review-row review-row-kept'}>
      <div>
        <p className="review-question">{title}</p>
        <p className="review-answer">{answerText(question, value, words, rowTitle)}</p>
        {mark === 'corrected' && theirs !== undefined && (
          <p className="quiet">
            {text.review.theySaid(answerText(question, theirs, words, rowTitle))}
          </p>
        )}
        {(!counts || origin !== null) && (
          <p className="chips">
            {!counts && <span className="tag">{text.review.kept}</span>}
            {origin !== null && <span className="tag">{origin}</span>}
          </p>
        )}
      </div>
      <button
        ref={button}
        type="button"
        className="button-quiet no-print"
        aria-label={text.review.changeOf(title)}
        onClick={onChange}
      >
        <Icon name="change" size={18} />
        {text.review.change}
      </button>
    </li>
  )
}
