import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { layers } from '../../.tools/layers.js'
import { cache, root } from '../../.tools/ready.js'

const again = join(cache, 'built-again')

afterAll(() => rmSync(again, { recursive: true, force: true }))

/** What a folder holds: each file with a digest of its bytes. */
const digests = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  )

describe('the build', () => {
  it('is the same to the byte when it is made again, elsewhere', async () => {
    // By itself, as the other was: within a test React would be built for development.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', '--outDir', again, '--emptyOutDir', '--logLevel', 'error'],
      { cwd: root, env },
    )
    const [first, second] = [digests(join(root, 'dist')), digests(again)]
    expect(Object.keys(first).length).toBeGreaterThan(20)
    // When it isn't: is `dist` of this source? npm run build.
    expect(second).toEqual(first)
  })

  it('has nothing of what is for engineers only', () => {
    const texts = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|css|html|json)$/.test(name))
      .map((name) => readFileSync(join(root, 'dist', name), 'utf8'))
    expect(texts.length).toBeGreaterThan(20)
    // Names that src/dev has in its markup and styles, and its own path.
    expect(texts.filter((text) => /dev-panel|design-shelf|src\/dev\//.test(text))).toEqual([])
  })

  it('has no file that imports the entry of a worker: WebKit would run it a second time', () => {
    const assets = join(root, 'dist/assets')
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
    const texts = scripts.map((name) => readFileSync(join(assets, name), 'utf8'))
    // Its address is a text in the file that starts it.
    const entries = new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/worker-[\w-]+\.js(?=["'`],import\.meta)/g)].flat(),
      ),
    )
    expect(entries.size).toBe(1)
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)/g)].map(([, name]) => name ?? ''),
    )
    expect(imported.length).toBeGreaterThan(20)
    expect(imported.filter((name) => entries.has(name))).toEqual([])
  })

  it('is in layers, each of which needs only those before it', () => {
    const chunks = Object.values(
      JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8')) as Record<
        string,
        { readonly file: string; readonly name?: string; readonly imports?: readonly string[] }
      >,
    )
    const names = layers.map(([name]) => name)
    const layerOf = (file: string): string | undefined =>
      names.find((name) => new RegExp(`^_${name}-[\\w-]{8}\\.js$`).test(file))
    for (const [at, name] of names.entries()) {
      const [layer, ...others] = chunks.filter(
        (chunk) =>
          chunk.name === name &&
          chunk.file.endsWith('.js') &&
          layerOf(`_${chunk.file.replace('assets/', '')}`) === name,
      )
      expect(others, name).toEqual([])
      const needs = (layer?.imports ?? []).flatMap((file) => layerOf(file) ?? [])
      expect(names.slice(0, at), name).toEqual(expect.arrayContaining(needs))
    }
  })

  it('asks for nothing by an address that leaves its folder', () => {
    const page = readFileSync(join(root, 'dist/index.html'), 'utf8')
    // What is loaded. Where a link leads is another matter.
    const addresses = [
      ...page.matchAll(/<(?:script|link|img)\b[^>]*\s(?:src|href)="([^"]*)"/g),
    ].map(([, one]) => one)
    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.filter((one) => one?.startsWith('./') !== true)).toEqual([])
  })
})
