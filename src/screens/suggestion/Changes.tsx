import { variantOf } from '#rules'
import type { Change, WhatIf } from '#rules'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/Icon.tsx'
import { useAround } from './around.ts'
import { earliest } from './earliest.ts'
import { LazyFold } from './LazyFold.tsx'
import { Section } from './Section.tsx'
import { counted, fill, monthText } from './text.ts'

/** So many possible changes are shown at once. */
const mostAtOnce = 3

type Kind = Change['kind']

const order: readonly Kind[] = ['act', 'time', 'fixed']

/** A set of changes is as far away as its furthest part. */
const kindOf = ({ changes }: WhatIf): Kind =>
  order.findLast((kind) => changes.some((change) => change.kind === kind)) ?? 'act'

/** What a person can do first, then what time brings, then what is fixed; within these, the nearest first. */
export const inReach = (changes: readonly WhatIf[]): readonly WhatIf[] =>
  changes.toSorted((one, other) => order.indexOf(kindOf(one)) - order.indexOf(kindOf(other)))

/** What would change the suggestion. Leads the page where nothing fits. */
export function Changes({
  changes,
  title,
}: {
  readonly changes: readonly WhatIf[]
  readonly title: string
}) {
  const { language, text } = useAround().words
  const sorted = inReach(changes)
  const more = sorted.length - mostAtOnce
  return (
    <Section
      title={title}
      lead={sorted.length === 0 ? text.changes.none : text.changes.lead}
      part="changes"
    >
      {sorted.length > 0 && <ChangeCards changes={sorted.slice(0, mostAtOnce)} />}
      {more > 0 && (
        <LazyFold summary={counted(text.changes.more, more, language)}>
          {() => <ChangeCards changes={sorted.slice(mostAtOnce)} />}
        </LazyFold>
      )}
    </Section>
  )
}

const ChangeCards = ({ changes }: { readonly changes: readonly WhatIf[] }) => (
  <ul className="cards">
    {changes.map((one) => (
      <ChangeCard key={`${one.effect} ${one.variant}`} whatIf={one} />
    ))}
  </ul>
)

const shapes: Readonly<Record<Kind, IconName>> = { act: 'person', time: 'clock', fixed: 'minus' }

function ChangeCard({ whatIf }: { readonly whatIf: WhatIf }) {
  const { words: all, today } = useAround()
  const { language, text } = all
  const { changes: words } = text
  const { title, code } = variantOf(whatIf.variant)
  const day = earliest(today, whatIf.changes)
  return (
    <li className="card">
      <p className="card-head">
        <span className="card-title">
          {words[whatIf.effect]}
          {text.colon} {title[language]}
        </span>
        {code !== null && <span className="code">{code}</span>}
      </p>
      <p className="line-note">{whatIf.changes.length === 1 ? words.needed : words.neededAll}</p>
      <ul className="lines">
        {whatIf.changes.map(({ criterion, kind }) => (
          <li key={criterion.id} className={`line change-${kind}`}>
            <Icon name={shapes[kind]} size={20} />
            <div>
              <p>{criterion.says[language]}</p>
              <p className="line-note">{words.kind[kind]}</p>
            </div>
          </li>
        ))}
      </ul>
      {day !== null && (
        <p className="fact-note">{fill(words.date, { date: monthText(day, language) })}</p>
      )}
    </li>
  )
}
