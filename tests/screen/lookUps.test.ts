import { describe, expect, it } from 'vitest'
import { edition, listIds, loadList, narrowedCodes, retiredCodes } from '#rules'
import { json } from './running.ts'

interface Found {
  readonly lists: readonly string[]
  readonly rows: readonly {
    readonly list: string
    readonly id: string
    readonly codes: readonly string[]
    readonly variants: readonly string[]
    readonly en: string
    readonly fr: string
    readonly citizens: readonly string[]
    readonly credentials: readonly { readonly en: string; readonly fr: string }[]
    readonly note: { readonly en: string; readonly fr: string } | null
  }[]
  readonly leftOut: readonly { readonly id: string; readonly citizens: readonly string[] }[]
  readonly nearMisses: readonly {
    readonly list: string
    readonly en: string
    readonly fr: string
  }[]
}

const profession = async (title: string, ...citizenships: readonly string[]): Promise<Found> =>
  (await json([
    '--profession',
    title,
    ...citizenships.flatMap((code) => ['--citizenship', code]),
  ])) as Found

const ids = ({ rows }: Found): readonly string[] => rows.map(({ id }) => id)

describe('--profession', () => {
  it('finds the registered nurse of a citizen of the United States, with credentials, note and code', async () => {
    const { rows } = await profession('registered nurse', 'USA')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      list: 'cusma',
      id: 'cusma.registered_nurse',
      codes: ['T36'],
      variants: ['cusma-t36'],
      en: 'Registered Nurse',
    })
    expect(rows[0]?.fr).toMatch(/infirmi/i)
    expect(rows[0]?.credentials.map(({ en }) => en).join()).toMatch(/licence/i)
    expect(rows[0]?.credentials.every(({ fr }) => fr !== '')).toBe(true)
    expect(rows[0]?.note?.en).toMatch(/province/)
  })

  it('opens the lists of the citizenship’s agreements, and no other', async () => {
    const listsOf = async (...codes: readonly string[]) =>
      (await profession('engineer', ...codes)).lists.toSorted()
    expect(await listsOf('USA')).toEqual(['cusma', 'gats'])
    expect(await listsOf('MEX')).toEqual(['cptpp', 'cusma', 'gats'])
    expect(await listsOf('CHL')).toEqual(['chile', 'cptpp', 'gats'])
    expect(await listsOf('KOR')).toEqual(['gats', 'korea'])
    expect(await listsOf('PAN')).toEqual(['gats', 'panama'])
    expect(await listsOf('COL')).toEqual(['andean', 'gats'])
    expect(await listsOf('PER')).toEqual(['andean', 'cptpp', 'gats'])
    expect(await listsOf('AUS')).toEqual(['cptpp', 'gats'])
    expect(await listsOf('BRN')).toEqual(['cptpp', 'gats'])
    expect(await listsOf('FRA')).toEqual(['europe', 'gats'])
    expect(await listsOf('GBR')).toEqual(['europe', 'gats'])
    expect(await listsOf('NZL')).toEqual(['gats'])
    expect(await listsOf('PRK')).toEqual([])
    expect(await listsOf('USA', 'FRA')).toEqual(['cusma', 'europe', 'gats'])
  })

  it('without a citizenship looks through all lists', async () => {
    const { lists, rows } = await profession('engineer')
    expect(lists).toEqual(listIds.filter((list) => list !== 'excluded'))
    expect(new Set(rows.map(({ list }) => list))).toContain('chile')
  })

  it('gives each citizen the code of their own agreement', async () => {
    const codesOf = async (title: string, citizenship: string, id: string) =>
      (await profession(title, citizenship)).rows.find((row) => row.id === id)?.codes
    expect(await codesOf('avionics', 'COL', 'andean.avionics_technician')).toEqual(['F12'])
    expect(await codesOf('avionics', 'PER', 'andean.avionics_technician')).toEqual(['F52'])
    expect(await codesOf('avionics', 'JPN', 'cptpp.jpn.technician.avionics_technician')).toEqual([
      'T52',
    ])
    const mining = 'europe.mining.mining_engineer'
    expect(await codesOf('mining engineer', 'FRA', mining)).toEqual(['T47', 'T43'])
    expect(await codesOf('mining engineer', 'GBR', mining)).toEqual(['F66', 'F60'])
  })

  it('names only variants that the row opens', async () => {
    const { rows } = await profession('avionics', 'AUS')
    expect(rows.map(({ variants }) => variants)).toEqual([['cptpp-t52-technician']])
  })

  it('shows a citizen no row of another country', async () => {
    expect(ids(await profession('avionics', 'JPN'))).toEqual([
      'cptpp.jpn.technician.avionics_technician',
    ])
  })

  it('rows of every list have a code for someone', async () => {
    for (const list of listIds.filter((one) => one !== 'excluded')) {
      for (const row of (await loadList(list)).filter((_, index) => index % 40 === 0)) {
        const found = (await profession(row.en)).rows.find(({ id }) => id === row.id)
        expect(found?.codes.length, row.id).toBeGreaterThan(0)
      }
    }
  })

  it('says why a near title is not on the list, and which groups are left out', async () => {
    const programmer = await profession('programmer', 'USA')
    expect(programmer.rows).toEqual([])
    expect(programmer.nearMisses.find(({ list }) => list === 'cusma')?.en).toMatch(
      /systems analyst/,
    )
    const nurse = await profession('nurse', 'COL')
    expect(nurse.leftOut.map(({ id }) => id)).toContain('excluded.andean.nurses')
    expect((await profession('nurse', 'USA')).leftOut).toEqual([])
  })

  it('finds French titles too', async () => {
    expect(ids(await profession('infirmière autorisée', 'USA'))).toContain('cusma.registered_nurse')
  })
})

interface CodeFound {
  readonly kind: string
  readonly now: readonly string[]
  readonly variants: readonly { readonly variant: string }[]
  readonly partnerOf: readonly string[]
  readonly was: { readonly en: string; readonly fr: string } | null
}

const code = async (text: string): Promise<CodeFound> => (await json(['--code', text])) as CodeFound

describe('--code', () => {
  it('translates an old code', async () => {
    expect(await code('c12')).toMatchObject({
      kind: 'retired',
      now: ['C61', 'C62', 'C63'],
      variants: [],
    })
    expect((await code('T24')).was?.fr).toMatch(/T24/)
  })

  it('names the variants of every code of today', async () => {
    for (const { code: number, id, sameAs } of edition.variants) {
      if (number === null || sameAs !== undefined) continue
      const found = await code(number)
      expect(found.kind).toBe('current')
      expect(found.variants.map(({ variant }) => variant)).toContain(id)
    }
  })

  it('says when a code of today once stood for more', async () => {
    const found = await code('T44')
    expect(found.kind).toBe('current')
    expect(found.now).toContain('F61')
    expect(found.was?.en).toMatch(/T44/)
    expect((await code('T36')).was).toBeNull()
    expect((await code('T36')).now).toEqual(['T36'])
  })

  it('knows the codes of partners', async () => {
    const found = await code('T45')
    expect(found.kind).toBe('current')
    expect(found.partnerOf).toContain('ceta-t44')
  })

  it('knows every old code, and says so of what it does not know', async () => {
    for (const one of [...retiredCodes, ...narrowedCodes]) {
      expect((await code(one.code)).now).toEqual(one.now)
    }
    expect(await code('Z99')).toMatchObject({ kind: 'unknown', now: [], variants: [], was: null })
  })
})
