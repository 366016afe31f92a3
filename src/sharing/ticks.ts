import * as z from 'zod/mini'
import { isKeeping } from './keeping.ts'
import { isQuota, storeKey } from './store.ts'
import type { SavingTrouble, Store } from './store.ts'

const key = storeKey('ticks')

const Ticks = z.array(z.string())

/** The ids of what a person has ticked off on this device; none when nothing can be read. Never throws. */
export function readTicks(store: Store | undefined): readonly string[] {
  try {
    const kept = z.safeParse(Ticks, JSON.parse(store?.getItem(key) ?? '[]'))
    return kept.success ? kept.data : []
  } catch {
    return []
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
