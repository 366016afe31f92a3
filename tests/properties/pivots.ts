import { edition } from '#rules'
import type { Answer, QuestionId } from '#rules'
import { currentInterview } from '../../rules/interview.ts'
import type { Pair } from '../../rules/interview.ts'
import { neverSuggested } from '../../rules/law/overshadowed.ts'
import { linesOf } from './plain.ts'

/** A variant and a question that one of its bright lines reads, with two people who differ there only. */
export interface Pivot {
  readonly variant: string
  readonly question: QuestionId
  readonly pair: Pair | 'gaveUp' | null
}

/** Every pair of variant and question, in order of preference and of the law. */
export function pivots(): readonly Pivot[] {
  const interview = currentInterview()
  return edition.variants
    .filter(({ sameAs, stream }) => sameAs === undefined && stream !== 'significant_benefit')
    .flatMap(({ id, condition }) =>
      [...new Set(linesOf(condition).map(({ asks }) => asks))].map((question) => ({
        variant: id,
        question,
        pair: id in neverSuggested ? null : interview.pivot(id, question),
      })),
    )
}

const worded = (answer: Answer | undefined): string => JSON.stringify(answer)

/** The coverage list of the law: who is just inside and who just outside, line by line. */
export function printed(all: readonly Pivot[]): string {
  const lines = all.map(({ variant, question, pair }) => {
    if (pair === null) return `${variant} | ${question} | no such two people`
    if (pair === 'gaveUp') return `${variant} | ${question} | not found in time`
    const [inside, outside] = pair
    return `${variant} | ${question} | ${worded(inside[question])} | ${worded(outside[question])}`
  })
  return `${lines.join('\n')}\n`
}
