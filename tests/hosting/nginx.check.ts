import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headers } from '../../.tools/hosting.js'
import { root } from '../../.tools/ready.js'
import { folders, startNginx } from './server.ts'
import type { Server } from './server.ts'

/** docs/hosting/nginx.conf in a real nginx, with the real build. */

if (!existsSync(join(root, 'dist/index.html'))) throw new Error('No build. Run: npm run build')

const sizeOf = (name: string): number => statSync(join(root, 'dist/assets', name)).size
const assets = readdirSync(join(root, 'dist/assets'))
const assetLike = (pattern: RegExp): string => {
  // The largest: what is gained by compression depends on how much there is.
  const [name] = assets
    .filter((one) => pattern.test(one))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
  if (name === undefined) throw new Error(`No file in dist/assets is like ${String(pattern)}.`)
  return `assets/${name}`
}
const script = assetLike(/^react-.*\.js$/)
const style = assetLike(/\.css$/)
const worker = assetLike(/^worker-.*\.js$/)

let server: Server
beforeAll(async () => {
  server = await startNginx()
})
afterAll(() => server.stop())

describe.each(folders)('in the folder %s', (folder) => {
  it('every header of the one list comes with the page, a script and a file that is missing', async () => {
    for (const [path, status] of [
      ['', 200],
      ['index.html', 200],
      [script, 200],
      ['embed/host.js', 200],
      ['assets/gone-00000000.js', 404],
    ] as const) {
      const reply = await server.ask(folder + path)
      expect([path, reply.status]).toEqual([path, status])
      for (const [name, value] of Object.entries(headers.everywhere)) {
        expect([path, name, reply.headers[name.toLowerCase()]]).toEqual([path, name, value])
      }
    }
  })

  it('what is hashed is kept for a year, everything else is asked for anew', async () => {
    for (const path of [script, style, worker]) {
      expect((await server.ask(folder + path)).headers['cache-control']).toBe(
        'public, max-age=31536000, immutable',
      )
    }
    for (const path of ['', 'index.html', '?embed', 'embed/host.js', 'favicon.svg']) {
      expect((await server.ask(folder + path)).headers['cache-control']).toBe('no-cache')
    }
    const missing = await server.ask(`${folder}assets/gone-00000000.js`)
    expect(missing.headers['cache-control']).toBeUndefined()
  })

  it('asked anew, a page that did not change is not sent again', async () => {
    const { headers: first } = await server.ask(folder)
    const again = await server.ask(folder, { 'If-None-Match': first['etag'] ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(again.headers['cache-control']).toBe('no-cache')
  })

  it('text comes compressed to who takes it, and is what was built', async () => {
    for (const path of ['index.html', script, style]) {
      const built = readFileSync(join(root, 'dist', path))
      const packed = await server.ask(folder + path, { 'Accept-Encoding': 'gzip' })
      expect([path, packed.headers['content-encoding']]).toEqual([path, 'gzip'])
      expect(packed.headers['vary']).toContain('Accept-Encoding')
      expect(gunzipSync(packed.body).equals(built)).toBe(true)
      expect(packed.body.length).toBeLessThan(built.length / 2)
      const plain = await server.ask(folder + path)
      expect(plain.headers['content-encoding']).toBeUndefined()
      expect(plain.body.equals(built)).toBe(true)
    }
  })

  it('files say what they are, in UTF-8', async () => {
    const types = await Promise.all(
      ['', script, style, 'favicon.svg'].map(
        async (path) => (await server.ask(folder + path)).headers['content-type'],
      ),
    )
    expect(types).toEqual([
      'text/html; charset=utf-8',
      expect.stringMatching(/^(application|text)\/javascript; charset=utf-8$/),
      'text/css; charset=utf-8',
      'image/svg+xml; charset=utf-8',
    ])
  })

  it('a frame is for this site alone, but for the page that is made for one', async () => {
    const frames = async (path: string) =>
      (await server.ask(folder + path)).headers['content-security-policy']
    for (const path of ['', 'index.html', '?lang=fr', '?unembed=1', '?lang=embed', '?embedded']) {
      expect([path, await frames(path)]).toEqual([path, "frame-ancestors 'self'"])
    }
    for (const path of [
      '?embed',
      '?embed=',
      '?embed&lang=fr',
      '?lang=fr&embed',
      'index.html?embed=1',
    ]) {
      expect([path, await frames(path)]).toEqual([
        path,
        "frame-ancestors 'self' https://consultant.example",
      ])
    }
  })

  it('a worker gets a policy with its script, in a frame or not', async () => {
    for (const path of [worker, `${worker}?embed`]) {
      const { 'content-security-policy': policy } = (await server.ask(folder + path)).headers
      expect(policy).toBe(headers.assetPolicy)
      expect(policy).toContain("default-src 'none'")
    }
  })
})

it('a folder without its last slash leads to itself, and takes its query along', async () => {
  const reply = await server.ask('/tools/which-stream?embed&lang=fr')
  expect([reply.status, reply.headers['location']]).toEqual([
    301,
    '/tools/which-stream/?embed&lang=fr',
  ])
})

it('shows no list of a folder and no version of the server', async () => {
  const reply = await server.ask('/assets/')
  expect([403, 404]).toContain(reply.status)
  expect(reply.headers['server']).toBe('nginx')
})

it('lets every encrypted site embed when its comment is followed', async () => {
  const open = await startNginx((conf) =>
    conf
      .replace(/^ {2}("~.*consultant\.example";)$/m, '  # $1')
      .replace(/^ {2}# ("~.* https:";)$/m, '  $1'),
  )
  try {
    const frames = async (path: string) => (await open.ask(path)).headers['content-security-policy']
    expect(await frames('/?embed')).toBe(headers.frames.everybody)
    expect(await frames('/')).toBe(headers.frames.pages)
  } finally {
    await open.stop()
  }
})
