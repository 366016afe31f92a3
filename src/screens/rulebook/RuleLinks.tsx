import type { Criterion, Variant } from '#rules'
import { rulesAddress } from '../rulesAddress.ts'
import { useWords } from '../words.ts'

/** A variant by its title and code, leading to its page. */
export function VariantLink({ variant }: { readonly variant: Variant }) {
  const { language } = useWords()
  return (
    <>
      <a href={rulesAddress('variant', variant.id)}>{variant.title[language]}</a>
      {variant.code !== null && (
        <>
          {' '}
          <span className="code">{variant.code}</span>
        </>
      )}
    </>
  )
}

/** A criterion by its sentence, leading to its page. */
export function CriterionLink({ criterion }: { readonly criterion: Criterion }) {
  const { language } = useWords()
  return <a href={rulesAddress('criterion', criterion.id)}>{criterion.says[language]}</a>
}

/** Variants, one below the other. */
export function VariantLinks({ variants }: { readonly variants: readonly Variant[] }) {
  return (
    <ul className="rule-links">
      {variants.map((variant) => (
        <li key={variant.id}>
          <VariantLink variant={variant} />
        </li>
      ))}
    </ul>
  )
}

/** Criteria, one below the other. */
export function CriterionLinks({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <ul className="rule-links">
      {criteria.map((criterion) => (
        <li key={criterion.id}>
          <CriterionLink criterion={criterion} />
        </li>
      ))}
    </ul>
  )
}
