import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { encodeAnswers } from '../../src/sharing/index.ts'
import { workers } from '../browser/people.ts'

/** The page keeps its shape in a language that is longer, and in one that is written from right to left. */

test.use({ locale: 'en-CA' })

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What lies beyond an edge of the window and is not in a frame that scrolls by itself, nor hidden from sight. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement))
    const wide = document.documentElement.clientWidth
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect()
        return width > 1 && height > 1 && (left < -1 || right > wide + 1) && !scrolls(element)
      })
      .map((element) =>
        `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 90),
      )
  })

/** Makes every visible text about 40 % longer, with accents that need height; the words stay as long as they are. */
const lengthen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const accents: Readonly<Record<string, string>> = { a: 'å', e: 'é', i: 'ï', o: 'ö', u: 'ü' }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let texts = 0
    while (walker.nextNode()) {
      const text = walker.currentNode
      const said = text.nodeValue ?? ''
      if (/\p{L}{2}/u.test(said) && !text.parentElement?.closest('script, style')) {
        const longer = said.replaceAll(/[aeiou]/g, (vowel) => accents[vowel] ?? vowel)
        const more = longer.trim().slice(0, Math.ceil(said.trim().length * 0.4))
        text.nodeValue = `${longer} ${more}`
        texts++
      }
    }
    return texts
  })

const places = [
  { name: 'the first question', address: '/', ready: '[data-question="canadianStatus"]' },
  {
    name: 'a question with a list',
    address: `/${encodeAnswers({ canadianStatus: 'none', offer: 'job' })}`,
    ready: '[data-question="situations"]',
  },
  ...workers.map(({ name, person }) => ({
    name: `the result of ${name}`,
    address: `/${encodeAnswers(person)}`,
    ready: '.verdict .code',
  })),
  { name: 'the screen that makes a link', address: '/#build', ready: 'form input, main input' },
  { name: 'the list of candidates', address: '/#candidates', ready: 'input[type="file"]' },
]

const desk = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

for (const { name, address, ready } of places) {
  for (const size of [desk, phone]) {
    test(`right to left, nothing scrolls sideways at ${size.width} px: ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await page.goto(address)
      await expect(page.locator(ready).first()).toBeAttached()
      await expect(page.locator('h1').first()).toBeVisible()
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl'
      })
      const side = await page
        .locator('h1')
        .first()
        .evaluate((heading) => getComputedStyle(heading).direction)
      expect(side).toBe('rtl')
      expect(await tooWide(page)).toBe(0)
      expect(await outside(page)).toEqual([])
    })
  }

  test(`40 % longer, nothing scrolls sideways: ${name}`, async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto(address)
    await expect(page.locator(ready).first()).toBeAttached()
    await expect(page.locator('h1').first()).toBeVisible()
    expect(await lengthen(page)).toBeGreaterThan(10)
    expect(await tooWide(page)).toBe(0)
    expect(await outside(page)).toEqual([])
  })
}
