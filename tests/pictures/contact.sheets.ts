import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from '@playwright/test'
import { screens } from '../accessibility/screens/index.ts'
import { fileOf, folder, folderOf, ways } from './screenshots.ts'

/** Contact sheets: many screens on one picture, so that a person can look at all of them. */

/** So many screens on a sheet, so wide each, and no taller than this. */
const shapes = {
  360: { many: 24, width: 230, tall: 700 },
  1280: { many: 12, width: 475, tall: 640 },
}

const style = ({ width, tall }: { readonly width: number; readonly tall: number }): string => `
  body { margin: 16px; background: #8a8a8a; font: 12px sans-serif;
    display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start }
  figure { margin: 0; width: ${width}px }
  figcaption { height: 2.6em; overflow: hidden }
  div { max-height: ${tall}px; overflow: hidden }
  img { width: 100%; display: block }`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

for (const way of ways) {
  test(`${way.language} ${way.width} ${way.scheme}`, async ({ page }) => {
    const shape = shapes[way.width]
    const figures = screens.flatMap(({ name }, at) => {
      const file = join(folderOf(way), fileOf(at, name))
      return existsSync(file)
        ? [
            `<figure><figcaption>${at + 1} ${escaped(name)}</figcaption><div><img src="${pathToFileURL(file).href}"></div></figure>`,
          ]
        : []
    })
    await page.setViewportSize({ width: 1990, height: 900 })
    for (let at = 0; at * shape.many < figures.length; at++) {
      const name = `sheet ${way.language} ${way.width} ${way.scheme} ${at + 1}`
      const own = figures.slice(at * shape.many, (at + 1) * shape.many)
      const source = join(folder, `${name}.html`)
      writeFileSync(
        source,
        `<!doctype html><meta charset="utf-8"><style>${style(shape)}</style>${own.join('')}`,
      )
      await page.goto(pathToFileURL(source).href)
      await page.waitForFunction(() => [...document.images].every((image) => image.complete))
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    }
  })
}
