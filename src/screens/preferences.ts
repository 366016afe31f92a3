import { lastingStore, storeKey } from '../sharing/index.ts'
import type { KeepingBrowser } from '../sharing/index.ts'
import { parseAudience } from '../wording/audience.ts'
import type { Audience } from '../wording/audience.ts'
import { languageFor, parseLanguage } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'

export type Theme = 'auto' | 'light' | 'dark'

export const themes: readonly Theme[] = ['auto', 'light', 'dark']

interface Choices {
  readonly language: Language
  readonly theme: Theme
  /** For whom the person answers. */
  readonly audience: Audience
}

/** What was chosen here before, else what the browser or the address asks for. */
export interface Preferences extends Choices {
  /** Keeps a choice on this device; without storage it lasts as long as the page. */
  readonly keep: <Name extends keyof Choices>(name: Name, value: Choices[Name]) => void
}

/** What is used of a window. */
type PreferenceBrowser = KeepingBrowser & {
  readonly navigator: Pick<Navigator, 'languages'>
  readonly location: Pick<Location, 'href'>
  readonly history: Pick<History, 'state' | 'replaceState'>
}

/**
 * Reads the preferences of this device. What a link, the address (`?lang=fr`) or the site around wishes for counts where
 * nothing was chosen here before. Never throws.
 */
export function openPreferences(
  browser: PreferenceBrowser,
  wished: { readonly language?: Language | null; readonly theme?: Theme | null } = {},
): Preferences {
  const store = lastingStore(browser)
  const kept = (name: keyof Choices): string | null => {
    try {
      return store?.getItem(storeKey(name)) ?? null
    } catch {
      return null
    }
  }
  const keep: Preferences['keep'] = (name, value) => {
    try {
      store?.setItem(storeKey(name), value)
    } catch {
      // A full store: the choice lasts as long as the page.
    }
  }
  const theme = kept('theme')
  const addressed = takeAudience(browser)
  if (addressed) keep('audience', addressed)
  return {
    language:
      parseLanguage(kept('language')) ??
      wished.language ??
      parseLanguage(addressOf(browser).get('lang')) ??
      languageFor(browser.navigator.languages),
    theme: themes.find((one) => one === theme) ?? wished.theme ?? 'auto',
    audience: addressed ?? parseAudience(kept('audience')) ?? 'worker',
    keep,
  }
}

const addressOf = ({ location }: PreferenceBrowser): URLSearchParams =>
  new URL(location.href).searchParams

/**
 * The audience that the address names (`?for=employer`). It is taken out of the address, so that a later choice
 * on the page is not undone when the page is loaded again.
 */
function takeAudience({ location, history }: PreferenceBrowser): Audience | undefined {
  const address = new URL(location.href)
  const audience = parseAudience(address.searchParams.get('for'))
  if (!audience) return undefined
  address.searchParams.delete('for')
  history.replaceState(history.state, '', address.href)
  return audience
}
