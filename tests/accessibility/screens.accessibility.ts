import type { Frame, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { axe } from './findings.ts'
import type { Said } from './findings.ts'
import {
  edges,
  focus,
  lost,
  setLetterSize,
  spaceOut,
  targets,
  untiedErrors,
  watchMotion,
} from '../browser/measures.ts'
import type { Seen } from './report.ts'
import { screens } from './screens/index.ts'
import { tongues, wordsIn } from './visit.ts'
import type { Visit } from './visit.ts'

/** Every screen and state of the app, in both languages, looked at in every way. */

const widths = [1280, 360] as const
/** The dark colours come after the light ones: only what can differ is then looked at again. */
const schemes = ['light', 'dark'] as const

/** Time to lay out anew after the window, the letters or the colours have changed. */
const settle = (surface: Page | Frame): Promise<void> =>
  surface.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )

async function resize(page: Page, surface: Page | Frame, width: number, height: number) {
  await page.setViewportSize({ width, height })
  await settle(surface)
}

for (const language of tongues) {
  test.describe(language, () => {
    test.use({
      locale: `${language}-CA`,
      contextOptions: { reducedMotion: 'reduce' },
      serviceWorkers: 'block',
    })

    for (const screen of screens) {
      test(screen.name, async ({ page, context, baseURL }, info) => {
        const motion = await watchMotion(page)
        const visit: Visit = {
          page,
          context,
          language,
          words: wordsIn[language],
          app: baseURL ?? '',
        }
        const surface = (await screen.open(visit)) ?? page

        const found = new Map<string, Said>()
        const sides: number[] = []
        for (const width of widths) {
          await resize(page, surface, width, width === 360 ? 740 : 900)
          for (const colorScheme of schemes) {
            await page.emulateMedia({ colorScheme })
            await settle(surface)
            found.set(
              `${colorScheme} ${width}`,
              await axe(page, surface, colorScheme === 'light' ? 'everything' : 'colours'),
            )
            if (screen.print) continue
            const complaints = await focus(surface, page)
            expect.soft(complaints, `focus, ${colorScheme}, ${width} px`).toEqual([])
          }
          if (screen.print) continue
          const small = (await targets(surface)).filter(({ inText }) => !inText)
          sides.push(...small.map(({ side }) => side))
          expect.soft(small.filter(({ side }) => side < 24)).toEqual([])
          expect.soft(await lost(surface), `${width} px`).toEqual([])
        }
        expect.soft(await untiedErrors(surface)).toEqual([])

        if (!screen.print) {
          await test.step('forced colours', async () => {
            await page.emulateMedia({ forcedColors: 'active' })
            await settle(surface)
            expect.soft(await edges(surface), 'edges').toEqual([])
            expect.soft(await focus(surface, page), 'focus').toEqual([])
            await page.emulateMedia({ forcedColors: 'none' })
          })
          await test.step('four times as large', async () => {
            await resize(page, surface, 320, 256)
            expect.soft(await lost(surface), '400 %').toEqual([])
            expect.soft(await focus(surface, page), '400 %').toEqual([])
          })
          await test.step('letters twice as large', async () => {
            const putBack = await setLetterSize(page, 32)
            for (const width of widths) {
              await resize(page, surface, width, 800)
              expect.soft(await lost(surface), `200 % text, ${width} px`).toEqual([])
            }
            await putBack()
          })
          await test.step('letters apart', async () => {
            await spaceOut(surface)
            for (const width of widths) {
              await resize(page, surface, width, 800)
              expect.soft(await lost(surface), `spaced out, ${width} px`).toEqual([])
            }
          })
        }
        expect.soft(await motion(), 'motion').toEqual([])

        const seen: Seen = {
          screen: screen.name,
          language,
          breaches: Object.fromEntries(
            [...found].map(([way, { breaches }]) => [way, breaches.length]),
          ),
          undecided: [...new Set([...found.values()].flatMap(({ undecided }) => undecided))],
          smallest: sides.length === 0 ? null : Math.min(...sides),
          version: context.browser()?.version() ?? '',
          day: new Date().toISOString().slice(0, 10),
          of: screens.length * tongues.length,
        }
        await info.attach('seen', { body: JSON.stringify(seen), contentType: 'application/json' })
        for (const [way, { breaches }] of found) expect.soft(breaches, way).toEqual([])
        expect(found.size).toBe(widths.length * schemes.length)
      })
    }
  })
}
