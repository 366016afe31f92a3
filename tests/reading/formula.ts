import type { Language } from '../../src/wording/language.ts'
import { syllables } from './syllables.ts'

/** How hard a text is, in years of school. The formulas and why they were chosen: docs/READING.md. */

/** As Flesch counts: a sentence ends at a full stop, a colon, a semicolon, a dash, a question or exclamation mark. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:;…])[»”)]?[\s\u00a0]|[\s\u00a0][–—][\s\u00a0]|\n/u)
    .filter((sentence) => wordsOf(sentence).length > 0)

/** Between spaces, with a letter or a figure in it; French ties its pronouns behind the verb, « vient-elle » is two words. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(
      /[\s\u00a0\u202f]+|-(?:t-)?(?=(?:ils?|elles?|on|vous|nous|je|tu|ce|les?|la|lui|leur)(?!\p{L}))/u,
    )
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Flesch and Kincaid, 1975, for English. */
const fleschKincaid = (wordsASentence: number, syllablesAWord: number): number =>
  0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59

/** Kandel and Moles, 1958: Flesch's reading ease with weights for French. */
const kandelMoles = (wordsASentence: number, syllablesAWord: number): number =>
  207 - 1.015 * wordsASentence - 73.6 * syllablesAWord

/** Flesch's own table, 1949: which ease each grade reads, at the middle of each of its bands. */
const bands = [
  { ease: 95, grade: 5 },
  { ease: 85, grade: 6 },
  { ease: 75, grade: 7 },
  { ease: 65, grade: 8.5 },
  { ease: 55, grade: 11 },
  { ease: 40, grade: 14.5 },
  { ease: 15, grade: 17 },
] as const

/** The grade that reads a text of this ease: along straight lines between the middles of the bands, and beyond them. */
export function gradeOfEase(ease: number): number {
  const above = Math.max(
    1,
    bands.findIndex((band) => band.ease <= ease),
  )
  const at = bands.some((band) => band.ease <= ease) ? above : bands.length - 1
  const [easier, harder] = [bands[at - 1], bands[at]]
  if (!easier || !harder) throw new RangeError(`No band for ${ease}`)
  const slope = (harder.grade - easier.grade) / (easier.ease - harder.ease)
  return easier.grade + (easier.ease - ease) * slope
}

/** The school grade of a text, 0 at least. A text without words has grade 0. */
export function gradeOf(text: string, language: Language): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const wordsASentence = words.length / sentencesOf(text).length
  const spoken = words.reduce((sum, word) => sum + syllables(word, language), 0)
  const syllablesAWord = spoken / words.length
  return Math.max(
    0,
    language === 'en'
      ? fleschKincaid(wordsASentence, syllablesAWord)
      : gradeOfEase(kandelMoles(wordsASentence, syllablesAWord)),
  )
}
