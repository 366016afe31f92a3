import { isQuestionId, questionIds } from '#rules'
import type { QuestionId, Standing } from '#rules'
import {
  candidateInLine,
  candidateInRow,
  cellReader,
  columnOf,
  columnsOf,
  csvHeading,
  csvRow,
  jsonRow,
  loadVocabulary,
  openSource,
  screenerOf,
  Unreadable,
} from '../batch/index.ts'
import type { Candidate, ReportWords, Source } from '../batch/index.ts'
import { loadBatchWording } from '../wording/batch/index.ts'
import { loadSuggestionWording } from '../wording/suggestion/index.ts'
import { InvalidInput } from './invalidInput.ts'
import type { Request } from './request.ts'

/** What many candidates are read from and written to, a piece at a time. */
export interface BatchStreams {
  /** The bytes of a file, or of what is piped in (`-`). Rejects as Node does, with a `code`. */
  bytes(from: string): AsyncIterable<Uint8Array>
  /** Writes to stdout; resolves when more may be written. */
  write(text: string): Promise<void>
  /** Writes to stderr. */
  note(text: string): void
  /** Milliseconds on a clock that only goes forward. */
  now(): number
}

/** Rows between two lines of progress. */
const progressEvery = 10_000

/** Columns named at most when they are left out. */
const mostNamed = 20

/** What a run adds up to. */
interface Tally {
  rows: number
  withProblems: number
  withStops: number
  withContradictions: number
  readonly byStanding: Map<Standing, number>
  readonly leftOut: Set<string>
}

/**
 * Screens many candidates: a row in, a row out, so that memory does not grow with the file. Progress and the summary go
 * to `note`. Returns 0 when every row could be read, 1 when something could not. Throws InvalidInput for a file that
 * is no table.
 */
export async function screenBatch(
  { from, format, sheet, language }: Extract<Request, { kind: 'batch' }>,
  streams: BatchStreams,
): Promise<0 | 1> {
  const started = streams.now()
  const [text, suggestion] = await Promise.all([
    loadBatchWording(language),
    loadSuggestionWording(language, 'employer'),
  ])
  const words: ReportWords = { language, text, suggestion }
  const tally: Tally = {
    rows: 0,
    withProblems: 0,
    withStops: 0,
    withContradictions: 0,
    byStanding: new Map(),
    leftOut: new Set(),
  }
  const vocabulary = await loadVocabulary(questionIds)
  const source = await opened(
    from,
    streams,
    words,
    (heading) => columnOf(heading, vocabulary) !== null,
    sheet ?? null,
  )
  if ('sheets' in source && source.sheets.length > 1 && sheet === undefined) {
    const others = source.sheets.filter((one) => one !== source.sheet).map((one) => `“${one}”`)
    streams.note(`${text.terminal.sheets(source.sheet ?? '', others.join(', '))}\n`)
  }
  const output = format ?? (source.format === 'ndjson' ? 'ndjson' : 'csv')
  const columns = 'headings' in source ? columnsOf(source.headings, vocabulary) : []
  if ('headings' in source) {
    source.headings.forEach((heading, at) => {
      if (columns[at] === null) tally.leftOut.add(heading)
    })
    if (!columns.some((column) => column !== null && column !== 'name')) {
      throw new InvalidInput(
        nameOf(from),
        'no heading is the id or the title of a question.',
        'headings that --questions prints.',
      )
    }
  }
  const questions = 'headings' in source ? columns.filter(isQuestion) : questionIds
  const screener = screenerOf()
  const readCell = cellReader(vocabulary)

  if (output === 'csv') await streams.write(csvHeading(questions))
  const lineOf = (candidate: Candidate): string =>
    output === 'csv' ? csvRow(candidate, questions, words) : `${jsonRow(candidate, words)}\n`

  const told = (candidate: Candidate): Candidate => {
    count(tally, candidate)
    if (tally.rows % progressEvery === 0) streams.note(`${text.terminal.progress(tally.rows)}\n`)
    return candidate
  }

  try {
    if ('headings' in source) {
      for await (const rows of source.rows) {
        const lines = rows.map((row) =>
          lineOf(told(candidateInRow(row, columns, readCell, screener))),
        )
        if (lines.length > 0) await streams.write(lines.join(''))
      }
    } else {
      const leftOut = (field: string): void => {
        if (tally.leftOut.size <= mostNamed) tally.leftOut.add(field)
      }
      for await (const some of source.lines) {
        const lines = some.map((line) =>
          lineOf(told(candidateInLine(line, readCell, screener, leftOut))),
        )
        if (lines.length > 0) await streams.write(lines.join(''))
      }
    }
  } catch (error) {
    throw reading(error, from, words)
  }

  if (source.text.isDamaged()) streams.note(`${text.trouble.damagedText}\n`)
  streams.note(summary(tally, words, (streams.now() - started) / 1000))
  return tally.withProblems > 0 || source.text.isDamaged() ? 1 : 0
}

const isQuestion = (column: string | null): column is QuestionId =>
  column !== null && isQuestionId(column)

async function opened(
  from: string,
  streams: BatchStreams,
  words: ReportWords,
  isKnown: (heading: string) => boolean,
  sheet: string | null,
): Promise<Source> {
  try {
    return await openSource(streams.bytes(from), isKnown, sheet)
  } catch (error) {
    throw reading(error, from, words)
  }
}

const allowedFiles = 'a CSV, NDJSON or XLSX file, or - to read what is piped in.'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder.',
  EACCES: 'it may not be read.',
}

/** What went wrong while reading, as what the person sees. Anything else is thrown as it is. */
function reading(error: unknown, from: string, { text }: ReportWords): unknown {
  if (error instanceof Unreadable) {
    const sheets = error.sheets.map((one) => `“${one}”`).join(', ')
    return new InvalidInput(
      nameOf(from),
      text.trouble[error.trouble],
      sheets === '' ? allowedFiles : `${sheets}.`,
    )
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code in reasons || code.startsWith('E')
    ? new InvalidInput(nameOf(from), reasons[code] ?? `it can’t be read (${code}).`, allowedFiles)
    : error
}

const nameOf = (from: string): string => (from === '-' ? 'stdin' : from)

function count(tally: Tally, { problems, result, alerts }: Candidate): void {
  tally.rows += 1
  if (alerts.stops.length > 0) tally.withStops += 1
  if (alerts.contradictions.length > 0) tally.withContradictions += 1
  if (problems.length > 0) tally.withProblems += 1
  if (result === null) return
  tally.byStanding.set(result.standing, (tally.byStanding.get(result.standing) ?? 0) + 1)
}

function summary(tally: Tally, { text, suggestion }: ReportWords, seconds: number): string {
  const { rows, withProblems, withStops, withContradictions, byStanding, leftOut } = tally
  const told = (label: string, many: number): readonly string[] =>
    many === 0 ? [] : [text.terminal.standing(label, many)]
  const named = [...leftOut].slice(0, mostNamed).map((heading) => `“${heading}”`)
  const lines = [
    text.terminal.summary(rows, withProblems, Math.round(seconds * 10) / 10),
    ...[...byStanding]
      .toSorted(([, one], [, other]) => other - one)
      .map(([standing, many]) => text.terminal.standing(suggestion.standing[standing], many)),
    ...told(text.alerts.stops, withStops),
    ...told(text.alerts.contradictions, withContradictions),
    ...(named.length === 0
      ? []
      : [text.terminal.ignored(named.join(', ') + (leftOut.size > mostNamed ? '…' : ''))]),
  ]
  return `${lines.join('\n')}\n`
}
