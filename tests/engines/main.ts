import { join } from 'node:path'
import { Missing } from './driver.ts'
import type { Engine } from './driver.ts'
import { journeys } from './journeys.ts'
import { chromium, firefox } from './puppeteer.ts'
import { serve } from './server.ts'
import { webkit } from './webkit.ts'

/** `npm run test:browsers`: the journeys in every engine, one after the other. */

const enginesWith = (
  findChromium: () => Promise<string>,
): Readonly<Record<string, () => Engine>> => ({
  chromium: () => chromium(false, findChromium),
  firefox,
  webkit,
  phone: () => chromium(true, findChromium),
})

interface Count {
  passed: number
  failed: number
  couldNotRun: number
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

async function inEngine(engine: Engine, folder: string, count: Count, only: string): Promise<void> {
  const chosen = journeys.filter(({ name }) => name.includes(only))
  let version: string
  try {
    version = await engine.start()
  } catch (error) {
    count.couldNotRun += chosen.length
    say(`\n!! ${engine.name} COULD NOT RUN: ${messageOf(error)}`)
    if (!(error instanceof Missing)) say(`   It is there, but does not start.`)
    await engine.stop()
    return
  }
  say(`\n=== ${engine.name} (${version})`)
  for (const { name, walk } of chosen) {
    // Each journey has a server of its own, and so an origin of its own: nothing kept, no service worker.
    const site = await serve(folder)
    const from = performance.now()
    try {
      await walk({ engine, site })
      count.passed++
      say(`ok    ${name}  ${((performance.now() - from) / 1000).toFixed(1)} s`)
    } catch (error) {
      count.failed++
      say(`FAIL  ${name}\n      ${messageOf(error)}`)
    } finally {
      await site.stop()
    }
  }
  await engine.stop()
}

/**
 * Walks the journeys of the built app in the engines of these names, in all without any. Prints a line for each journey
 * and the count at the end; returns whether all were walked and passed. Throws for a name that there is not.
 */
export async function main(
  root: string,
  findChromium: () => Promise<string>,
  names: readonly string[],
  only: string,
): Promise<boolean> {
  const all = enginesWith(findChromium)
  const count: Count = { passed: 0, failed: 0, couldNotRun: 0 }
  for (const name of names.length === 0 ? Object.keys(all) : names) {
    const engine = all[name]
    if (engine === undefined)
      throw new Error(`There is no engine ${name}; there are ${Object.keys(all).join(', ')}.`)
    await inEngine(engine(), join(root, 'dist'), count, only)
  }
  const { passed, failed, couldNotRun } = count
  if (couldNotRun > 0) say('\n!! NOT EVERY ENGINE RAN: see above which, and what to install.')
  say(`\n${passed} passed, ${failed} failed, ${couldNotRun} could not run`)
  return failed === 0 && couldNotRun === 0 && passed > 0
}
