import { answerTo, questionIds, withAnswer } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import {
  decodeLetter,
  emptyLetter,
  encodeLetter,
  markOf,
  plainText,
  textLimits,
} from '../../sharing/index.ts'
import type { Letter, Mark } from '../../sharing/index.ts'
import { optionText } from '../../wording/questions/index.ts'
import type { Words } from '../words.ts'

/** A link being made: the letter so far, as typed, and the questions chosen for it, answered or not. */
export interface Draft {
  readonly letter: Letter
  readonly chosen: readonly QuestionId[]
}

/** A draft that starts from a letter. */
export const draftFrom = (letter: Letter): Draft => ({
  letter,
  chosen: Object.keys(letter.answers) as QuestionId[],
})

export const emptyDraft: Draft = { letter: emptyLetter, chosen: [] }

/** The draft with an answer; a first answer is suggested until it is said to be given. */
export const withDraftAnswer = (draft: Draft, id: QuestionId, value: Answer): Draft => ({
  chosen: draft.chosen.includes(id) ? draft.chosen : [...draft.chosen, id],
  letter: {
    ...draft.letter,
    answers: withAnswer(draft.letter.answers, id, value),
    marks: { [id]: 'suggested', ...draft.letter.marks },
  },
})

/** The draft with one answer taken back; the question stays chosen. */
export function withoutAnswer({ letter, chosen }: Draft, id: QuestionId): Draft {
  const { [id]: _answer, ...answers } = letter.answers
  return { chosen, letter: { ...letter, answers } }
}

export function withoutQuestion(draft: Draft, id: QuestionId): Draft {
  const { letter, chosen } = withoutAnswer(draft, id)
  return { letter, chosen: chosen.filter((one) => one !== id) }
}

export const withMark = (draft: Draft, id: QuestionId, mark: Mark): Draft => ({
  ...draft,
  letter: { ...draft.letter, marks: { ...draft.letter.marks, [id]: mark } },
})

/** The draft with the answers of the sender's own questionnaire in addition. */
export const withOwnAnswers = (draft: Draft, own: Answers): Draft =>
  (Object.keys(own) as QuestionId[]).reduce((now, id) => {
    const value = answerTo(own, id)
    return value === undefined ? now : withDraftAnswer(now, id, value)
  }, draft)

/** The letter as it is sent: words cleaned, marks as the kind has them, nothing in a blank one. */
export function letterIn({ letter }: Draft): Letter {
  const { kind } = letter
  const answers = kind === 'blank' ? {} : letter.answers
  const ids = Object.keys(answers) as QuestionId[]
  const mark = (id: QuestionId): Mark => {
    if (kind === 'handOff') return 'given'
    return markOf(letter, id) === 'given' ? 'given' : 'suggested'
  }
  return {
    ...letter,
    edition: emptyLetter.edition,
    answers,
    marks: Object.fromEntries(ids.map((id) => [id, mark(id)])),
    before: {},
    from: plainText(letter.from, textLimits.from),
    reference: plainText(letter.reference, textLimits.reference),
    note: plainText(letter.note, textLimits.note),
  }
}

/** A draft as text, for the tab to keep over a reload. */
export const draftText = (draft: Draft): string => encodeLetter(letterIn(draft))

/** The draft of a text; an empty one when there is none or it can't be read. */
export function draftOf(text: string | null): Draft {
  const reading = text === null ? null : decodeLetter(text)
  return reading?.kind === 'read' ? draftFrom(reading.letter) : emptyDraft
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/**
 * The questions that have all the words: in their title first, elsewhere after, and of each those first that have them at
 * the beginning of a word. None for an empty search.
 */
export function questionsWith(search: string, { ask }: Words): readonly QuestionId[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const has = (text: string): boolean => wanted.every((word) => plain(text).includes(word))
  const inTitle = questionIds.filter((id) => has(ask(id).title))
  const inWords = questionIds.filter((id) => !inTitle.includes(id) && has(allWords(id, ask)))
  const starts = (text: string): boolean => {
    const spaced = ` ${plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`
    return wanted.every((word) => spaced.includes(` ${word}`))
  }
  const ranked = (ids: readonly QuestionId[], textOf: (id: QuestionId) => string) => [
    ...ids.filter((id) => starts(textOf(id))),
    ...ids.filter((id) => !starts(textOf(id))),
  ]
  return [...ranked(inTitle, (id) => ask(id).title), ...ranked(inWords, (id) => allWords(id, ask))]
}

function allWords(id: QuestionId, ask: Words['ask']): string {
  const { title, help = '', options = {} } = ask(id)
  const labels = Object.values(options).map((one) => optionText(one).label)
  return [title, help, ...labels].join(' ')
}
