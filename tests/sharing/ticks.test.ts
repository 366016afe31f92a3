import { describe, expect, it } from 'vitest'
import { forgetEverything, readTicks, saveTicks, storeKey } from '../../src/sharing/index.ts'
import { blockedStore, fullStore, memoryStore } from './stores.ts'

const key = storeKey('ticks')

describe('ticks', () => {
  it('are read as they were saved', () => {
    const store = memoryStore()
    expect(saveTicks(store, ['passport', 'contract'])).toBeNull()
    expect(readTicks(store).ticks).toEqual(['passport', 'contract'])
  })

  it('leave nothing behind when none is left, or all is to be forgotten', () => {
    const store = memoryStore()
    saveTicks(store, ['passport'])
    saveTicks(store, [])
    expect(store.getItem(key)).toBeNull()
    saveTicks(store, ['passport'])
    expect(forgetEverything([store])).toBe(true)
    expect(readTicks(store).ticks).toEqual([])
  })

  it('are none when what is kept can’t be read, which is told', () => {
    for (const text of ['', '{', '{"a":1}', '[1]', 'null']) {
      const nothing = { ticks: [], trouble: 'unreadable' }
      expect(readTicks(memoryStore({ [key]: text }))).toEqual(nothing)
    }
    expect(readTicks(memoryStore())).toEqual({ ticks: [], trouble: null })
  })

  it('tell when a store refuses, and never throw', () => {
    expect(readTicks(blockedStore).ticks).toEqual([])
    expect(readTicks(undefined).ticks).toEqual([])
    expect(saveTicks(blockedStore, ['passport'])).toBe('blocked')
    expect(saveTicks(undefined, ['passport'])).toBe('blocked')
    expect(saveTicks(fullStore, ['passport'])).toBe('full')
  })
})
