import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { encodeAnswers } from '../../src/sharing/link.ts'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { watch } from './driving.ts'

/** What is kept, what comes back, what a link may do, and what happens when a browser keeps nothing. */

test.use({ locale: 'en-CA' })

const { notices, dialogs, page: words } = en

const radio = (page: Page, question: string, value: string) =>
  page.locator(`[data-question="${question}"] input[value="${value}"]`)

async function answerTheFirstPage(page: Page): Promise<void> {
  await radio(page, 'canadianStatus', 'none').check()
  await radio(page, 'offer', 'job').check()
  await radio(page, 'situations', 'none').check()
  await page.getByRole('button', { name: words.continue }).click()
  await expect(page.locator('[data-question="relationship"]')).toBeVisible()
}

const link = (answers: Parameters<typeof encodeAnswers>[0]): string => `/${encodeAnswers(answers)}`

test('back and forward of the browser walk the pages', async ({ page }) => {
  await page.goto('/')
  await answerTheFirstPage(page)
  await page.goBack()
  await expect(page.locator('[data-question="offer"]')).toBeVisible()
  await expect(radio(page, 'offer', 'job')).toBeChecked()
  await page.goForward()
  await expect(page.locator('[data-question="relationship"]')).toBeVisible()
})

test('a reload goes on where the person was, says so, and can forget everything', async ({
  page,
}) => {
  await page.goto('/')
  await answerTheFirstPage(page)
  await page.reload()
  await expect(page.getByText(notices.resumed)).toBeVisible()
  await expect(page.locator('[data-question="relationship"]')).toBeVisible()
  await page.getByRole('button', { name: notices.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: dialogs.forget.confirm }).click()
  await expect(page.locator('[data-question="canadianStatus"]')).toBeVisible()
  await expect(radio(page, 'canadianStatus', 'none')).not.toBeChecked()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('a link brings its answers, marks them, and leaves the address clean', async ({ page }) => {
  const seen = await watch(page)
  await page.goto(link({ canadianStatus: 'none', offer: 'job', situations: [] }))
  await expect(page.getByText(notices.linked)).toBeVisible()
  await expect(page.locator('[data-question="relationship"]')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', { name: notices.seeAnswers }).click()
  await expect(page.getByText(words.cameWithLink).first()).toBeVisible()
  expect(seen.complaints).toEqual([])
})

test('a link never replaces a person’s own answers without asking', async ({ page }) => {
  await page.goto('/')
  await answerTheFirstPage(page)
  await page.goto('about:blank')
  await page.goto(link({ canadianStatus: 'openPermit' }))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: dialogs.link.cancel }).click()
  await expect(page.locator('[data-question="relationship"]')).toBeVisible()

  await page.goto('about:blank')
  await page.goto(link({ canadianStatus: 'openPermit' }))
  await dialog.getByRole('button', { name: dialogs.link.confirm }).click()
  await expect(page.locator('.verdict')).toBeVisible()
})

test('a damaged link says so, in the person’s language, and harms nothing', async ({ browser }) => {
  for (const [locale, wording] of [
    ['en-CA', en],
    ['fr-CA', fr],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    const whole = link({ canadianStatus: 'none', offer: 'job', situations: [] })
    await page.goto(whole.slice(0, -2))
    await expect(page.getByText(wording.notices.linkTrouble)).toBeVisible()
    await expect(page.locator('[data-question="canadianStatus"]')).toBeVisible()
    await context.close()
  }
})

test('the language changes on the spot and the place stays', async ({ page }) => {
  await page.goto('/')
  await answerTheFirstPage(page)
  await page.locator('.masthead-tools [lang="fr"], .masthead [lang="fr"]').first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^fr/)
  await expect(page.locator('[data-question="relationship"]')).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', /^fr/)
})

test('a browser that keeps nothing is told about, and everything works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await expect(page.getByText(notices.saving)).toBeVisible()
  await answerTheFirstPage(page)
})
