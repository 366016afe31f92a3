import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { decodeAnswers } from '../../src/sharing/index.ts'
import { selectAnswers } from '../../src/questionnaire/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { fieldOf, heading, show, worker } from './app.tsx'

const { review } = en

afterEach(() => vi.restoreAllMocks())

/** An American engineer whose earlier answer on the companies' control doesn't matter. */
const engineer = {
  ...worker,
  relationship: 'none',
  control: 'majority',
  citizenships: ['USA', 'FRA'],
  residences: [],
  controlsBusiness: 'no',
  professionCusma: 'cusma.engineer',
} as const

async function open(language: 'en' | 'fr' = 'en') {
  const shown = await show({ answers: engineer }, { language })
  const { masthead, review: words } = language === 'en' ? en : fr
  await shown.user.click(screen.getByRole('button', { name: masthead.answersCount(9) }))
  await screen.findByText(words.title, { selector: 'h1' })
  return shown
}

const rowOf = (question: RegExp): HTMLElement => {
  const row = screen
    .getAllByRole('listitem')
    .find(
      ({ className, textContent }) =>
        className.includes('review-row') && question.test(textContent),
    )
  if (!row) throw new Error(`No row for ${question}`)
  return row
}

describe('the review', () => {
  it('shows every answer in words, by section', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 2, name: en.sections.nationality })).toBeTruthy()
    expect(rowOf(/citizen of/).textContent).toMatch(/United States and France/)
    expect(rowOf(/What brings you/).textContent).toContain('A job or a contract')
    await waitFor(() => expect(rowOf(/CUSMA list/).textContent).toContain('Engineer'))
  })

  it('speaks the other language', async () => {
    await open('fr')
    expect(rowOf(/citoyenneté/).textContent).toMatch(/États-Unis et France/)
    await waitFor(() => expect(rowOf(/ACEUM/).textContent).toContain('Ingénieur'))
  })

  it('marks answers that are kept but don’t matter now', async () => {
    await open()
    expect(rowOf(/How much control/).textContent).toContain(review.kept)
    expect(rowOf(/citizen of/).textContent).not.toContain(review.kept)
  })

  it('changes one answer and comes back to it', async () => {
    const { user, questionnaire } = await open()
    await user.click(screen.getByRole('button', { name: /^Change: Do you own/ }))
    expect(screen.getByText(en.page.changing)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'Partly' }))
    expect(heading()).toBe(review.title)
    expect(selectAnswers(questionnaire.getSnapshot()).controlsBusiness).toBe('partly')
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('button', { name: /^Change: Do you own/ }),
      ),
    )
  })

  it('keeps the answer where the person thinks better of it', async () => {
    const { user, questionnaire } = await open()
    await user.click(screen.getByRole('button', { name: /^Change: Which countries/ }))
    await user.type(within(fieldOf('citizenships')).getByRole('searchbox'), 'mexi{Enter}')
    await user.click(screen.getByRole('button', { name: en.page.keep }))
    expect(selectAnswers(questionnaire.getSnapshot()).citizenships).toEqual(['USA', 'FRA'])
  })

  it('does not take an emptied answer for the old one', async () => {
    const { user, questionnaire } = await open()
    await user.click(screen.getByRole('button', { name: /^Change: Which countries/ }))
    await user.click(screen.getByRole('button', { name: 'Remove France' }))
    await user.click(screen.getByRole('button', { name: 'Remove United States' }))
    await user.click(screen.getByRole('button', { name: en.page.continue }))
    expect(fieldOf('citizenships').textContent).toContain(en.page.countryMissing)
    await user.type(within(fieldOf('citizenships')).getByRole('searchbox'), 'mexi{Enter}')
    await user.click(screen.getByRole('button', { name: en.page.continue }))
    expect(selectAnswers(questionnaire.getSnapshot()).citizenships).toEqual(['MEX'])
  })

  it('copies a link that carries the answers', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: review.copyLink }))
    const text = await navigator.clipboard.readText()
    const reading = decodeAnswers(new URL(text).hash)
    expect(reading).toEqual({ kind: 'read', answers: engineer, problems: [] })
    expect(screen.getAllByText(review.copied).length).toBeGreaterThan(0)
  })

  it('shows the link to be selected where the browser does not let it be copied', async () => {
    const { user } = await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: review.copyLink }))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: review.link })
    expect(decodeAnswers(new URL(field.value).hash).kind).toBe('read')
    expect(field.readOnly).toBe(true)
  })

  it('starts anew once asked', async () => {
    const { user, questionnaire } = await open()
    await user.click(screen.getByRole('button', { name: review.restart }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: en.dialogs.restart.confirm }))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({})
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('goes back to where the person was', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: review.resume }))
    expect(heading()).not.toBe(review.title)
  })

  it('is no dead end before the first answer', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: en.masthead.answers }))
    expect(screen.getByText(review.empty)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: review.resume }))
    expect(heading()).toBe(en.intro.title)
  })
})
