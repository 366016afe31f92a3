import { durationUnder, spouseUnder, suggest, variantOf } from '#rules'
import type { Answers, Standing } from '#rules'
import type { Words } from '../useWords.ts'

/** What is compared of two results, in words; `null` where there is nothing of the kind. */
export interface TrialResult {
  readonly suggestion: string
  readonly variant: string | null
  readonly standing: Standing
  readonly time: string | null
  readonly partner: string | null
  readonly code: string | null
}

/** The result of some answers, as far as it is compared. While a question is open, no more than that is known. */
export function resultOf(answers: Answers, { language, text }: Words): TrialResult {
  const { stream, variant: id, standing } = suggest(answers)
  if (id === null) {
    const name =
      stream === 'lmia_route' || stream === 'insufficient_information' ? text.headline[stream] : ''
    return { suggestion: name, variant: null, standing, time: null, partner: null, code: null }
  }
  const variant = variantOf(id)
  const isPermit = stream !== 'no_permit'
  return {
    suggestion: text.stream[stream],
    variant: variant.title[language],
    standing,
    time:
      isPermit || variant.duration.first !== null
        ? durationUnder(variant, answers).says[language]
        : null,
    partner: isPermit ? text.facts.outlook[spouseUnder(variant, answers).outlook] : null,
    code: variant.code,
  }
}
