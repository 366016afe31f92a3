import { answersMeeting, variantOf } from '#rules'
import type { Change, WhatIf } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { useAround } from './around.ts'
import { earliest } from './earliest.ts'
import { LazyFold } from '../../components/LazyFold.tsx'
import { Section } from './Section.tsx'
import { counted, fill, monthText } from './text.ts'
import { useTrying } from './trying.tsx'

/** So many possible changes are shown at once, and so many routes under each. */
const mostAtOnce = 3

type Kind = Change['kind']

const order: readonly Kind[] = ['act', 'time', 'fixed']

/** A set of changes is as far away as its furthest part. */
const kindOf = ({ changes }: Pick<WhatIf, 'changes'>): Kind =>
  order.findLast((kind) => changes.some((change) => change.kind === kind)) ?? 'act'

/** One set of changes with everything that it would do. */
export interface Way {
  readonly effect: WhatIf['effect']
  readonly changes: readonly Change[]
  readonly variants: readonly string[]
}

/**
 * The ways, each once: what makes the suggestion firmer, then what a person can do, what time brings, what is fixed;
 * within these the nearest first.
 */
export function waysOf(changes: readonly WhatIf[]): readonly Way[] {
  const ways = new Map<string, Way>()
  for (const { effect, variant, changes: needed } of changes) {
    const key = `${effect} ${needed.map(({ criterion }) => criterion.says.en).join(' + ')}`
    const known = ways.get(key)
    ways.set(key, {
      effect,
      changes: needed,
      variants: [...(known?.variants ?? []), variant],
    })
  }
  const rank = (way: Way): number => (way.effect === 'firms' ? -1 : order.indexOf(kindOf(way)))
  return [...ways.values()].toSorted((one, other) => rank(one) - rank(other))
}

/** The ways to show at once: the first ones, with a place kept for the first that only needs time. */
export function nearest(ways: readonly Way[]): readonly Way[] {
  const first = ways.slice(0, mostAtOnce)
  const patient = ways.find((way) => way.effect === 'opens' && kindOf(way) === 'time')
  return patient && !first.includes(patient) ? [...first.slice(0, -1), patient] : first
}

/** What would change the suggestion. Leads the page where nothing fits. */
export function Changes({
  changes,
  title,
}: {
  readonly changes: readonly WhatIf[]
  readonly title: string
}) {
  const { language, text } = useAround().words
  const ways = waysOf(changes)
  const shown = nearest(ways)
  const more = ways.filter((way) => !shown.includes(way))
  return (
    <Section
      title={title}
      lead={ways.length === 0 ? text.changes.none : text.changes.lead}
      part="changes"
    >
      {ways.length > 0 && <WayCards ways={shown} />}
      {more.length > 0 && (
        <LazyFold summary={counted(text.changes.more, more.length, language)}>
          {() => <WayCards ways={more} />}
        </LazyFold>
      )}
    </Section>
  )
}

const WayCards = ({ ways }: { readonly ways: readonly Way[] }) => (
  <ul className="cards">
    {ways.map((way) => (
      <WayCard key={`${way.effect} ${way.variants.join(' ')}`} way={way} />
    ))}
  </ul>
)

const shapes: Readonly<Record<Kind, IconName>> = { act: 'person', time: 'clock', fixed: 'minus' }

function WayCard({ way }: { readonly way: Way }) {
  const { words, today } = useAround()
  const { language, text } = words
  const { changes, effect, variants } = way
  const day = earliest(today, changes)
  const more = variants.slice(mostAtOnce)
  return (
    <li className="card">
      <p className="line-note">
        {changes.length === 1 ? text.changes.needed : text.changes.neededAll}
      </p>
      <ul className="lines">
        {changes.map(({ criterion, kind }) => (
          <li key={criterion.id} className={`line change-${kind}`}>
            <Icon name={shapes[kind]} size={20} />
            <div>
              <p className="card-title">{criterion.says[language]}</p>
              <p className="line-note">{text.changes.kind[kind]}</p>
            </div>
          </li>
        ))}
      </ul>
      {effect === 'opens' && <TryWay changes={changes} />}
      {day !== null && (
        <p className="change-date">{fill(text.changes.date, { date: monthText(day, language) })}</p>
      )}
      {effect === 'firms' ? (
        <p>{text.changes.firms}</p>
      ) : (
        <>
          <p>{counted(text.changes.opens, variants.length, language)}</p>
          <VariantList ids={variants.slice(0, mostAtOnce)} />
          {more.length > 0 && (
            <LazyFold summary={counted(text.changes.moreRoutes, more.length, language)}>
              {() => <VariantList ids={more} />}
            </LazyFold>
          )}
        </>
      )}
    </li>
  )
}

/** One press tries the changes, where answers for them can be found. */
function TryWay({ changes }: Pick<Way, 'changes'>) {
  const { words, answers } = useAround()
  const { start } = useTrying()
  const { language, text } = words
  const lines = changes.map(({ criterion }) => criterion)
  const trial = answersMeeting(lines, answers)
  if (trial === null) return null
  return (
    <button
      type="button"
      className="button-quiet button-flush no-print"
      onClick={() => start(trial)}
    >
      <Icon name="change" size={18} />
      <span>
        {text.trial.tryWay}
        <span className="unseen"> – {lines.map(({ says }) => says[language]).join(', ')}</span>
      </span>
    </button>
  )
}

function VariantList({ ids }: { readonly ids: readonly string[] }) {
  const { language } = useAround().words
  return (
    <ul className="plain-list">
      {ids.map((id) => {
        const { title, code } = variantOf(id)
        return (
          <li key={id}>
            {title[language]} {code !== null && <span className="code">{code}</span>}
          </li>
        )
      })}
    </ul>
  )
}
