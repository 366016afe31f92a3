import { expect, it } from 'vitest'
import {
  openQuestionnaire,
  selectAnswers,
  selectLinkTrouble,
  selectStep,
} from '../../src/questionnaire/index.ts'
import { saveProgress } from '../../src/sharing/index.ts'
import { FakeBrowser } from './fakeBrowser.ts'

const answers = { canadianStatus: 'none', offer: 'job' } as const

it.each(['#rules', '#rules/criterion/transferee.controlled', '#rules/<broken', '#rules/a1b2'])(
  'opened at %s, nothing of it is read as a link, and kept answers are there',
  (fragment) => {
    const browser = new FakeBrowser(`https://example.org/${fragment}`)
    saveProgress(browser.localStorage, answers)
    const questionnaire = openQuestionnaire(browser)
    const snapshot = questionnaire.getSnapshot()
    expect(selectAnswers(snapshot)).toEqual(answers)
    expect(selectLinkTrouble(snapshot)).toBeNull()
    expect(browser.location.hash).toBe(new URL(fragment, 'https://example.org/').hash)
    expect(selectStep(snapshot)).toBe(
      selectStep(openQuestionnaire(browser.reloaded()).getSnapshot()),
    )
  },
)
