/**
 * Makes sure that the packages of package-lock.json are installed, and does nothing when they are.
 * Needs nothing but Node and npm. Everything it says goes to stderr, because the callers of
 * `npm run screen` read stdout as JSON.
 *
 * The note of the last install is a hash of the lock, kept inside node_modules: whoever deletes that
 * folder deletes the note with it.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where the tools keep what they can make again. */
export const cache = join(root, 'node_modules', '.cache', 'imp')

const note = join(cache, 'installed')

/** What an install depends on: the lock, and the machine the tools' binaries are for. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}

/**
 * Runs npm with its output on stderr. Under `npm run`, the same npm that runs us.
 * @param {string[]} args
 */
function npm(args) {
  const running = process.env['npm_execpath']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  return running?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [running, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Installs when the packages are missing or are not those of the lock; throws when that fails. */
export function ready() {
  const hash = wanted()
  if (existsSync(note) && readFileSync(note, 'utf8') === hash) return
  console.error('Installing the locked packages (npm ci) ...')
  // The tools are development packages: NODE_ENV=production must not leave them out.
  const { status, error } = npm(['ci', '--include=dev', '--no-fund', '--no-audit'])
  if (error) throw new Error(`npm could not be started: ${error.message}`)
  if (status !== 0) throw new Error('The packages could not be installed; npm says why above.')
  mkdirSync(cache, { recursive: true })
  writeFileSync(note, hash)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ready()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
