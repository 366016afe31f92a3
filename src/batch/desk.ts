import { isQuestionId, questionIds } from '#rules'
import type { Answer, Answers, QuestionId, Standing, StreamId } from '#rules'
import { loadBatchWording } from '../wording/batch/index.ts'
import type { Language } from '../wording/language.ts'
import { loadSuggestionWording } from '../wording/suggestion/index.ts'
import { alertCounts, alertsIn, noAlerts, packedAlerts } from './alerts.ts'
import type { AlertCounts } from './alerts.ts'
import { candidateInLine, candidateInRow } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { cellReader } from './cells.ts'
import { columnOf, columnsOf } from './columns.ts'
import type { Encoding } from './decode.ts'
import { openSource } from './opening.ts'
import type { Source } from './opening.ts'
import { csvHeading, csvRow, jsonRow, reportHeadings, reportRow } from './report.ts'
import type { ReportWords } from './report.ts'
import { screenerOf } from './screening.ts'
import type { Result, Screener } from './screening.ts'
import { ownText, shownValue } from './table.ts'
import type { Column, Problem, RawRow } from './table.ts'
import { Unreadable } from './unreadable.ts'
import type { Trouble } from './unreadable.ts'
import { rowsInView } from './view.ts'
import type { Kept, View } from './view.ts'
import { loadVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { xlsxOf } from './xlsxText.ts'

/** Rows kept at most: so many still fit into the memory of a phone. */
export const mostRows = 500_000

/** Rows on a page of the table. */
export const rowsOnAPage = 100

/** What a file turned out to be. */
export type Opening =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | {
      readonly kind: 'opened'
      readonly format: Source['format']
      readonly encoding: Encoding | null
      readonly headings: readonly string[]
      /** What the headings mean by themselves. */
      readonly columns: readonly Column[]
      /** The first values below each heading. */
      readonly samples: readonly (readonly string[])[]
      /** All sheets of a workbook, and the one that is read. */
      readonly sheets: readonly string[]
      readonly sheet: string | null
    }

/** How far the screening has come. */
export interface Progress {
  readonly rows: number
  /** 0 to 1. */
  readonly fraction: number
}

/** What there is among the candidates. */
export interface Found {
  readonly streams: readonly StreamId[]
  readonly standings: readonly Standing[]
}

/** What a screening came to. */
export interface Screened extends Found {
  readonly rows: number
  readonly milliseconds: number
  readonly cancelled: boolean
  /** Why it ended early, or what else to know. */
  readonly trouble: Trouble | null
}

/** One line of the table. */
export interface PageRow {
  /** Where the candidate is kept. */
  readonly index: number
  readonly number: number
  readonly name: string
  readonly stream: StreamId | null
  readonly standing: Standing | null
  readonly code: string | null
  readonly open: number
  readonly problems: number
  readonly alerts: AlertCounts
}

/** One page of the table. */
export interface Page {
  readonly from: number
  /** Candidates who fit the filters. */
  readonly all: number
  readonly rows: readonly PageRow[]
}

/** What results are written as. */
export type Format = 'csv' | 'json' | 'xlsx'

/** Where candidates are screened and kept, away from the page: in a worker, or in a test right here. */
export interface Desk {
  /** `sheet` names one of a workbook; without it the first that has rows is read. */
  open(file: Blob, sheet?: string | null): Promise<Opening>
  /** Screens the open file. Resolves early, with the rows so far, after `cancel`. */
  screen(columns: readonly Column[]): Promise<Screened>
  cancel(): Promise<void>
  page(view: View): Promise<Page>
  details(indexes: readonly number[]): Promise<readonly Candidate[]>
  /** Gives a candidate other answers. `null` when they are those that are kept. */
  update(index: number, answers: Answers): Promise<Found | null>
  /** The candidates who fit the filters, as a file. */
  write(format: Format, view: View, language: Language): Promise<Blob>
}

/** Milliseconds of work between two breaths, in which messages are heard. */
const breathEvery = 60

/** Samples of each column. */
const samples = 3

/** A desk. `onProgress` is told at most every few hundredths of a second. */
export function deskOf(onProgress: (progress: Progress) => void): Desk {
  let file: Blob | null = null
  let sheet: string | null = null
  let opened: Opened | null = null
  let cancelled = false
  let kept: Kept = noneKept()
  let columns: readonly Column[] = []
  /** Questions that no column had, and that were answered later. */
  let answeredLater: readonly QuestionId[] = []
  let screener: Screener | null = null

  async function reopen(): Promise<Opened> {
    if (file === null) throw new Unreadable('empty')
    return openedFrom(file, sheet)
  }

  return {
    async open(blob, wanted = null) {
      file = blob
      sheet = wanted
      kept = noneKept()
      try {
        opened = await openedFrom(blob, sheet)
      } catch (error) {
        opened = null
        return { kind: 'trouble', trouble: troubleOf(error) }
      }
      return openingOf(opened, await loadVocabulary())
    },

    async screen(meaning) {
      const started = performance.now()
      cancelled = false
      columns = meaning
      answeredLater = []
      screener = screenerOf()
      kept = noneKept()
      let trouble: Trouble | null = null
      try {
        const source = opened ?? (await reopen())
        opened = null
        const questions = meaning.filter(isQuestion)
        const vocabulary = await loadVocabulary(
          source.source.format === 'ndjson' ? questionIds : questions,
        )
        for await (const candidate of candidatesIn(source, meaning, vocabulary, screener)) {
          if (candidate === 'breath') {
            onProgress({ rows: kept.names.length, fraction: source.fraction(kept.names.length) })
            await breath()
            if (cancelled) break
            continue
          }
          if (kept.names.length >= mostRows) {
            trouble = 'tooManyRows'
            break
          }
          keep(kept, candidate)
        }
        if (trouble === null && source.source.text.isDamaged()) trouble = 'damagedText'
      } catch (error) {
        trouble = troubleOf(error)
      }
      const { names, results } = kept
      return {
        rows: names.length,
        milliseconds: performance.now() - started,
        cancelled,
        trouble,
        ...foundIn(results),
      }
    },

    cancel() {
      cancelled = true
      return Promise.resolve()
    },

    page(view) {
      const fitting = rowsInView(kept, view)
      const rows = [...fitting.subarray(view.from, view.from + rowsOnAPage)].map((index) =>
        pageRow(kept, index),
      )
      return Promise.resolve({ from: view.from, all: fitting.length, rows })
    },

    details: (indexes) => Promise.resolve(indexes.map((index) => candidateAt(kept, index))),

    update(index, answers) {
      const packed = packedAnswers(answers)
      if (!(index in kept.packed) || packed === kept.packed[index]) return Promise.resolve(null)
      const result = (screener ??= screenerOf()).screen(answers)
      kept.packed[index] = packed
      kept.results[index] = result
      kept.alerts[index] = packedAlerts(alertsIn(answers, result))
      // What a cell could not say is said now.
      kept.problems[index] = (kept.problems[index] ?? noProblems).filter(
        ({ column }) => column !== null && answers[column] === undefined,
      )
      kept.changes += 1
      answeredLater = questionIds.filter(
        (id) => (answers[id] !== undefined && !columns.includes(id)) || answeredLater.includes(id),
      )
      return Promise.resolve(foundIn(kept.results))
    },

    async write(format, view, language) {
      const [text, suggestion] = await Promise.all([
        loadBatchWording(language),
        loadSuggestionWording(language, 'employer'),
      ])
      const words: ReportWords = { language, text, suggestion }
      const questions =
        columns.length === 0 ? questionIds : [...columns.filter(isQuestion), ...answeredLater]
      return written(format, kept, rowsInView(kept, view), questions, words)
    },
  }
}

const foundIn = (results: readonly (Result | null)[]): Found => ({
  streams: [...new Set(results.flatMap((result) => result?.stream ?? []))],
  standings: [...new Set(results.flatMap((result) => result?.standing ?? []))],
})

const isQuestion = (column: Column): column is QuestionId => column !== null && isQuestionId(column)

const troubleOf = (error: unknown): Trouble =>
  error instanceof Unreadable ? error.trouble : 'unexpected'

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

// ——— The file

interface Opened {
  readonly source: Source
  /** The first rows, which were looked at already. */
  readonly first: readonly RawRow[]
  readonly rest: AsyncIterator<readonly RawRow[]> | null
  fraction(rows: number): number
}

/** Bytes of a file that are read at once. */
const pieceSize = 1024 * 1024

async function openedFrom(file: Blob, sheet: string | null): Promise<Opened> {
  const vocabulary = await loadVocabulary()
  let read = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    // By the slice: a browser's stream of a file comes in crumbs, and is several times slower.
    while (read < file.size) {
      const piece = await file.slice(read, read + pieceSize).arrayBuffer()
      if (piece.byteLength === 0) return
      read += piece.byteLength
      yield new Uint8Array(piece)
    }
  }
  const source = await openSource(
    bytes(),
    (heading) => columnOf(heading, vocabulary) !== null,
    sheet,
  )
  const byBytes = (): number => (file.size === 0 ? 1 : read / file.size)
  if (source.format === 'ndjson') return { source, first: [], rest: null, fraction: byBytes }
  const rest = source.rows[Symbol.asyncIterator]()
  const first: RawRow[] = []
  while (first.length < samples) {
    const some = await rest.next()
    if (some.done === true) break
    first.push(...some.value)
  }
  const { count } = source
  return {
    source,
    first,
    rest,
    fraction: count === null ? byBytes : (rows) => (count === 0 ? 1 : rows / count),
  }
}

function openingOf({ source, first }: Opened, vocabulary: Vocabulary): Opening {
  const headings = source.format === 'ndjson' ? [] : source.headings
  return {
    kind: 'opened',
    format: source.format,
    encoding: source.text.encoding(),
    headings,
    columns: columnsOf(headings, vocabulary),
    samples: headings.map((_, at) =>
      first
        .slice(0, samples)
        .map(({ cells }) => shownValue(cells[at] ?? ''))
        .filter((value) => value !== ''),
    ),
    sheets: source.format === 'ndjson' ? [] : source.sheets,
    sheet: source.format === 'ndjson' ? null : source.sheet,
  }
}

/** Candidates one by one, and now and then a pause to breathe. */
async function* candidatesIn(
  { source, first, rest }: Opened,
  columns: readonly Column[],
  vocabulary: Vocabulary,
  screener: Screener,
): AsyncGenerator<Candidate | 'breath'> {
  const readCell = cellReader(vocabulary)
  let since = performance.now()
  const isTime = (): boolean => performance.now() - since > breathEvery
  if (source.format === 'ndjson') {
    for await (const lines of source.lines) {
      for (const line of lines) {
        yield candidateInLine(line, readCell, screener, () => undefined)
        if (!isTime()) continue
        yield 'breath'
        since = performance.now()
      }
    }
    return
  }
  let rows: readonly RawRow[] = first
  for (;;) {
    for (const row of rows) {
      yield candidateInRow(row, columns, readCell, screener)
      if (!isTime()) continue
      yield 'breath'
      since = performance.now()
    }
    const more = await rest?.next()
    if (more === undefined || more.done === true) return
    rows = more.value
  }
}

// ——— What is kept

const noneKept = (): Kept => ({
  names: [],
  packed: [],
  results: [],
  problems: [],
  alerts: [],
  shared: new Map(),
  changes: 0,
})

const noProblems: readonly Problem[] = []

/** Keeps a candidate small: answers as one text, and one result for all who have the same. */
function keep(kept: Kept, { name, answers, result, problems, alerts }: Candidate): void {
  kept.alerts.push(packedAlerts(alerts))
  kept.names.push(ownText(name))
  kept.packed.push(packedAnswers(answers))
  kept.problems.push(
    problems.length === 0
      ? noProblems
      : problems.map((one) => ({ ...one, value: ownText(one.value) })),
  )
  if (result === null) {
    kept.results.push(null)
    return
  }
  const key = JSON.stringify(result)
  const shared: Result = kept.shared.get(key) ?? result
  kept.shared.set(key, shared)
  kept.results.push(shared)
}

const positions: ReadonlyMap<string, number> = new Map(questionIds.map((id, at) => [id, at]))

const packedAnswers = (answers: Answers): string =>
  JSON.stringify(
    Object.entries(answers).flatMap(([id, answer]) => [positions.get(id) ?? -1, answer]),
  )

function unpackedAnswers(text: string): Answers {
  const answers: Partial<Record<QuestionId, Answer>> = {}
  const parts = JSON.parse(text) as readonly (Answer | number)[]
  for (let at = 0; at < parts.length; at += 2) {
    const id = questionIds[Number(parts[at])]
    const answer = parts[at + 1]
    if (id !== undefined && answer !== undefined) answers[id] = answer
  }
  return answers as Answers
}

function candidateAt({ names, packed, results, problems }: Kept, index: number): Candidate {
  const answers = unpackedAnswers(packed[index] ?? '[]')
  const result = results[index] ?? null
  return {
    number: index + 1,
    name: names[index] ?? '',
    answers,
    result,
    problems: problems[index] ?? noProblems,
    // Their words are long, and quickly found again.
    alerts: result === null ? noAlerts : alertsIn(answers, result),
  }
}

function pageRow({ names, results, problems, alerts }: Kept, index: number): PageRow {
  const result = results[index] ?? null
  return {
    index,
    number: index + 1,
    name: names[index] ?? '',
    stream: result?.stream ?? null,
    standing: result?.standing ?? null,
    code: result?.code ?? null,
    open: result?.open.length ?? 0,
    problems: problems[index]?.length ?? 0,
    alerts: alertCounts(alerts[index] ?? 0),
  }
}

// ——— Files

/** Rows that become one part of a file. */
const rowsInAPart = 500

async function written(
  format: Format,
  kept: Kept,
  indexes: Uint32Array,
  questions: readonly QuestionId[],
  words: ReportWords,
): Promise<Blob> {
  if (format === 'xlsx') {
    return xlsxOf(sheetRows(kept, indexes, questions, words))
  }
  const parts: string[] = []
  // The mark makes Excel read the accents.
  if (format === 'csv') parts.push('\uFEFF', csvHeading(questions))
  else parts.push('[\n')
  for (let at = 0; at < indexes.length; at += rowsInAPart) {
    const some = [...indexes.subarray(at, at + rowsInAPart)].map((index) =>
      candidateAt(kept, index),
    )
    parts.push(
      format === 'csv'
        ? some.map((one) => csvRow(one, questions, words)).join('')
        : some.map((one) => jsonRow(one, words)).join(',\n'),
    )
    if (format === 'json' && at + rowsInAPart < indexes.length) parts.push(',\n')
    await breath()
  }
  if (format === 'json') parts.push('\n]\n')
  return new Blob(parts, { type: format === 'csv' ? 'text/csv' : 'application/json' })
}

function* sheetRows(
  kept: Kept,
  indexes: Uint32Array,
  questions: readonly QuestionId[],
  words: ReportWords,
): Generator<readonly (string | number)[]> {
  yield reportHeadings(questions)
  for (const index of indexes) yield reportRow(candidateAt(kept, index), questions, words)
}
