import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { headers, hostFiles, outdated } from '../.tools/hosting.js'
import { root } from '../.tools/ready.js'
import { releasesFile, sbomFile, sbomText } from '../.tools/sbom.js'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('the files for hosts', () => {
  it('are what npm run hosting prints', () => {
    expect(outdated()).toEqual([])
  })

  it.each(Object.entries(hostFiles))('%s has every header of the list', (_file, text) => {
    for (const [name, value] of Object.entries(headers.everywhere)) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
    const { frames, assetPolicy, cache } = headers
    for (const value of [frames.pages, assetPolicy, cache.assets, cache.others]) {
      expect(text).toContain(value)
    }
  })

  it('give no header twice to one address where a host would join the two', () => {
    const rules = (hostFiles['public/_headers'] ?? '')
      .split(/\n(?=\/)/)
      .slice(1)
      .map((rule) => {
        const [path = '', ...rest] = rule.split('\n').filter((line) => !line.startsWith('#'))
        return {
          path: new RegExp(`^${path.replaceAll('*', '.*')}$`),
          names: rest.flatMap((line) => /^ {2}([\w-]+):/.exec(line)?.[1] ?? []),
        }
      })
    expect(rules).toHaveLength(5)
    for (const address of ['/', '/index.html', '/embed/host.js', '/assets/index-1.js']) {
      const names = rules.filter(({ path }) => path.test(address)).flatMap((rule) => rule.names)
      const twice = names.filter((name, at) => names.indexOf(name) !== at)
      // Two policies are obeyed both; two words on keeping would be one that contradicts itself.
      expect([address, twice]).toEqual([
        address,
        address.startsWith('/assets/') ? ['Content-Security-Policy'] : [],
      ])
    }
  })

  it('let a worker do nothing that the page may not', () => {
    const page = read('vite.config.ts')
    for (const directive of headers.assetPolicy.split('; ')) {
      if (!directive.startsWith('frame-ancestors'))
        expect(page).toMatch(new RegExp(`["\`]${directive}`))
    }
  })

  it('are all named in docs/HOSTING.md, with every header', () => {
    const page = read('docs/HOSTING.md')
    for (const file of Object.keys(hostFiles)) expect(page).toContain(file.replace('docs/', ''))
    const [map = 'none'] =
      /map \$args[^}]+\}/.exec(hostFiles['docs/hosting/nginx.conf'] ?? '') ?? []
    expect(page).toContain(map)
    for (const name of [...Object.keys(headers.everywhere), 'Content-Security-Policy']) {
      expect(page).toContain(`\`${name}\``)
    }
  })
})

describe('the list of packages', () => {
  const lock = read('package-lock.json')
  const List = z.object({
    components: z.array(
      z.object({
        name: z.string(),
        version: z.string(),
        licenses: z.array(z.unknown()).check(z.minLength(1)),
        hashes: z.array(z.object({ content: z.string().check(z.regex(/^[0-9a-f]{128}$/)) })),
        properties: z.array(z.object({ name: z.string(), value: z.string() })),
      }),
    ),
  })
  const releases = z.record(z.string(), z.string()).parse(JSON.parse(read(releasesFile)))
  const { components } = List.parse(JSON.parse(read(sbomFile)))

  it('is what npm run sbom prints', () => {
    expect(read(sbomFile)).toBe(sbomText(lock, releases))
  })

  it('has every package that the app asks for, with its version, day of release, licence and digest', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')))
    const listed = new Map(components.map(({ name, version }) => [name, version]))
    for (const name of ['react', 'react-dom', 'zod', 'xstate']) expect(listed.has(name)).toBe(true)
    for (const [name, version] of Object.entries(dependencies)) {
      expect([name, listed.get(name)]).toEqual([name, version])
    }
    expect(components.every(({ hashes }) => hashes.length === 1)).toBe(true)
    for (const { properties } of components) {
      expect(properties.map(({ name }) => name)).toEqual(['released'])
      expect(properties[0]?.value).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })

  it('has no tool among them, and no place to fetch from', () => {
    const names = components.map(({ name }) => name)
    expect(names.filter((name) => /vite|playwright|prettier|typescript/.test(name))).toEqual([])
    expect(read(sbomFile)).not.toMatch(/https?:/)
  })

  it('follows the lock', () => {
    const changed = lock.replaceAll(/("node_modules\/zod": \{\s*"version": ")[^"]+/g, '$19.9.9')
    expect(() => sbomText(changed, releases)).toThrow('zod 9.9.9')
    const text = sbomText(changed, { ...releases, 'zod@9.9.9': '2099-01-02' })
    expect(text).toContain('pkg:npm/zod@9.9.9')
    expect(text).toContain('2099-01-02')
  })
})
