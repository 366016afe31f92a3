import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import type { Answers, QuestionId } from '#rules'
import { App } from '../../src/App.tsx'
import { startQuestionnaire } from '../../src/questionnaire/index.ts'
import type { Beginning, Questionnaire } from '../../src/questionnaire/index.ts'
import type { Preferences } from '../../src/screens/preferences.ts'

afterEach(cleanup)

/** What was chosen before the app is shown. */
type Chosen = Partial<Omit<Preferences, 'keep'>>

/** The app on screen, with the questionnaire behind it and what it was asked to keep. */
export interface Shown {
  readonly questionnaire: Questionnaire
  readonly user: ReturnType<typeof userEvent.setup>
  readonly kept: Map<string, string>
}

/** Shows the app as it begins with the given answers, and waits for its heading. */
export async function show(
  beginning: Beginning = {},
  { language = 'en', theme = 'auto', audience = 'worker' }: Chosen = {},
): Promise<Shown> {
  const questionnaire = startQuestionnaire(beginning)
  return showApp(questionnaire, { language, theme, audience })
}

/** Shows the app around a questionnaire that is already running. */
export async function showApp(
  questionnaire: Questionnaire,
  { language = 'en', theme = 'auto', audience = 'worker' }: Chosen = {},
): Promise<Shown> {
  const user = userEvent.setup()
  const kept = new Map<string, string>()
  const preferences: Preferences = {
    language,
    theme,
    audience,
    keep: (name, value) => {
      kept.set(name, value)
    },
  }
  render(<App questionnaire={questionnaire} preferences={preferences} />)
  await screen.findByRole('heading', { level: 1 })
  return { questionnaire, user, kept }
}

/** The text of the page's heading. */
export const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent

/** The part of the page that belongs to one question. Throws when the question is not on it. */
export function fieldOf(id: QuestionId): HTMLElement {
  const field = document.querySelector<HTMLElement>(`[data-question="${id}"]`)
  if (field === null) throw new Error(`${id} is not on the page "${heading()}"`)
  return field
}

/** The questions on the page, in order. */
export const questionsShown = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-question]')].map(
    ({ dataset }) => dataset['question'] ?? '',
  )

/** A worker with a written offer and nothing special about the work. */
export const worker: Answers = { canadianStatus: 'none', offer: 'job', situations: [] }
