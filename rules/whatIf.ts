import { answerTo } from './answers.ts'
import type { Answers } from './answers.ts'
import { changeable } from './law/changeable.ts'
import type { Changeable } from './law/changeable.ts'
import type { StreamId, Variant } from './law/variant.ts'
import type { Condition, Criterion } from './logic/condition.ts'
import { state, stateOf, wantsEvidence } from './logic/truth.ts'
import { question } from './questions.ts'
import type { QuestionId } from './questions.ts'
import { candidates, suggest, variantOf } from './verdict.ts'

/** One line that would have to be met, worded by the line and not by a sample answer. */
export interface Change {
  readonly criterion: Criterion
  readonly asks: QuestionId
  /** `fixed` also covers what the work itself is: another job would be needed. */
  readonly kind: Changeable
  /** How long until time alone brings it about, if the person stays where they are. */
  readonly wait: { readonly amount: number; readonly unit: 'months' | 'years' | 'days' } | null
}

/** The smallest change that opens a variant that is ruled out or in doubt, or makes the suggested one firmer. */
export interface WhatIf {
  readonly stream: StreamId
  readonly variant: string
  readonly code: string | null
  readonly effect: 'opens' | 'firms'
  readonly changes: readonly Change[]
}

/** So many variants of one stream are shown at the most: the nearest ones. */
const mostOfAStream = 3

/** The weight of a change: something to do is near, time is further, what can't be changed is far. */
const weights: Readonly<Record<Changeable, number>> = { act: 1, time: 3, fixed: 20 }

/** A line that a "not sure" leaves open only has to be found out. */
const toFindOut = 0.5

/** What would change the suggestion, nearest first. Empty until there is one. */
export function whatIf(answers: Answers): readonly WhatIf[] {
  const { settled, variant: suggested } = suggest(answers)
  if (!settled) return []
  const firmer = suggested === null ? [] : firming(variantOf(suggested), answers)
  const opening = candidates(answers)
    .filter(
      ({ standing, variant }) =>
        standing === 'not_this_stream' || (standing === 'open' && variant.id !== suggested),
    )
    .filter(({ variant }) => !variant.id.startsWith('status-'))
    .map(({ variant }) => ({ variant, lines: cheapest(variant.condition, answers) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ variant, lines }) => ({ variant, lines, weight: weightOf(lines, answers) }))
    .toSorted((one, other) => one.weight - other.weight)
  const nearest = opening.filter(
    ({ variant }, index) =>
      opening.slice(0, index).filter((one) => one.variant.stream === variant.stream).length <
      mostOfAStream,
  )
  return [
    ...firmer,
    ...nearest.map(({ variant, lines }) => entry(variant, 'opens', lines, answers)),
  ]
}

function entry(
  { stream, id, code }: Variant,
  effect: WhatIf['effect'],
  lines: readonly Criterion[],
  answers: Answers,
): WhatIf {
  const changes = lines
    .map((line): Change => ({
      criterion: line,
      asks: line.asks,
      kind: changeable(line),
      wait: waitFor(line, answers),
    }))
    .toSorted((one, other) => weights[one.kind] - weights[other.kind])
  return { stream, variant: id, code, effect, changes }
}

/** The lines of the suggested variant that are in doubt or want proof. */
function firming(variant: Variant, answers: Answers): readonly WhatIf[] {
  const seen = new Set<string>()
  const lines = [
    ...softLines(variant.condition, answers),
    ...variant.evidence.filter((line) => isSoft(line, answers)),
  ]
  const own = lines.filter(({ id }) => !seen.has(id) && seen.add(id))
  return own.length === 0 ? [] : [entry(variant, 'firms', own, answers)]
}

function isSoft(line: Criterion, answers: Answers): boolean {
  const answer = answerTo(answers, line.asks)
  return answer === 'unsure' || wantsEvidence(line, answer)
}

/** Of alternatives, those of the one that is nearest to firm. */
function softLines(condition: Condition, answers: Answers): readonly Criterion[] {
  if ('all' in condition) return condition.all.flatMap((part) => softLines(part, answers))
  if ('any' in condition) {
    const ways = condition.any.filter(
      (part) => cheapest(part, answers).length === 0 || !failsIn(part, answers),
    )
    return fewest(ways.map((part) => softLines(part, answers)))
  }
  return isSoft(condition, answers) ? [condition] : []
}

const failsIn = (condition: Condition, answers: Answers): boolean => {
  if ('all' in condition) return condition.all.some((part) => failsIn(part, answers))
  if ('any' in condition) return condition.any.every((part) => failsIn(part, answers))
  return stateOf(condition, answerTo(answers, condition.asks)) === state.failed
}

const fewest = (ways: readonly (readonly Criterion[])[]): readonly Criterion[] =>
  firstOf(ways.toSorted((one, other) => one.length - other.length))

const firstOf = (ways: readonly (readonly Criterion[])[]): readonly Criterion[] =>
  ways.slice(0, 1).flat()

/** The lines to be met, along the alternatives that weigh least. Lines not asked yet are not counted. */
function cheapest(condition: Condition, answers: Answers): readonly Criterion[] {
  if ('all' in condition) {
    const lines = condition.all.flatMap((part) => cheapest(part, answers))
    return lines.filter((line, index) => lines.findIndex(({ id }) => id === line.id) === index)
  }
  if ('any' in condition) {
    const ways = condition.any.map((part) => cheapest(part, answers))
    return firstOf(ways.toSorted((one, other) => weightOf(one, answers) - weightOf(other, answers)))
  }
  const value = stateOf(condition, answerTo(answers, condition.asks))
  return value === state.failed || value === state.lost ? [condition] : []
}

const weightOf = (lines: readonly Criterion[], answers: Answers): number =>
  lines.reduce(
    (sum, line) =>
      sum +
      (stateOf(line, answerTo(answers, line.asks)) === state.failed
        ? weights[changeable(line)]
        : toFindOut),
    0,
  )

/** The time that is missing, when the line asks for a least number of months or years and the answer is less. */
function waitFor(line: Criterion, answers: Answers): Change['wait'] {
  const answer = answerTo(answers, line.asks)
  const asked = question(line.asks)
  if (asked.kind !== 'amount' || typeof answer !== 'number' || changeable(line) !== 'time')
    return null
  if (!line.fails || !('below' in line.fails) || answer >= line.fails.below) return null
  return { amount: line.fails.below - answer, unit: asked.unit }
}
