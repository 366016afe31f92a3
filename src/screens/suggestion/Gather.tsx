import { criteriaOf } from '#rules'
import type { Criterion, DocumentItem, Party, Variant } from '#rules'
import type { Audience } from '../../wording/audience.ts'
import { useAround } from './around.ts'
import { Group } from './Group.tsx'
import { CitationList } from './Law.tsx'
import { LazyFold } from '../../components/LazyFold.tsx'
import { Section } from './Section.tsx'
import type { PartId } from './Section.tsx'
import { counted, fill } from './text.ts'
import { useTicks } from './ticks.tsx'
import type { KeptTicks } from './ticks.tsx'

/** Who has papers: first the one who reads. */
const parties: Readonly<Record<Audience, readonly Party[]>> = {
  worker: ['worker', 'canadianEmployer', 'foreignEmployer'],
  employer: ['canadianEmployer', 'worker', 'foreignEmployer'],
}

/** The papers to gather, by who has them, to be ticked off on this device. */
export function Gather({
  title,
  documents,
  variant,
  part,
}: {
  readonly title: string
  readonly documents: readonly DocumentItem[]
  readonly variant: Variant
  readonly part?: PartId
}) {
  const { language, audience, text } = useAround().words
  const kept = useTicks()
  const criteria = [...criteriaOf(variant.condition), ...variant.evidence]
  const done = documents.filter(({ id }) => kept.ticks.includes(id)).length
  const count = fill(counted(text.gather.done, done, language), { all: documents.length })
  return (
    <Section title={title} lead={text.gather.lead} {...(part ? { part } : {})}>
      <p className="quiet">{count}</p>
      {kept.trouble !== null && (
        <output className="quiet">
          {kept.trouble === 'unreadable' ? text.gather.notRead : text.gather.notKept}
        </output>
      )}
      {parties[audience].map((party, at) => (
        <PapersOf
          key={party}
          party={party}
          papers={documents.filter(({ from }) => from === party)}
          first={at === 0}
          criteria={criteria}
          kept={kept}
        />
      ))}
    </Section>
  )
}

/** The papers of one party: a short list to tick, and on request what each of them shows. */
function PapersOf({
  party,
  papers,
  first,
  criteria,
  kept: { ticks, toggle },
}: {
  readonly party: Party
  readonly papers: readonly DocumentItem[]
  readonly first: boolean
  readonly criteria: readonly Criterion[]
  readonly kept: KeptTicks
}) {
  const { language, text } = useAround().words
  const { gather } = text
  if (papers.length === 0) return null
  const done = papers.filter(({ id }) => ticks.includes(id)).length
  return (
    <Group
      title={gather.from[party]}
      count={`${done} / ${papers.length}`}
      open={first || papers.some(({ open }) => open)}
    >
      <ul className="gather-list">
        {papers.map(({ id, says, open }) => (
          <li key={id}>
            <label className="gather-item">
              <input
                type="checkbox"
                name="gathered"
                value={id}
                checked={ticks.includes(id)}
                onChange={() => toggle(id)}
              />
              <span>
                {says[language]} {open && <span className="gather-open">{gather.open}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <LazyFold summary={gather.proves}>
        {() => <Shows papers={papers} criteria={criteria} />}
      </LazyFold>
    </Group>
  )
}

/** Which lines of the law each paper shows, and where that is written. */
function Shows({
  papers,
  criteria,
}: {
  readonly papers: readonly DocumentItem[]
  readonly criteria: readonly Criterion[]
}) {
  const { language, text } = useAround().words
  return (
    <>
      <dl className="gather-shows">
        {papers.map(({ id, says, proves }) => (
          <div key={id}>
            <dt>{says[language]}</dt>
            {proves.length === 0 && <dd>{text.gather.everyFile}</dd>}
            {criteria.filter(uniqueIn(proves)).map((line) => (
              <dd key={line.id}>{line.says[language]}</dd>
            ))}
          </div>
        ))}
      </dl>
      <CitationList cites={papers.flatMap(({ cites }) => cites)} />
    </>
  )
}

/** Keeps the criteria of these ids, each once, though a condition may repeat them. */
const uniqueIn =
  (ids: readonly string[]) =>
  ({ id }: Criterion, index: number, all: readonly Criterion[]): boolean =>
    ids.includes(id) && all.findIndex((one) => one.id === id) === index
