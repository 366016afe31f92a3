import { describe, expect, it } from 'vitest'
import type { Answers, QuestionId } from '#rules'
import { agreements, notInForce } from '../../rules/law/agreements.ts'
import type { AgreementId } from '../../rules/law/agreements.ts'
import { bars } from '../../rules/law/bars.ts'
import { variants } from '../../rules/law/preference.ts'
import type { Duration, StreamId, Variant } from '../../rules/law/variant.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import type { Criterion } from '../../rules/logic/condition.ts'

/**
 * The codes and numbers of the three streams, typed here a second time from the law. A slip in rules/law, or a code
 * that is missing there, shows here.
 */

const variantOf = (id: string): Variant => {
  const found = variants.find((one) => one.id === id)
  if (!found) throw new Error(`No variant ${id}`)
  return found
}

const linesReading = ({ condition }: Variant, asks: QuestionId): readonly Criterion[] =>
  criteriaOf(condition).filter((line) => line.asks === asks)

/** The numbers at which lines on a question begin to fail, each once. */
const limits = (variant: Variant, asks: QuestionId): readonly number[] => [
  ...new Set(
    linesReading(variant, asks).flatMap(({ fails }) =>
      fails && 'below' in fails
        ? [fails.below]
        : fails && 'atLeast' in fails
          ? [fails.atLeast]
          : [],
    ),
  ),
]

/** Countries of which a line on a question asks for at least one. */
const countries = (variant: Variant, asks: 'citizenships' | 'residences' | 'employerCountry') =>
  [
    ...new Set(
      linesReading(variant, asks).flatMap(({ fails }) =>
        fails && 'holdsNone' in fails ? fails.holdsNone : [],
      ),
    ),
  ].toSorted()

const spaced = (codes: string): readonly string[] =>
  codes === '' ? [] : codes.split(' ').toSorted()

// prettier-ignore
const union = 'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'
const pacific = 'AUS BRN CHL JPN MYS MEX NZL PER'
const pacificEmployers = `${pacific} SGP VNM`

interface Transferee {
  readonly id: string
  readonly code: string
  readonly agreement: AgreementId | null
  readonly citizens: string
  readonly residents: string
  readonly employer: string
  /** Months abroad; first permit, renewal and cap as the page gives them; the cap on all transfers. */
  readonly abroad: number
  readonly first: number
  readonly renewal: Duration['renewal']
  readonly stay: number
  readonly cap: number
  readonly spouse: string
  readonly upToNow?: true
  readonly floor?: true
}

// prettier-ignore
const transferees: readonly Transferee[] = [
  { id: 'r205a-c61', code: 'C61', agreement: null, citizens: '', residents: '', employer: '', abroad: 12, first: 12, renewal: 'exceptional', stay: 18, cap: 84, spouse: 'C41' },
  { id: 'r205a-c62-executive', code: 'C62', agreement: null, citizens: '', residents: '', employer: '', abroad: 12, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'C41' },
  { id: 'r205a-c62-manager', code: 'C62', agreement: null, citizens: '', residents: '', employer: '', abroad: 12, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'C41' },
  { id: 'r205a-c63', code: 'C63', agreement: null, citizens: '', residents: '', employer: '', abroad: 12, first: 36, renewal: 24, stay: 60, cap: 60, spouse: 'C41', floor: true },
  { id: 'cusma-t37', code: 'T37', agreement: 'cusma', citizens: 'USA MEX', residents: '', employer: 'USA MEX', abroad: 12, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'C41' },
  { id: 'cusma-t37-new-office', code: 'T37', agreement: 'cusma', citizens: 'USA MEX', residents: '', employer: 'USA MEX', abroad: 12, first: 12, renewal: 6, stay: 84, cap: 84, spouse: 'C41' },
  { id: 'cusma-t38', code: 'T38', agreement: 'cusma', citizens: 'USA MEX', residents: '', employer: 'USA MEX', abroad: 12, first: 36, renewal: 24, stay: 60, cap: 60, spouse: 'C41' },
  { id: 'ceta-t44', code: 'T44', agreement: 'ceta', citizens: union, residents: '', employer: union, abroad: 12, first: 36, renewal: 18, stay: 54, cap: 54, spouse: 'T45', upToNow: true },
  { id: 'ceta-t44-new-office', code: 'T44', agreement: 'ceta', citizens: union, residents: '', employer: union, abroad: 12, first: 36, renewal: 18, stay: 54, cap: 54, spouse: 'T45', upToNow: true },
  { id: 'ceta-t42', code: 'T42', agreement: 'ceta', citizens: union, residents: '', employer: union, abroad: 12, first: 12, renewal: 'none', stay: 12, cap: 12, spouse: 'T45', upToNow: true },
  { id: 'ceta-t41', code: 'T41', agreement: 'ceta', citizens: union, residents: '', employer: union, abroad: 12, first: 36, renewal: 18, stay: 54, cap: 54, spouse: 'T45', upToNow: true },
  { id: 'uk-f61', code: 'F61', agreement: 'uk', citizens: 'GBR', residents: '', employer: 'GBR', abroad: 12, first: 36, renewal: 18, stay: 54, cap: 54, spouse: 'F64', upToNow: true },
  { id: 'uk-f61-new-office', code: 'F61', agreement: 'uk', citizens: 'GBR', residents: '', employer: 'GBR', abroad: 12, first: 36, renewal: 18, stay: 54, cap: 54, spouse: 'F64', upToNow: true },
  { id: 'uk-f62', code: 'F62', agreement: 'uk', citizens: 'GBR', residents: '', employer: 'GBR', abroad: 12, first: 12, renewal: 'none', stay: 12, cap: 12, spouse: 'F64', upToNow: true },
  { id: 'uk-f63', code: 'F63', agreement: 'uk', citizens: 'GBR', residents: '', employer: 'GBR', abroad: 12, first: 36, renewal: 18, stay: 54, cap: 54, spouse: 'F64', upToNow: true },
  { id: 'cptpp-t51', code: 'T51', agreement: 'cptpp', citizens: pacific, residents: 'AUS NZL', employer: pacificEmployers, abroad: 12, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'T53' },
  { id: 'cptpp-t51-new-office', code: 'T51', agreement: 'cptpp', citizens: pacific, residents: 'AUS NZL', employer: pacificEmployers, abroad: 12, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'T53' },
  { id: 'cptpp-t55', code: 'T55', agreement: 'cptpp', citizens: 'AUS BRN CHL JPN MEX NZL PER', residents: 'AUS NZL', employer: pacificEmployers, abroad: 12, first: 36, renewal: 24, stay: 60, cap: 60, spouse: 'T53' },
  { id: 'cptpp-t54', code: 'T54', agreement: 'cptpp', citizens: 'CHL', residents: '', employer: pacificEmployers, abroad: 12, first: 36, renewal: 'exceptional', stay: 36, cap: 36, spouse: 'T53' },
  { id: 'chile-f23', code: 'F23', agreement: 'chile', citizens: 'CHL', residents: '', employer: 'CHL', abroad: 12, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'C41' },
  { id: 'chile-f23-new-office', code: 'F23', agreement: 'chile', citizens: 'CHL', residents: '', employer: 'CHL', abroad: 12, first: 12, renewal: 6, stay: 84, cap: 84, spouse: 'C41' },
  { id: 'chile-f24', code: 'F24', agreement: 'chile', citizens: 'CHL', residents: '', employer: 'CHL', abroad: 12, first: 36, renewal: 24, stay: 60, cap: 60, spouse: 'C41' },
  { id: 'colombia-f13', code: 'F13', agreement: 'colombia', citizens: 'COL', residents: 'COL', employer: 'COL', abroad: 6, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'T25' },
  { id: 'colombia-f13-new-office', code: 'F13', agreement: 'colombia', citizens: 'COL', residents: 'COL', employer: 'COL', abroad: 6, first: 12, renewal: 6, stay: 84, cap: 84, spouse: 'T25' },
  { id: 'colombia-f14', code: 'F14', agreement: 'colombia', citizens: 'COL', residents: 'COL', employer: 'COL', abroad: 6, first: 12, renewal: 24, stay: 36, cap: 36, spouse: 'T25' },
  { id: 'colombia-f15', code: 'F15', agreement: 'colombia', citizens: 'COL', residents: 'COL', employer: 'COL', abroad: 6, first: 36, renewal: 24, stay: 60, cap: 60, spouse: 'T25' },
  { id: 'peru-f53', code: 'F53', agreement: 'peru', citizens: 'PER', residents: 'PER', employer: 'PER', abroad: 6, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'C41' },
  { id: 'peru-f54', code: 'F54', agreement: 'peru', citizens: 'PER', residents: 'PER', employer: 'PER', abroad: 6, first: 12, renewal: 'discretion', stay: 36, cap: 36, spouse: 'C41' },
  { id: 'peru-f55', code: 'F55', agreement: 'peru', citizens: 'PER', residents: 'PER', employer: 'PER', abroad: 6, first: 36, renewal: 24, stay: 60, cap: 60, spouse: 'C41' },
  { id: 'korea-f33', code: 'F33', agreement: 'korea', citizens: 'KOR', residents: 'KOR', employer: 'KOR', abroad: 12, first: 36, renewal: 24, stay: 84, cap: 84, spouse: 'F36' },
  { id: 'korea-f33-new-office', code: 'F33', agreement: 'korea', citizens: 'KOR', residents: 'KOR', employer: 'KOR', abroad: 12, first: 12, renewal: 6, stay: 84, cap: 84, spouse: 'F36' },
  { id: 'korea-f34', code: 'F34', agreement: 'korea', citizens: 'KOR', residents: 'KOR', employer: 'KOR', abroad: 12, first: 12, renewal: 24, stay: 36, cap: 36, spouse: 'F36' },
  { id: 'korea-f35', code: 'F35', agreement: 'korea', citizens: 'KOR', residents: 'KOR', employer: 'KOR', abroad: 12, first: 36, renewal: 24, stay: 60, cap: 60, spouse: 'F36' },
  { id: 'ukraine-f71', code: 'F71', agreement: 'ukraine', citizens: 'UKR', residents: 'UKR', employer: 'UKR', abroad: 12, first: 36, renewal: 'discretion', stay: 84, cap: 84, spouse: 'F73' },
  { id: 'ukraine-f74', code: 'F74', agreement: 'ukraine', citizens: 'UKR', residents: 'UKR', employer: 'UKR', abroad: 12, first: 36, renewal: 'discretion', stay: 60, cap: 60, spouse: 'F73' },
]

/** Members of the WTO are handled under R205(a): the same permit under another heading. */
// prettier-ignore
const underGats = [
  { id: 'gats-c62', code: 'C62', sameAs: 'r205a-c62-executive', first: 36, cap: 84 },
  { id: 'gats-c63', code: 'C63', sameAs: 'r205a-c63', first: 36, cap: 60 },
]

describe('transferees', () => {
  const live = variants.filter(({ stream }) => stream === 'intra_company_transferee')

  it('are all there and nothing else', () => {
    expect(live.map(({ id }) => id).toSorted()).toEqual(
      [...transferees, ...underGats].map(({ id }) => id).toSorted(),
    )
    expect(live).toHaveLength(37)
  })

  it.each(transferees)('$id has the code, the parties and the numbers of the law', (row) => {
    const variant = variantOf(row.id)
    expect(variant.code).toBe(row.code)
    expect(variant.agreement ?? null).toBe(row.agreement)
    expect(countries(variant, 'citizenships')).toEqual(spaced(row.citizens))
    expect(countries(variant, 'residences')).toEqual(spaced(row.residents))
    expect(countries(variant, 'employerCountry')).toEqual(spaced(row.employer))
    expect(limits(variant, 'monthsAbroad')).toEqual([row.abroad])
    expect(limits(variant, 'transfereeMonths')).toEqual([row.cap])
    const { first, unit, renewal, cap } = variant.duration
    expect({ first, unit, renewal, cap }).toEqual({
      first: row.first,
      unit: 'months',
      renewal: row.renewal,
      cap: row.stay,
    })
    expect(variant.spouse.code).toBe(row.spouse)
    expect(linesReading(variant, 'yearUpToNow').length > 0).toBe(row.upToNow === true)
    expect(linesReading(variant, 'wage').some(({ fails }) => fails !== undefined)).toBe(
      row.floor === true,
    )
  })

  it.each(underGats)('$id is $sameAs for members of the WTO', (row) => {
    const variant = variantOf(row.id)
    expect([variant.code, variant.sameAs, variant.agreement]).toEqual([
      row.code,
      row.sameAs,
      'gats',
    ])
    expect([variant.duration.first, variant.duration.cap]).toEqual([row.first, row.cap])
    expect(limits(variant, 'transfereeMonths')).toEqual([row.cap])
    expect(countries(variant, 'citizenships')).toContain('IND')
    expect(countries(variant, 'citizenships')).not.toContain('PRK')
  })

  it('of the European Union and the United Kingdom stay no longer than their contract', () => {
    const shortened = live.filter(({ duration }) => duration.contractIfShorter)
    expect(new Set(shortened.map(({ agreement }) => agreement))).toEqual(new Set(['ceta', 'uk']))
    expect(shortened).toHaveLength(8)
  })

  it('have the CPTPP spouse’s permit by the worker’s own nationality', () => {
    for (const id of ['cptpp-t51', 'cptpp-t51-new-office', 'cptpp-t55', 'cptpp-t54']) {
      const { citizens, residents } = variantOf(id).spouse
      const malaysia = id.startsWith('cptpp-t51') ? ['MYS'] : []
      expect(citizens?.toSorted()).toEqual(
        ['AUS', 'BRN', 'CHL', 'JPN', 'MEX', ...malaysia].toSorted(),
      )
      expect(residents).toEqual(['AUS'])
    }
  })
})

interface Category {
  readonly id: string
  readonly code: string
  readonly agreement: AgreementId
  readonly citizens: string
  readonly residents: string
  readonly degree: readonly number[]
  readonly experience: readonly number[]
  readonly first: number
  readonly unit?: 'days'
  readonly renewal: Duration['renewal']
  readonly cap: number | null
  readonly spouse: string | null
  readonly stream?: StreamId
}

const business = {
  degree: [],
  experience: [],
  first: 12,
  cap: null,
  stream: 'trader_investor',
} as const
const list = { degree: [], experience: [], first: 36, renewal: 36, cap: null } as const
const window24 = { degree: [], first: 12, renewal: 'discretion', cap: 12, spouse: 'C41' } as const

// prettier-ignore
const categories: readonly Category[] = [
  { id: 'cusma-t36', code: 'T36', agreement: 'cusma', citizens: 'USA MEX', residents: '', ...list, spouse: 'C41' },
  { id: 'cusma-t34', code: 'T34', agreement: 'cusma', citizens: 'USA MEX', residents: '', ...business, renewal: 24, spouse: 'C41' },
  { id: 'cusma-t35', code: 'T35', agreement: 'cusma', citizens: 'USA MEX', residents: '', ...business, renewal: 24, spouse: 'C41' },
  { id: 'ceta-t47', code: 'T47', agreement: 'ceta', citizens: union, residents: '', ...window24, experience: [3] },
  { id: 'ceta-t43', code: 'T43', agreement: 'ceta', citizens: union, residents: '', ...window24, experience: [6] },
  { id: 'ceta-t48', code: 'T48', agreement: 'ceta', citizens: union, residents: '', ...window24, degree: [3], experience: [3, 6] },
  { id: 'ceta-t46', code: 'T46', agreement: 'ceta', citizens: union, residents: '', ...business, renewal: 'discretion', spouse: 'C41' },
  { id: 'uk-f66', code: 'F66', agreement: 'uk', citizens: 'GBR', residents: '', ...window24, experience: [3] },
  { id: 'uk-f60', code: 'F60', agreement: 'uk', citizens: 'GBR', residents: '', ...window24, experience: [6] },
  { id: 'uk-f67', code: 'F67', agreement: 'uk', citizens: 'GBR', residents: '', ...window24, degree: [3], experience: [3, 6] },
  { id: 'uk-f65', code: 'F65', agreement: 'uk', citizens: 'GBR', residents: '', ...business, renewal: 'discretion', spouse: 'C41' },
  { id: 'cptpp-t52-professional', code: 'T52', agreement: 'cptpp', citizens: 'AUS BRN CHL JPN MYS MEX PER', residents: 'AUS', degree: [3, 4], experience: [2], first: 12, renewal: 'discretion', cap: null, spouse: 'T53' },
  { id: 'cptpp-t52-technician', code: 'T52', agreement: 'cptpp', citizens: 'AUS CHL JPN MEX PER', residents: 'AUS', degree: [2], experience: [4], first: 12, renewal: 'discretion', cap: null, spouse: 'T53' },
  { id: 'cptpp-t50', code: 'T50', agreement: 'cptpp', citizens: 'AUS BRN CHL JPN MEX PER VNM SGP', residents: 'AUS', ...business, renewal: 'discretion', spouse: 'T53' },
  { id: 'chile-f22', code: 'F22', agreement: 'chile', citizens: 'CHL', residents: '', ...list, spouse: 'C41' },
  { id: 'chile-f20', code: 'F20', agreement: 'chile', citizens: 'CHL', residents: '', ...business, renewal: 24, spouse: 'C41' },
  { id: 'chile-f21', code: 'F21', agreement: 'chile', citizens: 'CHL', residents: '', ...business, renewal: 24, spouse: 'C41' },
  { id: 'colombia-f12-professional', code: 'F12', agreement: 'colombia', citizens: 'COL', residents: 'COL', ...list, degree: [4], spouse: 'T25' },
  { id: 'colombia-f12-technician', code: 'F12', agreement: 'colombia', citizens: 'COL', residents: 'COL', ...list, degree: [1], spouse: 'T25' },
  { id: 'colombia-f10', code: 'F10', agreement: 'colombia', citizens: 'COL', residents: 'COL', ...business, renewal: 24, spouse: 'T25' },
  { id: 'colombia-f11', code: 'F11', agreement: 'colombia', citizens: 'COL', residents: 'COL', ...business, renewal: 24, spouse: 'T25' },
  { id: 'peru-f52-professional', code: 'F52', agreement: 'peru', citizens: 'PER', residents: 'PER', degree: [4], experience: [], first: 12, renewal: 12, cap: null, spouse: 'C41' },
  { id: 'peru-f52-technician', code: 'F52', agreement: 'peru', citizens: 'PER', residents: 'PER', degree: [1], experience: [], first: 12, renewal: 12, cap: null, spouse: 'C41' },
  { id: 'peru-f50', code: 'F50', agreement: 'peru', citizens: 'PER', residents: 'PER', ...business, renewal: 24, spouse: 'C41' },
  { id: 'peru-f51', code: 'F51', agreement: 'peru', citizens: 'PER', residents: 'PER', ...business, renewal: 24, spouse: 'C41' },
  { id: 'korea-f32-supplier', code: 'F32', agreement: 'korea', citizens: 'KOR', residents: 'KOR', ...list, spouse: 'F36' },
  { id: 'korea-f32-independent', code: 'F32', agreement: 'korea', citizens: 'KOR', residents: 'KOR', ...list, spouse: 'F36' },
  { id: 'korea-f30', code: 'F30', agreement: 'korea', citizens: 'KOR', residents: 'KOR', ...business, renewal: 24, spouse: 'F36' },
  { id: 'korea-f31', code: 'F31', agreement: 'korea', citizens: 'KOR', residents: 'KOR', ...business, renewal: 24, spouse: 'F36' },
  { id: 'panama-f42', code: 'F42', agreement: 'panama', citizens: 'PAN', residents: 'PAN', ...list, degree: [4], spouse: 'C41' },
  { id: 'ukraine-f72', code: 'F72', agreement: 'ukraine', citizens: 'UKR', residents: 'UKR', degree: [3], experience: [2], first: 12, renewal: 12, cap: null, spouse: 'F73' },
  { id: 'ukraine-f70', code: 'F70', agreement: 'ukraine', citizens: 'UKR', residents: 'UKR', ...business, renewal: null, spouse: 'F73' },
  { id: 'gats-t33', code: 'T33', agreement: 'gats', citizens: '*', residents: 'AUS NZL', degree: [], experience: [4, 3, 10], first: 90, unit: 'days', renewal: 'none', cap: 90, spouse: null },
]

describe('categories of the agreements', () => {
  it('are all there and nothing else', () => {
    const live = variants.filter(
      ({ stream }) => stream === 'trade_agreement_professional' || stream === 'trader_investor',
    )
    expect(live.map(({ id }) => id).toSorted()).toEqual(categories.map(({ id }) => id).toSorted())
    expect(live).toHaveLength(33)
  })

  it.each(categories)('$id has the code, the parties and the numbers of the law', (row) => {
    const variant = variantOf(row.id)
    expect(variant.stream).toBe(row.stream ?? 'trade_agreement_professional')
    expect(variant.code).toBe(row.code)
    expect(variant.agreement).toBe(row.agreement)
    if (row.citizens !== '*') {
      expect(countries(variant, 'citizenships')).toEqual(spaced(row.citizens))
    }
    expect(countries(variant, 'residences')).toEqual(spaced(row.residents))
    expect(new Set(limits(variant, 'degreeYears'))).toEqual(new Set(row.degree))
    expect(new Set(limits(variant, 'experienceYears'))).toEqual(new Set(row.experience))
    const { first, unit, renewal, cap } = variant.duration
    expect({ first, unit, renewal, cap }).toEqual({
      first: row.first,
      unit: row.unit ?? 'months',
      renewal: row.renewal,
      cap: row.cap,
    })
    expect(variant.spouse.code).toBe(row.spouse)
  })

  it('give the CPTPP spouse’s permit by the worker’s own nationality', () => {
    for (const id of ['cptpp-t52-professional', 'cptpp-t52-technician', 'cptpp-t50']) {
      const { citizens, residents } = variantOf(id).spouse
      expect(citizens?.toSorted()).toEqual(['AUS', 'CHL', 'JPN', 'MEX'])
      expect(residents).toEqual(['AUS'])
    }
  })
})

describe('significant benefit', () => {
  it('is C10, last of all, and never better than an officer’s judgement', () => {
    const last = variants.at(-1)
    expect([last?.code, last?.stream, last?.best]).toEqual([
      'C10',
      'significant_benefit',
      'officer_judgement',
    ])
    expect(variants.filter(({ stream }) => stream === 'significant_benefit')).toHaveLength(1)
  })
})

/** What people ask about and what has no variant, with the reason. */
const without: readonly {
  readonly what: string
  readonly why: string
  readonly country: string
  readonly stream: StreamId
  readonly agreement: AgreementId | null
}[] = [
  {
    what: 'transferees under the agreement with Panama',
    why: 'Only its business visitors and professionals operate.',
    country: 'PAN',
    stream: 'intra_company_transferee',
    agreement: 'panama',
  },
  {
    what: 'traders and investors under the agreement with Panama',
    why: 'Only its business visitors and professionals operate.',
    country: 'PAN',
    stream: 'trader_investor',
    agreement: 'panama',
  },
  {
    what: 'the United Kingdom in CPTPP',
    why: 'Assented in May 2026, not in force when last checked.',
    country: 'GBR',
    stream: 'trade_agreement_professional',
    agreement: 'cptpp',
  },
  {
    what: 'the agreement with Indonesia',
    why: 'Assented in May 2026, not in force when last checked.',
    country: 'IDN',
    stream: 'trade_agreement_professional',
    agreement: null,
  },
  {
    what: 'the agreement with Ecuador',
    why: 'Negotiated, without an implementing act when last checked.',
    country: 'ECU',
    stream: 'trade_agreement_professional',
    agreement: null,
  },
]

describe('not in force', () => {
  it.each(without)('$what: $why', ({ country, stream, agreement }) => {
    expect(notInForce.some(({ countries: of }) => of.some((one) => one === country))).toBe(true)
    const taking = variants.filter(
      (one) =>
        one.stream === stream &&
        one.agreement !== 'gats' &&
        (agreement === null || one.agreement === agreement) &&
        countries(one, 'citizenships').includes(country),
    )
    expect(taking).toEqual([])
  })

  it('leaves no agreement without a variant', () => {
    const used = new Set(variants.flatMap(({ agreement }) => agreement ?? []))
    expect([...used].toSorted()).toEqual(Object.keys(agreements).toSorted())
  })
})

/** Questions of the law, in the order of a file: every one is read by the streams named. */
// prettier-ignore
const readBy: Readonly<Record<'intra_company_transferee' | 'trade_agreement_professional' | 'significant_benefit', readonly QuestionId[]>> = {
  intra_company_transferee: [
    'citizenships', 'residences', 'usTerritory', 'licence', 'relationship', 'control', 'ownershipPapers', 'foreignActive',
    'canadianUnit', 'groupCountries', 'employerCountry', 'merger', 'premises', 'employedNow', 'monthsAbroad', 'yearUpToNow',
    'fullTime', 'similarJob', 'contractForm', 'returnPost', 'transfereeHistory', 'changeYear', 'role', 'sameClass',
    'executiveScope', 'reports', 'staffPower', 'handsOn', 'unitSize', 'proprietary', 'sharedBy', 'yearsInField', 'trainable',
    'offTheShelf', 'teer', 'traineeDegree', 'traineePlan', 'position', 'clientSite', 'remote', 'wage', 'offerFiled',
    'benefitFromTransfer', 'leave', 'startupPlan', 'tradingWithinYear', 'owner', 'transfereeMonths', 'yearAbroadSince',
    'newOfficeDelay', 'whereNow', 'foreignJobProof', 'qualificationMatch', 'endDate', 'offer',
  ],
  trade_agreement_professional: [
    'citizenships', 'residences', 'usTerritory', 'whereNow', 'offer', 'controlsBusiness', 'agency', 'professionCusma',
    'professionChile', 'professionKorea', 'professionPanama', 'professionGats', 'technicianAndes', 'occupationPacific',
    'occupationEurope', 'teer', 'excludedGroup', 'sectorManager', 'credential', 'degreeYears', 'degreeField',
    'credentialCountry', 'licence', 'experienceYears', 'experienceProof', 'supplierTenure', 'supplierPresence', 'europeStay',
    'gatsStay', 'workLength', 'wage', 'dutiesMatch', 'dutiesFlags', 'directSupport', 'offerFiled', 'endDate', 'leave',
    'qualificationMatch',
  ],
  significant_benefit: [
    'offer', 'benefitSituation', 'benefitKind', 'benefitReach', 'benefitScale', 'benefitJobs', 'benefitUnique',
    'benefitRecord', 'benefitPresence', 'benefitHarm', 'wage', 'benefitPapers', 'benefitConvenience', 'licence',
    'offerFiled', 'qualificationMatch', 'endDate', 'leave', 'whereNow',
  ],
}

describe('questions of the law', () => {
  it.each(Object.entries(readBy))('%s reads exactly its own', (stream, questions) => {
    const read = new Set(
      variants
        .filter((one) => one.stream === stream)
        .flatMap(({ condition, evidence }) => [...criteriaOf(condition), ...evidence])
        .map(({ asks }) => asks),
    )
    expect([...read].toSorted()).toEqual(questions.toSorted())
  })

  it('on what stops any permit are read outside the streams', () => {
    expect(bars.map(({ asks }) => asks)).toEqual([
      'employerBarred',
      'employerSector',
      'labourDispute',
      'pastBreach',
      'admissibility',
      'statusLost',
      'workplaceAbuse',
    ] satisfies (keyof Answers)[])
  })
})
