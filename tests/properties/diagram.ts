import { edition, questionIds } from '#rules'
import type { Answer, Answers, Condition, Criterion, QuestionId, Variant } from '#rules'
import { bucketsOf } from './buckets.ts'
import { gradeOfLine, readQuestions } from './plain.ts'
import type { Grade } from './plain.ts'

/**
 * What is left to decide, drawn: a second opinion on the interview that works in an entirely different way.
 *
 * A diagram asks one question after another, in the registry's order, one branch a bucket of answers, and ends in a
 * suggestion. It is *reduced*: a question whose branches all lead to the same place is left out, and equal places are
 * one place. A reduced diagram is unique, so what it says is exact: its first question is the first that matters, and
 * where there is none the suggestion is settled. The whole law would be far too big a drawing. With the list of
 * situations, the passports and the residences given, it is small.
 */
export type Place = Ending | Crossing

export interface Ending {
  readonly id: number
  /** A variant's id with how it stands, or why there is none. */
  readonly ending: string
}

export interface Crossing {
  readonly id: number
  readonly question: QuestionId
  /** Where each bucket of answers leads, in the order of `bucketsOf`. */
  readonly ways: readonly Place[]
}

/** The questions that must be given before anything is drawn: they take several things at once. */
export const given: readonly QuestionId[] = ['situations', 'citizenships', 'residences']

export const isEnding = (place: Place): place is Ending => 'ending' in place

const levelOf = new Map<QuestionId, number>(
  questionIds.filter((id) => readQuestions.includes(id)).map((id, at) => [id, at]),
)

const levelAt = (place: Place): number =>
  isEnding(place) ? Infinity : (levelOf.get(place.question) ?? Infinity)

const atLeast: Readonly<Record<'met' | 'unsettled' | 'lost', readonly Grade[]>> = {
  met: ['met'],
  unsettled: ['met', 'unsettled'],
  lost: ['met', 'unsettled', 'lost'],
}

type Level = keyof typeof atLeast

/** A slice of the law that needs more than this is not a slice. */
const mostPlaces = 4_000_000

/** A table in which equal places are kept once. Diagrams drawn at one table share what they have in common. */
export class DrawingTable {
  readonly #endings = new Map<string, Ending>()
  readonly #crossings = new Map<string, Crossing>()
  readonly #chosen = new Map<string, Place>()
  readonly #lines = new Map<string, Place>()
  #count = 0
  readonly #yes = this.#ending('yes')
  readonly #no = this.#ending('no')

  /** How many places are drawn. */
  get size(): number {
    return this.#count
  }

  /** What is left to decide when these answers are given; the `given` questions must be among them. */
  draw(answers: Answers): Place {
    const own = edition.variants.filter(({ sameAs }) => sameAs === undefined)
    const last = own.filter(({ stream }) => stream === 'significant_benefit')
    const before = own.filter(({ stream }) => stream !== 'significant_benefit')
    const standing = (tier: 'met' | 'unsettled') => (variant: Variant) =>
      [`${variant.id} ${tier}`, this.#when(variant.condition, tier, answers)] as const
    const outcomes: readonly (readonly [name: string, when: Place])[] = [
      ...before.map(standing('met')),
      ...before.map(standing('unsettled')),
      ...last.map(standing('met')),
      ...last.map(standing('unsettled')),
      ...own.map(
        ({ condition }) => ['notEnoughKnown', this.#when(condition, 'lost', answers)] as const,
      ),
    ]
    return outcomes.reduceRight<Place>(
      (otherwise, [name, when]) => this.#choose(when, this.#ending(name), otherwise),
      this.#ending('nothingFits'),
    )
  }

  #when(condition: Condition, level: Level, answers: Answers): Place {
    if ('asks' in condition) return this.#line(condition, level, answers)
    if ('all' in condition) {
      return condition.all.reduce<Place>(
        (all, part) =>
          all === this.#no ? all : this.#choose(all, this.#when(part, level, answers), this.#no),
        this.#yes,
      )
    }
    return condition.any.reduce<Place>(
      (any, part) =>
        any === this.#yes ? any : this.#choose(any, this.#yes, this.#when(part, level, answers)),
      this.#no,
    )
  }

  #line(line: Criterion, level: Level, answers: Answers): Place {
    const isMet = (answer: Answer): Place =>
      atLeast[level].includes(gradeOfLine(line, answer)) ? this.#yes : this.#no
    const answer = answers[line.asks]
    if (answer !== undefined) return isMet(answer)
    if (given.includes(line.asks)) throw new Error(`${line.asks} must be given`)
    const key = `${line.id} ${level}`
    const known = this.#lines.get(key)
    if (known) return known
    const drawn = this.#crossing(line.asks, bucketsOf(line.asks).map(isMet))
    this.#lines.set(key, drawn)
    return drawn
  }

  /** Where `when` says yes, the one place, else the other. */
  #choose(when: Place, then: Place, otherwise: Place): Place {
    if (when === this.#yes) return then
    if (when === this.#no) return otherwise
    if (then === otherwise) return then
    if (then === this.#yes && otherwise === this.#no) return when
    const key = `${when.id} ${then.id} ${otherwise.id}`
    const known = this.#chosen.get(key)
    if (known) return known
    const level = Math.min(levelAt(when), levelAt(then), levelAt(otherwise))
    const question = questionAt(level)
    const way = (place: Place, bucket: number): Place =>
      isEnding(place) || place.question !== question ? place : (place.ways[bucket] ?? place)
    const drawn = this.#crossing(
      question,
      bucketsOf(question).map((_, bucket) =>
        this.#choose(way(when, bucket), way(then, bucket), way(otherwise, bucket)),
      ),
    )
    this.#chosen.set(key, drawn)
    return drawn
  }

  #ending(name: string): Ending {
    const known = this.#endings.get(name)
    if (known) return known
    const made = { id: this.#count++, ending: name }
    this.#endings.set(name, made)
    return made
  }

  #crossing(question: QuestionId, ways: readonly Place[]): Place {
    if (this.#count > mostPlaces) throw new Error('The drawing is too large for a slice')
    const [first] = ways
    if (first !== undefined && ways.every((way) => way === first)) return first
    const key = `${question} ${ways.map(({ id }) => id).join()}`
    const known = this.#crossings.get(key)
    if (known) return known
    const made = { id: this.#count++, question, ways }
    this.#crossings.set(key, made)
    return made
  }
}

const questionsByLevel = [...levelOf.keys()]

function questionAt(level: number): QuestionId {
  const found = questionsByLevel[level]
  if (found === undefined) throw new RangeError(`There is no question at ${level}`)
  return found
}

/** Every place of a diagram, once. */
export function placesOf(from: Place, into: Set<Place> = new Set()): ReadonlySet<Place> {
  if (into.has(from)) return into
  into.add(from)
  if (!isEnding(from)) for (const way of from.ways) placesOf(way, into)
  return into
}

/** Fewest and most questions from a place to an ending. */
export function lengthsFrom(
  place: Place,
  known: Map<Place, { min: number; max: number }> = new Map(),
): { readonly min: number; readonly max: number } {
  if (isEnding(place)) return { min: 0, max: 0 }
  const before = known.get(place)
  if (before) return before
  const lengths = place.ways.map((way) => lengthsFrom(way, known))
  const found = {
    min: 1 + Math.min(...lengths.map(({ min }) => min)),
    max: 1 + Math.max(...lengths.map(({ max }) => max)),
  }
  known.set(place, found)
  return found
}
