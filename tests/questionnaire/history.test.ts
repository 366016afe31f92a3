import { describe, expect, it } from 'vitest'
import {
  answer,
  openQuestionnaire,
  selectAnswers,
  selectStep,
} from '../../src/questionnaire/index.ts'
import type { Questionnaire } from '../../src/questionnaire/index.ts'
import { answerPage, sureOfNothing } from './driving.ts'
import { FakeBrowser } from './fakeBrowser.ts'

const stepOf = (questionnaire: Questionnaire): string => selectStep(questionnaire.getSnapshot())

/** A questionnaire in which the first pages are answered, and the steps it went through. */
function some(
  browser: FakeBrowser,
  pages: number,
): { questionnaire: Questionnaire; steps: string[] } {
  const questionnaire = openQuestionnaire(browser)
  const steps = [stepOf(questionnaire)]
  for (let page = 0; page < pages; page++) {
    answerPage(questionnaire, sureOfNothing)
    steps.push(stepOf(questionnaire))
  }
  expect(new Set(steps).size).toBe(steps.length)
  return { questionnaire, steps }
}

describe('the browser’s Back and Forward', () => {
  it('go through the pages, with the answers filled in', () => {
    const browser = new FakeBrowser()
    const { questionnaire, steps } = some(browser, 3)
    const answers = selectAnswers(questionnaire.getSnapshot())
    for (const step of steps.slice(0, -1).toReversed()) {
      browser.back()
      expect(stepOf(questionnaire)).toBe(step)
    }
    for (const step of steps.slice(1)) {
      browser.forward()
      expect(stepOf(questionnaire)).toBe(step)
    }
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(answers)
    expect(browser.history.length).toBe(4)
  })

  it('leave a change, a review and a look at what stands', () => {
    const browser = new FakeBrowser()
    const { questionnaire, steps } = some(browser, 2)
    questionnaire.send({ type: 'SHOW_STANDING' })
    questionnaire.send({ type: 'REVIEW' })
    questionnaire.send({ type: 'CHANGE', question: 'offer' })
    expect(stepOf(questionnaire)).toBe('change/offer')
    browser.back()
    expect(stepOf(questionnaire)).toBe('review')
    browser.back()
    expect(stepOf(questionnaire)).toBe('standing')
    browser.back()
    expect(stepOf(questionnaire)).toBe(steps[2])
    browser.forward()
    browser.forward()
    browser.forward()
    expect(stepOf(questionnaire)).toBe('change/offer')
  })

  it('lead nowhere that no longer exists: the entry is corrected', () => {
    const browser = new FakeBrowser()
    const { questionnaire } = some(browser, 2)
    questionnaire.send({ type: 'RESTART' })
    expect(stepOf(questionnaire)).toBe('ask/work')
    browser.back()
    expect(stepOf(questionnaire)).toBe('ask/work')
    expect(browser.history.state).toMatchObject({ step: 'ask/work' })
    expect(questionnaire.getSnapshot().value).toEqual({ asking: 'offer' })
  })

  it('overlook entries that are not ours', () => {
    const browser = new FakeBrowser()
    const { questionnaire, steps } = some(browser, 1)
    browser.paste('#main')
    expect(browser.location.hash).toBe('#main')
    browser.back()
    expect(stepOf(questionnaire)).toBe(steps[1])
    browser.back()
    expect(stepOf(questionnaire)).toBe(steps[0])
  })
})

describe('the history', () => {
  it('goes back with Back in the app, and does not pile up', () => {
    const browser = new FakeBrowser()
    const { questionnaire, steps } = some(browser, 3)
    questionnaire.send({ type: 'BACK' })
    browser.settle()
    questionnaire.send({ type: 'BACK' })
    browser.settle()
    expect(stepOf(questionnaire)).toBe(steps[1])
    expect(browser.history.length).toBe(4)
    browser.forward()
    expect(stepOf(questionnaire)).toBe(steps[2])
    browser.back()
    browser.back()
    expect(stepOf(questionnaire)).toBe(steps[0])
  })

  it('keeps up when the person is faster than the browser', () => {
    const browser = new FakeBrowser()
    const { questionnaire, steps } = some(browser, 3)
    questionnaire.send({ type: 'BACK' })
    questionnaire.send({ type: 'REVIEW' })
    browser.settle()
    expect(stepOf(questionnaire)).toBe('review')
    expect(browser.history.state).toEqual({ step: 'review', previous: steps[2] })
    browser.back()
    expect(stepOf(questionnaire)).toBe(steps[2])
  })

  it('holds steps, never an answer', () => {
    const browser = new FakeBrowser()
    const questionnaire = openQuestionnaire(browser)
    questionnaire.send(answer('canadianStatus', 'none'))
    questionnaire.send(answer('offer', 'job'))
    questionnaire.send(answer('situations', []))
    questionnaire.send({ type: 'CONTINUE' })
    questionnaire.send({ type: 'REVIEW' })
    expect(browser.entries).toEqual([
      { url: 'https://example.org/', state: { step: 'ask/work', previous: null } },
      { url: 'https://example.org/', state: { step: 'ask/companies', previous: 'ask/work' } },
      { url: 'https://example.org/', state: { step: 'review', previous: 'ask/companies' } },
    ])
  })

  it('leads back to the same place after a reload', () => {
    const browser = new FakeBrowser()
    const { steps } = some(browser, 2)
    browser.back()
    const again = browser.reloaded()
    const questionnaire = openQuestionnaire(again)
    expect(stepOf(questionnaire)).toBe(steps[1])
    again.forward()
    expect(stepOf(questionnaire)).toBe(steps[2])
    again.back()
    again.back()
    expect(stepOf(questionnaire)).toBe(steps[0])
  })
})
