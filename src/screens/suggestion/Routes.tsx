import { decisiveLines, durationUnder, preference, spouseUnder } from '#rules'
import type { Candidate, Standing, StreamId, StreamStanding, Variant } from '#rules'
import { mainStreams } from '../mainStreams.ts'
import { useAround } from './around.ts'
import { LazyFold } from '../../components/LazyFold.tsx'
import { TableHead } from '../../components/TableHead.tsx'
import { LineList } from './Lines.tsx'
import type { Overview } from './overview.ts'
import { Section } from './Section.tsx'
import { StandingBadge } from './StandingBadge.tsx'
import { counted } from './text.ts'

/** So many variants are listed at once. */
const mostAtOnce = 4

type RealStream = Exclude<StreamId, 'lmia_route' | 'insufficient_information'>

const isReal = (stream: StreamId): stream is RealStream =>
  stream !== 'lmia_route' && stream !== 'insufficient_information'

const standingOrder: readonly Standing[] = [
  'no_permit_may_be_needed',
  'possible',
  'possible_needs_evidence',
  'officer_judgement',
  'open',
  'lmia_route',
  'not_this_stream',
]

/** The other streams and variants beside the suggested one, for this person, and why that one comes first. */
export function Routes({ overview }: { readonly overview: Overview }) {
  const { language, text } = useAround().words
  const { candidates, variant } = overview
  const others = candidates.filter((one) => one.variant.id !== variant?.id)
  const live = others
    .filter(({ standing }) => standing !== 'not_this_stream')
    .toSorted(
      (one, other) =>
        standingOrder.indexOf(one.standing) - standingOrder.indexOf(other.standing) ||
        one.questionsLeft - other.questionsLeft,
    )
  const out = others.filter(({ standing }) => standing === 'not_this_stream')
  const more = live.slice(mostAtOnce)
  const step = preference.find(({ variants }) => variants.some(({ id }) => id === variant?.id))
  return (
    <Section title={text.routes.title} part="routes">
      <StreamTable overview={overview} />
      {live.length > 0 && (
        <>
          <h3>{text.routes.also}</h3>
          <p className="section-lead">
            {variant === null ? text.routes.alsoOnly : text.routes.alsoLead}
          </p>
          <CandidateCards candidates={live.slice(0, mostAtOnce)} suggested={variant} />
          {more.length > 0 && (
            <LazyFold summary={counted(text.routes.showAll, more.length, language)}>
              {() => <CandidateCards candidates={more} suggested={variant} />}
            </LazyFold>
          )}
        </>
      )}
      {step && (
        <>
          <h3>{text.routes.whyFirst}</h3>
          <p>
            {step.reason[language]} <span className="quiet">{text.routes.whyFirstLead}</span>
          </p>
        </>
      )}
      {out.length > 0 && (
        <LazyFold summary={counted(text.routes.out, out.length, language)}>
          {() => <RuledOut candidates={out} />}
        </LazyFold>
      )}
    </Section>
  )
}

function StreamTable({ overview }: { readonly overview: Overview }) {
  const { text } = useAround().words
  const { routes } = text
  const { standings, suggestion } = overview
  const shown = standings.filter(
    ({ stream, standing }) => mainStreams.includes(stream) || standing !== 'not_this_stream',
  )
  const head = [routes.stream, routes.duration, routes.requirement, routes.partner, routes.you]
  return (
    <table className="table">
      <caption className="unseen">{routes.caption}</caption>
      <TableHead titles={head} />
      <tbody>
        {shown.map((row) => (
          <StreamRow
            key={row.stream}
            row={row}
            suggested={row.stream === suggestion.stream ? overview.variant : null}
          />
        ))}
      </tbody>
    </table>
  )
}

function StreamRow({
  row: { stream, standing, candidates },
  suggested,
}: {
  readonly row: StreamStanding
  readonly suggested: Variant | null
}) {
  const { words, answers } = useAround()
  const { text, language } = words
  const { routes } = text
  if (!isReal(stream)) return null
  // While a stream is ruled out or open, its usual figures say more than those of one of its variants.
  const settled = standing !== 'not_this_stream' && standing !== 'open'
  const best = suggested ?? candidates.find((one) => one.standing === standing)?.variant
  const own = settled ? best : undefined
  const saysTime = own && (stream !== 'no_permit' || own.duration.first !== null)
  const partner = own && spouseUnder(own, answers)
  const code = own?.code ?? null
  return (
    <tr className={suggested ? 'table-suggested' : undefined}>
      <th scope="row">
        {text.stream[stream]}
        {code !== null && (
          <>
            {' '}
            <span className="code">{code}</span>
          </>
        )}
        {suggested && <span className="row-mark">{routes.suggested}</span>}
      </th>
      <td data-label={routes.duration}>
        {saysTime ? durationUnder(own, answers).says[language] : routes.usualDuration[stream]}
      </td>
      <td data-label={routes.requirement}>{routes.requirements[stream]}</td>
      <td data-label={routes.partner}>
        {partner ? (
          <>
            {text.facts.outlook[partner.outlook]}
            <span className="fact-note cell-note">{partner.says[language]}</span>
          </>
        ) : (
          routes.usualPartner[stream]
        )}
      </td>
      <td data-label={routes.you}>
        <StandingBadge standing={standing} small />
      </td>
    </tr>
  )
}

const CandidateCards = ({
  candidates,
  suggested,
}: {
  readonly candidates: readonly Candidate[]
  readonly suggested: Variant | null
}) => (
  <ul className="cards">
    {candidates.map((candidate) => (
      <CandidateCard key={candidate.variant.id} candidate={candidate} suggested={suggested} />
    ))}
  </ul>
)

function CandidateCard({
  candidate: { variant, standing, questionsLeft },
  suggested,
}: {
  readonly candidate: Candidate
  readonly suggested: Variant | null
}) {
  const { words, answers } = useAround()
  const { text, language } = words
  const notes = [
    durationUnder(variant, answers).says[language],
    ...(standing === 'open' && questionsLeft > 0
      ? [counted(text.routes.left, questionsLeft, language)]
      : []),
    ...(suggested && lasts(variant) > lasts(suggested) ? [text.routes.longer] : []),
    ...(suggested &&
    spouseUnder(variant, answers).outlook === 'treaty' &&
    spouseUnder(suggested, answers).outlook !== 'treaty'
      ? [text.routes.partnerPlus]
      : []),
  ]
  return (
    <li className="card">
      <div className="card-head">
        <span className="card-title">{variant.title[language]}</span>
        {variant.code !== null && <span className="code">{variant.code}</span>}
      </div>
      <div>
        <StandingBadge standing={standing} small />
      </div>
      <p className="line-note">{notes.join(' · ')}</p>
    </li>
  )
}

/** The first permit in days, for comparing; 0 where there is no fixed figure. */
const lasts = ({ duration: { first, unit } }: Variant): number =>
  (first ?? 0) * (unit === 'days' ? 1 : 30)

/** What is ruled out, each with the line that does it. */
function RuledOut({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { words, answers } = useAround()
  const { text, language } = words
  const streams = [...new Set(candidates.map(({ variant }) => variant.stream))]
  return (
    <>
      <p className="quiet">{text.routes.outLead}</p>
      {streams.map((stream) => (
        <section key={stream} className="ruled-out">
          <h3>{text.stream[stream]}</h3>
          <ul className="cards">
            {candidates
              .filter(({ variant }) => variant.stream === stream)
              .map(({ variant }) => (
                <li key={variant.id} className="out">
                  <p>
                    {variant.title[language]}{' '}
                    {variant.code !== null && <span className="code">{variant.code}</span>}
                  </p>
                  <LineList lines={decisiveLines(variant.id, answers).slice(0, 1)} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
