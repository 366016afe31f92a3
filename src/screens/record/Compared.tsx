import { dayText } from '#rules'
import { useEffect, useRef, useState } from 'react'
import type { QuestionId } from '#rules'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { digestText } from '../../slip/index.ts'
import type { OpenedSlip } from '../../slip/index.ts'
import { counting } from '../../wording/interface/counted.ts'
import { answerText } from '../answerText.ts'
import type { RowTitle } from '../rowTitles.ts'
import type { RecordProps } from './OpenRecord.tsx'
import { OutcomeRows, ReasonRows } from './ComparedRows.tsx'
import type { RecordWords } from './recordWords.ts'

/** What a record said and what today's rules say on the same answers, side by side. */
export function Compared({
  opened,
  rowTitle,
  words,
  own,
  send,
  onDone,
}: Pick<RecordProps, 'own' | 'send'> & {
  readonly opened: OpenedSlip
  readonly rowTitle: RowTitle
  readonly words: RecordWords
  readonly onDone: () => void
}) {
  const { compare } = words.record
  const { language } = words.words
  const { slip, intact, digest, problems } = opened
  const verdict = verdictOf(opened)
  const ids = Object.keys(opened.answers) as QuestionId[]
  const heading = useRef<HTMLHeadingElement>(null)
  // Reading goes on here once the file is read.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="compared">
      <h3 ref={heading} tabIndex={-1}>
        {compare.title}. {compare.made.replace('{date}', dayText(slip.made.slice(0, 10), language))}
      </h3>
      <div className={intact ? 'banner' : 'banner banner-warning'}>
        <p>
          <strong>{intact ? compare.intact : compare.changed}</strong>
        </p>
        <p>{compare.digestMeans}</p>
        <p className="quiet">{compare.digest}</p>
        <p className="digest">{digestText(slip.digest)}</p>
        {!intact && (
          <>
            <p className="quiet">{compare.found}</p>
            <p className="digest">{digestText(digest)}</p>
          </>
        )}
      </div>
      <p className="compared-verdict">
        <Icon name={verdict === 'differs' ? 'warning' : 'check'} size={22} />
        <strong>{compare[verdict]}</strong>
      </p>
      <OutcomeRows opened={opened} words={words} />
      <ReasonRows opened={opened} words={words} />
      {problems.length > 0 && (
        <>
          <p>{said(words, problems.length, compare.unreadable)}</p>
          <ul className="plain-list">
            {problems.map(({ field }) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        </>
      )}
      <Fold summary={said(words, ids.length, compare.answers)}>
        <dl className="compared-answers">
          {ids.map((id) => {
            const value = opened.answers[id]
            return value === undefined ? null : (
              <div key={id}>
                <dt>{words.words.ask(id).title}</dt>
                <dd>{answerText(id, value, words.words, rowTitle)}</dd>
              </div>
            )
          })}
        </dl>
      </Fold>
      {ids.length > 0 && (
        <TakeAnswers opened={opened} words={words} own={own} send={send} onDone={onDone} />
      )}
    </section>
  )
}

/** Another edition alone is no other result. */
function verdictOf({ differs }: OpenedSlip): 'same' | 'newer' | 'differs' {
  if (differs.length === 0) return 'same'
  return differs.every((part) => part === 'edition') ? 'newer' : 'differs'
}

/** A counted sentence of the catalog. */
const said = (
  { words: { language } }: RecordWords,
  n: number,
  { one, other }: { readonly one: string; readonly other: string },
): string =>
  counting(language)(n, { one: one.replace('{n}', '#'), other: other.replace('{n}', '#') })

/** Takes the answers of the record into the questionnaire; asks first where own answers would be replaced. */
function TakeAnswers({
  opened: { answers },
  words,
  own,
  send,
  onDone,
}: Pick<RecordProps, 'own' | 'send'> & {
  readonly opened: OpenedSlip
  readonly words: RecordWords
  readonly onDone: () => void
}) {
  const { compare } = words.record
  const [asking, setAsking] = useState(false)
  const take = (): void => {
    // As with a link. The person has already agreed, so one that would wait is taken.
    send({ type: 'LOAD', answers, problems: [] })
    send({ type: 'TAKE_LINK' })
    send({ type: 'NOTED' })
    onDone()
  }
  if (!asking) {
    const hasOwn = Object.keys(own).length > 0
    return (
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => (hasOwn ? setAsking(true) : take())}
        >
          {compare.take}
        </button>
      </div>
    )
  }
  return (
    <div className="banner banner-warning" role="alert">
      <p>{compare.takeAsk}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {compare.takeNo}
        </button>
        <button type="button" className="button button-second" onClick={take}>
          {compare.takeYes}
        </button>
      </div>
    </div>
  )
}
