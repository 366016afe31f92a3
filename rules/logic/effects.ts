import { question } from '../questions.ts'
import { passes } from './condition.ts'
import type { Criterion, Test } from './condition.ts'

/** Some of the answers to one question, as a rule names them. */
export type AnswerSet =
  /** Any answer: it only has to be given. */
  | { readonly kind: 'any' }
  /** What no other effect of the same criterion names. */
  | { readonly kind: 'others' }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** Whole numbers in a row, as their first and last. */
  | { readonly kind: 'amounts'; readonly runs: readonly (readonly [number, number])[] }
  | { readonly kind: 'ticked' | 'notTicked'; readonly option: string }
  | { readonly kind: 'anyTicked' | 'noneTicked' }
  /** One of them; at least one of them; one of them and none that is sure. */
  | {
      readonly kind: 'country' | 'countries' | 'onlyCountries'
      readonly countries: readonly string[]
    }
  /** Rows of occupation lists, by id or by what an id begins with. */
  | { readonly kind: 'rows'; readonly rows: readonly string[] }

/** What some answers do to a criterion: it is met, it is met and to be proved, it is not met. */
export interface Effect {
  readonly effect: 'passes' | 'evidence' | 'fails'
  readonly answers: AnswerSet
}

type Sets = Readonly<Record<Effect['effect'], AnswerSet | null>>

const effects = ['passes', 'evidence', 'fails'] as const
const others: AnswerSet = { kind: 'others' }

/** What each kind of answer does to a criterion, in that order; what is left over comes last. */
export function effectsOf(criterion: Criterion): readonly Effect[] {
  const sets = setsOf(criterion)
  const all = effects.flatMap((effect): readonly Effect[] => {
    const answers = sets[effect]
    return answers === null || isEmpty(answers) ? [] : [{ effect, answers }]
  })
  return [
    ...all.filter(({ answers }) => answers.kind !== 'others'),
    ...all.filter(({ answers }) => answers.kind === 'others'),
  ]
}

const isEmpty = (set: AnswerSet): boolean =>
  ('options' in set && set.options.length === 0) ||
  ('runs' in set && set.runs.length === 0) ||
  ('rows' in set && set.rows.length === 0)

function setsOf(criterion: Criterion): Sets {
  const { fails, needsEvidence, asks } = criterion
  const asked = question(asks)
  const decisive = fails ?? needsEvidence
  if (decisive === undefined) return { passes: { kind: 'any' }, evidence: null, fails: null }
  switch (asked.kind) {
    case 'choice': {
      const set = (options: readonly string[]): AnswerSet => ({ kind: 'options', options })
      const [failing, proving, passing] = sorted(asked.options, criterion)
      return { passes: set(passing), evidence: set(proving), fails: set(failing) }
    }
    case 'amount': {
      const all = Array.from({ length: asked.max - asked.min + 1 }, (_, index) => asked.min + index)
      const set = (amounts: readonly number[]): AnswerSet => ({
        kind: 'amounts',
        runs: runsOf(amounts),
      })
      const [failing, proving, passing] = sorted(all, criterion)
      return { passes: set(passing), evidence: set(proving), fails: set(failing) }
    }
    case 'ticks':
      return {
        passes: opposite(decisive),
        evidence: needsEvidence === undefined ? null : ticks(needsEvidence),
        fails: fails === undefined ? null : ticks(fails),
      }
    case 'country':
    case 'countries':
      return countrySets(criterion, asked.kind)
    case 'row':
      return rowSets(criterion)
  }
}

/** Answers that fail, that want evidence, that pass. */
function sorted<One extends string | number>(
  all: readonly One[],
  { fails, needsEvidence }: Criterion,
): readonly [readonly One[], readonly One[], readonly One[]] {
  const failing = all.filter((one) => fails !== undefined && passes(fails, one))
  const rest = all.filter((one) => !failing.includes(one))
  const proving = rest.filter((one) => needsEvidence !== undefined && passes(needsEvidence, one))
  return [failing, proving, rest.filter((one) => !proving.includes(one))]
}

/** Whole numbers in a row, as their first and last. */
export function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}

function ticks(test: Test): AnswerSet {
  if ('ticked' in test) return { kind: 'ticked', option: test.ticked }
  if ('notTicked' in test) return { kind: 'notTicked', option: test.notTicked }
  return { kind: 'anyTicked' }
}

function opposite(test: Test): AnswerSet {
  if ('ticked' in test) return { kind: 'notTicked', option: test.ticked }
  if ('notTicked' in test) return { kind: 'ticked', option: test.notTicked }
  return { kind: 'noneTicked' }
}

function countrySets({ fails, needsEvidence }: Criterion, kind: 'country' | 'countries'): Sets {
  const set = (countries: readonly string[]): AnswerSet => ({ kind, countries })
  if (fails !== undefined && 'holdsNone' in fails) {
    const doubtful =
      needsEvidence === undefined
        ? []
        : fails.holdsNone.filter((one) => passes(needsEvidence, kind === 'country' ? one : [one]))
    const sure = fails.holdsNone.filter((one) => !doubtful.includes(one))
    return {
      passes: sure.length === 0 ? null : set(sure),
      evidence:
        doubtful.length === 0
          ? null
          : sure.length === 0
            ? set(doubtful)
            : { kind: 'onlyCountries', countries: doubtful },
      fails: others,
    }
  }
  if (fails !== undefined && 'holdsAny' in fails) {
    return { passes: others, evidence: null, fails: set(fails.holdsAny) }
  }
  if (needsEvidence !== undefined && 'holdsAny' in needsEvidence) {
    return { passes: others, evidence: set(needsEvidence.holdsAny), fails: null }
  }
  const nobody: { readonly holdsNone: readonly string[] } = { holdsNone: [] }
  const { holdsNone } = { ...nobody, ...needsEvidence }
  return { passes: set(holdsNone), evidence: others, fails: null }
}

function rowSets({ fails, needsEvidence }: Criterion): Sets {
  const set = (rows: readonly string[]): AnswerSet => ({ kind: 'rows', rows })
  const doubtful =
    needsEvidence !== undefined && 'rowIn' in needsEvidence ? needsEvidence.rowIn : []
  const doubt = doubtful.length === 0 ? null : set(doubtful)
  if (fails !== undefined && 'rowNotIn' in fails) {
    const sure = fails.rowNotIn.filter((one) => !doubtful.includes(one))
    return { passes: set(sure), evidence: doubt, fails: others }
  }
  const failing = fails !== undefined && 'rowIn' in fails ? set(fails.rowIn) : null
  return { passes: others, evidence: doubt, fails: failing }
}
