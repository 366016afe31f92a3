import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { selectAnswers, startQuestionnaire } from '../../src/questionnaire/index.ts'
import {
  countedAtOnce,
  decodeAnyLink,
  emptyLetter,
  fingerprint,
  letterTo,
  resultOf,
} from '../../src/sharing/index.ts'
import type { Letter } from '../../src/sharing/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { en as letters } from '../../src/wording/letters/en.ts'
import { en as questions } from '../../src/wording/questions/en.ts'
import { fieldOf, heading, show, showApp, worker } from './app.tsx'
import type { Shown } from './app.tsx'

const { build, report, send } = letters

const invitation: Letter = {
  ...emptyLetter,
  from: 'Anne <script>alert(1)</script>',
  reference: '2026-118',
  note: 'https://example.org',
  answers: { canadianStatus: 'none', offer: 'employersContract', situations: [] },
  marks: { canadianStatus: 'given', offer: 'suggested', situations: 'suggested' },
}

async function openLetter(
  letter: Letter,
  options: Parameters<typeof showApp>[1] = {},
): Promise<Shown> {
  const questionnaire = startQuestionnaire()
  questionnaire.send({ type: 'LOAD', answers: countedAtOnce(letter), problems: [], letter })
  return showApp(questionnaire, options)
}

const linkMade = (): Letter => {
  const reading = decodeAnyLink(screen.getByLabelText<HTMLInputElement>(build.link).value)
  if (reading.kind !== 'read') throw new Error(reading.trouble)
  return reading.letter
}

describe('the notice of a letter', () => {
  it('shows what the sender wrote as text, and says how much is given and suggested', async () => {
    await openLetter(invitation)
    const notice = screen.getByRole('region', { name: en.notices.letter.invitation })
    expect(within(notice).getByText('Anne <script>alert(1)</script>').tagName).toBe('BDI')
    expect(within(notice).getByText(en.notices.notVerified)).toBeTruthy()
    expect(within(notice).getByText(en.notices.letterGiven(1))).toBeTruthy()
    expect(within(notice).getByText(en.notices.letterSuggested(2))).toBeTruthy()
    expect(notice.querySelector('a')).toBeNull()
    expect(within(notice).queryByText(/prepared under the rules/)).toBeNull()
  })

  it('says when it was prepared under other rules', async () => {
    await openLetter({ ...invitation, edition: '2026-01-01' }, { language: 'fr' })
    expect(screen.getByText(fr.notices.letterEdition('1er janvier 2026'))).toBeTruthy()
  })

  it('of a hand-off lists the facts by who knows them', async () => {
    await openLetter({ ...invitation, kind: 'handOff', answers: worker, marks: {} })
    expect(await screen.findByText(letters.facts.who.foreignEmployer)).toBeTruthy()
    expect(screen.getAllByText(questions.worker.relationship.title).length).toBeGreaterThan(0)
  })
})

describe('what could hurt the person', () => {
  const hurt = { ...worker, canadianStatus: 'none', workplaceAbuse: 'yes' } as const
  const sent = () => {
    const reading = decodeAnyLink(screen.getByLabelText<HTMLInputElement>(send.link).value)
    return reading.kind === 'read' ? reading.letter.answers : {}
  }

  it('is not in the link until the person puts it in', async () => {
    const { user } = await show({ answers: hurt })
    await user.click(screen.getByRole('button', { name: /^Your answers/ }))
    await screen.findByLabelText(send.link)
    expect(sent()).not.toHaveProperty('workplaceAbuse')
    await user.click(screen.getByRole('switch', { name: letters.guarded.send }))
    expect(sent()).toMatchObject({ workplaceAbuse: 'yes' })
  })
})

describe('the audience of a letter', () => {
  const forEmployers: Letter = { ...emptyLetter, kind: 'blank', audience: 'employer' }
  const load = (letter: Letter) =>
    ({ type: 'LOAD', answers: countedAtOnce(letter), problems: [], letter }) as const

  it('is the one that the page speaks to, and keeps speaking to', async () => {
    const { kept } = await openLetter(forEmployers)
    expect(screen.getByRole('radio', { name: en.audience.employer })).toHaveProperty(
      'checked',
      true,
    )
    expect(kept.get('audience')).toBe('employer')
  })

  it('changes with the next letter, but never undoes a choice made since', async () => {
    const { questionnaire, user } = await openLetter(forEmployers)
    await user.click(screen.getByRole('radio', { name: en.audience.worker }))
    questionnaire.send({ type: 'NOTED' })
    const own = () => screen.getByRole('radio', { name: en.audience.worker })
    await waitFor(() => expect(own()).toHaveProperty('checked', true))
    questionnaire.send(load({ ...forEmployers, from: 'Anne' }))
    await waitFor(() => expect(own()).toHaveProperty('checked', false))
  })

  it('does not count again when the device kept the letter', async () => {
    await show({
      letter: forEmployers,
      arrival: { kind: 'resumed', rulesChanged: false, problems: [] },
    })
    expect(screen.getByRole('radio', { name: en.audience.worker })).toHaveProperty('checked', true)
  })
})

describe('a suggested answer', () => {
  it('is among the answers before its page comes, as one to confirm', async () => {
    const { user } = await openLetter(invitation)
    await user.click(screen.getByRole('button', { name: /^Your answers/ }))
    const section = screen.getByRole('region', { name: en.page.toConfirm })
    const questionsThere = [...section.querySelectorAll('.review-question')]
    expect(questionsThere.map(({ textContent }) => textContent)).toEqual([
      questions.worker.offer.title,
      questions.worker.situations.title,
    ])
  })

  it('is preselected and marked; Continue confirms it, another choice corrects it', async () => {
    const { user, questionnaire } = await openLetter(invitation)
    const offer = fieldOf('offer')
    const preselected = offer.querySelector<HTMLInputElement>('[value="employersContract"]')
    expect(preselected?.checked).toBe(true)
    expect(within(offer).getByText(en.page.toConfirm)).toBeTruthy()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ canadianStatus: 'none' })
    await user.click(offer.querySelector<HTMLInputElement>('[value="job"]') ?? offer)
    expect(within(fieldOf('offer')).queryByText(en.page.toConfirm)).toBeNull()
    await user.click(screen.getByRole('button', { name: en.page.continue }))
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({
      canadianStatus: 'none',
      offer: 'job',
      situations: [],
    })
    await user.click(screen.getByRole('button', { name: /^Your answers/ }))
    expect(screen.getAllByText(en.review.corrected)).toHaveLength(1)
    expect(screen.getAllByText(en.review.confirmed)).toHaveLength(1)
    expect(screen.getAllByText(en.page.fromSender)).toHaveLength(1)
    expect(screen.getByText(/^The sender said: /).textContent).toContain('service')
    const link = await screen.findByLabelText<HTMLInputElement>(send.link)
    expect(decodeAnyLink(link.value)).toMatchObject({
      letter: { kind: 'result', before: { offer: 'employersContract' }, reference: '2026-118' },
    })
  })
})

describe('the builder', () => {
  const open = async (): Promise<Shown> => {
    const shown = await show()
    await shown.user.click(screen.getByRole('button', { name: en.colophon.build }))
    await screen.findByRole('heading', { level: 1, name: build.title })
    return shown
  }

  it('makes a link of what is filled in, and says what is still asked', async () => {
    window.sessionStorage.clear()
    const { user, questionnaire } = await open()
    const { title } = questions.worker.canadianStatus
    await user.click(screen.getByRole('button', { name: build.add(title) }))
    expect(linkMade().answers).toEqual({})
    const field = fieldOf('canadianStatus')
    await user.click(field.querySelector<HTMLInputElement>('[value="none"]') ?? field)
    await user.type(screen.getByLabelText(/Your name or company/), 'Anne')
    expect(linkMade()).toMatchObject({
      kind: 'invitation',
      from: 'Anne',
      answers: { canadianStatus: 'none' },
      marks: { canadianStatus: 'suggested' },
    })
    const ahead = screen.getByRole('region', { name: build.ahead })
    expect(within(ahead).getByText(`${title} (${build.toConfirm})`)).toBeTruthy()
    await user.click(screen.getByLabelText(build.marks.given.label))
    expect(linkMade().marks).toEqual({ canadianStatus: 'given' })
    expect(within(ahead).queryByText(`${title} (${build.toConfirm})`)).toBeNull()
    expect(screen.getByText(fingerprint({ canadianStatus: 'none' }))).toBeTruthy()
    await user.click(screen.getByRole('button', { name: build.removeOf(title) }))
    expect(linkMade().answers).toEqual({})
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({})
  })

  it('finds a question by words of its options, and takes one that is far ahead', async () => {
    window.sessionStorage.clear()
    const { user } = await open()
    await user.type(screen.getByLabelText(build.search), 'executive')
    const role = build.add(questions.worker.role.title)
    await user.click(screen.getByRole('button', { name: role }))
    const field = fieldOf('role')
    // Whoever adds a question is led to it.
    expect(document.activeElement).toBe(field.closest('fieldset.card'))
    await user.click(field.querySelector<HTMLInputElement>('[value="executive"]') ?? field)
    expect(linkMade().answers).toEqual({ role: 'executive' })
    await user.clear(screen.getByLabelText(build.search))
    await user.type(screen.getByLabelText(build.search), 'zzzz')
    expect(screen.getByText(build.notFound)).toBeTruthy()
  })

  it('finds the beginnings of words before what is within them, and hides no hit', async () => {
    window.sessionStorage.clear()
    const { user } = await open()
    await user.type(screen.getByLabelText(build.search), 'months')
    const found = [...document.querySelectorAll('.found > li')]
    expect(screen.getByText(build.found(found.length))).toBeTruthy()
    await user.clear(screen.getByLabelText(build.search))
    await user.type(screen.getByLabelText(build.search), 'own')
    const titles = [...document.querySelectorAll('.found > li')].map((one) => one.textContent)
    const begins = titles.map((title) => /(^|[^a-z])own/i.test(title))
    const holds = titles.map((title) => /own/i.test(title))
    // First the titles with a word that begins so, then those that have it within a word.
    expect(begins.slice(0, begins.lastIndexOf(true) + 1)).not.toContain(false)
    expect(holds.lastIndexOf(true)).toBeGreaterThan(begins.lastIndexOf(true))
  })

  it('makes a blank link that carries a language and an audience only', async () => {
    window.sessionStorage.clear()
    const { user } = await open()
    await user.click(screen.getByLabelText(new RegExp(build.kinds.blank.label)))
    await user.click(screen.getByLabelText(build.languages.fr))
    await user.click(screen.getByLabelText(build.audiences.employer))
    expect(linkMade()).toMatchObject({
      kind: 'blank',
      language: 'fr',
      audience: 'employer',
      answers: {},
    })
    expect(screen.queryByText(build.questions)).toBeNull()
  })
})

describe('the report', () => {
  const answers = { canadianStatus: 'none', offer: 'job', situations: 'unsure' } as const
  const result = resultOf(invitation, answers, { from: 'R. O.' })

  it('shows corrections, marks and open points, and leaves own answers alone', async () => {
    const { user, questionnaire } = await show({ answers: { canadianStatus: 'openPermit' } })
    questionnaire.send({ type: 'OPEN_REPORT', letter: result, problems: [] })
    await screen.findByRole('heading', { level: 1, name: report.title })
    const corrected = [...document.querySelectorAll<HTMLElement>('[data-corrected]')]
    expect(corrected.map(({ dataset }) => dataset['corrected'])).toEqual(['offer', 'situations'])
    expect(screen.getByText(report.marks.given)).toBeTruthy()
    expect(screen.getByText(fingerprint(answers))).toBeTruthy()
    expect(screen.getByText('2026-118')).toBeTruthy()
    expect(screen.getByRole('heading', { name: report.notAsked })).toBeTruthy()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ canadianStatus: 'openPermit' })

    await user.click(screen.getByRole('button', { name: report.take }))
    expect(await screen.findByRole('dialog', { name: en.dialogs.link.title })).toBeTruthy()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({ canadianStatus: 'openPermit' })
  })

  it('compares with another result, and says why a link can’t be read', async () => {
    const { user, questionnaire } = await show()
    questionnaire.send({ type: 'OPEN_REPORT', letter: result, problems: [] })
    const field = await screen.findByLabelText(report.otherLink)
    const other = letterTo('https://example.org/', resultOf(null, { ...answers, offer: 'none' }))
    await user.click(field)
    await user.paste(other)
    await user.click(screen.getByRole('button', { name: report.doCompare }))
    const section = within(screen.getByRole('region', { name: report.compare }))
    expect(section.getByText(report.differ(1))).toBeTruthy()
    expect(section.getByText(questions.worker.offer.title)).toBeTruthy()
    await user.clear(field)
    await user.click(field)
    await user.paste(other.slice(0, -2))
    await user.click(screen.getByRole('button', { name: report.doCompare }))
    expect(section.getByText(report.unreadable.damaged)).toBeTruthy()
  })

  it('that is gone says so', async () => {
    const { questionnaire, user } = await show()
    questionnaire.send({ type: 'OPEN_REPORT', letter: result, problems: [] })
    await screen.findByRole('heading', { level: 1, name: report.title })
    await user.click(screen.getByRole('button', { name: report.back }))
    await waitFor(() => expect(heading()).toBe(en.intro.title))
  })
})
