import { useEffect, useId, useRef } from 'react'
import { answerTo, questionIds } from '#rules'
import { problemText, reasonText } from '../../batch/index.ts'
import type { Alerts, Candidate } from '../../batch/index.ts'
import { Banner } from '../../components/Banner.tsx'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { candidateLink } from '../../sharing/index.ts'
import { answerText } from '../answerText.ts'
import { useWords } from '../words.ts'
import { useRowTitles } from './rowTitles.ts'
import { useBatchWords } from './useBatchWords.ts'

/** The link, so that it opens as it speaks to an employer. */
function forEmployer(link: string): string {
  const url = new URL(link)
  url.searchParams.set('for', 'employer')
  return url.href
}

/** One candidate: what decides, what is open, what was read, and the way into the questionnaire. */
export function CandidateDetail({
  candidate: { number, name, answers, result, problems, alerts },
  list,
  onClose,
}: {
  readonly candidate: Candidate
  /** The list's name between tabs. */
  readonly list: string
  readonly onClose: () => void
}) {
  const { text, suggestion } = useBatchWords()
  const words = useWords()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const rowTitle = useRowTitles([answers])
  useEffect(() => heading.current?.focus(), [])
  const called = name === '' ? text.results.unnamed(number) : name
  const given = questionIds.filter((question) => answerTo(answers, question) !== undefined)
  return (
    <section className="detail" aria-labelledby={`${id}heading`}>
      <h3 id={`${id}heading`} ref={heading} tabIndex={-1}>
        {text.detail.heading(called)}
      </h3>
      <AlertTexts alerts={alerts} />
      {result === null ? (
        <p>{text.results.notRead}</p>
      ) : (
        <p>
          <strong>{suggestion.stream[result.stream]}</strong>
          {result.code !== null && ` (${result.code})`} · {suggestion.standing[result.standing]}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <h4>{text.detail.problems}</h4>
          <ul className="plain-list">
            {problems.map((problem) => {
              const where =
                problem.column === null ? text.wholeRow : words.ask(problem.column).title
              return (
                <li key={`${problem.column} ${problem.value}`}>
                  {problemText(problem, where, text)}
                </li>
              )
            })}
          </ul>
        </>
      )}
      {result !== null && result.decisive.length > 0 && (
        <>
          <h4>{text.detail.why}</h4>
          <p className="quiet">{suggestion.toCandidate}</p>
          <ul className="plain-list">
            {result.decisive.map((criterion) => (
              <li key={criterion}>{reasonText(criterion, words.language)}</li>
            ))}
          </ul>
        </>
      )}
      {result !== null && (
        <>
          <h4>{text.detail.open}</h4>
          {result.open.length === 0 ? (
            <p>{text.detail.noneOpen}</p>
          ) : (
            <ul className="plain-list">
              {result.open.map(({ question, wants }) => (
                <li key={question}>
                  {words.ask(question).title} ({text.detail.wants[wants]})
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {given.length > 0 && (
        <Fold summary={text.detail.answers}>
          <dl className="detail-answers">
            {given.map((question) => (
              <div key={question}>
                <dt>{words.ask(question).title}</dt>
                <dd>
                  {answerText(question, answerTo(answers, question) ?? 'unsure', words, rowTitle)}
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
      <p>
        <a
          className="button button-second"
          href={forEmployer(
            candidateLink(window.location.href, answers, { list, index: number - 1 }),
          )}
          target="_blank"
          rel="noreferrer"
        >
          {text.detail.continue}
          <Icon name="external" size={18} />
        </a>
      </p>
      <p className="quiet">{text.detail.continueNote}</p>
      <button type="button" className="button-quiet button-flush" onClick={onClose}>
        <Icon name="cross" size={18} />
        {text.detail.close}
      </button>
    </section>
  )
}

/** What stands above the suggestion, as in the result of one person. */
function AlertTexts({ alerts: { stops, warnings, contradictions } }: { readonly alerts: Alerts }) {
  const { text, suggestion } = useBatchWords()
  const { language } = useWords()
  return (
    <>
      {stops.length > 0 && (
        <Banner kind="stop" title={suggestion.bars.title}>
          <p>{suggestion.bars.lead}</p>
          <Sentences of={stops.map((one) => [one.id, one.text[language]])} />
        </Banner>
      )}
      {contradictions.length > 0 && (
        <Banner kind="warning" title={text.detail.contradictions}>
          <Sentences of={contradictions.map((one) => [one.id, one.says[language]])} />
        </Banner>
      )}
      {warnings.length > 0 && (
        <>
          <h4>{text.detail.warnings}</h4>
          <Sentences of={warnings.map((one) => [one.id, one.text[language]])} />
        </>
      )}
    </>
  )
}

const Sentences = ({ of }: { readonly of: readonly (readonly [id: string, text: string])[] }) => (
  <ul className="plain-list">
    {of.map(([id, text]) => (
      <li key={id}>{text}</li>
    ))}
  </ul>
)
