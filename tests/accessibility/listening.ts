import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The page as somebody has it who hears it and presses keys. */

/** Notes what live regions say, from before the page is there. */
export async function hear(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const live = 'output, [role="status"], [role="alert"], [aria-live]'
    new MutationObserver((changes) => {
      const places = changes.flatMap(({ target, addedNodes }) =>
        [target, ...addedNodes].map((node) =>
          (node instanceof Element ? node : node.parentElement)?.closest(live),
        ),
      )
      for (const place of new Set(places)) {
        const said = place?.textContent.trim() ?? ''
        if (said !== '') heard.push(said)
      }
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)
}

/** Tab until the place has the focus. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  for (let presses = 0; presses < 250; presses++) {
    if (await place.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${String(place)}`)
}

/** Tab to a button, a link or a fold, and press Enter. */
export async function enter(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place)
  await page.keyboard.press('Enter')
}

/** Tab to a field and type. */
export async function type(page: Page, place: Locator, words: string): Promise<void> {
  await tabTo(page, place)
  await page.keyboard.type(words)
}

/** Tab to a tick and press Space. */
export async function tick(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place)
  await page.keyboard.press('Space')
  await expect(place).toBeChecked()
}

/** Tab into a group of radios, then the arrows to one of them. */
export async function choose(page: Page, group: Locator, value: string): Promise<void> {
  await group.waitFor()
  const at = (): Promise<string | null> =>
    group.evaluate((one) => {
      const { activeElement: here } = document
      return here instanceof HTMLInputElement && here.type === 'radio' && one.contains(here)
        ? here.value
        : null
    })
  for (let presses = 0; presses < 120 && (await at()) === null; presses++) {
    await page.keyboard.press('Tab')
  }
  for (let presses = 0; presses < 20 && (await at()) !== value; presses++) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Space')
  await expect(group.locator(`input[value="${value}"]`)).toBeChecked()
}

/** Levels of the headings that are left out on the way down the page. */
export const skippedLevels = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) =>
      one.checkVisibility(),
    )
    return headings.flatMap((one, at) => {
      const before = Number(headings[at - 1]?.tagName[1] ?? 0)
      return Number(one.tagName[1]) > before + 1 ? [`h${before}, then ${one.outerHTML}`] : []
    })
  })

/**
 * Tabs from the top of the page to its end. Returns what is wrong: a stop that lies before the one before it in the
 * document, or a control that was never reached. Of radios with one name one stop is enough.
 */
export async function tabThrough(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    const stops: Element[] = []
    Object.assign(window, { stops })
    document.addEventListener('focusin', ({ target }) => stops.push(target as Element))
  })
  const end = page.locator('.colophon-link').last()
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    if (await end.evaluate((one) => one === document.activeElement)) break
  }
  return page.evaluate(() => {
    const { stops } = window as unknown as { stops: readonly Element[] }
    const called = (one: Element): string => one.outerHTML.slice(0, 120)
    const nameOf = (one: Element): string | null =>
      one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null
    const radios = new Set(stops.map(nameOf))
    const missed = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled, [tabindex="-1"]') &&
        !stops.includes(one) &&
        (nameOf(one) === null || !radios.has(nameOf(one))),
    )
    const backwards = stops.filter((one, at) => {
      const before = stops[at - 1]
      return (
        before !== undefined &&
        (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      )
    })
    return [
      ...missed.map((one) => `never reached: ${called(one)}`),
      ...backwards.map((one) => `out of order: ${called(one)}`),
    ]
  })
}
