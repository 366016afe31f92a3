import { answerTo, withAnswer } from './answers.ts'
import type { Answers } from './answers.ts'
import { edition } from './law/edition.ts'
import type { Edition } from './law/edition.ts'
import type { Variant } from './law/variant.ts'
import { criteriaOf } from './logic/condition.ts'
import type { Condition } from './logic/condition.ts'
import { readingsOf } from './logic/readings.ts'
import type { Readings } from './logic/readings.ts'
import { ruledOutAmong } from './logic/ruledOut.ts'
import type { Places } from './logic/places.ts'
import {
  always,
  budget,
  domainOf,
  findPerson,
  isAlways,
  moved,
  reads,
  settled,
  simplified,
  variablesIn,
} from './logic/search.ts'
import type { Domains, Formula, Found, Goal } from './logic/search.ts'
import { finished } from './logic/steps.ts'
import type { Steps } from './logic/steps.ts'
import { state } from './logic/truth.ts'
import type { State } from './logic/truth.ts'
import { question, questionIds } from './questions.ts'
import type { QuestionId, Screen, Section } from './questions.ts'

/**
 * How the next question is found. Nobody writes the order of questions for each person: it follows from the law.
 *
 * 1. *Outcomes.* Everything that can be suggested, best first: every variant met, in order of preference; every
 *    variant met but for a "not sure"; C10; "not enough is known" (something is in doubt); the LMIA route. Each is a
 *    formula over buckets of answers (logic/readings.ts). The suggestion is the first outcome whose formula holds.
 * 2. *Live.* The answers given settle most formulas. What can't hold any more is dropped, and so is all that ranks
 *    behind an outcome that is sure to hold. A question that no live formula reads can't matter.
 * 3. *Witness.* A question that is read may still not matter: something better always wins. So we look for proof:
 *    two people who agree on everything but this question, both agreeing with the answers given, who get different
 *    suggestions. If there is such a pair the question matters and is asked; if there is none it never will be.
 *
 * For the witness, take the better of the two suggestions. The first person has it, and nothing better; the second
 * lacks it. So for each live outcome that reads the question we search for one assignment in which the outcome's
 * formula holds, all better ones fail, and the same formula, with fresh variables in place of the question's own,
 * fails. The search is exact; should it ever run out of its budget, the question is asked (sound, if not needed).
 */

/** What can be suggested, with the formula over the answers that makes it so if nothing better is. */
export interface Outcome {
  readonly kind: 'clear' | 'unsettled' | 'notEnoughKnown' | 'nothingFits'
  readonly variant: Variant | null
  readonly formula: Formula
}

/** An outcome with what is left of its formula. */
interface Live {
  readonly outcome: Outcome
  readonly formula: Formula
}

/** What is left to decide under some answers. */
interface Situation {
  readonly domains: Domains
  /** Nothing is answered yet. There is nothing to look for that is settled, or no longer read. */
  readonly untouched: boolean
  /** The outcomes that are still possible as far as their own formula goes, best first, simplified. */
  readonly live: readonly Live[]
  readonly matters: Map<QuestionId, boolean>
  next: QuestionId | null | undefined
}

/** Two people, by what each of their variables may be; `'gaveUp'` when the search ran out of its budget. */
type Witness = readonly [Domains, Domains] | 'gaveUp' | null

/** Two people who agree on all but one answer. */
export type Pair = readonly [Answers, Answers]

/** Facts that share a page. */
export interface AskedScreen {
  readonly screen: Screen
  readonly section: Section
  readonly questions: readonly QuestionId[]
}

/** The interview that an edition of the law makes. */
export interface Interview {
  /** The variants that can be suggested, best first. C10 is last: even a doubt about another comes before it. */
  readonly preferred: readonly Variant[]
  /** Those of the preferred that one answer rules out by itself, by their places. More may be ruled out by several. */
  readonly ruledOut: (answers: Answers) => Places
  /** The next question of which some answer can still change the suggestion; `null` when it is settled. */
  nextQuestion(answers: Answers): QuestionId | null
  /** True when some answer to the question can still change the suggestion. */
  matters(id: QuestionId, answers: Answers): boolean
  /** The proof that a question matters: two people who differ there only and get different suggestions. */
  witness(id: QuestionId, answers: Answers): Pair | 'gaveUp' | null
  /**
   * Two people who differ in one answer only: this variant is the first one's suggestion, without a doubt, and
   * something lower is the second one's. `null` when there are none.
   */
  pivot(variant: string, id: QuestionId): Pair | 'gaveUp' | null
  /**
   * The page of the next question: what matters now of its subject. `from` are the answers with which the page was
   * opened (today's by default): what was answered on it since takes up room.
   */
  nextScreen(answers: Answers, from?: Answers): AskedScreen | null
  /** The answered questions that a fresh interview would have asked, in its order. The others don't count. */
  counted(answers: Answers): readonly QuestionId[]
  /** Fewest and most questions that can still be asked. Both are bounds: what live outcomes read, never less. */
  left(answers: Answers): { readonly min: number; readonly max: number }
  /** The outcome that holds on the answers; meaningful when nothing is left to ask. */
  outcome(answers: Answers): Outcome
  /** The questions of which some answer can still change how this variant stands. */
  openFor(variant: Variant, answers: Answers): readonly QuestionId[]
}

/** Facts on one page at the most. */
export const mostOnAPage = 5

/** Situations remembered. A person passes some dozens; of a long list most come once, and to keep them fills memory. */
const remembered = 500

/** Builds the interview of an edition. It takes long, and is best built once. */
export const interviewOf = (under: Edition): Interview => finished(buildInterview(under))

function* buildInterview({ variants }: Edition): Steps<Interview> {
  const own = variants.filter(({ sameAs }) => sameAs === undefined)
  const isLast = ({ stream }: Variant): boolean => stream === 'significant_benefit'
  const before = own.filter((variant) => !isLast(variant))
  const last = own.filter(isLast)
  const readings = yield* readingsOf(own.flatMap(({ condition }) => criteriaOf(condition)))
  const outcomes = yield* outcomesOf(before, last, readings)
  const situations = new Map<string, Situation>()
  // Every question is tried on the same answers, so what they amount to is kept until others come. Only the last ones:
  // a weak map of all answers took the garbage collector longer than working them out anew.
  let latest: { readonly answers: Answers; readonly situation: Situation } | undefined

  function situationOf(answers: Answers): Situation {
    if (latest?.answers !== answers) latest = { answers, situation: situationIn(answers) }
    return latest.situation
  }

  function situationIn(answers: Answers): Situation {
    const key = readings.keyOf(answers)
    const known = situations.get(key)
    if (known) return known
    const domains = readings.domains(answers)
    const untouched = questionIds.every((id) => answerTo(answers, id) === undefined)
    const made: Situation = {
      domains,
      untouched,
      live: untouched
        ? outcomes.map((one) => ({ outcome: one, formula: one.formula }))
        : liveOutcomes(outcomes, domains),
      matters: new Map(),
      next: undefined,
    }
    for (const oldest of situations.keys()) {
      if (situations.size < remembered) break
      situations.delete(oldest)
    }
    situations.set(key, made)
    return made
  }

  function matters(id: QuestionId, answers: Answers): boolean {
    if (answerTo(answers, id) !== undefined) return false
    const situation = situationOf(answers)
    const known = situation.matters.get(id)
    if (known !== undefined) return known
    const found = witnessIn(situation, readings.variablesOf(id)) !== null
    situation.matters.set(id, found)
    return found
  }

  const people = (found: Witness): Pair | 'gaveUp' | null =>
    found === null || found === 'gaveUp'
      ? found
      : [readings.answersIn(found[0]), readings.answersIn(found[1])]

  const witness = (id: QuestionId, answers: Answers): Pair | 'gaveUp' | null =>
    people(witnessIn(situationOf(answers), readings.variablesOf(id)))

  function pivot(variant: string, id: QuestionId): Pair | 'gaveUp' | null {
    const { domains } = situationOf({})
    const variables = readings.variablesOf(id)
    const its = outcomes.filter((one) => one.variant?.id === variant)
    const first = its.find(({ kind }) => kind === 'clear')
    const doubtful = its.find(({ kind }) => kind === 'unsettled')
    if (!first || !doubtful || !reads(first.formula, variables)) return null
    const better = outcomes.slice(0, outcomes.indexOf(first)).map(({ formula }) => formula)
    const goals: readonly Goal[] = [
      { formula: first.formula, wanted: true },
      ...better.map((formula) => ({ formula, wanted: false })),
      ...[...better, doubtful.formula].map((formula) => ({
        formula: moved(formula, variables, domains.length),
        wanted: false,
      })),
    ]
    // Nothing is given here, so the search is the widest there is; nobody waits for it.
    const found = findPerson(goals, [...domains, ...domains], 50 * budget)
    return people(pairOf(found, variables, domains.length))
  }

  /** The questions that something still possible reads: no other can matter. */
  function readIn({ live }: Situation): Set<QuestionId> {
    const variables = new Set<number>()
    for (const { formula } of live) variablesIn(formula, variables)
    const read = new Set<QuestionId>()
    for (const variable of variables) read.add(readings.questionOf(variable))
    return read
  }

  function nextQuestion(answers: Answers): QuestionId | null {
    const situation = situationOf(answers)
    if (situation.next === undefined) {
      const read = situation.untouched ? null : readIn(situation)
      situation.next =
        questionIds.find((id) => read?.has(id) !== false && matters(id, answers)) ?? null
    }
    return situation.next
  }

  function nextScreen(answers: Answers, from: Answers = answers): AskedScreen | null {
    const next = nextQuestion(answers)
    if (next === null) return null
    const { screen, section } = question(next)
    const onPage = questionIds.filter((id) => question(id).screen === screen)
    const answeredHere = onPage.filter(
      (id) => answerTo(answers, id) !== undefined && answerTo(from, id) === undefined,
    ).length
    const room = Math.max(mostOnAPage - answeredHere, 1)
    return {
      screen,
      section,
      questions: onPage.filter((id) => matters(id, answers)).slice(0, room),
    }
  }

  function counted(answers: Answers): readonly QuestionId[] {
    const trail: QuestionId[] = []
    let sofar: Answers = {}
    for (;;) {
      const next = nextQuestion(sofar)
      const answer = next === null ? undefined : answerTo(answers, next)
      if (next === null || answer === undefined) return trail
      trail.push(next)
      sofar = withAnswer(sofar, next, answer)
    }
  }

  function left(answers: Answers): { min: number; max: number } {
    if (nextQuestion(answers) === null) return { min: 0, max: 0 }
    return { min: 1, max: readIn(situationOf(answers)).size }
  }

  function outcome(answers: Answers): Outcome {
    const { domains, live } = situationOf(answers)
    // Settled: any person who fits the answers will do. Take the first bucket of all that is open.
    const someone = domains.map((domain) => domain & -domain)
    for (const { outcome: one, formula } of live) {
      if (isAlways(simplified(formula, someone))) return one
    }
    throw new Error('There is always an outcome')
  }

  function openFor(variant: Variant, answers: Answers): readonly QuestionId[] {
    const { domains } = situationOf(answers)
    const formulas = [state.met, state.unsettled, state.lost].map((level) =>
      simplified(formulaOf(variant.condition, level, readings), domains),
    )
    const read = new Set(
      formulas.flatMap((formula) => [...variablesIn(formula)].map((at) => readings.questionOf(at))),
    )
    return questionIds.filter(
      (id) =>
        read.has(id) &&
        formulas.some((formula) => pivotIn(formula, readings.variablesOf(id), domains) !== null),
    )
  }

  const preferred = [...before, ...last]
  // Made with the first suggestion: the first question does not need it.
  let ruling: ((answers: Answers) => Places) | undefined

  return {
    preferred,
    ruledOut: (answers) =>
      (ruling ??= ruledOutAmong(preferred.map(({ condition }) => condition)))(answers),
    nextQuestion,
    matters,
    witness,
    pivot,
    nextScreen,
    counted,
    left,
    outcome,
    openFor,
  }
}

/** Everything that can be suggested, best first, a formula a step. */
function* outcomesOf(
  before: readonly Variant[],
  last: readonly Variant[],
  readings: Readings,
): Steps<readonly Outcome[]> {
  const at = (variant: Variant, level: State): Formula =>
    formulaOf(variant.condition, level, readings)
  const standing = (kind: 'clear' | 'unsettled', variant: Variant) => ({ kind, variant })
  const outcomes: Outcome[] = []
  for (const { kind, variant } of [
    ...before.map((one) => standing('clear', one)),
    ...before.map((one) => standing('unsettled', one)),
    ...last.flatMap((one) => [standing('clear', one), standing('unsettled', one)]),
  ]) {
    const level = kind === 'clear' ? state.met : state.unsettled
    outcomes.push({ kind, variant, formula: at(variant, level) })
    yield
  }
  const known: Formula[] = []
  for (const variant of [...before, ...last]) {
    known.push(at(variant, state.lost))
    yield
  }
  outcomes.push({ kind: 'notEnoughKnown', variant: null, formula: { any: known } })
  outcomes.push({ kind: 'nothingFits', variant: null, formula: always })
  return outcomes
}

/** The formula for "this condition is in the given state or a better one": all-of is the worst part, any-of the best. */
function formulaOf(condition: Condition, level: State, readings: Readings): Formula {
  if ('all' in condition)
    return { all: condition.all.map((part) => formulaOf(part, level, readings)) }
  if ('any' in condition)
    return { any: condition.any.map((part) => formulaOf(part, level, readings)) }
  return readings.atLeast(condition, level)
}

function liveOutcomes(outcomes: readonly Outcome[], domains: Domains): readonly Live[] {
  const live: Live[] = []
  for (const outcome of outcomes) {
    // Most can't hold any more; to see that copies nothing.
    if (settled(outcome.formula, domains) === false) continue
    const formula = simplified(outcome.formula, domains)
    live.push({ outcome, formula })
    if (isAlways(formula)) break
  }
  return live
}

/** Two people who differ in these variables only and get different suggestions, if they exist. */
function witnessIn({ live, domains }: Situation, own: ReadonlySet<number>): Witness {
  const better: Goal[] = []
  for (const { formula } of live) {
    const found = pivotIn(formula, own, domains, better)
    if (found !== null) return found
    better.push({ formula, wanted: false })
  }
  return null
}

/**
 * Two people who differ in these variables only, of whom the first meets the formula and the other goals, and the
 * second doesn't meet the formula. Of an any-of the first meets an alternative that the second doesn't, so each is
 * looked at by itself: a formula of many alternatives would be too long a search.
 */
function pivotIn(
  formula: Formula,
  own: ReadonlySet<number>,
  domains: Domains,
  others: readonly Goal[] = [],
): Witness {
  if (!reads(formula, own)) return null
  const second: Goal = { formula: moved(formula, own, domains.length), wanted: false }
  // The second person is as free as the first: their own variables stand behind all the others.
  const both = [...domains, ...domains]
  for (const alternative of 'any' in formula ? formula.any : [formula]) {
    if (!reads(alternative, own)) continue
    const first: Goal = { formula: alternative, wanted: true }
    const found = findPerson([first, second, ...others], both)
    if (found !== null) return pairOf(found, own, domains.length)
  }
  return null
}

/** The two people of a search, if it found them: the second one's own variables stand behind all the others. */
function pairOf(found: Found, own: ReadonlySet<number>, count: number): Witness {
  if (found === null || found === 'gaveUp') return found
  const one = found.slice(0, count)
  const other = one.map((domain, at) => (own.has(at) ? domainOf(found, at + count) : domain))
  return [one, other]
}

let current: Interview | undefined
let building: Steps<Interview> | undefined

/** The interview of the newest edition, built on first use as far as it isn't yet. */
export const currentInterview = (): Interview =>
  (current ??= finished((building ??= buildInterview(edition))))

/**
 * One step of building the interview of the newest edition; `true` once it is there. A page that has something else to
 * do takes the steps one by one. Nobody has to: what is missing is built on first use.
 */
export function prepareInterview(): boolean {
  if (current) return true
  building ??= buildInterview(edition)
  const step = building.next()
  if (step.done === true) current = step.value
  return step.done === true
}
