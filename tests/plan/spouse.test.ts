import { edition, variantOf } from '#rules'
import type { Answers } from '#rules'
import { describe, expect, test } from 'vitest'
import { amounts } from '../../rules/plan/amounts.ts'
import { planUnder } from '../../rules/plan/index.ts'

const spouse = (id: string, answers: Answers = {}) => planUnder(variantOf(id), answers).spouse
const outlook = (id: string, answers: Answers = {}) => spouse(id, answers).outlook

describe('spouse or partner', () => {
  test.each([
    ['colombia-f12-professional', 'T25'],
    ['ceta-t44', 'T45'],
    ['uk-f61', 'F64'],
    ['korea-f33', 'F36'],
    ['ukraine-f71', 'F73'],
  ])('%s has the agreement’s own permit %s', (id, code) => {
    expect(spouse(id)).toMatchObject({ outlook: 'treaty', code })
    expect(spouse(id).says.en).toContain(code)
  })

  test('CPTPP hangs on the worker’s citizenship', () => {
    const pacific = (citizenships: Answers['citizenships'], more: Answers = {}) =>
      outlook('cptpp-t52-professional', { ...more, ...(citizenships ? { citizenships } : {}) })
    expect(pacific(['JPN'])).toBe('treaty')
    expect(pacific(['IND'], { residences: ['AUS'] })).toBe('treaty')
    expect(pacific(['MYS'], { residences: [] })).toBe('tooShort')
    expect(pacific('unsure')).toBe('unknownNationality')
  })

  test('a professional of Brunei is in doubt, not out', () => {
    const brunei = spouse('cptpp-t52-professional', { citizenships: ['BRN'], residences: [] })
    expect(brunei.outlook).toBe('unknownNationality')
    expect(brunei.notes.map(({ says }) => says.en).join(' ')).toContain('Brunei in doubt')
    const both: Answers = { citizenships: ['BRN', 'JPN'], residences: [] }
    expect(outlook('cptpp-t52-professional', both)).toBe('treaty')
  })

  test('the rule says what the plan says of a first permit that is too short for C41', () => {
    const short = edition.variants.filter(
      (one) => outlook(one.id, { citizenships: ['IND'], residences: [] }) === 'tooShort',
    )
    expect(short.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['peru-f54', 'cusma-t34', 'ceta-t46', 'cptpp-t50', 'ceta-t47']),
    )
    const japanese = spouse('cptpp-t50', { citizenships: ['JPN'] })
    expect(japanese.outlook).toBe('treaty')
    for (const { says } of japanese.notes) expect(says.en).not.toContain('permit is too short')
    expect(short.filter((one) => !one.spouse.note?.en.includes('16 months that C41'))).toEqual([])
  })

  test('the general rule follows the level of the job', () => {
    expect(outlook('cusma-t36', { teer: '0' })).toBe('general')
    expect(outlook('cusma-t36', { teer: '1' })).toBe('general')
    expect(outlook('cusma-t36', { teer: '2' })).toBe('listedJobs')
    expect(outlook('cusma-t36', { teer: '3' })).toBe('listedJobs')
    expect(outlook('cusma-t36', { teer: '4' })).toBe('level')
    expect(outlook('cusma-t36', { teer: 'unsure' })).toBe('unknownLevel')
    expect(outlook('cusma-t36')).toBe('unknownLevel')
  })

  test('executives and managers are of the highest level, whatever was asked', () => {
    expect(outlook('r205a-c62-manager', { role: 'manager' })).toBe('general')
    expect(outlook('r205a-c63', { role: 'specialist' })).toBe('unknownLevel')
  })

  test('a permit of less than the months asked for is too short', () => {
    expect(amounts.partnerLeft.value).toBe(16)
    expect(outlook('peru-f52-professional', { teer: '1' })).toBe('tooShort')
    expect(outlook('owner-c11', { teer: '0' })).toBe('general')
    expect(outlook('benefit-c10', { teer: '1', workLength: 'months12' })).toBe('tooShort')
    expect(outlook('benefit-c10', { teer: '1', workLength: 'months36' })).toBe('general')
    expect(outlook('gats-t33', { teer: '1' })).toBe('none')
  })

  test('evidence and cost only where an application makes sense', () => {
    expect(spouse('cusma-t36', { teer: '1' }).evidence.map(({ id }) => id)).toEqual([
      'spouse.relationship',
      'spouse.permit',
      'spouse.job',
    ])
    // The level of the job plays no part in the agreements' own permits.
    expect(spouse('ceta-t44').evidence.map(({ id }) => id)).not.toContain('spouse.job')
    expect(spouse('cusma-t36', { teer: '5' }).evidence).toEqual([])
    expect(spouse('gats-t33').notes).toEqual([])
  })

  test('the time that must be left is named, except where the agreement asks for none', () => {
    const ids = (id: string, answers: Answers = {}) =>
      spouse(id, answers).notes.map((one) => one.id)
    expect(ids('cusma-t36', { teer: '1' })).toContain('spouse.left')
    expect(ids('ceta-t44')).not.toContain('spouse.left')
  })

  test('children get no open permit this way since January 2025', () => {
    const { children } = spouse('cusma-t36')
    expect(children.says.en).toContain('January 21, 2025')
    expect(children.says.fr).toContain('21 janvier 2025')
  })
})
