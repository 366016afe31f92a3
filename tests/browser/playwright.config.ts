import { defineConfig } from '@playwright/test'
import { needChromium } from '../../.tools/chromium.js'
import { freePort } from '../freePort.ts'

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
  // A busy machine draws late. What never comes still fails, only later.
  expect: { timeout: 20_000 },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --strictPort --port ${process.env['IMP_TEST_PORT']}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    // A trace takes pictures of every step, and nearly half of the time: TRACE=1 npm test -- --only=build,browser.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
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
  // Each page is looked at in both widths; what does not depend on the width is tried in one of them.
  projects: [
    {
      name: 'phone',
      // The consultant's letters open a phone of their own.
      testIgnore: '**/letters.spec.ts',
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    {
      name: 'desktop',
      // For the keyboard, for long lists and in a frame the narrow width is the harder one; paper has its own.
      testIgnore: '**/{keyboard,embed,printing,keeping,candidates,offline}.spec.ts',
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
})
