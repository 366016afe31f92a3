import { join } from 'node:path'
import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { screens } from '../accessibility/screens/index.ts'
import { wordsIn } from '../accessibility/visit.ts'
import type { Visit } from '../accessibility/visit.ts'
import { fileOf, folderOf, ways } from './screenshots.ts'

/**
 * Every screen and state, in both languages, widths and schemes. With SAMPLE=1 each in one of these ways only, by turns:
 * a look at everything in an eighth of the pictures.
 */
const isSample = process.env['SAMPLE'] === '1'

/** Longer pages are cut: what is wrong far down is wrong further up too, or on a screen of its own. */
const longest = 6000

/** How high the page is once nothing more comes: no part is waited for, and frames are as high as what is in them. */
async function settledHeight(page: Page): Promise<number> {
  const heights = (): Promise<number> =>
    page.evaluate(() => {
      window.scrollTo(0, 0)
      return document.documentElement.scrollHeight
    })
  let before = -1
  let same = 0
  for (let tries = 0; tries < 40 && same < 3; tries++) {
    const now = await heights()
    const comes = await page.locator('.coming, .loading').count()
    same = now === before && comes === 0 ? same + 1 : 0
    before = now
    await page.waitForTimeout(50)
  }
  return before
}

for (const language of ['en', 'fr'] as const) {
  test.describe(language, () => {
    test.use({
      locale: `${language}-CA`,
      contextOptions: { reducedMotion: 'reduce' },
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    })

    for (const [at, screen] of screens.entries()) {
      const own = ways
        .filter((_, turn) => !isSample || turn === at % ways.length)
        .filter((way) => way.language === language)
      if (own.length === 0) continue
      test(screen.name, async ({ page, context, baseURL }) => {
        const visit: Visit = {
          page,
          context,
          language,
          words: wordsIn[language],
          app: baseURL ?? '',
        }
        const frame = await screen.open(visit)
        await page.mouse.move(0, 0)
        // From the wide window to the narrow one: a screen that opens itself in a narrow one stays there.
        for (const way of own.toSorted((one, other) => other.width - one.width)) {
          const { width, scheme } = way
          await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
          await page.emulateMedia({ colorScheme: scheme })
          await page.evaluate(() => document.fonts.ready.then(() => undefined))
          const height = await settledHeight(page)
          // What a frame holds is only painted where its window is.
          if (frame) {
            await page.setViewportSize({ width, height: Math.min(height, longest) })
            await settledHeight(page)
          }
          await page.screenshot({
            path: join(folderOf(way), fileOf(at, screen.name)),
            fullPage: true,
            clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
          })
        }
      })
    }
  })
}
