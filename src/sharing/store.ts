/**
 * What the browser keeps for this app. Every key carries the prefix, so that everything can be found again
 * and forgotten.
 */

import { candidateTabIn } from './candidateTab.ts'

/** The part of `Storage` that is used; any method may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Why something is not being kept on this device. */
export type SavingTrouble = 'blocked' | 'full'

const prefix = 'imp-stream-finder.'

/** The full key of something that this app keeps. Keep nothing under any other key. */
export const storeKey = (name: string): string => prefix + name

/** What a window offers to keep things in. Reading either property may throw. */
export type KeepingBrowser = Pick<Window, 'localStorage' | 'sessionStorage'> & {
  /** Copies of our own files, kept to work without a network. Not there on an insecure address. */
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'>
  readonly navigator?: {
    readonly serviceWorker?: Pick<ServiceWorkerContainer, 'getRegistration'>
  }
}

/** The store that outlives the tab, `undefined` when the browser forbids it. */
export const lastingStore = (browser: KeepingBrowser): Store | undefined =>
  opened(() => browser.localStorage)

/** The store of this tab alone, `undefined` when the browser forbids it. */
export const tabStore = (browser: KeepingBrowser): Store | undefined =>
  opened(() => browser.sessionStorage)

/** What tells whether a tab was opened for one candidate of a list. */
export type AnswerBrowser = KeepingBrowser & { readonly location: Pick<Location, 'search'> }

/**
 * The store for answers and all that goes with them: the lasting one, but the tab's own in a tab of a candidate, so
 * that candidates never touch the person's answers, nor each other's. Whether anything may be kept is said for the
 * whole device. `undefined` when the browser forbids it.
 */
export function answerStore(browser: AnswerBrowser): Store | undefined {
  const lasting = lastingStore(browser)
  if (candidateTabIn(browser.location.search) === null) return lasting
  const own = tabStore(browser)
  if (own === undefined) return undefined
  const of = (key: string): Store => (key === storeKey('keeping') ? (lasting ?? own) : own)
  return {
    get length() {
      return own.length
    },
    key: (index) => own.key(index),
    getItem: (key) => of(key).getItem(key),
    setItem: (key, value) => of(key).setItem(key, value),
    removeItem: (key) => of(key).removeItem(key),
  }
}

/** Every store that the browser allows. */
export const storesOf = (browser: KeepingBrowser): readonly Store[] =>
  [lastingStore(browser), tabStore(browser)].filter((store) => store !== undefined)

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

/** Removes the files that this app has put into caches of the browser, and the service worker that put them there. False when that failed. Never rejects. */
export async function forgetCaches(browser: KeepingBrowser): Promise<boolean> {
  try {
    const { caches, navigator } = browser
    if (caches === undefined) return true
    const empty = async (): Promise<void> => {
      const ours = (await caches.keys()).filter((name) => name.startsWith(prefix.slice(0, -1)))
      await Promise.all(ours.map((name) => caches.delete(name)))
    }
    // First whoever would fill them again: the worker that keeps copies. Unregistered, it still ends what it is at, and
    // tells so by a new state.
    const keeper = await navigator?.serviceWorker?.getRegistration()
    for (const worker of [keeper?.installing, keeper?.waiting, keeper?.active]) {
      worker?.addEventListener('statechange', () => void empty().catch(() => {}))
    }
    await keeper?.unregister()
    await empty()
    return true
  } catch {
    return false
  }
}

/** True when a store refused for want of room. */
export const isQuota = (error: unknown): boolean =>
  error instanceof DOMException && /quota/i.test(error.name)
