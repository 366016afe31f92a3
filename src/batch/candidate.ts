import { isQuestionId, parseAnswer } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { alertsIn, noAlerts } from './alerts.ts'
import type { Alerts } from './alerts.ts'
import type { CellReader } from './cells.ts'
import type { Line } from './ndjson.ts'
import type { Result, Screener } from './screening.ts'
import { shownValue } from './table.ts'
import type { Cell, Column, Problem, RawRow } from './table.ts'

/** One candidate of a list. */
export interface Candidate {
  /** The row, counted from 1 below the heading. */
  readonly number: number
  /** As it stood in the list, `''` without one. */
  readonly name: string
  readonly answers: Answers
  /** What could not be read. A cell among them counts as not answered, so it can't lead to a wrong suggestion. */
  readonly problems: readonly Problem[]
  /** `null` when the row as a whole could not be read. */
  readonly result: Result | null
  /** What stands above the suggestion: stops, warnings, answers that conflict. */
  readonly alerts: Alerts
}

const none: readonly Problem[] = []

/** Reads and screens one row of a table. */
export function candidateInRow(
  { number, cells, problem }: RawRow,
  columns: readonly Column[],
  readCell: CellReader,
  screener: Screener,
): Candidate {
  const whole = problem ?? (hasMore(cells, columns) ? tooMany(cells, columns.length) : undefined)
  const at = columns.indexOf('name')
  const name = at < 0 ? '' : shownValue(cells[at] ?? '')
  if (whole !== undefined) return unread(number, name, whole)
  const answers: Partial<Record<QuestionId, Answer>> = {}
  const problems: Problem[] = []
  columns.forEach((column, index) => {
    if (column === null || column === 'name') return
    const read = readCell(column, cells[index] ?? null)
    if (read.kind === 'answer') answers[column] = read.answer
    if (read.kind === 'problem') {
      problems.push({ column, reason: read.reason, value: read.value })
    }
  })
  return screened(number, name, answers as Answers, problems, screener)
}

function screened(
  number: number,
  name: string,
  answers: Answers,
  problems: readonly Problem[],
  screener: Screener,
): Candidate {
  const found = problems.length === 0 ? none : problems
  const result = screener.screen(answers)
  return { number, name, answers, problems: found, result, alerts: alertsIn(answers, result) }
}

/** A row that could not be read as a whole. */
const unread = (number: number, name: string, problem: Problem): Candidate => ({
  number,
  name,
  answers: {},
  problems: [problem],
  result: null,
  alerts: noAlerts,
})

const hasMore = (cells: readonly Cell[], columns: readonly Column[]): boolean =>
  cells.length > columns.length &&
  cells.slice(columns.length).some((cell) => cell !== null && String(cell).trim() !== '')

const tooMany = (cells: readonly Cell[], headings: number): Problem => ({
  column: null,
  reason: 'tooManyCells',
  value: shownValue(cells[headings] ?? ''),
})

/**
 * Reads and screens one line of JSON: answers by question id, or under `answers`, and perhaps a `name`. `leftOut` is
 * told of fields that are none of these.
 */
export function candidateInLine(
  line: Line,
  readCell: CellReader,
  screener: Screener,
  leftOut: (field: string) => void,
): Candidate {
  const { number } = line
  if ('reason' in line) {
    return unread(number, '', { column: null, reason: line.reason, value: line.value })
  }
  const { name, answers: inner, ...flat } = line.fields
  const fields: Readonly<Record<string, unknown>> =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : flat
  const answers: Partial<Record<QuestionId, Answer>> = {}
  const problems: Problem[] = []
  for (const [field, value] of Object.entries(fields)) {
    if (!isQuestionId(field)) {
      leftOut(field)
      continue
    }
    const answer = parseAnswer(field, value)
    if (answer !== undefined) {
      const read = typeof answer === 'string' ? readCell(field, answer) : null
      // A row of a list must stand in it; everything else that parses is an answer.
      if (read?.kind === 'problem') problems.push({ column: field, ...pick(read) })
      else answers[field] = answer
      continue
    }
    const read = readCell(field, cellIn(value))
    if (read.kind === 'answer') answers[field] = read.answer
    else if (read.kind === 'problem') problems.push({ column: field, ...pick(read) })
    else if (value !== null && value !== '') {
      problems.push({ column: field, reason: 'notAnOption', value: shownValue(value) })
    }
  }
  const shown = typeof name === 'string' || typeof name === 'number' ? shownValue(String(name)) : ''
  return screened(number, shown, answers as Answers, problems, screener)
}

const pick = ({ reason, value }: Pick<Problem, 'reason' | 'value'>) => ({ reason, value })

/** A value of JSON as a cell, where it can be one. */
function cellIn(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  if (!Array.isArray(value)) return null
  const parts: readonly unknown[] = value
  // Lists within lists are none of our values, and one nested deep enough would break `join`.
  return parts.every((part) => typeof part === 'string' || typeof part === 'number')
    ? parts.join(';')
    : null
}
