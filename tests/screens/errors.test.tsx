import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers, QuestionId } from '#rules'
import { startQuestionnaire } from '../../src/questionnaire/index.ts'
import { emptyLetter } from '../../src/sharing/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import { en as letters } from '../../src/wording/letters/en.ts'
import { fieldOf, show, showApp, worker } from './app.tsx'

/** What is wrong with a field is said by the field itself, and the focus is there. */

const described = (field: Element): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

/** The field that says it is wrong; there is exactly one. */
function wrong(): HTMLElement {
  const [only, ...more] = document.querySelectorAll<HTMLElement>('[aria-invalid="true"]')
  if (only === undefined || more.length > 0) throw new Error(`${more.length} more fields are wrong`)
  return only
}

const noCompany = { ...worker, relationship: 'none' } as const
describe('an answer that is missing', () => {
  const cases: readonly (readonly [string, QuestionId, Answers, string, string])[] = [
    ['a choice', 'canadianStatus', {}, 'radio', en.page.answerMissing],
    ['countries', 'citizenships', noCompany, 'search', en.page.countryMissing],
    [
      'a number',
      'partnerMonths',
      {
        ...worker,
        offer: 'none',
        situations: ['family'],
        familyTie: 'partnerOfWorker',
        partnerAgreement: 'none',
        partnerJob: 'high',
      },
      'text',
      en.page.numberMissing,
    ],
  ]
  it.each(cases)('of %s is told by the field, which has the focus', async (...given) => {
    const [, id, answers, type, says] = given
    const { user } = await show({ answers })
    expect(document.querySelector('[aria-invalid="true"]')).toBeNull()
    await user.click(screen.getByRole('button', { name: en.page.continue }))
    expect(fieldOf(id).contains(wrong())).toBe(true)
    expect(described(wrong())).toContain(says)
    expect(wrong().contains(document.activeElement)).toBe(true)
    expect(document.activeElement?.getAttribute('type')).toBe(type)
  })
})

describe('a number out of bounds', () => {
  it('is told by the field at once', async () => {
    const answers = {
      ...worker,
      relationship: 'same',
      employerCountry: 'IND',
      foreignActive: 'yes',
    }
    const { user } = await show({ answers: { ...answers } as Answers })
    await user.type(within(fieldOf('monthsAbroad')).getByRole('textbox'), '240')
    expect(described(wrong())).toContain(en.amount.bounds(0, 36))
  })
})

describe('a notice', () => {
  it('gives the focus to the page when it is put away', async () => {
    const { user } = await show({ arrival: { kind: 'lost', reason: 'corrupted' } })
    await user.click(screen.getByRole('button', { name: en.notices.understood }))
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })
})

describe('a template without a name, and a link that is none', () => {
  it('are told by their fields', async () => {
    const questionnaire = startQuestionnaire()
    questionnaire.send({ type: 'BUILD' })
    const { user } = await showApp(questionnaire)
    await screen.findByRole('heading', { level: 1, name: letters.build.title })
    await user.click(screen.getByText(letters.templates.save, { selector: 'summary' }))
    await user.click(screen.getByRole('button', { name: letters.templates.save }))
    expect(wrong()).toBe(screen.getByLabelText(letters.templates.name))
    expect(described(wrong())).toContain(letters.templates.nameMissing)
    expect(document.activeElement).toBe(wrong())
  })

  it('in a report too', async () => {
    const questionnaire = startQuestionnaire()
    const letter = { ...emptyLetter, kind: 'result', answers: worker } as const
    questionnaire.send({ type: 'OPEN_REPORT', letter, problems: [] })
    const { user } = await showApp(questionnaire)
    await user.type(await screen.findByLabelText(letters.report.otherLink), 'nothing')
    await user.click(screen.getByRole('button', { name: letters.report.doCompare }))
    expect(described(wrong())).toContain(letters.report.unreadable.notALetter)
  })
})
