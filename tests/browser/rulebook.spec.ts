import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { en } from '../../src/wording/rulebook/en.ts'
import { fr } from '../../src/wording/rulebook/fr.ts'
import { en as suggestionEn } from '../../src/wording/suggestion/en.ts'
import { fr as suggestionFr } from '../../src/wording/suggestion/fr.ts'
import { findings, watch } from './driving.ts'
import { fragmentOf, workers } from './people.ts'

/** The rulebook: in both languages, widths and colours, by the keyboard, without a network, and on paper. */

const catalogs = { en, fr }
const suggestions = { en: suggestionEn, fr: suggestionFr }
const [transferee] = workers

/** Tab until the focus is on what fits the selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

const wide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

// The phone in English and light, the desktop in French and dark: each language, width and scheme once.
for (const { language, colorScheme, tag } of [
  { language: 'en', colorScheme: 'light', tag: '@phone' },
  { language: 'fr', colorScheme: 'dark', tag: '@desktop' },
] as const) {
  test.describe(`in ${language}`, { tag }, () => {
    test.use({
      locale: `${language}-CA`,
      colorScheme,
      isMobile: false,
      contextOptions: { reducedMotion: 'reduce' },
    })
    const text = catalogs[language]

    test('a line of a result leads to its law and back, by the keyboard alone', async ({
      page,
    }) => {
      const { complaints, strangers } = await watch(page)
      await page.goto(`/${fragmentOf(transferee?.person ?? {})}`)
      const title = page.locator('.verdict h1')
      await expect(title).toHaveText(suggestions[language].stream.intra_company_transferee)
      const link = page.locator('a.line-rule').first()
      await link.focus()
      await page.keyboard.press('Enter')
      const line = page.getByRole('article')
      await expect(line).toBeFocused()
      await expect(line).toBeInViewport()
      await expect(line).toHaveCSS('border-inline-start-width', '5px')
      expect(await wide(page)).toBe(0)
      expect(await findings(page)).toEqual([])
      // From there to a variant that reads it, then back twice: the result is as it was.
      await page.goBack()
      await expect(title).toBeVisible()
      await expect(link).toBeFocused()
      await page.goForward()
      await expect(line).toBeFocused()
      await page.getByRole('button', { name: text.back }).press('Enter')
      await expect(link).toBeFocused()
      await expect(link).toBeInViewport()
      expect(
        await page.evaluate(() => localStorage.getItem('imp-stream-finder.progress')),
      ).toContain('canadianIsSubsidiary')
      expect(complaints).toEqual([])
      expect(strangers).toEqual([])
    })

    test('opens at any of its addresses, finds, filters, and breaks no rule of axe', async ({
      page,
    }) => {
      const { complaints } = await watch(page)
      await page.goto('/#rules')
      await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeFocused()
      await tabTo(page, 'input[type="search"]')
      await page.keyboard.type('t36')
      await expect(page.locator('.rule-search output')).not.toBeEmpty()
      expect(await findings(page)).toEqual([])
      await tabTo(page, '.rule-search a[href="#rules/variant/cusma-t36"]')
      await page.keyboard.press('Enter')
      await expect(page.locator('h1')).toBeFocused()
      await page.locator('.fold > summary').first().click()
      expect(await wide(page)).toBe(0)
      expect(await findings(page)).toEqual([])
      await page.goto('/#rules/agreements')
      await page.getByLabel(text.agreements.country, { exact: true }).selectOption('KOR')
      await page.getByLabel(text.agreements.kind, { exact: true }).selectOption('trader')
      await expect(page.locator('tbody tr')).toHaveCount(1)
      expect(await wide(page)).toBe(0)
      expect(await findings(page)).toEqual([])
      for (const [address, title] of [
        ['#rules/occupations/korea', text.occupations.names.korea],
        ['#rules/editions', text.parts.editions],
        ['#rules/nothing', text.unknown],
      ] as const) {
        await page.goto(`/${address}`)
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
        expect(await wide(page)).toBe(0)
        expect(await findings(page)).toEqual([])
      }
      expect(complaints).toEqual([])
    })
  })
}

test(
  'prints the page that is open: its law unfolded, without the controls',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto(`/${fragmentOf(transferee?.person ?? {})}`)
    await page.locator('.verdict h1').waitFor()
    await page.goto('/#rules/variant/cusma-t36')
    const variant = page.getByRole('heading', { level: 1, name: /CUSMA/ })
    await variant.waitFor()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect(variant).toBeVisible()
    await expect(page.locator('.rule-list .law a').first()).toBeVisible()
    for (const control of [
      '.topline',
      '.rule-path',
      '.colophon',
      '.verdict',
      '.rule-list .fold > summary',
    ]) {
      await expect(page.locator(control).first()).toBeHidden()
    }
  },
)
