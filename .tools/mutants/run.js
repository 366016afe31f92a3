/**
 * `npm run mutants -- PART [FILE …]`: changes each part of the code, or some files of it, in many small ways (Stryker) and counts
 * the changes that no test notices. It takes from minutes to hours, so it is no part of `npm test`; what was found is in docs/RELIABILITY.md.
 */
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { ready, root } from '../ready.js'

/** @typedef {{ mutate: string[], tests: string[] }} Part what is changed, and the tests that should notice */

/** @param {string} folder @param {readonly string[]} names */
const testsIn = (folder, ...names) => names.map((name) => `tests/${folder}/${name}.test.ts`)

/** The quickest tests first: a mutant that is found early costs little. @type {Readonly<Record<string, Part>>} */
const parts = {
  logic: {
    mutate: ['rules/logic/*.ts'],
    tests: testsIn('logic', 'truth', 'condition', 'search', 'ruledOut', 'buckets'),
  },
  links: {
    mutate: ['src/sharing/**/*.ts'],
    tests: [
      ...testsIn('sharing', 'ticks', 'keeping', 'migrations', 'savedProgress', 'newerLinks'),
      ...testsIn('links', 'positions', 'golden', 'letters'),
      ...testsIn('sharing', 'qr', 'link', 'letters', 'guarded'),
      ...testsIn('questionnaire', 'candidateTab'),
    ],
  },
  records: {
    mutate: ['src/slip/*.ts'],
    tests: [...testsIn('slip', 'slip', 'document'), ...testsIn('screen', 'slip')],
  },
  lists: {
    mutate: [
      'src/batch/{candidate,cells,columns,csv,csvText,decode,fold,ndjson,opening}.ts',
      'src/batch/{table,unreadable,vocabulary,xlsx,xlsxText}.ts',
    ],
    tests: testsIn('batch', 'cells', 'reading', 'workbooks', 'roundTrips'),
  },
  doors: {
    mutate: [
      'src/screen/{allowed,invalidInput,jsonText,readAnswers}.ts',
      'src/embed/parameters.ts',
      'src/first/firstScreen.ts',
    ],
    tests: [
      ...testsIn('embed', 'parameters'),
      ...testsIn('first', 'firstScreen'),
      ...testsIn('screen', 'invalid', 'answers'),
    ],
  },
  rules: {
    mutate: [
      'rules/{answers,codes,countries,explain,interview,notices,rounds,spouse,verdict,whatIf}.ts',
    ],
    tests: [
      ...testsIn('answers', 'parsing', 'citizenship', 'contradictions', 'rounds'),
      ...testsIn('plan', 'spouse'),
      ...testsIn('law', 'retiredCodes', 'codeTable'),
      'tests/verdict.test.ts',
      'tests/notices.test.ts',
      ...testsIn('screen', 'lookUps', 'answers'),
      ...testsIn('cases', 'cases'),
    ],
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
process.env['MISHAPS'] ??= '300'
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
  ignorePatterns: ['coverage', 'dist', 'docs'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: join(reports, `${name}.json`) },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // What runs once, when a file is loaded, is data for the most part (docs/RELIABILITY.md says how it is guarded).
  ignoreStatic: true,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
}).runMutationTest()
