import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Missing } from './driver.ts'

const attempt = (command: string, args: readonly string[]): void => {
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  })
}

/**
 * The path of a program that a Debian package brings, installed when it is not there and we may. Throws `Missing` with the
 * command to run by hand.
 */
export function needProgram(find: () => string | undefined, packages: readonly string[]): string {
  const there = find()
  if (there !== undefined) return there
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`> apt-get install -y ${packages.join(' ')}\n`)
    attempt('apt-get', ['update'])
    attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
    const installed = find()
    if (installed !== undefined) return installed
  }
  throw new Missing(`not on this machine. On Debian: sudo apt-get install ${packages.join(' ')}`)
}
