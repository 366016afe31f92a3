import { join } from 'node:path'
import { test } from '@playwright/test'
import { screens } from '../accessibility/screens/index.ts'
import { wordsIn } from '../accessibility/visit.ts'
import type { Visit } from '../accessibility/visit.ts'
import { fileOf, folderOf, schemes, ways, widths } from './screenshots.ts'

/** Every screen and state, in both languages, widths and schemes. */

/** Longer pages are cut: what is wrong far down is wrong further up too, or on a screen of its own. */
const longest = 6000

for (const language of ['en', 'fr'] as const) {
  test.describe(language, () => {
    test.use({
      locale: `${language}-CA`,
      contextOptions: { reducedMotion: 'reduce' },
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    })

    for (const [at, screen] of screens.entries()) {
      test(screen.name, async ({ page, context, baseURL }) => {
        const visit: Visit = {
          page,
          context,
          language,
          words: wordsIn[language],
          app: baseURL ?? '',
        }
        await screen.open(visit)
        // From the wide window to the narrow one: a screen that opens itself in a narrow one stays there.
        for (const width of widths.toReversed()) {
          await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
          for (const scheme of schemes) {
            await page.emulateMedia({ colorScheme: scheme })
            await page.evaluate(() => document.fonts.ready.then(() => undefined))
            const height = await page.evaluate(() => document.documentElement.scrollHeight)
            const way = ways.find(
              (one) => one.language === language && one.width === width && one.scheme === scheme,
            )
            if (way === undefined) throw new Error('There is no such way.')
            await page.screenshot({
              path: join(folderOf(way), fileOf(at, screen.name)),
              fullPage: true,
              clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
            })
          }
        }
      })
    }
  })
}
