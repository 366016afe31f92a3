import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { parseAnswer, suggest, withAnswer } from '#rules'
import type { Answers } from '#rules'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { selectAnswers, startQuestionnaire } from '../../../src/questionnaire/index.ts'
import type { Questionnaire } from '../../../src/questionnaire/index.ts'
import { loadWords, SuggestionScreen } from '../../../src/screens/suggestion/index.ts'
import { putBack, triable } from '../../../src/screens/suggestion/trial/changed.ts'
import { WordsProvider, wordsOf } from '../../../src/screens/words.ts'
import { loadWording } from '../../../src/wording/index.ts'
import { languages } from '../../../src/wording/language.ts'
import type { Language } from '../../../src/wording/language.ts'
import { en } from '../../../src/wording/suggestion/en.ts'
import { fr } from '../../../src/wording/suggestion/fr.ts'
import { en as trialEn } from '../../../src/wording/trial/en.ts'
import { fr as trialFr } from '../../../src/wording/trial/fr.ts'
import { engineer, helper, interviewed, manager } from './people.ts'

const wordings = { en: { ...en, panel: trialEn }, fr: { ...fr, panel: trialFr } }

beforeAll(() => Promise.all(languages.map((language) => loadWords(language, 'worker'))))
afterEach(cleanup)

async function show(answers: Answers, language: Language = 'en'): Promise<Questionnaire> {
  const questionnaire = startQuestionnaire({ answers })
  const words = wordsOf(await loadWording(language, 'worker'))
  await act(async () => {
    render(
      <WordsProvider value={words}>
        <SuggestionScreen questionnaire={questionnaire} language={language} audience="worker" />
      </WordsProvider>,
    )
  })
  return questionnaire
}

const answers = interviewed(manager)

const table = (caption: string) => screen.findByRole('table', { name: caption })

/** What the row of a name says: the person's own, and the trial's. */
const cells = (within_: HTMLElement, row: string): readonly (string | null)[] =>
  within(within(within_).getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

describe.each(languages)('a trial (%s)', (language) => {
  const words = wordings[language]
  const { panel } = words

  test('changes an answer in place, and leaves the result and the answers alone', async () => {
    const questionnaire = await show(answers, language)
    const user = userEvent.setup()
    const heading = screen.getByRole('heading', { level: 1 }).textContent
    await user.click(screen.getByRole('button', { name: words.trial.start }))
    const compared = await table(panel.caption)
    expect(new Set(cells(compared, panel.row.code))).toEqual(new Set(['T44']))

    await user.selectOptions(screen.getByLabelText(panel.which), 'employedNow')
    const field = document.querySelector('[data-question="employedNow"]')
    const no = field?.querySelector<HTMLInputElement>('input[value="no"]')
    if (!no) throw new Error('The question has no control.')
    await user.click(no)
    const [own, tried] = cells(compared, panel.row.suggestion)
    expect(own).toContain(words.stream.intra_company_transferee)
    expect(tried).not.toContain(words.stream.intra_company_transferee)
    expect(within(compared).getAllByText(panel.changed).length).toBeGreaterThan(1)
    expect(screen.getByText(panel.closed.replace('\u00a0', ' '))).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(answers)

    await user.click(screen.getByRole('button', { name: new RegExp(`^${panel.putBack}`) }))
    expect(new Set(cells(compared, panel.row.code))).toEqual(new Set(['T44']))
    await user.click(screen.getByRole('button', { name: panel.end }))
    expect(screen.queryByRole('table', { name: panel.caption })).toBeNull()
  })

  test('begins with one press at what would change the result, and can be kept', async () => {
    const questionnaire = await show(answers, language)
    const user = userEvent.setup()
    const [first] = await screen.findAllByRole('button', {
      name: new RegExp(`^${words.trial.tryWay} –`),
    })
    if (!first) throw new Error('Nothing can be tried.')
    await user.click(first)
    expect(document.activeElement?.textContent).toBe(words.trial.title)
    await table(panel.caption)
    expect(screen.getByText(panel.keepLead)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: panel.keep }))
    const kept = selectAnswers(questionnaire.getSnapshot())
    expect(kept).not.toEqual(answers)
    expect(Object.keys(answers).every((id) => id in kept)).toBe(true)
  })
})

/** A trial begun, with the answer to one question being changed. */
async function trying(own: Answers, question: string) {
  const questionnaire = await show(own)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: en.trial.start }))
  await table(trialEn.caption)
  await user.selectOptions(screen.getByLabelText(trialEn.which), question)
  return { questionnaire, user }
}

const fieldOf = (question: string): HTMLElement => {
  const field = document.querySelector<HTMLElement>(`.trial [data-question="${question}"]`)
  if (field === null) throw new Error(`${question} is not in the trial.`)
  return field
}
const numberOf = (question: string): HTMLInputElement =>
  within(fieldOf(question)).getByRole('textbox')
const keepButton = () => screen.queryByRole('button', { name: trialEn.keep })

describe('in a trial', () => {
  test('what is no answer does not count, and is never kept', async () => {
    const { user } = await trying(answers, 'monthsAbroad')
    await user.clear(numberOf('monthsAbroad'))
    expect(screen.getByText(trialEn.now.replace('{answer}', trialEn.noAnswer))).toBeTruthy()
    expect(keepButton()).toBeNull()
    await user.type(numberOf('monthsAbroad'), '9999')
    expect(screen.getByText(trialEn.now.replace('{answer}', trialEn.noAnswer))).toBeTruthy()
    expect(keepButton()).toBeNull()
    await user.click(screen.getByRole('button', { name: new RegExp(`^${trialEn.putBack}`) }))
    expect(numberOf('monthsAbroad').value).toBe('30')
    expect(document.activeElement?.textContent).toBe(en.trial.title)
  })

  test('the only country gives way to another, read as an answer is', async () => {
    const own = interviewed(engineer)
    const { questionnaire, user } = await trying(own, 'citizenships')
    const chips = () => [...fieldOf('citizenships').querySelectorAll<HTMLElement>('.chip')]
    const [mexico] = chips()
    if (mexico) await user.click(mexico)
    expect(chips()).toEqual([])
    await user.type(within(fieldOf('citizenships')).getByRole('searchbox'), 'Puerto{Enter}')
    const keep = keepButton()
    if (keep) await user.click(keep)
    const real = withAnswer(own, 'citizenships', parseAnswer('citizenships', ['PRI']) ?? [])
    const kept = selectAnswers(questionnaire.getSnapshot())
    expect(kept).toEqual(real)
    expect(suggest(kept).variant).toBe('cusma-t36')
  })

  test('a question that is asked beside stays while it is answered, by number and by arrows', async () => {
    const { user } = await trying(answers, 'relationship')
    await user.click(
      within(fieldOf('relationship')).getByRole('radio', { name: /subsidiary|owns/i }),
    )
    const control = fieldOf('control')
    const [first] = within(control).getAllByRole('radio')
    first?.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(fieldOf('control').contains(document.activeElement)).toBe(true)
    expect(within(control).getAllByRole<HTMLInputElement>('radio')[3]?.checked).toBe(true)
  })

  test('more is asked one after the other, when the person goes on', async () => {
    const { user } = await trying(answers, 'relationship')
    const choose = async (question: string, answer: string): Promise<void> => {
      const radios = within(fieldOf(question)).getAllByRole<HTMLInputElement>('radio')
      await user.click(radios.find(({ value }) => value === answer) ?? fieldOf(question))
    }
    await choose('relationship', 'none')
    expect(screen.queryByRole('button', { name: trialEn.onward })).toBeNull()
    await choose('benefitSituation', 'none')
    await user.click(screen.getByRole('button', { name: trialEn.onward }))
    expect(fieldOf('benefitKind').contains(document.activeElement)).toBe(true)
    expect(document.querySelector('.trial [data-question="benefitSituation"]')).toBeNull()
  })

  test('a number is typed to its end, also where more is asked after its first figure', async () => {
    const { user } = await trying(answers, 'transfereeHistory')
    const radios = within(fieldOf('transfereeHistory')).getAllByRole<HTMLInputElement>('radio')
    await user.click(radios.find(({ value }) => value === 'extension') ?? document.body)
    await user.type(numberOf('transfereeMonths'), '48')
    expect(numberOf('transfereeMonths').value).toBe('48')
  })

  test.each([
    ['of a link', interviewed(helper)],
    ['of another tab', { ...answers, wage: 'unsure' as const }],
  ])('other answers of one’s own, %s, end it', async (_, others) => {
    const { questionnaire, user } = await trying(answers, 'employedNow')
    const no = within(fieldOf('employedNow')).getByRole('radio', { name: 'No' })
    await user.click(no)
    act(() => questionnaire.send({ type: 'LOAD', answers: others, problems: [] }))
    act(() => questionnaire.send({ type: 'TAKE_LINK' }))
    expect(screen.getByRole('button', { name: en.trial.start })).toBeTruthy()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(others)
  })

  test('the focus is led to the trial, and from its end', async () => {
    const { user } = await trying(answers, 'employedNow')
    await user.click(screen.getByRole('button', { name: trialEn.end }))
    expect(document.activeElement?.textContent).toBe(en.trial.title)
  })

  test('what would only make the suggestion firmer has no press that shows nothing', async () => {
    await show({ ...answers, handsOn: 'unsure' })
    const card = screen.getByText(en.changes.firms).closest('li')
    expect(card).not.toBeNull()
    expect(card?.querySelector('button')).toBeNull()
  })

  test('a warning that the trial brings is told', async () => {
    const { user } = await trying(answers, 'monthsAbroad')
    const warnings = () => document.querySelectorAll('.trial .line-open').length
    expect(warnings()).toBe(0)
    await user.clear(numberOf('monthsAbroad'))
    await user.type(numberOf('monthsAbroad'), '8')
    expect(warnings()).toBe(1)
  })
})

describe('the answers of a trial', () => {
  test('offer what was answered, in the order of the questions, and what the trial brought', () => {
    const own = triable(answers, answers)
    expect(own).toContain('employedNow')
    // What only makes the suggestion firmer moves the standing too.
    expect(triable({ ...answers, offerFiled: 'yes' }, answers)).toContain('offerFiled')
    expect(triable(answers, { ...answers, offerFiled: 'yes' })).toContain('offerFiled')
    expect(own).not.toContain('supplierTenure')
    expect(triable({ ...answers, supplierTenure: 2 }, answers)).toContain('supplierTenure')
  })

  test('go back one by one, to none where there was none', () => {
    const trial: Answers = { ...answers, employedNow: 'no', supplierTenure: 2 }
    const once = putBack(trial, answers, 'employedNow')
    expect(once.employedNow).toBe(answers.employedNow)
    expect(putBack(once, answers, 'supplierTenure')).toEqual(answers)
    expect(suggest(putBack(once, answers, 'supplierTenure'))).toEqual(suggest(answers))
  })
})
