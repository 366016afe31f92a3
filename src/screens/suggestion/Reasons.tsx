import type { ExplainedLine } from '#rules'
import { useAround } from './around.ts'
import { LazyFold } from '../../components/LazyFold.tsx'
import { LineList, LineTree } from './Lines.tsx'
import type { Overview } from './overview.ts'
import { Section } from './Section.tsx'
import { counted } from './text.ts'

/** So many reasons can be read at a glance. */
const mostAtOnce = 6

/** The lines to read first, in the order of the law: those to prove or find out, those that carry the rest. */
function telling(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  if (lines.length <= mostAtOnce + 1) return lines
  const weight = ({ truth, wantsEvidence, criterion }: ExplainedLine): number =>
    truth !== 'met' || wantsEvidence ? 0 : criterion?.anchor ? 1 : 2
  const first = lines.toSorted((one, other) => weight(one) - weight(other)).slice(0, mostAtOnce)
  return lines.filter((line) => first.includes(line))
}

/** Why this suggestion: what decides, then everything else on request. */
export function Reasons({ overview }: { readonly overview: Overview }) {
  const { language, text } = useAround().words
  const { explanation, reasons } = overview
  if (explanation === null) return null
  const first = telling(reasons)
  const rest = reasons.filter((line) => !first.includes(line))
  return (
    <Section title={text.reasons.title} lead={text.reasons.lead} part="why">
      <LineList lines={first} />
      {rest.length > 0 && (
        <LazyFold summary={counted(text.reasons.rest, rest.length, language)}>
          {() => <LineList lines={rest} />}
        </LazyFold>
      )}
      <LazyFold summary={text.reasons.all}>
        {() => (
          <>
            <h3>{text.reasons.bright}</h3>
            <LineTree lines={[explanation.condition]} />
            {explanation.evidence.length > 0 && (
              <>
                <h3>{text.reasons.evidence}</h3>
                <LineTree lines={explanation.evidence} />
              </>
            )}
          </>
        )}
      </LazyFold>
    </Section>
  )
}
