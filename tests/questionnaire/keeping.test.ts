import { describe, expect, it } from 'vitest'
import {
  answer,
  openQuestionnaire,
  selectAnswers,
  selectArrival,
  selectFromLink,
  selectLinkTrouble,
  selectPendingLink,
  selectSavingTrouble,
  selectTrail,
} from '../../src/questionnaire/index.ts'
import { encodeAnswers, storeKey } from '../../src/sharing/index.ts'
import { blockedStore, fullStore, memoryStore } from '../sharing/stores.ts'
import { FakeBrowser } from './fakeBrowser.ts'

const key = storeKey('progress')

/** A browser in which the first page was answered earlier. */
function returning(): FakeBrowser {
  const browser = new FakeBrowser()
  const questionnaire = openQuestionnaire(browser)
  questionnaire.send(answer('canadianStatus', 'none'))
  questionnaire.send(answer('offer', 'job'))
  return browser.reloaded()
}

const own = { canadianStatus: 'none', offer: 'job' }
const theirs = { canadianStatus: 'none', offer: 'employersContract', role: 'manager' } as const

describe('answers kept on the device', () => {
  it('are there again after a reload, and the person is told', () => {
    const questionnaire = openQuestionnaire(returning())
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(own)
    expect(selectArrival(questionnaire.getSnapshot())).toEqual({
      kind: 'resumed',
      rulesChanged: false,
      problems: [],
    })
    questionnaire.send({ type: 'NOTED' })
    expect(selectArrival(questionnaire.getSnapshot())).toEqual({ kind: 'anew' })
  })

  it('need no notice when there are none', () => {
    const questionnaire = openQuestionnaire(new FakeBrowser())
    expect(selectArrival(questionnaire.getSnapshot())).toEqual({ kind: 'anew' })
  })

  it('are gone after a new start', () => {
    const browser = returning()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send({ type: 'RESTART' })
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({})
    expect(browser.localStorage.getItem(key)).toBeNull()
  })

  it('take what was ticked off with them after a new start, and not before', () => {
    const browser = returning()
    browser.localStorage.setItem(storeKey('ticks'), '["passport"]')
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('offer', 'none'))
    expect(browser.localStorage.getItem(storeKey('ticks'))).toBe('["passport"]')
    questionnaire.send({ type: 'RESTART' })
    expect(browser.localStorage.getItem(storeKey('ticks'))).toBeNull()
  })

  it('are gone with everything else when all is to be forgotten', () => {
    const browser = returning()
    browser.localStorage.setItem(storeKey('language'), 'fr')
    browser.sessionStorage.setItem(storeKey('notice'), 'seen')
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send({ type: 'FORGET' })
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({})
    expect(browser.localStorage.length).toBe(0)
    expect(browser.sessionStorage.length).toBe(0)
    expect(selectSavingTrouble(questionnaire.getSnapshot())).toBeNull()
  })

  it.each([
    ['blocked', blockedStore],
    ['full', fullStore],
  ] as const)('can be missing: the store is %s, and the interview goes on', (trouble, store) => {
    const questionnaire = openQuestionnaire(new FakeBrowser('https://example.org/', store))
    questionnaire.send(answer('canadianStatus', 'none'))
    expect(selectSavingTrouble(questionnaire.getSnapshot())).toBe(trouble)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ canadianStatus: 'none' })
  })

  it('can be unreadable: that is said, nothing is made up', () => {
    const store = memoryStore({ [key]: '{"version":1,' })
    const questionnaire = openQuestionnaire(new FakeBrowser('https://example.org/', store))
    expect(selectArrival(questionnaire.getSnapshot())).toEqual({
      kind: 'lost',
      reason: 'corrupted',
    })
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({})
  })
})

describe('a link', () => {
  it('fills in the questionnaire of a newcomer, marked, and leaves the address bar', () => {
    const browser = new FakeBrowser(`https://example.org/app/${encodeAnswers(theirs)}`)
    const questionnaire = openQuestionnaire(browser)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(theirs)
    expect(selectArrival(questionnaire.getSnapshot())).toEqual({ kind: 'linked', problems: [] })
    expect(browser.location.href).toBe('https://example.org/app/')
    expect(browser.entries.map(({ url }) => url).join()).not.toContain('#')
    expect(selectTrail(questionnaire.getSnapshot()).every(({ fromLink }) => fromLink)).toBe(true)
  })

  it('does not mark an answer any more once the person has given it', () => {
    const browser = new FakeBrowser(`https://example.org/${encodeAnswers(theirs)}`)
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send({ type: 'CHANGE', question: 'offer' })
    questionnaire.send(answer('offer', 'employersContract'))
    expect(selectFromLink(questionnaire.getSnapshot())).toEqual(['canadianStatus', 'role'])
  })

  it('waits when own answers would be lost, and replaces them only when told to', () => {
    const browser = returning()
    const questionnaire = openQuestionnaire(browser)
    browser.paste(encodeAnswers(theirs))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(own)
    expect(selectPendingLink(questionnaire.getSnapshot())).toEqual({
      answers: theirs,
      problems: [],
    })
    expect(browser.localStorage.getItem(key)).toContain('"job"')

    questionnaire.send({ type: 'TAKE_LINK' })
    expect(selectPendingLink(questionnaire.getSnapshot())).toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(theirs)
    expect(browser.localStorage.getItem(key)).toContain('"employersContract"')
  })

  it('is forgotten when the person keeps their own answers', () => {
    const browser = returning()
    const questionnaire = openQuestionnaire(browser)
    browser.paste(encodeAnswers(theirs))
    questionnaire.send({ type: 'KEEP_OWN' })
    questionnaire.send({ type: 'TAKE_LINK' })
    expect(selectPendingLink(questionnaire.getSnapshot())).toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(own)
  })

  it('needs no question when it says all that the person has said, or more', () => {
    const browser = returning()
    const questionnaire = openQuestionnaire(browser)
    browser.paste(encodeAnswers({ canadianStatus: 'none', offer: 'job', role: 'manager' }))
    expect(selectPendingLink(questionnaire.getSnapshot())).toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ ...own, role: 'manager' })
  })

  it('that is pasted into the same tab leaves the address bar too, and Back works on', () => {
    const browser = new FakeBrowser()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send({ type: 'REVIEW' })
    browser.paste(encodeAnswers(theirs))
    expect(browser.location.hash).toBe('')
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(theirs)
    browser.back()
    browser.back()
    browser.back()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(theirs)
  })

  it.each([
    ['#a1AAAA', 'damaged'],
    ['#a5anything', 'newerVersion'],
  ])('%s is %s: that is said, and nothing is touched', (fragment, trouble) => {
    const browser = returning()
    const questionnaire = openQuestionnaire(browser)
    browser.paste(fragment)
    expect(selectLinkTrouble(questionnaire.getSnapshot())).toBe(trouble)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(own)
    expect(browser.location.hash).toBe('')
    questionnaire.send({ type: 'NOTED' })
    expect(selectLinkTrouble(questionnaire.getSnapshot())).toBeNull()
  })
})
