import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'

/** Pictures that are put together from pictures of real screens, by the browser itself. */

/** A screen to take: how wide and tall its window is, in which colours and language, and the way to it. */
export interface Shot {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  readonly language: 'en' | 'fr'
  readonly open: (page: Page) => Promise<void>
}

/** What stands in a window of its own, as the address of a picture. */
export async function take(browser: Browser, baseURL: string, shot: Shot): Promise<string> {
  const { width, height, scheme, language, open } = shot
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    // Sharper than it is shown, so that small letters stay letters.
    deviceScaleFactor: 2,
    colorScheme: scheme,
    locale: `${language}-CA`,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await open(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(400)
  const picture = await page.screenshot()
  await context.close()
  return `data:image/png;base64,${picture.toString('base64')}`
}

/** One of them in the picture: where, how wide, and how it is framed. */
export interface Placed {
  readonly picture: string
  readonly as: 'phone' | 'window'
  readonly left: number
  readonly top: number
  readonly width: number
}

const placed = ({ picture, as, left, top, width }: Placed): string =>
  `<div class="${as}" style="left:${left}px;top:${top}px;width:${width}px"><img src="${picture}" alt=""></div>`

const style = `
  body { margin: 0; position: relative; overflow: hidden; background: #efe6d5;
    font-family: Georgia, 'Times New Roman', serif; color: #1d2a25 }
  .phone, .window { position: absolute; overflow: hidden; border: 1px solid #0003 }
  .phone { border: 8px solid #15201c; border-radius: 30px; background: #15201c }
  .window { border: 6px solid #1f5d4c; border-radius: 14px }
  .phone img { border-radius: 22px }
  img { display: block; width: 100% }
  p { position: absolute; margin: 0 }
  .title { font-size: 58px; font-weight: bold; line-height: 1.1 }
  .lead { font-size: 26px; line-height: 1.35 }
  .mark { width: 10px; background: #1f5d4c; position: absolute; inset: 0 auto 0 0 }`

/** Puts them together, the first behind the others, and writes the file. */
export async function compose(
  page: Page,
  file: string,
  size: { readonly width: number; readonly height: number },
  parts: readonly Placed[],
  words = '',
): Promise<void> {
  await page.setViewportSize(size)
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>body { height: ${size.height}px } ${style}</style>${parts.map(placed).join('')}${words}`,
  )
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  await page.screenshot({ path: join(import.meta.dirname, '../..', file) })
}
