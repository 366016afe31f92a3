import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import type { Browser, LaunchOptions, Page } from 'puppeteer-core'
import { needProgram } from './debian.ts'
import type { Engine, Tab } from './driver.ts'

/** Chromium and Firefox, over WebDriver BiDi or the DevTools protocol. */

async function tabOf(
  browser: Browser,
  prepare: (page: Page) => Promise<void>,
  withFinger: boolean,
): Promise<Tab> {
  const fresh = async (): Promise<Page> => {
    const opened = await browser.newPage()
    await prepare(opened)
    return opened
  }
  let page = await fresh()
  const found = async (selector: string) => {
    const element = await page.$(selector)
    if (element === null) throw new Error(`Nothing fits ${selector}`)
    await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
    return element
  }
  return {
    go: async (address) => {
      // A tab of its own for each address: Firefox leaves the old one behind when there is no network.
      const before = page
      page = await fresh()
      await before.close()
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 120_000 })
    },
    press: async (selector) => {
      const element = await found(selector)
      await (withFinger ? element.tap() : element.click())
    },
    type: async (selector, text) => {
      const element = await found(selector)
      await element.type(text.replace('\n', ''))
      if (text.endsWith('\n')) await page.keyboard.press('Enter')
    },
    give: async (selector, path) => {
      const input = await (await found(selector)).toElement('input')
      await input.uploadFile(path)
    },
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  }
}

const firefoxPlaces = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox']

async function started(options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({ headless: true, ...options })
}

/** Debian's Firefox. */
export function firefox(): Engine {
  const browsers: Browser[] = []
  let path = ''
  const launch = async () => {
    const browser = await started({
      browser: 'firefox',
      executablePath: path,
    })
    browsers.push(browser)
    return browser
  }
  return {
    name: 'Firefox',
    patience: 1,
    start: async () => {
      path = needProgram(
        () => firefoxPlaces.find((one) => one !== undefined && existsSync(one)),
        ['firefox-esr'],
      )
      const browser = await launch()
      const version = await browser.version()
      await browser.close()
      return version
    },
    open: async () => {
      const wide = (page: Page) => page.setViewport({ width: 1000, height: 800 })
      return tabOf(await launch(), wide, false)
    },
    stop: async () => {
      await Promise.all(browsers.map((one) => one.close().catch(() => undefined)))
    },
  }
}

/** A low-end phone: small, six times as slow, on a slow line of the third generation. */
export const phone = {
  viewport: { width: 360, height: 640, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  slowdown: 6,
  /** What Chromium calls Slow 3G: bytes a second, milliseconds. */
  line: { download: 50_000, upload: 50_000, latency: 2000 },
} as const

/** Chromium as it is, or as on a low-end phone. `find` gives its path, or rejects and says what to do. */
export function chromium(onPhone: boolean, find: () => Promise<string>): Engine {
  let path = ''
  const browsers: Browser[] = []
  const launch = async () => {
    const browser = await started({
      executablePath: path,
      args: ['--no-sandbox', '--disable-gpu'],
    })
    browsers.push(browser)
    return browser
  }
  return {
    name: onPhone ? 'Chromium as a low-end phone' : 'Chromium',
    patience: onPhone ? 6 : 1,
    start: async () => {
      path = await find()
      const browser = await launch()
      const version = await browser.version()
      await browser.close()
      return onPhone ? `${version}, 360 × 640, ${phone.slowdown} times as slow, slow 3G` : version
    },
    open: async () => {
      const asPhone = async (page: Page): Promise<void> => {
        if (!onPhone) return
        await page.setViewport(phone.viewport)
        await page.emulateCPUThrottling(phone.slowdown)
        await page.emulateNetworkConditions(phone.line)
      }
      return tabOf(await launch(), asPhone, onPhone)
    },
    stop: async () => {
      await Promise.all(browsers.map((one) => one.close().catch(() => undefined)))
    },
  }
}
