/**
 * `npm run mutants -- PART`: changes each part of the code in many small ways (Stryker) and counts the changes that no test
 * notices. It takes from minutes to hours, so it is no part of `npm test`; what was found is in docs/RELIABILITY.md.
 */
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { ready, root } from './ready.js'

/** @typedef {{ mutate: string[], tests: string[] }} Part what is changed, and the tests that should notice */

/** @type {Readonly<Record<string, Part>>} */
const parts = {
  logic: {
    mutate: ['rules/logic/*.ts'],
    tests: ['tests/logic/*.test.ts', 'tests/properties/witness.test.ts'],
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
  mutate: part.mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
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
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 90, break: 90 },
}).runMutationTest()
