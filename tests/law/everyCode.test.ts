import { describe, expect, it } from 'vitest'
import { editionOn, lookUpCode, neverSuggested, suggest, suggestUnder } from '#rules'
import { codeEntries } from '../../rules/law/codeTable.ts'
import { variants } from '../../rules/law/preference.ts'
import { codeLookUp } from '../../src/screen/codeLookUp.ts'
import { cases } from '../cases/index.ts'

/** No code of the official table is forgotten: a case has it as the suggestion, or the table says why none can. */

const entries = codeEntries()
const current = entries.filter(({ status }) => status === 'current')
const suggested = new Set(cases.map(({ suggestion }) => suggestion.code))

/** Codes of which every variant stands behind another that asks no more: never first, always listed. */
const overshadowed = ['F23', 'F24']

/** Current codes that no question leads to, typed here a second time. */
const withoutQuestions = ['R01', 'R02', 'T11', 'T10', 'A71', 'C46', 'C47', 'C48']

describe('every code that is given today', () => {
  it.each(current.filter(({ code }) => ![...withoutQuestions, ...overshadowed].includes(code)))(
    '$code is the suggestion of somebody in the case table',
    ({ code, noQuestions }) => {
      expect([code, suggested.has(code)]).toEqual([code, true])
      expect(noQuestions).toBeUndefined()
    },
  )

  it.each(overshadowed)('%s is never first, and stands beside what comes first', (code) => {
    const own = variants.filter((one) => one.code === code).map(({ id }) => id)
    expect(own.filter((id) => !Object.hasOwn(neverSuggested, id))).toEqual([])
    expect(cases.some(({ also }) => also?.some((id) => own.includes(id)))).toBe(true)
  })

  it.each(withoutQuestions)('%s says why no question leads there, and is nobody’s', (code) => {
    const entry = current.find((one) => one.code === code)
    expect(entry?.noQuestions?.en).toMatch(/^No question leads here: /)
    expect(entry?.noQuestions?.fr).toMatch(/^Aucune question n’y mène\u00a0: /)
    expect(suggested.has(code)).toBe(false)
    expect(variants.filter((one) => one.code === code)).toEqual([])
  })

  it('a partner’s code is a suggestion too, for the partner who asks', () => {
    const partners = new Set(variants.flatMap(({ spouse }) => spouse.code ?? []))
    expect([...partners].filter((code) => !suggested.has(code))).toEqual([])
  })
})

/** Closed, or its stated end has passed without a word: never suggested, and looked up with the day. */
const closed = [
  ['C32', '2026-04-01'],
  ['A77', '2025-12-19'],
  ['C90', '2024-06-17'],
  ['C91', '2024-06-17'],
  ['C88', '2026-03-22'],
] as const

describe('a code that is closed', () => {
  it.each(closed)('%s answers as closed, with the day %s', (code, day) => {
    const found = lookUpCode(code.toLowerCase())
    expect(found).toMatchObject({ kind: 'closed', code, since: day, now: [] })
    expect(codeLookUp(code)).toMatchObject({ kind: 'closed', now: [], was: { until: day } })
    expect(suggested.has(code)).toBe(false)
    expect(variants.filter((one) => one.code === code)).toEqual([])
  })

  it('C88 says that its end is not confirmed', () => {
    expect(codeLookUp('C88').entry?.status).toBe('unconfirmed')
  })
})

describe('C32, which the Regulations still name', () => {
  const students = cases.filter(({ about }) => about?.variant === 'student-placement')

  it('was a permit on the day before it closed', () => {
    const inside = students.filter(({ about }) => about?.kind === 'inside')
    expect(inside).not.toEqual([])
    for (const { answers } of inside) {
      expect(suggestUnder(editionOn('2026-03-31'), answers)).toMatchObject({
        variant: 'coop-c32',
        code: 'C32',
      })
    }
  })

  it('is no permit on the day itself, and nobody’s suggestion since', () => {
    for (const { answers, about } of students) {
      const then = suggestUnder(editionOn('2026-04-01'), answers)
      expect(then).toEqual(suggest(answers))
      expect(then.code).not.toBe('C32')
      if (about?.kind === 'inside') {
        expect(then).toMatchObject({ stream: 'no_permit', variant: 'student-placement' })
      }
    }
  })
})
