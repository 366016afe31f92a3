import { expect, test } from '@playwright/test'
import { en } from '../../src/wording/suggestion/en.ts'
import { fr } from '../../src/wording/suggestion/fr.ts'
import { walkByKeyboard, watch } from './driving.ts'
import { searchIn, workers } from './people.ts'

const catalogs = { en, fr }

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: `${language}-CA`, isMobile: false })

    // One in each language; `npm run test:browsers` walks all three, and the engineer goes the same way in the letters.
    const own = language === 'en' ? 'C62' : 'C10'
    for (const { name, person, stream, code } of workers.filter((one) => one.code === own)) {
      test(`${name} reaches ${code} by the keyboard alone`, async ({ page }) => {
        test.setTimeout(120_000)
        const seen = await watch(page)
        await page.goto('/')
        const pages = await walkByKeyboard(page, person, searchIn(language))
        expect(pages).toBeLessThanOrEqual(12)
        await expect(page.locator('h1')).toHaveText(catalogs[language].stream[stream])
        await expect(page.locator('.code').first()).toHaveText(code)
        await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
        expect(seen.complaints).toEqual([])
        expect(seen.strangers).toEqual([])
      })
    }
  })
}
