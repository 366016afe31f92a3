import { describe, expect, it } from 'vitest'
import { codeEntries, codeEntry } from '../../rules/law/codeTable.ts'
import { variants } from '../../rules/law/preference.ts'
import { narrowedCodes, retiredCodes } from '../../rules/law/retiredCodes.ts'

const current = new Set(variants.map(({ code }) => code))
/** Permits of spouses: outside the streams, named by the variants that bring them. */
const spouses = new Set(variants.map(({ spouse }) => spouse.code))

describe('retired codes', () => {
  it('are recognised', () => {
    expect(retiredCodes.map(({ code }) => code)).toEqual([
      'C12',
      'T21',
      'T22',
      'T23',
      'T24',
      'A77',
      'C32',
      'C88',
    ])
  })

  it('are never suggested', () => {
    expect(retiredCodes.filter(({ code }) => current.has(code))).toEqual([])
    expect(retiredCodes.filter(({ code }) => spouses.has(code))).toEqual([])
  })

  it('are translated into codes of today', () => {
    const unknown = retiredCodes.flatMap(({ now }) => now.filter((code) => !current.has(code)))
    expect(unknown).toEqual([])
  })

  it.each([
    ['C12', /^C6[123]$/],
    ['T21', /^(T34|F[1235]0)$/],
    ['T22', /^(T35|F[1235]1)$/],
    ['T23', /^(T36|F[12345]2)$/],
    ['T24', /^(T3[78]|F[1235][345])$/],
  ])('%s becomes every code of its kind', (old, kind) => {
    const now = retiredCodes.find(({ code }) => code === old)?.now ?? []
    const all = [...current].filter((code) => code !== null && kind.test(code))
    expect(new Set<string | null>(now)).toEqual(new Set(all))
  })
})

describe('narrowed codes', () => {
  it('are still given, for less', () => {
    expect(narrowedCodes.map(({ code }) => code)).toEqual([
      'T25',
      'T43',
      'T44',
      'T45',
      'T46',
      'T47',
      'T48',
      'T51',
      'R01',
      'A75',
      'C11',
      'C20',
      'C50',
      'C41',
      'C44',
      'C15',
      'C17',
    ])
    for (const { code, now } of narrowedCodes) {
      expect([code, codeEntry(code)?.status]).toEqual([code, 'current'])
      expect(now[0]).toBe(code)
      expect(now.filter((one) => codeEntry(one) === null)).toEqual([])
    }
  })

  it('are all those whose number the table of codes gives as replaced, and the pilots’', () => {
    const old = new Set([...retiredCodes, ...narrowedCodes].map(({ code }) => code))
    const replaced = codeEntries().flatMap(({ replaces }) => replaces)
    expect(replaced.filter((code) => !old.has(code))).toEqual([])
  })

  it('changed on the day of their own recoding', () => {
    const day = new Map(narrowedCodes.map(({ code, since }) => [code, since]))
    expect(day.get('C50')).toBe('2022-12-15')
    expect(day.get('C44')).toBe('2023-01-30')
    expect(day.get('C15')).toBe('2026-02-24')
    for (const { code, now, since } of narrowedCodes) {
      const days = now.filter((one) => one !== code).map((one) => codeEntry(one)?.since)
      expect([code, days.filter((one) => one !== undefined && one !== since)]).toEqual([code, []])
    }
  })

  it('send the United Kingdom to its own codes', () => {
    const own = narrowedCodes.flatMap(({ now }) => now.filter((code) => /^F6\d$/.test(code)))
    expect(own.toSorted()).toEqual(['F60', 'F61', 'F62', 'F63', 'F64', 'F65', 'F66', 'F67'])
  })
})

describe('all old codes', () => {
  it('have a day of the past and are named once', () => {
    const old = [...retiredCodes, ...narrowedCodes]
    expect(new Set(old.map(({ code }) => code)).size).toBe(old.length)
    for (const { since } of old) expect(since).toMatch(/^20\d\d-\d\d-\d\d$/)
  })
})
