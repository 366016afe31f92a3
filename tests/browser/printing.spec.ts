import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { encodeAnswers } from '../../src/sharing/link.ts'
import { en as interfaceEn } from '../../src/wording/interface/en.ts'
import { fr as interfaceFr } from '../../src/wording/interface/fr.ts'
import { keepingWords } from '../../src/wording/interface/keeping.ts'
import { en as recordEn } from '../../src/wording/record/en.ts'
import { fr as recordFr } from '../../src/wording/record/fr.ts'
import { en } from '../../src/wording/suggestion/en.ts'
import { fr } from '../../src/wording/suggestion/fr.ts'
import { findings, watch } from './driving.ts'
import type { Person } from './driving.ts'
import { workers } from './people.ts'

/** A result on paper, as a record, and on this device. */

const catalogs = {
  en: { text: en, record: recordEn, page: interfaceEn },
  fr: { text: fr, record: recordFr, page: interfaceFr },
}

async function open(page: Page, person: Person): Promise<void> {
  // Printing is asked for, and then done by the test.
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes'
    }
  })
  await page.goto(`/${encodeAnswers(person)}`)
  await expect(page.locator('.verdict')).toBeVisible()
}

async function print(page: Page, button: string): Promise<void> {
  await page.evaluate(() => delete document.documentElement.dataset['printed'])
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
}

const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** What stands out of the sheet on paper of this width: nothing may be cut. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const sheet = document.querySelector('.sheet')
    if (sheet === null) return ['no sheet']
    const { right } = sheet.getBoundingClientRect()
    return [...sheet.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > right + 1)
      .map((one) => `${one.className} ${one.textContent.slice(0, 40)}`)
  })

for (const language of ['en', 'fr'] as const) {
  test.describe(`on paper, in ${language}`, () => {
    test.use({ locale: `${language}-CA`, colorScheme: 'dark' })
    const { text, record } = catalogs[language]

    // The longest sheet is French; the two others are printed in English.
    for (const { name, person, code } of workers.filter(
      (one) => (one.code === 'C62') === (language === 'fr'),
    )) {
      test(`${name}: 2 to 4 pages of A4 and Letter`, async ({ page }) => {
        const seen = await watch(page)
        await open(page, person)
        await print(page, text.keep.print)
        for (const format of ['A4', 'Letter'] as const) {
          const pages = pagesOf(await page.pdf({ format }))
          expect(pages, format).toBeGreaterThanOrEqual(2)
          expect(pages, format).toBeLessThanOrEqual(4)
        }
        await page.emulateMedia({ media: 'print' })
        const sheet = page.locator('.sheet')
        await expect(sheet).toBeVisible()
        await expect(page.locator('#root')).toBeHidden()
        for (const part of [record.sheet.title, record.sheet.answers, record.sheet.notes, code]) {
          await expect(sheet).toContainText(part)
        }
        await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)')
        await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
        // The width of A4 and of Letter within their margins, in CSS pixels.
        for (const width of [687, 710]) {
          await page.setViewportSize({ width, height: 900 })
          expect(await cut(page), String(width)).toEqual([])
        }
        expect(seen.complaints).toEqual([])
        expect(seen.strangers).toEqual([])
      })
    }

    test('a record prints on 1 to 3 pages, with its digest', async ({ page }) => {
      const [first] = workers
      await open(page, first?.person ?? {})
      await print(page, text.keep.printRecord)
      const pages = pagesOf(await page.pdf({ format: 'Letter' }))
      expect(pages).toBeGreaterThanOrEqual(1)
      expect(pages).toBeLessThanOrEqual(3)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.sheet-digest')).toContainText(/([0-9a-f]{4} ){15}[0-9a-f]{4}/)
    })

    test('a record is saved, and opened again beside today’s rules', async ({ page }) => {
      const seen = await watch(page)
      const [, second] = workers
      await open(page, second?.person ?? {})
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: text.keep.save }).click()
      const download = await waiting
      expect(download.suggestedFilename()).toMatch(/^imp-slip-\d{4}-\d\d-\d\d\.json$/)
      const file = await download.path()
      expect(await readFile(file, 'utf8')).toContain('"format": "imp-stream-finder.slip"')

      const opener = page.getByRole('contentinfo').getByRole('button').first()
      await opener.click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(record.open.choose).setInputFiles(file)
      await expect(dialog.getByText(record.compare.intact)).toBeVisible()
      await expect(dialog.getByText(record.compare.same)).toBeVisible()
      expect(await findings(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      const wide = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)
      expect(wide, 'no sideways scroll').toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(opener).toBeFocused()
      expect(seen.complaints).toEqual([])
      expect(seen.strangers).toEqual([])
    })
  })
}

test.describe('on this device', () => {
  test.use({ locale: 'en-CA' })

  test('the switch off leaves no answer behind, also after a reload', async ({ page }) => {
    const [, second] = workers
    await open(page, second?.person ?? {})
    expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
    await page.getByRole('switch', { name: keepingWords.en.label }).uncheck()
    const kept = () =>
      page.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries(localStorage))))
    expect(await kept()).toBe('{"imp-stream-finder.keeping":"off"}')
    await page.locator('.gather-item input').first().check()
    expect(await kept()).toBe('{"imp-stream-finder.keeping":"off"}')
    await page.reload()
    await expect(page.locator('[data-question="canadianStatus"]')).toBeVisible()
    expect(await kept()).toBe('{"imp-stream-finder.keeping":"off"}')
  })

  test('forget everything empties every store and cache', async ({ page }) => {
    const [, second] = workers
    await open(page, second?.person ?? {})
    await page.locator('.gather-item input').first().check()
    await page.evaluate(async () => {
      sessionStorage.setItem('imp-stream-finder.note', 'x')
      await caches.open('imp-stream-finder-files')
    })
    await page.getByRole('button', { name: en.keep.review }).click()
    await page.getByRole('button', { name: interfaceEn.review.forget }).click()
    const { confirm } = interfaceEn.dialogs.forget
    await page.getByRole('dialog').getByRole('button', { name: confirm }).click()
    await expect(page.locator('[data-question="canadianStatus"]')).toBeVisible()
    await expect
      .poll(() =>
        page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          (await caches.keys()).length,
          (await indexedDB.databases()).length,
        ]),
      )
      .toEqual([0, 0, 0, 0])
  })
})
