import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { own as ownEn } from '../../src/wording/interface/employer/en.ts'
import { own as ownFr } from '../../src/wording/interface/employer/fr.ts'
import { selectAnswers } from '../../src/questionnaire/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { heading, show, worker } from './app.tsx'

const interfaces = { en: { text: en, own: ownEn }, fr: { text: fr, own: ownFr } }

const choices = (label: string) => within(screen.getByRole('group', { name: label }))

describe.each(['en', 'fr'] as const)('for whom the person answers, in %s', (language) => {
  const { text, own } = interfaces[language]
  const { label, worker: myself, employer } = text.audience

  it('is themselves until they say otherwise; then the whole page follows and it is kept', async () => {
    const { user, kept } = await show({}, { language })
    const radio = (name: string) => choices(label).getByRole<HTMLInputElement>('radio', { name })
    expect(radio(myself).checked).toBe(true)
    expect(heading()).toBe(text.intro.title)
    await user.click(radio(employer))
    await screen.findByText(own.intro.title, { selector: 'h1' })
    screen.getByText(
      language === 'en'
        ? 'Is the candidate already free to work for any employer in Canada?'
        : 'La personne candidate a-t-elle déjà le droit de travailler pour n’importe quel employeur au Canada?',
    )
    expect(radio(employer).checked).toBe(true)
    expect(document.activeElement).toBe(radio(employer))
    expect(kept.get('audience')).toBe('employer')
    await user.click(radio(myself))
    await screen.findByText(text.intro.title, { selector: 'h1' })
    expect(kept.get('audience')).toBe('worker')
  })

  it('can be changed in the review, and the answers stay', async () => {
    const { user, questionnaire } = await show({ answers: worker }, { language })
    const before = selectAnswers(questionnaire.getSnapshot())
    await user.click(screen.getByRole('button', { name: text.masthead.answersCount(3) }))
    await screen.findByText(text.review.title, { selector: 'h1' })
    await user.click(choices(label).getByRole('radio', { name: employer }))
    await screen.findByText(
      language === 'en'
        ? 'What brings the candidate to Canada?'
        : 'Qu’est-ce qui amène la personne candidate au Canada?',
    )
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(before)
  })

  it('is asked nowhere else', async () => {
    await show({ answers: worker }, { language, audience: 'employer' })
    await screen.findAllByText(/your company in Canada|la vôtre au Canada/)
    expect(screen.queryByRole('group', { name: label })).toBeNull()
  })
})
