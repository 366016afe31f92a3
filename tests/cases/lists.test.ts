import { describe, expect, it } from 'vitest'
import { countryCodes, suggest } from '#rules'
import type { Answers } from '#rules'
import { german, professional } from './professionals.ts'
import { executive, specialist, trainee } from './transferees.ts'

/** The lists of the law that are long, country by country, group by group, sector by sector. */

const union =
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'

/** Codes by country, from lines of a code and the countries that come to it. */
const byCountry = (...table: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(
    table.flatMap(([code, countries]) =>
      countries.split(' ').map((country): [string, string] => [country, code]),
    ),
  )

const elsewhere = countryCodes.filter((country) => country !== 'CAN')

/** What every country's citizen comes to, and what the table says. */
function compare(
  person: (country: string) => Answers,
  table: ReadonlyMap<string, string>,
  otherwise: string | null,
) {
  const suggested = elsewhere.map((country) => [country, suggest(person(country)).code])
  const expected = elsewhere.map((country) => [country, table.get(country) ?? otherwise])
  expect(suggested).toEqual(expected)
}

describe('citizens of every country, sent by a company there', () => {
  it('as executives', () => {
    compare(
      (country) => ({ ...executive, citizenships: [country], employerCountry: country }),
      byCountry(
        ['T37', 'USA MEX'],
        ['F13', 'COL'],
        ['F33', 'KOR'],
        ['F53', 'PER'],
        ['F71', 'UKR'],
        ['T51', 'AUS BRN CHL JPN MYS NZL'],
        ['T44', union],
        ['F61', 'GBR'],
      ),
      'C62',
    )
  })

  it('as specialists', () => {
    compare(
      (country) => ({ ...specialist, citizenships: [country], employerCountry: country }),
      byCountry(
        ['T38', 'USA MEX'],
        ['F15', 'COL'],
        ['F35', 'KOR'],
        ['F55', 'PER'],
        ['F74', 'UKR'],
        ['T55', 'AUS BRN CHL JPN NZL'],
        ['T41', union],
        ['F63', 'GBR'],
      ),
      'C63',
    )
  })

  it('as trainees', () => {
    compare(
      (country) => ({ ...trainee, citizenships: [country], employerCountry: country }),
      byCountry(
        ['F14', 'COL'],
        ['F34', 'KOR'],
        ['F54', 'PER'],
        ['T54', 'CHL'],
        ['T42', union],
        ['F62', 'GBR'],
      ),
      null,
    )
  })

  it('as permanent residents there who are citizens of India', () => {
    compare(
      (country) => ({
        ...executive,
        citizenships: ['IND'],
        residences: [country],
        employerCountry: country,
      }),
      byCountry(['F13', 'COL'], ['F33', 'KOR'], ['F53', 'PER'], ['F71', 'UKR'], ['T51', 'AUS NZL']),
      'C62',
    )
  })
})

describe('professionals of every country', () => {
  it('with a job of TEER 1 that is on no list', () => {
    compare(
      (country) => ({ ...professional, citizenships: [country] }),
      byCountry(['F12', 'COL'], ['F52', 'PER'], ['F72', 'UKR'], ['T52', 'AUS CHL JPN MEX']),
      null,
    )
  })

  it('with such a job, as permanent residents there who are citizens of India', () => {
    compare(
      (country) => ({ ...professional, citizenships: ['IND'], residences: [country] }),
      byCountry(['F12', 'COL'], ['F52', 'PER'], ['F72', 'UKR'], ['T52', 'AUS']),
      null,
    )
  })

  it('sent under a contract in an open sector of Europe', () => {
    compare(
      (country) => ({ ...german, citizenships: [country], teer: '2' }),
      byCountry(['T47', union], ['F66', 'GBR']),
      null,
    )
  })
})

describe('groups of occupations that agreements leave out', () => {
  const everywhere = ['health', 'education', 'social', 'culture', 'recreation'] as const
  const managers = ['telecom', 'postal'] as const
  const andeanOnly = ['manufacturing', 'utilities', 'construction', 'transportation'] as const

  const groups = [
    ...[...everywhere, ...managers, 'judgeNotary' as const].map((group) => ({
      group,
      excludedBy: ['AUS', 'CHL', 'COL', 'JPN', 'MEX', 'UKR'],
    })),
    ...andeanOnly.map((group) => ({ group, excludedBy: ['COL'] })),
    { group: 'lawyer' as const, excludedBy: ['CHL', 'COL', 'JPN', 'MEX', 'UKR'] },
    { group: 'researcher' as const, excludedBy: ['JPN'] },
    { group: 'none' as const, excludedBy: [] },
  ]

  it.each(groups)('$group', ({ group, excludedBy }) => {
    const out = ['AUS', 'CHL', 'COL', 'JPN', 'MEX', 'UKR'].filter(
      (country) =>
        suggest({ ...professional, citizenships: [country], excludedGroup: group }).code === null,
    )
    expect(out).toEqual(excludedBy)
  })

  it('leaves a Peruvian the Pacific agreement where Peru’s own shuts out a manager', () => {
    for (const group of andeanOnly) {
      const peruvian: Answers = { ...professional, citizenships: ['PER'], excludedGroup: group }
      expect(suggest(peruvian).code).toBe('T52')
    }
  })
})

describe('sectors that Europe opens', () => {
  /** Open to independent professionals too, and open to managers. */
  const sectors: readonly (readonly [string, boolean, boolean])[] = [
    ['legal', true, true],
    ['accounting', false, true],
    ['taxation', false, true],
    ['architecture', true, true],
    ['planning', true, true],
    ['engineering', true, true],
    ['computer', true, true],
    ['research', true, true],
    ['advertising', false, true],
    ['market_research', true, true],
    ['management_consulting', true, true],
    ['consulting_related', true, true],
    ['testing', false, true],
    ['scientific_consulting', false, true],
    ['mining', true, true],
    ['repair_vessels', false, false],
    ['repair_rail', false, false],
    ['repair_road', false, false],
    ['repair_aircraft', false, false],
    ['repair_metal', false, true],
    ['translation', true, true],
    ['telecom', true, false],
    ['postal', true, false],
    ['construction', false, false],
    ['site_investigation', false, true],
    ['agriculture', false, true],
    ['environment', false, true],
    ['insurance', true, true],
    ['finance', true, true],
    ['transport', true, false],
    ['travel_agency', false, true],
    ['tourist_guide', false, true],
    ['manufacturing', true, false],
  ]

  it('are 33, of which 17 take independent professionals', () => {
    expect(sectors).toHaveLength(33)
    expect(sectors.filter(([, independents]) => independents)).toHaveLength(17)
  })

  it.each(sectors)('%s', (id, independents, managers) => {
    const inSector: Answers = { ...german, occupationEurope: `europe.${id}.other` }
    expect(suggest(inSector).code).toBe('T47')
    expect(suggest({ ...inSector, citizenships: ['GBR'] }).code).toBe('F66')
    expect(suggest({ ...inSector, offer: 'ownContract' }).code).toBe(independents ? 'T43' : null)
    expect(suggest({ ...inSector, sectorManager: 'yes' }).code).toBe(managers ? 'T47' : null)
  })
})
