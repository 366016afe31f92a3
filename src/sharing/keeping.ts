import { isQuota, storeKey } from './store.ts'
import type { SavingTrouble, Store } from './store.ts'

const key = storeKey('keeping')

/** What is answered or ticked off: all that the switch governs. Language and colours are no answers. */
const governed = ['progress', 'ticks', 'letter'].map(storeKey)

/** Whether answers and ticks may be kept on this device. They may until the person switches it off. Never throws. */
export function isKeeping(store: Store | undefined): boolean {
  try {
    return store?.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/**
 * Sets the switch. Off removes the answers and ticks that were kept, and leaves only the word "off", so that it holds
 * for the next visit too. Returns what went wrong, `null` when nothing did. Never throws.
 */
export function setKeeping(store: Store | undefined, on: boolean): SavingTrouble | null {
  if (!store) return 'blocked'
  try {
    if (on) store.removeItem(key)
    else {
      // What was kept goes first: that needs no room, and makes some.
      for (const name of governed) store.removeItem(name)
      store.setItem(key, 'off')
    }
    return null
  } catch (error) {
    return isQuota(error) ? 'full' : 'blocked'
  }
}
