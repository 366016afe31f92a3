import { useId, useMemo } from 'react'
import { answerTo, counted, edition, suggest, variantOf, dayText } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { Banner } from '../../components/Banner.tsx'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { SenderWords } from '../../components/SenderWords.tsx'
import type { Report } from '../../questionnaire/index.ts'
import { handOffOf, letterTo, markOf } from '../../sharing/index.ts'
import type { Letter } from '../../sharing/index.ts'
import { otherSide } from '../../wording/audience.ts'
import { useWords } from '../words.ts'
import { aheadOf } from './ahead.ts'
import { Compare } from './Compare.tsx'
import { CopyText } from './CopyText.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { useGuarded } from './Guarded.tsx'
import { useLetterWords } from './letterWords.ts'
import { useAnswerText } from './useAnswerText.ts'

/** The result of somebody else: what is suggested, what they corrected, what is open, every answer and whose it is. */
export function ReportScreen({
  report,
  onTake,
  onLeave,
}: {
  readonly report: Report | null
  /** To go on with these answers as one's own. */
  readonly onTake: (answers: Answers) => void
  readonly onLeave: () => void
}) {
  const { report: words } = useLetterWords()
  return (
    <div className="column-main">
      <div className="topline no-print">
        <button type="button" className="button-quiet button-flush" onClick={onLeave}>
          <Icon name="back" size={20} />
          {words.back}
        </button>
      </div>
      <div className="question-head">
        <h1>{words.title}</h1>
        {report === null && <p>{words.none}</p>}
      </div>
      {report !== null && <Read report={report} onTake={onTake} />}
    </div>
  )
}

function Read({
  report: { letter, problems },
  onTake,
}: {
  readonly report: Report
  readonly onTake: (answers: Answers) => void
}) {
  const { text, audience } = useWords()
  const { report: words, send, youIsWorker } = useLetterWords()
  const { shared, choice } = useGuarded(letter.answers, null)
  return (
    <>
      <SenderWords {...letter} words={words} />
      {problems.length > 0 && (
        <Banner kind="warning" title={text.notices.severity.warning}>
          <p>{words.problems(problems.length)}</p>
        </Banner>
      )}
      <div className="section">
        <Fingerprint label={words.tamper} answers={letter.answers} />
        {audience === 'worker' && <p className="quiet">{youIsWorker}</p>}
      </div>
      <Suggested letter={letter} />
      {Object.keys(letter.marks).length > 0 && <Differences letter={letter} />}
      <OpenPoints answers={letter.answers} />
      <AllAnswers letter={letter} />
      <section className="section no-print">
        <div className="buttons">
          <button
            type="button"
            className="button button-second"
            onClick={() => onTake(letter.answers)}
          >
            {words.take}
          </button>
          <button type="button" className="button-quiet" onClick={() => window.print()}>
            <Icon name="print" size={20} />
            {words.print}
          </button>
        </div>
        <Fold summary={words.handOff}>
          {choice}
          <p>{send.handOffFor[otherSide(audience)]}</p>
          <CopyText
            label={send.handOffLink}
            text={letterTo(
              window.location.href,
              handOffOf(letter, shared, { audience: otherSide(audience) }),
            )}
            words={{ copy: send.handOffCopy, copied: send.copied, failed: send.copyFailed }}
          />
        </Fold>
      </section>
      <Compare letter={letter} />
    </>
  )
}

function Suggested({ letter }: { readonly letter: Letter }) {
  const { text, language } = useWords()
  const { report: words, standing } = useLetterWords()
  const id = useId()
  const suggestion = useMemo(() => suggest(letter.answers), [letter.answers])
  const { variant, code } = suggestion
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{words.suggestion}</h2>
      <div className="card">
        <p className="card-title">{text.streams[suggestion.stream]}</p>
        {variant !== null && <p>{variantOf(variant).title[language]}</p>}
        {code !== null && (
          <p>
            <span className="code">{words.code(code)}</span>
          </p>
        )}
        <p>{standing[suggestion.standing]}</p>
        <p className="quiet">
          {words.edition(dayText(letter.edition, language))}{' '}
          {letter.edition !== edition.from && words.editionNow(dayText(edition.from, language))}
        </p>
      </div>
    </section>
  )
}

function Differences({ letter }: { readonly letter: Letter }) {
  const { report: words } = useLetterWords()
  const { ask } = useWords()
  const say = useAnswerText(letter.answers, letter.before)
  const id = useId()
  const corrected = (Object.keys(letter.answers) as QuestionId[]).filter(
    (one) => markOf(letter, one) === 'corrected',
  )
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{words.differences}</h2>
      <p className="section-lead">
        {corrected.length === 0 ? words.noDifferences : words.differencesLead}
      </p>
      <ul className="review-list">
        {corrected.map((one) => (
          <li key={one} className="report-row" data-corrected={one}>
            <p className="review-question">{ask(one).title}</p>
            <dl className="sender-words">
              <div>
                <dt>{words.before}</dt>
                <dd>{say(one, answerTo(letter.before, one))}</dd>
              </div>
              <div>
                <dt>{words.after}</dt>
                <dd>
                  <strong>{say(one, answerTo(letter.answers, one))}</strong>
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenPoints({ answers }: { readonly answers: Answers }) {
  const { report: words } = useLetterWords()
  const { ask } = useWords()
  const id = useId()
  const unsure = counted(answers).filter((one) => answers[one] === 'unsure')
  const ahead = useMemo(() => aheadOf(answers, {}), [answers])
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{words.open}</h2>
      {unsure.length + ahead.length === 0 && <p>{words.noOpen}</p>}
      {[
        { title: words.unsure, own: unsure },
        { title: words.notAsked, own: ahead.map(({ question }) => question) },
      ]
        .filter(({ own }) => own.length > 0)
        .map(({ title, own }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul className="bullets">
              {own.map((one) => (
                <li key={one}>{ask(one).title}</li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

function AllAnswers({ letter }: { readonly letter: Letter }) {
  const { report: words } = useLetterWords()
  const { text, ask } = useWords()
  const say = useAnswerText(letter.answers)
  const id = useId()
  const counting = counted(letter.answers)
  const kept = (Object.keys(letter.answers) as QuestionId[]).filter(
    (one) => !counting.includes(one),
  )
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{words.answers}</h2>
      <ul className="review-list">
        {[...counting, ...kept].map((one) => (
          <li key={one} className="report-row">
            <p className="review-question">{ask(one).title}</p>
            <p className="review-answer">{say(one, answerTo(letter.answers, one))}</p>
            <p className="chips">
              <span className="tag">{words.marks[markOf(letter, one)]}</span>
              {!counting.includes(one) && <span className="tag">{text.review.kept}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
