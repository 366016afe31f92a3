import type { QuestionId } from '#rules'

/** What a cell of a table can hold. `null` and `''` are empty. */
export type Cell = string | number | boolean | Date | null

/** What a column means: a question, the candidate's name, or nothing. */
export type Column = QuestionId | 'name' | null

/** Why a cell, or a whole row, could not be read. */
export type Reason =
  | 'notAnOption'
  | 'notWhole'
  | 'outOfBounds'
  | 'otherUnit'
  | 'noCountry'
  | 'formerCountry'
  | 'norwayOrNo'
  | 'noRow'
  | 'severalRows'
  | 'date'
  | 'failedFormula'
  | 'twice'
  | 'tooLong'
  | 'unknownQuestion'
  | 'openQuote'
  | 'tooManyCells'
  | 'notJson'
  | 'notAnObject'

/** One thing that could not be read: in the cell of a question, or (`null`) in the row as a whole. */
export interface Problem {
  readonly column: QuestionId | null
  readonly reason: Reason
  /** What stood there, shortened. */
  readonly value: string
}

/** One row of a table as it came. `number` counts from 1 below the heading; `problem` if the row has no cells. */
export interface RawRow {
  readonly number: number
  readonly cells: readonly Cell[]
  readonly problem?: Problem
}

const longest = 60

/** Marks that turn the direction of the text around them, halves of characters, and characters without a width. */
const unseen = /[\p{Bidi_Control}\p{Cs}\u200B\u2060-\u2064\uFEFF]/gu

/** A value of JSON as its text; nothing for one that is nested too deep to be written. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}

/** A value as it was given, short enough to be shown. */
export function shownValue(value: unknown): string {
  const text =
    value instanceof Date ? dayOf(value) : typeof value === 'string' ? value : jsonOf(value)
  const line = text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(unseen, '')
    .trim()
  return line.length <= longest ? line : `${[...line].slice(0, longest).join('')}…`
}

/** The day of a date that came out of a table, as an ISO date; those dates are in UTC. */
export const dayOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)

/**
 * The same text by itself. What is cut out of a long text keeps all of it in memory: half a megabyte of the file for
 * each name.
 */
export const ownText = (text: string): string =>
  text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string)
