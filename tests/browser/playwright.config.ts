import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { needChromium } from '../../.tools/chromium.js'

/** A port that is free now, so that a running `npm start` or a second checkout is never tested by mistake. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port.'))
        else resolve(address.port)
      })
    })
  })

// The workers load this file again and inherit the environment, so they see the same port and browser.
process.env['IMP_TEST_PORT'] ??= String(await freePort())
process.env['CHROMIUM'] ??= await needChromium()
const address = `http://127.0.0.1:${process.env['IMP_TEST_PORT']}/`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../node_modules/.cache/imp/playwright',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --strictPort --port ${process.env['IMP_TEST_PORT']}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    {
      name: 'desktop',
      // One width is enough for the keyboard, and the narrow one is the harder.
      testIgnore: ['**/keyboard.spec.ts', '**/embed.spec.ts'],
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
})
