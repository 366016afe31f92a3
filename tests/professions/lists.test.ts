import { beforeAll, describe, expect, it } from 'vitest'
import {
  compareCredentials,
  credentials,
  credentialText,
  findRow,
  listIds,
  listOf,
  listSources,
  loadAllRows,
  loadList,
  nearMisses,
  notes,
  noteText,
  sectorNames,
  sectorOf,
  sectorText,
} from '../../rules/professions/index.ts'
import type { Row } from '../../rules/professions/index.ts'

let rows: readonly Row[] = []
beforeAll(async () => {
  rows = await loadAllRows()
})

/** How many lines the official tables have, per list, country (where the table has countries) and heading. */
const official: Readonly<Record<string, number>> = {
  'cusma general': 25,
  'cusma medical': 12,
  'cusma scientist': 23,
  'cusma teacher': 3,
  'chile general': 25,
  'chile medical': 12,
  'chile scientist': 23,
  'chile teacher': 3,
  'korea independent': 4,
  'korea supplier': 22,
  'panama general': 16,
  'panama computing': 7,
  'panama science': 10,
  'gats group_1': 6,
  'gats group_2': 3,
  'andean COL technician': 17,
  'andean COL supervisor': 10,
  'andean COL contractor': 9,
  'andean PER technician': 17,
  'andean PER supervisor': 10,
  'andean PER contractor': 9,
  'cptpp MYS professional': 26,
  'cptpp BRN professional': 1,
  'cptpp AUS technician': 20,
  'cptpp AUS supervisor': 10,
  'cptpp AUS contractor': 9,
  'cptpp CHL technician': 15,
  'cptpp CHL supervisor': 10,
  'cptpp CHL contractor': 9,
  'cptpp JPN technician': 18,
  'cptpp JPN supervisor': 19,
  'cptpp MEX technician': 11,
  'cptpp MEX contractor': 4,
  'cptpp PER technician': 5,
  'cptpp PER supervisor': 10,
  'cptpp PER contractor': 9,
  'cptpp PER unclear': 15,
  'europe sector': 153,
  'europe engineering_technologist': 8,
  'europe scientific_technologist': 18,
  'excluded.andean COL health_education_social': 9,
  'excluded.andean COL culture': 3,
  'excluded.andean COL other': 7,
  'excluded.andean PER health_education_social': 9,
  'excluded.andean PER culture': 3,
  'excluded.andean PER other': 7,
  'excluded.cptpp AUS excluded': 6,
  'excluded.cptpp CHL excluded': 6,
  'excluded.cptpp JPN excluded': 7,
  'excluded.cptpp MEX excluded': 6,
  'excluded.cptpp PER excluded': 6,
  'excluded.ukraine UKR excluded': 6,
}

/** The lines of the official table for each sector of CETA and the Canada–UK agreement. */
const sectorLines: Readonly<Record<string, number>> = {
  legal: 1,
  accounting: 2,
  taxation: 2,
  architecture: 3,
  planning: 3,
  engineering: 8,
  computer: 12,
  research: 18,
  advertising: 6,
  market_research: 5,
  management_consulting: 4,
  consulting_related: 2,
  testing: 11,
  scientific_consulting: 3,
  mining: 7,
  repair_vessels: 4,
  repair_rail: 2,
  repair_road: 1,
  repair_aircraft: 4,
  repair_metal: 5,
  translation: 1,
  telecom: 3,
  postal: 1,
  construction: 2,
  site_investigation: 4,
  agriculture: 7,
  environment: 11,
  insurance: 4,
  finance: 9,
  transport: 2,
  travel_agency: 3,
  tourist_guide: 2,
  manufacturing: 1,
  technologist_engineering: 8,
  technologist_scientific: 18,
}

const tally = (pairs: readonly (readonly [string, number])[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const [key, more] of pairs) counts[key] = (counts[key] ?? 0) + more
  return counts
}

describe('the lists hold every line of the official tables', () => {
  it('per agreement, country and heading', () => {
    const counted = rows.flatMap((row): (readonly [string, number])[] => {
      const [list = '', agreement = ''] = row.id.split('.')
      const table = list === 'excluded' ? `${list}.${agreement}` : list
      return row.countries.length === 0
        ? [[`${table} ${row.group}`, row.covers]]
        : row.countries.map(
            (country) =>
              [`${table} ${country} ${row.group}`, row.covers / row.countries.length] as const,
          )
    })
    expect(tally(counted)).toEqual(official)
    expect(rows.reduce((sum, row) => sum + row.covers, 0)).toBe(711)
  })

  it('per European sector', () => {
    const inEurope = rows.filter((row) => listOf(row.id) === 'europe')
    expect(tally(inEurope.map((row) => [sectorOf(row.id) ?? '?', row.covers] as const))).toEqual(
      sectorLines,
    )
    expect(Object.keys(sectorNames)).toEqual(Object.keys(sectorLines))
  })

  it('each sector has one open row, and only the postal one stands for a line of the table', () => {
    const open = rows.filter((row) => row.generic)
    expect(open.map((row) => row.id)).toEqual(
      Object.keys(sectorLines)
        .filter((sector) => !sector.startsWith('technologist'))
        .map((sector) => `europe.${sector}.other`),
    )
    expect(open.filter((row) => row.covers > 0).map((row) => row.id)).toEqual([
      'europe.postal.other',
    ])
  })

  it('Chile uses the ids of the North American list', async () => {
    const slugs = async (list: 'cusma' | 'chile') =>
      (await loadList(list)).map((row) => row.id.split('.')[1])
    expect(await slugs('chile')).toEqual(await slugs('cusma'))
  })
})

describe('every row', () => {
  it('has an id of its own, in its list’s form', () => {
    const ids = rows.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    const word = '[a-z0-9_]+'
    const forms = new RegExp(
      `^((cusma|chile|panama|gats|andean)\\.${word}` +
        `|korea\\.(independent|supplier)\\.${word}` +
        `|cptpp\\.(mys|brn)\\.professional\\.${word}` +
        `|cptpp\\.(aus|chl|jpn|mex|per)\\.technician\\.${word}` +
        `|cptpp\\.per\\.unclear\\.${word}` +
        `|europe\\.(${Object.keys(sectorNames).join('|')})\\.${word}` +
        `|excluded\\.(andean|cptpp|ukraine)\\.${word})$`,
    )
    expect(ids.filter((id) => !forms.test(id))).toEqual([])
    for (const row of rows.filter(({ id }) => id.startsWith('cptpp.'))) {
      expect(row.countries.map((country) => country.toLowerCase())).toEqual([row.id.split('.')[1]])
    }
  })

  it('keeps the ids that the law names', () => {
    const named = [
      'cusma.registered_nurse',
      'cusma.computer_systems_analyst',
      'cusma.scientific_technician',
      'cusma.physician',
      'cusma.psychologist',
      'cusma.college_teacher',
      'cusma.university_teacher',
      'cusma.seminary_teacher',
      'korea.supplier.architect',
      'korea.supplier.engineer',
      'korea.supplier.management_consultant',
      'korea.supplier.veterinarian',
      'gats.agrologist',
      'gats.geomatics_professional',
      'gats.senior_computer_specialist',
      'gats.foreign_legal_consultant',
      'gats.urban_planner',
    ]
    expect(named.filter((id) => findRow(rows, id) === undefined)).toEqual([])
    expect(findRow(rows, 'cusma.astronaut')).toBeUndefined()
  })

  it('speaks both languages', () => {
    for (const row of rows) {
      const texts = [
        row.en,
        row.fr,
        ...row.aliases.en,
        ...row.aliases.fr,
        ...(row.scope ? [row.scope.en, row.scope.fr] : []),
      ]
      expect(
        texts.filter((text) => text.trim() === '' || text !== text.trim()),
        row.id,
      ).toEqual([])
      expect(new Set(row.aliases.en).size, row.id).toBe(row.aliases.en.length)
      expect(new Set(row.aliases.fr).size, row.id).toBe(row.aliases.fr.length)
      expect(
        [...row.aliases.en, ...row.aliases.fr].filter((alias) => alias !== alias.toLowerCase()),
        row.id,
      ).toEqual([])
      if (!row.generic)
        expect(row.aliases.en.length * row.aliases.fr.length, row.id).toBeGreaterThan(0)
    }
  })

  it('has a French title that is not the English one', () => {
    expect(
      rows.filter((row) => row.en.toLowerCase() === row.fr.toLowerCase()).map((row) => row.id),
    ).toEqual([])
  })

  it('names known notes, codes, countries and groups only', () => {
    const groups = new Set(Object.keys(official).map((key) => key.split(' ').at(-1)))
    for (const row of rows) {
      expect(row.note === undefined || Object.hasOwn(notes, row.note), row.id).toBe(true)
      expect(groups.has(row.group), row.id).toBe(true)
      expect(
        row.noc.filter((code) => !/^\d{3}(\d{2})?$/.test(code)),
        row.id,
      ).toEqual([])
      expect(
        row.countries.filter((code) => !/^[A-Z]{3}$/.test(code)),
        row.id,
      ).toEqual([])
      expect(['high', 'medium', 'low']).toContain(row.confidence)
      expect(['official', 'working']).toContain(row.frStatus)
      expect(row.topics.length > 0, row.id).toBe(listOf(row.id) === 'excluded')
    }
    const used = new Set(rows.map((row) => row.note))
    expect(Object.keys(notes).filter((id) => !used.has(id as keyof typeof notes))).toEqual([])
    for (const id of Object.keys(notes) as (keyof typeof notes)[])
      expect(noteText(id).fr).not.toBe(noteText(id).en)
  })

  it('asks for something, except the excluded groups', () => {
    for (const row of rows)
      expect(row.credentials.length > 0, row.id).toBe(listOf(row.id) !== 'excluded')
  })
})

describe('credentials', () => {
  it('are all known, and all used', () => {
    const used = new Set<string>(
      rows.flatMap((row) => [...row.credentials, ...row.also, ...row.home]),
    )
    expect([...used].filter((id) => !Object.hasOwn(credentials, id))).toEqual([])
    expect(Object.keys(credentials).filter((id) => !used.has(id))).toEqual([])
  })

  it('read differently in each language', () => {
    for (const id of Object.keys(credentials) as (keyof typeof credentials)[]) {
      expect(credentialText(id).en).not.toBe(credentialText(id).fr)
    }
  })

  it('of two rows can be compared', async () => {
    const inList = async (list: 'cusma' | 'chile', slug: string): Promise<Row> => {
      const row = findRow(await loadList(list), `${list}.${slug}`)
      if (!row) throw new Error(slug)
      return row
    }
    expect(
      compareCredentials(await inList('cusma', 'lawyer'), await inList('chile', 'lawyer')),
    ).toEqual({
      both: ['law_degree', 'bar_member'],
      onlyA: [],
      onlyB: ['chile_abogado'],
    })
    expect(
      compareCredentials(await inList('cusma', 'accountant'), await inList('cusma', 'engineer')),
    ).toEqual({
      both: ['bachelor_in_field'],
      onlyA: ['cpa'],
      onlyB: ['licence'],
    })
  })

  it('a nurse’s or psychologist’s bachelor’s degree is not enough', () => {
    for (const id of ['cusma.registered_nurse', 'cusma.psychologist']) {
      expect(findRow(rows, id)?.credentials).toEqual(['licence', 'licenciatura'])
    }
  })
})

describe('labels', () => {
  it('sectors, sources and near misses have both languages', () => {
    for (const id of Object.keys(sectorNames) as (keyof typeof sectorNames)[])
      expect(sectorText(id).en).not.toBe(sectorText(id).fr)
    for (const list of listIds) {
      expect(listSources[list].length).toBeGreaterThan(0)
      for (const source of listSources[list]) expect(source.title.en).not.toBe(source.title.fr)
    }
    expect(new Set(nearMisses.map((miss) => miss.id)).size).toBe(nearMisses.length)
    for (const miss of nearMisses) {
      expect(miss.en, miss.id).not.toBe(miss.fr)
      expect(
        [...miss.terms.en, ...miss.terms.fr].filter((term) => term.trim() === ''),
        miss.id,
      ).toEqual([])
    }
  })
})
