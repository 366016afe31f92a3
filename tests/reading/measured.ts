import { languages } from '../../src/wording/language.ts'
import type { Language } from '../../src/wording/language.ts'
import { gradeOf, wordsOf } from './formula.ts'
import { withoutNames } from './officialNames.ts'
import { kinds, shownIn } from './texts.ts'
import type { Kind, Shown } from './texts.ts'

/** A text with its school grade and its length in words. */
export interface Graded extends Shown {
  readonly grade: number
  readonly words: number
}

/** The median of each kind of text may be this grade at most. */
export const medianAtMost = 8

/** A text of a sentence's length may be this grade at most, unless `hardTexts.ts` lists it. */
export const ceiling = 14

/** Below so many words a text is a label, and one long word alone makes its grade. */
const sentenceLength = 8

/** Every text of a language with its grade, the hardest first. */
export const gradedIn = (language: Language): readonly Graded[] =>
  shownIn(language)
    .map((shown) => ({
      ...shown,
      grade: gradeOf(withoutNames(shown.text, language), language),
      words: wordsOf(shown.text).length,
    }))
    .toSorted((a, b) => b.grade - a.grade)

/** The grade that this share of the texts does not pass; NaN when there are none. */
export const quantile = (texts: readonly Graded[], share: number): number =>
  texts.map(({ grade }) => grade).toSorted((a, b) => a - b)[
    Math.min(texts.length - 1, Math.floor(texts.length * share))
  ] ?? NaN

export const ofKind = (texts: readonly Graded[], kind: Kind): readonly Graded[] =>
  texts.filter((text) => text.kind === kind)

const sentences = (texts: readonly Graded[]): readonly Graded[] =>
  texts.filter(({ words }) => words >= sentenceLength)

/** The texts above the ceiling. */
export const hardIn = (texts: readonly Graded[]): readonly Graded[] =>
  sentences(texts).filter(({ grade }) => grade > ceiling)

const names: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' }

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function section(language: Language): string {
  const all = gradedIn(language)
  const line = (name: string, texts: readonly Graded[]) =>
    row([
      name,
      texts.length,
      quantile(texts, 0.5).toFixed(1),
      quantile(texts, 0.9).toFixed(1),
      quantile(sentences(texts), 0.5).toFixed(1),
      quantile(sentences(texts), 0.9).toFixed(1),
    ])
  const above12 = sentences(all).filter(({ grade }) => grade > 12).length
  return [
    `### ${names[language]}`,
    '',
    row(['Kind of text', 'Texts', 'Median', '90 %', 'Median, sentences', '90 %, sentences']),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    ...kinds.map((kind) => line(kind, ofKind(all, kind))),
    line('all', all),
    '',
    `Above grade 12: ${above12} of ${sentences(all).length} sentences. Above the ceiling of ${ceiling}, each with a reason in the list: ${hardIn(all).length}.`,
    '',
    `The hardest 20:`,
    '',
    row(['Grade', 'Kind', 'Text']),
    row(['---:', '---', '---']),
    ...sentences(all)
      .slice(0, 20)
      .map(({ grade, kind, text }) => row([grade.toFixed(1), kind, text])),
  ].join('\n')
}

/** The distribution by language and kind, as the document shows it. */
export const report = (): string => languages.map(section).join('\n\n')
