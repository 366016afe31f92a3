/**
 * A test runner for Stryker that keeps the law loaded: Vitest starts anew for each mutant, which takes seconds for each of
 * thousands. Only the test files are read anew. Two doubts are settled by loading everything anew: a mutant that no test
 * finds (something remembered may have hidden it), and a test that fails without a mutant too (something remembered from one).
 */
import { join, resolve } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'
import { expect, vi } from 'vitest'

/** @typedef {import('./register.js').Noted & { id: string }} Test */
/** @typedef {Record<string, number>} Hits how often each mutant's place was passed */
/** @typedef {{ static: Hits, perTest: Record<string, Hits> }} Coverage */
/** @typedef {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: Coverage }} Instrument */
/** @typedef {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number }} MutantRun */

const register = join(import.meta.dirname, 'register.js')

/** @type {Instrument} */
const instrument = {}
// `register.js` is read by Vite, for which `vitest` is that file itself.
Object.assign(globalThis, { __stryker__: instrument, vitest: { expect, vi } })

/** Reads the sandbox that Stryker has made: the folder in which this process runs. */
async function start() {
  const root = process.cwd()
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: [{ find: /^vitest$/, replacement: register }] },
  })
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  const files = (process.env['MUTANTS_TESTS'] ?? '').split(' ').map((file) => resolve(root, file))

  /** The tests of one file, which is read anew. @param {string} file @returns {Promise<readonly Test[]>} */
  async function testsOf(file) {
    for (const node of runner.evaluatedModules.getModulesByFile(file) ?? [])
      runner.evaluatedModules.invalidateModule(node)
    /** @type {typeof import('./register.js')} */
    const { takeTests } = await runner.import(register)
    await runner.import(file)
    return takeTests().map((test) => ({ ...test, id: `${file}#${test.name}` }))
  }

  /** Everything anew, as if nothing had run. */
  async function loadAnew() {
    delete instrument.activeMutant
    runner.clearCache()
    /** @type {typeof import('fast-check')} */
    const { default: fc } = await import('fast-check')
    // A mutant must not live or die by luck.
    fc.configureGlobal({ seed: 20260101 })
    for (const file of files) await testsOf(file)
  }

  return { server, files, testsOf, loadAnew }
}

class WarmTestRunner {
  /** @type {Awaited<ReturnType<typeof start>> | undefined} */
  #started

  get #warm() {
    if (this.#started === undefined) throw new Error('The runner was not started.')
    return this.#started
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    this.#started = await start()
    await this.#started.loadAnew()
  }

  async dispose() {
    await this.#warm.server.close()
  }

  /** Every test without a mutant, with what each passes. What a file does while it is read counts for all of its tests. */
  async dryRun() {
    const passed = (/** @type {string} */ id) => instrument.mutantCoverage?.perTest[id] ?? {}
    const perTest = /** @type {Record<string, Hits>} */ ({})
    const results = []
    for (const file of this.#warm.files) {
      instrument.currentTestId = file
      const tests = await this.#warm.testsOf(file)
      for (const { id, name, run } of tests) {
        instrument.currentTestId = id
        const from = performance.now()
        const failure = await failureOf(run)
        const about = { id, name, fileName: file, timeSpentMs: performance.now() - from }
        results.push(
          failure === null
            ? { ...about, status: /** @type {const} */ (0) }
            : { ...about, status: /** @type {const} */ (1), failureMessage: failure },
        )
        perTest[id] = { ...passed(file), ...passed(id) }
      }
    }
    delete instrument.currentTestId
    const once = instrument.mutantCoverage?.static ?? {}
    return { status: 'complete', tests: results, mutantCoverage: { static: once, perTest } }
  }

  /** @param {MutantRun} mutant */
  async mutantRun(mutant) {
    const found = await this.#look(mutant)
    if (found.status === 'timeout') await this.#warm.loadAnew()
    if (found.status === 'timeout' || (found.status === 'killed' && found.isSound)) return found
    await this.#warm.loadAnew()
    const again = await this.#look(mutant)
    if (again.status !== 'survived') await this.#warm.loadAnew()
    return again
  }

  /** Up to the first test that fails. @param {MutantRun} mutant */
  async #look({ activeMutant, testFilter, hitLimit }) {
    Object.assign(instrument, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 })
    let nrOfTests = 0
    for (const file of this.#warm.files) {
      if (testFilter && !testFilter.some((id) => id.startsWith(`${file}#`))) continue
      instrument.activeMutant = activeMutant.id
      /** @type {readonly Test[]} */
      let tests = []
      let failure = await failureOf(async () => (tests = await this.#warm.testsOf(file)))
      const wanted = tests.filter(({ id }) => testFilter?.includes(id) ?? true)
      let failed = failure === null ? undefined : `${file}#`
      for (const { id, run } of failure === null ? wanted : []) {
        nrOfTests += 1
        failure = await failureOf(run)
        if (failure === null) continue
        failed = id
        break
      }
      if (isOver(hitLimit)) return { status: /** @type {const} */ ('timeout') }
      if (failed === undefined) continue
      delete instrument.activeMutant
      const isSound = await this.#passes(file, failed)
      return {
        status: /** @type {const} */ ('killed'),
        killedBy: [failed.endsWith('#') ? (testFilter?.[0] ?? failed) : failed],
        failureMessage: failure ?? '',
        nrOfTests,
        isSound,
      }
    }
    delete instrument.activeMutant
    return { status: /** @type {const} */ ('survived'), nrOfTests }
  }

  /** True when the test does not fail without the mutant. @param {string} file @param {string} id */
  async #passes(file, id) {
    const tests = await this.#warm.testsOf(file)
    const test = tests.find((one) => one.id === id)
    return test === undefined || (await failureOf(test.run)) === null
  }
}

/** @param {number | undefined} limit */
const isOver = (limit) => limit !== undefined && (instrument.hitCount ?? 0) > limit

/** Why something fails; `null` when it does not. @param {() => unknown} run */
async function failureOf(run) {
  try {
    await run()
    return null
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error)
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'warm', factory: () => new WarmTestRunner() },
]
