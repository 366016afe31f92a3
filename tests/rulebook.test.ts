import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  agreements,
  barQuestions,
  criteriaOf,
  edition,
  listIds,
  narrowedCodes,
  neverSuggested,
  notInForce,
  preference,
  printRulebook,
  question,
  retiredCodes,
  sources,
} from '#rules'
import type { Condition, Criterion, Edition, QuestionId, Test, Variant } from '#rules'
import { allOf, anyOf } from '../rules/logic/condition.ts'

const files = { en: 'RULEBOOK.md', fr: 'RULEBOOK.fr.md' } as const
const languages = ['en', 'fr'] as const
const books = { en: printRulebook(edition, 'en'), fr: printRulebook(edition, 'fr') }

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** A chapter by the anchor before its heading. */
function chapter(book: string, anchor: string): string {
  const chapters = book.split(/^<a id="([a-z]+)"><\/a>\n\n## /m)
  const at = chapters.indexOf(anchor)
  const text = chapters[at + 1]
  if (at < 0 || text === undefined) throw new Error(`No chapter ${anchor}`)
  return text
}

/** The part of a variant, up to the next one. */
function partOf(book: string, { id }: Variant): string {
  const [, rest] = book.split(`<a id="${id}"></a>\n`)
  if (rest === undefined) throw new Error(`No variant ${id}`)
  return rest.split(/^(?:<a id=|### )/m)[0] ?? ''
}

const count = (text: string, part: string): number => text.split(part).length - 1

const lines = [
  ...new Map(
    edition.variants.flatMap(({ condition }) => criteriaOf(condition)).map((one) => [one.id, one]),
  ).values(),
]
const points = [
  ...new Map(
    edition.variants.flatMap(({ evidence }) => evidence).map((one) => [one.id, one]),
  ).values(),
]

describe.each(languages)('the rulebook (%s)', (language) => {
  const book = books[language]
  const said = plain(book)

  it('is what the rules print today: run npm run rulebook', () => {
    const printed = readFileSync(resolve(import.meta.dirname, '../rules', files[language]), 'utf8')
    expect(printed === book, `rules/${files[language]} is stale`).toBe(true)
  })

  it('prints every variant once, with its title, code, agreement, best standing and every place it cites', () => {
    for (const variant of edition.variants) {
      expect(count(book, `<a id="${variant.id}"></a>`), variant.id).toBe(1)
      const part = plain(partOf(book, variant))
      const { title, code, agreement, best, cites, unsettled = [] } = variant
      for (const text of [
        plain(title[language]),
        ...(code === null ? [] : [` – ${code}`]),
        ...(agreement === undefined ? [] : [agreements[agreement].name[language]]),
        `\`${best}\``,
        ...unsettled.map((one) => plain(one[language])),
      ]) {
        expect(part, variant.id).toContain(text)
      }
      for (const { source } of cites) expect(part).toContain(plain(sources[source][language]))
    }
  })

  it('prints every criterion in full exactly once, with its question, sentence and citations', () => {
    const chapters: readonly (readonly [string, readonly Criterion[]])[] = [
      ['lines', lines],
      ['points', points],
    ]
    for (const [anchor, criteria] of chapters) {
      const text = plain(chapter(book, anchor))
      for (const { id, asks, says, cites } of criteria) {
        const [before = '', after = '', ...more] = text.split(`- \`${id}\``)
        expect(more, id).toEqual([])
        const line = before.slice(before.lastIndexOf('<a id='))
        expect(line, id).toContain(plain(says[language]))
        expect(line, id).toContain(`\`${asks}\``)
        const cited = after.split('\n')[0] ?? ''
        for (const { source } of cites) {
          expect(cited, id).toContain(plain(sources[source][language]))
          expect(cited, id).toContain(sources[source].verified)
        }
      }
    }
  })

  it('names every option of a choice that a line reads, and the numbers of the rule', () => {
    const text = chapter(book, 'lines')
    for (const { id, asks, fails } of lines) {
      const before = text.slice(0, text.indexOf(`- \`${id}\``))
      const line = before.slice(before.lastIndexOf('<a id='))
      const asked = question(asks)
      if (asked.kind === 'choice') {
        for (const option of asked.options) expect(line, id).toContain(`\`${option}\``)
      }
      if (fails !== undefined && 'below' in fails)
        expect(line, id).toMatch(new RegExp(`\\b${fails.below} `))
      if (fails !== undefined && 'atLeast' in fails)
        expect(line, id).toMatch(new RegExp(`\\b${fails.atLeast} `))
    }
  })

  it('leads from each variant to all of its lines', () => {
    const numberOf = numbers(book)
    const shared = chapter(book, 'alternatives').split(/^(?=<a id="a\d+">)/m)
    const reached = (text: string): ReadonlySet<string> => {
      const found = new Set<string>()
      const look = (some: string): void => {
        for (const [, name = ''] of some.matchAll(/\[([LA]\d+)\]\(#/g)) {
          if (found.has(name)) continue
          found.add(name)
          if (name.startsWith('A'))
            look(shared.find((one) => one.startsWith(`<a id="${name.toLowerCase()}"`)) ?? '')
        }
      }
      look(text)
      return found
    }
    for (const variant of edition.variants) {
      const names = reached(partOf(book, variant))
      const wanted = new Set(criteriaOf(variant.condition).map(({ id }) => numberOf.get(id) ?? id))
      expect([...names].filter((name) => name.startsWith('L')).toSorted(), variant.id).toEqual(
        [...wanted].toSorted(),
      )
    }
  })

  it('leads from each variant to all of its points, and to no other', () => {
    const numberOf = numbers(book, 'points')
    for (const variant of edition.variants) {
      const named = [
        ...partOf(book, variant).matchAll(/\[P(\d+)\]\(#p\d+\)(?: (?:to|à) \[P(\d+)\])?/g),
      ].filter(([, from]) => from !== undefined)
      const reached = new Set(
        named.flatMap(([, from, to = from]) =>
          Array.from(
            { length: Number(to) - Number(from) + 1 },
            (_, index) => `P${Number(from) + index}`,
          ),
        ),
      )
      const wanted = new Set(variant.evidence.map(({ id }) => numberOf.get(id) ?? id))
      expect([...reached].toSorted(), variant.id).toEqual([...wanted].toSorted())
    }
  })

  it('has no link into the void and no anchor twice', () => {
    const anchors = [...book.matchAll(/<a id="([^"]+)">/g)].map(([, name]) => name)
    expect(new Set(anchors).size).toBe(anchors.length)
    for (const [, name] of book.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(name)
  })

  it('gives the order of preference with its reasons', () => {
    const order = plain(chapter(book, 'order'))
    const titles = [...order.matchAll(/\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(titles).toEqual(edition.variants.map(({ id }) => id))
    for (const { reason } of preference) expect(order).toContain(plain(reason[language]))
  })

  it('registers every source, bar, old code, agreement, list and variant that is never suggested', () => {
    const register = plain(chapter(book, 'sources'))
    for (const source of Object.values(sources)) {
      expect(register).toContain(plain(source[language]))
      expect(register).toContain(source.version)
    }
    for (const id of barQuestions) expect(chapter(book, 'bars')).toContain(`\`${id}\``)
    for (const { code, says } of [...retiredCodes, ...narrowedCodes]) {
      expect(plain(chapter(book, 'old'))).toContain(`**${code}**`)
      expect(plain(chapter(book, 'old'))).toContain(plain(says[language]))
    }
    for (const { name } of [...Object.values(agreements), ...notInForce]) {
      expect(plain(chapter(book, 'agreements'))).toContain(plain(name[language]))
    }
    for (const list of listIds) expect(chapter(book, 'lists')).toContain(`\`${list}\``)
    const never = edition.variants.filter(
      ({ id, sameAs }) => sameAs !== undefined || id in neverSuggested,
    )
    expect(never.length).toBeGreaterThan(0)
    for (const { id } of never) expect(chapter(book, 'never')).toContain(`- \`${id}\``)
  })

  it('prints the same twice', () => {
    expect(printRulebook(edition, language) === book).toBe(true)
  })

  it('leaves no value unprinted', () => {
    expect(/.*(?:undefined|NaN|\[object|\bnull\b).*/.exec(said)?.[0]).toBeUndefined()
  })
})

/** The number of each criterion's line, as printed. */
function numbers(book: string, anchor = 'lines'): ReadonlyMap<string, string> {
  const text = chapter(book, anchor)
  return new Map(
    text.split(/^(?=<a id="[lp]\d+">)/m).flatMap((line) => {
      const name = /\*\*([LP]\d+)\.\*\*/.exec(line)?.[1] ?? ''
      return [...line.matchAll(/^- `([^`]+)`/gm)].map(([, id = '']) => [id, name] as const)
    }),
  )
}

describe('the two languages', () => {
  it('number the same lines alike', () => {
    expect(numbers(books.fr)).toEqual(numbers(books.en))
    expect(numbers(books.en).size).toBe(lines.length)
  })

  it('differ in every sentence around the law', () => {
    const prose = (book: string): readonly string[] =>
      book
        .split('\n')
        .filter((line) => /^(#|[A-Z«“*][^[]*$)/.test(line) && !/ – [A-Z]\d\d$/.test(line))
    const english = new Set(prose(books.en))
    expect(
      prose(books.fr).filter((line) => english.has(line) && !/Sources|Points/.test(line)),
    ).toEqual([])
  })

  it('the French one uses French marks', () => {
    // Parts of a page keep their English names.
    const own = books.fr.replaceAll(/partie «[^»]*»/g, '')
    for (const wrong of [/.*[“”].*/, /.*\w:\s.*/, /.* [:?!»].*/, /.*«[^\u00a0].*/]) {
      expect(wrong.exec(own)?.[0]).toBeUndefined()
    }
  })
})

describe('a changed rule changes the book', () => {
  const [first] = edition.variants
  const changed = (variant: Partial<Variant>): Edition => {
    if (first === undefined) throw new Error('no variant')
    return { ...edition, variants: [{ ...first, ...variant }, ...edition.variants.slice(1)] }
  }

  it.each<[string, Partial<Variant>]>([
    ['code', { code: 'X99' }],
    ['title', { title: { en: 'Another', fr: 'Autre' } }],
    ['duration', { duration: { first: 7, unit: 'days', renewal: 'none', cap: 7 } }],
    ['spouse', { spouse: { code: 'X98', citizens: ['USA'] } }],
    ['unsettled', { unsettled: [{ en: 'Doubt', fr: 'Doute' }] }],
  ])('%s', (_, change) => {
    for (const language of languages)
      expect(printRulebook(changed(change), language) === books[language]).toBe(false)
  })
})

describe('what the law of today does not need is printed too', () => {
  const says = { en: 'An odd line', fr: 'Une ligne à part' }
  const [first] = edition.variants
  if (first === undefined) throw new Error('no variant')
  const line = (
    asks: QuestionId,
    tests: { readonly fails?: Test; readonly needsEvidence?: Test },
  ): Criterion => ({
    id: 'odd',
    asks,
    anchor: false,
    says,
    cites: [{ source: 'irpr', pinpoint: 'Part 11' }],
    confidence: 'high',
    ...tests,
  })
  const bookWith = (condition: Condition): string =>
    plain(
      printRulebook(
        { ...edition, variants: [{ ...first, id: 'odd-one', condition }, ...edition.variants] },
        'en',
      ),
    )
  /** What each answer does to the line, as printed. */
  const effects = (...args: Parameters<typeof line>): string =>
    /An odd line\.\n.*?\)\. (.*?) Confidence/.exec(
      chapter(bookWith(line(...args)), 'lines'),
    )?.[1] ?? ''

  it.each<[string, ...Parameters<typeof line>]>([
    [
      '*Passes:* `film` not ticked. *Fails:* `film` ticked.',
      'situations',
      { fails: { ticked: 'film' } },
    ],
    [
      '*Passes:* `film` not ticked. *Wants evidence:* `film` ticked.',
      'situations',
      { needsEvidence: { ticked: 'film' } },
    ],
    [
      '*Passes:* nothing ticked. *Wants evidence:* anything ticked.',
      'situations',
      { needsEvidence: { anyTicked: true } },
    ],
    [
      '*Fails:* one of USA. *Passes:* anything else.',
      'employerCountry',
      { fails: { holdsAny: ['USA'] } },
    ],
    [
      '*Fails:* at least one of USA, MEX. *Passes:* anything else.',
      'citizenships',
      { fails: { holdsAny: ['USA', 'MEX'] } },
    ],
    [
      '*Wants evidence:* at least one of USA, MEX. *Passes:* anything else.',
      'citizenships',
      { needsEvidence: { holdsAny: ['USA', 'MEX'] } },
    ],
    [
      '*Passes:* at least one of USA, MEX. *Wants evidence:* anything else.',
      'citizenships',
      { needsEvidence: { holdsNone: ['USA', 'MEX'] } },
    ],
    [
      '*Wants evidence:* at least one of USA, MEX. *Fails:* anything else.',
      'citizenships',
      { fails: { holdsNone: ['USA', 'MEX'] }, needsEvidence: { holdsAny: ['USA', 'MEX'] } },
    ],
    [
      '*Passes:* at least one of USA. *Wants evidence:* only MEX. *Fails:* anything else.',
      'citizenships',
      { fails: { holdsNone: ['USA', 'MEX'] }, needsEvidence: { holdsAny: ['MEX'] } },
    ],
    [
      '*Fails:* `cusma.nurse`. *Passes:* anything else.',
      'professionCusma',
      { fails: { rowIn: ['cusma.nurse'] } },
    ],
    [
      '*Wants evidence:* `cusma.nurse`. *Passes:* anything else.',
      'professionCusma',
      { needsEvidence: { rowIn: ['cusma.nurse'] } },
    ],
    [
      '*Passes:* 6 to 11 months. *Wants evidence:* 12 months or more. *Fails:* 5 months or less.',
      'monthsAbroad',
      { fails: { below: 6 }, needsEvidence: { atLeast: 12 } },
    ],
    ['*Passes:* any answer; it only has to be given.', 'offer', {}],
  ])('%s', (text, ...args) => {
    expect(effects(...args)).toBe(text)
  })

  it('an all-of with one part, as that part', () => {
    const [one, other] = (['offer', 'role'] as const).map((asks) => ({
      ...line(asks, {}),
      id: asks,
    }))
    if (!one || !other) throw new Error('two lines')
    const alone = bookWith(anyOf(says, allOf(one), other))
    expect(alone).toContain('An odd line. One of:\n   - [L')
    expect(alone).not.toContain('An odd line. One of:\n   - all of:')
    expect(bookWith(anyOf(says, allOf(one, other), other))).toContain(
      'An odd line. One of:\n   - all of:\n      - [L',
    )
  })

  it('a variant that an amendment put before another, in the step of that one', () => {
    const order = chapter(bookWith(line('offer', {})), 'order')
    const steps = order.split(/^(?=\d+\. )/m)
    const step = steps.find((text) => text.includes('(#odd-one)'))
    expect(step).toContain(`(#${first.id})`)
  })

  it('a part of a law that is no section, by its name', () => {
    expect(bookWith(line('offer', {}))).toMatch(/- `odd`.*, Part 11 \(/)
  })
})
