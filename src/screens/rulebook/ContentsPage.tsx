import { useDeferredValue, useId, useMemo } from 'react'
import { dayText, edition } from '#rules'
import { Banner } from '../../components/Banner.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { rulesAddress, rulesParts } from '../rulesAddress.ts'
import { useWords } from '../words.ts'
import { book, searched } from './book.ts'
import { keptText, useKept } from './kept.ts'
import { PageHead } from './PageHead.tsx'
import { CriterionLink, VariantLink } from './RuleLinks.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** So many hits are listed. */
const mostShown = 40

/** What the rulebook holds, and a search through it. An address that leads nowhere ends here too, and is told. */
export function ContentsPage({ isUnknown }: { readonly isUnknown: boolean }) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  return (
    <>
      <PageHead title={isUnknown ? text.unknown : text.title}>
        {isUnknown ? (
          <Banner kind="warning" title={text.unknownLead}>
            {null}
          </Banner>
        ) : (
          <p className="lead">{text.lead}</p>
        )}
        <p className="quiet">
          {text.asOf(dayText(edition.from, language))} {text.notAdvice}
        </p>
      </PageHead>
      <RuleSearch />
      <ul className="rule-parts">
        {rulesParts.map((part) => (
          <li key={part} className="card">
            <a className="card-title" href={rulesAddress(part)}>
              {text.parts[part]}
            </a>
            <p className="quiet">{text.about[part]}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function RuleSearch() {
  const { language } = useWords()
  const { search } = useRulebookWords().text
  const id = useId()
  const [typed, setTyped] = useKept('typed', '', keptText)
  const asked = useDeferredValue(typed)
  const hits = useMemo(() => searched(asked, book(), language), [asked, language])
  const isAsked = asked.trim() !== ''
  const said = hits.length === 0 ? search.none : search.found(hits.length)
  return (
    <search className="rule-search no-print">
      <SearchField
        id={id}
        label={search.label}
        hint={search.hint}
        value={typed}
        onType={setTyped}
      />
      <output>{isAsked ? said : ''}</output>
      {isAsked && hits.length > 0 && (
        <>
          <ul className="rule-links">
            {hits.slice(0, mostShown).map((hit) =>
              hit.kind === 'variant' ? (
                <li key={`variant ${hit.variant.id}`}>
                  <VariantLink variant={hit.variant} />
                </li>
              ) : (
                <li key={`criterion ${hit.criterion.id}`}>
                  <CriterionLink criterion={hit.criterion} />
                </li>
              ),
            )}
          </ul>
          {hits.length > mostShown && (
            <p className="quiet">{search.more(hits.length - mostShown)}</p>
          )}
        </>
      )}
    </search>
  )
}
