/**
 * What the browser keeps for this app. Every key carries the prefix, so that everything can be found again
 * and forgotten.
 */

/** The part of `Storage` that is used; any method may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'imp-stream-finder.'

/** The full key of something that this app keeps. Keep nothing under any other key. */
export const storeKey = (name: string): string => prefix + name

/** What a window offers to keep things in. Reading either property may throw. */
export type KeepingBrowser = Pick<Window, 'localStorage' | 'sessionStorage'>

/** The store that outlives the tab, `undefined` when the browser forbids it. */
export const lastingStore = (browser: KeepingBrowser): Store | undefined =>
  opened(() => browser.localStorage)

/** Every store that the browser allows. */
export const storesOf = (browser: KeepingBrowser): readonly Store[] =>
  [lastingStore(browser), opened(() => browser.sessionStorage)].filter(
    (store) => store !== undefined,
  )

function opened(open: () => Store): Store | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}

/** Removes all that this app keeps, from every store. False when a store refused: something may be left. */
export function forgetEverything(stores: readonly Store[]): boolean {
  const emptied = stores.map((store) => {
    try {
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index))
      for (const key of keys) if (key?.startsWith(prefix) === true) store.removeItem(key)
      return true
    } catch {
      return false
    }
  })
  return emptied.every(Boolean)
}

/** True when a store refused for want of room. */
export const isQuota = (error: unknown): boolean =>
  error instanceof DOMException && /quota/i.test(error.name)
