import type { ReactNode } from 'react'
import { amountOf } from '#rules'
import type { Plan, Step } from '#rules'
import { useAround } from './around.ts'
import { Law } from './Law.tsx'
import { Section } from './Section.tsx'
import { fill } from './text.ts'

/** What to do, in order: who acts, what it costs, and the rule. */
export function NextSteps({ plan }: { readonly plan: Pick<Plan, 'steps' | 'fees'> }) {
  const { language, text } = useAround().words
  return (
    <Section title={text.next.title} part="next">
      <Numbered>
        {plan.steps.map((step) => (
          <StepItem key={step.id} step={step} />
        ))}
      </Numbered>
      {plan.fees !== null && <p className="quiet">{plan.fees.says[language]}</p>}
    </Section>
  )
}

function StepItem({ step: { who, says, costs, cites } }: { readonly step: Step }) {
  const { language, audience, text } = useAround().words
  const isEmployers = audience === 'employer' && who === 'canadianEmployer'
  const cost = costs.map((id) => amountOf(id)[language]).join(' + ')
  return (
    <li>
      <p>
        {says[language]} {isEmployers && <span className="tag">{text.next.employers}</span>}
      </p>
      <div className="step-more">
        <p className="line-note">
          {text.next.who[who]}
          {cost !== '' && ` · ${fill(text.next.cost, { cost })}`}
        </p>
        <Law cites={cites} summary={text.next.law} />
      </div>
    </li>
  )
}

/** A numbered list of things to do. */
export const Numbered = ({ children }: { readonly children: ReactNode }) => (
  <ol className="plan">{children}</ol>
)
