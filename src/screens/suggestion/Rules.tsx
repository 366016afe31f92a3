import { edition, source } from '#rules'
import type { Citation } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { dateText } from '../../wording/language.ts'
import { useAround } from './around.ts'
import { LazyFold } from './LazyFold.tsx'
import { CitationList } from './Law.tsx'
import { Section } from './Section.tsx'
import { counted, fill } from './text.ts'

/** How old the rules are, where they come from, and what this is not. */
export function Rules({ cites }: { readonly cites: readonly Citation[] }) {
  const { language, text } = useAround().words
  const ids = [...new Set(cites.map((citation) => citation.source))]
  const wholes = ids
    .toSorted((one, other) => rank(one) - rank(other))
    .map((id): Citation => ({ source: id, pinpoint: 'whole page' }))
  return (
    <Section title={text.rules.title} part="rules">
      <p>{fill(text.rules.asOf, { date: dateText(edition.from, language) })}</p>
      <p className="quiet">{edition.note[language]}</p>
      <LazyFold summary={counted(text.rules.sources, wholes.length, language)}>
        {() => <CitationList cites={wholes} />}
      </LazyFold>
      <ul className="plain-list">
        {text.rules.not.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          {text.rules.truth}{' '}
          <CitationLink citation={{ source: 'irpa', pinpoint: '40' }} language={language} />
        </li>
      </ul>
    </Section>
  )
}

const rank = (id: Citation['source']): number =>
  ['law', 'treaty', 'instructions'].indexOf(source(id).kind)
