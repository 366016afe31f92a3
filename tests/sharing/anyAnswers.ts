import fc from 'fast-check'
import { countryCodes, parseAnswers, question, questionIds } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'

const unsure = fc.constant('unsure' as const)
const someCountry = fc.constantFrom(...countryCodes)
const rowName = fc.stringMatching(/^[a-z][a-z0-9_]{0,30}$/)

/** Any answer that a question takes. */
export function anyAnswerTo(id: QuestionId): fc.Arbitrary<Answer> {
  const asked = question(id)
  switch (asked.kind) {
    case 'choice':
      return fc.constantFrom(...asked.options, 'unsure')
    case 'amount':
      return fc.oneof(unsure, fc.integer({ min: asked.min, max: asked.max }))
    case 'ticks':
      return fc.oneof(
        unsure,
        fc
          .subarray([...asked.options])
          .chain((options) =>
            fc.tuple(
              ...options.map((option) =>
                fc.boolean().map((maybe) => (maybe ? `${option}?` : option)),
              ),
            ),
          ),
      )
    case 'country':
      return fc.oneof(unsure, someCountry)
    case 'countries':
      return fc.oneof(unsure, fc.uniqueArray(someCountry, { maxLength: 4 }))
    case 'row':
      return fc.oneof(
        unsure,
        fc.constant('none'),
        fc.tuple(fc.constantFrom(...asked.lists), rowName).map(([list, name]) => `${list}.${name}`),
      )
  }
}

/** Any set of answers, from none to all. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .subarray([...questionIds])
  .chain((ids) =>
    fc.tuple(...ids.map((id) => anyAnswerTo(id).map((value) => [id, value] as const))),
  )
  .map((entries) => parseAnswers(Object.fromEntries(entries)).answers)
