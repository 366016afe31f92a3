import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { edition, preference } from '#rules'
import type { Criterion } from '#rules'
import { book } from '../../../src/screens/rulebook/book.ts'
import { rulesAddress } from '../../../src/screens/rulesAddress.ts'
import { selectAnswers, startQuestionnaire } from '../../../src/questionnaire/index.ts'
import { en } from '../../../src/wording/rulebook/en.ts'
import { fr } from '../../../src/wording/rulebook/fr.ts'
import { en as suggestionEn } from '../../../src/wording/suggestion/en.ts'
import { fr as suggestionFr } from '../../../src/wording/suggestion/fr.ts'
import { heading, show, showApp } from '../app.tsx'
import type { Shown } from '../app.tsx'
import { interviewed, manager } from '../suggestion/people.ts'

// The pages and their words are loaded on the way, on a machine that may have other work.
configure({ asyncUtilTimeout: 10_000 })

const catalogs = { en, fr }
const suggestions = { en: suggestionEn, fr: suggestionFr }
const tongues = ['en', 'fr'] as const

/** To another address, as a link or the address bar does it. */
async function goTo(fragment: string, title: string): Promise<void> {
  act(() => {
    window.location.hash = fragment
  })
  await waitFor(() => expect(titleShown()).toBe(title))
}

/** The heading of the page in front. By hand: a search by roles is slow on pages as long as these. */
const titleShown = (): string | undefined =>
  document.querySelector('.rulebook h1')?.textContent ?? undefined

const main = (): HTMLElement => document.querySelector('main') ?? document.body

/** Begins at the contents, which are short. */
async function openThen(part: 'codes' | 'sources', name: string): Promise<Shown> {
  const shown = await openAt('#rules')
  await goTo(rulesAddress(part, name), en.parts[part])
  return shown
}

afterEach(() => {
  cleanup()
  window.location.hash = ''
  // As a new entry of the history has none. jsdom leaves that of the entry before.
  window.history.replaceState(null, '')
})

/** The rulebook, opened afresh at an address. */
async function openAt(fragment: string, language: (typeof tongues)[number] = 'en') {
  window.location.hash = fragment
  return show({}, { language })
}

describe.each(tongues)('the rulebook in %s', (language) => {
  const text = catalogs[language]

  it('shows every part under its name, with a heading that takes the focus', async () => {
    await openAt('#rules', language)
    expect(heading()).toBe(text.title)
    for (const part of [
      'streams',
      'lines',
      'agreements',
      'occupations',
      'codes',
      'editions',
      'sources',
    ] as const) {
      await goTo(rulesAddress(part), text.parts[part])
      expect(document.activeElement?.textContent).toBe(text.parts[part])
      await waitFor(() => expect(document.title).toBe(text.titleOf(text.parts[part])))
      expect(main().querySelector('nav')?.getAttribute('aria-label')).toBe(text.path)
      // No text is missing, and no name of a value shows.
      expect(main().textContent).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('shows a variant: facts, what decides in the order of the law, what makes it firmer', async () => {
    const variant = edition.variants.find(({ id }) => id === 'cptpp-t51')
    if (variant === undefined) throw new Error('There is no such variant')
    await openAt(rulesAddress('variant', variant.id), language)
    expect(heading()).toBe(variant.title[language])
    expect(main().textContent).toContain('T51')
    expect(main().textContent).toContain(suggestions[language].stream[variant.stream])
    const step = preference.findIndex(({ variants }) => variants.includes(variant))
    expect(main().textContent).toContain(text.variant.step(step + 1, preference.length))
    const links = [...main().querySelectorAll('.rule-says a')].map((a) => a.getAttribute('href'))
    const lines = [...book().criteria.values()].filter(({ variants }) => variants.includes(variant))
    expect(new Set(links)).toEqual(
      new Set(lines.map(({ criterion }) => rulesAddress('criterion', criterion.id))),
    )
    expect(main().textContent.split(text.variant.oneOf).length).toBeGreaterThan(3)
  })

  it('shows a line: its question, what answers do, its law, and takes the focus to it', async () => {
    await openAt(rulesAddress('criterion', 'transferee.controlled'), language)
    const entry = book().criteria.get('transferee.controlled')
    const says = entry?.criterion.says[language] ?? ''
    const line = screen.getByRole('article', { name: says })
    await waitFor(() => expect(line).toBe(document.activeElement))
    expect(line.className).toContain('rule-named')
    expect(within(line).getByText(text.line.effects.passes)).toBeDefined()
    expect(within(line).getByText(text.line.effects.evidence)).toBeDefined()
    expect(within(line).getByText(text.line.effects.fails)).toBeDefined()
    expect(
      within(line)
        .getAllByRole('link')
        .every((a) => a.getAttribute('href') !== ''),
    ).toBe(true)
    expect(screen.getByText(text.variant.count(entry?.variants.length ?? 0))).toBeDefined()
  })

  it('says so when an address leads nowhere, and shows the contents', async () => {
    await openAt('#rules/criterion/nothing.like.it', language)
    expect(heading()).toBe(text.unknown)
    expect(screen.getByText(text.unknownLead)).toBeDefined()
    expect(screen.getByRole('link', { name: text.parts.streams })).toBeDefined()
  })
})

describe('the rulebook', () => {
  it('is reached from each line of a result, and the way back finds everything as it was', async () => {
    const answers = interviewed(manager)
    const questionnaire = startQuestionnaire({ answers })
    const { user } = await showApp(questionnaire)
    const [, link] = await screen.findAllByRole('link', { name: /^In the rulebook/ })
    const fold = screen.getAllByText(suggestionEn.reasons.law)[0]
    if (link === undefined || fold === undefined) throw new Error('There are no lines')
    const title = heading()
    await user.click(fold)
    link.focus()
    const address = link.getAttribute('href') ?? ''
    const says = book().criteria.get(address.replace('#rules/criterion/', ''))?.criterion.says.en
    act(() => {
      window.location.hash = address
    })
    const article = await screen.findByRole('article', { name: says ?? '' })
    await waitFor(() => expect(article).toBe(document.activeElement))
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: en.back }))
    expect(heading()).toBe(title)
    expect(link).toBe(document.activeElement)
    expect(fold.closest('details')?.open).toBe(true)
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual(answers)
    expect(document.title).not.toContain(en.title)
  })

  it('finds lines and variants by their words', async () => {
    const { user } = await openAt('#rules')
    const field = screen.getByLabelText(en.search.label)
    await user.type(field, 't36')
    await waitFor(() => expect(screen.getByRole('link', { name: /CUSMA/ })).toBeDefined())
    await user.clear(field)
    await user.type(field, 'zebra')
    expect(await screen.findByText(en.search.none)).toBeDefined()
  })

  it('filters the agreements, begins with the one that the address names, and clears the filters', async () => {
    const { user } = await openAt(rulesAddress('agreements', 'cptpp'))
    const rows = (): number => document.querySelectorAll('tbody > tr').length
    const all = edition.variants.filter(({ agreement }) => agreement !== undefined)
    expect(rows()).toBe(all.filter(({ agreement }) => agreement === 'cptpp').length)
    await user.selectOptions(screen.getByLabelText(en.agreements.country), 'SGP')
    await user.selectOptions(screen.getByLabelText(en.agreements.kind), 'investor')
    expect(rows()).toBe(1)
    expect(screen.getByText('1 variant shown.')).toBeDefined()
    await user.type(screen.getByLabelText(en.agreements.code), 'q')
    expect(screen.getByText(en.agreements.none)).toBeDefined()
    await user.click(screen.getByRole('button', { name: en.agreements.clear }))
    expect(rows()).toBe(all.length)
  })

  it('is as it was left when the browser goes back to it', async () => {
    const { user } = await openAt('#rules')
    await user.type(screen.getByLabelText(en.search.label), 't36')
    await goTo(rulesAddress('agreements'), en.parts.agreements)
    await user.selectOptions(screen.getByLabelText(en.agreements.country), 'MEX')
    const rows = (): number => document.querySelectorAll('tbody > tr').length
    const mexican = rows()
    await goTo(rulesAddress('codes'), en.parts.codes)
    expect(main().querySelector('input')?.value).toBe('')
    act(() => window.history.back())
    await waitFor(() => expect(titleShown()).toBe(en.parts.agreements))
    expect(rows()).toBe(mexican)
    act(() => window.history.back())
    await waitFor(() => expect(titleShown()).toBe(en.title))
    expect(screen.getByLabelText<HTMLInputElement>(en.search.label).value).toBe('t36')
  })

  it('shows an agreement again, also when the address named it already', async () => {
    const { user } = await openAt(rulesAddress('agreements', 'cusma'))
    const chosen = screen.getByLabelText<HTMLSelectElement>(en.agreements.agreement)
    await user.selectOptions(chosen, 'ceta')
    const link = document.querySelector<HTMLElement>('a[href="#rules/agreements/cusma"]')
    if (link) await user.click(link)
    expect(chosen.value).toBe('cusma')
  })

  it('leads from a line on a job to its list, and copies the address of the page', async () => {
    const line = [...book().criteria.values()].find(
      ({ criterion }) => criterion.asks === 'professionCusma',
    )
    const { user } = await openAt(rulesAddress('criterion', line?.criterion.id))
    const list = screen.getByRole('link', { name: en.occupations.names.cusma })
    expect(list.getAttribute('href')).toBe(rulesAddress('occupations', 'cusma'))
    await user.click(screen.getByRole('button', { name: en.address.copy }))
    expect(await screen.findByText(en.address.copied)).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
  })

  it('says where nothing is suggested on a “not sure”: of an anchor, and of a list to tick', async () => {
    await openAt('#rules')
    const isRow = ({ fails }: Criterion): boolean => fails !== undefined && 'notTicked' in fails
    const all = [...book().criteria.values()].map(({ criterion }) => criterion)
    const row = all.find((one) => isRow(one) && !one.anchor)
    const plain = all.find(({ anchor, fails }) => !anchor && fails !== undefined && 'is' in fails)
    for (const [line, said] of [
      [row, en.line.sureNeeded],
      [plain, en.line.leavesOpen],
    ] as const) {
      act(() => {
        window.location.hash = rulesAddress('criterion', line?.id)
      })
      await waitFor(() =>
        expect(document.querySelector('.rulebook h1')?.textContent).toBe(line?.says.en),
      )
      expect(document.querySelector('.rule-unsure')?.textContent).toContain(said)
    }
  })

  it('searches an occupation list, and says what is known of a job that is not on it', async () => {
    const { user } = await openAt(rulesAddress('occupations', 'cusma'))
    expect(heading()).toBe(en.occupations.names.cusma)
    const field = await screen.findByLabelText(en.occupations.search)
    expect(screen.getByText(/^The list has 6\d rows/)).toBeDefined()
    await user.type(field, 'engeneer')
    await waitFor(() => expect(screen.getByText('Engineer')).toBeDefined())
    await user.clear(field)
    await user.type(field, 'welder foreman xyz')
    expect(await screen.findByText(en.occupations.none)).toBeDefined()
  })

  it('says of a code whose end no notice confirms only when it was to end', async () => {
    await openThen('codes', 'C88')
    const named = document.querySelector<HTMLElement>('[data-named]')?.textContent
    expect(named).toContain(en.codes.ending)
    expect(named).not.toContain(en.codes.day)
  })

  it('shows a closed code with its day and what it is now, and finds codes', async () => {
    await openThen('codes', 'C12')
    const named = document.querySelector<HTMLElement>('[data-named]')
    await waitFor(() => expect(named).toBe(document.activeElement))
    expect(named?.textContent).toContain('December 15, 2022')
    expect(named?.querySelector('a[href="#rules/codes/C62"]')).not.toBeNull()
    const field = main().querySelector('input')
    if (field === null) throw new Error('There is no field')
    fireEvent.change(field, { target: { value: 'zz' } })
    expect(main().querySelector('output')?.textContent).toBe(en.codes.none)
    expect(document.querySelectorAll('.rule-item')).toHaveLength(0)
  })

  it('shows how editions differ, in words', async () => {
    await openAt(rulesAddress('editions'))
    const said = main().textContent
    expect(said).toContain('Edition of April 1, 2026')
    expect(said).toContain('Post-secondary placement')
    expect(said).toContain('Before: An officer weighs whether the benefit reaches people')
    expect(said).toContain(`${en.line.effects.fails}: `)
    expect(said).not.toMatch(/needsEvidence|cites|\{/)
  })

  it('marks the sources that were read a while ago', async () => {
    await openThen('sources', 'codes')
    const named = document.querySelector<HTMLElement>('[data-named]')
    expect(named).toBe(document.activeElement)
    expect(within(named ?? document.body).getByText(/^Used by \d+ lines/)).toBeDefined()
  })

  it('opens afresh at an address, and the questions are behind it', async () => {
    const { user, questionnaire } = await openAt('#rules/streams')
    expect(heading()).toBe(en.parts.streams)
    await user.click(screen.getByRole('button', { name: en.back }))
    expect(document.querySelector('[data-question]')).not.toBeNull()
    expect(selectAnswers(questionnaire.getSnapshot())).toEqual({})
  })
})
