import { describe, expect, it } from 'vitest'
import { parseAnswers } from '#rules'
import {
  answer,
  openQuestionnaire,
  selectAnswers,
  selectFromLink,
  selectLetter,
  selectLinkTrouble,
  selectPendingLink,
  selectReport,
  selectScreen,
  selectStep,
  selectSuggested,
  selectTrail,
  selectValue,
  startQuestionnaire,
} from '../../src/questionnaire/index.ts'
import type { Questionnaire } from '../../src/questionnaire/index.ts'
import {
  emptyLetter,
  encodeLetter,
  resultOf,
  sameAnswers,
  storeKey,
} from '../../src/sharing/index.ts'
import type { Letter } from '../../src/sharing/index.ts'
import { workers } from '../browser/people.ts'
import { answerAll } from './driving.ts'
import { FakeBrowser } from './fakeBrowser.ts'

const invitation: Letter = {
  ...emptyLetter,
  from: 'Anne',
  answers: {
    canadianStatus: 'none',
    offer: 'employersContract',
    situations: [],
    relationship: 'canadianIsSubsidiary',
    control: 'majority',
    monthsAbroad: 24,
    // The interview of somebody whose companies are related never asks this.
    benefitReach: 'region',
  },
  marks: {
    canadianStatus: 'given',
    offer: 'suggested',
    situations: 'suggested',
    relationship: 'suggested',
    control: 'suggested',
    monthsAbroad: 'suggested',
    benefitReach: 'suggested',
  },
}

const opened = (letter: Letter = invitation, browser = new FakeBrowser()): Questionnaire => {
  browser.paste(encodeLetter(letter))
  return openQuestionnaire(browser)
}

const questions = (questionnaire: Questionnaire) =>
  selectScreen(questionnaire.getSnapshot())?.questions ?? []

describe('suggested answers', () => {
  it('are no answers, but shown on the page whose question they are for', () => {
    const questionnaire = opened()
    const snapshot = questionnaire.getSnapshot()
    expect(selectAnswers(snapshot)).toEqual({ canadianStatus: 'none' })
    expect(selectFromLink(snapshot)).toEqual(['canadianStatus'])
    expect(questions(questionnaire)).toEqual(['offer', 'situations'])
    expect(selectValue(snapshot, 'offer')).toBe('employersContract')
    expect(selectSuggested(snapshot)).toContain('offer')
    expect(selectScreen(snapshot)?.canContinue).toBe(true)
  })

  it('are confirmed by Continue, those of the page only', () => {
    const questionnaire = opened()
    questionnaire.send({ type: 'CONTINUE' })
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({
      canadianStatus: 'none',
      offer: 'employersContract',
      situations: [],
    })
    expect(selectStep(questionnaire.getSnapshot())).toBe('ask/companies')
    // Both come at once: the suggested link between the companies brings who controls them.
    expect(questions(questionnaire)).toEqual(expect.arrayContaining(['relationship', 'control']))
  })

  it('are corrected by an answer, and the correction stands in the review and the result', () => {
    const questionnaire = opened()
    questionnaire.send(answer('offer', 'job'))
    questionnaire.send({ type: 'CONTINUE' })
    const snapshot = questionnaire.getSnapshot()
    expect(selectAnswers(snapshot).offer).toBe('job')
    const marks = selectTrail(snapshot).map(({ question, mark, theirs }) => [
      question,
      mark,
      theirs,
    ])
    expect(marks).toEqual([
      ['canadianStatus', 'given', 'none'],
      ['offer', 'corrected', 'employersContract'],
      ['situations', 'suggested', []],
    ])
    const result = resultOf(selectLetter(snapshot), selectAnswers(snapshot))
    expect(result.before).toEqual({ offer: 'employersContract' })
  })

  it('follow what is corrected: a question that is no longer asked is not confirmed', () => {
    const questionnaire = opened()
    questionnaire.send({ type: 'CONTINUE' })
    questionnaire.send(answer('relationship', 'none'))
    expect(questions(questionnaire)).not.toContain('control')
    questionnaire.send({ type: 'CONTINUE' })
    expect(selectAnswers(questionnaire.getSnapshot())).not.toHaveProperty('control')
  })

  it.each([
    [0, 7],
    [1, 6],
    [2, 4],
  ])('of a whole person are confirmed page by page: worker %i in %i pages', (nth, pages) => {
    const { answers, problems } = parseAnswers(workers[nth]?.person)
    expect(problems).toEqual([])
    const marks = Object.fromEntries(Object.keys(answers).map((id) => [id, 'suggested' as const]))
    const questionnaire = opened({ ...emptyLetter, answers, marks })
    for (let page = 0; page < pages; page++) {
      expect(selectScreen(questionnaire.getSnapshot())?.canContinue).toBe(true)
      questionnaire.send({ type: 'CONTINUE' })
    }
    expect(questionnaire.getSnapshot().matches('suggesting')).toBe(true)
    expect(sameAnswers(selectAnswers(questionnaire.getSnapshot()), answers)).toBe(true)
  })

  it('are skipped where the law does not need them', () => {
    const questionnaire = opened()
    answerAll(questionnaire)
    expect(selectAnswers(questionnaire.getSnapshot())).not.toHaveProperty('benefitReach')
    expect(selectAnswers(questionnaire.getSnapshot())).toHaveProperty('monthsAbroad')
  })

  it('are dropped by an emptied field', () => {
    const questionnaire = opened()
    questionnaire.send({ type: 'CLEAR', question: 'offer' })
    const snapshot = questionnaire.getSnapshot()
    expect(selectValue(snapshot, 'offer')).toBeUndefined()
    expect(selectScreen(snapshot)?.canContinue).toBe(false)
  })

  it('in an optional round are confirmed by Continue too', () => {
    const letter: Letter = {
      ...emptyLetter,
      answers: { canadianStatus: 'openPermit', employerBarred: 'no' },
      marks: { canadianStatus: 'given', employerBarred: 'suggested' },
    }
    const questionnaire = opened(letter)
    questionnaire.send({ type: 'FIRM' })
    for (let pages = 0; pages < 9 && questionnaire.getSnapshot().matches('firming'); pages++) {
      questionnaire.send({ type: 'CONTINUE' })
    }
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({
      canadianStatus: 'openPermit',
      employerBarred: 'no',
    })
  })
})

describe('a letter', () => {
  it('is there again after a reload, and gone with everything', () => {
    const browser = new FakeBrowser()
    const first = opened(invitation, browser)
    first.send({ type: 'CONTINUE' })
    const again = openQuestionnaire(browser.reloaded())
    expect(selectLetter(again.getSnapshot())).toEqual(invitation)
    expect(selectValue(again.getSnapshot(), 'relationship')).toBe('canadianIsSubsidiary')
    again.send({ type: 'FORGET' })
    expect(selectLetter(again.getSnapshot())).toBeNull()
    expect(browser.localStorage.length).toBe(0)
  })

  it('opened a second time changes nothing', () => {
    const browser = new FakeBrowser()
    const questionnaire = opened(invitation, browser)
    questionnaire.send(answer('offer', 'job'))
    browser.paste(encodeLetter(invitation))
    expect(selectPendingLink(questionnaire.getSnapshot())).toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot()).offer).toBe('job')
  })

  it('never replaces own answers without asking, not even an empty one', () => {
    const browser = new FakeBrowser()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('canadianStatus', 'openPermit'))
    browser.paste(encodeLetter({ ...emptyLetter, kind: 'blank' }))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ canadianStatus: 'openPermit' })
    questionnaire.send({ type: 'KEEP_OWN' })
    expect(selectLetter(questionnaire.getSnapshot())).toBeNull()
    browser.paste(encodeLetter(invitation))
    questionnaire.send({ type: 'TAKE_LINK' })
    expect(selectLetter(questionnaire.getSnapshot())).toEqual(invitation)
  })

  it('that is a result is read beside the own answers, which stay', () => {
    const browser = new FakeBrowser()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('canadianStatus', 'none'))
    const result = resultOf(invitation, { offer: 'job' })
    browser.paste(encodeLetter(result))
    const snapshot = questionnaire.getSnapshot()
    expect(snapshot.value).toBe('reporting')
    expect(selectReport(snapshot)?.letter).toEqual(result)
    expect(selectAnswers(snapshot)).toEqual({ canadianStatus: 'none' })
    questionnaire.send({ type: 'RESUME' })
    expect(questionnaire.getSnapshot().matches('asking')).toBe(true)
  })

  it('that is a result is still open after a reload, with what could not be read, and gone with everything', () => {
    const browser = new FakeBrowser()
    const result = resultOf(invitation, { offer: 'job' })
    openQuestionnaire(browser)
    browser.paste(encodeLetter(result))
    const again = openQuestionnaire(browser.reloaded())
    expect(again.getSnapshot().value).toBe('reporting')
    expect(selectReport(again.getSnapshot())?.letter).toEqual(result)
    again.send({ type: 'FORGET' })
    expect(selectReport(again.getSnapshot())).toBeNull()
    expect(browser.sessionStorage.length).toBe(0)
  })

  it('may be joined: own answers stay, the others of the sender are to be confirmed', () => {
    const browser = new FakeBrowser()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('canadianStatus', 'openPermit'))
    questionnaire.send(answer('offer', 'job'))
    browser.paste(encodeLetter(invitation))
    questionnaire.send({ type: 'JOIN_LINK' })
    const snapshot = questionnaire.getSnapshot()
    expect(selectPendingLink(snapshot)).toBeNull()
    expect(selectAnswers(snapshot)).toEqual({ canadianStatus: 'openPermit', offer: 'job' })
    expect(selectLetter(snapshot)?.from).toBe('Anne')
    expect(selectValue(snapshot, 'relationship')).toBe('canadianIsSubsidiary')
    const marks = selectTrail(snapshot).map(({ question, mark }) => [question, mark])
    expect(marks).toEqual([
      ['canadianStatus', 'corrected'],
      ['offer', 'corrected'],
    ])
    browser.paste(encodeLetter(invitation))
    expect(selectPendingLink(questionnaire.getSnapshot())).toBeNull()
  })

  it('that is damaged says so and touches nothing', () => {
    const browser = new FakeBrowser()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('canadianStatus', 'none'))
    browser.paste(encodeLetter(invitation).slice(0, -3))
    expect(selectLinkTrouble(questionnaire.getSnapshot())).toBe('damaged')
    browser.paste(`${encodeLetter(invitation)}${'A'.repeat(13_000)}`)
    expect(selectLinkTrouble(questionnaire.getSnapshot())).toBe('tooLong')
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ canadianStatus: 'none' })
    expect(browser.location.hash).toBe('')
  })

  it('is made where #build leads, and the way back works', () => {
    const browser = new FakeBrowser('https://example.org/#build')
    const questionnaire = openQuestionnaire(browser)
    expect(questionnaire.getSnapshot().value).toBe('building')
    expect(browser.location.hash).toBe('')
    questionnaire.send({ type: 'RESUME' })
    expect(questionnaire.getSnapshot().matches('asking')).toBe(true)
  })
})

describe('another tab', () => {
  const key = storeKey('progress')
  const changed = (browser: FakeBrowser, answers: object): void => {
    const newValue = JSON.stringify({ version: 1, edition: 'any', answers })
    browser.localStorage.setItem(key, newValue)
    browser.tell(Object.assign(new Event('storage'), { key, newValue }))
  }

  it('that adds answers is followed; one that has others is asked about', () => {
    const browser = new FakeBrowser()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('canadianStatus', 'none'))
    changed(browser, { canadianStatus: 'none', offer: 'job' })
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({
      canadianStatus: 'none',
      offer: 'job',
    })
    changed(browser, { canadianStatus: 'openPermit' })
    expect(selectAnswers(questionnaire.getSnapshot()).offer).toBe('job')
    expect(selectPendingLink(questionnaire.getSnapshot())).toMatchObject({ otherTab: true })
    expect(browser.localStorage.getItem(key)).toContain('openPermit')
    questionnaire.send({ type: 'TAKE_LINK' })
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ canadianStatus: 'openPermit' })
    expect(selectFromLink(questionnaire.getSnapshot())).toEqual([])
  })
})

it('a questionnaire without a letter has nothing suggested', () => {
  const questionnaire = startQuestionnaire()
  expect(selectSuggested(questionnaire.getSnapshot())).toEqual([])
  expect(selectReport(questionnaire.getSnapshot())).toBeNull()
})
