import { dayText, difference } from '#rules'
import type { Changes, Criterion, Edition, FieldChange, Variant } from '#rules'
import { useWords } from '../words.ts'
import { book } from './book.ts'
import { PageHead } from './PageHead.tsx'
import { CriterionLink, VariantLink } from './RuleLinks.tsx'
import { durationText, spouseText } from './ruleText.ts'
import type { Saying } from './ruleText.ts'
import { useRulebookWords } from './rulebookWords.ts'

/** Each edition, the newest first, and how it differs from the one before. */
export function EditionsPage({ name }: { readonly name: string | null }) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  const { editions } = book()
  const said = text.editions
  return (
    <>
      <PageHead title={text.parts.editions}>
        <p className="lead">{said.lead}</p>
      </PageHead>
      {[...editions.entries()].toReversed().map(([at, edition]) => {
        const before = editions[at - 1]
        const isNamed = edition.id === name
        return (
          <section
            key={edition.id}
            className={isNamed ? 'section rule-named' : 'section'}
            {...(isNamed ? { 'data-named': true } : {})}
          >
            <h2>
              {said.edition(dayText(edition.from, language))}{' '}
              {at === editions.length - 1 && <span className="tag">{said.now}</span>}
            </h2>
            <p>{edition.note[language]}</p>
            {before === undefined ? (
              <p className="quiet">{said.first}</p>
            ) : (
              <Differences before={before} after={edition} />
            )}
          </section>
        )
      })}
    </>
  )
}

function Differences({ before, after }: { readonly before: Edition; readonly after: Edition }) {
  const { text } = useRulebookWords()
  const said = text.editions
  const { variants, criteria, reordered } = difference(before, after)
  const all = [variants, criteria].flatMap((one) => [...one.added, ...one.removed, ...one.changed])
  return (
    <>
      <h3>{said.differs}</h3>
      {all.length === 0 && <p>{said.same}</p>}
      <ChangeList title={said.variants} changes={variants} />
      <ChangeList title={said.criteria} changes={criteria} />
      {reordered && <p>{said.reordered}</p>}
    </>
  )
}

function ChangeList({ title, changes }: { readonly title: string; readonly changes: Changes }) {
  const said = useRulebookWords().text.editions
  const { added, removed, changed } = changes
  if (added.length + removed.length + changed.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="rule-changes">
        {added.map((id) => (
          <li key={id}>
            <span className="tag">{said.added}</span> <Named id={id} />
          </li>
        ))}
        {removed.map((id) => (
          <li key={id}>
            <span className="tag">{said.removed}</span> <Named id={id} />
          </li>
        ))}
        {changed.map(({ id, differs }) => (
          <li key={id}>
            <span className="tag">{said.changed}</span> <Named id={id} />
            <dl className="rule-facts">
              {differs.map((change) => (
                <FieldDifference key={change.field} change={change} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an id stands for, with a link to it. */
function Named({ id }: { readonly id: string }) {
  const { variants, criteria } = book()
  const variant = variants.get(id)?.variant
  if (variant !== undefined) return <VariantLink variant={variant} />
  const criterion = criteria.get(id)?.criterion
  return criterion === undefined ? <code>{id}</code> : <CriterionLink criterion={criterion} />
}

function FieldDifference({ change }: { readonly change: FieldChange }) {
  const words = useWords()
  const { text } = useRulebookWords()
  const said = text.editions
  const names: Readonly<Record<string, string>> = said.fields
  const { field, moves, before, after } = change
  const saying = { said: text, words }
  const [was, is] = [valueText(field, before, saying), valueText(field, after, saying)]
  return (
    <div>
      <dt>{names[field] ?? said.other}</dt>
      <dd>
        {moves?.map((move) => (
          <span key={move} className="cell-note">
            {move.startsWith('+') ? said.moved.in : said.moved.out} <Named id={move.slice(1)} />
          </span>
        ))}
        {was !== null && <span className="cell-note">{text.labelled(said.before, was)}</span>}
        {is !== null && <span className="cell-note">{text.labelled(said.after, is)}</span>}
      </dd>
    </div>
  )
}

/** A field in words, where it has any; the rest is seen on the page of the thing itself. */
function valueText(field: string, value: unknown, saying: Saying): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return null
  if (field === 'duration') {
    return durationText({ stream: 'other_imp', duration: value as Variant['duration'] }, saying)
  }
  if (field === 'spouse') return spouseText(value as Variant['spouse'], saying)
  if (field === 'title' || field === 'says') {
    return (value as Criterion['says'])[saying.words.language]
  }
  if (field === 'unsettled') {
    return (value as readonly Criterion['says'][])
      .map((one) => one[saying.words.language])
      .join(' ')
  }
  return null
}
