import { describe, expect, it } from 'vitest'
import { keepOffline } from '../../src/offline/index.ts'
import type { OfflineBrowser, Update } from '../../src/offline/index.ts'

/** A worker that remembers what it was told. */
class FakeWorker extends EventTarget {
  readonly told: unknown[] = []
  postMessage(message: unknown): void {
    this.told.push(message)
  }
}

function browserWith({
  waiting = null,
  installing = null,
  controller = null,
  refuse = false,
}: {
  readonly waiting?: FakeWorker | null
  readonly installing?: FakeWorker | null
  readonly controller?: FakeWorker | null
  readonly refuse?: boolean
} = {}) {
  const registration = Object.assign(new EventTarget(), { waiting, installing })
  const asked: unknown[] = []
  const workers = Object.assign(new EventTarget(), {
    controller,
    register: (address: unknown) => {
      asked.push(address)
      return refuse ? Promise.reject(new TypeError('no network')) : Promise.resolve(registration)
    },
  })
  let reloads = 0
  const browser = {
    isSecureContext: true,
    parent: null as unknown,
    navigator: { serviceWorker: workers as unknown as ServiceWorkerContainer },
    location: {
      reload: () => {
        reloads += 1
      },
    },
  }
  browser.parent = browser
  return { browser, registration, workers, asked, reloads: () => reloads }
}

async function updatesOf(browser: OfflineBrowser): Promise<Update[]> {
  const updates: Update[] = []
  await keepOffline(browser, (update) => updates.push(update))
  return updates
}

describe('a newer version', () => {
  it('that waits is told of, and takes over only when it is asked to', async () => {
    const waiting = new FakeWorker()
    const { browser, workers, reloads } = browserWith({ waiting, controller: new FakeWorker() })
    const [update] = await updatesOf(browser)
    expect(waiting.told).toEqual([])
    expect(reloads()).toBe(0)
    update?.take()
    expect(waiting.told).toEqual([{ type: 'SKIP_WAITING' }])
    expect(reloads()).toBe(0)
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reloads()).toBe(1)
  })

  it('that comes while the page is open is told of, too', async () => {
    const installing = new FakeWorker()
    const { browser, registration } = browserWith({ installing, controller: new FakeWorker() })
    const updates = await updatesOf(browser)
    registration.dispatchEvent(new Event('updatefound'))
    installing.dispatchEvent(new Event('statechange'))
    expect(updates).toEqual([])
    registration.waiting = installing
    installing.dispatchEvent(new Event('statechange'))
    expect(updates).toHaveLength(1)
  })

  it('is none on the first visit', async () => {
    expect(await updatesOf(browserWith({ waiting: new FakeWorker() }).browser)).toEqual([])
  })
})

describe('nothing happens', () => {
  it('inside another site, on an insecure address, or where there are no service workers', async () => {
    const here = browserWith()
    await updatesOf({ ...here.browser, parent: {} })
    const insecure = { ...here.browser, isSecureContext: false }
    await updatesOf({ ...insecure, parent: insecure })
    await updatesOf({ ...here.browser, navigator: {} })
    expect(here.asked).toEqual([])
  })

  it('where the page has no origin, and may not even look', async () => {
    const { browser } = browserWith()
    const navigator = Object.defineProperty({}, 'serviceWorker', {
      get: () => {
        throw new DOMException('sandboxed', 'SecurityError')
      },
    })
    const sandboxed = { ...browser, navigator }
    await expect(updatesOf({ ...sandboxed, parent: {} })).resolves.toEqual([])
    sandboxed.parent = sandboxed
    await expect(updatesOf(sandboxed)).resolves.toEqual([])
  })

  it('when the browser refuses', async () => {
    await expect(updatesOf(browserWith({ refuse: true }).browser)).resolves.toEqual([])
  })
})

it('only our own script passes the page’s policy', async () => {
  const { browser, asked } = browserWith()
  const tried: string[] = []
  const trustedTypes: NonNullable<OfflineBrowser['trustedTypes']> = {
    createPolicy: (name, { createScriptURL }) => {
      expect(() => createScriptURL('https://elsewhere.example/sw.js')).toThrow(TypeError)
      tried.push(name)
      return { createScriptURL: (address) => ({ trusted: createScriptURL(address) }) }
    },
  }
  const strict = Object.assign(browser, { trustedTypes })
  await updatesOf(strict)
  expect(tried).toEqual(['imp-offline'])
  expect(asked).toEqual([{ trusted: './sw.js' }])
})
