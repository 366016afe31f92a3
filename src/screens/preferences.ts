import { lastingStore, storeKey } from '../sharing/index.ts'
import type { KeepingBrowser } from '../sharing/index.ts'
import { languageFor, parseLanguage } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'

export type Theme = 'auto' | 'light' | 'dark'

export const themes: readonly Theme[] = ['auto', 'light', 'dark']

/** Language and colours: what was chosen here before, else what the browser asks for. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  /** Keeps a choice on this device; without storage it lasts as long as the page. */
  readonly keep: (name: 'language' | 'theme', value: Language | Theme) => void
}

/**
 * Reads the preferences of this device. A language wished for by a link counts where none was chosen here before.
 * Never throws.
 */
export function openPreferences(
  browser: KeepingBrowser & { readonly navigator: Pick<Navigator, 'languages'> },
  wished: Language | null = null,
): Preferences {
  const store = lastingStore(browser)
  const kept = (name: string): string | null => {
    try {
      return store?.getItem(storeKey(name)) ?? null
    } catch {
      return null
    }
  }
  const theme = kept('theme')
  return {
    language: parseLanguage(kept('language')) ?? wished ?? languageFor(browser.navigator.languages),
    theme: themes.find((one) => one === theme) ?? 'auto',
    keep: (name, value) => {
      try {
        store?.setItem(storeKey(name), value)
      } catch {
        // A full store: the choice lasts as long as the page.
      }
    },
  }
}
