import fc from 'fast-check'
import { countryCodes, question, withAnswer } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { bucketsOf, linesReading } from './buckets.ts'
import { gradeOfLine, readQuestions } from './plain.ts'

/** People who have an answer to every question that a bright line reads. */

/** Passports that open something, so that people meet agreements more often than by chance. */
const doors = ['USA', 'MEX', 'FRA', 'GBR', 'CHL', 'COL', 'PER', 'KOR', 'PAN', 'UKR', 'JPN', 'AUS']

const countries = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...doors).map((code): Answer => [code]) },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...countryCodes), { maxLength: 3 })
      .map((codes): Answer => codes),
  },
  { weight: 1, arbitrary: fc.constant<Answer>('unsure') },
)

function ticks(options: readonly string[]): fc.Arbitrary<Answer> {
  const row = fc
    .tuple(fc.constantFrom(...options), fc.boolean())
    .map(([option, maybe]) => (maybe ? `${option}?` : option))
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<Answer>([]) },
    {
      weight: 3,
      arbitrary: fc
        .uniqueArray(row, { maxLength: 2, selector: (one) => one.replace('?', '') })
        .map((rows): Answer => rows),
    },
    { weight: 1, arbitrary: fc.constant<Answer>('unsure') },
  )
}

/** How many of the lines that read the question this answer passes: what most people would need. */
export const merit = (id: QuestionId, answer: Answer): number =>
  linesReading(id).filter((line) => gradeOfLine(line, answer) === 'met').length

function answersTo(id: QuestionId, lucky: number): fc.Arbitrary<Answer> {
  const asked = question(id)
  if (asked.kind === 'countries') return countries
  if (asked.kind === 'ticks') return ticks(asked.options)
  const buckets = bucketsOf(id)
  const best = buckets.toSorted((one, other) => merit(id, other) - merit(id, one)).slice(0, 2)
  return fc.oneof(
    { weight: lucky, arbitrary: fc.constantFrom(...best) },
    { weight: 10 - lucky, arbitrary: fc.constantFrom(...buckets) },
  )
}

const peopleOf = (lucky: number): fc.Arbitrary<Answers> =>
  fc.tuple(...readQuestions.map((id) => answersTo(id, lucky))).map((answers) =>
    answers.reduce<Answers>((person, answer, at) => {
      const id = readQuestions[at]
      return id === undefined ? person : withAnswer(person, id, answer)
    }, {}),
  )

/** Half of them answer at random, half mostly meet what the law asks, so that every tier is met. */
export const people: fc.Arbitrary<Answers> = fc.oneof(peopleOf(0), peopleOf(7), peopleOf(9))
