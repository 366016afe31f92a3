import { useState } from 'react'
import { isoDay, source, sources, staleSources } from '#rules'
import type { Source, SourceId } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { LazyFold } from '../../components/LazyFold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { rulesAddress } from '../rulesAddress.ts'
import { useWords } from '../words.ts'
import { book, usesOf } from './book.ts'
import { PageHead, PagePath } from './PageHead.tsx'
import { CriterionLinks, VariantLinks } from './RuleLinks.tsx'
import { useRulebookWords } from './rulebookWords.ts'

const ids = Object.keys(sources) as SourceId[]
const kinds: readonly Source['kind'][] = ['law', 'treaty', 'instructions']
const whole = (id: SourceId) => ({ source: id, pinpoint: 'whole page' })

/** Where everything comes from: the date of each text, the day it was read, and whether that is a while ago. */
export function SourcesPage({ name }: { readonly name: string | null }) {
  const { text } = useRulebookWords()
  const said = text.sources
  const [today] = useState(() => isoDay(new Date()))
  const stale = new Set(staleSources(ids.map(whole), today).map((one) => one.source))
  return (
    <>
      <PagePath />
      <PageHead title={text.parts.sources}>
        <p className="lead">{said.lead}</p>
        <p>{stale.size === 0 ? said.fresh : said.staleLead(stale.size)}</p>
      </PageHead>
      {kinds
        .map((kind) => [kind, ids.filter((id) => source(id).kind === kind)] as const)
        .filter(([, own]) => own.length > 0)
        .map(([kind, own]) => (
          <section key={kind} className="section">
            <h2>{said.kinds[kind]}</h2>
            <ul className="rule-items">
              {own.map((id) => (
                <SourceItem key={id} id={id} isNamed={id === name} isStale={stale.has(id)} />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

function SourceItem({
  id,
  isNamed,
  isStale,
}: {
  readonly id: SourceId
  readonly isNamed: boolean
  readonly isStale: boolean
}) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  const { variants, criteria } = usesOf(id, book())
  const uses = variants.length + criteria.length
  return (
    <li
      className={isNamed ? 'rule-item rule-named' : 'rule-item'}
      {...(isNamed ? { 'data-named': true } : {})}
    >
      <CitationLink citation={whole(id)} language={language} />
      {isStale && (
        <p className="rule-stale">
          <Icon name="clock" size={16} />
          {text.sources.stale}
        </p>
      )}
      {uses > 0 && (
        <LazyFold summary={text.sources.usedBy(uses)}>
          {() => (
            <>
              <VariantLinks variants={variants} />
              <CriterionLinks criteria={criteria} />
            </>
          )}
        </LazyFold>
      )}
      <a className="rule-own-address" href={rulesAddress('sources', id)}>
        {text.sources.own}
        <span className="unseen"> – {source(id)[language]}</span>
      </a>
    </li>
  )
}
