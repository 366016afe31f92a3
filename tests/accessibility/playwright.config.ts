import { defineConfig } from '@playwright/test'
import browserTests from '../browser/playwright.config.ts'

/** `npm run accessibility`: every screen and state, looked at in every way. Long, so it is a command of its own. */
export default defineConfig({
  ...browserTests,
  testDir: '.',
  testMatch: '**/*.accessibility.ts',
  timeout: 240_000,
  reporter: [['list'], ['./report.ts']],
  projects: [{ name: 'accessibility', use: { viewport: { width: 1280, height: 900 } } }],
})
