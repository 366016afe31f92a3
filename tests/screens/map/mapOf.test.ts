import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  counted,
  decisiveLines,
  nextQuestion,
  question,
  sections,
  streamStandings,
  suggest,
} from '#rules'
import type { Answers } from '#rules'
import { doorsFor } from '../../../src/screens/doors.ts'
import { mapOf, reached } from '../../../src/screens/map/mapOf.ts'
import { anyAnswers } from '../../batch/anyAnswers.ts'
import { people } from '../../properties/people.ts'
import {
  engineer,
  frenchSpeaker,
  helper,
  interviewed,
  manager,
  resident,
  unsureOfMost,
} from '../suggestion/people.ts'

/** People at any point of an interview, and with answers in no order. */
const anyone: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 1, arbitrary: anyAnswers },
  {
    weight: 3,
    arbitrary: fc.tuple(people, fc.nat({ max: 30 })).map(([facts, at]) => {
      const all = Object.entries(interviewed(facts))
      return Object.fromEntries(all.slice(0, at === 30 ? all.length : at))
    }),
  },
)

const lineOf = (answers: Answers, stream: string) =>
  mapOf(answers).lines.find((line) => line.stream === stream)

const litOf = (answers: Answers): readonly string[] =>
  mapOf(answers)
    .lines.filter(({ lit }) => lit)
    .map(({ stream }) => stream)

describe('the map', () => {
  it('says the same as the doors, the standings and the suggestion, whatever is answered', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const map = mapOf(answers)
        const suggestion = suggest(answers)
        const lines = map.lines.filter(({ stream }) => stream !== 'lmia_route')
        const standings = streamStandings(answers)

        // The same doors, in the same order.
        expect(lines).toMatchObject(doorsFor(answers))
        for (const line of lines) {
          const own = standings.find(({ stream }) => stream === line.stream)
          if (own !== undefined) expect(line.standing).toBe(own.standing)
          expect(line.closedAt !== null).toBe(line.state === 'closed')
          if (line.closedBy === null) continue
          // A line ends at the section of a question whose answer closed it.
          const { question: id, needs } = line.closedBy
          expect(line.closedAt).toBe(question(id).section)
          expect(answers[id]).toBeDefined()
          const closing = standings
            .filter(({ stream }) => line.stream === 'beside' || stream === line.stream)
            .flatMap(({ candidates }) => candidates)
            .flatMap(({ variant }) => decisiveLines(variant.id, answers))
            .filter(({ criterion, truth }) => truth === 'unmet' && criterion?.asks === id)
          expect(closing.length).toBeGreaterThan(0)
          if (needs !== null)
            expect(closing.map(({ criterion }) => criterion?.says)).toContainEqual(needs)
        }

        // The route of the person: one line on a result that has a stream, none before.
        const lit = map.lines.filter((line) => line.lit)
        expect(map.settled).toBe(suggestion.settled)
        const hasRoute = suggestion.settled && suggestion.stream !== 'insufficient_information'
        expect(lit).toHaveLength(hasRoute ? 1 : 0)
        if (hasRoute) {
          expect([suggestion.stream, 'beside']).toContain(lit[0]?.stream)
          expect(lit[0]?.state).not.toBe('closed')
        }

        // Where the person is: the section of the next question, after those that were asked.
        expect(map.stations.map(({ section }) => section)).toEqual(sections)
        const next = suggestion.settled ? null : nextQuestion(answers)
        const here = map.stations.filter(({ state }) => state === 'here')
        expect(here.map(({ section }) => section)).toEqual(
          next === null ? [] : [question(next).section],
        )
        for (const { section, state, answers: given } of map.stations) {
          const closing = lines.flatMap(({ closedBy }) => closedBy?.question ?? [])
          const asked = [...new Set([...counted(answers), ...closing])]
          expect(given).toBe(asked.filter((id) => question(id).section === section).length)
          if (state === 'past') expect(given).toBeGreaterThan(0)
          // No line ends where no question was needed.
          if (state !== 'unneeded') continue
          expect(given).toBe(0)
          expect(lines.map(({ closedAt }) => closedAt)).not.toContain(section)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('begins with every line open, at the first station', () => {
    const map = mapOf({})
    expect(map.stations.map(({ state }) => state)).toEqual(['here', 'ahead', 'ahead', 'ahead'])
    expect(new Set(map.lines.map(({ state }) => state))).toEqual(new Set(['open']))
    expect(reached(map)).toBe(0)
    expect(map.settled).toBe(false)
  })

  it('closes a line at the station of the answer, and keeps the others', () => {
    const answers = {
      canadianStatus: 'none',
      offer: 'job',
      situations: [],
      relationship: 'none',
    } as const
    expect(lineOf(answers, 'intra_company_transferee')).toMatchObject({
      state: 'closed',
      closedAt: 'employment',
    })
    expect(lineOf(answers, 'no_permit')).toMatchObject({ state: 'closed', closedAt: 'offer' })
    expect(lineOf(answers, 'significant_benefit')).toMatchObject({ state: 'open', closedAt: null })
    expect(litOf(answers)).toEqual([])
    expect(reached(mapOf(answers))).toBe(2)
  })

  it('lights the suggested line, also of a stream beside the main ones', () => {
    expect(litOf(interviewed(manager))).toEqual(['intra_company_transferee'])
    expect(litOf(interviewed(engineer))).toEqual(['trade_agreement_professional'])
    expect(litOf(interviewed(frenchSpeaker))).toEqual(['francophone_mobility'])
  })

  it('tells where nothing had to be asked', () => {
    // A permanent resident needs no permit: the first station is enough.
    const map = mapOf(interviewed(resident))
    expect(map.stations.map(({ state }) => state)).toEqual([
      'past',
      'unneeded',
      'unneeded',
      'unneeded',
    ])
    expect(reached(map)).toBe(0)
    expect(map.lines.find(({ lit }) => lit)?.stream).toBe('no_permit')
  })

  it('leads outside where nothing fits, and nowhere while too much is not sure', () => {
    expect(litOf(interviewed(helper))).toEqual(['lmia_route'])
    expect(litOf(interviewed(unsureOfMost))).toEqual([])
    expect(mapOf(interviewed(unsureOfMost)).lines.some(({ state }) => state === 'open')).toBe(true)
  })
})
