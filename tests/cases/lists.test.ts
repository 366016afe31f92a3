import { describe, expect, it } from 'vitest'
import { candidates, countryCodes, suggest, variantOf } from '#rules'
import type { Answers, Duration } from '#rules'
import { german, ninetyDays, professional } from './professionals.ts'
import { executive, from, newOffice, specialist, trainee } from './transferees.ts'

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
      (country) => ({ ...executive, ...from(country) }),
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
      (country) => ({ ...specialist, ...from(country) }),
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
      (country) => ({ ...trainee, ...from(country) }),
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

describe('the months of transferees', () => {
  const opening: Answers = { ...executive, ...newOffice }
  type Line = readonly [
    id: string,
    person: Answers,
    country: string,
    abroad: number,
    first: number,
    renewal: Duration['renewal'],
    cap: number,
  ]
  const table: readonly Line[] = [
    ['cusma-t37', executive, 'USA', 12, 36, 24, 84],
    ['cusma-t37-new-office', opening, 'USA', 12, 12, 6, 84],
    ['cusma-t38', specialist, 'USA', 12, 36, 24, 60],
    ['ceta-t44', executive, 'FRA', 12, 36, 18, 54],
    ['ceta-t44-new-office', opening, 'FRA', 12, 36, 18, 54],
    ['ceta-t42', trainee, 'FRA', 12, 12, 'none', 12],
    ['ceta-t41', specialist, 'FRA', 12, 36, 18, 54],
    ['uk-f61', executive, 'GBR', 12, 36, 18, 54],
    ['uk-f61-new-office', opening, 'GBR', 12, 36, 18, 54],
    ['uk-f62', trainee, 'GBR', 12, 12, 'none', 12],
    ['uk-f63', specialist, 'GBR', 12, 36, 18, 54],
    ['cptpp-t51', executive, 'JPN', 12, 36, 24, 84],
    ['cptpp-t51-new-office', opening, 'JPN', 12, 36, 24, 84],
    ['cptpp-t54', trainee, 'CHL', 12, 36, 'exceptional', 36],
    ['cptpp-t55', specialist, 'JPN', 12, 36, 24, 60],
    ['chile-f23', executive, 'CHL', 12, 36, 24, 84],
    ['chile-f23-new-office', opening, 'CHL', 12, 12, 6, 84],
    ['chile-f24', specialist, 'CHL', 12, 36, 24, 60],
    ['colombia-f13', executive, 'COL', 6, 36, 24, 84],
    ['colombia-f13-new-office', opening, 'COL', 6, 12, 6, 84],
    ['colombia-f14', trainee, 'COL', 6, 12, 24, 36],
    ['colombia-f15', specialist, 'COL', 6, 36, 24, 60],
    ['peru-f53', executive, 'PER', 6, 36, 24, 84],
    ['peru-f54', trainee, 'PER', 6, 12, 'discretion', 36],
    ['peru-f55', specialist, 'PER', 6, 36, 24, 60],
    ['korea-f33', executive, 'KOR', 12, 36, 24, 84],
    ['korea-f33-new-office', opening, 'KOR', 12, 12, 6, 84],
    ['korea-f34', trainee, 'KOR', 12, 12, 24, 36],
    ['korea-f35', specialist, 'KOR', 12, 36, 24, 60],
    ['ukraine-f71', executive, 'UKR', 12, 36, 'discretion', 84],
    ['ukraine-f74', specialist, 'UKR', 12, 36, 'discretion', 60],
    ['r205a-c62-executive', executive, 'IND', 12, 36, 24, 84],
    ['r205a-c63', specialist, 'IND', 12, 36, 24, 60],
  ]

  const stands = (id: string, answers: Answers) =>
    candidates(answers).find(({ variant }) => variant.id === id)?.standing !== 'not_this_stream'

  it.each(table)('%s', (id, person, country, abroad, first, renewal, cap) => {
    expect(variantOf(id).duration).toMatchObject({ first, unit: 'months', renewal, cap })

    const citizen: Answers = { ...person, ...from(country) }
    expect(stands(id, { ...citizen, monthsAbroad: abroad })).toBe(true)
    expect(stands(id, { ...citizen, monthsAbroad: abroad - 1 })).toBe(false)

    const again: Answers = {
      ...citizen,
      transfereeHistory: 'change',
      changeYear: 'yes',
      yearAbroadSince: 'no',
    }
    expect(stands(id, { ...again, transfereeMonths: cap - 1 })).toBe(true)
    expect(stands(id, { ...again, transfereeMonths: cap })).toBe(false)
    expect(stands(id, { ...again, transfereeMonths: cap, yearAbroadSince: 'yes' })).toBe(true)
  })

  it('give a new office under the general rule 12 months, and more only exceptionally', () => {
    expect(variantOf('r205a-c61').duration).toMatchObject({ first: 12, renewal: 'exceptional' })
  })
})

describe('the stay of professionals, traders and investors', () => {
  const table: readonly (readonly [string, number, Duration['renewal']])[] = [
    ['cusma-t36', 36, 36],
    ['chile-f22', 36, 36],
    ['colombia-f12-professional', 36, 36],
    ['colombia-f12-technician', 36, 36],
    ['korea-f32-supplier', 36, 36],
    ['korea-f32-independent', 36, 36],
    ['panama-f42', 36, 36],
    ['peru-f52-professional', 12, 12],
    ['peru-f52-technician', 12, 12],
    ['ukraine-f72', 12, 12],
    ['cptpp-t52-professional', 12, 'discretion'],
    ['cptpp-t52-technician', 12, 'discretion'],
    ['cusma-t34', 12, 24],
    ['cusma-t35', 12, 24],
    ['chile-f20', 12, 24],
    ['chile-f21', 12, 24],
    ['colombia-f10', 12, 24],
    ['colombia-f11', 12, 24],
    ['korea-f30', 12, 24],
    ['korea-f31', 12, 24],
    ['peru-f50', 12, 24],
    ['peru-f51', 12, 24],
    ['ceta-t46', 12, 'discretion'],
    ['uk-f65', 12, 'discretion'],
    ['cptpp-t50', 12, 'discretion'],
  ]

  it.each(table)('%s', (id, first, renewal) => {
    expect(variantOf(id).duration).toMatchObject({ first, unit: 'months', renewal })
  })

  it.each(['ceta-t47', 'ceta-t43', 'ceta-t48', 'uk-f66', 'uk-f60', 'uk-f67'])(
    '%s: 12 months in any 24',
    (id) => {
      expect(variantOf(id).duration).toMatchObject({
        first: 12,
        renewal: 'discretion',
        cap: 12,
        noteSays: 'ceiling',
        contractIfShorter: true,
      })
    },
  )

  it('under GATS: 90 days and no more', () => {
    expect(variantOf('gats-t33').duration).toMatchObject({
      first: 90,
      unit: 'days',
      renewal: 'none',
      cap: 90,
    })
  })
})

describe('the levels of a job', () => {
  const levels = ['0', '1', '2', '3', '4', '5'] as const

  it.each(['COL', 'PER', 'UKR', 'JPN'])('takes professionals of TEER 0 and 1: %s', (country) => {
    const taken = levels.filter(
      (teer) => suggest({ ...professional, citizenships: [country], teer }).code !== null,
    )
    expect(taken).toEqual(['0', '1'])
  })

  it('takes short work of TEER 0 and 1', () => {
    const taken = levels.filter(
      (teer) =>
        suggest({
          ...professional,
          citizenships: ['IND'],
          situations: ['shortWork'],
          workLength: 'days15',
          shortWorkLast: 'never',
          teer,
        }).variant === 'short-work',
    )
    expect(taken).toEqual(['0', '1'])
  })
})

describe('degrees by country, in years', () => {
  it.each([
    ['a professional of', 'COL', 4, {}],
    ['a professional of', 'UKR', 3, {}],
    ['a professional of', 'AUS', 3, {}],
    ['a professional of', 'CHL', 4, {}],
    ['a professional of', 'JPN', 4, {}],
    ['a professional of', 'MEX', 4, {}],
    ['a professional of', 'PER', 4, {}],
    ['an architect of', 'MYS', 4, { occupationPacific: 'cptpp.mys.professional.architect' }],
    [
      'a petroleum engineer of',
      'BRN',
      4,
      { occupationPacific: 'cptpp.brn.professional.petroleum_engineer' },
    ],
    ['a chef of', 'COL', 1, { teer: '3', technicianAndes: 'andean.chef' }],
    [
      'an inspector of',
      'MEX',
      2,
      { teer: '2', occupationPacific: 'cptpp.mex.technician.engineering_inspector' },
    ],
  ] as const)('%s %s: %i', (_who, country, years, work) => {
    const citizen: Answers = { ...professional, ...work, citizenships: [country], credential: 'no' }
    expect(suggest({ ...citizen, degreeYears: years }).code).not.toBeNull()
    expect(suggest({ ...citizen, degreeYears: years - 1 }).code).toBeNull()
  })
})

describe('how long the work lasts', () => {
  const lengths = [
    'days15',
    'days30',
    'days90',
    'days120',
    'months12',
    'months36',
    'longer',
  ] as const

  it('is 90 days at most under GATS', () => {
    const taken = lengths.filter(
      (workLength) => suggest({ ...ninetyDays, workLength }).code === 'T33',
    )
    expect(taken).toEqual(['days15', 'days30', 'days90'])
  })

  it('is 120 days at most for an invited researcher', () => {
    const taken = lengths.filter(
      (workLength) =>
        suggest({
          ...professional,
          citizenships: ['IND'],
          situations: ['shortResearch'],
          shortResearchLast: 'never',
          workLength,
        }).variant === 'short-research',
    )
    expect(taken).toEqual(['days15', 'days30', 'days90', 'days120'])
  })
})

describe('the partner of a worker', () => {
  it.each([
    ['T25', 'colombia-f10 colombia-f11 colombia-f13 colombia-f14 colombia-f15'],
    ['T25', 'colombia-f12-professional colombia-f12-technician colombia-f13-new-office'],
    ['F36', 'korea-f30 korea-f31 korea-f33 korea-f34 korea-f35'],
    ['F36', 'korea-f32-supplier korea-f32-independent korea-f33-new-office'],
    ['T45', 'ceta-t44 ceta-t42 ceta-t41 ceta-t44-new-office'],
    ['F64', 'uk-f61 uk-f62 uk-f63 uk-f61-new-office'],
    ['F73', 'ukraine-f70 ukraine-f71 ukraine-f72 ukraine-f74'],
    ['T53', 'cptpp-t50 cptpp-t51 cptpp-t54 cptpp-t55'],
    ['T53', 'cptpp-t51-new-office cptpp-t52-professional cptpp-t52-technician'],
    ['C41', 'cusma-t34 cusma-t35 cusma-t36 cusma-t37 cusma-t38'],
    ['C41', 'chile-f20 chile-f21 chile-f22 chile-f23 chile-f24'],
    ['C41', 'peru-f50 peru-f51 peru-f52-professional peru-f53 peru-f54 peru-f55 panama-f42'],
    ['C41', 'r205a-c61 r205a-c62-executive r205a-c62-manager r205a-c63'],
  ])('has %s beside %s', (code, ids) => {
    for (const id of ids.split(' ')) expect(variantOf(id).spouse.code).toBe(code)
  })

  it.each([
    ['cptpp-t51', 'AUS BRN CHL JPN MEX MYS'],
    ['cptpp-t55', 'AUS BRN CHL JPN MEX'],
    ['cptpp-t52-professional', 'AUS CHL JPN MEX'],
    ['cptpp-t50', 'AUS CHL JPN MEX'],
  ])('has T53 by the worker’s citizenship under %s: %s', (id, countries) => {
    const { citizens = [], residents = [] } = variantOf(id).spouse
    expect(citizens.toSorted().join(' ')).toBe(countries)
    expect(residents).toEqual(['AUS'])
  })

  it('leaves professionals of Brunei in doubt, where the pages disagree', () => {
    for (const id of ['cptpp-t52-professional', 'cptpp-t52-technician']) {
      expect(variantOf(id).spouse.citizensDoubtful).toEqual(['BRN'])
    }
  })
})
