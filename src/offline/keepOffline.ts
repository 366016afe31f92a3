import { trustedScript } from '../trustedScript/index.ts'
import type { TrustingBrowser } from '../trustedScript/index.ts'

/** A newer version of the app that is there, but waits. */
export interface Update {
  /** Lets it take over, and loads the page again under it. */
  readonly take: () => void
}

/** What is used of a window. */
export interface OfflineBrowser extends TrustingBrowser {
  readonly isSecureContext: boolean
  readonly parent: unknown
  readonly navigator: { readonly serviceWorker?: ServiceWorkerContainer }
  readonly location: Pick<Location, 'reload'>
}

const script = './sw.js'

/**
 * Registers the service worker and tells of a newer version, now or later. Where that can't be (an insecure address, a
 * frame inside another site, a browser without it) nothing happens. Never rejects: without it the page works as ever.
 */
export async function keepOffline(
  browser: OfflineBrowser,
  tell: (update: Update) => void,
): Promise<void> {
  const { navigator, location } = browser
  if (!browser.isSecureContext || browser.parent !== browser) return
  try {
    // A page without an origin may not even look.
    const workers = navigator.serviceWorker
    if (!workers) return
    const registration = await workers.register(trustedScript(browser, 'imp-offline', script), {
      scope: './',
    })
    const tellOf = (waiting: ServiceWorker): void =>
      tell({
        take: () => {
          workers.addEventListener('controllerchange', () => location.reload(), { once: true })
          // The page's own worker, of its own origin: the first argument is all there is.
          waiting.postMessage({ type: 'SKIP_WAITING' }, [])
        },
      })
    // Without a controller this is the first visit, and what waits is no newer version.
    const look = (): void => {
      if (registration.waiting && workers.controller) tellOf(registration.waiting)
    }
    look()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
  } catch {
    // Refused, or no network: the page is there all the same.
  }
}
