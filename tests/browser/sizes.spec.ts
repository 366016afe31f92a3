import { expect, test } from '@playwright/test'
import { encodeAnswers } from '../../src/sharing/index.ts'
import { edges, focus, lost, setLetterSize, targets } from './measures.ts'
import { workers } from './people.ts'

/** In short what `npm run accessibility` tries on every screen: other sizes and other colours. */

test.use({ contextOptions: { reducedMotion: 'reduce' }, locale: 'fr-CA', isMobile: false })

const [transferee] = workers

for (const [name, address, part] of [
  ['the start', '/', '[data-question]'],
  ['a result', `/${encodeAnswers(transferee?.person ?? {})}`, '.verdict'],
] as const) {
  test(
    `${name} stands larger letters, zoom and forced colours`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(address)
      await page.locator(part).first().waitFor()
      const small = (await targets(page)).filter(({ side, inText }) => side < 24 && !inText)
      expect(small).toEqual([])
      const putBack = await setLetterSize(page, 32)
      expect(await lost(page), '200 % text').toEqual([])
      await putBack()
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await lost(page), '400 % zoom').toEqual([])
      expect(await focus(page, page), '400 % zoom').toEqual([])
      await page.emulateMedia({ forcedColors: 'active' })
      expect(await edges(page)).toEqual([])
      expect(await focus(page, page), 'forced colours').toEqual([])
    },
  )
}
