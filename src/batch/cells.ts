import { parseAnswer, question } from '#rules'
import type { Answer, Question, QuestionId } from '#rules'
import { countryNamed, isFormerCountry } from './countryNames.ts'
import { fold } from './fold.ts'
import { ownText, shownValue } from './table.ts'
import type { Cell, Reason } from './table.ts'
import { ambiguous } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a cell says about its question. An empty cell says nothing: the question stays open. */
export type CellReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly reason: Reason; readonly value: string }

/** The longest text that can be an answer. */
const longestCell = 2000

/** A number this many times larger than the bound is a slip (a year of birth for an age), not "this much or more". */
const slip = 10

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

const unsureWords = folded([
  ...['unsure', 'not sure', "don't know", 'do not know', "I don't know", 'unknown', 'maybe'],
  ...['je ne sais pas', 'ne sais pas', 'NSP', 'pas sûr', 'pas sûre', 'incertain', 'inconnu'],
])
const yesWords = folded(['yes', 'y', 'oui', 'o', 'true', 'vrai', '1'])
const noWords = folded(['no', 'n', 'non', 'false', 'faux', '0'])
const noneWords = folded(['none', 'nothing', 'aucun', 'aucune', 'rien', '[]'])
/** « #N/A » and its kind: what a spreadsheet shows for a formula that failed. */
const failedFormula =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|VALEUR!|NOM\?|NOMBRE!|SPILL!)$/i

const unitWords: Readonly<Record<'months' | 'years' | 'days', ReadonlySet<string>>> = {
  months: folded(['month', 'months', 'mois', 'm']),
  years: folded(['year', 'years', 'an', 'ans', 'année', 'années', 'y', 'yrs']),
  days: folded(['day', 'days', 'jour', 'jours', 'd', 'j']),
}

const empty: CellReading = { kind: 'empty' }

/** Reads the cells of a table, remembering what it read: columns repeat themselves. */
export type CellReader = (id: QuestionId, cell: Cell) => CellReading

/** Different cells remembered, a column. */
const mostRemembered = 2000

/** A reader of cells in these words. */
export function cellReader(vocabulary: Vocabulary): CellReader {
  const columns = new Map<QuestionId, Map<Cell, CellReading>>()
  return (id, cell) => {
    if (cell === null || cell === '') return empty
    let known = columns.get(id)
    if (known === undefined) {
      known = new Map()
      columns.set(id, known)
    }
    const before = known.get(cell)
    if (before !== undefined) return before
    const own = typeof cell === 'string' ? ownText(cell) : cell
    const read = readCell(id, own, vocabulary)
    if (known.size < mostRemembered) known.set(own, read)
    return read
  }
}

/** Reads a cell as the answer to a question. Never throws and never guesses: what is not one is named with its reason. */
export function readCell(id: QuestionId, cell: Cell, vocabulary: Vocabulary): CellReading {
  const problem = (reason: Reason, value: unknown = cell): CellReading => ({
    kind: 'problem',
    reason,
    value: shownValue(value),
  })
  if (cell === null) return empty
  if (cell instanceof Date) return problem('date')
  const asked = question(id)
  const text = textOf(cell)
  if (text === '') return empty
  if (text.length > longestCell) return problem('tooLong')
  if (failedFormula.test(text)) return problem('failedFormula')
  const read = answerIn(id, asked, text, vocabulary)
  if ('reason' in read) return problem(read.reason, read.value ?? cell)
  const answer = parseAnswer(id, read.answer)
  return answer === undefined ? problem('notAnOption') : { kind: 'answer', answer }
}

const textOf = (cell: Exclude<Cell, Date | null>): string =>
  typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell).trim()

type Read =
  { readonly answer: Answer } | { readonly reason: Reason; readonly value?: string | undefined }

function answerIn(id: QuestionId, asked: Question, text: string, words: Vocabulary): Read {
  switch (asked.kind) {
    case 'choice':
      return choiceIn(id, asked.options, text, words)
    case 'amount':
      return amountIn(asked, text)
    case 'ticks':
      return ticksIn(id, text, words)
    case 'country':
    case 'countries':
      return countriesIn(asked.kind, text)
    case 'row':
      return rowIn(id, text, words)
  }
}

const isUnsure = (text: string): boolean => text === '?' || unsureWords.has(fold(text))

function choiceIn(
  id: QuestionId,
  options: readonly string[],
  text: string,
  words: Vocabulary,
): Read {
  if (options.includes(text)) return { answer: text }
  const found = words.optionOf(id, text)
  if (typeof found === 'string') return { answer: found }
  if (isUnsure(text)) return { answer: 'unsure' }
  if (options.includes('yes') && yesWords.has(fold(text))) return { answer: 'yes' }
  if (options.includes('no') && noWords.has(fold(text))) return { answer: 'no' }
  return { reason: 'notAnOption' }
}

function amountIn(asked: Extract<Question, { kind: 'amount' }>, text: string): Read {
  if (isUnsure(text)) return { answer: 'unsure' }
  // A number with thousands or decimals, as either language writes it, and perhaps a word for its unit.
  const [, number = '', unit = ''] = /^([+-]?\d+(?:[.,]\d+)?)\+?\s*([\p{L}.]*)$/u.exec(text) ?? []
  if (number === '') return { reason: looksLikeDate(text) ? 'date' : 'notWhole' }
  if (unit !== '' && !unitWords[asked.unit].has(fold(unit))) return { reason: 'otherUnit' }
  const value = Number(number.replace(',', '.'))
  if (!Number.isInteger(value)) return { reason: 'notWhole' }
  if (value < asked.min || value > asked.max * slip) return { reason: 'outOfBounds' }
  return { answer: Math.min(value, asked.max) }
}

const looksLikeDate = (text: string): boolean =>
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)

/** The parts of a list: joined by `;`, by `|` or one a line; by commas if that is how all of it can be read. */
function partsOf(text: string, isOne: (part: string) => boolean): readonly string[] {
  const split = (at: RegExp): readonly string[] =>
    text
      .split(at)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  const parts = split(/[;|\r\n]+/)
  if (parts.every(isOne)) return parts
  const finer = split(/[;|\r\n,]+/)
  return finer.every(isOne) ? finer : parts
}

function ticksIn(id: QuestionId, text: string, words: Vocabulary): Read {
  const tickIn = (part: string): string | undefined => {
    const maybe = /\s*\?$/.test(part)
    const option = words.optionOf(id, maybe ? part.replace(/\s*\?$/, '') : part)
    if (typeof option !== 'string') return undefined
    return maybe ? `${option}?` : option
  }
  const parts = partsOf(text, (part) => tickIn(part) !== undefined)
  const [only = ''] = parts
  if (parts.length <= 1 && tickIn(only) === undefined) {
    if (isUnsure(text)) return { answer: 'unsure' }
    if (noneWords.has(fold(text)) || noWords.has(fold(text))) return { answer: [] }
  }
  const ticks: string[] = []
  for (const part of parts) {
    const tick = tickIn(part)
    if (tick === undefined) return { reason: 'notAnOption', value: part }
    if (ticks.includes(tick)) continue
    if (ticks.some((one) => one.replace('?', '') === tick.replace('?', ''))) {
      return { reason: 'twice', value: part }
    }
    ticks.push(tick)
  }
  return { answer: ticks }
}

function countriesIn(kind: 'country' | 'countries', text: string): Read {
  if (isUnsure(text)) return { answer: 'unsure' }
  // The code of Norway is also the word for none.
  if (fold(text) === 'no') return { reason: 'norwayOrNo' }
  if (kind === 'countries' && (noneWords.has(fold(text)) || fold(text) === 'non')) {
    return { answer: [] }
  }
  const codes: string[] = []
  for (const part of kind === 'country'
    ? [text]
    : partsOf(text, (one) => countryNamed(one) !== undefined)) {
    if (fold(part) === 'no') return { reason: 'norwayOrNo', value: part }
    const code = countryNamed(part)
    if (code === undefined) {
      return { reason: isFormerCountry(part) ? 'formerCountry' : 'noCountry', value: part }
    }
    if (!codes.includes(code)) codes.push(code)
  }
  return { answer: kind === 'country' ? (codes[0] ?? '') : codes }
}

function rowIn(id: QuestionId, text: string, words: Vocabulary): Read {
  const row = words.rowOf(id, text)
  if (typeof row === 'string') return { answer: row }
  if (row === ambiguous) return { reason: 'severalRows' }
  if (isUnsure(text)) return { answer: 'unsure' }
  if (noneWords.has(fold(text)) || noWords.has(fold(text))) return { answer: 'none' }
  return { reason: 'noRow' }
}

/** An answer as a cell; `readCell` reads the very same answer back. */
export function writeCell(answer: Answer | undefined): string | number {
  if (answer === undefined) return ''
  if (typeof answer !== 'object') return answer
  return answer.length === 0 ? 'none' : answer.join(';')
}
