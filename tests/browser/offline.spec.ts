import { expect, test } from '@playwright/test'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { en as letters } from '../../src/wording/letters/en.ts'
import { en as rulebook } from '../../src/wording/rulebook/en.ts'
import { en as suggestion } from '../../src/wording/suggestion/en.ts'
import { en as panel } from '../../src/wording/trial/en.ts'
import { watch } from './driving.ts'
import { workers } from './people.ts'
import { encodeAnswers } from '../../src/sharing/index.ts'

test.use({ locale: 'en-CA' })

test('after one visit everything is there without a network: questions, both languages, result, map, trial, rulebook, links, lists', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const { strangers } = await watch(page)
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.intro.title)
  await page.locator('[data-question="canadianStatus"] input[value="none"]').check()
  await expect(page.locator('[data-question="offer"]')).toBeVisible()
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fr.intro.title)
  await page.getByRole('radio', { name: fr.audience.employer }).check()
  await expect(page.locator('[data-question="offer"]')).toContainText('la personne candidate')
  await page.evaluate(() => localStorage.clear())

  const [transferee] = workers
  await page.goto('about:blank')
  await page.goto(`/?for=worker${encodeAnswers(transferee?.person ?? {})}`)
  await expect(page.locator('.verdict .code').first()).toHaveText('C62')
  await expect(page.locator('svg.map')).toBeVisible()

  // A trial, by the keyboard alone.
  const { trial } = suggestion
  await page.getByRole('button', { name: trial.start }).press('Enter')
  await expect(page.getByRole('table', { name: panel.caption })).toBeVisible()
  await page.getByLabel(panel.which).selectOption('monthsAbroad')
  await page.locator('.trial [data-question="monthsAbroad"] input.text-input').fill('11')
  await expect(page.getByText(panel.changed, { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: panel.end }).press('Enter')
  await expect(page.getByRole('heading', { name: trial.title })).toBeFocused()

  // The law behind a line, and the way back.
  await page.locator('a.line-rule').first().press('Enter')
  await expect(page.getByRole('article')).toBeFocused()
  await page.getByRole('button', { name: rulebook.back }).press('Enter')
  await expect(page.locator('.verdict h1')).toBeVisible()
  await page.goto('about:blank')
  await page.goto('/#build')
  await expect(page.getByRole('heading', { level: 1, name: letters.build.title })).toBeVisible()
  await page.goto('about:blank')
  await page.goto('/#candidates')
  await expect(page.locator('input[type="file"]')).toBeAttached()
  expect(strangers).toEqual([])
})
