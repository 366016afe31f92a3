import { expect, it } from 'vitest'
import { nextQuestion, question, suggest, withAnswer } from '#rules'
import type { Answer, Answers } from '#rules'
import { bucketsOf } from './buckets.ts'
import { DrawingTable, given, isEnding } from './diagram.ts'
import type { Place } from './diagram.ts'

/**
 * The law in slices: the list of situations, the passports and the residences are given, everything else is free.
 * In every slice the interview is walked through every situation that a reduced diagram has, and must ask the
 * diagram's question, or suggest what it ends in. A share of the slices, another one each day, in every run; all of
 * them with ALL_SLICES=1 (`npm run test:all-slices`).
 */

const asked = question('situations')
const ticks: readonly Answer[] =
  asked.kind === 'ticks' ? [[], ...asked.options.map((row) => [row])] : []
const passports = bucketsOf('citizenships')
const residences: readonly Answer[] = [[], ['AUS'], ['KOR'], 'unsure']

const slices: readonly Answers[] = ticks.flatMap((situations) =>
  passports.flatMap((citizenships) =>
    residences.map((residence) =>
      withAnswer(
        withAnswer(withAnswer({}, 'situations', situations), 'citizenships', citizenships),
        'residences',
        residence,
      ),
    ),
  ),
)

const everyNth = 300
const allOfThem = process.env['ALL_SLICES'] === '1'
/** Situations of one slice that an ordinary run walks; the whole slice has some thousands. */
const mostSituations = allOfThem ? Infinity : 1000
const seed = Number(process.env['SLICES_SEED'] ?? Math.floor(Date.now() / 86_400_000))
const chosen = allOfThem ? slices : slices.filter((_, at) => (at + seed) % everyNth === 0)

const endingOf = (answers: Answers): string => {
  const { variant, stream } = suggest(answers)
  if (variant !== null) return variant
  return stream === 'lmia_route' ? 'nothingFits' : 'notEnoughKnown'
}

/** Walks the diagram and the interview together. Returns where they part, and how many situations were met. */
function walked(slice: Answers): { situations: number; partings: readonly string[] } {
  const seen = new Set<Place>()
  const partings: string[] = []
  const visit = (place: Place, answers: Answers): void => {
    if (seen.has(place) || seen.size >= mostSituations) return
    seen.add(place)
    const next = nextQuestion(answers)
    const expected = isEnding(place) ? null : place.question
    if (next !== expected) {
      partings.push(`${JSON.stringify(answers)}: asks ${next}, not ${expected}`)
      return
    }
    if (isEnding(place)) {
      const [name] = place.ending.split(' ')
      if (endingOf(answers) !== name) partings.push(`${JSON.stringify(answers)}: ${place.ending}`)
      return
    }
    const buckets = bucketsOf(place.question)
    // Another branch first each day, so that in time an ordinary run goes everywhere too.
    place.ways.forEach((_, nth) => {
      const at = (nth + seed + seen.size) % place.ways.length
      const way = place.ways[at]
      if (way) visit(way, withAnswer(answers, place.question, buckets[at] ?? 'unsure'))
    })
  }
  visit(new DrawingTable().draw(slice), slice)
  return { situations: seen.size, partings }
}

it(`the interview asks what a reduced diagram asks, in every situation of a slice (SLICES_SEED=${seed})`, () => {
  expect(given).toEqual(['situations', 'citizenships', 'residences'])
  expect(chosen.length).toBeGreaterThan(4)
  let situations = 0
  const partings = chosen.flatMap((slice) => {
    const walk = walked(slice)
    situations += walk.situations
    return walk.partings
  })
  expect(partings.slice(0, 5)).toEqual([])
  expect(situations).toBeGreaterThan(chosen.length)
}, 3_600_000)
