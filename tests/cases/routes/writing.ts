import { asLmia } from '../case.ts'
import type { Case, Suggestion } from '../case.ts'
import type { Answers } from '#rules'

/** What else a case says. `line` is the bright line just inside or outside of which the person stands. */
interface More extends Pick<Case, 'next' | 'also' | 'not'> {
  readonly line?: string
}

/**
 * Writes the cases of one variant, so that each is a sentence, the answers and what then stands. `own` is the
 * variant's suggestion, with the standing that it has when the bright lines are met and nothing else is known.
 */
export function casesOf(own: Suggestion) {
  const { variant } = own
  if (variant === null) throw new Error('Cases are about a variant')
  const tagged = (
    kind: 'inside' | 'outside' | 'notSure' | 'conflicting',
    base: Pick<Case, 'name' | 'answers' | 'suggestion'>,
    { line, ...more }: More,
  ): Case => ({
    ...base,
    ...more,
    ...(line === undefined
      ? {}
      : { pair: { line, side: kind === 'outside' ? 'outside' : 'inside' } }),
    about: { variant, kind },
  })
  const unless = (ids: readonly string[] = [], first: Suggestion): readonly string[] =>
    first.variant === variant ? ids : [variant, ...ids]

  return {
    /** The variant is the suggestion. */
    inside: (name: string, answers: Answers, more: More = {}): Case =>
      tagged('inside', { name, answers, suggestion: own }, more),
    /** The variant is ruled out; the LMIA route, or what is named, stands instead. */
    outside: (
      name: string,
      answers: Answers,
      { instead = asLmia, ...more }: More & { readonly instead?: Suggestion } = {},
    ): Case =>
      tagged(
        'outside',
        { name, answers, suggestion: instead },
        { ...more, not: [variant, ...(more.not ?? [])] },
      ),
    /** A "not sure" on an answer that it reads: it is not ruled out, and this stands. */
    notSure: (name: string, answers: Answers, then: Suggestion, more: More = {}): Case =>
      tagged(
        'notSure',
        { name, answers, suggestion: then },
        { ...more, also: unless(more.also, then) },
      ),
    /** Two routes at once, or answers that pull in two directions: this comes first, and the variant stays open. */
    conflicting: (name: string, answers: Answers, first: Suggestion, more: More = {}): Case =>
      tagged(
        'conflicting',
        { name, answers, suggestion: first },
        more.not?.includes(variant) === true ? more : { ...more, also: unless(more.also, first) },
      ),
  }
}
