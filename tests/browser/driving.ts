import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Answers by question id; what is not given is answered "not sure". */
export type Person = Readonly<Record<string, string | number | readonly string[]>>

/** What the page did that it must never do. */
export interface Watch {
  readonly complaints: readonly string[]
  readonly strangers: readonly string[]
}

/** Notes every error in the console, every breach of the policy, and every request to another origin. */
export async function watch(page: Page): Promise<Watch> {
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1') strangers.push(url.href)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      reportError(new Error(`Policy: ${event.violatedDirective} ${event.blockedURI}`))
    })
  })
  return { complaints, strangers }
}

/**
 * What axe finds on the page as it stands. In its legacy mode, since the page has no frames to look into: the other one
 * opens a second page for each look.
 */
export async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
}

const focusIsIn = (page: Page, id: string): Promise<boolean> =>
  page.evaluate(
    (question) => document.activeElement?.closest(`[data-question="${question}"]`) !== null,
    id,
  )

/** Tab until the focus fits. */
async function tabTo(page: Page, fits: () => Promise<boolean>, what: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await fits()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${what}`)
}

const focused = (page: Page): Promise<{ type: string; value: string; tag: string }> =>
  page.evaluate(() => {
    const here = document.activeElement
    const input = here instanceof HTMLInputElement ? here : null
    return { type: input?.type ?? '', value: input?.value ?? '', tag: here?.tagName ?? '' }
  })

/** Tab to the field's group of radios, then the arrows to the answer. */
async function chooseRadio(page: Page, id: string, value: string): Promise<void> {
  await tabTo(
    page,
    async () => (await focusIsIn(page, id)) && (await focused(page)).type === 'radio',
    `the answers of ${id}`,
  )
  for (let presses = 0; presses < 40; presses++) {
    const { value: here, type } = await focused(page)
    if (type === 'radio' && here === value) {
      await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows do not lead to ${value} of ${id}`)
}

async function chooseBySearch(page: Page, id: string, words: string, value: string): Promise<void> {
  await tabTo(
    page,
    async () => (await focusIsIn(page, id)) && (await focused(page)).type === 'search',
    `the search of ${id}`,
  )
  await page.keyboard.type(words)
  if (value === '') {
    await page.keyboard.press('Enter')
    return
  }
  const field = page.locator(`[data-question="${id}"]`)
  await field.locator(`input[value="${value}"]`).waitFor()
  // What is found follows what is typed: until it stands still, a key goes to what is about to change.
  await expect
    .poll(async () => {
      const before = await field.innerText()
      await page.waitForTimeout(100)
      return before === (await field.innerText())
    })
    .toBe(true)
  await chooseRadio(page, id, value)
}

/** The words by which a person searches for a row or a country. */
export type Search = (id: string, value: string) => string

async function answerField(page: Page, id: string, person: Person, search: Search): Promise<void> {
  const value = person[id] ?? 'unsure'
  const field = page.locator(`[data-question="${id}"]`)
  const hasSearch = (await field.locator('input[type="search"]').count()) > 0
  if (typeof value === 'number') {
    await tabTo(
      page,
      async () => (await focusIsIn(page, id)) && (await focused(page)).type === 'text',
      `the number of ${id}`,
    )
    await page.keyboard.type(String(value))
  } else if (Array.isArray(value)) {
    if (value.length === 0) await chooseRadio(page, id, 'none')
    for (const code of value as readonly string[]) {
      await chooseBySearch(page, id, search(id, code), '')
    }
  } else if (hasSearch && value !== 'none' && value !== 'unsure') {
    await chooseBySearch(
      page,
      id,
      search(id, String(value)),
      id === 'employerCountry' ? '' : String(value),
    )
  } else {
    await chooseRadio(page, id, String(value))
  }
}

const questionsOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-question]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-question') ?? ''))

/** The step that the history has; another one after each page. */
const step = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify((history.state as { step?: string } | null)?.step ?? ''))

/**
 * Goes from the first page to the suggestion by the keyboard alone, and looks on the way that each page takes the
 * focus to its heading and changes the title. Returns the number of pages.
 */
export async function walkByKeyboard(page: Page, person: Person, search: Search): Promise<number> {
  await page.locator('[data-question]').first().waitFor()
  // The first screen is there before the app, which gives every page its step.
  await expect.poll(() => step(page)).not.toBe('""')
  const titles: string[] = []
  for (let pages = 1; pages <= 13; pages++) {
    const here = await step(page)
    const title = await page.title()
    const answered = new Set<string>()
    if (pages > 1) await expect(page.locator('h1')).toBeFocused()
    for (;;) {
      const id = (await questionsOn(page)).find((one) => !answered.has(one))
      if (id === undefined || (await step(page)) !== here) break
      answered.add(id)
      await answerField(page, id, person, search)
      // A later fact may appear, or the page may move on by itself, within a moment.
      await page.waitForTimeout(60)
    }
    // A page of one choice moves on by itself; the others want to be left.
    if ((await step(page)) === here) {
      await tabTo(
        page,
        () =>
          page.evaluate(() => document.activeElement?.matches('button[type="submit"]') === true),
        'Continue',
      )
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => step(page)).not.toBe(here)
    titles.push(title)
    await expect.poll(() => page.title()).not.toBe(title)
    if ((await step(page)) === '"suggestion"') {
      expect(new Set(titles).size).toBe(titles.length)
      return pages
    }
  }
  throw new Error('No suggestion after 13 pages')
}
