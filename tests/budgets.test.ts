import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { budgets, isOver, table } from '../.tools/budgets.js'

/** A build that holds every budget, by file; what can't be compressed, so that its weight is known. */
const small: Readonly<Record<string, number>> = {
  'index.html': 100,
  'first.js': 100,
  'first.css': 100,
  'main.js': 100,
  'shared.js': 100,
  'en.js': 100,
  'fr.js': 100,
  'result.js': 100,
  'result-en.js': 100,
}

const manifest = {
  'index.html': { file: 'first.js', css: ['first.css'] },
  _shared: { file: 'shared.js' },
  '_app-1234.js': { file: 'main.js', name: 'app', imports: ['_shared'] },
  'src/wording/en.ts': { file: 'en.js' },
  'src/wording/fr.ts': { file: 'fr.js' },
  'src/screens/suggestion/index.ts': { file: 'result.js', imports: ['_shared', '_app-1234.js'] },
  'src/wording/suggestion/en.ts': { file: 'result-en.js' },
}

const folders: string[] = []

function build(files: Readonly<Record<string, number>>, chunks: object = manifest): string {
  const folder = mkdtempSync(join(tmpdir(), 'budgets-'))
  folders.push(folder)
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  for (const [file, bytes] of Object.entries(files)) write(file, randomBytes(bytes))
  write('.vite/manifest.json', JSON.stringify(chunks))
  return folder
}

const over = (folder: string): readonly string[] =>
  budgets(folder)
    .filter(isOver)
    .map(({ name }) => name)

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('the budgets', () => {
  it('are held by a small build', () => {
    const list = budgets(build(small))
    expect(list.filter(isOver)).toEqual([])
    expect(table(list)).not.toContain('OVER')
    // Gzip adds its head to what it can't make smaller.
    expect(list.map(({ actual, unit }) => [Math.floor(actual / 100) * 100, unit])).toEqual([
      [100, 'bytes'],
      [200, 'bytes'],
      [0, 'requests'],
      [300, 'bytes'],
      [300, 'bytes'],
      [0, 'requests'],
      [200, 'bytes'],
    ])
  })

  it.each([
    ['index.html', 8_000, ['first question: the page']],
    ['first.css', 12_000, ['first question: scripts and styles']],
    ['fr.js', 232_000, ['all questions: scripts with the law, and French words']],
    [
      'shared.js',
      232_000,
      [
        'all questions: scripts with the law, and French words',
        'all questions: scripts with the law, and English words',
      ],
    ],
    ['result.js', 90_000, ['suggestion and plan: scripts in addition']],
  ])('fail when %s alone weighs %i bytes', (file, bytes, names) => {
    const folder = build({ ...small, [file]: bytes })
    expect(over(folder)).toEqual(names)
    expect(table(budgets(folder)).match(/OVER/g)).toHaveLength(names.length)
  })

  it('fail when the first question takes a fifth request', () => {
    const css = ['a.css', 'b.css', 'c.css', 'd.css']
    const more = Object.fromEntries(css.map((file) => [file, 10]))
    const chunks = (files: readonly string[]): object => ({
      ...manifest,
      'index.html': { file: 'first.js', css: files },
    })
    expect(over(build({ ...small, ...more }, chunks(css.slice(0, 2))))).toEqual([])
    expect(over(build({ ...small, ...more }, chunks(css)))).toEqual([
      'first question: requests, the page itself included',
    ])
  })

  it('fail when the questions take one request too many', () => {
    const names = Array.from({ length: 12 }, (_, at) => `part-${at}.js`)
    const more = Object.fromEntries(names.map((file) => [file, 10]))
    const chunks = (files: readonly string[]): object => ({
      ...manifest,
      ...Object.fromEntries(files.map((file) => [`_${file}`, { file }])),
      _shared: { file: 'shared.js', imports: files.map((file) => `_${file}`) },
    })
    expect(over(build({ ...small, ...more }, chunks(names.slice(1))))).toEqual([])
    expect(over(build({ ...small, ...more }, chunks(names)))).toEqual([
      'all questions: requests after those of the first',
    ])
  })

  it('are not found held by a build that lacks what they are of', () => {
    const { '_app-1234.js': _, ...without } = manifest
    expect(() => budgets(build(small, without))).toThrow('app is no file of the build.')
  })
})
