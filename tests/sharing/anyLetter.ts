import fc from 'fast-check'
import { answerTo, question, questionIds } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import {
  audiences,
  emptyLetter,
  letterKinds,
  plainText,
  textLimits,
} from '../../src/sharing/index.ts'
import type { Letter, Mark } from '../../src/sharing/index.ts'
import { anyAnswers, anyAnswerTo } from './anyAnswers.ts'

const anyText = (limit: number) =>
  fc
    .oneof(fc.string({ unit: 'binary', maxLength: limit }), fc.string({ maxLength: limit }))
    .map((text) => plainText(text, limit))

/** What may stand before a correction; a country that became another is no answer as it was given. */
const anyBefore = (id: QuestionId): fc.Arbitrary<Answer> =>
  question(id).kind === 'countries' ? fc.constant('unsure') : anyAnswerTo(id)

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))

const anyOrigin = (answers: Answers) => {
  const ids = questionIds.filter((id) => answerTo(answers, id) !== undefined)
  return fc
    .tuple(
      ...ids.map((id) =>
        fc.tuple(fc.constantFrom<Mark>('own', 'suggested', 'given', 'corrected'), anyBefore(id)),
      ),
    )
    .map((origins) => ({
      marks: Object.fromEntries(
        ids.flatMap((id, nth) => {
          const mark = origins[nth]?.[0] ?? 'own'
          return mark === 'own' ? [] : [[id, mark] as const]
        }),
      ),
      before: Object.fromEntries(
        ids.flatMap((id, nth) =>
          origins[nth]?.[0] === 'corrected' ? [[id, origins[nth][1]] as const] : [],
        ),
      ) as Answers,
    }))
}

/** Any letter that could be sent. */
export const anyLetter: fc.Arbitrary<Letter> = fc
  .record({
    kind: fc.constantFrom(...letterKinds),
    language: fc.constantFrom('en' as const, 'fr' as const, null),
    audience: fc.constantFrom(...audiences),
    edition: anyDay,
    from: anyText(textLimits.from),
    reference: anyText(textLimits.reference),
    note: anyText(textLimits.note),
    answers: anyAnswers,
  })
  .chain((envelope) => {
    const answers = envelope.kind === 'blank' ? {} : envelope.answers
    return anyOrigin(answers).map((origin) => ({ ...envelope, answers, ...origin }))
  })

/** A letter as people send it: a handful of answers. */
export const somebodysLetter: Letter = {
  ...emptyLetter,
  from: 'Anne Tremblay',
  reference: '2026-118',
  answers: {
    canadianStatus: 'none',
    offer: 'job',
    situations: [],
    relationship: 'none',
    citizenships: ['USA'],
    professionCusma: 'cusma.engineer',
  },
  marks: {
    canadianStatus: 'given',
    offer: 'suggested',
    situations: 'suggested',
    relationship: 'suggested',
    citizenships: 'given',
    professionCusma: 'suggested',
  },
}
