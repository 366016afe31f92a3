import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { emptyLetter, encodeLetter, storeKey } from '../../src/sharing/index.ts'
import { en } from '../../src/wording/interface/en.ts'
import type { Person } from '../browser/driving.ts'
import { workers } from '../browser/people.ts'

/** `npm run pictures`: the three audiences, as the README shows them. */

const folder = join(import.meta.dirname, '../../docs/pictures')
const [transferee = {}, engineer = {}, helper = {}] = workers.map(({ person }) => person)

/** An address fit for a picture, served by the build under test. */
const address = 'https://stream-finder.example'

async function open(page: Page, baseURL: string | undefined, path: string): Promise<void> {
  await page.route(`${address}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill({
      response: await route.fetch({ url: `${baseURL ?? ''}${pathname.slice(1)}` }),
    })
  })
  await page.goto(address + path)
}

/** With the letters' shapes there, and nothing moving any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  await page.waitForTimeout(400)
}

test.use({ contextOptions: { reducedMotion: 'reduce' }, locale: 'en-CA' })

test.describe('a worker', () => {
  test.use({ viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, isMobile: true })

  test('sees what fits', async ({ page, baseURL }) => {
    const letter = { ...emptyLetter, answers: transferee }
    await open(page, baseURL, `/${encodeLetter(letter)}`)
    await page.getByRole('button', { name: en.notices.understood }).click()
    await settled(page)
    await page.screenshot({ path: join(folder, 'worker.png') })
  })
})

test.describe('a consultant', () => {
  test.use({ viewport: { width: 704, height: 1000 } })

  test('makes a link', async ({ page, baseURL }) => {
    const ids = ['canadianStatus', 'offer', 'relationship', 'control', 'employerCountry', 'role']
    const answers = Object.fromEntries(ids.map((id) => [id, transferee[id]]))
    await page.addInitScript(
      ([key, draft]) => sessionStorage.setItem(key ?? '', draft ?? ''),
      [
        storeKey('draft'),
        encodeLetter({
          ...emptyLetter,
          from: 'Maple Immigration',
          reference: '2026-118',
          answers,
          marks: Object.fromEntries(ids.map((id) => [id, 'suggested'])),
        }),
      ],
    )
    await open(page, baseURL, '/#build')
    await page.locator('svg.qr').waitFor()
    await page.locator('#build-link').evaluate((heading) => {
      window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 380)
    })
    await settled(page)
    await page.screenshot({ path: join(folder, 'consultant.png') })
  })
})

test.describe('an employer', () => {
  test.use({ viewport: { width: 1180, height: 900 } })

  test('screens a list', async ({ page, baseURL }) => {
    const people: readonly (readonly [string, Person])[] = [
      ['Amara Diallo', helper],
      ['Priya Sharma', transferee],
      ['Emma Wilson', engineer],
      ['Jun Tanaka', { ...engineer, citizenships: ['JPN'], professionCusma: 'none' }],
      ['Rohan Mehta', { ...transferee, monthsAbroad: 7 }],
      ['Lucie Martin', { canadianStatus: 'openPermit', offer: 'job', situations: [] }],
    ]
    const columns = [...new Set(people.flatMap(([, person]) => Object.keys(person)))]
    const cell = (value: Person[string] | undefined): string =>
      Array.isArray(value) ? value.join('; ') || 'none' : String(value ?? '')
    const rows = people.map(([name, person]) => [name, ...columns.map((id) => cell(person[id]))])
    await open(page, baseURL, '/')
    await page.getByRole('link', { name: en.colophon.candidates }).click()
    await page.setInputFiles('input[type="file"]', {
      name: 'candidates.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([['Name', ...columns], ...rows].map((row) => row.join(',')).join('\n')),
    })
    await page.getByRole('button', { name: 'Screen the list' }).click()
    await page.getByRole('table', { name: /^Candidates/ }).waitFor()
    await page.evaluate(() => {
      const frame = document.querySelector('table')?.getBoundingClientRect()
      window.scrollTo(0, (frame?.top ?? 0) + window.scrollY - 260)
    })
    await settled(page)
    await page.screenshot({ path: join(folder, 'employer.png') })
  })
})
