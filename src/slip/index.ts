/**
 * The audit slip: a record of answers with the suggestion and its reasons, as a file that can be opened again. The
 * only door to this folder. The form of the file is in docs/SLIP.md.
 *
 * - `slipOf(answers, language, made)`: the slip; `slipText` its file, `slipFileName` its name.
 * - `openSlip(text)`: what a file said and what today's rules say, or why it is no slip. Never throws.
 */
export { criterionOf } from './criterion.ts'
export { digestText } from './digest.ts'
export { slipFileName, slipText } from './file.ts'
export { openSlip } from './open.ts'
export type { NotASlip, OpenedSlip, Part, ReasonChange, SlipReading } from './open.ts'
export { slipOf } from './record.ts'
export type { Outcome } from './record.ts'
export { longestSlip } from './schema.ts'
export type { Slip, SlipReason } from './schema.ts'
