/**
 * `npm run test:browsers`: the main journeys in Chromium, Firefox, WebKit and an emulated low-end phone (tests/engines).
 *
 *   npm run test:browsers -- firefox webkit      only these engines
 *   npm run test:browsers -- --journey=letter    only the journeys with this in their name
 */
import { parseArgs } from 'node:util'
import { needChromium } from './chromium.js'
import { root } from './ready.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { journey: { type: 'string', default: '' } },
})
const { runnerImport } = await import('vite')
/** @type {{ module: typeof import('../tests/engines/main.ts') }} */
const { module } = await runnerImport('./tests/engines/main.ts', {
  root,
  configFile: false,
  logLevel: 'error',
})
const { main } = module
process.exitCode = (await main(root, needChromium, positionals, values.journey)) ? 0 : 1
