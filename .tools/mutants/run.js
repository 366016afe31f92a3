/**
 * `npm run mutants -- PART [FILE …]`: changes each part of the code, or some files of it, in many small ways (Stryker) and counts
 * the changes that no test notices. It takes from minutes to hours, so it is no part of `npm test`; what was found is in docs/RELIABILITY.md.
 */
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { ready, root } from '../ready.js'

/** @typedef {{ mutate: string[], tests: string[] }} Part what is changed, and the tests that should notice */

/** @type {Readonly<Record<string, Part>>} */
const parts = {
  logic: {
    mutate: ['rules/logic/*.ts'],
    tests: ['truth', 'condition', 'search', 'ruledOut', 'buckets', 'readings'].map(
      (name) => `tests/logic/${name}.test.ts`,
    ),
  },
}

const name = process.argv[2] ?? ''
const part = parts[name]
if (part === undefined) {
  console.error(`npm run mutants -- PART, of: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
ready()
process.chdir(root)
process.env['MUTANTS_TESTS'] = part.tests.join(' ')
const reports = join('coverage', 'mutants')
await new Stryker({
  mutate: process.argv.length > 3 ? process.argv.slice(3) : part.mutate,
  testRunner: 'warm',
  plugins: [join(import.meta.dirname, 'warm.js')],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTANTS_AT_ONCE'] ?? 1),
  // TypeScript 7 has no programming interface for Stryker to read the configuration with: it must find none.
  tsconfigFile: 'none.json',
  incremental: true,
  incrementalFile: join(reports, `${name}.incremental.json`),
  tempDirName: join(reports, 'tmp'),
  ignorePatterns: ['dist', 'docs/pictures'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: join(reports, `${name}.json`) },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // What runs once, when a file is loaded, is data for the most part (docs/RELIABILITY.md says how it is guarded).
  ignoreStatic: true,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
}).runMutationTest()
