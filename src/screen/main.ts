/// <reference types="node" />
/** `npm run --silent screen -- …`: see help.ts. Only the process is handled here; the work is in screen.ts. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { screen } from './screen.ts'

// npm starts scripts in the repository's folder; a file is named from where the person stands.
const folder = process.env['npm_lifecycle_event'] === 'screen' ? process.env['INIT_CWD'] : undefined

// Whoever reads may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const { stdout, stderr, exitCode } = await screen(process.argv.slice(2), {
  file: (path) => readFile(resolve(folder ?? '.', path), 'utf8'),
  piped: () => text(process.stdin),
  today: () => new Date().toISOString().slice(0, 10),
  bytes: (path) => (path === '-' ? process.stdin : createReadStream(resolve(folder ?? '.', path))),
  write: async (part) => {
    if (!process.stdout.write(part)) await once(process.stdout, 'drain')
  },
  note: (line) => void process.stderr.write(line),
  now: () => performance.now(),
})
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
