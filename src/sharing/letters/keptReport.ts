import { storeKey } from '../store.ts'
import type { Store } from '../store.ts'

const key = storeKey('report')

/** The fragment of the result that is open in this tab; `null` when there is none. Never throws. */
export function readKeptReport(store: Store | undefined): string | null {
  try {
    return store?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Keeps the fragment of an open result for this tab, as it came, so that a reload does not lose it. Never throws. */
export function keepReport(store: Store | undefined, fragment: string): void {
  try {
    store?.setItem(key, fragment)
  } catch {
    // Nothing can be kept: the report lasts as long as the page.
  }
}
