/** Every list of cases by its name. A new list stands here too: a test compares this with the folder. */
import { benefitAndOthers } from './benefitAndOthers.ts'
import type { Case } from './case.ts'
import { professionals } from './professionals.ts'
import { families } from './routes/index.ts'
import { transferees } from './transferees.ts'

export const caseLists = {
  transferees,
  professionals,
  benefitAndOthers,
  ...families,
} as const satisfies Record<string, readonly Case[]>

/** Everybody whom the law must place. */
export const cases: readonly Case[] = Object.values(caseLists).flat()
