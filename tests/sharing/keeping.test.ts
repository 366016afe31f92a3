import { describe, expect, it } from 'vitest'
import {
  forgetCaches,
  forgetEverything,
  isKeeping,
  readProgress,
  readTicks,
  saveProgress,
  saveTicks,
  setKeeping,
  storeKey,
} from '../../src/sharing/index.ts'
import { blockedStore, fullStore, memoryStore } from './stores.ts'

const all = (store: Storage): readonly string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')

describe('the switch for this device', () => {
  it('is on until it is switched off', () => {
    expect(isKeeping(memoryStore())).toBe(true)
    expect(isKeeping(undefined)).toBe(true)
    expect(isKeeping(blockedStore)).toBe(true)
  })

  it('off removes what was kept, keeps nothing from then, and holds for the next visit', () => {
    const store = memoryStore({ [storeKey('language')]: 'fr' })
    saveProgress(store, { offer: 'job' })
    saveTicks(store, ['passport'])
    expect(setKeeping(store, false)).toBeNull()
    expect(saveProgress(store, { offer: 'none' })).toBeNull()
    expect(saveTicks(store, ['contract'])).toBeNull()
    expect(all(store).toSorted()).toEqual([storeKey('keeping'), storeKey('language')])
    expect(store.getItem(storeKey('keeping'))).toBe('off')
    expect(isKeeping(store)).toBe(false)
    expect(readProgress(store)).toEqual({ kind: 'nothing' })
  })

  it('on again keeps from then', () => {
    const store = memoryStore()
    setKeeping(store, false)
    expect(setKeeping(store, true)).toBeNull()
    expect(store.length).toBe(0)
    saveTicks(store, ['passport'])
    expect(readTicks(store).ticks).toEqual(['passport'])
  })

  it('is forgotten with everything else', () => {
    const store = memoryStore()
    setKeeping(store, false)
    expect(forgetEverything([store])).toBe(true)
    expect(store.length).toBe(0)
  })

  it('says when the browser refuses, and never throws', () => {
    expect(setKeeping(undefined, false)).toBe('blocked')
    expect(setKeeping(blockedStore, false)).toBe('blocked')
    expect(setKeeping(fullStore, false)).toBe('full')
  })
})

describe('the caches of this app', () => {
  const stores = { localStorage: memoryStore(), sessionStorage: memoryStore() }

  it('are forgotten, those of others are not', async () => {
    const names = new Set(['imp-stream-finder-v1', 'theirs'])
    const caches = {
      keys: () => Promise.resolve([...names]),
      delete: (name: string) => Promise.resolve(names.delete(name)),
    }
    expect(await forgetCaches({ ...stores, caches })).toBe(true)
    expect([...names]).toEqual(['theirs'])
  })

  it('go after the service worker that would fill them again', async () => {
    const done: string[] = []
    const registration = {
      unregister: async () => done.push('unregistered') > 0,
    } as unknown as ServiceWorkerRegistration
    const caches = {
      keys: () => Promise.resolve(['imp-stream-finder-precache']),
      delete: async (name: string) => done.push(name) > 0,
    }
    const navigator = { serviceWorker: { getRegistration: () => Promise.resolve(registration) } }
    expect(await forgetCaches({ ...stores, caches, navigator })).toBe(true)
    expect(done).toEqual(['unregistered', 'imp-stream-finder-precache'])
  })

  it('are emptied again when the service worker was still filling them', async () => {
    const names = new Set(['imp-stream-finder-precache'])
    const caches = {
      keys: () => Promise.resolve([...names]),
      delete: (name: string) => Promise.resolve(names.delete(name)),
    }
    const worker = new EventTarget()
    const registration = {
      installing: worker,
      waiting: null,
      unregister: () => Promise.resolve(true),
    } as unknown as ServiceWorkerRegistration
    const navigator = { serviceWorker: { getRegistration: () => Promise.resolve(registration) } }
    expect(await forgetCaches({ ...stores, caches, navigator })).toBe(true)
    for (const _ of ['installed', 'activated']) {
      names.add('imp-stream-finder-precache')
      worker.dispatchEvent(new Event('statechange'))
      await expect.poll(() => names.size).toBe(0)
    }
  })

  it('may be missing, or refuse: that is said, and nothing throws', async () => {
    expect(await forgetCaches(stores)).toBe(true)
    const caches = {
      keys: () => Promise.reject(new Error('no')),
      delete: () => Promise.reject(new Error('no')),
    }
    expect(await forgetCaches({ ...stores, caches })).toBe(false)
  })
})
