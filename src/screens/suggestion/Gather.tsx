import { criteriaOf } from '#rules'
import type { Criterion, DocumentItem, Party, Variant } from '#rules'
import { useAround } from './around.ts'
import { Law } from './Law.tsx'
import { Section } from './Section.tsx'
import type { PartId } from './Section.tsx'
import { counted, fill } from './text.ts'
import { useTicks } from './useTicks.ts'

const parties: readonly Party[] = ['worker', 'canadianEmployer', 'foreignEmployer']

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
  const { language, text } = useAround().words
  const { ticks, toggle, trouble } = useTicks()
  const criteria = [...criteriaOf(variant.condition), ...variant.evidence]
  const done = documents.filter(({ id }) => ticks.includes(id)).length
  const count = fill(counted(text.gather.done, done, language), { all: documents.length })
  return (
    <Section title={title} lead={text.gather.lead} {...(part ? { part } : {})}>
      <p className="quiet">{count}</p>
      {trouble !== null && <output className="quiet">{text.gather.notKept}</output>}
      {parties.map((party) => {
        const own = documents.filter(({ from }) => from === party)
        return own.length === 0 ? null : (
          <div key={party} className="card gather">
            <h3 className="card-title">{text.gather.from[party]}</h3>
            <ul className="gather-list">
              {own.map((paper) => (
                <Paper
                  key={paper.id}
                  paper={paper}
                  proves={criteria.filter(uniqueIn(paper.proves))}
                  ticked={ticks.includes(paper.id)}
                  onToggle={() => toggle(paper.id)}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}

/** Keeps the criteria of these ids, each once, though a condition may repeat them. */
const uniqueIn =
  (ids: readonly string[]) =>
  ({ id }: Criterion, index: number, all: readonly Criterion[]): boolean =>
    ids.includes(id) && all.findIndex((one) => one.id === id) === index

function Paper({
  paper: { id, says, open, cites },
  proves,
  ticked,
  onToggle,
}: {
  readonly paper: DocumentItem
  readonly proves: readonly Criterion[]
  readonly ticked: boolean
  readonly onToggle: () => void
}) {
  const { language, text } = useAround().words
  const { gather } = text
  return (
    <li>
      <label className="gather-item">
        <input type="checkbox" name="gathered" value={id} checked={ticked} onChange={onToggle} />
        <span>{says[language]}</span>
      </label>
      <div className="gather-more">
        {open && <p className="gather-open">{gather.open}</p>}
        {proves.length > 0 && (
          <p className="line-note">
            {gather.proves} {proves.map((line) => line.says[language]).join(' · ')}
          </p>
        )}
        <Law cites={cites} />
      </div>
    </li>
  )
}
