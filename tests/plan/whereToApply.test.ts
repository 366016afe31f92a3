import { edition, variantOf } from '#rules'
import type { Answers, Variant } from '#rules'
import { describe, expect, test } from 'vitest'
import { whereFor as whereToApply } from '../../rules/plan/whereToApply.ts'
import { ofCode } from './people.ts'

const professional = variantOf('cusma-t36')
const transferee = variantOf('r205a-c62-manager')

const border = (answers: Answers, variant: Variant = transferee) =>
  whereToApply(variant, answers).border

describe('on arrival (R198)', () => {
  test.each([
    ['a citizen of a visa-exempt country', { citizenships: ['FRA'], residences: [] }, 'open'],
    ['a British citizen', { citizenships: ['GBR'], residences: [] }, 'open'],
    ['a citizen of the United States', { citizenships: ['USA'], residences: [] }, 'open'],
    [
      'a citizen of Qatar, on the list since 2025',
      { citizenships: ['QAT'], residences: [] },
      'open',
    ],
    ['a citizen who needs a visa', { citizenships: ['MEX'], residences: [] }, 'closed'],
    [
      'a citizen who needs a visa, but resides in the United States for good',
      { citizenships: ['IND'], residences: ['USA'] },
      'open',
    ],
    [
      'a resident of a visa-exempt country is no citizen of it',
      { citizenships: ['IND'], residences: ['FRA'] },
      'closed',
    ],
    ['one of two citizenships is enough', { citizenships: ['COL', 'ESP'], residences: [] }, 'open'],
    [
      'Romania hangs on the passport',
      { citizenships: ['ROU'], residences: [] },
      'dependsOnPassport',
    ],
    ['Taiwan too', { citizenships: ['TWN'], residences: [] }, 'dependsOnPassport'],
    ['residence was not said', { citizenships: ['PER'] }, 'closedUnlessUsResident'],
    [
      'residence is not sure',
      { citizenships: ['PER'], residences: 'unsure' },
      'closedUnlessUsResident',
    ],
    ['citizenship is not sure', { citizenships: 'unsure', residences: [] }, 'unknown'],
    ['nothing was said', {}, 'unknown'],
    [
      'citizenship is not sure, residence in the United States is',
      { citizenships: 'unsure', residences: ['USA'] },
      'open',
    ],
  ] as const satisfies readonly (readonly [string, Answers, string])[])(
    '%s',
    (_, answers, expected) => {
      expect(border(answers)).toBe(expected)
    },
  )

  test('a first application of a trader or investor is wanted from abroad', () => {
    expect(border({ citizenships: ['USA'] }, variantOf('cusma-t34'))).toBe('discouraged')
    expect(border({ citizenships: ['CHL'] }, variantOf('chile-f21'))).toBe('discouraged')
    expect(border({ citizenships: ['UKR'], residences: [] }, variantOf('ukraine-f70'))).toBe(
      'closed',
    )
  })

  test('a youth exchange wants a written acceptance, except from Americans', () => {
    const youth = ofCode('C21')
    expect(border({ citizenships: ['AUS'] }, youth)).toBe('afterInvitation')
    expect(border({ citizenships: ['USA'] }, youth)).toBe('open')
  })
})

describe('from inside Canada (R199)', () => {
  const inside = (answers: Answers, variant: Variant = professional) =>
    whereToApply(variant, answers).inside

  test.each([
    ['workOrStudyPermit', 'open'],
    ['visitor', 'closed'],
    ['outside', 'notThere'],
    ['border', 'notThere'],
    ['unsure', 'unknown'],
  ] as const)('%s', (whereNow, expected) => {
    expect(inside({ whereNow, citizenships: ['FRA'] })).toBe(expected)
  })

  test('a visitor under CUSMA: perhaps, as the paragraph still names the old agreement', () => {
    expect(inside({ whereNow: 'visitor', citizenships: ['MEX'] })).toBe('perhaps')
    expect(inside({ whereNow: 'visitor', citizenships: ['MEX'] }, transferee)).toBe('closed')
    expect(inside({ whereNow: 'visitor', citizenships: 'unsure' })).toBe('closed')
  })

  test('some permits are for people in Canada alone', () => {
    const hardship: Variant = { ...professional, code: 'S61' }
    const where = whereToApply(hardship, { whereNow: 'outside', citizenships: ['FRA'] })
    expect(where.inside).toBe('onlyInside')
    expect(where.first).toBe('inside')
    expect(where.ways.map(({ id }) => id)).toEqual(['where.inside'])
  })

  test('family may be admitted on other grounds, so a visitor is not told no', () => {
    const open = { ...professional, code: 'C41', open: true } as const
    expect(inside({ whereNow: 'visitor' }, open)).toBe('unknown')
    expect(inside({ whereNow: 'visitor' }, variantOf('family-c41'))).toBe('family')
  })

  test('not asked is not known', () => {
    expect(inside({})).toBe('unknown')
  })
})

describe('leaving Canada to be served at the border', () => {
  const roundTrip = (answers: Answers, variant: Variant = transferee) =>
    whereToApply(variant, { whereNow: 'workOrStudyPermit', ...answers }).roundTrip

  test('Americans and their residents are served', () => {
    expect(roundTrip({ citizenships: ['USA'] })).toBe('served')
    expect(roundTrip({ citizenships: ['IND'], residences: ['USA'] })).toBe('served')
  })

  test.each(['T36', 'F12', 'F22', 'F32', 'F42', 'F52'])(
    'a visa-exempt %s professional is',
    (code) => {
      const variant = edition.variants.find((one) => one.code === code)
      if (!variant) throw new Error(`No variant has the code ${code}`)
      expect(roundTrip({ citizenships: ['CHL'], residences: [] }, variant)).toBe('served')
      expect(roundTrip({ citizenships: ['PER'], residences: [] }, variant)).toBe('notServed')
      expect(roundTrip({ citizenships: ['PER'] }, variant)).toBe('unknown')
    },
  )

  test.each(['cptpp-t52-professional', 'ceta-t47', 'uk-f60', 'ukraine-f72', 'gats-t33'])(
    'a professional under %s is not',
    (id) => {
      expect(roundTrip({ citizenships: ['JPN'], residences: [] }, variantOf(id))).toBe('notServed')
    },
  )

  test('whoever is outside is not concerned', () => {
    expect(roundTrip({ whereNow: 'outside', citizenships: ['JPN'] })).toBe('notThere')
    expect(whereToApply(transferee, { citizenships: ['JPN'] }).roundTrip).toBe('notThere')
  })
})

describe('what to say first', () => {
  const first = (answers: Answers) => whereToApply(professional, answers).first

  test.each([
    ['a permit in hand', { whereNow: 'workOrStudyPermit', citizenships: ['MEX'] }, 'inside'],
    ['on the way to the border', { whereNow: 'border', citizenships: ['USA'] }, 'border'],
    [
      'on the way to a border that is closed',
      { whereNow: 'border', citizenships: ['MEX'] },
      'abroad',
    ],
    ['no visa needed', { citizenships: ['USA'] }, 'abroadOrBorder'],
    ['visa needed', { citizenships: ['MEX'], residences: [] }, 'abroad'],
    ['a visitor', { whereNow: 'visitor', citizenships: ['USA'] }, 'abroad'],
    ['nothing known', {}, 'abroad'],
  ] as const satisfies readonly (readonly [string, Answers, string])[])(
    '%s',
    (_, answers, expected) => {
      expect(first(answers)).toBe(expected)
    },
  )

  test('the sections of the law are cited', () => {
    expect(whereToApply(professional, {}).cites.map(({ pinpoint }) => pinpoint)).toEqual([
      '197',
      '198',
      '199',
      '26.1(2)',
    ])
  })
})

describe('in sentences', () => {
  const ways = (answers: Answers) => whereToApply(professional, answers).ways.map(({ id }) => id)

  test('each way that concerns the person, once', () => {
    expect(ways({})).toEqual(['where.abroad', 'where.border', 'where.inside'])
    expect(ways({ whereNow: 'outside' })).toEqual(['where.abroad', 'where.border'])
    expect(ways({ whereNow: 'visitor' })).toContain('where.roundTrip')
  })

  test('work without a permit has no application', () => {
    expect(whereToApply(variantOf('visitor-r187'), {}).ways).toEqual([])
  })
})
