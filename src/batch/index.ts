/**
 * Many candidates: a table to answers, answers to suggestions, suggestions to a report. The only door to this folder,
 * but for the worker, which a page starts by its address.
 *
 * `openSource(bytes, isKnown)` tells the format and the encoding by itself; `columnsOf(headings, vocabulary)` says what
 * the headings mean; `candidateInRow` and `candidateInLine` read and screen; `csvRow`, `jsonRow` and `xlsxOf` write.
 */
export { alertsIn } from './alerts.ts'
export type { AlertCounts, Alerts } from './alerts.ts'
export { candidateInLine, candidateInRow } from './candidate.ts'
export type { Candidate } from './candidate.ts'
export { cellReader, readCell, writeCell } from './cells.ts'
export type { CellReader, CellReading } from './cells.ts'
export { columnOf, columnsOf, dictionary, dictionaryCsv, templateCsv } from './columns.ts'
export { csvLine } from './csvText.ts'
export type { Encoding } from './decode.ts'
export { deskOf, rowsOnAPage } from './desk.ts'
export type { Desk, Format, Found, Opening, Page, PageRow, Progress, Screened } from './desk.ts'
export { openSource } from './opening.ts'
export type { Source } from './opening.ts'
export { remoteDesk } from './remoteDesk.ts'
export type { DeskWorker } from './remoteDesk.ts'
export { csvHeading, csvRow, jsonRow, problemText, reasonText } from './report.ts'
export type { ReportWords } from './report.ts'
export { screenerOf } from './screening.ts'
export type { OpenPoint, Result, Screener } from './screening.ts'
export type { Cell, Column, Problem, RawRow, Reason } from './table.ts'
export { Unreadable } from './unreadable.ts'
export type { Trouble } from './unreadable.ts'
export { xlsxOf } from './xlsxText.ts'
export { standingOrder, wholeView } from './view.ts'
export type { SortKey, View } from './view.ts'
export { loadVocabulary } from './vocabulary.ts'
export type { Vocabulary } from './vocabulary.ts'
