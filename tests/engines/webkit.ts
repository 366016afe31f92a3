import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { needProgram } from './debian.ts'
import type { Engine, Tab } from './driver.ts'
import { until } from './driver.ts'
import { freePort } from '../freePort.ts'

/** Debian's WebKitGTK in its MiniBrowser, over plain WebDriver, on a screen that is only in memory. */

const packages = ['webkit2gtk-driver', 'xvfb', 'xauth']
const driverPath = '/usr/bin/WebKitWebDriver'

const miniBrowser = (): string | undefined =>
  existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
        .find((file) => existsSync(file))
    : undefined

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** One request of the WebDriver protocol; its value. Throws what the driver says. */
async function ask(address: string, method: 'GET' | 'POST' | 'DELETE', body?: object) {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${error}: ${message}`)
  }
  return value
}

async function openSession(driver: string, binary: string): Promise<Tab> {
  const opened = (await ask(`${driver}/session`, 'POST', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  })) as { sessionId: string }
  const session = `${driver}/session/${opened.sessionId}`
  const post = (path: string, body: object) => ask(`${session}/${path}`, 'POST', body)
  const find = async (selector: string): Promise<string> => {
    const found = (await post('element', { using: 'css selector', value: selector })) as Record<
      string,
      string
    >
    return found[elementKey] ?? ''
  }
  await post('timeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 })
  await post('window/rect', { width: 1000, height: 800 })
  /** Brought to the middle at once: the driver itself waits for no smooth scrolling. */
  const inView = async (selector: string): Promise<string> => {
    const element = await find(selector)
    await post('execute/sync', {
      script: `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`,
      args: [{ [elementKey]: element }],
    })
    return element
  }
  return {
    go: async (url) => {
      await post('url', { url: 'about:blank' })
      await post('url', { url })
    },
    press: async (selector) => {
      await post(`element/${await inView(selector)}/click`, {})
    },
    type: async (selector, text) => {
      // U+E007 is Enter.
      await post(`element/${await find(selector)}/value`, {
        text: text.replaceAll('\n', '\uE007'),
      })
    },
    give: async (selector, path) => {
      await post(`element/${await find(selector)}/value`, { text: path })
    },
    read: (expression) =>
      post('execute/async', {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${expression})).then(done, (error) => done(String(error)));`,
        args: [],
      }),
    close: async () => {
      await ask(session, 'DELETE')
    },
  }
}

/** WebKitGTK. */
export function webkit(): Engine {
  let binary = ''
  let running: ChildProcess | null = null
  let address = ''

  const end = async (): Promise<void> => {
    const child = running
    running = null
    if (child?.pid === undefined || child.exitCode !== null) return
    const gone = new Promise((resolve) => {
      child.once('close', resolve)
    })
    // xvfb-run and all that it started: a group of their own.
    process.kill(-child.pid, 'SIGTERM')
    await gone
  }

  const begin = async (): Promise<void> => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    const child = spawn('xvfb-run', ['-a', driverPath, `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
      },
    })
    running = child
    await until(
      'WebKitWebDriver',
      () => ask(`${address}/status`, 'GET'),
      () => true,
      30,
    )
  }

  return {
    name: 'WebKit',
    patience: 2,
    start: async () => {
      needProgram(
        () => (existsSync(driverPath) && existsSync('/usr/bin/xvfb-run') ? driverPath : undefined),
        packages,
      )
      binary = needProgram(miniBrowser, packages)
      await begin()
      const opened = (await ask(`${address}/session`, 'POST', {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
        },
      })) as { sessionId: string; capabilities: { browserVersion: string } }
      await ask(`${address}/session/${opened.sessionId}`, 'DELETE')
      return `WebKitGTK ${opened.capabilities.browserVersion}`
    },
    open: () => openSession(address, binary),
    stop: end,
  }
}
