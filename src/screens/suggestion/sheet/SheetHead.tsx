import type { Citation, Notice, Plan } from '#rules'
import { useAround } from '../around.ts'
import type { Overview } from '../overview.ts'
import { mainStreams } from '../../mainStreams.ts'
import { NoteNumbers, SheetMark } from './SheetLines.tsx'

/** What stops any permit, above everything. */
export function SheetStops({ stops }: { readonly stops: readonly Notice[] }) {
  const { language, text } = useAround().words
  if (stops.length === 0) return null
  return (
    <section className="sheet-stop">
      <h2>{text.bars.title}</h2>
      <p>{text.bars.lead}</p>
      <ul className="sheet-lines">
        {stops.map(({ id, text: says, cites }) => (
          <li key={id}>
            <SheetMark mark="unmet" />
            <span>
              {says[language]}
              <NoteNumbers cites={cites} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The suggestion: which one, how it stands, its code. */
export function SheetVerdict({ overview }: { readonly overview: Overview }) {
  const { words, answers } = useAround()
  const { text } = words
  const { suggestion, variant } = overview
  const { stream, standing, code } = suggestion
  const { kicker, headline, second } = titles(overview, words)
  const summary =
    stream === 'lmia_route'
      ? answers.offer === 'none'
        ? text.lmia.leadNoOffer
        : text.lmia.leadOffer
      : text.meaning[standing]
  return (
    <section className="sheet-verdict">
      <p className="sheet-kicker">{kicker}</p>
      <h1>{headline}</h1>
      {second !== null && <p className="sheet-second">{second}</p>}
      <p>
        <strong className="sheet-standing">{text.standing[standing]}</strong>
        {code !== null && (
          <strong className="sheet-standing">
            {text.code.name} {code}
          </strong>
        )}
        <span>
          {summary}
          {variant !== null && <NoteNumbers cites={variant.cites} />}
        </span>
      </p>
    </section>
  )
}

function titles(
  { suggestion: { stream }, variant }: Overview,
  { language, text }: ReturnType<typeof useAround>['words'],
): { readonly kicker: string; readonly headline: string; readonly second: string | null } {
  if (variant === null || stream === 'no_permit') {
    const headlines: Readonly<Record<string, string>> = text.headline
    return {
      kicker: variant === null ? text.kicker.onAnswers : text.kicker.before,
      headline: headlines[stream] ?? text.stream[stream],
      second: variant?.title[language] ?? null,
    }
  }
  const title = variant.title[language]
  if (mainStreams.includes(stream)) {
    return { kicker: text.kicker.suggested, headline: text.stream[stream], second: title }
  }
  const second = stream === 'other_imp' ? null : text.stream[stream]
  return { kicker: text.kicker.beside, headline: title, second }
}

/** How long, spouse or partner, where to apply. */
export function SheetFacts({ plan: { duration, spouse, where } }: { readonly plan: Plan }) {
  const { language, text } = useAround().words
  const { facts } = text
  return (
    <dl className="sheet-facts">
      <Fact title={facts.howLong} main={duration.says[language]} cites={duration.cites} />
      <Fact title={facts.partner} main={facts.outlook[spouse.outlook]} cites={spouse.cites} />
      <Fact title={facts.where} main={facts.first[where.first]} cites={where.cites} />
    </dl>
  )
}

const Fact = ({
  title,
  main,
  cites,
}: {
  readonly title: string
  readonly main: string
  readonly cites: readonly Citation[]
}) => (
  <div>
    <dt>{title}</dt>
    <dd>
      {main}
      <NoteNumbers cites={cites} />
    </dd>
  </div>
)
