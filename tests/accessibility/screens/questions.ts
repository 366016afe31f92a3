import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import type { Person } from '../../browser/driving.ts'
import { engineer, worker } from '../people.ts'
import { openWith, unfold } from '../visit.ts'
import type { Screen, Visit } from '../visit.ts'

/** The pages of questions: each kind of control, empty, filled in, searched and wrong. */

const noCompany = { ...worker, relationship: 'none' } as const
const american = { ...noCompany, citizenships: ['USA'], residences: [] } as const
const abroad = {
  ...worker,
  relationship: 'same',
  employerCountry: 'IND',
  foreignActive: 'yes',
} as const

export const field = ({ page }: Visit, id: string): Locator =>
  page.locator(`[data-question="${id}"]`)

async function at(visit: Visit, person: Person, id: string): Promise<Locator> {
  await openWith(visit, person)
  const own = field(visit, id)
  await expect(own).toBeVisible()
  return own
}

const press = ({ page, words }: Visit): Promise<void> =>
  page.getByRole('button', { name: words.text.page.continue }).click()

export const questions: readonly Screen[] = [
  {
    name: 'start',
    open: async (visit) => void (await at(visit, {}, 'canadianStatus')),
  },
  {
    name: 'start, for an employer',
    open: async ({ page, words }) => {
      await page.goto('/')
      await page.getByRole('radio', { name: words.text.audience.employer }).check()
      await expect(page.locator('h1')).not.toHaveText(words.text.intro.title)
    },
  },
  {
    name: 'start, one answer given',
    open: async (visit) => {
      const own = await at(visit, {}, 'canadianStatus')
      await own.locator('input[value="none"]').check()
      await expect(field(visit, 'offer')).toBeVisible()
    },
  },
  {
    name: 'start, an answer missing',
    open: async (visit) => {
      const own = await at(visit, {}, 'canadianStatus')
      await press(visit)
      await expect(own.getByText(visit.words.text.page.answerMissing)).toBeVisible()
    },
  },
  {
    name: 'choice, why we ask',
    open: async (visit) => {
      await at(visit, american, 'controlsBusiness')
      await unfold(visit.page)
    },
  },
  {
    name: 'choice, walked over by the arrow keys',
    open: async (visit) => {
      const own = await at(visit, american, 'controlsBusiness')
      await own.locator('input').first().focus()
      await visit.page.keyboard.press('ArrowDown')
      await expect(visit.page.getByText(visit.words.text.page.confirmKey)).toBeVisible()
    },
  },
  {
    name: 'ticks under headings, opened, one ticked and one maybe',
    open: async (visit) => {
      const own = await at(visit, { canadianStatus: 'none', offer: 'job' }, 'situations')
      await unfold(visit.page)
      await own.locator('.tick input').first().check()
      await own.locator('.tick-sure input').first().check()
    },
  },
  {
    name: 'ticks without headings',
    open: async (visit) => {
      const own = await at(visit, { ...noCompany, citizenships: ['BRA'] }, 'residences')
      await own.locator('.tick input').first().check()
    },
  },
  {
    name: 'number',
    open: async (visit) => {
      const own = await at(visit, { ...abroad, employedNow: 'yes' }, 'monthsAbroad')
      await own.locator('input[type="text"]').fill('24')
    },
  },
  {
    name: 'number, out of bounds',
    open: async (visit) => {
      const own = await at(visit, { ...abroad, employedNow: 'yes' }, 'monthsAbroad')
      await own.locator('input[type="text"]').fill('240')
      await expect(own.locator('.field-error')).toBeVisible()
    },
  },
  {
    name: 'several facts, answers missing',
    open: async (visit) => {
      await at(visit, abroad, 'monthsAbroad')
      await press(visit)
      await expect(visit.page.locator('.field-error').first()).toBeVisible()
    },
  },
  {
    name: 'country, search open',
    open: async (visit) => {
      const person = { ...worker, relationship: 'canadianIsSubsidiary', control: 'majority' }
      const own = await at(visit, person, 'employerCountry')
      await own.locator('input[type="search"]').fill('in')
      await expect(own.locator('.answer-option').first()).toBeVisible()
    },
  },
  {
    name: 'countries, two chosen and search open',
    open: async (visit) => {
      const own = await at(visit, noCompany, 'citizenships')
      const search = own.locator('input[type="search"]')
      for (const country of ['Canada', 'France']) {
        await search.fill(country)
        await search.press('Enter')
      }
      await search.fill('me')
      await expect(own.locator('.chip')).toHaveCount(2)
    },
  },
  {
    name: 'countries, nothing found',
    open: async (visit) => {
      const own = await at(visit, noCompany, 'citizenships')
      await own.locator('input[type="search"]').fill('xyzzy')
      await expect(own.locator('p', { hasText: visit.words.text.countries.notFound })).toBeVisible()
    },
  },
  {
    name: 'countries, an answer missing',
    open: async (visit) => {
      const own = await at(visit, noCompany, 'citizenships')
      await press(visit)
      await expect(own.getByText(visit.words.text.page.countryMissing)).toBeVisible()
    },
  },
  {
    name: 'profession, search open, one chosen',
    open: async (visit) => {
      const own = await at(visit, { ...american, controlsBusiness: 'no' }, 'professionCusma')
      await own.locator('input[type="search"]').fill('engineer')
      await expect(own.locator('input[value="cusma.engineer"]')).toBeVisible()
    },
  },
  {
    name: 'profession, a near miss',
    open: async (visit) => {
      const own = await at(visit, { ...american, controlsBusiness: 'no' }, 'professionCusma')
      await own.locator('input[type="search"]').fill('physician')
      await expect(own.locator('output')).not.toBeEmpty()
    },
  },
  {
    name: 'profession, the whole list',
    open: async (visit) => {
      const own = await at(visit, { ...american, controlsBusiness: 'no' }, 'professionCusma')
      await own.locator('input[type="search"]').fill('xyzzy')
      await own.getByRole('button').last().click()
      await expect(own.locator('.answer').nth(15)).toBeVisible()
    },
  },
  {
    name: 'profession, an answer missing',
    open: async (visit) => {
      const own = await at(visit, { ...american, controlsBusiness: 'no' }, 'professionCusma')
      await expect(own.locator('input[type="search"]')).toBeVisible()
      const go = visit.page.getByRole('button', { name: visit.words.text.page.continue })
      if (await go.isVisible()) await go.click()
    },
  },
  {
    name: 'profession, its list does not come',
    open: async (visit) => {
      await visit.page.route('**/assets/cusma-*.js', (route) => route.abort())
      await openWith(visit, { ...american, controlsBusiness: 'no' })
      await expect(visit.page.getByText(visit.words.text.rows.failed)).toBeVisible()
    },
  },
  {
    name: 'question about the chosen job',
    open: async (visit) => {
      const { credential: _credential, licence: _licence, ...person } = engineer
      await at(visit, person, 'credential')
      await expect(visit.page.locator('.chosen-row')).toBeVisible()
    },
  },
  {
    name: 'two answers that contradict each other',
    open: async (visit) => {
      await openWith(visit, { ...noCompany, citizenships: ['CAN'] })
      await expect(visit.page.getByText(visit.words.text.notices.contradiction)).toBeVisible()
    },
  },
  {
    name: 'what stands so far, beside a question',
    open: async (visit) => {
      await openWith(visit, american)
      await expect(visit.page.locator('.doors').first()).toBeVisible()
      await visit.page.setViewportSize({ width: 360, height: 740 })
      await visit.page.locator('.strip > summary').click()
    },
  },
  {
    name: 'what stands so far, whole screen',
    open: async (visit) => {
      await openWith(visit, american)
      await visit.page.getByRole('button', { name: visit.words.text.doors.show }).click()
      await expect(visit.page.locator('h1')).toHaveText(visit.words.suggestion.soFar.title)
    },
  },
  {
    name: 'one answer being changed',
    open: async (visit) => {
      await openWith(visit, american)
      const { masthead, review } = visit.words.text
      await visit.page.getByRole('button', { name: masthead.answersCount(6) }).click()
      await visit.page
        .getByRole('button', { name: review.changeOf(visit.words.questions.offer.title) })
        .click()
      await expect(visit.page.getByText(visit.words.text.page.changing)).toBeVisible()
    },
  },
]
