import { defineConfig } from '@playwright/test'
import browserTests from '../browser/playwright.config.ts'

/** `npm run pace`: how fast the page is on a slow phone. A measurement, not a test: run it on a quiet machine. */
export default defineConfig({
  ...browserTests,
  testDir: '.',
  testMatch: '**/*.pace.ts',
  workers: 1,
  timeout: 300_000,
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
  ],
})
