/**
 * Finds nginx for the hosting tests, and installs it when the machine has none: $NGINX, one on PATH or in the usual
 * places, else (as root on Debian or Ubuntu) the package.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @param {string} file */
const starts = (file) => spawnSync(file, ['-v'], { timeout: 10_000 }).status === 0

function findNginx() {
  const chosen = process.env['NGINX']
  if (chosen !== undefined && chosen !== '') {
    if (starts(chosen)) return chosen
    throw new Error(`NGINX is set to ${chosen}, which is not an nginx that starts.`)
  }
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ]
  return folders
    .map((folder) => join(folder, 'nginx'))
    .find((file) => existsSync(file) && starts(file))
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const attempt = (command, ...args) => {
  console.error(`> ${[command, ...args].join(' ')}`)
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 180_000,
  })
}

/** The path of an nginx that starts, installed if need be. Throws, saying what to do, when there is no way. */
export function needNginx() {
  const found = findNginx()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No nginx on this machine; installing one for the hosting tests ...')
    // A failed update (one source of several out of reach, say) need not keep the install from working.
    attempt('apt-get', 'update')
    attempt('apt-get', 'install', '-y', '--no-install-recommends', 'nginx-light')
    const installed = findNginx()
    if (installed !== undefined) return installed
  }
  throw new Error(
    [
      'NO NGINX, SO THE HOSTING TESTS CANNOT RUN.',
      'Do one of these and run it again:',
      '  - install it (Debian, Ubuntu: sudo apt-get install nginx-light; macOS: brew install nginx)',
      '  - set NGINX to the path of one you have',
    ].join('\n'),
  )
}
