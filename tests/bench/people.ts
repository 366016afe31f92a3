import { answerTo, countryCodes, criteriaOf, question, withAnswer } from '#rules'
import type { Answer, Answers, QuestionId, Variant } from '#rules'
import { candidates, dice } from '../batch/candidates.ts'
import { cases } from '../cases/index.ts'

/** The questions that a bright line of these variants reads. */
export const questionsOf = (variants: readonly Variant[]): readonly QuestionId[] => [
  ...new Set(variants.flatMap(({ condition }) => criteriaOf(condition)).map(({ asks }) => asks)),
]

/**
 * People who are sure of every answer: those of the cases, then made ones; what they don't say, or aren't sure of, is
 * drawn. The same ones in every run.
 */
export function completePeople(
  count: number,
  questions: readonly QuestionId[],
): readonly Answers[] {
  const roll = dice(7)
  const some = [...cases.map(({ answers }) => answers), ...candidates(count, 7)].slice(0, count)
  return some.map((given) => {
    let person: Answers = {}
    for (const id of questions) {
      person = withAnswer(person, id, sure(answerTo(given, id)) ?? drawn(id, roll))
    }
    return person
  })
}

/** An answer without its doubts; `undefined` when nothing is left of it. */
function sure(answer: Answer | undefined): Answer | undefined {
  if (answer === undefined || answer === 'unsure') return undefined
  return typeof answer === 'object' ? answer.filter((one) => !one.endsWith('?')) : answer
}

function drawn(id: QuestionId, roll: () => number): Answer {
  const one = (values: readonly string[]): string =>
    values[Math.floor(roll() * values.length)] ?? 'none'
  const asked = question(id)
  switch (asked.kind) {
    case 'choice':
      return one(asked.options)
    case 'amount':
      return asked.min + Math.floor(roll() * (asked.max - asked.min + 1))
    case 'ticks':
      return []
    case 'country':
      return one(countryCodes)
    case 'countries':
      return [one(countryCodes)]
    case 'row':
      return 'none'
  }
}
