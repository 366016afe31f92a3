import { expect as expectNow, test } from '@playwright/test'
import { startNginx } from '../hosting/server.ts'
import type { Page } from '@playwright/test'
import type { Server } from '../hosting/server.ts'
import { en } from '../../src/wording/interface/en.ts'
import { watch } from './driving.ts'
import { openHostSite } from './hostSite.ts'
import type { HostSite } from './hostSite.ts'

/** The build in a browser as nginx serves it with docs/hosting/nginx.conf, in a folder of its own. */

const expect = expectNow.configure({ timeout: 20_000 })

let server: Server
let trusted: HostSite
let stranger: HostSite
test.beforeAll(async () => {
  // nginx may have to be installed first.
  test.setTimeout(400_000)
  const pages = {
    embed: () => `<iframe src="${server.address}${folder}?embed"></iframe>`,
    plain: () => `<iframe src="${server.address}${folder}"></iframe>`,
    closed: () =>
      `<iframe sandbox="allow-scripts allow-forms" src="${server.address}${folder}?embed"></iframe>`,
  }
  trusted = await openHostSite('', pages)
  stranger = await openHostSite('', pages)
  // The line that is whoever's who copies the file.
  server = await startNginx((conf) => conf.replaceAll('https://consultant.example', trusted.origin))
})
test.afterAll(() => Promise.all([server.stop(), trusted.close(), stranger.close()]))

const folder = '/tools/which-stream/'

test('the worker screens a list under its own policy @desktop', async ({ page }) => {
  const { complaints, strangers } = await watch(page)
  await page.goto(server.address + folder)
  await page.getByRole('link', { name: en.colophon.candidates }).click()
  await page.setInputFiles('input[type="file"]', {
    name: 'candidates.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,offer,professionCusma\nAda,job,Engineer\nBo,none,\n'),
  })
  await page.getByRole('button', { name: 'Screen the list' }).click()
  await expect(page.getByRole('table', { name: /^Candidates/ }).locator('caption')).toHaveText(
    'Candidates 1 to 2 of 2',
  )
  expect([complaints, strangers]).toEqual([[], []])
})

const heading = (page: Page) => page.frameLocator('iframe').getByRole('heading', { level: 1 })

test('a frame on a site that is named opens @desktop', async ({ page }) => {
  await page.goto(`${trusted.origin}/embed`)
  await expect(heading(page)).toBeVisible()
})

test('a frame without an origin loads its scripts all the same @desktop', async ({ page }) => {
  await page.goto(`${trusted.origin}/closed`)
  await expect(heading(page)).toBeVisible()
})

for (const [what, place] of [
  ['the page that is not made for it', () => `${trusted.origin}/plain`],
  ['a site that is not named', () => `${stranger.origin}/embed`],
] as const) {
  test(`a frame stays empty: ${what} @desktop`, async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('frame-ancestors')) refused.push(message.text())
    })
    await page.goto(place())
    await expect.poll(() => refused.length).toBe(1)
    await expect(heading(page)).toHaveCount(0)
  })
}
