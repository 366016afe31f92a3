import { useEffect, useId, useRef } from 'react'
import { answerTo, questionIds } from '#rules'
import { reasonText } from '../../batch/index.ts'
import type { Candidate } from '../../batch/index.ts'
import { answerText } from '../answerText.ts'
import { useWords } from '../words.ts'
import { useRowTitles } from './rowTitles.ts'
import { Scrolled } from './Scrolled.tsx'
import { useBatchWords } from './useBatchWords.ts'

/** Up to four candidates side by side: the suggestion first, then every answer that one of them gave. */
export function Comparison({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { text, suggestion } = useBatchWords()
  const words = useWords()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const rowTitle = useRowTitles(candidates.map(({ answers }) => answers))
  useEffect(() => heading.current?.focus(), [])

  const alertsOf = ({ alerts: { stops, warnings, contradictions } }: Candidate): string =>
    [
      ...stops.map((one) => text.labelled(text.alerts.stops, one.text[words.language])),
      ...contradictions.map((one) =>
        text.labelled(text.alerts.contradictions, one.says[words.language]),
      ),
      ...warnings.map((one) => text.labelled(text.alerts.warnings, one.text[words.language])),
    ].join(' ') || '–'

  const facts: readonly (readonly [point: string, of: (one: Candidate) => string])[] = [
    [text.results.alerts, alertsOf],
    [
      text.results.stream,
      ({ result }) => (result === null ? text.results.notRead : suggestion.stream[result.stream]),
    ],
    [text.results.code, ({ result }) => result?.code ?? '–'],
    [
      text.results.standing,
      ({ result }) => (result === null ? '–' : suggestion.standing[result.standing]),
    ],
    [
      text.results.open,
      ({ result }) =>
        result?.open.map(({ question }) => words.ask(question).title).join('; ') || '–',
    ],
    [
      text.detail.why,
      ({ result }) =>
        result?.decisive.map((criterion) => reasonText(criterion, words.language)).join('; ') ||
        '–',
    ],
    ...questionIds
      .filter((question) => candidates.some(({ answers }) => answers[question] !== undefined))
      .map((question): readonly [string, (one: Candidate) => string] => [
        words.ask(question).title,
        ({ answers }) => {
          const answer = answerTo(answers, question)
          return answer === undefined
            ? text.compare.noAnswer
            : answerText(question, answer, words, rowTitle)
        },
      ]),
  ]

  return (
    <section aria-labelledby={`${id}heading`} className="detail">
      <h3 id={`${id}heading`} ref={heading} tabIndex={-1}>
        {text.compare.heading}
      </h3>
      <p className="quiet">{suggestion.toCandidate}</p>
      <Scrolled label={text.compare.caption}>
        <table className="list-table">
          <caption>{text.compare.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.compare.point}</th>
              {candidates.map(({ number, name }) => (
                <th key={number} scope="col">
                  {name === '' ? text.results.unnamed(number) : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map(([point, of]) => {
              const said = candidates.map(of)
              const differs = new Set(said).size > 1
              return (
                <tr key={point} className={differs ? 'differs' : undefined}>
                  <th scope="row">
                    {point} {differs && <span className="tag">{text.compare.differs}</span>}
                  </th>
                  {candidates.map(({ number, name }, at) => (
                    <td key={number} data-label={name === '' ? text.results.unnamed(number) : name}>
                      {said[at]}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scrolled>
    </section>
  )
}
