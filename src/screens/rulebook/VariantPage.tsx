import { agreements, dayText, neverSuggested, preference } from '#rules'
import type { Edition, Variant } from '#rules'
import { CitationLink } from '../../components/CitationLink.tsx'
import { rulesAddress } from '../rulesAddress.ts'
import { useWords } from '../words.ts'
import { book } from './book.ts'
import type { Book, VariantEntry } from './book.ts'
import { CopyAddress } from './CopyAddress.tsx'
import { ConditionList, CriterionItem } from './ConditionList.tsx'
import { PageHead, PagePath } from './PageHead.tsx'
import { VariantLinks } from './RuleLinks.tsx'
import { durationText, spouseText } from './ruleText.ts'
import { useRulebookWords } from './rulebookWords.ts'

/** One variant: what it is, what decides, and what makes it firmer. */
export function VariantPage({ id }: { readonly id: string }) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  const rules = book()
  const entry = rules.variants.get(id)
  if (entry === undefined) return null
  const { variant, until } = entry
  const { condition, evidence, unsettled = [] } = variant
  return (
    <>
      <PagePath part="streams" />
      <PageHead title={variant.title[language]} kind={text.variant.kind}>
        {until !== null && <p>{text.variant.former}</p>}
        <CopyAddress />
      </PageHead>
      <Facts entry={entry} rules={rules} />
      <Never variant={variant} rules={rules} />
      {unsettled.length > 0 && (
        <section className="section">
          <h2>{text.variant.unsettled}</h2>
          <ul className="plain-list">
            {unsettled.map((one) => (
              <li key={one.en}>{one[language]}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="section">
        <h2>{text.variant.decides}</h2>
        <p className="section-lead">
          {text.variant.decidesLead} {text.you}
        </p>
        <ConditionList condition={condition} numbered />
      </section>
      {evidence.length > 0 && (
        <section className="section">
          <h2>{text.variant.firmer}</h2>
          <p className="section-lead">{text.variant.firmerLead}</p>
          <ul className="rule-list">
            {evidence.map((criterion) => (
              <li key={criterion.id}>
                <CriterionItem criterion={criterion} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Facts({ entry, rules }: { readonly entry: VariantEntry; readonly rules: Book }) {
  const words = useWords()
  const { text, suggestion } = useRulebookWords()
  const { language } = words
  const { variant, from, until, changed } = entry
  const said = text.variant
  const saying = { said: text, words }
  const step = stepOf(variant, rules.editions)
  return (
    <dl className="rule-facts">
      <div>
        <dt>{said.stream}</dt>
        <dd>
          <a href={rulesAddress('streams', variant.stream)}>{suggestion.stream[variant.stream]}</a>
        </dd>
      </div>
      <div>
        <dt>{said.code}</dt>
        <dd>
          {variant.code === null ? (
            said.noCode
          ) : (
            <a className="code" href={rulesAddress('codes', variant.code)}>
              {variant.code}
            </a>
          )}
        </dd>
      </div>
      {variant.agreement !== undefined && (
        <div>
          <dt>{said.agreement}</dt>
          <dd>
            <a href={rulesAddress('agreements', variant.agreement)}>
              {agreements[variant.agreement].name[language]}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{said.duration}</dt>
        <dd>{durationText(variant, saying)}</dd>
      </div>
      <div>
        <dt>{said.spouse}</dt>
        <dd>{spouseText(variant.spouse, saying)}</dd>
      </div>
      <div>
        <dt>{said.best}</dt>
        <dd>{suggestion.standing[variant.best]}</dd>
      </div>
      {step !== null && (
        <div>
          <dt>{said.order}</dt>
          <dd>
            {said.step(step + 1, preference.length)} {preference[step]?.reason[language]}
          </dd>
        </div>
      )}
      <div>
        <dt>{said.edition}</dt>
        <dd>
          <a href={rulesAddress('editions', from)}>
            {until === null
              ? said.since(dayText(from, language))
              : said.between(dayText(from, language), dayText(until, language))}
          </a>
          {changed && `. ${said.changed}`}
        </dd>
      </div>
      <div>
        <dt>{said.law}</dt>
        <dd>
          <ul className="law">
            {variant.cites.map((citation) => (
              <li key={`${citation.source} ${citation.pinpoint}`}>
                <CitationLink citation={citation} language={language} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{text.line.sure}</dt>
        <dd>
          {variant.confidence === 'high' ? text.line.high : suggestion.reasons[variant.confidence]}
        </dd>
      </div>
    </dl>
  )
}

/** The step of the order of preference, for a variant of today. */
function stepOf({ id }: Variant, editions: readonly Edition[]): number | null {
  if (editions.at(-1)?.variants.every((one) => one.id !== id)) return null
  const step = preference.findIndex(({ variants }) => variants.some((one) => one.id === id))
  return step < 0 ? null : step
}

/** For what is law and still never the suggestion: which variant comes in its place. */
function Never({ variant, rules }: { readonly variant: Variant; readonly rules: Book }) {
  const { text } = useRulebookWords()
  const others = variant.sameAs === undefined ? neverSuggested[variant.id] : [variant.sameAs]
  if (others === undefined) return null
  return (
    <section className="section">
      <h2>{text.variant.never}</h2>
      <p>{variant.sameAs === undefined ? text.variant.neverLead : text.variant.sameAs}</p>
      <VariantLinks
        variants={others.flatMap((other) => rules.variants.get(other)?.variant ?? [])}
      />
    </section>
  )
}
