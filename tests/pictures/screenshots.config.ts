import { defineConfig } from '@playwright/test'
import browserTests from '../browser/playwright.config.ts'

/** `npm run screenshots`: every screen in every way, for people to look at. Not part of the tests. */
export default defineConfig({
  ...browserTests,
  testDir: '.',
  timeout: 120_000,
  reporter: 'line',
  projects: [
    // The sheets come last, also when a screen could not be opened: they show what there is.
    { name: 'screens', testMatch: '**/*.screenshots.ts', teardown: 'sheets' },
    { name: 'sheets', testMatch: '**/*.sheets.ts' },
  ],
})
