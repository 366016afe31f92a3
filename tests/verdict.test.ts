import { describe, expect, it, vi } from 'vitest'
import {
  candidates,
  counted,
  countryCodes,
  countryName,
  edition,
  explain,
  lookUpCode,
  streamStandings,
  suggest,
  suggestUnder,
  variantOf,
  whatIf,
  whyAsked,
} from '#rules'
import type { Answers, Edition, Variant } from '#rules'
import { alpha2 } from '../rules/countries.ts'
import { interviewOf } from '../rules/interview.ts'
import { amend, editionOn, editions } from '../rules/law/edition.ts'
import { pick } from '../rules/law/preference.ts'
import { allOf, anyOf, criterion } from '../rules/logic/condition.ts'
import type { Condition } from '../rules/logic/condition.ts'
import { question } from '../rules/questions.ts'
import { cases } from './cases/index.ts'
import { worker } from './cases/people.ts'

const first = variantOf('cusma-t36')
const says = { en: 'A line', fr: 'Une ligne' }
const cites = first.cites

describe('what does not exist', () => {
  it('is refused, not guessed', () => {
    expect(() => variantOf('nobody')).toThrow(RangeError)
    expect(() => explain('nobody', {})).toThrow('nobody')
    expect(() => pick(edition.variants, first.id, 'nobody')).toThrow('No variant nobody')
    expect(() => alpha2('QQQ')).toThrow('QQQ')
    expect(() => editionOn('2026-01-01', [])).toThrow('no edition')
    expect(lookUpCode('Q99')).toEqual({ kind: 'unknown', entry: null })
  })

  it('is not what an edition amends', () => {
    const note = says
    expect(() => amend(edition, '2099-01-01', note, { nobody: null })).toThrow('No variant nobody')
    expect(() =>
      amend(edition, '2099-01-01', note, {}, [{ variant: first, before: 'nobody' }]),
    ).toThrow('No variant nobody')
    expect(() => amend(edition, edition.from, note, {})).toThrow('does not follow')
  })

  it('has no name of its own where the browser knows none: the code stands for the country', () => {
    const unnamed = vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue(undefined)
    expect(countryName('FRA', 'en')).toBe('FRA')
    unnamed.mockRestore()
    expect(countryName('FRA', 'en')).toBe('France')
    expect(countryName('DEU', 'fr')).toBe('Allemagne')
  })
})

describe('a suggestion under an edition', () => {
  it('of today is the same as without one, and of each edition the same twice', () => {
    for (const { answers } of cases.slice(0, 40)) {
      expect(suggestUnder(edition, answers)).toEqual(suggest(answers))
      for (const one of editions)
        expect(suggestUnder(one, answers)).toEqual(suggestUnder(one, answers))
    }
  })
})

describe('how the streams stand', () => {
  it('is as the best of their variants does', () => {
    for (const { answers } of cases) {
      const all = candidates(answers)
      for (const { stream, standing, candidates: own } of streamStandings(answers)) {
        expect(own).toEqual(all.filter(({ variant }) => variant.stream === stream))
        const found = own.map((one) => one.standing)
        expect(found).toContain(standing)
        const better: readonly string[] = {
          no_permit_may_be_needed: [],
          possible: ['no_permit_may_be_needed'],
          possible_needs_evidence: ['no_permit_may_be_needed', 'possible'],
          officer_judgement: ['possible', 'possible_needs_evidence'],
          open: ['possible', 'possible_needs_evidence', 'officer_judgement'],
          lmia_route: [],
          not_this_stream: ['possible', 'possible_needs_evidence', 'officer_judgement', 'open'],
        }[standing]
        expect(found.filter((one) => better.includes(one))).toEqual([])
      }
    }
  })
})

describe('what would change a suggestion', () => {
  it('waits for so much as is missing of a number, where time brings it', () => {
    const waits = cases.flatMap(({ answers }) =>
      whatIf(answers).flatMap(({ changes }) => changes.map((change) => ({ answers, change }))),
    )
    expect(waits.length).toBeGreaterThan(100)
    for (const { answers, change } of waits) {
      const { criterion: line, wait, kind, asks } = change
      const asked = question(asks)
      const answer = answers[asks]
      const least = line.fails && 'below' in line.fails ? line.fails.below : null
      const missing =
        least !== null && typeof answer === 'number' && kind === 'time' ? least - answer : 0
      expect(wait).toEqual(
        missing > 0 && asked.kind === 'amount' ? { amount: missing, unit: asked.unit } : null,
      )
    }
  })

  it('is nothing while nothing is suggested', () => {
    expect(whatIf({})).toEqual([])
  })
})

describe('why a question is asked', () => {
  it('is told by the lines that read it, or else by points of evidence', () => {
    const bright = whyAsked('role', {})
    expect(bright.criteria.length).toBeGreaterThan(0)
    expect(bright.criteria.every(({ asks }) => asks === 'role')).toBe(true)
    const evidence = whyAsked('ownershipPapers', {})
    expect(evidence.criteria.length).toBeGreaterThan(0)
    expect(evidence.variants.length).toBeGreaterThan(0)
    expect(whyAsked('employerBarred', {})).toEqual({ criteria: [], variants: [] })
  })
})

// ——— A law so tangled that the search gives up

/** Eight in seven places, no two in one: nobody can be so, and whoever looks for somebody has to try a great deal. */
function crowded(people: number, places: number): Condition {
  const holds = (person: number, place: number): Condition => {
    const code = countryCodes[person * places + place] ?? ''
    return criterion({ id: code, asks: 'citizenships', fails: { holdsNone: [code] }, says, cites })
  }
  const lacks = (person: number, place: number): Condition => {
    const code = countryCodes[person * places + place] ?? ''
    return criterion({ id: code, asks: 'citizenships', fails: { holdsAny: [code] }, says, cites })
  }
  const all = Array.from({ length: people }, (_, person) => person)
  const rooms = Array.from({ length: places }, (_, place) => place)
  return allOf(
    ...all.map((person) => anyOf(says, ...rooms.map((place) => holds(person, place)))),
    ...rooms.flatMap((place) =>
      all.flatMap((one) =>
        all
          .filter((other) => other > one)
          .map((other) => anyOf(says, lacks(one, place), lacks(other, place))),
      ),
    ),
  )
}

describe('a search that runs out of steps', () => {
  const offered = criterion({ id: 'offered', asks: 'offer', fails: { is: ['none'] }, says, cites })
  const tangled: Variant = { ...first, id: 'tangled', condition: allOf(offered, crowded(8, 7)) }
  const law: Edition = { ...edition, id: 'tangled', variants: [tangled] }
  const interview = interviewOf(law)

  it('leaves the question asked: perhaps it matters', () => {
    expect(interview.witness('offer', {})).toBe('gaveUp')
    expect(interview.matters('offer', {})).toBe(true)
    expect(interview.nextQuestion({})).toBe('offer')
    expect(interview.openFor(tangled, {})).toContain('offer')
  })

  it('does not when the question is not read, or the answer rules it out', () => {
    expect(interview.witness('role', {})).toBeNull()
    expect(interview.witness('citizenships', { offer: 'none' })).toBeNull()
    expect(suggestUnder(law, { offer: 'none' })).toMatchObject({ stream: 'lmia_route' })
  })
})

describe('an interview', () => {
  it('remembers the last few hundred situations, and is right about more', () => {
    const months = criterion({
      id: 'months',
      asks: 'monthsAbroad',
      fails: { below: 12 },
      says,
      cites,
    })
    const citizen = (code: string): Condition =>
      criterion({ id: code, asks: 'citizenships', fails: { holdsNone: [code] }, says, cites })
    const codes = ['USA', 'MEX', 'FRA', 'GBR', 'CHL', 'COL', 'PER', 'KOR', 'PAN', 'UKR']
    const variants = codes.map((code): Variant => ({
      ...first,
      id: code,
      condition: allOf(citizen(code), months),
    }))
    const ten = interviewOf({ ...edition, id: 'ten', variants })
    for (const round of [1, 2]) {
      for (let subset = 0; subset < 2 ** codes.length; subset += round) {
        const citizenships = codes.filter((_, at) => (subset >> at) % 2 === 1)
        const answers: Answers = { citizenships }
        const next = ten.nextQuestion(answers)
        expect(next).toBe(citizenships.length === 0 ? null : 'monthsAbroad')
        expect(ten.nextQuestion({ ...answers, monthsAbroad: 12 })).toBeNull()
      }
    }
  })

  it('has a pivot where one answer decides: with it the variant, without it something lower', () => {
    const offered = criterion({ id: 'o', asks: 'offer', fails: { is: ['none'] }, says, cites })
    const condition = allOf(offered)
    const one: Variant = { ...first, id: 'one', condition }
    const second: Variant = { ...first, id: 'second', condition }
    const two = interviewOf({ ...edition, id: 'two', variants: [one, second] })
    const pair = two.pivot('one', 'offer')
    if (pair === null || pair === 'gaveUp') throw new Error('There is a pair')
    expect(pair.map(({ offer }) => offer === 'none')).toEqual([false, true])
    // Whoever could have it has the better one.
    expect(two.pivot('second', 'offer')).toBeNull()
  })

  it('counts what a fresh interview would have asked, and nothing else', () => {
    const transferee = cases.find((one) => one.suggestion.stream === 'intra_company_transferee')
    if (!transferee) throw new Error('There is a transferee')
    const { answers } = transferee
    const ids = counted(answers)
    expect(ids.length).toBeGreaterThan(3)
    const kept = ids.reduce<Answers>((some, id) => ({ ...some, [id]: answers[id] }), {})
    expect(suggest(kept)).toEqual(suggest(answers))
    expect(counted(kept)).toEqual(ids)
    expect(counted({})).toEqual([])
    expect(counted({ employerBarred: 'yes' })).toEqual([])
  })

  it('does not suggest what nobody can meet, though no answer rules it out by itself', () => {
    const nobodys: Variant = { ...first, id: 'nobodys', condition: crowded(3, 2) }
    const impossible: Edition = { ...edition, id: 'nobodys', variants: [nobodys] }
    expect(suggestUnder(impossible, {})).toMatchObject({ settled: false })
    const offered = criterion({ id: 'o', asks: 'offer', fails: { is: ['none'] }, says, cites })
    const second: Variant = { ...first, id: 'second', condition: allOf(offered) }
    const both: Edition = { ...edition, id: 'both', variants: [nobodys, second] }
    expect(suggestUnder(both, { offer: 'job' })).toMatchObject({ variant: 'second', settled: true })
    expect(suggestUnder(impossible, { citizenships: 'unsure' })).toMatchObject({
      stream: 'trade_agreement_professional',
    })
  })

  it('has no pivot of a variant that there is not, or that does not read the question', () => {
    const alone = interviewOf({ ...edition, variants: [first] })
    expect(alone.pivot('nobody', 'offer')).toBeNull()
    expect(alone.pivot(first.id, 'employerBarred')).toBeNull()
  })
})

it('a plain worker is suggested the LMIA route', () => {
  expect(suggest(worker)).toMatchObject({ stream: 'lmia_route', settled: true })
})
