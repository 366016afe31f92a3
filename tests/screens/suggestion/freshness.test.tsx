import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { source, dayText } from '#rules'
import { startQuestionnaire } from '../../../src/questionnaire/index.ts'
import { loadWords, SuggestionScreen } from '../../../src/screens/suggestion/index.ts'
import { languages } from '../../../src/wording/language.ts'
import type { Language } from '../../../src/wording/language.ts'
import { en } from '../../../src/wording/suggestion/en.ts'
import { fr } from '../../../src/wording/suggestion/fr.ts'
import { engineer, helper, interviewed } from './people.ts'

const wordings = { en, fr }

beforeAll(() => Promise.all(languages.map((language) => loadWords(language, 'worker'))))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Opens the suggestion on a day, and returns the part on rules and sources. */
async function rulesOn(day: string, language: Language, facts = engineer): Promise<HTMLElement> {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] })
  const questionnaire = startQuestionnaire({ answers: interviewed(facts) })
  await act(async () => {
    render(<SuggestionScreen questionnaire={questionnaire} language={language} audience="worker" />)
  })
  const title = wordings[language].rules.title
  const section = screen.getByRole('heading', { level: 2, name: title }).closest('section')
  if (section === null) throw new Error(`${title} is no part of the page`)
  return section
}

const folds = {
  en: /pages? that we read more than 6 months ago$/,
  fr: /lues? il y a plus de 6 mois$/,
}

describe.each(languages)('pages that were read a while ago, in %s', (language) => {
  const { note } = wordings[language].rules.stale

  test('are not spoken of on the last day on which the reading is fresh', async () => {
    const rules = within(await rulesOn('2026-08-13', language))
    expect(rules.queryByText(note)).toBeNull()
    expect(rules.queryByText(folds[language])).toBeNull()
  })

  test('are named the day after: once, folded, with the day and the live page', async () => {
    const part = await rulesOn('2026-08-14', language)
    const rules = within(part)
    expect(screen.getAllByText(note)).toHaveLength(1)
    const before = rules.getAllByRole('link').length
    fireEvent.click(rules.getByText(folds[language]))
    const links = rules.getAllByRole('link').slice(0, -1)
    expect(rules.getAllByRole('link').length).toBeGreaterThan(before)
    const { url, verified, ...names } = source('cusmaProfessionals')
    const [page] = links.filter((link) => link.textContent.startsWith(names[language]))
    expect(page?.getAttribute('href')).toBe((language === 'fr' ? url.fr : undefined) ?? url.en)
    expect(page?.closest('li')?.textContent).toContain(dayText(verified, language))
    expect(links.some((link) => link.textContent.startsWith(source('irpr')[language]))).toBe(false)
  })

  test('are the law’s too after more than a year', async () => {
    const rules = within(await rulesOn('2028-01-01', language, helper))
    const [summary] = rules.getAllByText(folds[language])
    fireEvent.click(summary ?? document.body)
    expect(rules.getAllByText(new RegExp(`^${source('irpr')[language]}`)).length).toBeGreaterThan(0)
  })
})
