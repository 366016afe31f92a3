import type { Citation } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { useAround } from './around.ts'
import { LazyFold } from '../../components/LazyFold.tsx'

/** A list of citations, each once. */
export function CitationList({ cites }: { readonly cites: readonly Citation[] }) {
  const { language } = useAround().words
  const keys = [...new Map(cites.map((one) => [`${one.source} ${one.pinpoint}`, one]))]
  return (
    <ul className="law">
      {keys.map(([key, citation]) => (
        <li key={key}>
          <CitationLink citation={citation} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** Citations, folded. */
export function Law({
  cites,
  summary,
}: {
  readonly cites: readonly Citation[]
  readonly summary?: string
}) {
  const { text } = useAround().words
  if (cites.length === 0) return null
  return (
    <LazyFold summary={summary ?? text.reasons.law}>
      {() => <CitationList cites={cites} />}
    </LazyFold>
  )
}
