import { describe, expect, it } from 'vitest'
import { edition, variantOf } from '#rules'
import {
  applicationCosts,
  biometricsFee,
  employerFee,
  holderFee,
  permitFee,
} from '../../rules/plan/costs.ts'
import { permitKind } from '../../rules/plan/permit.ts'
import { ofCode } from './people.ts'

describe('the fee of the permit', () => {
  it.each([
    ['S61', {}, 'no'],
    ['H81', {}, 'no'],
    ['C31', {}, 'no'],
    ['A72', {}, 'no'],
    ['C21', {}, 'no'],
    ['C10', {}, 'due'],
    ['C50', {}, 'perhaps'],
    ['C50', { stipendOnly: 'yes' }, 'perhaps'],
    ['C50', { stipendOnly: 'no' }, 'due'],
    ['C51', { stipendOnly: 'no' }, 'due'],
    ['C33', { stipendOnly: 'no' }, 'perhaps'],
    ['C20', { citizenships: ['FRA'] }, 'perhaps'],
    ['C20', { citizenships: ['SEN'] }, 'due'],
    ['C10', { citizenships: ['FRA'] }, 'due'],
  ] as const)('of %s with %j is %s', (code, answers, due) => {
    expect(permitFee(ofCode(code), answers)).toBe(due)
  })
})

describe('the fee of the employer', () => {
  it('is never paid for an open permit', () => {
    const open = edition.variants.filter((variant) => permitKind(variant) === 'open')
    expect(open.length).toBeGreaterThan(5)
    for (const variant of open) expect(employerFee(variant, {}), variant.id).toBe('no')
  })

  it.each([
    ['C10', 'due'],
    ['C31', 'no'],
    ['C50', 'perhaps'],
  ] as const)('of %s is %s', (code, due) => {
    expect(employerFee(ofCode(code), {})).toBe(due)
  })

  it('is paid for youth of whom the permit fee is not asked, unless their permit is open', () => {
    const youth = edition.variants.filter(({ code }) => code === 'C21')
    expect(youth.map((variant) => [permitKind(variant), employerFee(variant, {})])).toEqual(
      youth.map((variant) =>
        permitKind(variant) === 'open' ? ['open', 'no'] : ['employer', 'due'],
      ),
    )
    expect(new Set(youth.map(permitKind)).size).toBe(2)
  })
})

describe('the fee of whoever holds an open permit', () => {
  it('is not paid for a permit that names an employer, nor without a permit', () => {
    expect(holderFee(ofCode('C10'))).toBe('no')
    const none = edition.variants.find(
      ({ stream, code }) => stream === 'no_permit' && code === null,
    )
    if (!none) throw new Error('There is work without a permit')
    expect(holderFee(none)).toBe('no')
    expect(applicationCosts(none, {})).toEqual(['workPermit'])
  })

  it.each([
    ['C41', 'due'],
    ['S61', 'no'],
    ['H81', 'no'],
    ['A72', 'no'],
  ] as const)('of %s is %s', (code, due) => {
    expect(holderFee(ofCode(code))).toBe(due)
  })
})

describe('the fee of biometrics', () => {
  it.each([
    ['C10', {}, 'due'],
    ['C10', { citizenships: ['USA'] }, 'no'],
    ['C10', { citizenships: ['USA', 'FRA'] }, 'no'],
    ['C31', {}, 'no'],
    ['H81', {}, 'no'],
    ['S61', {}, 'no'],
    ['C50', {}, 'perhaps'],
    ['C50', { stipendOnly: 'no' }, 'due'],
    ['C21', {}, 'due'],
  ] as const)('of %s with %j is %s', (code, answers, due) => {
    expect(biometricsFee(ofCode(code), answers)).toBe(due)
  })

  it('is not asked of a protected person, who pays for no permit either', () => {
    const all = edition.variants.filter(({ id }) => id.includes('protected'))
    for (const variant of all) {
      expect([biometricsFee(variant, {}), permitFee(variant, {})], variant.id).toEqual(['no', 'no'])
    }
    expect(() => variantOf('nobody')).toThrow(RangeError)
  })
})
