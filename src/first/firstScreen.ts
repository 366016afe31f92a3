import { lastingStore, storeKey } from '../sharing/index.ts'
import type { KeepingBrowser } from '../sharing/index.ts'
import { languageFor, parseLanguage } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'

/** What is used of a window. */
type FirstBrowser = KeepingBrowser & {
  readonly location: Pick<Location, 'hash' | 'search'>
  readonly history: Pick<History, 'state'>
  readonly navigator: Pick<Navigator, 'languages'>
}

/**
 * The language of the first screen that the page already holds, or `null` for somebody who will see another one: who
 * was here before, follows a link, or loads a page again that was further on. Never throws.
 */
export function firstScreenFor(browser: FirstBrowser): Language | null {
  const { location, history, navigator } = browser
  if (location.hash.length > 1 || location.search !== '' || history.state !== null) return null
  try {
    const store = lastingStore(browser)
    const keys = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '')
    const language = storeKey('language')
    if (keys.some((key) => key.startsWith(storeKey('')) && key !== language)) return null
    return parseLanguage(store?.getItem(language) ?? null) ?? languageFor(navigator.languages)
  } catch {
    return languageFor(navigator.languages)
  }
}
