import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The page can be turned around for a language that is written from right to left: no rule names a side of the screen. */

/** What names a side and stays, with the reason. */
const kept: Readonly<Record<string, string>> = {
  '@bottom-right':
    'margin boxes of paper have no logical names; the number of the page may stand anywhere',
  'transform: translateX(0.4rem)':
    'a page that follows slides in by 6 px and may come from either side',
}

const sides = '(?:left|right|top|bottom)'

const physical = new RegExp(
  [
    `(?<![\\w-])(?:margin|padding|border|scroll-margin|scroll-padding|inset)-${sides}\\b[\\w-]*\\s*:[^;]*`,
    `(?<![\\w-])(?:left|right|top|bottom)\\s*:[^;]*`,
    `(?<![\\w-])(?:text-align|float|clear|caption-side|justify-content|transform-origin|background-position|object-position)\\s*:[^;]*\\b(?:left|right)\\b[^;]*`,
    `(?<![\\w-])[\\w-]+\\s*:[^;]*\\bto (?:left|right)\\b[^;]*`,
    `(?<![\\w-])[\\w-]+\\s*:[^;]*\\b(?:translateX|translate3d|skewX)\\([^;]*`,
    // Four values: the second and the fourth are the right and the left side.
    `(?<![\\w-])(?:margin|padding|inset|border-(?:width|style|color))\\s*:\\s*[^\\s;]+\\s+([^\\s;]+)\\s+[^\\s;]+\\s+(?!\\1\\s*;)[^\\s;]+\\s*(?=;)`,
    `@(?:top|bottom|left|right)-[\\w-]+`,
  ].join('|'),
  'g',
)

const rules = (css: string): readonly string[] =>
  (css.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(physical) ?? []).map((rule) => rule.trim())

const sheets = ['src', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
)

it('finds what names a side', () => {
  const css = `a { margin-left: 1px; left: 0; border-top-left-radius: 2px; text-align: right; padding: 1px 2px 3px 4px;
    background: linear-gradient(to right, red, blue); transform: translateX(3px); }`
  expect(rules(css)).toHaveLength(7)
  expect(
    rules(
      'a { margin-inline-start: 1px; padding: 1px 2px 3px 2px; margin: 0 auto; text-align: start; }',
    ),
  ).toEqual([])
})

it('no stylesheet names a side of the screen, but with a reason', () => {
  expect(sheets.length).toBeGreaterThan(7)
  const named = sheets.flatMap((file) =>
    rules(readFileSync(file, 'utf8')).map((rule) => ({ file, rule })),
  )
  expect(named.filter(({ rule }) => kept[rule] === undefined)).toEqual([])
  const found = new Set(named.map(({ rule }) => rule))
  expect(Object.keys(kept).filter((rule) => !found.has(rule))).toEqual([])
})

it('colours and sizes are tokens: no other stylesheet of the screen has one of its own', () => {
  // Paper is black on white, measured in points; drawings are measured in their own pixels.
  const paper = /(?:sheet|map)\.css$/
  const own = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(|font-size:\s*[\d.]+r?em\b/gi
  const found = sheets
    .filter((file) => file.startsWith('src') && !file.endsWith('tokens.css') && !paper.test(file))
    .flatMap((file) =>
      (
        readFileSync(file, 'utf8')
          .replaceAll(/\/\*[\s\S]*?\*\//g, '')
          .match(own) ?? []
      ).map((value) => ({
        file,
        value,
      })),
    )
  expect(found).toEqual([])
})
