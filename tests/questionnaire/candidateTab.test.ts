import { describe, expect, it } from 'vitest'
import {
  answer,
  openQuestionnaire,
  selectAnswers,
  selectPendingLink,
} from '../../src/questionnaire/index.ts'
import {
  answerStore,
  candidateLink,
  candidateTabIn,
  followCandidates,
  setKeeping,
  storeKey,
} from '../../src/sharing/index.ts'
import type { Answers } from '#rules'
import { FakeBrowser } from './fakeBrowser.ts'

const tab = { list: 'k3x', index: 7 }
const candidate: Answers = { canadianStatus: 'none', offer: 'job' }
const key = storeKey('progress')

/** A tab in which a candidate was opened, in a browser that keeps the person's own answers. */
function opened() {
  const own = new FakeBrowser()
  const person = openQuestionnaire(own)
  person.send(answer('canadianStatus', 'openPermit'))
  const browser = new FakeBrowser(
    candidateLink('https://example.org/?x=1#candidates', candidate, tab),
    own.localStorage,
  )
  return { own, person, browser, kept: own.localStorage.getItem(key) }
}

describe('the tab of a candidate', () => {
  it('has the answers of the candidate at once, and touches nobody else’s', () => {
    const { own, person, browser, kept } = opened()
    expect(kept).toContain('openPermit')
    const questionnaire = openQuestionnaire(browser)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(candidate)
    expect(selectPendingLink(questionnaire.getSnapshot())).toBeNull()
    questionnaire.send(answer('relationship', 'none'))
    expect(own.localStorage.getItem(key)).toBe(kept)
    expect(selectAnswers(person.getSnapshot())).toEqual({ canadianStatus: 'openPermit' })
    questionnaire.send({ type: 'RESTART' })
    expect(own.localStorage.getItem(key)).toBe(kept)
  })

  it('is still that of the candidate when it is loaded again', () => {
    const { browser } = opened()
    openQuestionnaire(browser).send(answer('relationship', 'none'))
    const again = browser.reloaded()
    expect(again.location.hash).toBe('')
    expect(candidateTabIn(again.location.search)).toEqual(tab)
    expect(selectAnswers(openQuestionnaire(again).getSnapshot())).toEqual({
      ...candidate,
      relationship: 'none',
    })
  })

  it('follows no other tab', () => {
    const { browser } = opened()
    const questionnaire = openQuestionnaire(browser)
    const newValue = JSON.stringify({ version: 1, edition: 'any', answers: { offer: 'none' } })
    browser.tell(Object.assign(new Event('storage'), { key, newValue }))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(candidate)
    expect(selectPendingLink(questionnaire.getSnapshot())).toBeNull()
  })

  it('keeps nothing where the device may keep nothing', () => {
    const { own, browser } = opened()
    setKeeping(own.localStorage, false)
    openQuestionnaire(browser).send(answer('relationship', 'none'))
    expect(browser.sessionStorage.getItem(key)).toBeNull()
    expect(answerStore(browser)?.getItem(storeKey('keeping'))).toBe('off')
  })

  it('tells the list what is answered, and nothing when it starts anew', async () => {
    const { browser } = opened()
    const heard: unknown[] = []
    const stop = followCandidates(tab.list, (index, answers) => heard.push([index, answers]))
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('relationship', 'none'))
    questionnaire.send({ type: 'RESTART' })
    await expect.poll(() => heard.length).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 20))
    stop()
    expect(heard).toEqual([
      [7, candidate],
      [7, { ...candidate, relationship: 'none' }],
    ])
  })
})

it.each([
  '',
  '?candidate=',
  '?candidate=a',
  '?candidate=a.-1',
  '?candidate=<.1',
  '?candidate=a.99999999',
])('%j is no tab of a candidate', (search) => {
  expect(candidateTabIn(search)).toBeNull()
})
