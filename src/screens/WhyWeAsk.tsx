import { whyAsked } from '#rules'
import type { Answers, Citation, QuestionId } from '#rules'
import { CitationLink } from '../components/CitationLink.tsx'
import { Fold } from '../components/Fold.tsx'
import { useWords } from './words.ts'

const firstSources = 3

/** Why a question is asked: one sentence, the streams that hang on it, and the law. */
export function WhyWeAsk({
  question,
  answers,
}: {
  readonly question: QuestionId
  readonly answers: Answers
}) {
  const { text, ask, language } = useWords()
  const { criteria, variants } = whyAsked(question, answers)
  const cites = unique(criteria.flatMap((criterion) => criterion.cites))
  const streams = [...new Set(variants.map(({ stream }) => text.streams[stream]))]
  const rest = cites.slice(firstSources)
  return (
    <Fold summary={text.page.why}>
      <p>{ask(question).why}</p>
      {streams.length > 0 && (
        <p className="quiet">
          {text.page.mattersFor(new Intl.ListFormat(`${language}-CA`).format(streams))}
        </p>
      )}
      {cites.length > 0 && <SourceList cites={cites.slice(0, firstSources)} />}
      {rest.length > 0 && (
        <Fold summary={text.page.moreLaw(rest.length)}>
          <SourceList cites={rest} />
        </Fold>
      )}
    </Fold>
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
