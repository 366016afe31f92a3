import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedParameters, longestName, readEmbed } from '../../src/embed/index.ts'
import type { EmbedParameter } from '../../src/embed/index.ts'

const host = 'https://consultant.example'

const searchOf = (given: Readonly<Record<string, string>>): string =>
  `?embed&${new URLSearchParams(given).toString()}`

const read = (given: Readonly<Record<string, string>>) => readEmbed(searchOf(given))

describe('the parameters of a site', () => {
  it('are read', () => {
    expect(
      read({ host, name: 'Müller', accent: '#7A1F5C', theme: 'dark', results: 'answers' }),
    ).toEqual({
      settings: { host, name: 'Müller', accent: '#7a1f5c', theme: 'dark', results: 'answers' },
      problems: [],
    })
  })

  it('tell nothing to anybody when there are none', () => {
    expect(readEmbed('?embed')).toEqual({
      settings: { host: null, name: '', accent: null, theme: null, results: 'none' },
      problems: [],
    })
    expect(read({ host }).settings.results).toBe('kind')
  })

  it.each([
    'https://consultant.example',
    'https://consultant.example:8443',
    'https://xn--mller-kva.example',
    'http://localhost:3000',
    'http://127.0.0.1',
    'http://[::1]:80801'.slice(0, -1),
  ])('take the origin %s', (origin) => {
    expect(read({ host: origin })).toMatchObject({ settings: { host: origin }, problems: [] })
  })

  it.each([
    '*',
    '/',
    '',
    'null',
    'consultant.example',
    'https://consultant.example/',
    'https://consultant.example/page',
    'https://consultant.example:443',
    'HTTPS://consultant.example',
    'https://user@consultant.example',
    'https://müller.example',
    'http://consultant.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'javascript:alert(1)',
    'file:///etc',
    'data:text/html,x',
  ])('don’t take %j for an origin', (origin) => {
    const { settings, problems } = read({ host: origin, results: 'answers' })
    expect(settings).toMatchObject({ host: null, results: 'none' })
    expect(problems).toContainEqual({ parameter: 'host', reason: 'unreadable' })
    expect(problems).toContainEqual({ parameter: 'results', reason: 'needsHost' })
  })

  it('are not followed where the site around is known to be another one', () => {
    const search = searchOf({ host, results: 'answers' })
    expect(readEmbed(search, host).problems).toEqual([])
    const { settings, problems } = readEmbed(search, 'https://other.example')
    expect(settings).toMatchObject({ host: null, results: 'none' })
    expect(problems[0]).toEqual({ parameter: 'host', reason: 'otherHost' })
  })

  it('make the name one line of plain text, cut to its length', () => {
    expect(read({ name: ' Anne\n\u202Egnp <b>\u0000 ' }).settings.name).toBe('Anne gnp <b>')
    expect(read({ name: 'x'.repeat(399) }).settings.name).toHaveLength(longestName)
    for (const name of ['', '\u202E\u200B', 'x'.repeat(401)]) {
      expect(read({ name })).toMatchObject({
        settings: { name: '' },
        problems: [{ parameter: 'name', reason: 'unreadable' }],
      })
    }
  })

  it.each([
    ['accent', 'red'],
    ['accent', '#12345'],
    ['accent', '#12345g'],
    ['theme', 'auto'],
    ['results', 'all'],
    ['lang', 'de'],
    ['for', 'EMPLOYER'],
  ] as const)('name %s=%s as what can’t be read', (parameter, value) => {
    expect(read({ host, [parameter]: value }).problems).toEqual([
      { parameter, reason: 'unreadable' },
    ])
  })

  it('don’t guess which of two is meant', () => {
    expect(readEmbed(`?embed&host=${host}&host=https://other.example`)).toMatchObject({
      settings: { host: null },
      problems: [{ parameter: 'host', reason: 'unreadable' }],
    })
  })

  it('never crash the page, and never tell anything to what is no origin', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(host, '*', '#fff', 'kind', 'answers', 'dark', 'fr', 'null'),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom<EmbedParameter>(...embedParameters), text))
        .map((pairs) => `?embed&${pairs.map((pair) => pair.join('=')).join('&')}`),
    )
    fc.assert(
      fc.property(anything, (search) => {
        const { settings } = readEmbed(search)
        if (settings.host === null) expect(settings.results).toBe('none')
        else expect(new URL(settings.host).origin).toBe(settings.host)
        expect(Array.from(settings.name).length).toBeLessThanOrEqual(longestName)
        expect(settings.name).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
        if (settings.accent !== null) expect(settings.accent).toMatch(/^#[\da-f]{6}$/)
      }),
      { numRuns: 2000 },
    )
  })
})
