import { expect } from '@playwright/test'
import { emptyLetter, encodeLetter, storeKey } from '../../../src/sharing/index.ts'
import type { Letter } from '../../../src/sharing/index.ts'
import { engineer, outcomes, worker } from '../people.ts'
import { keep, openAt, unfold } from '../visit.ts'
import type { Screen, Visit } from '../visit.ts'

/** Where links are made, each kind of link as it arrives, and the report of a result. */

const suggested = {
  ...emptyLetter,
  from: 'Maple Immigration',
  reference: '2026-118',
  note: 'Please check the offer.',
  answers: { canadianStatus: 'none', offer: 'employersContract', relationship: 'none' },
  marks: { canadianStatus: 'given', offer: 'suggested', relationship: 'suggested' },
} satisfies Letter

const result = {
  ...suggested,
  kind: 'result',
  answers: { ...engineer, licence: 'unsure' },
  marks: { canadianStatus: 'given', offer: 'corrected', relationship: 'suggested' },
  before: { offer: 'employersContract' },
} satisfies Letter

const hardship = outcomes['stop and get help'] ?? {}

async function build(visit: Visit, letter?: Letter): Promise<void> {
  if (letter !== undefined) {
    await visit.page.addInitScript(
      ([key, draft]) => sessionStorage.setItem(key ?? '', draft ?? ''),
      [storeKey('draft'), encodeLetter(letter)],
    )
  }
  await openAt(visit, '#build')
  await expect(visit.page.locator('h1')).toHaveText(visit.words.letters.build.title)
  await expect(visit.page.locator('svg.qr')).toBeVisible()
}

const arrival = (
  name: string,
  letter: Letter,
  notice: keyof Visit['words']['text']['notices']['letter'],
): Screen => ({
  name: `arrives: ${name}`,
  open: async (visit) => {
    await openAt(visit, encodeLetter(letter))
    await expect(visit.page.getByText(visit.words.text.notices.letter[notice])).toBeVisible()
  },
})

async function report(visit: Visit, letter: Letter): Promise<void> {
  await openAt(visit, encodeLetter(letter))
  await expect(visit.page.locator('h1')).toHaveText(visit.words.letters.report.title)
}

export const letters: readonly Screen[] = [
  { name: 'link being made, nothing yet', open: (visit) => build(visit) },
  {
    name: 'link being made, answers filled in, all unfolded',
    open: async (visit) => {
      await build(visit, suggested)
      await unfold(visit.page)
      await expect(visit.page.locator('[data-question]')).toHaveCount(3)
    },
  },
  {
    name: 'link being made, search open',
    open: async (visit) => {
      await build(visit, suggested)
      await visit.page.getByLabel(visit.words.letters.build.search, { exact: true }).fill('canada')
      await expect(visit.page.locator('.found li').nth(3)).toBeVisible()
    },
  },
  {
    name: 'link being made, blank',
    open: (visit) => build(visit, { ...emptyLetter, kind: 'blank' }),
  },
  {
    name: 'link being made, a number out of bounds',
    open: async (visit) => {
      await build(visit, { ...suggested, answers: { monthsAbroad: 24 }, marks: {} })
      await visit.page.locator('[data-question="monthsAbroad"] input[type="text"]').fill('999')
      await expect(visit.page.locator('.field-error')).toBeVisible()
    },
  },
  {
    name: 'link being made, a template without a name',
    open: async (visit) => {
      await build(visit, suggested)
      await unfold(visit.page)
      const { templates } = visit.words.letters
      await visit.page.getByRole('button', { name: templates.save }).click()
      await expect(visit.page.getByText(templates.nameMissing)).toBeVisible()
    },
  },
  {
    name: 'link being made, a template kept',
    open: async (visit) => {
      await build(visit, suggested)
      await unfold(visit.page)
      const { templates } = visit.words.letters
      await visit.page.getByLabel(templates.name).fill('US software firm, C63')
      await visit.page.getByRole('button', { name: templates.save }).click()
      await expect(visit.page.getByText(templates.saved('US software firm, C63'))).toBeVisible()
    },
  },
  {
    name: 'link being made, templates that can’t be read',
    open: async (visit) => {
      await keep(visit, { [storeKey('templates')]: '{' })
      await build(visit)
      await expect(
        visit.page.getByText(visit.words.letters.templates.trouble.unreadable),
      ).toBeVisible()
    },
  },
  {
    name: 'link being made, lines for a site, a colour that is none',
    open: async (visit) => {
      await build(visit, suggested)
      await unfold(visit.page)
      const { site } = visit.words.embed
      await visit.page.getByLabel(site.accent).fill('green')
      await expect(visit.page.getByText(site.noColour)).toBeVisible()
    },
  },
  arrival('invitation', suggested, 'invitation'),
  arrival(
    'hand-off',
    {
      ...suggested,
      kind: 'handOff',
      audience: 'employer',
      answers: worker,
      marks: { canadianStatus: 'given', offer: 'given', situations: 'given' },
    },
    'handOff',
  ),
  arrival('blank', { ...emptyLetter, kind: 'blank', from: 'Maple' }, 'blank'),
  arrival('invitation of other rules', { ...suggested, edition: '2025-01-01' }, 'invitation'),
  { name: 'report: corrections and open points', open: (visit) => report(visit, result) },
  {
    name: 'report: all unfolded, another link that can’t be read',
    open: async (visit) => {
      await report(visit, result)
      await unfold(visit.page)
      const { report: words } = visit.words.letters
      await visit.page.getByLabel(words.otherLink).fill('https://example.org')
      await visit.page.getByRole('button', { name: words.doCompare, exact: true }).click()
      await expect(visit.page.locator('.field-error')).toHaveText(words.unreadable.notALetter)
    },
  },
  {
    name: 'report: beside another one',
    open: async (visit) => {
      await report(visit, result)
      const { report: words } = visit.words.letters
      const other = encodeLetter({ ...result, answers: { ...engineer, citizenships: ['MEX'] } })
      await visit.page.getByLabel(words.otherLink).fill(visit.app + other)
      await visit.page.getByRole('button', { name: words.doCompare, exact: true }).click()
      await expect(visit.page.getByText(words.differ(2)).last()).toBeVisible()
    },
  },
  {
    name: 'report: answers that stay unless the person sends them',
    open: async (visit) => {
      await report(visit, { ...result, answers: hardship, marks: {}, before: {} })
      await unfold(visit.page)
    },
  },
  {
    name: 'result on a letter, the box that sends it back',
    open: async (visit) => {
      await openAt(
        visit,
        encodeLetter({ ...suggested, answers: hardship, marks: { hardshipKind: 'given' } }),
      )
      const { page, words } = visit
      const { title } = words.letters.send
      await page.getByRole('button', { name: words.text.notices.seeAnswers }).click()
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await unfold(page)
    },
  },
]
