import { question, questions } from '#rules'
import type { Answer, Question, QuestionId } from '#rules'
import type { BitReader, BitWriter } from './bits.ts'

/**
 * One answer to bits and back. 0 always stands for "not sure", so every kind counts its values from 1.
 * Widths never depend on how many options a question has: options are appended, links stay readable.
 */

/** Questions by position in a link: the order of declaration, which is append-only. */
export const linkOrder = Object.keys(questions) as readonly QuestionId[]

/** Read as a number, but the question has no such option: a newer edition's, perhaps. */
export const unknownOption = Symbol('unknown option')

/** Characters of occupation row ids; position 0 ends the text. */
const rowCharacters = '\0abcdefghijklmnopqrstuvwxyz0123456789_.'

/** Writes one answer. */
export function writeAnswer(bits: BitWriter, id: QuestionId, answer: Answer): void {
  const asked = question(id)
  if (answer === 'unsure') bits.number(0)
  else if (typeof answer === 'number') bits.number(answer + 1)
  else if (typeof answer === 'string') writeText(bits, asked, answer)
  else if (asked.kind === 'ticks') writeTicks(bits, asked.options, answer)
  else {
    bits.number(answer.length + 1)
    for (const code of answer) writeCountry(bits, code)
  }
}

/** Reads one answer, still to be checked. Throws `OutOfBits` when the bits end early. */
export function readAnswer(bits: BitReader, id: QuestionId): Answer | typeof unknownOption {
  const asked = question(id)
  const first = bits.number()
  if (first === 0) return 'unsure'
  switch (asked.kind) {
    case 'choice':
      return asked.options[first - 1] ?? unknownOption
    case 'amount':
      return first - 1
    case 'ticks':
      return readTicks(bits, asked.options, first - 1)
    case 'country':
      return readCountry(bits)
    case 'countries':
      return Array.from({ length: first - 1 }, () => readCountry(bits))
    case 'row':
      if (first === 1) return 'none'
      return readRow(bits, asked.lists[first - 2])
  }
}

function writeText(bits: BitWriter, asked: Question, answer: string): void {
  if (asked.kind === 'choice') bits.number(asked.options.indexOf(answer) + 1)
  else if (asked.kind === 'row') writeRow(bits, asked.lists, answer)
  else {
    bits.number(1)
    writeCountry(bits, answer)
  }
}

function writeRow(bits: BitWriter, lists: readonly string[], row: string): void {
  if (row === 'none') {
    bits.number(1)
    return
  }
  const list = lists.findIndex((name) => row.startsWith(`${name}.`))
  bits.number(list + 2)
  for (const character of row.slice((lists[list]?.length ?? 0) + 1)) {
    bits.fixed(rowCharacters.indexOf(character), 6)
  }
  bits.fixed(0, 6)
}

function readRow(bits: BitReader, list: string | undefined): string | typeof unknownOption {
  let name = ''
  for (let index = bits.fixed(6); index !== 0; index = bits.fixed(6)) {
    name += rowCharacters[index] ?? '?'
  }
  return list === undefined ? unknownOption : `${list}.${name}`
}

function writeTicks(bits: BitWriter, options: readonly string[], ticks: readonly string[]): void {
  const rows = ticks
    .map((tick) => ({
      option: options.indexOf(tick.replace(/\?$/, '')),
      maybe: tick.endsWith('?'),
    }))
    .toSorted((one, other) => one.option - other.option)
  bits.number(rows.length + 1)
  let past = -1
  for (const { option, maybe } of rows) {
    bits.number(option - past - 1)
    bits.fixed(maybe ? 1 : 0, 1)
    past = option
  }
}

function readTicks(
  bits: BitReader,
  options: readonly string[],
  count: number,
): readonly string[] | typeof unknownOption {
  const ticks: string[] = []
  let option = -1
  let known = true
  for (let row = 0; row < count; row++) {
    option += bits.number() + 1
    const name = options[option]
    const maybe = bits.fixed(1) === 1
    if (name === undefined) known = false
    else ticks.push(maybe ? `${name}?` : name)
  }
  return known ? ticks : unknownOption
}

const letterA = 65

function writeCountry(bits: BitWriter, code: string): void {
  for (const letter of code) bits.fixed(letter.charCodeAt(0) - letterA, 5)
}

const readCountry = (bits: BitReader): string =>
  String.fromCharCode(...[0, 1, 2].map(() => letterA + bits.fixed(5)))
