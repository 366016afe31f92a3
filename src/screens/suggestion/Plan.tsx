import type { ReactNode } from 'react'
import type { Variant } from '#rules'
import { useAround } from './around.ts'
import { fees } from './fees.ts'
import { Law } from './Law.tsx'
import { nextSteps } from './nextSteps.ts'
import type { NextStep } from './nextSteps.ts'
import type { Overview } from './overview.ts'
import { partnerOf } from './partner.ts'
import { Section } from './Section.tsx'
import { counted, dollars, fill } from './text.ts'
import { whereToApply } from './whereToApply.ts'

/** What to do next, in order, for a permit under the suggested variant. */
export function Plan({
  variant,
  overview,
}: {
  readonly variant: Variant
  readonly overview: Overview
}) {
  const { words, answers } = useAround()
  const { language, text } = words
  const counts = { unsure: overview.unsure.length, proof: overview.proof.length }
  const steps = nextSteps(variant, answers, {
    barred: overview.stops.length > 0,
    ...counts,
    partner: partnerOf(variant, answers),
  })
  const money = Object.fromEntries(
    Object.entries(fees).map(([name, fee]) => [name, dollars(fee.dollars, language)]),
  )
  const says = ({ id }: NextStep): string => {
    const form = text.next.steps[id]
    if (typeof form !== 'string')
      return counted(form, id === 'settle' ? counts.unsure : counts.proof, language)
    return fill(form, { ...money, code: variant.code ?? '' })
  }
  return (
    <Section title={text.next.title} part="next">
      <Steps>
        {steps.map((step) => (
          <li key={step.id}>
            <p>
              {says(step)}
              {step.id === 'apply' && ` ${text.facts.first[whereToApply(variant, answers).first]}.`}
            </p>
            <Law cites={step.cites} />
          </li>
        ))}
      </Steps>
      <p className="quiet">{text.next.feesNote}</p>
    </Section>
  )
}

/** A numbered list of things to do. */
export const Steps = ({ children }: { readonly children: ReactNode }) => (
  <ol className="plan">{children}</ol>
)
