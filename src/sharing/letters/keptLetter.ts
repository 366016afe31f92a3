import { isQuota, storeKey } from '../store.ts'
import type { SavingTrouble, Store } from '../store.ts'
import { isKeeping } from '../keeping.ts'
import type { Letter } from './letter.ts'
import { decodeLetter, encodeLetter } from './letterLink.ts'

const key = storeKey('letter')

/** The letter that the person is answering, as it came; `null` when there is none or it can't be read. Never throws. */
export function readKeptLetter(store: Store | undefined): Letter | null {
  try {
    const kept = store?.getItem(key) ?? null
    const reading = kept === null ? null : decodeLetter(kept)
    return reading?.kind === 'read' ? reading.letter : null
  } catch {
    return null
  }
}

/** Keeps the letter on this device beside the answers, or removes it. Returns what went wrong. Never throws. */
export function keepLetter(store: Store | undefined, letter: Letter | null): SavingTrouble | null {
  if (!store) return 'blocked'
  try {
    if (letter === null || !isKeeping(store)) store.removeItem(key)
    else store.setItem(key, encodeLetter(letter))
    return null
  } catch (error) {
    return isQuota(error) ? 'full' : 'blocked'
  }
}
