/**
 * Finds a Chromium for the browser tests, and installs one when the machine has none.
 *
 *   1. $CHROMIUM, when set: a wrong value is an error, never a reason to look further
 *   2. a Chromium, Chrome or Edge on PATH or in the usual places
 *   3. the Chromium that Playwright has downloaded before
 *   4. an install: Debian's or Ubuntu's package (as root), else Playwright's download
 *
 * A candidate counts only when it answers `--version`: Ubuntu's chromium-browser, for one, may be a
 * stub that asks for snap.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const minutes = 60_000

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const usualPlaces = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/opt/homebrew/bin/chromium',
  ],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    if (folder === undefined) return []
    return ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].flatMap((product) =>
      ['chrome.exe', 'msedge.exe'].map((file) => join(folder, product, 'Application', file)),
    )
  }),
}

/**
 * Whether this file is a browser that starts. Windows browsers open a window on `--version`, so
 * there being executable is enough.
 * @param {string} file
 */
function starts(file) {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    return false
  }
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: minutes })
  return status === 0 && /\d+\.\d+/.test(stdout)
}

/** Playwright's own Chromium, whether or not it has been downloaded. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/**
 * The path of a Chromium on this machine, or undefined when there is none. Installs nothing.
 * Throws when $CHROMIUM is set to something that is no working browser.
 */
async function findChromium() {
  const chosen = process.env['CHROMIUM']
  if (chosen !== undefined && chosen !== '') {
    if (starts(chosen)) return chosen
    throw new Error(`CHROMIUM is set to ${chosen}, which is not a browser that starts.`)
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const usual = usualPlaces[/** @type {keyof typeof usualPlaces} */ (process.platform)] ?? []
  return [...onPath, ...usual, await playwrightsOwn()].find(starts)
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function attempt(command, args) {
  console.error(`> ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 6 * minutes,
  })
  return status === 0
}

/** Tries the ways to install, until one of them leaves a Chromium that starts. */
async function install() {
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    // A failed update (one source of several out of reach, say) need not keep the install from working.
    attempt('apt-get', ['update'])
    attempt('apt-get', ['install', '-y', 'chromium', 'fonts-dejavu'])
    const found = await findChromium()
    if (found !== undefined) return found
  }
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/package.json')
  attempt(process.execPath, [join(dirname(playwright), 'cli.js'), 'install', 'chromium'])
  return findChromium()
}

/** The path of a Chromium that starts, installed if need be. Throws, saying what to do, when there is no way. */
export async function needChromium() {
  const found = await findChromium()
  if (found !== undefined) return found
  console.error('No Chromium on this machine; installing one for the browser tests ...')
  const installed = await install()
  if (installed !== undefined) return installed
  throw new Error(
    [
      'NO CHROMIUM, SO THE BROWSER TESTS CANNOT RUN.',
      'Do one of these and run it again:',
      '  - install Chromium, Chrome or Edge (Debian, Ubuntu: sudo apt-get install chromium)',
      '  - run: npx playwright install --with-deps chromium',
      '  - set CHROMIUM to the path of a browser you have',
      'Or leave the browser tests out, knowingly: npm test -- --no-browser',
    ].join('\n'),
  )
}
