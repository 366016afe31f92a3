import { useDeferredValue, useMemo } from 'react'
import { whyAsked } from '#rules'
import type { Answers, Citation, QuestionId } from '#rules'
import { CitationLink } from '../components/CitationLink.tsx'
import { Fold } from '../components/Fold.tsx'
import { Later } from '../components/Later.tsx'
import { listText } from '../wording/listText.ts'
import { useWords } from './words.ts'

const firstSources = 3

interface Props {
  readonly question: QuestionId
  readonly answers: Answers
}

/** Why a question is asked: one sentence, the streams that hang on it, and the law. */
export function WhyWeAsk({ question, answers }: Props) {
  const { text, ask } = useWords()
  return (
    <Fold summary={text.page.why}>
      <p>{ask(question).why}</p>
      <Later>
        <StreamsAndLaw question={question} answers={answers} />
      </Later>
    </Fold>
  )
}

function StreamsAndLaw({ question, answers: now }: Props) {
  const { text, language } = useWords()
  const answers = useDeferredValue(now)
  const { criteria, variants } = useMemo(() => whyAsked(question, answers), [question, answers])
  const cites = unique(criteria.flatMap((criterion) => criterion.cites))
  const streams = [...new Set(variants.map(({ stream }) => text.streams[stream]))]
  const rest = cites.slice(firstSources)
  return (
    <>
      {streams.length > 0 && (
        <p className="quiet">{text.page.mattersFor(listText(streams, language))}</p>
      )}
      {cites.length > 0 && <SourceList cites={cites.slice(0, firstSources)} />}
      {rest.length > 0 && (
        <Fold summary={text.page.moreLaw(rest.length)}>
          <SourceList cites={rest} />
        </Fold>
      )}
    </>
  )
}

function SourceList({ cites }: { readonly cites: readonly Citation[] }) {
  const { text, language } = useWords()
  return (
    <ul className="law" aria-label={text.page.law}>
      {cites.map((citation) => (
        <li key={`${citation.source} ${citation.pinpoint}`}>
          <CitationLink citation={citation} language={language} />
        </li>
      ))}
    </ul>
  )
}

const unique = (cites: readonly Citation[]): readonly Citation[] => [
  ...new Map(cites.map((cite) => [`${cite.source} ${cite.pinpoint}`, cite])).values(),
]
