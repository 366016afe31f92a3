import type { Answer, Answers } from '../answers.ts'
import { answerTo, withAnswer } from '../answers.ts'
import { countryCodes } from '../countries.ts'
import { question } from '../questions.ts'
import type { Question, QuestionId } from '../questions.ts'
import type { Criterion, Test } from './condition.ts'
import { domainOf } from './search.ts'
import type { Domains, Formula } from './search.ts'
import type { Steps } from './steps.ts'
import { stateOf, tickRead } from './truth.ts'
import type { State } from './truth.ts'

/**
 * How the answers look to the rules. Most answers can't be told apart: 37 values of months are two *buckets*
 * when the only line says "at least 12". A question becomes one variable whose buckets are bits, or, where several
 * things can be chosen at once, one variable a thing and one more for "is it known at all":
 *
 *   a choice, a number, a country, a row    one variable; "not sure" is a bucket like any other
 *   countries                               known · holds one of this class, for each class of countries
 *   a list to tick                          known · no, maybe, yes, for each row that a line reads
 *
 * Every combination of buckets is a person who could exist, which is what makes the search in interview.ts exact.
 */
export interface Readings {
  /** How many variables there are. */
  readonly count: number
  /** The variables of a question; none when no line reads it. */
  variablesOf(id: QuestionId): ReadonlySet<number>
  /** The question of a variable. */
  questionOf(variable: number): QuestionId
  /** What each variable may still be under the answers. */
  domains(answers: Answers): Domains
  /** A short text, the same for all answers with the same domains and for no others. */
  keyOf(answers: Answers): string
  /** Someone who is in these domains: an answer to every question that a line reads. */
  answersIn(domains: Domains): Answers
  /** The formula for "this line is in the given state or a better one". */
  atLeast(line: Criterion, level: State): Formula
}

/** The buckets that an answer lies in, one a variable, and the same as a text. */
interface Place {
  readonly bits: readonly number[]
  readonly text: string
}

/** The buckets of one question. */
interface Reading {
  readonly sizes: readonly number[]
  /** One bucket a variable, for an answer that is given. */
  bitsOf(answer: Answer): readonly number[]
  /** An answer that lies in the given buckets, one a variable. */
  answerIn(bits: readonly number[]): Answer
  /** The formula over variables counted from 0. */
  atLeast(line: Criterion, level: State): Formula
}

/** A question as the lines read it, with the first of its variables. */
interface Read {
  readonly id: QuestionId
  readonly reading: Reading
  readonly first: number
  readonly variables: ReadonlySet<number>
  readonly placeOf: (answer: Answer) => Place
}

/** Reads the questions through the given lines of law, a question a step. */
export function* readingsOf(lines: readonly Criterion[]): Steps<Readings> {
  // Agreements share most of their lines but for the page, so of lines that read alike one stands for all.
  const twins = new Map<Criterion, Criterion>()
  const byQuestion = new Map<QuestionId, Map<string, Criterion>>()
  for (const line of lines) {
    if (twins.has(line)) continue
    const own = byQuestion.get(line.asks) ?? new Map<string, Criterion>()
    byQuestion.set(line.asks, own)
    const alike = whatItReads(line)
    const first = own.get(alike) ?? line
    own.set(alike, first)
    twins.set(line, first)
    yield
  }
  const byId = new Map<QuestionId, Read>()
  const owners: QuestionId[] = []
  for (const [id, own] of byQuestion) {
    const reading = readingOf(id, [...own.values()])
    const first = owners.length
    for (const _ of reading.sizes) owners.push(id)
    const variables = new Set(reading.sizes.map((_, index) => first + index))
    byId.set(id, { id, reading, first, variables, placeOf: rememberedPlaces(reading) })
    yield
  }
  const readings = [...byId.values()]
  const everything = readings.flatMap(({ reading }) => reading.sizes.map((size) => 2 ** size - 1))
  const formulas = new Map<Criterion, Formula[]>()

  return {
    count: owners.length,
    variablesOf: (id) => byId.get(id)?.variables ?? noVariables,
    questionOf(variable) {
      const owner = owners[variable]
      if (owner === undefined) throw new RangeError(`There is no variable ${variable}`)
      return owner
    },
    domains(answers) {
      const domains = [...everything]
      for (const { id, first, placeOf } of readings) {
        const answer = answerTo(answers, id)
        if (answer === undefined) continue
        placeOf(answer).bits.forEach((bits, index) => (domains[first + index] = bits))
      }
      return domains
    },
    keyOf(answers) {
      let key = ''
      for (const { id, placeOf } of readings) {
        const answer = answerTo(answers, id)
        key += answer === undefined ? ',' : `${placeOf(answer).text},`
      }
      return key
    },
    answersIn(domains) {
      let answers: Answers = {}
      for (const { id, reading, first } of readings) {
        // Where several buckets are left, any will do: the lowest.
        const bits = reading.sizes.map((_, at) => lowest(domainOf(domains, first + at)))
        answers = withAnswer(answers, id, reading.answerIn(bits))
      }
      return answers
    },
    atLeast(line, level) {
      const known = byId.get(line.asks)
      const twin = twins.get(line)
      if (!known || !twin) throw new RangeError(`No reading of ${line.asks}`)
      const levels = formulas.get(twin) ?? []
      formulas.set(twin, levels)
      return (levels[level] ??= shifted(known.reading.atLeast(twin, level), known.first))
    },
  }
}

/** All of a line that decides its state (see `stateOf`): the same text, the same state under every answer. */
const whatItReads = (line: Criterion): string =>
  `${line.anchor} ${tickRead(line)} ${JSON.stringify(line.fails)}`

const lowest = (buckets: number): number => buckets & -buckets

const noVariables: ReadonlySet<number> = new Set()

/** Answers of one question whose place is kept; beyond, they are all worked out anew, so that memory stays bounded. */
const mostPlaces = 2000

/**
 * The place of each answer, remembered: everybody gives one of a few answers, and finding its buckets asks every line
 * that reads the question.
 */
function rememberedPlaces(reading: Reading): (answer: Answer) => Place {
  const places = new Map<string | number, Place>()
  return (answer) => {
    // A list can't be looked up by itself, so it is by its text.
    const word = isSeveral(answer) ? `[${answer.join(';')}]` : answer
    const known = places.get(word)
    if (known) return known
    const bits = reading.bitsOf(answer)
    const made: Place = { bits, text: bits.join('.') }
    if (places.size >= mostPlaces) places.clear()
    places.set(word, made)
    return made
  }
}

function shifted(formula: Formula, by: number): Formula {
  if ('leaf' in formula) return { leaf: formula.leaf + by, mask: formula.mask }
  if ('all' in formula) return { all: formula.all.map((part) => shifted(part, by)) }
  return { any: formula.any.map((part) => shifted(part, by)) }
}

function readingOf(id: QuestionId, lines: readonly Criterion[]): Reading {
  const asked = question(id)
  if (asked.kind === 'countries') return countriesReading(lines)
  if (asked.kind === 'ticks') return ticksReading(lines)
  return singleReading(lines, samplesOf(asked, lines))
}

// ——— One answer, one variable

function singleReading(lines: readonly Criterion[], samples: readonly Answer[]): Reading {
  const signature = (answer: Answer): string => {
    let states = ''
    for (const line of lines) states += stateOf(line, answer)
    return states
  }
  const sampleOf = new Map(samples.map((sample) => [signature(sample), sample]))
  const [buckets, kept] = [[...sampleOf.keys()], [...sampleOf.values()]]
  return {
    sizes: [buckets.length],
    bitsOf(answer) {
      const index = buckets.indexOf(signature(answer))
      if (index < 0) throw new RangeError(`${JSON.stringify(answer)} is in no bucket`)
      return [1 << index]
    },
    answerIn([bits = 1]) {
      return kept[Math.log2(bits)] ?? 'unsure'
    },
    atLeast(line, level) {
      let mask = 0
      let bit = 1
      for (const sample of kept) {
        if (stateOf(line, sample) >= level) mask |= bit
        bit <<= 1
      }
      return { leaf: 0, mask }
    },
  }
}

/** Answers of which every other one is a twin. */
function samplesOf(
  asked: Exclude<Question, { kind: 'countries' | 'ticks' }>,
  lines: readonly Criterion[],
): readonly Answer[] {
  switch (asked.kind) {
    case 'choice':
      return [...asked.options, 'unsure']
    case 'amount': {
      const edges = testsOf(lines).flatMap((test) =>
        'below' in test
          ? [test.below - 1, test.below]
          : 'atLeast' in test
            ? [test.atLeast - 1, test.atLeast]
            : [],
      )
      const within = edges.filter((edge) => edge >= asked.min && edge <= asked.max)
      return [...new Set([asked.min, ...within, asked.max]), 'unsure']
    }
    case 'country': {
      // Of the countries that no line names, the first and the last stand for all: they are some 200.
      const named = new Set(lines.flatMap(countriesOf))
      const others = countryCodes.filter((code) => !named.has(code))
      const standIns = [others[0], others.at(-1)]
      return [
        ...countryCodes.filter((code) => named.has(code) || standIns.includes(code)),
        'unsure',
      ]
    }
    case 'row': {
      const prefixes = testsOf(lines).flatMap((test) =>
        'rowIn' in test ? test.rowIn : 'rowNotIn' in test ? test.rowNotIn : [],
      )
      const own = [...prefixes, ...asked.lists.map((list) => `${list}.`)]
      return [
        ...own.map((prefix) => (prefix.endsWith('.') ? `${prefix}~` : prefix)),
        'none',
        'unsure',
      ]
    }
  }
}

const testsOf = (lines: readonly Criterion[]): readonly Test[] =>
  lines.flatMap(({ fails }) => (fails ? [fails] : []))

// ——— Several things at once: a variable for "known", and one a thing

const notKnown = 1
const known = 2
const isKnown: Formula = { leaf: 0, mask: known }
const isNotKnown: Formula = { leaf: 0, mask: notKnown }

/** The formula at a level, given the one for a known answer. "Not sure" as a whole has a state of its own. */
const wholeAtLeast = (line: Criterion, level: State, whenKnown: Formula): Formula =>
  stateOf(line, 'unsure') >= level
    ? { any: [isNotKnown, whenKnown] }
    : { all: [isKnown, whenKnown] }

const held = 2

/** The countries that a line names. */
const countriesOf = ({ fails }: Criterion): readonly string[] =>
  fails && 'holdsNone' in fails
    ? fails.holdsNone
    : fails && 'holdsAny' in fails
      ? fails.holdsAny
      : []

function countriesReading(lines: readonly Criterion[]): Reading {
  const lists = lines.map((line) => new Set(countriesOf(line)))
  const named = new Set(lists.flatMap((list) => [...list]))
  // Countries that no line names are one class like any other, but holding one changes nothing.
  const signatures = new Map(
    countryCodes
      .filter((code) => named.has(code))
      .map((code) => [code, lists.map((list) => (list.has(code) ? '1' : '0')).join('')]),
  )
  const classes = [...new Set(signatures.values())]
  return {
    sizes: [2, ...classes.map(() => 2)],
    bitsOf(answer) {
      if (!isSeveral(answer)) return [notKnown, ...classes.map(() => 1)]
      const own = new Set(answer.map((code) => signatures.get(code)))
      return [known, ...classes.map((one) => (own.has(one) ? held : 1))]
    },
    answerIn([first, ...others]) {
      if (first === notKnown) return 'unsure'
      return classes.flatMap((one, at) => {
        const code = countryCodes.find((country) => signatures.get(country) === one)
        return others[at] === held && code !== undefined ? [code] : []
      })
    },
    atLeast(line, level) {
      const index = lines.indexOf(line)
      const leaves = classes.flatMap((one, at) =>
        one[index] === '1' ? [{ leaf: at + 1, mask: held }] : [],
      )
      const { fails } = line
      if (fails && 'holdsNone' in fails) return wholeAtLeast(line, level, { any: leaves })
      if (fails && 'holdsAny' in fails) {
        return wholeAtLeast(line, level, { all: leaves.map(({ leaf }) => ({ leaf, mask: 1 })) })
      }
      return wholeAtLeast(line, level, { all: [] })
    },
  }
}

function ticksReading(lines: readonly Criterion[]): Reading {
  const rows = [...new Set(lines.map(rowOf))]
  const answersFor = (row: string): readonly (readonly string[])[] => [[], [`${row}?`], [row]]
  return {
    sizes: [2, ...rows.map(() => 3)],
    bitsOf(answer) {
      if (!isSeveral(answer)) return [notKnown, ...rows.map(() => 1)]
      return [
        known,
        ...rows.map((row) => (answer.includes(row) ? 4 : answer.includes(`${row}?`) ? 2 : 1)),
      ]
    },
    answerIn([first, ...others]) {
      if (first === notKnown) return 'unsure'
      return rows.flatMap((row, at) => answersFor(row)[Math.log2(domainOf(others, at))] ?? [])
    },
    atLeast(line, level) {
      const row = rowOf(line)
      let mask = 0
      answersFor(row).forEach((answer, index) => {
        if (stateOf(line, answer) >= level) mask |= 1 << index
      })
      return wholeAtLeast(line, level, { leaf: rows.indexOf(row) + 1, mask })
    },
  }
}

function rowOf(line: Criterion): string {
  const row = tickRead(line)
  if (row === undefined) throw new Error(`${line.id} reads no row of its list`)
  return row
}

const isSeveral = (answer: Answer): answer is readonly string[] => typeof answer === 'object'
