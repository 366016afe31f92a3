import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test('the built page opens under its policy, with a clean console and no axe finding', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>markup</b>'
      return false
    } catch {
      return true
    }
  })
  expect(refused, 'Trusted Types refuse a string as markup').toBe(true)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  // The refusal above is the one thing that may be reported.
  expect(complaints.filter((text) => !text.includes('TrustedHTML'))).toEqual([])
})
