import { expect, test } from '@playwright/test'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'
import { watch } from './driving.ts'

/** The first screen is in the page; the app comes later and takes it over. */

for (const { locale, text } of [
  { locale: 'en-CA', text: en },
  { locale: 'fr-CA', text: fr },
]) {
  test.describe(locale, () => {
    test.use({ locale })

    test('the first question is there before the app, and what is chosen meanwhile counts', async ({
      page,
    }) => {
      const { complaints } = await watch(page)
      let open = (): void => undefined
      const gate = new Promise<void>((resolve) => {
        open = resolve
      })
      await page.route('**/assets/app-*.js', async (route) => {
        await gate
        await route.continue()
      })
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.intro.title)
      await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
      // Each language has fields of its own: what is chosen in one is not lost in the other.
      await expect(page.getByRole('radio', { name: text.audience.worker })).toBeChecked()
      const answer = page.locator('[data-question="canadianStatus"] input[value="none"]')
      await answer.check()
      await page.evaluate(() => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as unknown as { value: number }).value
          document.documentElement.dataset['shift'] = String(shift)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      open()
      await expect(page.locator('[data-question="offer"]')).toBeVisible()
      await expect(answer).toBeChecked()
      await expect(answer).toBeFocused()
      await expect(page.locator('#not-loaded')).toBeHidden()
      await expect(page.locator('html')).not.toHaveAttribute('data-shift', /[1-9]/)
      expect(complaints).toEqual([])
    })
  })
}

test('what did not come at first is asked for again', async ({ page }) => {
  let asked = 0
  await page.route('**/assets/app-*.js', (route) => {
    asked += 1
    return asked === 1 ? route.abort() : route.continue()
  })
  await page.goto('/')
  await page.locator('[data-question="canadianStatus"] input[value="none"]:visible').check()
  await expect(page.locator('[data-question="offer"]')).toBeVisible()
  await expect(page.locator('#not-loaded')).toBeHidden()
})

test('when the app can’t be loaded the page says so, in both languages', async ({ page }) => {
  await page.route('**/assets/app-*.js', (route) => route.abort())
  await page.goto('/')
  // In sight, where the person is looking: nothing else tells that a press does nothing.
  await expect(page.getByText('could not be loaded')).toBeInViewport()
  await expect(page.getByText('n’a pas pu être chargé')).toBeInViewport()
})
