import fc from 'fast-check'
import { loadAllRows, parseAnswers, question, questionIds } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { anyAnswerTo as anyForm } from '../sharing/anyAnswers.ts'

const rows = (await loadAllRows()).map(({ id }) => id)

/** Any answer that a question takes, with rows that stand in their lists. */
export function anyAnswerTo(id: QuestionId): fc.Arbitrary<Answer> {
  const asked = question(id)
  const made =
    asked.kind === 'row'
      ? fc.constantFrom(
          'none',
          'unsure',
          ...rows.filter((row) => asked.lists.some((list) => row.startsWith(`${list}.`))),
        )
      : anyForm(id)
  // A citizenship is that of the country which gives it.
  return made.map((answer) => parseAnswers({ [id]: answer }).answers[id] ?? 'unsure')
}

/** Any set of answers, from none to all. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .subarray([...questionIds])
  .chain((ids) =>
    fc.tuple(...ids.map((id) => anyAnswerTo(id).map((value) => [id, value] as const))),
  )
  .map((entries) => parseAnswers(Object.fromEntries(entries)).answers)
