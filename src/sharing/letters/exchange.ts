import { answerTo, edition, questionIds } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { emptyLetter, markOf } from './letter.ts'
import type { Letter, Mark } from './letter.ts'

/**
 * What becomes of a letter: which of its answers count at once, where each answer of a person stands beside it, and the
 * letter that goes back. Nothing here is kept: it follows from the letter and the answers.
 */

/** True when two answers say the same, in whatever order ticks or countries were named. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  const ordered = (value: Answer | undefined) =>
    Array.isArray(value) ? (value as readonly string[]).toSorted() : value
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** True when two people, or two tabs, have given the same answers. */
export const sameAnswers = (one: Answers, other: Answers): boolean =>
  questionIds.every((id) => sameAnswer(answerTo(one, id), answerTo(other, id)))

/** The answers of a letter that count as soon as it is opened. Suggested ones are no answers yet. */
export const countedAtOnce = (letter: Letter): Answers =>
  pick(letter, (mark) => mark !== 'suggested')

/** The answers of a letter that a person is asked to confirm or to correct. */
export const toConfirm = (letter: Letter): Answers => pick(letter, (mark) => mark === 'suggested')

const pick = (letter: Letter, wanted: (mark: Mark) => boolean): Answers =>
  Object.fromEntries(
    questionIds.flatMap((id) => {
      const value = answerTo(letter.answers, id)
      return value !== undefined && wanted(markOf(letter, id)) ? [[id, value]] : []
    }),
  )

/** Where an answer stands beside the letter that was opened: whose it is, and whether it was corrected. */
export function originOf(letter: Letter | null, answers: Answers, id: QuestionId): Mark {
  const theirs = letter === null ? undefined : answerTo(letter.answers, id)
  const now = answerTo(answers, id)
  if (letter === null || theirs === undefined || now === undefined) return 'own'
  if (!sameAnswer(theirs, now)) return 'corrected'
  return markOf(letter, id) === 'suggested' ? 'suggested' : 'given'
}

/** The letter back: all answers, whose each is, and what the invitation said where it was corrected. */
export function resultOf(
  letter: Letter | null,
  answers: Answers,
  words: Partial<Pick<Letter, 'from' | 'note' | 'language'>> = {},
): Letter {
  const ids = questionIds.filter((id) => answerTo(answers, id) !== undefined)
  const origins = ids.map((id) => [id, originOf(letter, answers, id)] as const)
  return {
    ...emptyLetter,
    ...words,
    kind: 'result',
    edition: edition.from,
    reference: letter?.reference ?? '',
    answers,
    marks: Object.fromEntries(origins.filter(([, mark]) => mark !== 'own')),
    before: Object.fromEntries(
      origins.flatMap(([id, mark]) =>
        mark === 'corrected' && letter ? [[id, answerTo(letter.answers, id)]] : [],
      ),
    ),
  }
}

/** The letter that asks the other side just what is open: "not sure" is open too. */
export function handOffOf(
  letter: Letter | null,
  answers: Answers,
  words: Partial<Pick<Letter, 'from' | 'note' | 'language' | 'audience'>> = {},
): Letter {
  const known = questionIds.filter((id) => (answerTo(answers, id) ?? 'unsure') !== 'unsure')
  return {
    ...emptyLetter,
    ...words,
    kind: 'handOff',
    edition: edition.from,
    reference: letter?.reference ?? '',
    answers: Object.fromEntries(known.map((id) => [id, answerTo(answers, id)])),
    marks: Object.fromEntries(known.map((id) => [id, 'given'])),
  }
}
