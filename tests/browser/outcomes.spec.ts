import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { en as interfaceWords } from '../../src/wording/interface/en.ts'
import { en } from '../../src/wording/suggestion/en.ts'
import { fr } from '../../src/wording/suggestion/fr.ts'

import { findings, watch } from './driving.ts'
import type { Person } from './driving.ts'
import { fragmentOf, outcomes, worker } from './people.ts'

/** Every kind of screen, opened by a link: what axe finds, and whether it fits a narrow phone. */

/** Without motion: in the middle of a fade every text is too pale. */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const questions: Readonly<Record<string, Person>> = {
  start: {},
  situations: { canadianStatus: 'none', offer: 'job' },
  companies: { canadianStatus: 'none', offer: 'job', situations: [] },
  film: { canadianStatus: 'none', offer: 'job', situations: ['film'] },
  youth: { canadianStatus: 'none', offer: 'job', situations: ['youth'] },
  passports: { ...worker, relationship: 'none' },
  profession: {
    ...worker,
    relationship: 'none',
    citizenships: ['USA'],
    residences: [],
    controlsBusiness: 'no',
  },
}

async function open(page: Page, person: Person): Promise<void> {
  await page.goto(`/${fragmentOf(person)}`)
  await expect(page.locator('h1')).toBeVisible()
}

async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide, 'no sideways scroll').toBeLessThanOrEqual(0)
}

/** Each second one in each language, so that all are looked at; `npm run accessibility` opens all of them in both. */
const shareOf = (
  language: 'en' | 'fr',
  people: Readonly<Record<string, Person>>,
): readonly (readonly [string, Person])[] =>
  Object.entries(people).filter((_, at) => at % 2 === (language === 'en' ? 0 : 1))

for (const [language, colorScheme, width] of [
  ['en', 'light', '@phone'],
  ['fr', 'dark', '@desktop'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, { tag: width }, () => {
    test.use({ locale: `${language}-CA`, colorScheme })

    test('axe finds nothing on any outcome', async ({ page }) => {
      test.setTimeout(120_000)
      const seen = await watch(page)
      for (const [name, person] of shareOf(language, outcomes)) {
        await open(page, person)
        await expect(page.locator('.verdict')).toBeVisible()
        const violations = await findings(page)
        expect(violations, name).toEqual([])
        await page.evaluate(() => localStorage.clear())
        await page.goto('about:blank')
      }
      expect(seen.complaints).toEqual([])
      expect(seen.strangers).toEqual([])
    })

    test('axe finds nothing on the pages of questions', async ({ page }) => {
      test.setTimeout(120_000)
      for (const [name, person] of shareOf(language, questions)) {
        await open(page, person)
        await expect(page.locator('[data-question]').first()).toBeVisible()
        const violations = await findings(page)
        expect(violations, name).toEqual([])
        await page.evaluate(() => localStorage.clear())
        await page.goto('about:blank')
      }
    })
  })
}

test('axe finds nothing on the review, nor on what stands so far', async ({ page }) => {
  await open(page, { canadianStatus: 'none', offer: 'job', situations: ['film'] })
  await page.getByRole('button', { name: interfaceWords.notices.seeAnswers }).click()
  await expect(page.locator('h1')).toHaveText(interfaceWords.review.title)
  expect(await findings(page)).toEqual([])
  await page.goBack()
  await page.locator('.strip > summary').or(page.locator('.column-aside')).first().click()
  await page.getByRole('button', { name: interfaceWords.doors.show }).click()
  await expect(page.locator('h1')).toHaveText(en.soFar.title)
  expect(await findings(page)).toEqual([])
})

test.describe('on the narrowest phone', { tag: '@phone' }, () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'fr-CA' })

  test('nothing scrolls sideways', async ({ page }) => {
    test.setTimeout(120_000)
    for (const person of [...Object.values(outcomes), ...Object.values(questions)]) {
      await open(page, person)
      await fits(page)
      await page.evaluate(() => localStorage.clear())
      await page.goto('about:blank')
    }
  })
})

test(
  'each outcome says what it is, in both languages',
  { tag: '@desktop' },
  async ({ browser }) => {
    test.setTimeout(120_000)
    const said: Readonly<Record<string, readonly [string, string]>> = {
      'LMIA route': [en.headline.lmia_route, fr.headline.lmia_route],
      'not enough known': [
        en.headline.insufficient_information,
        fr.headline.insufficient_information,
      ],
      'no permit': [en.headline.no_permit, fr.headline.no_permit],
    }
    for (const [at, locale] of (['en-CA', 'fr-CA'] as const).entries()) {
      const context = await browser.newContext({ locale })
      const page = await context.newPage()
      for (const [name, headlines] of Object.entries(said)) {
        await open(page, outcomes[name] ?? {})
        await expect(page.locator('.verdict h1')).toHaveText(headlines[at] ?? '')
        await page.evaluate(() => localStorage.clear())
        await page.goto('about:blank')
      }
      await context.close()
    }
  },
)
