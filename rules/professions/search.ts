import { nearMisses } from './near_misses.ts'
import type { NearMiss } from './near_misses.ts'
import type { Language, ListId, Row } from './rows.ts'

/** A row that fits the words typed, with the words of the row that made it fit. */
export interface ScoredRow {
  readonly row: Row
  /** For ordering only: higher is nearer. */
  readonly score: number
  readonly hit: 'title' | 'alias' | 'noc'
  /** The title, alias or code that matched, as the row holds it. */
  readonly matched: string
}

// ——— Words

const languages: readonly Language[] = ['en', 'fr']

/** Lower case, no accents, no dots (R.N. is rn), ligatures written out. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')

const wordsOf = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? []

/** Words that say nothing about the occupation. */
const silent = new Set(
  (
    'a am an and as at for i in is my of on or the to with work working job senior sr junior jr lead experienced ' +
    'au aux avec comme d dans de des du en et je l la le les ma mon ou pour suis sur travail travaille un une'
  ).split(' '),
)

/** The words asked for; the silent ones count only when there is nothing else. */
function asked(text: string): readonly string[] {
  const all = wordsOf(text)
  const telling = all.filter((word) => !silent.has(word))
  return telling.length > 0 ? telling : all
}

const femaleEndings: readonly (readonly [RegExp, string])[] = [
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/enne$/, 'en'],
  [/ere$/, 'er'],
  [/ive$/, 'if'],
  [/e$/, ''],
]

/** One form for the singular and the plural. */
const singular = (word: string): string => (word.length < 4 ? word : word.replace(/[sx]$/, ''))

/** One form also for the person and the activity (nurse, nursing), and in French for both genders. */
function stem(word: string, language: Language): string {
  const single = singular(word)
  if (language === 'en') return single.replace(/(?<=.{4})ing$/, '')
  if (single.length < 5) return single
  const ending = femaleEndings.find(([pattern]) => pattern.test(single))
  return ending ? single.replace(ending[0], ending[1]) : single
}

/** At most one letter added, dropped, changed, or swapped with its neighbour. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const restA = a.slice(same)
  const restB = b.slice(same)
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1))
    return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

type Match = (typed: string, word: string, language: Language) => boolean

/** The typed word begins the other one. */
const begins: Match = (typed, word, language) =>
  word.startsWith(typed) || stem(word, language).startsWith(stem(typed, language))

/** The same with one slip of the finger, for words of five letters or more. */
const nearlyBegins: Match = (typed, word, language) =>
  begins(typed, word, language) ||
  (typed.length >= 5 &&
    [-1, 0, 1].some((more) => withinOneEdit(typed, word.slice(0, typed.length + more))))

// ——— Phrases: the titles and aliases of a row, cut into words once

interface Phrase {
  readonly kind: 'title' | 'alias'
  readonly text: string
  readonly words: readonly string[]
}

const cut = new WeakMap<Row, Readonly<Record<Language, readonly Phrase[]>>>()

function phrasesOf(row: Row, language: Language): readonly Phrase[] {
  const known = cut.get(row)
  if (known) return known[language]
  const inLanguage = (of: Language): readonly Phrase[] => [
    { kind: 'title', text: row[of], words: wordsOf(row[of]) },
    ...row.aliases[of].map((text) => ({ kind: 'alias' as const, text, words: wordsOf(text) })),
  ]
  const fresh = { en: inLanguage('en'), fr: inLanguage('fr') }
  cut.set(row, fresh)
  return fresh[language]
}

// ——— Scores: the kind of hit comes first, then how much of the phrase was typed

const base = { title: 300, alias: 200, noc: 100 } as const

function phraseScore(
  typed: readonly string[],
  phrase: Phrase,
  language: Language,
  match: Match,
): number {
  if (!typed.every((one) => phrase.words.some((word) => match(one, word, language)))) return 0
  const isHead = (one: string): boolean =>
    phrase.words.slice(0, 1).some((head) => match(one, head, language))
  // A French alias begins with its main word: "électricien" alone is not an "ingénieur électricien".
  if (language === 'fr' && phrase.kind === 'alias' && !typed.some(isHead)) return 0
  const exact = typed.every((one) => phrase.words.some((word) => singular(one) === singular(word)))
  const first = typed.slice(0, 1).some(isHead)
  const extraWords = Math.max(phrase.words.length - typed.length, 0)
  return (
    base[phrase.kind] +
    (exact ? 40 : 0) +
    (exact && extraWords === 0 ? 20 : 0) +
    (first ? 10 : 0) -
    Math.min(extraWords, 20)
  )
}

function best(
  row: Row,
  typed: readonly string[],
  language: Language,
  match: Match,
): ScoredRow | undefined {
  let found: ScoredRow | undefined
  for (const phrase of phrasesOf(row, language)) {
    const score = phraseScore(typed, phrase, language, match)
    if (score > (found?.score ?? 0)) found = { row, score, hit: phrase.kind, matched: phrase.text }
  }
  return found
}

/** A code or its first digits; a group of the list (213) takes the codes under it (21301). */
function byCode(row: Row, digits: string): ScoredRow | undefined {
  const code = row.noc.find((one) => one.startsWith(digits) || digits.startsWith(one))
  return code === undefined ? undefined : { row, score: base.noc, hit: 'noc', matched: code }
}

/**
 * The rows that fit the text, nearest first; rows that fit equally well keep the list's order. Every word typed
 * must begin a word of the title or of one alias: accents, case, plural and French gender do not count. Titles
 * come before aliases before codes (digits only, two or more). Only when nothing fits are tried, in this order:
 * one slip in words of five letters or more, the other language. Text without words finds nothing.
 */
export function searchRows(
  rows: readonly Row[],
  text: string,
  language: Language,
): readonly ScoredRow[] {
  const digits = text.replace(/[^0-9]/g, '')
  if (/^\s*(noc|cnp)?\s*\d{2,5}\s*$/i.test(text))
    return rows.flatMap((row) => byCode(row, digits) ?? [])

  const typed = asked(text)
  if (typed.length === 0) return []
  const other: Language = language === 'en' ? 'fr' : 'en'
  for (const [spoken, match] of [
    [language, begins],
    [language, nearlyBegins],
    [other, begins],
  ] as const) {
    const found = rows.flatMap((row) => best(row, typed, spoken, match) ?? [])
    if (found.length > 0) return found.sort((a, b) => b.score - a.score)
  }
  return []
}

// ——— Titles that people bring and that are not on the list

type Same = (typed: string, word: string) => boolean

const sameWord: Same = (typed, word) =>
  singular(typed) === singular(word) ||
  stem(typed, 'fr') === stem(word, 'fr') ||
  stem(typed, 'en') === stem(word, 'en')

/** A beginning of four letters or more; or, in five or more, one letter too many, too few or swapped. */
const nearlySameWord: Same = (typed, word) =>
  sameWord(typed, word) ||
  (stem(typed, 'en').length >= 4 && word.startsWith(stem(typed, 'en'))) ||
  (typed.length >= 5 &&
    withinOneEdit(typed, word) &&
    (typed.length !== word.length || sorted(typed) === sorted(word)))

const sorted = (word: string): string => [...word].sort().join('')

const holds = (some: readonly string[], every: readonly string[], same: Same): boolean =>
  every.every((word) => some.some((one) => same(one, word)))

type Fits = (term: readonly string[], typed: readonly string[], language: Language) => boolean

/**
 * All the term's words stand in the text. A term of one word must be its main word, which comes last in English
 * and first in French (a welder foreman is no welder), and alone when shorter than five letters.
 */
const named: Fits = (term, typed, language) => {
  const [only] = term
  if (only === undefined || term.length > 1) return holds(typed, term, sameWord)
  const main = typed.at(language === 'en' ? -1 : 0)
  return main !== undefined && sameWord(main, only) && (only.length >= 5 || typed.length === 1)
}

/** The text is the term, unfinished or with a slip. */
const nearlyNamed: Fits = (term, typed) =>
  typed.length === term.length &&
  holds(typed, term, nearlySameWord) &&
  typed.every((one) => term.some((word) => nearlySameWord(one, word)))

/**
 * What to tell a person whose title is known not to be on this list, in the order of the table; empty when there
 * is nothing to tell. Works for English and French text alike. A term fits when all its words stand in the text.
 * Only when none does, an unfinished term (four letters or more of each word) or one with a slip fits too.
 */
export function nearMissesFor(text: string, list: ListId): readonly NearMiss[] {
  const typed = asked(text)
  if (typed.length === 0) return []
  const here = nearMisses.filter((miss) => miss.lists.includes(list))
  const fitting = (fits: Fits): readonly NearMiss[] =>
    here.filter((miss) =>
      languages.some((language) =>
        miss.terms[language].some((term) => fits(asked(term), typed, language)),
      ),
    )
  const exact = fitting(named)
  return exact.length > 0 ? exact : fitting(nearlyNamed)
}
