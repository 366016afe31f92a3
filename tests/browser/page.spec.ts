import { expect, test } from '@playwright/test'
import { own } from '../../src/wording/interface/employer/en.ts'
import { en } from '../../src/wording/interface/en.ts'
import { findings } from './driving.ts'

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
  expect(await findings(page)).toEqual([])
  // The refusal above is the one thing that may be reported.
  expect(complaints.filter((text) => !text.includes('TrustedHTML'))).toEqual([])
})

test.describe('for whom the page is', () => {
  test.use({ locale: 'en-CA' })

  test('a worker downloads no words for employers, an employer does when it is said', async ({
    page,
  }) => {
    const scripts: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.ok() && response.url().endsWith('.js')) scripts.push(response.text())
    })
    const loaded = async (): Promise<string> => (await Promise.all(scripts)).join('\n')
    await page.goto('/')
    await expect(
      page.getByText('Are you already free to work for any employer in Canada?'),
    ).toBeVisible()
    // The first screen is in the page; the words come with the app.
    await expect
      .poll(async () => (await loaded()).includes('Are you already free to work'))
      .toBe(true)
    expect(await loaded()).not.toContain('Is the candidate already free to work')
    await page.getByRole('radio', { name: en.audience.employer }).check()
    await expect(
      page.getByText('Is the candidate already free to work for any employer in Canada?'),
    ).toBeVisible()
    expect(await loaded()).toContain('Is the candidate already free to work')
    expect(await findings(page)).toEqual([])
  })

  test('an address can say it, and is clean at once', async ({ page }) => {
    await page.goto('/?for=employer')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.intro.title)
    expect(new URL(page.url()).search).toBe('')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.intro.title)
    await page.getByRole('radio', { name: en.audience.worker }).check()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.intro.title)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.intro.title)
  })
})
