import * as z from 'zod/mini'
import { citizenshipOf, isCountry } from './countries.ts'
import { question, questionIds, questions } from './questions.ts'
import type { Question, QuestionId } from './questions.ts'

/**
 * Answers: the only thing that is ever kept, shared or linked. Everything else is computed from them.
 * One Zod schema a question; a bad answer is reported by field and never guessed.
 */

type Unsure = 'unsure'

type AnswerOf<Q> = Q extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option | Unsure
  : Q extends { kind: 'ticks'; options: readonly (infer Option)[] }
    ? readonly (Option | `${Option & string}?`)[] | Unsure
    : Q extends { kind: 'amount' }
      ? number | Unsure
      : Q extends { kind: 'countries' }
        ? readonly string[] | Unsure
        : string

/** The values a question takes, `'unsure'` included. */
export type AnswerTo<Id extends QuestionId> = AnswerOf<(typeof questions)[Id]>

/** Any answer, with the question forgotten. */
export type Answer = string | number | readonly string[]

export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> }

const unsure = z.literal('unsure')

function schemaOf(asked: Question): z.ZodMiniType<Answer> {
  switch (asked.kind) {
    case 'choice':
      return z.enum([...asked.options, 'unsure'])
    case 'ticks':
      return z.union([
        unsure,
        z
          .array(z.enum(asked.options.flatMap((option) => [option, `${option}?`])))
          .check(z.refine((rows) => new Set(rows.map(bare)).size === rows.length)),
      ])
    case 'amount':
      return z.union([unsure, z.int().check(z.minimum(asked.min), z.maximum(asked.max))])
    case 'countries':
      return z.union([
        unsure,
        z
          .array(z.string().check(z.refine(isCountry)))
          .check(z.refine((codes) => new Set(codes).size === codes.length)),
      ])
    case 'country':
      return z.union([unsure, z.string().check(z.refine(isCountry))])
    case 'row':
      return z.union([
        z.enum(['none', 'unsure']),
        z.string().check(
          z.maxLength(100),
          z.regex(/^[a-z0-9_]+(\.[a-z0-9_]+)+$/),
          z.refine((id) => asked.lists.some((list) => id.startsWith(`${list}.`))),
        ),
      ])
  }
}

const schemas = new Map<QuestionId, z.ZodMiniType<Answer>>()

/** Made when a question's answer is first read: nobody needs all of them at once. */
function schemaFor(id: QuestionId): z.ZodMiniType<Answer> {
  const known = schemas.get(id)
  if (known) return known
  const made = schemaOf(question(id))
  schemas.set(id, made)
  return made
}

/** For how many unknown fields of one input the nearest question is looked for. */
const mostSearched = 100

const bare = (row: string): string => row.replace(/\?$/, '')

/** What was wrong with one field of something that should have been answers. */
export interface AnswerProblem {
  readonly field: string
  readonly problem: 'unknownQuestion' | 'invalidValue'
  readonly value: unknown
  /** For an unknown question: the nearest id that exists. */
  readonly nearest?: QuestionId
}

/**
 * Reads answers field by field from anything. What can be read is kept, what can't is named.
 * Occupation rows are checked by form here; whether the row exists is known once its list is loaded.
 */
export function parseAnswers(input: unknown): {
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
} {
  const answers: Partial<Record<QuestionId, Answer>> = {}
  const problems: AnswerProblem[] = []
  const fields = z.safeParse(z.record(z.string(), z.unknown()), input)
  if (!fields.success) {
    return { answers: {}, problems: [{ field: '', problem: 'invalidValue', value: input }] }
  }
  for (const [field, value] of Object.entries(fields.data)) {
    if (!isQuestionId(field)) {
      const unknown = { field, problem: 'unknownQuestion', value } as const
      // A file may hold a hundred thousand such fields, and looking for what is near takes its time.
      const isSearched = problems.length < mostSearched
      problems.push(isSearched ? { ...unknown, nearest: nearestQuestion(field) } : unknown)
      continue
    }
    const answer = parseAnswer(field, value)
    if (answer === undefined) problems.push({ field, problem: 'invalidValue', value })
    else answers[field] = answer
  }
  return { answers: answers as Answers, problems }
}

/**
 * One answer, or `undefined` when the value is none of the question's. A citizenship is the country's that gives it:
 * Puerto Rico becomes the United States.
 */
export function parseAnswer(id: QuestionId, value: unknown): Answer | undefined {
  const parsed = schemaFor(id).safeParse(value)
  if (!parsed.success) return undefined
  const answer = parsed.data
  if (id !== 'citizenships' || typeof answer !== 'object') return answer
  return [...new Set(answer.map(citizenshipOf))]
}

/** True for the id of a question, own property only (so `constructor` is none). */
export const isQuestionId = (text: string): text is QuestionId => Object.hasOwn(questions, text)

/** The question whose id is fewest edits away, for "did you mean". */
export function nearestQuestion(text: string): QuestionId {
  const scored = questionIds.map((id) => ({
    id,
    // Longer than any id: what stands behind makes none of them nearer, and it could be a whole file.
    distance: edits(text.slice(0, 100).toLowerCase(), id.toLowerCase()),
  }))
  return scored.reduce((best, one) => (one.distance < best.distance ? one : best)).id
}

/** The answer to a question, with its type forgotten. */
export const answerTo = (answers: Answers, id: QuestionId): Answer | undefined => answers[id]

/** The same answers with one more, or another. */
export const withAnswer = (answers: Answers, id: QuestionId, value: Answer): Answers => ({
  ...answers,
  [id]: value,
})

/** The fewest single characters to put in, take out or change. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  let last = to.length
  for (let i = 0; i < from.length; i++) {
    let corner = Infinity
    last = Infinity
    row = row.map((above, j) => {
      const same = from[i] === to[j - 1] ? 0 : 1
      last = Math.min(above + 1, last + 1, corner + same)
      corner = above
      return last
    })
  }
  return last
}
