import { defineConfig } from '@playwright/test'
import browserTests from '../browser/playwright.config.ts'

/** Takes the pictures of the README. Not part of the tests: what it makes is for people to look at. */
export default defineConfig({
  ...browserTests,
  testDir: '.',
  testMatch: '**/*.pictures.ts',
  workers: 1,
  projects: [{ name: 'pictures' }],
})
