import type { Plan, Variant } from '#rules'
import { useAround } from './around.ts'
import { Family } from './Family.tsx'
import { Gather } from './Gather.tsx'
import { Law } from './Law.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Refusals } from './Refusals.tsx'
import { Section } from './Section.tsx'
import { Stay } from './Stay.tsx'

/** What comes after the suggestion of a permit: time, family, papers, steps, what follows, what goes wrong. */
export function PermitPlan({ plan, variant }: { readonly plan: Plan; readonly variant: Variant }) {
  const { text } = useAround().words
  return (
    <>
      <Stay duration={plan.duration} />
      <Family spouse={plan.spouse} />
      {plan.documents.length > 0 && (
        <Gather
          title={text.gather.title}
          documents={plan.documents}
          variant={variant}
          part="gather"
        />
      )}
      <NextSteps plan={plan} />
      <Afterwards lines={plan.after} />
      <Refusals refusals={plan.refusals} />
    </>
  )
}

function Afterwards({ lines }: { readonly lines: Plan['after'] }) {
  const { language, text } = useAround().words
  if (lines.length === 0) return null
  return (
    <Section title={text.after.title} part="after">
      <ul className="plain-list">
        {lines.map(({ id, says, cites }) => (
          <li key={id}>
            <p>{says[language]}</p>
            <Law cites={cites} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
