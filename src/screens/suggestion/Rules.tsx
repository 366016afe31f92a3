import { edition, source, staleAfterDays, staleSources, dayText, isoDay } from '#rules'
import type { Citation, StaleSource } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { useAround } from './around.ts'
import { LazyFold } from '../../components/LazyFold.tsx'
import { CitationList } from './Law.tsx'
import { Section } from './Section.tsx'
import { counted, fill } from './text.ts'

/** How old the rules are, where they come from, and what this is not. */
export function Rules({ cites }: { readonly cites: readonly Citation[] }) {
  const { words, today } = useAround()
  const { language, text } = words
  const ids = [...new Set(cites.map((citation) => citation.source))]
  const wholes = ids.toSorted((one, other) => rank(one) - rank(other)).map(wholePage)
  return (
    <Section title={text.rules.title} part="rules">
      <p>{fill(text.rules.asOf, { date: dayText(edition.from, language) })}</p>
      <p className="quiet">{edition.note[language]}</p>
      <LazyFold summary={counted(text.rules.sources, wholes.length, language)}>
        {() => <CitationList cites={wholes} />}
      </LazyFold>
      <Stale sources={staleSources(cites, isoDay(today))} />
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

/** Which pages were read a while ago, with the day of that reading. Says nothing when all were read lately. */
function Stale({ sources }: { readonly sources: readonly StaleSource[] }) {
  const { language, text } = useAround().words
  const { note, pages } = text.rules.stale
  if (sources.length === 0) return null
  const summary = counted(pages, sources.length, language)
  return (
    <>
      <p className="quiet">{note}</p>
      <LazyFold summary={fill(summary, { months: staleMonths })}>
        {() => <CitationList cites={sources.map(({ source: id }) => wholePage(id))} />}
      </LazyFold>
    </>
  )
}

/** The shortest of the ages, in whole months: law and treaties are older still when they are named. */
const staleMonths = Math.floor(Math.min(...Object.values(staleAfterDays)) / 30.5)

const wholePage = (id: Citation['source']): Citation => ({ source: id, pinpoint: 'whole page' })

const rank = (id: Citation['source']): number =>
  ['law', 'treaty', 'instructions'].indexOf(source(id).kind)
