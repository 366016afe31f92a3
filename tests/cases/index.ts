import { benefitAndOthers } from './benefitAndOthers.ts'
import type { Case } from './case.ts'
import { professionals } from './professionals.ts'
import { routes } from './routes/index.ts'
import { transferees } from './transferees.ts'

/** Everybody whom the law must place. */
export const cases: readonly Case[] = [
  ...transferees,
  ...professionals,
  ...benefitAndOthers,
  ...routes,
]
