import type { Plan, Variant } from '#rules'
import { useAround } from './around.ts'
import { Family } from './Family.tsx'
import { Gather } from './Gather.tsx'
import { Group } from './Group.tsx'
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

/** What follows the permit: first, and open, what is for the one who reads. */
const topics = {
  worker: ['permit', 'employer', 'time', 'residence', 'visit'],
  employer: ['employer', 'permit', 'time', 'residence', 'visit'],
} as const

function Afterwards({ lines }: { readonly lines: Plan['after'] }) {
  const { language, audience, text } = useAround().words
  if (lines.length === 0) return null
  return (
    <Section title={text.after.title} part="after">
      {topics[audience].map((topic, at) => {
        const own = lines.filter(({ about }) => about === topic)
        return own.length === 0 ? null : (
          <Group key={topic} title={text.after.about[topic]} open={at === 0}>
            <ul className="plain-list">
              {own.map(({ id, says }) => (
                <li key={id}>{says[language]}</li>
              ))}
            </ul>
            <Law cites={own.flatMap(({ cites }) => cites)} />
          </Group>
        )
      })}
    </Section>
  )
}
