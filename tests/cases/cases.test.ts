import { describe, expect, it } from 'vitest'
import {
  answerTo,
  candidates,
  contradictions,
  criteriaOf,
  neverSuggested,
  nextQuestion,
  nextScreen,
  suggest,
  withAnswer,
} from '#rules'
import type { Answers, Criterion, Variant } from '#rules'
import { variants } from '../../rules/law/preference.ts'
import { passes } from '../../rules/logic/condition.ts'
import { state, stateOf, tickRead } from '../../rules/logic/truth.ts'
import { standingOf } from '../../rules/verdict.ts'
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

/** Routes beside the three streams, and those without a permit. */
const neighbours = variants.filter(
  ({ stream }) =>
    stream !== 'intra_company_transferee' &&
    stream !== 'trade_agreement_professional' &&
    stream !== 'significant_benefit',
)

const kinds = ['inside', 'outside', 'notSure', 'conflicting'] as const

/** The rows of the list of situations that a variant opens with; none for people who are free to work already. */
const ownRows = ({ condition }: Variant): readonly string[] =>
  criteriaOf(condition).flatMap((line) => tickRead(line) ?? [])

/**
 * Whether a person has another route too: a row ticked, for sure or perhaps, that is not the variant's; or another
 * variant that stands on the same answers.
 */
function hasAnotherRoute(variant: Variant, answers: Answers): boolean {
  const situations = answerTo(answers, 'situations')
  const rows = Array.isArray(situations) ? (situations as readonly string[]) : []
  const own = ownRows(variant)
  if (rows.some((row) => !own.includes(row.replace('?', '')))) return true
  const standings = new Set(['possible', 'possible_needs_evidence', 'no_permit_may_be_needed'])
  return candidates(answers).some(
    (one) => one.variant.id !== variant.id && standings.has(one.standing),
  )
}

/** Whether something that the variant reads is not sure: the whole answer, or its own row perhaps. */
const inDoubt = ({ condition }: Variant, answers: Answers): boolean =>
  criteriaOf(condition).some((line) => {
    const answer = answerTo(answers, line.asks)
    const row = tickRead(line)
    return answer === 'unsure' || (Array.isArray(answer) && answer.includes(`${row}?`))
  })

describe('each neighbouring route', () => {
  it.each(neighbours)('$id has people inside, outside, not sure and conflicting', ({ id }) => {
    const about = cases.filter(({ about: tag }) => tag?.variant === id)
    expect(about.length).toBeGreaterThanOrEqual(4)
    const missing = kinds.filter((kind) => !about.some(({ about: tag }) => tag?.kind === kind))
    expect(missing).toEqual([])
  })

  const tagged = cases.flatMap(({ about, ...one }) => (about ? [{ ...one, about }] : []))

  it.each(tagged)('is as the case says: $about.kind, $name', ({ answers, about, ...said }) => {
    const variant = variants.find(({ id }) => id === about.variant)
    if (!variant) throw new Error(`No variant ${about.variant}`)
    const out = standingOf(variant, answers) === 'not_this_stream'
    switch (about.kind) {
      case 'inside':
        expect(suggest(answers).variant).toBe(about.variant)
        break
      case 'outside':
        expect(out).toBe(true)
        break
      case 'notSure':
        expect({ out, doubt: inDoubt(variant, answers) }).toEqual({ out: false, doubt: true })
        break
      case 'conflicting': {
        const saysIn =
          said.suggestion.variant === about.variant || said.also?.includes(about.variant) === true
        const saysOut = said.not?.includes(about.variant) === true
        expect({ in: saysIn, out: saysOut }).toEqual({ in: !out, out })
        const two = hasAnotherRoute(variant, answers) || contradictions(answers).length > 0
        expect(two).toBe(true)
      }
    }
  })
})

describe('each number of the law', () => {
  const numbers = [...lines.values()].flatMap((line) => {
    const { fails } = line
    if (!fails) return []
    const edge = 'below' in fails ? fails.below : 'atLeast' in fails ? fails.atLeast : null
    return edge === null ? [] : [{ id: line.id, asks: line.asks, edge }]
  })

  it.each(numbers)('$id has someone at the last value on each side of $edge', ({ asks, edge }) => {
    const given = new Set(cases.map(({ answers }) => answerTo(answers, asks)))
    expect([given.has(edge - 1), given.has(edge)]).toEqual([true, true])
  })
})

it('no two people have the same name', () => {
  const names = cases.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
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

const mainStreams = [
  'intra_company_transferee',
  'trade_agreement_professional',
  'significant_benefit',
] as const

describe('the way to the suggestion', () => {
  const lengths = cases
    .map(({ name, answers, suggestion: { stream, variant } }) => {
      return { name, stream, variant, pages: pagesFor(answers) }
    })
    .toSorted((a, b) => a.pages - b.pages)
  const median = (some: typeof lengths) => some[Math.floor(some.length / 2)]?.pages

  it.each(mainStreams)('is seven pages or fewer for half of the people of %s', (stream) => {
    expect(median(lengths.filter((one) => one.stream === stream))).toBeLessThanOrEqual(7)
  })

  it('is five pages or fewer for everybody in religious work', () => {
    const religious = lengths.filter(({ variant }) => variant === 'religious-c50')
    expect(religious.length).toBeGreaterThan(3)
    expect(religious.filter(({ pages }) => pages > 5)).toEqual([])
  })

  it('is twelve pages or fewer for everybody', () => {
    expect(lengths.filter(({ pages }) => pages > 12)).toEqual([])
  })
})
