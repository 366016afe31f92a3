import type { Slip } from './schema.ts'

/** A slip as the text of a file that people can read. */
export const slipText = (slip: Slip): string => `${JSON.stringify(slip, null, 2)}\n`

/** The name of the file of a slip made on a day (ISO date). */
export const slipFileName = (day: string): string => `imp-slip-${day}.json`
