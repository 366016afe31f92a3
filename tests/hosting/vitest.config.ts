import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The build as a host serves it. Apart from the other tests, since it needs a build and a server. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    allowOnly: false,
    environment: 'node',
    include: ['tests/hosting/*.check.ts'],
    testTimeout: 30_000,
    // nginx may have to be installed first.
    hookTimeout: 400_000,
  },
})
