import * as z from 'zod/mini'
import { edition, isDay, parseAnswer, parseAnswers } from '#rules'
import type { Answer, AnswerProblem, Answers, QuestionId } from '#rules'
import { plainText } from './plainText.ts'

/**
 * A letter: what one person sends to another in a link or a file. Answers, who gave them, and a few words.
 * Whatever comes in, from a link or a file, becomes a letter through the one schema below.
 */

/**
 * - `invitation`: pre-filled by a consultant or an employer, for a worker to go on with.
 * - `result`: back from the worker, to be read as a report.
 * - `handOff`: one side answered what it knows, the other is asked just what is open.
 * - `blank`: no answers; a language and for whom.
 */
export type LetterKind = 'invitation' | 'result' | 'handOff' | 'blank'

/** In the order of their numbers in a link: append-only. */
export const letterKinds: readonly LetterKind[] = ['invitation', 'result', 'handOff', 'blank']

/** Whom the page speaks to: the worker, or an employer who answers about a candidate. A letter names who is to open it. */
export type Audience = 'worker' | 'employer'

/** In the order of their numbers in a link: append-only. */
export const audiences: readonly Audience[] = ['worker', 'employer']

/** The language in which the letter opens for somebody who has not chosen one; `null` leaves it to the browser. */
export type LetterLanguage = 'en' | 'fr' | null

/** In the order of their numbers in a link: append-only. */
export const letterLanguages: readonly LetterLanguage[] = [null, 'en', 'fr']

/**
 * Where an answer of a letter comes from. In an invitation or a hand-off: `suggested` (to be confirmed or corrected) or
 * `given` (not asked again). In a result: `own`, or `suggested` and `given` where the worker left the sender's answer as
 * it was, or `corrected`.
 */
export type Mark = 'own' | 'suggested' | 'given' | 'corrected'

/** In the order of their numbers in a link: append-only. */
export const marks: readonly Mark[] = ['own', 'suggested', 'given', 'corrected']

/** The most characters that a sender may write. */
export const textLimits = { from: 60, reference: 40, note: 280 } as const

export interface Letter {
  readonly kind: LetterKind
  readonly language: LetterLanguage
  readonly audience: Audience
  /** First day of the edition of the rules under which it was written, an ISO date. */
  readonly edition: string
  /** The sender's name, not verified by anybody; empty when none was given. */
  readonly from: string
  /** The sender's reference for the case; a result brings it back. */
  readonly reference: string
  readonly note: string
  readonly answers: Answers
  /** The mark of each answer. What is not listed is `own`. */
  readonly marks: Readonly<Partial<Record<QuestionId, Mark>>>
  /** In a result: what the invitation said before the worker corrected it. */
  readonly before: Answers
}

/** What was wrong with a part of a letter. The rest is read. */
export interface LetterProblem extends Omit<AnswerProblem, 'problem'> {
  readonly problem: AnswerProblem['problem'] | 'unknownOption' | 'newerQuestions'
}

/** Why nothing of a letter can be read. */
export type LetterTrouble = 'damaged' | 'newerVersion' | 'tooLong' | 'notALetter'

export type LetterReading =
  | { readonly kind: 'read'; readonly letter: Letter; readonly problems: readonly LetterProblem[] }
  | { readonly kind: 'unreadable'; readonly trouble: LetterTrouble }

const textOf = (limit: number) =>
  z.pipe(
    z.string().check(z.maxLength(4000)),
    z.transform((text) => plainText(text, limit)),
  )

/** The envelope; answers, marks and what stood before are read one by one. */
const Envelope = z.object({
  kind: z.enum(letterKinds as readonly ['invitation', 'result', 'handOff', 'blank']),
  language: z.nullable(z.enum(['en', 'fr'])),
  audience: z.enum(audiences as readonly ['worker', 'employer']),
  edition: z.string().check(z.refine(isDay)),
  from: textOf(textLimits.from),
  reference: textOf(textLimits.reference),
  note: textOf(textLimits.note),
  answers: z.record(z.string(), z.unknown()),
  marks: z.record(z.string(), z.unknown()),
  before: z.record(z.string(), z.unknown()),
})

/** A letter out of anything: from a link, a file, a store. Never throws; an answer that can't be read is named. */
export function parseLetter(input: unknown): LetterReading {
  const read = z.safeParse(Envelope, input)
  if (!read.success) return { kind: 'unreadable', trouble: 'notALetter' }
  const { marks: marked, before, ...envelope } = read.data
  const { answers, problems } = parseAnswers(envelope.kind === 'blank' ? {} : envelope.answers)
  return {
    kind: 'read',
    letter: { ...envelope, answers, ...origins(answers, marked, before) },
    problems,
  }
}

/** The marks that fit: of answers that are there, and `corrected` only with what stood before. */
function origins(
  answers: Answers,
  marked: Readonly<Record<string, unknown>>,
  former: Readonly<Record<string, unknown>>,
): Pick<Letter, 'marks' | 'before'> {
  const fitting: Partial<Record<QuestionId, Mark>> = {}
  const before: Partial<Record<QuestionId, Answer>> = {}
  for (const id of Object.keys(answers) as QuestionId[]) {
    const mark = marks.find((one) => one === marked[id])
    if (mark === undefined || mark === 'own') continue
    const value = mark === 'corrected' ? parseAnswer(id, former[id]) : undefined
    if (mark === 'corrected' && value === undefined) continue
    fitting[id] = mark
    if (value !== undefined) before[id] = value
  }
  return { marks: fitting, before: before as Answers }
}

/** A letter with nothing in it, under the edition of today's rules. */
export const emptyLetter: Letter = {
  kind: 'invitation',
  language: null,
  audience: 'worker',
  edition: edition.from,
  from: '',
  reference: '',
  note: '',
  answers: {},
  marks: {},
  before: {},
}

/** The mark of an answer of a letter. */
export const markOf = ({ marks: all }: Letter, id: QuestionId): Mark => all[id] ?? 'own'
