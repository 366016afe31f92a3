import type { Case } from '../case.ts'
import { business } from './business.ts'
import { community } from './community.ts'
import { culture } from './culture.ts'
import { exchange } from './exchange.ts'
import { family } from './family.ts'
import { francophone } from './francophone.ts'
import { noPermit } from './noPermit.ts'
import { research } from './research.ts'
import { residence } from './residence.ts'
import { youth } from './youth.ts'

/** The people of the routes beside the three streams, by family of route. */
export const families = {
  business,
  culture,
  community,
  francophone,
  exchange,
  youth,
  research,
  family,
  residence,
  noPermit,
} as const satisfies Readonly<Record<string, readonly Case[]>>

export const routes: readonly Case[] = Object.values(families).flat()
