import type { Condition, Criterion } from '#rules'
import { Fold } from '../../components/Fold.tsx'
import { useWords } from '../words.ts'
import { CriterionBody } from './CriterionBody.tsx'
import { CriterionLink } from './RuleLinks.tsx'
import { useRulebookWords } from './rulebookWords.ts'

/** All of a part that is itself "all of" is simply more of the same list. */
const flattened = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(flattened) : [condition]

/** What a part is made of: two parts of a list never say the same. */
const keyOf = (condition: Condition): string => {
  if ('all' in condition) return `all(${condition.all.map(keyOf).join(' ')})`
  return 'any' in condition ? `any(${condition.any.map(keyOf).join(' ')})` : condition.id
}

/** A condition in the order of the law: what must hold together, and where one of several is enough. */
export function ConditionList({
  condition,
  numbered = false,
}: {
  readonly condition: Condition
  readonly numbered?: boolean
}) {
  const parts = flattened(condition)
  const items = parts.map((part) => (
    <li key={keyOf(part)}>
      {'any' in part ? (
        <Choice says={part.says} ways={part.any} />
      ) : 'all' in part ? null : (
        <CriterionItem criterion={part} />
      )}
    </li>
  ))
  return numbered ? <ol className="rule-list">{items}</ol> : <ul className="rule-list">{items}</ul>
}

function Choice({
  says,
  ways,
}: {
  readonly says: Criterion['says']
  readonly ways: readonly Condition[]
}) {
  const { language } = useWords()
  const { variant } = useRulebookWords().text
  return (
    <>
      <p className="rule-says">{says[language]}</p>
      <p className="line-note">{variant.oneOf}</p>
      <ul className="rule-ways">
        {ways.map((way) => (
          <li key={keyOf(way)} className="tree-way">
            {flattened(way).length > 1 && <p className="line-note">{variant.allOf}</p>}
            <ConditionList condition={way} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A criterion by its sentence; what each answer does to it, and its law, are folded. */
export function CriterionItem({ criterion }: { readonly criterion: Criterion }) {
  const { variant } = useRulebookWords().text
  return (
    <>
      <p className="rule-says">
        <CriterionLink criterion={criterion} />
      </p>
      <Fold summary={variant.open}>
        <CriterionBody criterion={criterion} />
      </Fold>
    </>
  )
}
