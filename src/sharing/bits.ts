/**
 * Bits to base64url and back. Numbers are written in groups of two bits, each with a bit that says whether
 * another follows, so that a table may grow without moving anything written before.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Thrown by `BitReader` at the end of the text, and for a number that no writer makes. */
export class OutOfBits extends Error {}

export class BitWriter {
  readonly #bits: number[] = []

  /** Writes a number of the given width, highest bit first. */
  fixed(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push((value >> bit) & 1)
  }

  /** Writes a whole number from 0 up, small ones in few bits. */
  number(value: number): void {
    let rest = value
    do {
      const group = rest & 3
      rest >>= 2
      this.fixed(group, 2)
      this.fixed(rest > 0 ? 1 : 0, 1)
    } while (rest > 0)
  }

  /** Everything written, six bits a character; the last character is filled up with zeros. */
  text(): string {
    let text = ''
    for (let start = 0; start < this.#bits.length; start += 6) {
      let value = 0
      for (let bit = 0; bit < 6; bit++) value = value * 2 + (this.#bits[start + bit] ?? 0)
      text += alphabet.charAt(value)
    }
    return text
  }
}

export class BitReader {
  readonly #bits: readonly number[]
  #at = 0

  /** Throws `OutOfBits` when a character is none of the alphabet. */
  constructor(text: string) {
    this.#bits = Array.from(text).flatMap((character) => {
      const value = alphabet.indexOf(character)
      if (value < 0) throw new OutOfBits()
      return Array.from({ length: 6 }, (_, bit) => (value >> (5 - bit)) & 1)
    })
  }

  /** Reads a number of the given width. Throws `OutOfBits` at the end. */
  fixed(width: number): number {
    let value = 0
    for (let bit = 0; bit < width; bit++) {
      const next = this.#bits[this.#at++]
      if (next === undefined) throw new OutOfBits()
      value = value * 2 + next
    }
    return value
  }

  /** Reads a number written by `BitWriter.number`. Throws `OutOfBits` at the end, or above 22 bits. */
  number(): number {
    let value = 0
    for (let shift = 0; shift < 22; shift += 2) {
      value += this.fixed(2) * 2 ** shift
      if (this.fixed(1) === 0) return value
    }
    throw new OutOfBits()
  }

  /** True when nothing is left but the zeros that fill the last character. */
  atEnd(): boolean {
    return this.#bits.length - this.#at < 6 && !this.#bits.slice(this.#at).includes(1)
  }
}
