import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition } from '#rules'
import { forgetEverything, lastingStore, storeKey, storesOf } from '../../src/sharing/index.ts'
import { readProgress, saveProgress } from '../../src/sharing/savedProgress.ts'
import { anyAnswers } from './anyAnswers.ts'
import { blockedStore, fullStore, memoryStore } from './stores.ts'

const key = storeKey('progress')
const kept = (text: string) => memoryStore({ [key]: text })
const saved = (rest: object) =>
  JSON.stringify({ version: 1, edition: edition.id, answers: {}, ...rest })

describe('saved progress', () => {
  it('is read as it was saved', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        fc.pre(Object.keys(answers).length > 0)
        const store = memoryStore()
        expect(saveProgress(store, answers)).toBeNull()
        expect(readProgress(store)).toEqual({
          kind: 'found',
          answers,
          problems: [],
          rulesChanged: false,
        })
      }),
    )
  })

  it('holds the version, the edition and the answers, and nothing else', () => {
    const store = memoryStore()
    saveProgress(store, { offer: 'job' })
    expect(JSON.parse(store.getItem(key) ?? '')).toEqual({
      version: 1,
      edition: edition.id,
      answers: { offer: 'job' },
    })
  })

  it('is nothing before the first answer, and nothing again when there are none', () => {
    const store = memoryStore()
    expect(readProgress(store)).toEqual({ kind: 'nothing' })
    saveProgress(store, { offer: 'job' })
    saveProgress(store, {})
    expect(readProgress(store)).toEqual({ kind: 'nothing' })
    expect(store.length).toBe(0)
  })

  it('tells when the rules have changed since', () => {
    expect(readProgress(kept(saved({ edition: '2019-01-01', answers: { offer: 'job' } })))).toEqual(
      {
        kind: 'found',
        answers: { offer: 'job' },
        problems: [],
        rulesChanged: true,
      },
    )
  })

  it('keeps what can be read and names what can not', () => {
    const text = saved({ answers: { offer: 'job', role: 'wizard', ofer: 'job' } })
    expect(readProgress(kept(text))).toEqual({
      kind: 'found',
      answers: { offer: 'job' },
      problems: [
        { field: 'role', problem: 'invalidValue', value: 'wizard' },
        { field: 'ofer', problem: 'unknownQuestion', value: 'job', nearest: 'offer' },
      ],
      rulesChanged: false,
    })
  })

  it.each(['', 'null', '{', '[]', '{"version":1}', saved({ version: '1' }), saved({ version: 0 })])(
    'is unreadable when corrupted: %s',
    (text) => {
      expect(readProgress(kept(text))).toEqual({ kind: 'unreadable', reason: 'corrupted' })
    },
  )

  it('is unreadable when a newer app saved it', () => {
    expect(readProgress(kept(saved({ version: 2 })))).toEqual({
      kind: 'unreadable',
      reason: 'newerVersion',
    })
  })

  it('never throws, whatever is there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['found', 'unreadable']).toContain(readProgress(kept(text)).kind)
      }),
    )
  })

  it('says when the browser keeps nothing, or has no room', () => {
    expect(readProgress(blockedStore)).toEqual({ kind: 'blocked' })
    expect(readProgress(undefined)).toEqual({ kind: 'blocked' })
    expect(saveProgress(blockedStore, { offer: 'job' })).toBe('blocked')
    expect(saveProgress(undefined, { offer: 'job' })).toBe('blocked')
    expect(saveProgress(fullStore, { offer: 'job' })).toBe('full')
  })
})

describe('forgetting everything', () => {
  it('empties every store of all that is ours, and of nothing else', () => {
    const lasting = memoryStore({ [key]: 'x', [storeKey('language')]: 'fr', theirs: 'y' })
    const session = memoryStore({ [storeKey('draft')]: 'x' })
    expect(forgetEverything([lasting, session])).toBe(true)
    expect([lasting.length, lasting.getItem('theirs'), session.length]).toEqual([1, 'y', 0])
  })

  it('says when a store refuses, and still empties the other', () => {
    const session = memoryStore({ [storeKey('draft')]: 'x' })
    expect(forgetEverything([blockedStore, session])).toBe(false)
    expect(session.length).toBe(0)
  })
})

describe('the stores of a browser', () => {
  it('leave out one whose very property throws', () => {
    const session = memoryStore()
    const browser = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError')
      },
      sessionStorage: session,
    }
    expect(storesOf(browser)).toEqual([session])
    expect(lastingStore(browser)).toBeUndefined()
  })
})
