import { edition } from '#rules'
import type { Plan, Text } from '#rules'
import { describe, expect, it } from 'vitest'
import { amounts, days } from '../../rules/plan/amounts.ts'
import { filled } from '../../rules/plan/fill.ts'
import { draftOf, planUnder } from '../../rules/plan/index.ts'
import * as steps from '../../rules/plan/stepSays.ts'
import { manyAnswers } from './people.ts'

const isText = (part: object): part is Text => 'en' in part && 'fr' in part

/** Every text inside a part of a plan. */
function textsIn(part: unknown): readonly Text[] {
  if (Array.isArray(part)) return part.flatMap(textsIn)
  if (typeof part !== 'object' || part === null) return []
  return isText(part) ? [part] : Object.values(part).flatMap(textsIn)
}

const lawful = new Set(
  edition.variants.flatMap(({ duration, spouse }) => [duration.note, spouse.note]),
)

const drafts: readonly Plan[] = edition.variants.flatMap((variant) =>
  manyAnswers.map((answers) => draftOf(variant, answers)),
)

/** The plan's own sentences, as written; notes of the law have their own tests. */
const written: readonly Text[] = [
  ...new Set([
    ...drafts.flatMap(textsIn).filter((text) => !lawful.has(text)),
    ...textsIn(Object.values(steps).filter((part) => typeof part === 'object')),
  ]),
]

const both = written.flatMap(({ en, fr }) => [en, fr])

/** A text without its names in braces, codes, forms and sections of the law. */
const bare = (text: string): string =>
  text
    .replaceAll(/\{\w+\}/g, '')
    .replaceAll(/\b[A-Z]\d\d\b|\bIMM \d{4}\b|\b[AR]\d+(\.\d+)?(\([a-z0-9.]+\))*/g, '')

describe('the sentences of a plan', () => {
  it('are many', () => {
    expect(written.length).toBeGreaterThan(70)
  })

  it('hold no figure that is not in the table of amounts', () => {
    expect(both.filter((text) => /\d/.test(bare(text)))).toEqual([])
  })

  it('are caught when they do', () => {
    expect(bare('Under C41 (R205(c)(ii)), {workPermit} on IMM 5802')).not.toMatch(/\d/)
    expect(bare('The employer pays 230.')).toMatch(/\d/)
    expect(bare('A stay of 6 months')).toMatch(/\d/)
  })

  it('spell no figure out', () => {
    const spelled =
      /\b(two|four|five|six|seven|eight|nine|ten|deux|quatre|cinq|sept|huit|neuf|dix)\b/i
    expect(both.filter((text) => spelled.test(text))).toEqual([])
  })

  it('have 20 words at most', () => {
    const words = (sentence: string) =>
      sentence.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length
    const long = both
      .flatMap((text) => text.split(/(?<=[.?:])[\s\u00a0]/))
      .filter((sentence) => words(sentence) > 20)
    expect(long).toEqual([])
  })

  it('name the same amounts in both languages', () => {
    const names = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []))].toSorted()
    expect(written.filter(({ en, fr }) => names(en).join() !== names(fr).join())).toEqual([])
  })

  it('never decide for an officer, and never shout', () => {
    const forbidden =
      /\b(eligib|qualif(y|ies|ied)\b|approv|guarant|reject|admissib|approuv|garantir?\b|rejet)|!/i
    expect(both.filter((text) => forbidden.test(text))).toEqual([])
  })

  it('keep to the typography of their language', () => {
    expect(both.filter((text) => /['"]/.test(text))).toEqual([])
    expect(written.filter(({ fr }) => / [:»?;]|« |[^\u00a0]»|«[^\u00a0]/.test(fr))).toEqual([])
    expect(written.filter(({ en, fr }) => en === fr)).toEqual([])
  })
})

describe('a plan', () => {
  it('leaves no name unfilled, whoever asks', () => {
    for (const variant of edition.variants) {
      for (const answers of manyAnswers) {
        const texts = textsIn(planUnder(variant, answers)).flatMap(({ en, fr }) => [en, fr])
        const holes = texts.filter((text) => /[{}]|undefined|null|NaN/.test(text) || text === '')
        expect([variant.id, holes]).toEqual([variant.id, []])
      }
    }
  })

  it('cites the law under every line, and gives each its own id', () => {
    for (const draft of drafts) {
      const { duration, where, spouse, documents, steps: todo, after, refusals } = draft
      const lines = [
        ...duration.notes,
        ...where.ways,
        ...spouse.notes,
        ...spouse.evidence,
        spouse.children,
        ...documents,
        ...todo,
        ...after,
        ...refusals,
      ]
      expect(lines.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([])
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    }
  })
})

describe('the table of amounts', () => {
  it('cites a text for every amount and day', () => {
    for (const one of [...Object.values(amounts), ...Object.values(days)]) {
      expect(one.cites.length).toBeGreaterThan(0)
    }
  })

  it('holds nothing that no plan names', () => {
    const named = new Set(
      both.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, id]) => id)),
    )
    const paid = new Set<string>(
      drafts.flatMap(({ steps: todo }) => todo.flatMap(({ costs }) => costs)),
    )
    // The fee of the other program stands on the page where nothing fits.
    const elsewhere = new Set(['lmia'])
    const idle = [...Object.keys(amounts), ...Object.keys(days)].filter(
      (id) => !named.has(id) && !paid.has(id) && !elsewhere.has(id),
    )
    expect(idle).toEqual([])
  })
})

describe('filling in', () => {
  const plain = ({ en, fr }: Text) => [en, fr].map((text) => text.replaceAll(/\s/g, ' '))
  const both2 = (name: string) => plain(filled({ en: `{${name}}`, fr: `{${name}}` }))

  it('writes each unit as its language does', () => {
    expect(both2('workPermit')).toEqual(['CAD 155', '155 $'])
    expect(both2('lmia')).toEqual(['CAD 1,000', '1 000 $'])
    expect(both2('partnerLeft')).toEqual(['16 months', '16 mois'])
    expect(both2('livingTogether')).toEqual(['1 year', '1 an'])
    expect(both2('fastTarget')).toEqual(['2 weeks', '2 semaines'])
    expect(both2('offerDigits')).toEqual(['7', '7'])
    expect(both2('readOn')).toEqual(['June 14, 2026', '14 juin 2026'])
    expect(both2('feesMove')).toEqual(['December 1', '1er décembre'])
  })

  it('writes lengths as people say them, and cents only where there are some', () => {
    const text = { en: '{time}', fr: '{time}' }
    const months = (value: number) => plain(filled(text, { time: { value, unit: 'months' } }))
    expect(months(54)).toEqual(['4 years and 6 months', '4 ans et 6 mois'])
    expect(months(36)).toEqual(['3 years', '3 ans'])
    expect(months(18)).toEqual(['18 months', '18 mois'])
    expect(months(1)).toEqual(['1 month', '1 mois'])
    expect(plain(filled(text, { time: { value: 246.5, unit: 'dollars' } }))).toEqual([
      'CAD 246.50',
      '246,50 $',
    ])
  })

  it('refuses a name that nothing explains', () => {
    expect(() => filled({ en: '{workPermits}', fr: '' })).toThrow(RangeError)
  })
})
