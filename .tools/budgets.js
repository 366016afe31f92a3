/**
 * What the built app may weigh: bytes as they travel (gzip, level 9), and counts. Timings are in docs/PERFORMANCE.md.
 * `npm run build`, then `node .tools/budgets.js` prints the table; `npm test` checks it.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './ready.js'

/** @typedef {{ name: string, limit: number, unit: string, actual: number }} Budget */

/** @param {string} file */
const weight = (file) => gzipSync(readFileSync(file), { level: 9 }).length

/** @typedef {{ file: string, name?: string, src?: string, imports?: string[], css?: string[] }} Chunk */

/**
 * The files that come at once with some sources, or layers of the build: theirs, all that those import, and all that
 * these do.
 * @param {Readonly<Record<string, Chunk>>} manifest by source, or by the build's own name
 * @param {string[]} sources
 */
function together(manifest, ...sources) {
  const found = new Set(/** @type {string[]} */ ([]))
  /** @param {string} source */
  const visit = (source) => {
    const chunk =
      manifest[source] ??
      Object.values(manifest).find(({ name, src }) => src === undefined && name === source)
    if (chunk === undefined) throw new Error(`${source} is no file of the build.`)
    if (found.has(chunk.file)) return
    for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
    for (const other of chunk.imports ?? []) visit(other)
  }
  for (const source of sources) visit(source)
  return [...found]
}

/**
 * Everything that is held, with what it is now, of a build in a folder.
 * @param {string} [folder]
 * @returns {readonly Budget[]}
 */
export function budgets(folder = join(root, 'dist')) {
  /** @param {readonly string[]} files */
  const sum = (files) => files.reduce((total, file) => total + weight(join(folder, file)), 0)
  const manifest = /** @type {Record<string, Chunk>} */ (
    JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  )
  const first = together(manifest, 'index.html')
  /** @param {string[]} sources @param {readonly string[]} before */
  const more = (sources, before) =>
    together(manifest, ...sources).filter((file) => !before.includes(file))
  const begun = more(['app', 'src/wording/en.ts'], first)
  const begunInFrench = more(['app', 'src/wording/fr.ts'], first)
  const ended = more(
    ['src/screens/suggestion/index.ts', 'src/wording/suggestion/en.ts'],
    [...first, ...begun],
  )
  return [
    {
      name: 'first question: the page',
      limit: 8_000,
      unit: 'bytes',
      actual: weight(join(folder, 'index.html')),
    },
    {
      name: 'first question: scripts and styles',
      limit: 12_000,
      unit: 'bytes',
      actual: sum(first),
    },
    {
      name: 'first question: requests, the page itself included',
      limit: 4,
      unit: 'requests',
      actual: first.length + 1,
    },
    {
      name: 'all questions: scripts with the law, and French words',
      limit: 232_000,
      unit: 'bytes',
      actual: sum(begunInFrench),
    },
    {
      name: 'all questions: scripts with the law, and English words',
      limit: 228_000,
      unit: 'bytes',
      actual: sum(begun),
    },
    {
      name: 'all questions: requests after those of the first',
      limit: 14,
      unit: 'requests',
      actual: begun.length,
    },
    {
      name: 'suggestion and plan: scripts in addition',
      limit: 90_000,
      unit: 'bytes',
      actual: sum(ended),
    },
  ]
}

/** True for more than is allowed. @param {Budget} budget */
export const isOver = ({ actual, limit }) => actual > limit

/** The table for people. @param {readonly Budget[]} list */
export const table = (list) =>
  list
    .map((budget) => {
      const { name, limit, unit, actual } = budget
      const sign = isOver(budget) ? 'OVER' : 'ok'
      return `${sign.padEnd(5)}${actual.toLocaleString('en').padStart(8)} of at most ${limit.toLocaleString('en').padStart(8)} ${unit}: ${name}`
    })
    .join('\n')

if (process.argv[1] === resolve(import.meta.filename)) console.log(table(budgets()))
