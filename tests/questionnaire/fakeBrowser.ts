import { memoryStore } from '../sharing/stores.ts'

interface Entry {
  readonly url: string
  readonly state: unknown
}

/**
 * A browser of one tab: history, address and stores, without a document. As in a real one, going back
 * takes effect a moment later: call `settle`.
 */
export class FakeBrowser {
  localStorage: Storage
  sessionStorage: Storage = memoryStore()
  readonly #target = new EventTarget()
  #entries: Entry[]
  #at = 0
  #travels: number[] = []

  constructor(url = 'https://example.org/', store: Storage = memoryStore()) {
    this.#entries = [{ url, state: null }]
    this.localStorage = store
  }

  /** The same tab after a reload: listeners are gone, history and stores are not. */
  reloaded(): FakeBrowser {
    const next = new FakeBrowser('https://example.org/', this.localStorage)
    next.sessionStorage = this.sessionStorage
    next.#entries = [...this.#entries]
    next.#at = this.#at
    return next
  }

  addEventListener = this.#target.addEventListener.bind(this.#target)
  removeEventListener = this.#target.removeEventListener.bind(this.#target)

  get location(): Location {
    return new URL(this.#here.url) as unknown as Location
  }

  readonly history = this.#makeHistory()

  #makeHistory(): History {
    const state = (): unknown => structuredClone(this.#here.state)
    const length = (): number => this.#entries.length
    const write = (at: number, data: unknown, url?: string | URL | null): void => {
      const address = new URL(url ?? this.#here.url, this.#here.url).href
      this.#entries = [
        ...this.#entries.slice(0, at),
        { url: address, state: structuredClone(data) },
      ]
      this.#at = at
    }
    const later = (delta: number): void => void this.#travels.push(delta)
    return {
      get state() {
        return state()
      },
      get length() {
        return length()
      },
      scrollRestoration: 'auto',
      back: () => later(-1),
      forward: () => later(1),
      go: (delta = 0) => later(delta),
      pushState: (data, _unused, url) => write(this.#at + 1, data, url),
      replaceState: (data, _unused, url) => {
        const ahead = this.#entries.slice(this.#at + 1)
        write(this.#at, data, url)
        this.#entries.push(...ahead)
      },
    }
  }

  /** Lets what history was asked for happen. */
  settle(): void {
    for (let delta = this.#travels.shift(); delta !== undefined; delta = this.#travels.shift()) {
      const at = this.#at + delta
      if (at < 0 || at >= this.#entries.length) continue
      this.#at = at
      this.#tell('popstate')
    }
  }

  /** The person presses the browser's Back. */
  back(): void {
    this.history.back()
    this.settle()
  }

  /** The person presses the browser's Forward. */
  forward(): void {
    this.history.forward()
    this.settle()
  }

  /** The person pastes another fragment into the address bar, or follows an anchor. */
  paste(fragment: string): void {
    this.history.pushState(null, '', fragment)
    this.#tell('popstate')
    this.#tell('hashchange')
  }

  /** Something else that happens in a window: another tab writes into the store. */
  tell(event: Event): void {
    this.#target.dispatchEvent(event)
  }

  #tell(type: 'popstate' | 'hashchange'): void {
    const event = Object.assign(new Event(type), { state: structuredClone(this.#here.state) })
    this.#target.dispatchEvent(event)
  }

  get #here(): Entry {
    return this.#entries[this.#at] ?? { url: 'about:blank', state: null }
  }

  /** Everything that is written in the history: for "answers never go in". */
  get entries(): readonly Entry[] {
    return this.#entries
  }
}
