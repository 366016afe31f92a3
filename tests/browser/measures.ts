import type { Frame, Page } from '@playwright/test'

/**
 * What a page can be asked beyond axe. Each answers with a line for every place that is not as it should be, and runs in
 * the page, so that it must bring along all it uses.
 */
type Surface = Page | Frame

/** All that can be pressed, typed into or opened, in the dialog where one is open. */
export interface Target {
  readonly what: string
  /** The shorter side of what can be pressed, in CSS pixels; a label counts with its field. */
  readonly side: number
  /** A link within a sentence may be as high as its line. */
  readonly inText: boolean
}

export const targets = (surface: Surface): Promise<readonly Target[]> =>
  surface.evaluate(() => {
    const room = document.querySelector('dialog[open]') ?? document
    return [
      ...room.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches(':disabled') && one.closest('.unseen, .skip') === null)
      .map((one) => {
        const label = one instanceof HTMLInputElement ? one.closest('label') : null
        const own = one.getBoundingClientRect()
        const around = label?.getBoundingClientRect() ?? own
        return {
          what: `${one.tagName.toLowerCase()}.${one.className} "${one.textContent.slice(0, 40)}"`,
          side: Math.round(
            Math.min(Math.max(own.width, around.width), Math.max(own.height, around.height)),
          ),
          inText: one.matches('a') && getComputedStyle(one).display === 'inline',
        }
      })
  })

/** Where the page is wider than the window, and words that are cut off or lie beyond its edges. */
export const lost = (surface: Surface): Promise<readonly string[]> =>
  surface.evaluate(() => {
    const complaints: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) complaints.push(`page ${scrollWidth} of ${clientWidth} wide`)
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (words.nextNode()) {
      const { currentNode: text } = words
      const own = text.parentElement
      const said = text.textContent?.trim() ?? ''
      if (own === null || said === '' || !own.checkVisibility({ visibilityProperty: true }))
        continue
      range.selectNodeContents(text)
      const { left, right, top, bottom, width } = range.getBoundingClientRect()
      if (width === 0) continue
      for (let one: Element | null = own; one !== null; one = one.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(one)
        // Words for screen readers only, and what scrolls in a frame of its own.
        if (clipPath !== 'none' || one.matches('.skip') || overflowX === 'auto') break
        const edge = one.getBoundingClientRect()
        const isCut =
          (overflowX !== 'visible' && (left < edge.left - 1 || right > edge.right + 1)) ||
          (/hidden|clip/.test(overflowY) && (top < edge.top - 1 || bottom > edge.bottom + 1))
        if (isCut && one !== document.documentElement && one !== document.body) {
          complaints.push(`cut by ${one.tagName}.${one.className}: ${said.slice(0, 60)}`)
          break
        }
        if (one === document.body && (left < -1 || right > clientWidth + 1)) {
          complaints.push(`beyond the edge: ${said.slice(0, 60)}`)
        }
      }
    }
    return complaints
  })

/**
 * Every control takes the focus, can then be seen, and shows it: an outline of two pixels at least, on it or on the card
 * around it, with a contrast of 3 to 1 to what is behind.
 */
export async function focus(surface: Surface, page: Page): Promise<readonly string[]> {
  // From now on the browser shows the focus as to somebody with a keyboard.
  await page.keyboard.press('Shift')
  return surface.evaluate(() => {
    const forced = matchMedia('(forced-colors: active)').matches
    const channels = (colour: string): readonly number[] =>
      (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number)
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (one: Element | null): string => {
      for (let at = one; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const room = document.querySelector('dialog[open]') ?? document
    const controls = [
      ...room.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled, [tabindex="-1"]'),
    )
    const complaints: string[] = []
    for (const control of controls) {
      const called = `${control.tagName}.${control.className} "${control.textContent.slice(0, 30)}"`
      control.focus()
      if (document.activeElement !== control) {
        complaints.push(`takes no focus: ${called}`)
        continue
      }
      const shown = [control, control.closest('label, .answer, .pill')].find((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      if (!shown) {
        complaints.push(`focus not shown: ${called}`)
      } else if (!forced) {
        const { outlineColor } = getComputedStyle(shown)
        const [one, other] = [luminance(outlineColor), luminance(behind(shown.parentElement))]
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
        if (contrast < 3) complaints.push(`focus too pale, ${contrast.toFixed(1)}: ${called}`)
      }
      const place = (control.closest('label') ?? control).getBoundingClientRect()
      const [left, right] = [Math.max(0, place.left), Math.min(innerWidth, place.right)]
      const [top, bottom] = [Math.max(0, place.top), Math.min(innerHeight, place.bottom)]
      // Of what lies within the window, one of nine points is not covered by anything else.
      const seen = [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
          return (
            right > left &&
            bottom > top &&
            hit !== null &&
            (control.contains(hit) || control.closest('label')?.contains(hit))
          )
        }),
      )
      if (!seen) complaints.push(`focused but not in sight: ${called}`)
    }
    return complaints
  })
}

/** With forced colours: every button has an edge or is underlined, and a chosen answer differs from the others. */
export const edges = (surface: Surface): Promise<readonly string[]> =>
  surface.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return ['no forced colours']
    const visible = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (one) => one.checkVisibility() && one.closest('.unseen, .skip') === null,
      )
    const hasEdge = (one: Element): boolean => {
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(one)
      return borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1
    }
    const isMarked = (one: Element): boolean =>
      getComputedStyle(one).textDecorationLine.includes('underline') ||
      one.querySelector('svg') !== null
    const called = (one: Element): string => `${one.className} "${one.textContent?.slice(0, 30)}"`
    const chosen = visible('input:checked').filter((one) => {
      const { appearance } = getComputedStyle(one)
      return appearance === 'none' || one.getBoundingClientRect().width < 16
    })
    const alike = visible('.answer').filter((card) => {
      const input = card.querySelector('input')
      const other = visible('.answer').find(
        (one) => one !== card && one.querySelector('input:not(:checked)') !== null,
      )
      return (
        input?.checked === true &&
        other !== undefined &&
        hasEdge(card) &&
        getComputedStyle(card).borderBottomColor === getComputedStyle(other).borderBottomColor
      )
    })
    return [
      ...visible('button, .button, select, input[type="text"], textarea')
        .filter((one) => !hasEdge(one))
        .map((one) => `no edge: ${called(one)}`),
      ...visible('summary, a[href]')
        .filter((one) => !hasEdge(one) && !isMarked(one))
        .map((one) => `not marked: ${called(one)}`),
      ...chosen.map((one) => `choice not shown: ${one.outerHTML}`),
      ...alike.map((one) => `chosen looks like the others: ${called(one)}`),
    ]
  })

/** Whatever says that something is wrong with a field is tied to a field that says so itself. */
export const untiedErrors = (surface: Surface): Promise<readonly string[]> =>
  surface.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.field-error')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const ways = ['aria-describedby', 'aria-errormessage']
        return ![...document.querySelectorAll('[aria-invalid="true"]')].some((field) =>
          ways.some((way) => field.getAttribute(way)?.split(' ').includes(one.id)),
        )
      })
      .map((one) => `error of no field: ${one.textContent}`),
  )

/** Notes every animation and transition that takes time, from before the page is there. */
export async function watchMotion(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    for (const kind of ['animationstart', 'transitionrun']) {
      document.addEventListener(kind, ({ target }) => {
        const one = target as Element
        const { animationName, transitionProperty } = getComputedStyle(one)
        moved.push(`${kind} ${one.className} ${animationName} ${transitionProperty}`)
      })
    }
  })
  return () => page.evaluate(() => (window as unknown as { moved?: readonly string[] }).moved ?? [])
}

/**
 * The size of letters that the person set in their browser: what they choose is what 1rem is. It holds until the returned
 * function puts it back.
 */
export async function setLetterSize(page: Page, pixels: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  const set = async (standard: number): Promise<void> => {
    await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
    await page.waitForFunction(
      (size) => getComputedStyle(document.documentElement).fontSize === `${size}px`,
      standard,
    )
  }
  await set(pixels)
  return async () => {
    // Leaving the session alone leaves the letters large.
    await set(16)
    await session.detach()
  }
}

/** The spacing that a person may set (WCAG 1.4.12). */
export const spaceOut = (surface: Surface): Promise<void> =>
  surface.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
