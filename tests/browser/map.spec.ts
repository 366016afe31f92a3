import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { en } from '../../src/wording/map/en.ts'
import { fr } from '../../src/wording/map/fr.ts'
import { findings, watch } from './driving.ts'
import { lost } from './measures.ts'
import { fragmentOf, outcomes, worker } from './people.ts'

/** The map beside the questions and on a result: what axe finds, whether it fits, and whether it can be read. */

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const midway = { ...worker, relationship: 'none' }
const words = { en, fr }

/** The smallest letters of the map, in CSS pixels, as they are drawn. */
const smallestLetters = (page: Page): Promise<number> =>
  page.locator('svg.map').evaluate((map: SVGSVGElement) => {
    const scale = map.getBoundingClientRect().width / map.viewBox.baseVal.width
    const sizes = [...map.querySelectorAll('text')].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    )
    return Math.min(...sizes)
  })

/** Words that lie over other words. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.locator('svg.map').evaluate((map: SVGSVGElement) => {
    const texts = [...map.querySelectorAll('text')].map((text) => ({
      says: text.textContent,
      box: text.getBBox(),
    }))
    return texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter(
          ({ box }) =>
            box.x < one.box.x + one.box.width - 1 &&
            one.box.x < box.x + box.width - 1 &&
            box.y < one.box.y + one.box.height - 4 &&
            one.box.y < box.y + box.height - 4,
        )
        .map((other) => `${one.says} / ${other.says}`),
    )
  })

async function isFine(page: Page): Promise<void> {
  await expect(page.locator('svg.map')).toBeVisible()
  expect(await lost(page)).toEqual([])
  expect(await overlaps(page)).toEqual([])
  expect(await smallestLetters(page)).toBeGreaterThanOrEqual(12)
  expect(await findings(page)).toEqual([])
}

for (const [language, colorScheme, width] of [
  ['fr', 'light', '@phone'],
  ['en', 'dark', '@desktop'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, { tag: width }, () => {
    test.use({ locale: `${language}-CA`, colorScheme })

    test('the map is drawn beside the questions', async ({ page }) => {
      const seen = await watch(page)
      await page.goto(`/${fragmentOf(midway)}`)
      if (width === '@phone') {
        await page.locator('.strip > summary').focus()
        await page.keyboard.press('Enter')
      }
      await isFine(page)
      expect(seen.complaints).toEqual([])
    })

    test('a result has the map, the same as a list, and a picture to save', async ({ page }) => {
      const seen = await watch(page)
      await page.goto(`/${fragmentOf(outcomes['LMIA route'] ?? {})}`)
      await isFine(page)
      const { showList, list, save, saved, file } = words[language]
      await page.getByRole('button', { name: showList }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: list })).toBeInViewport()
      expect(await lost(page)).toEqual([])
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: save })).toBeFocused()
      const download = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await download).suggestedFilename()).toBe(`${file}.png`)
      await expect(page.getByText(saved)).toBeVisible()
      expect(seen.complaints).toEqual([])
      expect(seen.strangers).toEqual([])
    })
  })
}

test(
  'what is there stays where it is when the map comes',
  { tag: '@desktop' },
  async ({ page }) => {
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    await page.route('**/assets/map-*.js', async (route) => {
      await gate
      await route.continue()
    })
    await page.goto(`/${fragmentOf(midway)}`)
    const first = page.locator('.door-list > li').first()
    await expect(first).toBeVisible()
    await expect(page.locator('svg.map')).toHaveCount(0)
    const before = await first.boundingBox()
    open()
    await expect(page.locator('svg.map')).toBeVisible()
    expect(await first.boundingBox()).toEqual(before)
  },
)
