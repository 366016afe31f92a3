import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { test } from '@playwright/test'
import { countryName } from '../../rules/countries.ts'
import type { Person } from '../browser/driving.ts'
import { workers } from '../browser/people.ts'

/** How the page feels on a processor four times as slow, and how soon it is there on a slow line. */

const slowdown = 4
/** Megabits a second and milliseconds there and back: what Lighthouse calls slow 4G. */
const line = { megabits: 1.6, roundTrip: 150 }
const visits = 5

const document = join(import.meta.dirname, '../../docs/PERFORMANCE.md')

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return session
}

/** From a press to the next paint after it, in milliseconds, of every press on the page. */
async function presses(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const longest = new Map<number, number>()
    Object.assign(window, { presses: longest })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, duration } = entry
        if (interactionId > 0)
          longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0))
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
  return () =>
    page.evaluate(() => {
      const { presses: longest } = window as unknown as { presses: Map<number, number> }
      const { interactionCount = longest.size } = performance as { interactionCount?: number }
      // What took less than a frame is not reported.
      const quick = Array.from({ length: Math.max(0, interactionCount - longest.size) }, () => 8)
      return [...longest.values(), ...quick]
    })
}

async function answerField(page: Page, id: string, person: Person): Promise<void> {
  const value = person[id] ?? 'unsure'
  const field = page.locator(`[data-question="${id}"]`)
  const search = field.locator('input[type="search"]')
  const choose = (option: string) => field.locator(`input[value="${option}"]`).first().click()
  if (typeof value === 'number') {
    await field.locator('input[type="text"]').click()
    await page.keyboard.type(String(value), { delay: 60 })
    return
  }
  const countries = Array.isArray(value) ? (value as readonly string[]) : [String(value)]
  if (countries.length === 0) return choose('none')
  if ((await search.count()) === 0 || ['none', 'unsure'].includes(countries[0] ?? '')) {
    for (const one of countries) await choose(one)
    return
  }
  for (const one of countries) {
    await search.click()
    const isRow = id.startsWith('profession')
    await page.keyboard.type(isRow ? 'engineer' : countryName(one, 'en'), { delay: 60 })
    if (isRow) await choose(one)
    else await page.keyboard.press('Enter')
  }
}

const step = (page: Page): Promise<string> =>
  page.evaluate(() => (history.state as { step?: string } | null)?.step ?? '')

async function walk(page: Page, person: Person): Promise<void> {
  for (let pages = 0; pages < 14 && (await step(page)) !== 'suggestion'; pages++) {
    const here = await step(page)
    const answered = new Set<string>()
    for (;;) {
      const ids = await page
        .locator('[data-question]')
        .evaluateAll((fields) => fields.map((one) => one.getAttribute('data-question') ?? ''))
      const next = ids.find((one) => !answered.has(one))
      if (next === undefined || (await step(page)) !== here) break
      answered.add(next)
      await answerField(page, next, person)
      await page.waitForTimeout(400)
    }
    if ((await step(page)) === here) await page.locator('button[type="submit"]').click()
    await page.waitForTimeout(700)
  }
}

/** When the first screen is painted, when it answers, and what moves and blocks meanwhile. */
async function visit(page: Page, baseURL: string | undefined) {
  const session = await slow(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: (line.megabits * 1_000_000) / 8,
    uploadThroughput: (line.megabits * 1_000_000) / 8,
  })
  await page.addInitScript(() => {
    const seen = { shift: 0, blocked: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(baseURL ?? '/', { waitUntil: 'commit' })
  // Until the first script has come the screen of the other language is there, too, hidden.
  await page.locator('[data-question="canadianStatus"] input[value="none"]:visible').click()
  await page.locator('[data-question="offer"]').waitFor()
  const second = await page.evaluate(() => performance.now())
  await page.waitForTimeout(3000)
  return page.evaluate((answered) => {
    const { seen } = window as unknown as { seen: { shift: number; blocked: number } }
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return { painted: paint?.startTime ?? NaN, answered, ...seen }
  }, second)
}

/** Puts a section into the document, in place of the one that was there. */
function write(section: string): void {
  const [begin, end] = ['<!-- page: begin -->', '<!-- page: end -->']
  const text = readFileSync(document, 'utf8')
  const at = text.indexOf(begin)
  writeFileSync(
    document,
    `${text.slice(0, at + begin.length)}\n\n${section}\n\n${text.slice(text.indexOf(end))}`,
  )
}

test('the page on a slow phone', async ({ browser, baseURL }) => {
  const all: number[] = []
  const rows: string[] = []
  for (const { name, person } of workers) {
    const page = await (await browser.newContext({ locale: 'en-CA' })).newPage()
    const measured = await presses(page)
    await page.goto(baseURL ?? '/')
    await page.waitForTimeout(2500)
    await slow(page)
    await walk(page, person)
    const times = await measured()
    all.push(...times)
    rows.push(
      `| ${name} | ${times.length} | ${quantile(times, 0.5)} | ${quantile(times, 0.95)} | ${Math.max(...times)} |`,
    )
    await page.context().close()
  }
  const seen: Awaited<ReturnType<typeof visit>>[] = []
  for (let nth = 0; nth < visits; nth++) {
    const page = await (await browser.newContext({ locale: 'en-CA' })).newPage()
    seen.push(await visit(page, baseURL))
    await page.context().close()
  }
  const median = (pick: (one: (typeof seen)[number]) => number): number =>
    Math.round(quantile(seen.map(pick), 0.5) * 1000) / 1000
  const section = [
    `Measured ${new Date().toISOString().slice(0, 10)} by \`npm run pace\`: Chromium ${browser.version()}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), processor slowed ${slowdown} times, 360 px.`,
    '',
    'From a press to the next paint (Event Timing, steps of 8 ms), whole interviews with the searches for countries and jobs:',
    '',
    '| Who | Presses | Median, ms | 95th percentile, ms | Longest, ms |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    `| all | ${all.length} | ${quantile(all, 0.5)} | ${quantile(all, 0.95)} | ${Math.max(...all)} |`,
    '',
    `First visit on a line of ${line.megabits} Mbit/s with ${line.roundTrip} ms there and back, median of ${visits}: first screen painted after **${Math.round(median((one) => one.painted))} ms**; an answer pressed at once brings the second question after **${Math.round(median((one) => one.answered))} ms**; blocked (what long tasks have beyond 50 ms) ${Math.round(median((one) => one.blocked))} ms; layout shift ${median((one) => one.shift)}.`,
  ].join('\n')
  write(section)
  process.stdout.write(`${section}\n`)
})
