import { describe, expect, it } from 'vitest'
import { en as batchEn } from '../../src/wording/batch/en.ts'
import { fr as batchFr } from '../../src/wording/batch/fr.ts'
import { somethingBroke, toAnswers, wordsMissing } from '../../src/wording/interface/bilingual.ts'
import { counting } from '../../src/wording/interface/counted.ts'
import { en as embedEn } from '../../src/wording/embed/en.ts'
import { fr as embedFr } from '../../src/wording/embed/fr.ts'
import { own as ownEn } from '../../src/wording/interface/employer/en.ts'
import { own as ownFr } from '../../src/wording/interface/employer/fr.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { emailWords } from '../../src/wording/letters/index.ts'
import { en as lettersEn } from '../../src/wording/letters/en.ts'
import { fr as lettersFr } from '../../src/wording/letters/fr.ts'
import { en as mapEn } from '../../src/wording/map/en.ts'
import { fr as mapFr } from '../../src/wording/map/fr.ts'
import { en as rulebookEn } from '../../src/wording/rulebook/en.ts'
import { fr as rulebookFr } from '../../src/wording/rulebook/fr.ts'
import { en as trialEn } from '../../src/wording/trial/en.ts'
import { fr as trialFr } from '../../src/wording/trial/fr.ts'
import { languages } from '../../src/wording/language.ts'

/** The rules that every sentence around the questions keeps, in both languages. */

type Entry = readonly [at: string, text: string]

/** Every text of a catalog; those that are made are made with small samples. */
function entries(words: unknown, at = ''): readonly Entry[] {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words === 'function') {
    const make = words as (...samples: readonly unknown[]) => unknown
    const samples = /\.(less|more)$/.test(at) && at.includes('amount') ? ['months'] : [2, 3, 4]
    const text = String(make(...samples))
    // A terminal's lists are indented.
    return [[at, at.startsWith('.batch.terminal') ? text.trim() : text]]
  }
  return Object.entries(words as object).flatMap(([key, part]) => entries(part, `${at}.${key}`))
}

const all = {
  en: [
    ...entries(en),
    ...entries(ownEn, '.employer'),
    ...entries(batchEn, '.batch'),
    ...entries([lettersEn, emailWords.en, embedEn, mapEn, trialEn]),
    ...entries(rulebookEn, '.rulebook'),
    ...entries([wordsMissing.en, somethingBroke.en, toAnswers.en]),
  ],
  fr: [
    ...entries(fr),
    ...entries(ownFr, '.employer'),
    ...entries(batchFr, '.batch'),
    ...entries([lettersFr, emailWords.fr, embedFr, mapFr, trialFr]),
    ...entries(rulebookFr, '.rulebook'),
    ...entries([wordsMissing.fr, somethingBroke.fr, toAnswers.fr]),
  ],
}

const wordsIn = (sentence: string): number =>
  sentence.split(/[\s\u00A0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const faulty = (language: 'en' | 'fr', fault: (text: string) => boolean): readonly Entry[] =>
  all[language].filter(([, text]) => fault(text))

describe.each(languages)('the interface in %s', (language) => {
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

  it('count as each language counts', () => {
    const forms = { one: '# seule', other: '# autres' }
    expect([0, 1, 2].map((count) => counting('fr')(count, forms))).toEqual([
      '0 seule',
      '1 seule',
      '2 autres',
    ])
    expect([0, 1, 2].map((count) => counting('en')(count, forms))).toEqual([
      '0 autres',
      '1 seule',
      '2 autres',
    ])
  })
})
