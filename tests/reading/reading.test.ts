import { describe, expect, it } from 'vitest'
import { languages } from '../../src/wording/language.ts'
import { gradeOf, gradeOfEase, sentencesOf, wordsOf } from './formula.ts'
import { hardTexts } from './hardTexts.ts'
import { ceiling, gradedIn, hardIn, medianAtMost, ofKind, quantile } from './measured.ts'
import { withoutNames } from './officialNames.ts'
import { kinds } from './texts.ts'

describe.each(languages)('what a person reads in %s', (language) => {
  const all = gradedIn(language)

  it.each(kinds)(`has a median of grade ${medianAtMost} at most: %s`, (kind) => {
    const texts = ofKind(all, kind)
    expect(texts.length).toBeGreaterThan(30)
    expect(quantile(texts, 0.5)).toBeLessThanOrEqual(medianAtMost)
  })

  it(`has no sentence above grade ${ceiling} but those with a reason`, () => {
    const listed = hardTexts[language]
    const unlisted = hardIn(all).filter(({ text }) => listed[text] === undefined)
    expect(unlisted.map(({ grade, text }) => `${grade.toFixed(1)} ${text}`)).toEqual([])
  })

  it('lists nothing that is no longer hard, or no longer there', () => {
    const hard = new Set(hardIn(all).map(({ text }) => text))
    expect(Object.keys(hardTexts[language]).filter((text) => !hard.has(text))).toEqual([])
  })
})

describe('the formulas', () => {
  it('count words and sentences as Flesch did', () => {
    expect(sentencesOf('It is here: look. Is it? Yes – now')).toHaveLength(5)
    expect(sentencesOf('Version 2.1 of R205(a) stays')).toHaveLength(1)
    expect(wordsOf('Only 3 of the well-known ones – no more')).toHaveLength(8)
    expect(wordsOf('Vient-elle d’ici\u00a0? Y a-t-il un vice-consul\u00a0?')).toHaveLength(8)
  })

  it('give the grades that the published weights give', () => {
    // 6 words, 1 sentence, 6 syllables; then 4 words and 14 syllables.
    expect(gradeOf('The cat sat on the mat.', 'en')).toBe(0)
    expect(gradeOf('International organizations deliberately collaborate.', 'en')).toBeGreaterThan(
      20,
    )
    expect([95, 85, 75, 65, 55, 40, 15].map(gradeOfEase)).toEqual([5, 6, 7, 8.5, 11, 14.5, 17])
    expect(gradeOfEase(60)).toBeCloseTo(9.75)
    expect(gradeOfEase(120)).toBe(2.5)
    expect(gradeOfEase(5)).toBe(18)
    expect(gradeOf('Le chat dort sur le lit.', 'fr')).toBeLessThan(3)
    expect(gradeOf('L’établissement exige une immatriculation provinciale.', 'fr')).toBeGreaterThan(
      15,
    )
  })

  it('take an official name for one short word', () => {
    expect(withoutNames('Under the Indian Act, as permanent residents', 'en')).toBe(
      'Under the Name, as Name',
    )
    expect(withoutNames('Une résidente permanente du Canada', 'fr')).toBe('Une Name du Name')
  })
})
