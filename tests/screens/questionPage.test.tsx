import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { selectAnswers, selectStep } from '../../src/questionnaire/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { fieldOf, heading, questionsShown, show, worker } from './app.tsx'

const linked: typeof worker = {
  ...worker,
  relationship: 'none',
  citizenships: ['USA'],
  residences: [],
}

describe('the start', () => {
  it('has the first question on it, what this is, and what it is not', async () => {
    await show()
    expect(heading()).toBe(en.intro.title)
    expect(document.body.textContent).toContain(en.intro.isNot)
    expect(document.body.textContent).toContain(en.intro.private)
    expect(questionsShown()[0]).toBe('canadianStatus')
    expect(screen.queryByRole('button', { name: en.page.back })).toBeNull()
    expect(document.activeElement).toBe(document.body)
  })

  it('brings up the next question once the first is answered, and says so', async () => {
    const { user } = await show()
    expect(questionsShown()).toEqual(['canadianStatus'])
    await user.click(within(fieldOf('canadianStatus')).getByRole('radio', { name: 'No' }))
    expect(questionsShown()).toEqual(['canadianStatus', 'offer'])
    expect(screen.getByText(en.page.added(1))).toBeTruthy()
    expect(heading()).toBe(en.intro.title)
  })
})

describe('a page of questions', () => {
  it('takes the focus to its heading, and the title with it', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('radio', { name: 'No' }))
    await user.click(within(fieldOf('offer')).getByRole('radio', { name: /^A written job offer/ }))
    await user.click(screen.getByRole('button', { name: en.page.continue }))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    )
    expect(document.title).toBe(en.titleOf(heading()))
    expect(heading()).toBe(en.subjects.companies)
  })

  it('leaves the focus alone while answering on the same page', async () => {
    const { user } = await show()
    const no = screen.getByRole('radio', { name: 'No' })
    await user.click(no)
    expect(document.activeElement).toBe(no)
  })

  it('says what is missing when Continue comes too early, and goes there', async () => {
    const { user } = await show()
    const go = screen.getByRole('button', { name: en.page.continue })
    expect((go as HTMLButtonElement).disabled).toBe(false)
    await user.click(go)
    expect(screen.getByText(en.page.missing(1))).toBeTruthy()
    const field = fieldOf('canadianStatus')
    expect(field.textContent).toContain(en.page.answerMissing)
    expect(field.contains(document.activeElement)).toBe(true)
    await user.click(within(field).getByRole('radio', { name: 'No' }))
    expect(fieldOf('canadianStatus').textContent).not.toContain(en.page.answerMissing)
  })

  it('takes a list that was left alone as "none of these"', async () => {
    const { user, questionnaire } = await show({
      answers: { canadianStatus: 'none', offer: 'job' },
    })
    expect(questionsShown()).toEqual(['situations'])
    await user.click(screen.getByRole('button', { name: en.page.continue }))
    expect(selectAnswers(questionnaire.getSnapshot()).situations).toEqual([])
    expect(questionsShown()).not.toContain('situations')
  })

  it('moves on by itself from a single choice, but not while the arrow keys walk over it', async () => {
    const answers = { ...linked, professionCusma: 'cusma.engineer' as const }
    const { user, questionnaire } = await show({ answers })
    expect(questionsShown()).toEqual(['controlsBusiness'])
    const before = selectStep(questionnaire.getSnapshot())
    screen.getByRole('radio', { name: 'No' }).focus()
    await user.keyboard('{ArrowDown}')
    expect(questionsShown()).toEqual(['controlsBusiness'])
    expect(screen.getByText(en.page.confirmKey)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'No' }))
    expect(selectAnswers(questionnaire.getSnapshot()).controlsBusiness).toBe('no')
    expect(selectStep(questionnaire.getSnapshot())).not.toBe(before)
  })

  it('confirms with Enter what the arrow keys walked to', async () => {
    const { user, questionnaire } = await show({ answers: linked })
    screen.getByRole('radio', { name: 'No' }).focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(selectAnswers(questionnaire.getSnapshot()).controlsBusiness).toBe('partly')
    expect(questionsShown()).not.toContain('controlsBusiness')
  })

  it('goes back to what was answered, and on again by pressing the same answer', async () => {
    const { user } = await show({ answers: linked })
    await user.click(screen.getByRole('radio', { name: 'No' }))
    const there = heading()
    await user.click(screen.getByRole('button', { name: en.page.back }))
    expect(questionsShown()).toEqual(['controlsBusiness'])
    const no = screen.getByRole<HTMLInputElement>('radio', { name: 'No' })
    expect(no.checked).toBe(true)
    await user.click(no)
    expect(heading()).toBe(there)
  })

  it('never lets an impossible number count', async () => {
    const answers = {
      ...worker,
      relationship: 'same',
      employerCountry: 'IND',
      foreignActive: 'yes',
    } as const
    const { user, questionnaire } = await show({ answers })
    const field = within(fieldOf('monthsAbroad')).getByRole('textbox')
    await user.type(field, '24')
    expect(selectAnswers(questionnaire.getSnapshot()).monthsAbroad).toBe(24)
    await user.type(field, '0')
    expect(selectAnswers(questionnaire.getSnapshot()).monthsAbroad).toBeUndefined()
    expect(fieldOf('monthsAbroad').textContent).toContain(en.amount.bounds(0, 36))
  })

  it('says why it asks, with the streams and the law', async () => {
    await show({ answers: worker })
    const why = fieldOf('relationship').querySelector('details')
    expect(why?.querySelector('summary')?.textContent).toContain(en.page.why)
    await waitFor(() => expect(why?.textContent).toContain(en.streams.intra_company_transferee))
    expect(why?.querySelector('a')?.href).toContain('https://')
  })

  it('shows the credentials of the chosen job where it asks about them', async () => {
    const answers = {
      ...linked,
      controlsBusiness: 'no',
      professionCusma: 'cusma.economist',
    } as const
    await show({ answers })
    expect(questionsShown()).toContain('credential')
    await waitFor(() => expect(fieldOf('credential').textContent).toContain('Economist'))
  })

  it('marks answers that came with a link', async () => {
    const { questionnaire, user } = await show()
    questionnaire.send({ type: 'LOAD', answers: { canadianStatus: 'none' }, problems: [] })
    questionnaire.send({ type: 'REVIEW' })
    await screen.findByText(en.review.title, { selector: 'h1' })
    expect(screen.getByText(en.page.cameWithLink)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Change/ }))
    expect(fieldOf('canadianStatus').textContent).toContain(en.page.cameWithLink)
  })

  it('names contradictory answers in pairs, with a way to change the other one', async () => {
    const { questionnaire } = await show({
      answers: { ...worker, relationship: 'none', citizenships: ['CAN'] },
    })
    expect(screen.getByText(en.notices.contradiction)).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^Change: / })).toHaveLength(2)
    expect(questionnaire.getSnapshot().matches('asking')).toBe(true)
  })
})

describe('what stands so far', () => {
  it('tells how the doors stand, and why one is closed', async () => {
    await show({ answers: linked })
    const strip = screen.getByText(en.doors.title).parentElement
    const closedAtEmployment = en.doors.closedAt(en.sections.employment)
    expect(strip?.textContent).toContain(en.streams.trade_agreement_professional)
    await waitFor(() => expect(strip?.textContent).toContain(closedAtEmployment))
    expect(strip?.textContent).toMatch(/It needs: “.+”/)
  })

  it('leads to the standing, and back', async () => {
    const { user, questionnaire } = await show({ answers: linked })
    await user.click(screen.getByRole('button', { name: en.doors.show }))
    expect(questionnaire.getSnapshot().matches('standing')).toBe(true)
  })
})

describe('the two languages', () => {
  it('switch without losing the place, the answers or the focus', async () => {
    const { user, kept, questionnaire } = await show({ answers: worker })
    const step = selectStep(questionnaire.getSnapshot())
    const button = screen.getByRole('button', { name: /Français/ })
    await user.click(button)
    await screen.findByText(fr.subjects.companies, { selector: 'h1' })
    expect(selectStep(questionnaire.getSnapshot())).toBe(step)
    await waitFor(() => {
      expect(document.documentElement.lang).toBe('fr')
      expect(document.title).toBe(fr.titleOf(fr.subjects.companies))
    })
    expect(kept.get('language')).toBe('fr')
    expect(screen.getByRole('button', { name: /English/ })).toBeTruthy()
  })

  it('keep what is half done on the page', async () => {
    const { user } = await show({ answers: { ...worker, relationship: 'none' } })
    await user.type(within(fieldOf('citizenships')).getByRole('searchbox'), 'fran')
    await user.click(screen.getByRole('button', { name: /Français/ }))
    await screen.findByText(fr.subjects.passports, { selector: 'h1' })
    const search = within(fieldOf('citizenships')).getByRole<HTMLInputElement>('searchbox')
    expect(search.value).toBe('fran')
  })
})

describe('the colours', () => {
  it('go round: automatic, light, dark', async () => {
    const { user, kept } = await show()
    const { dataset } = document.documentElement
    await user.click(screen.getByRole('button', { name: en.masthead.theme.auto }))
    expect(dataset['theme']).toBe('light')
    await user.click(screen.getByRole('button', { name: en.masthead.theme.light }))
    expect(dataset['theme']).toBe('dark')
    expect(kept.get('theme')).toBe('dark')
    await user.click(screen.getByRole('button', { name: en.masthead.theme.dark }))
    expect(dataset['theme']).toBeUndefined()
  })
})
