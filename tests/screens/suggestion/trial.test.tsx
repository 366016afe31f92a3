import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { suggest } from '#rules'
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
import { interviewed, manager } from './people.ts'

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

describe('the answers of a trial', () => {
  test('offer what counted, in the order of the questions, and what the trial brought', () => {
    const own = triable(answers, answers)
    expect(own).toContain('employedNow')
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
