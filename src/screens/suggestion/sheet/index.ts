/** The printed sheet, fetched when something is to be printed. */
export { prepareSheet } from './prepare.ts'
export type { Prepared } from './prepare.ts'
export { Sheet } from './Sheet.tsx'
