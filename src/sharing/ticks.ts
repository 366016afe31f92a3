import * as z from 'zod/mini'
import { isKeeping } from './keeping.ts'
import { isQuota, storeKey } from './store.ts'
import type { SavingTrouble, Store } from './store.ts'

const key = storeKey('ticks')

const Ticks = z.array(z.string())

/** What can be wrong with ticks: they can't be kept, or those that were kept can't be read. */
export type TicksTrouble = SavingTrouble | 'unreadable'

/**
 * The ids of what a person has ticked off on this device; none, and why, when something is there that can't be read.
 * Never throws.
 */
export function readTicks(store: Store | undefined): {
  readonly ticks: readonly string[]
  readonly trouble: TicksTrouble | null
} {
  try {
    const text = store?.getItem(key) ?? '[]'
    const kept = z.safeParse(Ticks, parsed(text))
    return kept.success ? { ticks: kept.data, trouble: null } : { ticks: [], trouble: 'unreadable' }
  } catch {
    // A blocked store says so when something is ticked.
    return { ticks: [], trouble: null }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Keeps the ticks on this device; without any, or with the switch off, removes what was kept. Returns what went
 * wrong, `null` when nothing did. Never throws.
 */
export function saveTicks(
  store: Store | undefined,
  ticks: readonly string[],
): SavingTrouble | null {
  if (!store) return 'blocked'
  try {
    if (ticks.length === 0 || !isKeeping(store)) store.removeItem(key)
    else store.setItem(key, JSON.stringify(ticks))
    return null
  } catch (error) {
    return isQuota(error) ? 'full' : 'blocked'
  }
}
