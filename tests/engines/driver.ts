/** What the journeys need of a browser: the same few things in every engine. */
export interface Tab {
  readonly go: (address: string) => Promise<void>
  /** Presses the first element that fits a CSS selector, with the engine's own pointer. */
  readonly press: (selector: string) => Promise<void>
  /** Types with the engine's own keyboard into the element; a `\n` at the end is Enter. */
  readonly type: (selector: string, text: string) => Promise<void>
  /** Gives a file of this machine to a file input. */
  readonly give: (selector: string, path: string) => Promise<void>
  /** The value of an expression in the page; only what JSON can say. A promise is waited for. */
  readonly read: (expression: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** A browser on this machine. */
export interface Engine {
  readonly name: string
  /** Starts the browser, or throws and says what to install. Returns its version. */
  readonly start: () => Promise<string>
  /** A window that knows nothing of earlier ones. */
  readonly open: () => Promise<Tab>
  readonly stop: () => Promise<void>
  /** How many times as long as usual everything may take. */
  readonly patience: number
}

/** An engine that is not on this machine: what was tried, and what to do. */
export class Missing extends Error {}

/** Asks again and again until it is so. Throws after a while, saying what was waited for and what there was instead. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value>,
  isSo: (value: Value) => boolean,
  seconds: number,
): Promise<Value> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      const value = await ask()
      if (isSo(value)) return value
      last = value
    } catch (error) {
      last = error instanceof Error ? error.message : error
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
  throw new Error(`Waited ${seconds} s for ${what}; last seen: ${JSON.stringify(last)}`)
}
