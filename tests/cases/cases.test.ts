import { describe, expect, it } from 'vitest'
import {
  answerTo,
  candidates,
  criteriaOf,
  neverSuggested,
  nextQuestion,
  nextScreen,
  suggest,
  withAnswer,
} from '#rules'
import type { Answers, Criterion } from '#rules'
import { variants } from '../../rules/law/preference.ts'
import { passes } from '../../rules/logic/condition.ts'
import { state, stateOf } from '../../rules/logic/truth.ts'
import { cases } from './index.ts'

/** The variants that the answers rule out, and those that they don't. */
function standingsOf(answers: Answers): { readonly open: Set<string>; readonly out: Set<string> } {
  const open = new Set<string>()
  const out = new Set<string>()
  for (const { variant, standing } of candidates(answers)) {
    ;(standing === 'not_this_stream' ? out : open).add(variant.id)
  }
  return { open, out }
}

const lines: ReadonlyMap<string, Criterion> = new Map(
  variants.flatMap(({ condition }) => criteriaOf(condition)).map((line) => [line.id, line]),
)

/** Whether the answer lies outside the bright line; `undefined` without a sure answer. */
function outside(line: Criterion, answers: Answers): boolean | undefined {
  const answer = answerTo(answers, line.asks)
  if (answer === undefined || answer === 'unsure' || line.fails === undefined) return undefined
  return passes(line.fails, answer)
}

describe('each case', () => {
  it.each(cases)('$name', ({ answers, suggestion, next, also, not }) => {
    const { settled, ...suggested } = suggest(answers)
    expect(suggested).toEqual(suggestion)
    const asked = nextQuestion(answers)
    expect(settled).toBe(asked === null)
    if (next !== undefined) expect(asked).toBe(next)
    const { open, out } = standingsOf(answers)
    for (const id of also ?? []) expect(open).toContain(id)
    for (const id of not ?? []) expect(out).toContain(id)
  })
})

describe('the cases together', () => {
  it('are at least 150, each of another name', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it.each(cases.filter(({ pair }) => pair !== undefined))(
    'stand where they say at the line: $name',
    ({ answers, pair }) => {
      const line = lines.get(pair?.line ?? '')
      if (!line) throw new Error(`No criterion ${pair?.line}`)
      const failed = stateOf(line, answerTo(answers, line.asks)) === state.failed
      expect(failed ? 'outside' : 'inside').toBe(pair?.side)
    },
  )

  it('suggest every code that can be suggested', () => {
    const suggested = new Set(cases.map(({ suggestion }) => suggestion.variant))
    const missing = variants.map(({ id }) => id).filter((id) => !suggested.has(id))
    expect(missing.toSorted()).toEqual(Object.keys(neverSuggested).toSorted())
  })
})

/** Lines on which no case needs to stand, with the reason. */
const exempt: Readonly<Record<string, string>> = {}

describe('each bright line', () => {
  const bright = [...lines.values()].filter(
    ({ id, fails }) => fails !== undefined && exempt[id] === undefined,
  )

  it.each(bright)('$id has someone inside and someone outside', (line) => {
    const sides = cases.map(({ answers }) => outside(line, answers))
    expect({ inside: sides.includes(false), outside: sides.includes(true) }).toEqual({
      inside: true,
      outside: true,
    })
  })
})

/** Pages until the suggestion for a person who is not sure of what the case does not say. */
function pagesFor(person: Answers): number {
  let answers: Answers = {}
  for (let pages = 0; pages < 60; pages++) {
    const opened = answers
    const screen = nextScreen(opened)?.screen
    if (screen === undefined) return pages
    for (;;) {
      const page = nextScreen(answers, opened)
      const open = page?.screen === screen ? page.questions[0] : undefined
      if (open === undefined) break
      answers = withAnswer(answers, open, answerTo(person, open) ?? 'unsure')
    }
  }
  throw new Error('No suggestion within 60 pages')
}

describe('the way to the suggestion', () => {
  const lengths = cases
    .map(({ name, answers }) => ({ name, pages: pagesFor(answers) }))
    .toSorted((a, b) => a.pages - b.pages)

  it('is seven pages or fewer for half of the people', () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.pages).toBeLessThanOrEqual(7)
  })

  it('is twelve pages or fewer for everybody', () => {
    expect(lengths.filter(({ pages }) => pages > 12)).toEqual([])
  })
})
