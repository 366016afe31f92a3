import type { Citation, DurationPlan, Line, Plan, SpousePlan, Variant, WherePlan } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { useAround } from './around.ts'
import { CitationList } from './Law.tsx'
import { LazyFold } from '../../components/LazyFold.tsx'

/** So many notes on the time stand here; the rest stands with the timeline. */
const mostTimeNotes = 4

/** How long, spouse or partner, where to apply: what people ask first. */
export function Facts({ plan }: { readonly plan: Plan }) {
  const { facts } = useAround().words.text
  return (
    <dl className="facts" aria-label={facts.title}>
      <TimeFact duration={plan.duration} />
      <PartnerFact spouse={plan.spouse} />
      <PlaceFact where={plan.where} />
    </dl>
  )
}

/** The variant's own pages, each as a whole: what is known of a route that we merely point to. */
export const wholePages = ({ cites }: Variant): readonly Citation[] =>
  cites.filter(({ pinpoint }) => pinpoint === 'whole page')

function Fact({
  icon,
  title,
  main,
  cites,
  notes,
  more = [],
}: {
  readonly icon: IconName
  readonly title: string
  readonly main: string
  readonly cites: readonly Citation[]
  readonly notes: readonly string[]
  readonly more?: readonly Line[]
}) {
  const { text, language } = useAround().words
  return (
    <div className="fact">
      <dt>
        <Icon name={icon} size={20} />
        {title}
      </dt>
      <dd>
        <span className="fact-main">{main}</span>
        {notes.map((note) => (
          <span key={note} className="fact-note">
            {note}
          </span>
        ))}
        <LazyFold summary={more.length === 0 ? text.facts.law : text.facts.more}>
          {() => (
            <>
              {more.map(({ id, says }) => (
                <p key={id} className="fact-note">
                  {says[language]}
                </p>
              ))}
              <CitationList cites={cites} />
            </>
          )}
        </LazyFold>
      </dd>
    </div>
  )
}

function TimeFact({ duration: { says, notes, cites } }: { readonly duration: DurationPlan }) {
  const { text, language } = useAround().words
  return (
    <Fact
      icon="calendar"
      title={text.facts.howLong}
      main={says[language]}
      notes={notes.slice(0, mostTimeNotes).map((note) => note.says[language])}
      cites={cites}
    />
  )
}

function PartnerFact({ spouse: { outlook, says, notes, cites } }: { readonly spouse: SpousePlan }) {
  const { text, language } = useAround().words
  return (
    <Fact
      icon="family"
      title={text.facts.partner}
      main={text.facts.outlook[outlook]}
      notes={[says[language], ...notes.slice(0, 1).map((note) => note.says[language])]}
      cites={cites}
    />
  )
}

function PlaceFact({ where: { first, ways, cites } }: { readonly where: WherePlan }) {
  const { text, language } = useAround().words
  const isShown = ({ id }: Line) => id === 'where.border' || id === 'where.inside'
  return (
    <Fact
      icon="place"
      title={text.facts.where}
      main={text.facts.first[first]}
      notes={ways.filter(isShown).map(({ says }) => says[language])}
      more={ways.filter((way) => !isShown(way))}
      cites={cites}
    />
  )
}
