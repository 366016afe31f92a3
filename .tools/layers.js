/**
 * What the first answer needs, in a few files of the build, since each file asked for holds the page up for a moment.
 * They are layers, each of which needs only those before it, and none of which takes long to evaluate
 * (`src/first/start.ts` asks for them one by one).
 */
import { join } from 'node:path'
import { root } from './ready.js'

/**
 * The layers in order, by what a module's path has in it. The first that fits counts. What fits none is left to the
 * bundler: of the rules, what only a result or the rulebook needs.
 * @type {readonly (readonly [name: string, files: RegExp])[]}
 */
export const layers = [
  ['schemas', /\/node_modules\/zod\//],
  [
    'questions',
    /\/rules\/(?:answers|countries|days|questions|logic\/(?!effects)|law\/(?:sources|agreements|variant|nationality|offer|sectors)\.ts|professions\/(?:rows|sectors))/,
  ],
  ['routes', /\/rules\/law\/routes\//],
  [
    'streams',
    /\/rules\/law\/(?:transferees|professionals|tradersInvestors|significantBenefit|earlierBenefit)\.ts/,
  ],
  [
    'law',
    /\/rules\/(?!plan\/|whatIf|trial|codes|difference|law\/(?:changeable|codeTable|retiredCodes|overshadowed)|logic\/effects|professions\/)|\/src\/first\/pause/,
  ],
  ['react', /\/node_modules\//],
  ['app', /\/src\//],
]

/** @typedef {(id: string) => readonly string[]} ImportsOf */

/**
 * A module, what it imports, and all that these do.
 * @param {string} id
 * @param {ImportsOf} importsOf
 */
function together(id, importsOf, found = new Set(/** @type {string[]} */ ([]))) {
  if (found.has(id)) return found
  found.add(id)
  for (const other of importsOf(id)) together(other, importsOf, found)
  return found
}

/**
 * Says to the bundler which layer a module is of, `null` for none.
 * @returns {(id: string, context: { getModuleInfo(id: string): { importedIds: readonly string[] } | null }) => string | null}
 */
export function nameOfLayer() {
  /** @type {{ first: Set<string>, needed: Set<string> } | undefined} */
  let sets
  return (id, context) => {
    const [, file] = /\/src\/first\/layers\/(\w+)\.ts$/.exec(id) ?? []
    if (file !== undefined) return file
    /** @type {ImportsOf} */
    const importsOf = (one) => context.getModuleInfo(one)?.importedIds ?? []
    sets ??= {
      first: together(join(root, 'src/first/start.ts'), importsOf),
      needed: together(join(root, 'src/main.tsx'), importsOf),
    }
    if (sets.first.has(id) || !sets.needed.has(id)) return null
    return layers.find(([, files]) => files.test(id))?.[0] ?? null
  }
}
