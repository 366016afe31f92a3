import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that look for mutants: `.tools/mutants.js` says which. With the same random numbers for every mutant. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    allowOnly: false,
    environment: 'node',
    // One start for all files of a run: the law is loaded once for each mutant.
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['tests/mutants/sameNumbers.ts'],
    include: (process.env['MUTANTS_TESTS'] ?? '').split(' ').filter(Boolean),
  },
})
