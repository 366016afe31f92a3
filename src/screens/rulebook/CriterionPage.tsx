import { dayText } from '#rules'
import { LazyFold } from '../../components/LazyFold.tsx'
import { useWords } from '../words.ts'
import { book, criteriaByQuestion } from './book.ts'
import { CopyAddress } from './CopyAddress.tsx'
import { CriterionBody } from './CriterionBody.tsx'
import { PageHead, PagePath } from './PageHead.tsx'
import { CriterionLinks, VariantLinks } from './RuleLinks.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** So many variants are listed at once. */
const mostAtOnce = 12

/** One criterion: its sentence, what answers do to it, its law, and where it counts. */
export function CriterionPage({ id }: { readonly id: string }) {
  const { language } = useWords()
  const { text } = useRulebookWords()
  const rules = book()
  const entry = rules.criteria.get(id)
  if (entry === undefined) return null
  const { criterion, role, variants, until } = entry
  const others = (criteriaByQuestion(rules).get(criterion.asks) ?? []).filter(
    (other) => other.criterion.id !== id,
  )
  const kinds = { line: text.line.kind, point: text.line.point, bar: text.line.bar }
  return (
    <>
      <PagePath part="lines" />
      <article className="rule-named rule-card" data-named aria-labelledby="rule-heading">
        <PageHead title={criterion.says[language]} kind={kinds[role]} headingId="rule-heading">
          {until !== null && <p>{text.line.former(dayText(until, language))}</p>}
          <p className="quiet">{text.you}</p>
          <CopyAddress />
        </PageHead>
        <CriterionBody criterion={criterion} />
        <p className="quiet">
          {text.labelled(text.line.id, '')} <code>{id}</code>
        </p>
      </article>
      <section className="section">
        <h2>{text.line.where}</h2>
        {role === 'bar' && <p>{text.line.whereBar}</p>}
        {variants.length > mostAtOnce ? (
          <LazyFold summary={text.variant.count(variants.length)}>
            {() => <VariantLinks variants={variants} />}
          </LazyFold>
        ) : (
          <VariantLinks variants={variants} />
        )}
        {others.length > 0 && (
          <LazyFold summary={text.line.others(others.length)}>
            {() => <CriterionLinks criteria={others.map((other) => other.criterion)} />}
          </LazyFold>
        )}
      </section>
    </>
  )
}
