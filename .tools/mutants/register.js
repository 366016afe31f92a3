/**
 * What a test file gets in place of Vitest while it looks for mutants: the same words, and Vitest's own `expect`, but a test
 * is only noted down. So it can be run a thousand times without loading the law anew.
 */

/** @typedef {() => unknown} Run */
/** @typedef {{ name: string, run: Run }} Noted */

/** @type {Noted[]} */
let noted = []
/** @type {string[]} */
let names = []
/** @type {{ before: Run[], after: Run[], all: Run[] }} */
let hooks = { before: [], after: [], all: [] }

/** Every test that was noted down since the last time, in order. */
export function takeTests() {
  const taken = noted
  ;[noted, names, hooks] = [[], [], { before: [], after: [], all: [] }]
  return taken
}

/** @param {Run[]} runs */
const inTurn = (runs) =>
  runs.reduce(async (before, run) => {
    await before
    await run()
  }, Promise.resolve())

/** @param {string} name @param {Run} run */
function note(name, run) {
  const { before, after, all } = hooks
  noted.push({
    name: [...names, name].join(' > '),
    run: async () => {
      await inTurn([...all.splice(0), ...before])
      try {
        await run()
      } finally {
        await inTurn(after)
      }
    },
  })
}

/** @param {string} name @param {Run} run */
function group(name, run) {
  const outside = hooks
  hooks = { before: [...outside.before], after: [...outside.after], all: outside.all }
  names.push(name)
  run()
  names.pop()
  hooks = outside
}

/** @param {(name: string, run: Run) => void} to */
const withEach = (to) =>
  Object.assign(
    /** @param {string} name @param {Run | number | object} run @param {Run} [last] */
    (name, run, last) =>
      to(name, typeof run === 'function' ? /** @type {Run} */ (run) : (last ?? Object)),
    {
      /** @param {readonly unknown[]} rows */
      each:
        (rows) =>
        (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ run) => {
          rows.forEach((row, at) => {
            to(`${name} (${at + 1})`, () =>
              run(.../** @type {readonly unknown[]} */ (Array.isArray(row) ? row : [row])),
            )
          })
        },
    },
  )

/** @typedef {Pick<typeof import('vitest'), 'expect' | 'vi'>} Words */

/** What `warm.js` has put there: read by Vite, `vitest` is this very file. */
const words = /** @type {typeof globalThis & { vitest: Words }} */ (globalThis).vitest

/**
 * Asks again for a second; Vitest's own wants to know which test is running.
 * @param {() => unknown} read
 */
const poll = (read) =>
  new Proxy(
    {},
    {
      get:
        (_, matcher) =>
        async (/** @type {readonly unknown[]} */ ...wanted) => {
          for (let left = 50; ; left--) {
            try {
              const matchers =
                /** @type {Record<string | symbol, (...wanted: readonly unknown[]) => unknown>} */ (
                  /** @type {unknown} */ (words.expect(await read()))
                )
              return matchers[matcher]?.(...wanted)
            } catch (error) {
              if (left === 0) throw error
              await new Promise((resolve) => setTimeout(resolve, 20))
            }
          }
        },
    },
  )

export const expect = Object.assign(
  (/** @type {Parameters<Words['expect']>} */ ...args) => words.expect(...args),
  words.expect,
  { poll },
)
export const { vi } = words
export const it = withEach(note)
export const test = withEach(note)
export const describe = withEach(group)
/** @param {Run} run */
export const beforeEach = (run) => void hooks.before.push(run)
/** @param {Run} run */
export const afterEach = (run) => void hooks.after.push(run)
/** Once, before the first of the tests that follow. @param {Run} run */
export const beforeAll = (run) => void hooks.all.push(run)
/** What is put away at the end stays: the process ends soon. */
export const afterAll = () => undefined
