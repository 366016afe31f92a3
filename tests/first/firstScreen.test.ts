import { describe, expect, it } from 'vitest'
import { firstScreenFor } from '../../src/first/firstScreen.ts'
import { storeKey } from '../../src/sharing/index.ts'
import { blockedStore, memoryStore } from '../sharing/stores.ts'

const browser = ({
  kept = {},
  hash = '',
  search = '',
  state = null,
  languages = ['fr-CA', 'en'],
}: {
  readonly kept?: Record<string, string>
  readonly hash?: string
  readonly search?: string
  readonly state?: unknown
  readonly languages?: readonly string[]
} = {}) => ({
  localStorage: memoryStore(kept),
  sessionStorage: memoryStore(),
  location: { hash, search },
  history: { state },
  navigator: { languages },
})

describe('the first screen in the page', () => {
  it('is in the language of the browser, or the one chosen before', () => {
    expect(firstScreenFor(browser())).toBe('fr')
    expect(firstScreenFor(browser({ languages: ['de'] }))).toBe('en')
    expect(firstScreenFor(browser({ kept: { [storeKey('language')]: 'en' } }))).toBe('en')
    expect(firstScreenFor(browser({ kept: { 'another.app': '1' } }))).toBe('fr')
  })

  it('is not for somebody who will see another one', () => {
    for (const name of ['progress', 'letter', 'theme', 'audience', 'keeping']) {
      expect(firstScreenFor(browser({ kept: { [storeKey(name)]: 'x' } })), name).toBeNull()
    }
    expect(firstScreenFor(browser({ hash: '#b1abc' }))).toBeNull()
    expect(firstScreenFor(browser({ search: '?for=employer' }))).toBeNull()
    expect(firstScreenFor(browser({ state: { step: 'review' } }))).toBeNull()
  })

  it('is there where nothing may be kept', () => {
    expect(firstScreenFor({ ...browser(), localStorage: blockedStore })).toBe('fr')
    const forbidden = Object.defineProperty(browser(), 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
    expect(firstScreenFor(forbidden)).toBe('fr')
  })
})
