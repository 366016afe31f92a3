import { describe, expect, it } from 'vitest'
import { en } from '../../src/wording/batch/en.ts'
import { fr } from '../../src/wording/batch/fr.ts'
import { languages } from '../../src/wording/language.ts'

type Entry = readonly [at: string, text: string]

/** Every text of a catalog; those that are made are made with small samples. */
function entries(words: unknown, at = ''): readonly Entry[] {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words === 'function') {
    const make = words as (...samples: readonly unknown[]) => unknown
    return [[at, String(make(2, 3, 4)).trim()]]
  }
  return Object.entries(words as object).flatMap(([key, part]) => entries(part, `${at}.${key}`))
}

const all = { en: entries(en), fr: entries(fr) }

const wordsIn = (sentence: string): number =>
  sentence.split(/[\s\u00A0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const faulty = (language: 'en' | 'fr', fault: (text: string) => boolean): readonly Entry[] =>
  all[language].filter(([, text]) => fault(text))

describe.each(languages)('many candidates in %s', (language) => {
  it('says a sentence in 20 words at most', () => {
    const isLong = (text: string): boolean =>
      text.split(/(?<=[.?…])\s/u).some((sentence) => wordsIn(sentence) > 20)
    expect(faulty(language, isLong)).toEqual([])
  })

  it('never promises or judges, never shouts, leaves nothing empty', () => {
    const verdict =
      /\beligib|\bqualif(y|ies|ied)\b|\bapprov|\bguarant|\breject|\badmissib|\bapprouv|\bgaranti|\brejet|!/iu
    expect(faulty(language, (text) => verdict.test(text) || text.trim() === '')).toEqual([])
  })

  it('has no straight quotes and no stray spaces', () => {
    expect(faulty(language, (text) => /['"]|\s{2}|^\s|\s$| [.,?;]/u.test(text))).toEqual([])
  })
})

describe('the catalogs', () => {
  it('write French as French', () => {
    const wrong = (text: string): boolean =>
      /(?<!\u00A0):|«(?!\u00A0)|(?<!\u00A0)»|\u202F|[“”]/u.test(text)
    expect(faulty('fr', wrong)).toEqual([])
    expect(faulty('en', (text) => /\u00A0|\u202F/u.test(text))).toEqual([])
  })

  it('say the same things', () => {
    expect(all.fr.map(([at]) => at)).toEqual(all.en.map(([at]) => at))
  })
})
