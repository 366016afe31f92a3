import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needNginx } from '../../.tools/nginx.js'
import { root } from '../../.tools/ready.js'
import { freePort } from '../freePort.ts'

/** Where the build is served in the tests: at the top, and in a folder of another name. */
export const folders = ['/', '/tools/which-stream/'] as const

/** An answer as it came over the wire: nothing is unpacked, nothing is followed. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A running server. */
export interface Server {
  readonly address: string
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Reply>
  readonly stop: () => Promise<void>
}

/** The text with a part replaced. Throws when the part isn't there just once, so that nothing is tested by mistake. */
function replaced(text: string, part: string | RegExp, by: string): string {
  const parts = text.split(part)
  if (parts.length !== 2)
    throw new Error(`${String(part)} is ${parts.length - 1} times in nginx.conf`)
  return parts.join(by)
}

/**
 * Starts nginx on loopback with docs/hosting/nginx.conf as it is, but for the port and the folder; `change` may edit it
 * as its comments say. Everything that it writes goes into a folder that `stop` removes.
 */
export async function startNginx(
  change: (conf: string) => string = (conf) => conf,
): Promise<Server> {
  const nginx = needNginx()
  const own = mkdtempSync(join(tmpdir(), 'imp-hosting-'))
  const site = join(own, 'site')
  for (const folder of folders) {
    mkdirSync(join(site, folder), { recursive: true })
    cpSync(join(root, 'dist'), join(site, folder), { recursive: true })
  }
  // Started by root, nginx reads the files as another user.
  chmodSync(own, 0o755)
  const port = await freePort()
  const conf = change(readFileSync(join(root, 'docs/hosting/nginx.conf'), 'utf8'))
  const placed = replaced(
    replaced(conf, 'listen 80;', `listen 127.0.0.1:${port};`),
    /root [^;]+;/,
    `root ${site};`,
  )
  writeFileSync(join(own, 'site.conf'), placed)
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(own, name)};`)
    .join(' ')
  // The main file that Debian has, as far as it concerns a site: types, and no compression but of HTML.
  writeFileSync(
    join(own, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${join(own, 'pid')}; error_log stderr notice;
events {}
http { include ${typesFile()}; default_type application/octet-stream; access_log off; ${kept}
include ${join(own, 'site.conf')}; }
`,
  )
  const running = spawn(nginx, ['-e', 'stderr', '-c', join(own, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  running.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<void>((resolve) => running.on('close', () => resolve()))
  const ask: Server['ask'] = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers }, (reply) => {
        const parts: Buffer[] = []
        reply.on('data', (part: Buffer) => parts.push(part))
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: joined(reply.rawHeaders),
            body: Buffer.concat(parts),
          }),
        )
      })
        .on('error', reject)
        .end()
    })
  const stop = async (): Promise<void> => {
    running.kill()
    await ended
    rmSync(own, { recursive: true, force: true })
  }
  const listens = async (triesLeft: number): Promise<void> => {
    if (running.exitCode !== null || triesLeft === 0) {
      await stop()
      throw new Error(`nginx did not start:\n${said}`)
    }
    const answered = await ask('/').then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 50))
    return listens(triesLeft - 1)
  }
  await listens(100)
  return { address: `http://127.0.0.1:${port}`, ask, stop }
}

/** The headers by name in small letters. One that came twice stands with a comma, as browsers see it. */
function joined(raw: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>()
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase()
    const before = headers.get(name)
    headers.set(name, before === undefined ? (raw[at + 1] ?? '') : `${before}, ${raw[at + 1]}`)
  }
  return Object.fromEntries(headers)
}

/** The types that nginx itself brings along. */
function typesFile(): string {
  const places = ['/etc/nginx', '/usr/local/etc/nginx', '/opt/homebrew/etc/nginx']
  const found = places
    .map((folder) => join(folder, 'mime.types'))
    .find((file) => {
      try {
        return readFileSync(file, 'utf8').includes('text/css')
      } catch {
        return false
      }
    })
  if (found === undefined) throw new Error('nginx is here, but its mime.types is not.')
  return found
}
