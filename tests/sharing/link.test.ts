import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnswers, questionIds } from '#rules'
import type { Answers } from '#rules'
import { decodeAnswers, encodeAnswers, isAnswerFragment, linkTo } from '../../src/sharing/index.ts'
import { anyAnswers } from './anyAnswers.ts'

const read = (answers: Answers) => ({ kind: 'read', answers, problems: [] })

/** A worker's whole interview, with the optional questions left out. */
const professional: Answers = {
  canadianStatus: 'none',
  offer: 'employersContract',
  situations: ['ownBusiness?', 'shortWork'],
  relationship: 'none',
  citizenships: ['USA', 'GBR'],
  residences: ['MEX'],
  yearUpToNow: 'no',
  controlsBusiness: 'no',
  agency: 'no',
  teer: '1',
  excludedGroup: 'none',
  professionCusma: 'cusma.computer_systems_analyst',
  occupationEurope: 'europe.engineering.software_engineer',
  professionGats: 'none',
  credential: 'listed',
  degreeYears: 4,
  experienceYears: 12,
  licence: 'notNeeded',
  sectorManager: 'no',
  supplierTenure: 36,
  supplierPresence: 'no',
  europeStay: 12,
  gatsStay: 90,
  workLength: 'months12',
  benefitSituation: 'none',
  benefitKind: 'economic',
  benefitReach: 'unsure',
}

describe('a link', () => {
  it('brings back every answer as it was', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(decodeAnswers(encodeAnswers(answers))).toEqual(read(answers))
      }),
      { numRuns: 500 },
    )
  })

  it('has one spelling for the same answers, in whatever order they were given', () => {
    const reversed = Object.fromEntries(Object.entries(professional).toReversed())
    expect(encodeAnswers(parseAnswers(reversed).answers)).toBe(encodeAnswers(professional))
    expect(encodeAnswers({ situations: ['french?', 'trade'] })).toBe(
      encodeAnswers({ situations: ['trade', 'french?'] }),
    )
  })

  it('carries an empty interview', () => {
    expect(decodeAnswers(encodeAnswers({}))).toEqual(read({}))
  })

  it('stays under 300 characters with its address, for the answers of a stream', () => {
    const link = linkTo('https://example.github.io/imp-stream-finder/', professional)
    expect(link.length).toBeLessThan(200)
    expect(link).toMatch(/^https:\/\/example\.github\.io\/imp-stream-finder\/#a1[\w-]+$/)
  })

  it('stays under 300 characters even when every question is answered "not sure"', () => {
    const unsure = parseAnswers(Object.fromEntries(questionIds.map((id) => [id, 'unsure'])))
    expect(
      linkTo('https://example.github.io/imp-stream-finder/', unsure.answers).length,
    ).toBeLessThan(300)
  })

  it('takes the place of a query and of an older fragment', () => {
    expect(linkTo('https://example.org/app/?from=mail#a1old', {})).toBe(
      `https://example.org/app/${encodeAnswers({})}`,
    )
  })

  it('is recognised by its first letters, and anchors within a page are not', () => {
    expect(['#a1', '#a7xyz', '#a1AAA'].map(isAnswerFragment)).toEqual([true, true, true])
    expect(['', '#', '#about', '#main', '#a', 'a1AAA'].map(isAnswerFragment)).toEqual(
      Array.from({ length: 6 }, () => false),
    )
  })
})

describe('a link that can not be read', () => {
  it('never makes the decoder throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }).map((tail) => `#a1${tail}`),
      fc.stringMatching(/^#a[0-9][A-Za-z0-9_-]{0,200}$/),
    )
    fc.assert(
      fc.property(text, (fragment) => {
        expect(['read', 'unreadable']).toContain(decodeAnswers(fragment).kind)
      }),
      { numRuns: 3000 },
    )
  })

  it('says so when a newer app made it', () => {
    expect(decodeAnswers('#a2whatever')).toEqual({ kind: 'unreadable', trouble: 'newerVersion' })
    expect(decodeAnswers('#a9')).toEqual({ kind: 'unreadable', trouble: 'newerVersion' })
  })

  it('is damaged, never half true, when a character is missing, changed or swapped', () => {
    const fragment = encodeAnswers(professional)
    const damaged = { kind: 'unreadable', trouble: 'damaged' }
    for (let index = 3; index < fragment.length; index++) {
      const other = fragment[index] === 'A' ? 'B' : 'A'
      const cut = fragment.slice(0, index)
      expect(decodeAnswers(cut)).toEqual(damaged)
      expect(decodeAnswers(cut + other + fragment.slice(index + 1))).toEqual(damaged)
      expect(decodeAnswers(cut + fragment.slice(index + 1))).toEqual(damaged)
      const [one = '', two = ''] = fragment.slice(index, index + 2)
      if (one !== two && two !== '') {
        expect(decodeAnswers(cut + two + one + fragment.slice(index + 2))).toEqual(damaged)
      }
    }
  })

  it('is read all the same with the full stop of the sentence it stood in', () => {
    for (const end of ['.', ').', '>', ' »', '?']) {
      expect(decodeAnswers(encodeAnswers(professional) + end)).toEqual(read(professional))
    }
  })
})
