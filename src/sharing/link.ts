import { answerTo, parseAnswer } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { linkOrder, readAnswer, unknownOption, writeAnswer } from './answerBits.ts'
import { BitReader, BitWriter, OutOfBits } from './bits.ts'

/**
 * Answers in the fragment of an address: `#a1` and then, in base64url, a 16-bit check, the number of
 * answers, and for each the distance to its question's position and its value. A fragment is never sent to
 * a server. `1` is the version; a change that would make old links read differently takes the next one.
 */

/** One part of a link that could not be read. Its question is asked again. */
export interface LinkProblem {
  /** `null` for answers to questions that this edition of the app doesn't know. */
  readonly question: QuestionId | null
  readonly reason: 'newerQuestions' | 'unknownOption' | 'invalidValue'
}

/** Why nothing of a link could be read: made by a newer app, damaged when it was copied, or far too long. */
export type UnreadableLink = 'newerVersion' | 'damaged' | 'tooLong'

export type LinkReading =
  | { readonly kind: 'read'; readonly answers: Answers; readonly problems: readonly LinkProblem[] }
  | { readonly kind: 'unreadable'; readonly trouble: UnreadableLink }

const version = 1

/** Longest fragment that is looked at, in characters. Answers to every question stay far below it. */
export const longestFragment = 12_000
const checkWidth = 16

/** The fragment, `#` included, that carries the answers. */
export function encodeAnswers(answers: Answers): string {
  const body = new BitWriter()
  const answered = linkOrder.flatMap((id, position) => {
    const answer = answerTo(answers, id)
    return answer === undefined ? [] : [{ id, position, answer }]
  })
  body.number(answered.length)
  let past = -1
  for (const { id, position, answer } of answered) {
    body.number(position - past - 1)
    writeAnswer(body, id, answer)
    past = position
  }
  return checkedFragment(body.text())
}

/** The fragment around a body: what it is, its version, its check. */
export function checkedFragment(body: string): string {
  const check = new BitWriter()
  check.fixed(checkOf(body), checkWidth)
  return `#a${version}${check.text()}${body}`
}

/** True for a fragment that means to carry answers, of whatever version. */
export const isAnswerFragment = (fragment: string): boolean => /^#a\d/.test(fragment)

/**
 * Reads a fragment. Never throws and never guesses: a part that can't be read is named, a text that fails
 * its check gives no answers at all. Marks that a message put behind the link are overlooked.
 */
export function decodeAnswers(fragment: string): LinkReading {
  if (fragment.length > longestFragment) return { kind: 'unreadable', trouble: 'tooLong' }
  const parts = /^#a(\d)([\w-]{3})([\w-]*)[.,;:!?)\]>'"»\s]*$/.exec(fragment)
  const [, digit, check = '', text = ''] = parts ?? []
  if (/^#a\d/.test(fragment) && Number(fragment[2]) > version) {
    return { kind: 'unreadable', trouble: 'newerVersion' }
  }
  if (digit !== String(version)) return { kind: 'unreadable', trouble: 'damaged' }
  try {
    if (new BitReader(check).fixed(checkWidth) !== checkOf(text)) throw new OutOfBits()
    return { kind: 'read', ...readBody(new BitReader(text)) }
  } catch (error) {
    if (error instanceof OutOfBits) return { kind: 'unreadable', trouble: 'damaged' }
    throw error
  }
}

function readBody(bits: BitReader): { answers: Answers; problems: readonly LinkProblem[] } {
  const answers: Partial<Record<QuestionId, Answer>> = {}
  const problems: LinkProblem[] = []
  const count = bits.number()
  let position = -1
  for (let nth = 0; nth < count; nth++) {
    position += bits.number() + 1
    const id = linkOrder[position]
    if (id === undefined) {
      // Without its kind the value's width is unknown, and so is everything behind it.
      problems.push({ question: null, reason: 'newerQuestions' })
      return { answers: answers as Answers, problems }
    }
    const value = readAnswer(bits, id)
    const answer = value === unknownOption ? undefined : parseAnswer(id, value)
    if (answer !== undefined) answers[id] = answer
    else {
      const reason = value === unknownOption ? 'unknownOption' : 'invalidValue'
      problems.push({ question: id, reason })
    }
  }
  if (!bits.atEnd()) throw new OutOfBits()
  return { answers: answers as Answers, problems }
}

/** CRC-16/CCITT over the text: finds every single wrong or swapped character. */
function checkOf(text: string): number {
  let check = 0xffff
  for (let index = 0; index < text.length; index++) {
    check ^= text.charCodeAt(index) << 8
    for (let bit = 0; bit < 8; bit++) {
      check = ((check << 1) ^ (check & 0x8000 ? 0x1021 : 0)) & 0xffff
    }
  }
  return check
}

/** The whole address of a link: where the app is, with the answers behind it. */
export function linkTo(address: string, answers: Answers): string {
  const url = new URL(address)
  url.search = ''
  url.hash = encodeAnswers(answers)
  return url.href
}
