import type { Letter } from '../../src/sharing/index.ts'
import { decodeAnyLink, encodeLetter } from '../../src/sharing/index.ts'

/** What may happen to a link on its way: one of these, at a place, by a choice. Never the link itself again. */
const mishaps: readonly ((text: string, at: number, by: number) => string)[] = [
  // One bit of one character.
  (text, at, by) =>
    text.slice(0, at) +
    String.fromCharCode(text.charCodeAt(at) ^ (1 << (by % 7))) +
    text.slice(at + 1),
  // Cut off.
  (text, at) => text.slice(0, at),
  // A part is lost.
  (text, at, by) => text.slice(0, at) + text.slice(at + 1 + (by % 9)),
  // A part is there twice.
  (text, at, by) => text.slice(0, at + 1 + (by % 9)) + text.slice(at),
  // Two characters change places.
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  // Something is put in.
  (text, at, by) => text.slice(0, at) + String.fromCharCode(33 + (by % 90)) + text.slice(at),
  // Small and capital letters are confused.
  (text, at) => text.slice(0, at) + text.slice(at).toLowerCase(),
]

/** A number as random as needed, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** A link that was sent, and what it says. */
export interface Sent {
  readonly text: string
  readonly says: string
}

export const sent = (letter: Letter): Sent => ({
  text: encodeLetter(letter),
  says: JSON.stringify(letter),
})

/** A link after a mishap. */
export interface Mishap {
  readonly text: string
  /** It was read, and says something else than the letter that was sent. */
  readonly isWrong: boolean
}

/** Lets something happen to a link. Marks of a sentence behind it are overlooked, so that some mishaps do no harm. */
export function mishapTo({ text: whole, says }: Sent, random: () => number): Mishap {
  const happen = mishaps[random() % mishaps.length] ?? ((text: string) => text)
  const text = happen(whole, random() % whole.length, random())
  const reading = decodeAnyLink(text)
  return { text, isWrong: reading.kind === 'read' && !sameLetter(reading.letter, says) }
}

const sameLetter = (letter: Letter, says: string): boolean =>
  encodeLetter(letter) === encodeLetter(JSON.parse(says) as Letter)
