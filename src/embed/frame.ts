import { edition } from '#rules'
import type { Answers, Suggestion } from '#rules'
import { letterTo, resultOf } from '../sharing/index.ts'
import type { Letter } from '../sharing/index.ts'
import { accentFor } from './accent.ts'
import { placeDialogs } from './dialogs.ts'
import { Message, kindOf, messageSource, messageVersion } from './messages.ts'
import type { Content, ResultKind } from './messages.ts'
import { readEmbed } from './parameters.ts'
import type { EmbedProblem, EmbedSettings } from './parameters.ts'

/** The page inside another site: how it is set up, and what it can tell that site. */
export interface Embed {
  readonly settings: EmbedSettings
  readonly problems: readonly EmbedProblem[]
  /** Asks the site to bring a place of this page into view: a frame can't scroll the page around it. */
  readonly show: (place: Element) => void
  /**
   * Tells the kind of outcome, where the page is set up for it: once for each time that a person comes to a suggestion
   * (`null` while there is none), and again when another kind takes its place.
   */
  readonly tellResult: (suggestion: Suggestion | null) => void
  /** Sends the answers. To be called when the person has agreed, and at no other time. */
  readonly sendAnswers: (answers: Answers, letter: Letter | null) => void
}

/** How long a page must stay shorter before that is told, in milliseconds: between two pages it is so for a moment. */
const untilShorter = 400

/** How long a site may take to give a height, in milliseconds. */
const untilGiven = 1500

/** Reads the address, takes on the look that the site asks for, and begins to tell it the height. Never throws. */
export function openEmbed(browser: Window): Embed {
  const { document: page, location, parent } = browser
  const { settings, problems } = readEmbed(location.search, originAround(location))
  const { host, results } = settings
  const post = (content: Content): void => {
    if (host === null) return
    const message = { source: messageSource, version: messageVersion, ...content }
    parent.postMessage(Message.parse(message), host)
  }
  let told: ResultKind | null = null
  wear(settings, page)
  post({ type: 'ready' })
  if (host !== null) {
    followHeight(browser, (height) => post({ type: 'height', height }))
    placeDialogs(page)
  }
  return {
    settings,
    problems,
    show: (place) => {
      const top = place.getBoundingClientRect().top + browser.scrollY
      post({ type: 'show', top: Math.max(0, Math.round(top)) })
    },
    tellResult: (suggestion) => {
      const kind = suggestion && kindOf(suggestion)
      if (results !== 'none' && kind !== null && kind !== told) post({ type: 'result', kind })
      told = kind
    },
    sendAnswers: (answers, letter) => {
      if (results !== 'answers') return
      post({
        type: 'answers',
        edition: edition.from,
        answers: plain(answers),
        link: letterTo(location.href, resultOf(letter, answers)),
      })
    },
  }
}

/** The site directly around, where the browser tells: not in every one, and never in a sandbox without an origin. */
function originAround({ ancestorOrigins }: Location): string | null {
  const [nearest] = Array.from((ancestorOrigins as DOMStringList | undefined) ?? [])
  return nearest === undefined || nearest === 'null' ? null : nearest
}

/** Answers as a message carries them: lists are copied, since a message may not share them with the page. */
const plain = (answers: Answers): Record<string, string | number | string[]> =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      typeof value === 'string' || typeof value === 'number' ? value : [...value],
    ]),
  )

/** Marks the page for the styles, and sets the colours through the object model, which the content policy permits. */
function wear({ accent }: EmbedSettings, page: Document): void {
  const { dataset, style } = page.documentElement
  // Until the site around gives the page the height that it asks for, the page scrolls by itself.
  dataset['embed'] = 'scrolls'
  if (accent === null) return
  const { light, dark } = accentFor(accent)
  const knowsBoth = CSS.supports('color', 'light-dark(#000, #fff)')
  const both = (one: string, other: string): string =>
    knowsBoth ? `light-dark(${one}, ${other})` : one
  style.setProperty('--accent', both(light.accent, dark.accent))
  style.setProperty('--accent-strong', both(light.strong, dark.strong))
  style.setProperty('--accent-soft', both(light.soft, dark.soft))
}

/**
 * Tells the height of the page whenever it changes: at once when it grows, a moment later when it shrinks. While the
 * site gives just the height that it is told, no scroll bar shows, not even for a moment; when it doesn't, one may.
 */
function followHeight(browser: Window, tell: (height: number) => void): void {
  const { document: page } = browser
  let told = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  // The browser calls back once a frame at most.
  new ResizeObserver(() => {
    const height = Math.ceil(page.documentElement.getBoundingClientRect().height)
    clearTimeout(waiting)
    if (height === told || page.querySelector('main') === null) return
    const say = (): void => {
      told = height
      tell(height)
      setTimeout(look, untilGiven)
    }
    if (height > told) say()
    else waiting = setTimeout(say, untilShorter)
  }).observe(page.documentElement)
  /** Whether the site has given the height. A pixel more or less is how screens round. */
  const look = (): void => {
    const lacking = told - browser.innerHeight
    if (Math.abs(lacking) <= 1) page.documentElement.dataset['embed'] = 'grows'
    else if (lacking > 0) page.documentElement.dataset['embed'] = 'scrolls'
  }
  browser.addEventListener('resize', () => {
    if (Math.abs(told - browser.innerHeight) <= 1) look()
  })
}
