/**
 * `npm test`: every check of the repository, in order, each with its own output, and at the very end
 * a summary whose last line is `N passed, N failed`.
 *
 * Tests count one by one, every other stage counts as one. A stage that fails does not keep the later
 * ones from running, except that the hosting and browser tests need a build. Runs of no tests at all fail.
 *
 *   npm test -- --no-browser          leave the browser tests out, knowingly
 *   npm test -- --only=types,lint     only these stages
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { budgets, isOver, table } from './budgets.js'
import { needChromium } from './chromium.js'
import { cache, ready, root } from './ready.js'

/** @typedef {{ passed: number, failed: number, remark?: string }} Count */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile */
/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestCounts */
/** @typedef {Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>} PlaywrightCounts */
/** @typedef {{ name: string, title: string, run: () => Promise<Count> }} Stage */

const started = performance.now()

/**
 * Starts a package's command with this Node, so that no shell is needed on any system. Waits for its end.
 * @param {string} pkg
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
function runs(pkg, command, args, env = {}) {
  const manifest = join(root, 'node_modules', pkg, 'package.json')
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(manifest, 'utf8'))
  )
  const file = typeof bin === 'string' ? bin : bin[command]
  if (file === undefined) throw new Error(`The package ${pkg} has no command ${command}.`)
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(dirname(manifest), file), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
      .on('error', reject)
      .on('close', (code) => resolve(code === 0))
  })
}

/**
 * A stage that either passes or fails as a whole.
 * @param {string} pkg
 * @param {string} command
 * @param {string[]} args
 * @returns {() => Promise<Count>}
 */
const whole =
  (pkg, command, ...args) =>
  async () =>
    (await runs(pkg, command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/**
 * A fresh place for a test runner's report: an old report must never be read as today's.
 * @param {string} name
 */
function reportFile(name) {
  const file = join(cache, name)
  mkdirSync(cache, { recursive: true })
  rmSync(file, { force: true })
  return file
}

/**
 * A test runner's report, or undefined when it left none that can be read.
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Puts the runner's report and its exit code together; neither alone can make a stage pass.
 * @param {boolean} well
 * @param {Count} count
 * @returns {Count}
 */
function judged(well, count) {
  if (count.passed + count.failed === 0) return { passed: 0, failed: 1, remark: 'no test was run' }
  if (!well && count.failed === 0) return { ...count, failed: 1, remark: 'the runner failed' }
  return count
}

/** @param {number} skipped */
const skippedRemark = (skipped) => (skipped > 0 ? { remark: `${skipped} skipped` } : {})

const unit = () => vitest('vitest.json')

function hosting() {
  if (built === false) {
    return Promise.resolve({ passed: 0, failed: 1, remark: 'not run: the build failed' })
  }
  return vitest('hosting.json', '--config=tests/hosting/vitest.config.ts')
}

/**
 * @param {string} name what the report is called
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function vitest(name, ...args) {
  const file = reportFile(name)
  const well = await runs('vitest', 'vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = /** @type {VitestCounts & { testResults: VitestFile[] } | undefined} */ (
    readReport(file)
  )
  if (report === undefined) return { passed: 0, failed: 1, remark: 'vitest left no report' }
  // A file that breaks before its first test has no failed test to count, so the file itself counts.
  const broken = report.testResults.filter(
    (result) =>
      result.status === 'failed' &&
      result.assertionResults.every(({ status }) => status !== 'failed'),
  ).length
  return judged(well, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    ...skippedRemark(report.numPendingTests + report.numTodoTests),
  })
}

async function browser() {
  if (built === false) return { passed: 0, failed: 1, remark: 'not run: the build failed' }
  const file = reportFile('playwright.json')
  const well = await runs(
    '@playwright/test',
    'playwright',
    ['test', '--config=tests/browser', '--reporter=list,json'],
    { CHROMIUM: await needChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  )
  const report = /** @type {{ stats: PlaywrightCounts } | undefined} */ (readReport(file))
  if (report === undefined) return { passed: 0, failed: 1, remark: 'Playwright left no report' }
  const { expected, unexpected, flaky, skipped } = report.stats
  return judged(well, {
    passed: expected,
    failed: unexpected + flaky,
    ...skippedRemark(skipped),
  })
}

/** Undefined until the build has been tried in this run. @type {boolean | undefined} */
let built

async function build() {
  const count = await whole('vite', 'vite', 'build')()
  built = count.failed === 0
  return count
}

/** Each budget counts as a test. @returns {Promise<Count>} */
async function weights() {
  if (built === false) return { passed: 0, failed: 1, remark: 'not run: the build failed' }
  const list = budgets()
  console.log(table(list))
  const failed = list.filter(isOver).length
  return { passed: list.length - failed, failed }
}

/** @type {Stage[]} */
const stages = [
  { name: 'types', title: 'Types (tsc -b)', run: whole('typescript', 'tsc', '-b') },
  {
    name: 'lint',
    title: 'Lint (oxlint)',
    run: whole('oxlint', 'oxlint', '--type-aware', '--deny-warnings'),
  },
  {
    name: 'format',
    title: 'Format (prettier)',
    run: whole('prettier', 'prettier', '--check', '.'),
  },
  { name: 'unused', title: 'Unused code (knip)', run: whole('knip', 'knip') },
  { name: 'unit', title: 'Tests (vitest)', run: unit },
  { name: 'build', title: 'Build (vite)', run: build },
  { name: 'budgets', title: 'Budgets (bytes of the build)', run: weights },
  { name: 'hosting', title: 'Hosting (nginx)', run: hosting },
  { name: 'browser', title: 'Browser tests (Playwright)', run: browser },
]

const noBrowserBanner = [
  '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',
  '!!  BROWSER TESTS NOT RUN: left out by --no-browser  !!',
  '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',
].join('\n')

/** The stages this run is asked for. Throws when asked for a stage there is not. */
function chosen() {
  const { values } = parseArgs({
    options: { 'no-browser': { type: 'boolean' }, only: { type: 'string' } },
  })
  const only = values.only?.split(',')
  const unknown = only?.find((name) => stages.every((stage) => stage.name !== name))
  if (unknown !== undefined) {
    throw new Error(
      `There is no stage ${unknown}; there are ${stages.map(({ name }) => name).join(', ')}.`,
    )
  }
  const leaveOut = values['no-browser'] === true
  const list = stages.filter(
    ({ name }) => (only?.includes(name) ?? true) && !(leaveOut && name === 'browser'),
  )
  return { list, leaveOut }
}

async function main() {
  const { list, leaveOut } = chosen()
  ready()
  /** @type {{ title: string, count: Count, seconds: number }[]} */
  const results = []
  // One after the other: their output would mix, and the last ones need the build.
  await list.reduce(async (before, { title, run }) => {
    await before
    console.log(`\n=== ${title}`)
    const from = performance.now()
    const count = await run().catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error)
      return { passed: 0, failed: 1, remark: 'could not be run' }
    })
    results.push({ title, count, seconds: (performance.now() - from) / 1000 })
  }, Promise.resolve())
  console.log('\n=== Summary')
  for (const { title, count, seconds } of results) {
    const remark = 'remark' in count ? `  (${count.remark})` : ''
    console.log(
      `${count.failed === 0 ? 'ok  ' : 'FAIL'}  ${title.padEnd(28)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s${remark}`,
    )
  }
  if (leaveOut) console.log(noBrowserBanner)
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, { count }) => total + count[key], 0)
  console.log(`In ${((performance.now() - started) / 1000).toFixed(0)} s`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
