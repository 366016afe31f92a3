import { answerTo } from '#rules'
import type { Answer, QuestionId } from '#rules'
import { linkOrder, readAnswer, unknownOption, writeAnswer } from '../answerBits.ts'
import { BitReader, BitWriter, OutOfBits } from '../bits.ts'
import { decodeAnswers, isAnswerFragment, longestFragment } from '../link.ts'
import { migrated, steps, versionAfter } from '../migrations/index.ts'
import {
  audiences,
  emptyLetter,
  letterKinds,
  letterLanguages,
  markOf,
  marks,
  parseLetter,
} from './letter.ts'
import type {
  Audience,
  Letter,
  LetterLanguage,
  LetterProblem,
  LetterReading,
  LetterTrouble,
} from './letter.ts'

/**
 * Letters in the fragment of an address: `#b1`, six characters of check, and the body. docs/LINKS.md says what stands
 * where. A fragment is never sent to a server. `1` is the version; whatever would make old links read differently takes
 * the next one.
 */

const version = 1

const firstDay = Date.UTC(2020, 0, 1)
const dayLength = 86_400_000

/** The fragment, `#` included, that carries a letter. */
export function encodeLetter(letter: Letter): string {
  const bits = new BitWriter()
  bits.number(versionAfter(steps) - 1)
  bits.number(letterKinds.indexOf(letter.kind))
  bits.number(letterLanguages.indexOf(letter.language))
  bits.number(audiences.indexOf(letter.audience))
  bits.number(Math.max(0, Math.round((Date.parse(letter.edition) - firstDay) / dayLength)))
  for (const text of [letter.from, letter.reference, letter.note]) writeText(bits, text)
  writeAnswers(bits, letter)
  const body = bits.text()
  return `#b${version}${checkText(body)}${body}`
}

function writeText(bits: BitWriter, text: string): void {
  const bytes = new TextEncoder().encode(text)
  bits.number(bytes.length)
  for (const byte of bytes) bits.fixed(byte, 8)
}

function writeAnswers(bits: BitWriter, letter: Letter): void {
  const answered = linkOrder.flatMap((id, position) => {
    const answer = answerTo(letter.answers, id)
    return answer === undefined ? [] : [{ id, position, answer }]
  })
  bits.number(answered.length)
  let past = -1
  for (const { id, position, answer } of answered) {
    const former = answerTo(letter.before, id)
    const mark = markOf(letter, id)
    bits.number(position - past - 1)
    bits.fixed(marks.indexOf(mark), 2)
    writeAnswer(bits, id, answer)
    if (mark === 'corrected') writeAnswer(bits, id, former ?? 'unsure')
    past = position
  }
}

/**
 * The text of a fragment as it was made: what a mail program encoded twice is decoded, marks that a sentence put behind
 * it are dropped. Not longer than what it was.
 */
export function plainFragment(fragment: string): string {
  let text = fragment.slice(0, longestFragment + 1)
  for (let times = 0; times < 3 && text.includes('%'); times++) {
    try {
      text = decodeURIComponent(text)
    } catch {
      break
    }
  }
  return text.replace(/^#+/, '#').replace(/[.,;:!?)\]>'"»\s]+$/u, '')
}

/** True for a fragment that means to carry something of ours, of whatever version, however damaged. */
export const isLetterFragment = (fragment: string): boolean => /^#b\d/.test(plainFragment(fragment))

const unreadable = (trouble: LetterTrouble): LetterReading => ({ kind: 'unreadable', trouble })

/** Reads a fragment. Never throws and never guesses: what fails its check gives nothing at all. */
export function decodeLetter(fragment: string): LetterReading {
  if (fragment.length > longestFragment) return unreadable('tooLong')
  const [, digit, check, body = ''] =
    /^#b(\d)([\w-]{6})([\w-]*)$/.exec(plainFragment(fragment)) ?? []
  if (digit === undefined) return unreadable('damaged')
  if (Number(digit) > version) return unreadable('newerVersion')
  if (digit !== String(version) || check !== checkText(body)) return unreadable('damaged')
  try {
    return readBody(new BitReader(body))
  } catch (error) {
    if (error instanceof OutOfBits || error instanceof TypeError) return unreadable('damaged')
    throw error
  }
}

function readBody(bits: BitReader): LetterReading {
  const shape = bits.number() + 1
  if (shape > versionAfter(steps)) return unreadable('newerVersion')
  const kind = letterKinds[bits.number()]
  const language = letterLanguages[bits.number()]
  const audience = audiences[bits.number()]
  if (kind === undefined || language === undefined || audience === undefined)
    return unreadable('newerVersion')
  const edition = new Date(firstDay + bits.number() * dayLength).toISOString().slice(0, 10)
  const [from, reference, note] = [readText(bits), readText(bits), readText(bits)]
  const { problems, answers, ...origin } = readAnswers(bits)
  const reading = parseLetter({
    ...{ kind, language, audience, edition, from, reference, note, ...origin },
    answers: migrated(answers, shape),
  })
  if (reading.kind === 'unreadable') return unreadable('damaged')
  return { ...reading, problems: [...problems, ...reading.problems] }
}

function readText(bits: BitReader): string {
  const length = bits.number()
  if (length > longestFragment) throw new OutOfBits()
  const bytes = Uint8Array.from({ length }, () => bits.fixed(8))
  // Throws a TypeError for bytes that are no text.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

interface ReadAnswers {
  readonly answers: Partial<Record<QuestionId, Answer>>
  readonly marks: Record<string, unknown>
  readonly before: Partial<Record<QuestionId, Answer>>
  readonly problems: LetterProblem[]
}

function readAnswers(bits: BitReader): ReadAnswers {
  const read: ReadAnswers = { answers: {}, marks: {}, before: {}, problems: [] }
  const count = bits.number()
  let position = -1
  for (let nth = 0; nth < count; nth++) {
    position += bits.number() + 1
    const id = linkOrder[position]
    if (id === undefined) {
      // Without its kind the value's width is unknown, and so is everything behind it.
      read.problems.push({ field: '', problem: 'newerQuestions', value: position })
      return read
    }
    const mark = marks[bits.fixed(2)] ?? 'own'
    const value = readAnswer(bits, id)
    const former = mark === 'corrected' ? readAnswer(bits, id) : unknownOption
    if (value === unknownOption) {
      read.problems.push({ field: id, problem: 'unknownOption', value: null })
      continue
    }
    read.answers[id] = value
    read.marks[id] = mark
    if (former !== unknownOption) read.before[id] = former
  }
  if (!bits.atEnd()) throw new OutOfBits()
  return read
}

/** Six characters of check over a body. */
function checkText(body: string): string {
  const check = crc32(body)
  const bits = new BitWriter()
  bits.fixed(check >>> 16, 16)
  bits.fixed(check & 0xffff, 16)
  return bits.text()
}

/** CRC-32 (IEEE) over ASCII text: finds every flipped bit, and every run of damage up to 32 bits. */
function crc32(text: string): number {
  let check = 0xffffffff
  for (let index = 0; index < text.length; index++) {
    check ^= text.charCodeAt(index)
    for (let bit = 0; bit < 8; bit++) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0)
  }
  return ~check >>> 0
}

/** The whole address of a letter: where the app is, with the letter behind it. */
export function letterTo(address: string, letter: Letter): string {
  const url = new URL(address)
  url.search = ''
  url.hash = encodeLetter(letter)
  return url.href
}

/** How a link wishes to be read. */
interface LinkWishes {
  readonly language: LetterLanguage
  /** Who is to answer; a result is answered by nobody. */
  readonly audience: Audience | null
}

/** What a link wishes; `null` where it has no wish or can't be read. */
export function wishesOfLink(fragment: string): LinkWishes {
  const reading = isLetterFragment(fragment) ? decodeLetter(fragment) : null
  if (reading?.kind !== 'read') return { language: null, audience: null }
  const { language, audience, kind } = reading.letter
  return { language, audience: kind === 'result' ? null : audience }
}

/** A link of any kind as a letter: one with plain answers is a result without a sender. Never throws. */
export function decodeAnyLink(text: string): LetterReading {
  const fragment = fragmentIn(text)
  if (isLetterFragment(fragment)) return decodeLetter(fragment)
  const plain = plainFragment(fragment)
  if (!isAnswerFragment(plain)) return unreadable('notALetter')
  const reading = decodeAnswers(plain)
  if (reading.kind === 'unreadable') return unreadable(reading.trouble)
  const { answers, problems } = reading
  return {
    kind: 'read',
    letter: { ...emptyLetter, kind: 'result', answers },
    problems: problems.map(({ question, reason }) => ({
      field: question ?? '',
      problem: reason,
      value: null,
    })),
  }
}

/** The fragment of an address or of pasted text that holds one; the text itself when it holds none. */
const fragmentIn = (text: string): string => {
  const at = text.indexOf('#')
  const encoded = text.search(/%(?:25)*23[ab]\d/i)
  if (at >= 0) return text.slice(at).trim()
  return encoded >= 0 ? plainFragment(`#${text.slice(encoded)}`) : text.trim()
}
