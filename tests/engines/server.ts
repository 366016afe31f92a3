import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { freePort } from '../freePort.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
}

/** The built app on loopback, until it is stopped: with no server there is no network. */
export interface Site {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Serves a folder. */
export async function serve(folder: string): Promise<Site> {
  const answer = async (url: string, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname))
    try {
      const bytes = await readFile(file)
      const isPicture = extname(file) === '.png'
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
      if (!isPicture) response.setHeader('Content-Encoding', 'gzip')
      response.end(isPicture ? bytes : gzipSync(bytes))
    } catch {
      response.statusCode = 404
      response.end()
    }
  }
  const server = createServer(({ url = '/' }, response) => void answer(url, response))
  const port = await freePort()
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
