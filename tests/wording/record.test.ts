import { describe, expect, it } from 'vitest'
import { keepingWords } from '../../src/wording/interface/keeping.ts'
import { languages } from '../../src/wording/language.ts'
import { en } from '../../src/wording/record/en.ts'
import { fr } from '../../src/wording/record/fr.ts'

/** What sheets, records and the switch say keeps the same rules as everything else. */

type Entry = readonly [at: string, text: string]

const entries = (words: unknown, at = ''): readonly Entry[] =>
  typeof words === 'string'
    ? [[at, words]]
    : Object.entries(words as object).flatMap(([key, part]) => entries(part, `${at}.${key}`))

const all = {
  en: [...entries(en), ...entries(keepingWords.en)],
  fr: [...entries(fr), ...entries(keepingWords.fr)],
}

const wordsIn = (sentence: string): number =>
  sentence.split(/[\s\u00A0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const values = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)].map(String).toSorted().join()

describe.each(languages)('sheets and records in %s', (language) => {
  const faulty = (fault: (text: string) => boolean) =>
    all[language].filter(([, text]) => fault(text))

  it('say a sentence in 20 words at most', () => {
    expect(
      faulty((text) => text.split(/(?<=[.?…])\s/u).some((sentence) => wordsIn(sentence) > 20)),
    ).toEqual([])
  })

  it('never promise, judge or shout, and leave nothing empty', () => {
    const verdict =
      /\beligib|\bqualif(y|ies|ied)\b|\bapprov|\bguarant|\breject|\badmissib|\bapprouv|\bgaranti|\brejet|!/iu
    expect(faulty((text) => verdict.test(text) || text.trim() === '')).toEqual([])
  })

  it('have no straight quotes and no stray spaces', () => {
    expect(faulty((text) => /['"]|\s{2}|^\s|\s$| [.,?;]/u.test(text))).toEqual([])
  })
})

it('French is written as French, and fills in the same values', () => {
  const wrong = (text: string): boolean =>
    /(?<!\u00A0):|«(?!\u00A0)|(?<!\u00A0)»|\u202F|[“”]/u.test(text)
  expect(all.fr.filter(([, text]) => wrong(text))).toEqual([])
  expect(all.fr.map(([at]) => at)).toEqual(all.en.map(([at]) => at))
  expect(all.fr.map(([, text]) => values(text))).toEqual(all.en.map(([, text]) => values(text)))
})
