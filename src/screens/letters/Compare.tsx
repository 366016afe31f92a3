import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { answerTo, questionIds } from '#rules'
import { decodeAnyLink, sameAnswer } from '../../sharing/index.ts'
import type { Letter, LetterReading } from '../../sharing/index.ts'
import { useAnnounce } from '../announce.tsx'
import { useWords } from '../words.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { useLetterWords } from './letterWords.ts'
import { useAnswerText } from './useAnswerText.ts'

/** Two results side by side: only where their answers differ. */
export function Compare({ letter }: { readonly letter: Letter }) {
  const { report: words } = useLetterWords()
  const say = useAnnounce()
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [other, setOther] = useState<LetterReading | null>(null)
  const isUnreadable = other?.kind === 'unreadable'
  const compare = (event: FormEvent): void => {
    event.preventDefault()
    const reading = decodeAnyLink(pasted)
    setOther(reading)
    say(
      reading.kind === 'unreadable'
        ? words.unreadable[reading.trouble]
        : words.differ(differing(letter, reading.letter).length),
    )
  }
  return (
    <section className="section no-print" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.compare}</h2>
      <p className="section-lead">{words.compareLead}</p>
      <form className="link-box" onSubmit={compare}>
        <label className="search-label" htmlFor={`${id}link`}>
          {words.otherLink}
        </label>
        <input
          id={`${id}link`}
          className="text-input"
          type="text"
          autoComplete="off"
          value={pasted}
          aria-invalid={isUnreadable}
          aria-describedby={isUnreadable ? `${id}trouble` : undefined}
          onChange={(event) => setPasted(event.target.value)}
        />
        <div className="buttons">
          <button type="submit" className="button button-second">
            {words.doCompare}
          </button>
        </div>
      </form>
      {other?.kind === 'unreadable' && (
        <p className="field-error" id={`${id}trouble`}>
          {words.unreadable[other.trouble]}
        </p>
      )}
      {other?.kind === 'read' && <Differing one={letter} other={other.letter} />}
    </section>
  )
}

const differing = (one: Letter, other: Letter) =>
  questionIds.filter((id) => !sameAnswer(answerTo(one.answers, id), answerTo(other.answers, id)))

function Differing({ one, other }: { readonly one: Letter; readonly other: Letter }) {
  const { report: words, send } = useLetterWords()
  const { ask } = useWords()
  const say = useAnswerText(one.answers, other.answers)
  const ids = differing(one, other)
  return (
    <>
      <p>{ids.length === 0 ? words.same : words.differ(ids.length)}</p>
      <Fingerprint label={`${send.fingerprint} (${words.second})`} answers={other.answers} />
      <ul className="review-list">
        {ids.map((id) => (
          <li key={id} className="report-row">
            <p className="review-question">{ask(id).title}</p>
            <dl className="sender-words">
              <div>
                <dt>{words.first}</dt>
                <dd>{say(id, answerTo(one.answers, id))}</dd>
              </div>
              <div>
                <dt>{words.second}</dt>
                <dd>{say(id, answerTo(other.answers, id))}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
