/// <reference types="node" />
import { createHash } from 'node:crypto'
import type { Digests, Quotation } from '#rules'
import { provision } from './regulation.ts'
import type { Regulation } from './regulation.ts'

/** A short digest of a provision's text: enough to tell any change, and nothing of the text. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)

/** What became of the cited provisions since their digests were recorded. */
export interface Comparison {
  readonly changed: readonly string[]
  /** No longer in the text, or repealed. */
  readonly gone: readonly string[]
  /** In the text, but never recorded in this language. */
  readonly unrecorded: readonly string[]
  readonly unchanged: readonly string[]
}

/** Compares the cited provisions of a regulation with their recorded digests. */
export function compare(
  regulation: Regulation,
  pinpoints: readonly string[],
  recorded: Digests,
): Comparison {
  const kinds: Record<keyof Comparison, string[]> = {
    changed: [],
    gone: [],
    unrecorded: [],
    unchanged: [],
  }
  for (const pinpoint of pinpoints) {
    const text = provision(regulation, pinpoint)
    const before = recorded.provisions.find((one) => one.pinpoint === pinpoint)
    const known = before?.[regulation.language]
    if (text === null) kinds.gone.push(pinpoint)
    else if (known === undefined) kinds.unrecorded.push(pinpoint)
    else kinds[known === digestOf(text) ? 'unchanged' : 'changed'].push(pinpoint)
  }
  return kinds
}

/**
 * The quotations in the language of this text that do not stand in their provision, word for word and as whole words.
 */
export const misquoted = (
  regulation: Regulation,
  quotations: readonly Quotation[],
): readonly Quotation[] =>
  quotations.filter(
    ({ language, pinpoint, words }) =>
      language === regulation.language && !stands(words, provision(regulation, pinpoint) ?? ''),
  )

function stands(words: string, text: string): boolean {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + words.length)) return words !== ''
  }
  return false
}

/** The digests with those of this regulation's language taken anew, for the provisions that are cited. */
export function recordedAnew(
  regulation: Regulation,
  pinpoints: readonly string[],
  before: Digests,
): Digests {
  return {
    currentTo: { ...before.currentTo, [regulation.language]: regulation.currentTo },
    provisions: pinpoints.map((pinpoint) => {
      const text = provision(regulation, pinpoint)
      if (text === null) throw new RangeError(`There is no ${pinpoint}`)
      const known = before.provisions.find((one) => one.pinpoint === pinpoint)
      return { ...known, pinpoint, [regulation.language]: digestOf(text) }
    }),
  }
}

const marker = 'export const digests: Digests = '

/** The file of digests with new ones in place of the old, as the formatter would have it. */
export function printedInto(file: string, { currentTo, provisions }: Digests): string {
  const at = file.indexOf(marker)
  const head = file.slice(0, at)
  if (at < 0) throw new Error(`There is no "${marker}" to write after`)
  const fields = (parts: readonly (readonly [string, string | undefined])[]): string =>
    parts.flatMap(([key, text]) => (text === undefined ? [] : [`${key}: '${text}'`])).join(', ')
  const { en, fr } = currentTo
  return [
    `${head}${marker}{`,
    `  currentTo: { ${fields(Object.entries({ en, fr }))} },`,
    '  provisions: [',
    ...provisions.map(
      (one) =>
        `    { ${fields(Object.entries({ pinpoint: one.pinpoint, en: one.en, fr: one.fr }))} },`,
    ),
    '  ],',
    '}',
    '',
  ].join('\n')
}
