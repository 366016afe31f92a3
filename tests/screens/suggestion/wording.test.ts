import { edition } from '#rules'
import { planUnder } from '../../../rules/plan/index.ts'
import { describe, expect, test } from 'vitest'
import {
  employer as employerEn,
  own as ownEn,
} from '../../../src/wording/suggestion/employer/en.ts'
import {
  employer as employerFr,
  own as ownFr,
} from '../../../src/wording/suggestion/employer/fr.ts'
import { en } from '../../../src/wording/suggestion/en.ts'
import { fr } from '../../../src/wording/suggestion/fr.ts'

const toEmployer = { en: employerEn, fr: employerFr }

type Entry = readonly [path: string, text: string]

function entries(words: unknown, path = ''): readonly Entry[] {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(words as object).flatMap(([key, part]) => entries(part, `${path}.${key}`))
}

const languages = [
  ['English', entries(en)],
  ['French', entries(fr)],
  ['English to an employer', entries(toEmployer.en)],
  ['French to an employer', entries(toEmployer.fr)],
] as const

const words = (sentence: string): readonly string[] =>
  sentence.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

describe.each(languages)('the suggestion in %s', (_, all) => {
  test('says a sentence in 20 words at most', () => {
    const long = all.flatMap(([path, text]) =>
      text
        .split(/(?<=[.?!:])[\s\u00a0]/)
        .filter((sentence) => words(sentence).length > 20)
        .map((sentence) => `${path}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  test('never decides for an officer, and never shouts', () => {
    const forbidden =
      /\b(eligib|qualif(y|ies|ied)\b|approv|guarant|reject|admissib|approuv|garantir?\b|rejet)/i
    expect(all.filter(([, text]) => forbidden.test(text) || text.includes('!'))).toEqual([])
  })

  test('gives numbers as figures', () => {
    const spelled =
      /\b(two|four|five|six|seven|eight|nine|ten|deux|quatre|cinq|sept|huit|neuf|dix)\b/i
    const named = new Set(['.notices.contradictionTitle'])
    expect(all.filter(([path, text]) => spelled.test(text) && !named.has(path))).toEqual([])
  })

  test('leaves nothing empty', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

test('what is said otherwise to an employer says “you” to nobody, and takes the worker’s place', () => {
  const you = /\b(you|your|vous|votre|vos)\b|ez\b/i
  expect([...entries(ownEn), ...entries(ownFr)].filter(([, text]) => you.test(text))).toEqual([])
  for (const [worker, employer, own] of [
    [en, employerEn, ownEn],
    [fr, employerFr, ownFr],
  ]) {
    const said = new Set(entries(employer).map(([, text]) => text))
    expect(entries(own).filter(([, text]) => !said.has(text))).toEqual([])
    expect(entries(employer).map(([path]) => path)).toEqual(entries(worker).map(([path]) => path))
  }
})

test('both languages fill in the same values', () => {
  const values = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => name))].toSorted()
  const all = (said: unknown, own: unknown) => [...entries(said), ...entries(own, '.employer')]
  const french = new Map(all(fr, ownFr))
  // A form for one may say the number in words of its own.
  const differing = all(en, ownEn).filter(
    ([path, text]) =>
      !path.endsWith('.one') && values(text).join() !== values(french.get(path) ?? '').join(),
  )
  expect(differing).toEqual([])
})

test('French has its spaces', () => {
  const wrong = [...entries(fr), ...entries(ownFr)].filter(([, text]) =>
    / [:»]|« |[^\u00a0]»|«[^\u00a0]| [?!;]/.test(text),
  )
  expect(wrong).toEqual([])
})

test('every route without a permit has its limits and what to carry', () => {
  const without = edition.variants.filter(({ stream }) => stream === 'no_permit')
  const bare = without.filter((variant) => {
    const { after, documents } = planUnder(variant, {})
    return after.length === 0 || documents.length === 0
  })
  expect(without.length).toBeGreaterThan(30)
  expect(bare.map(({ id }) => id)).toEqual([])
})
