import { answerTo } from './answers.ts'
import type { Answers } from './answers.ts'
import { edition } from './law/edition.ts'
import type { Variant } from './law/variant.ts'
import { criteriaOf } from './logic/condition.ts'
import type { Condition, Criterion, Text } from './logic/condition.ts'
import { evaluate, state, truthOf, wantsEvidence } from './logic/truth.ts'
import type { State, Truth } from './logic/truth.ts'
import type { QuestionId } from './questions.ts'
import { conditionWantsEvidence, variantOf } from './verdict.ts'

/** One line of an explanation: it has the shape of the rule. */
export interface ExplainedLine {
  readonly kind: 'criterion' | 'all' | 'any'
  readonly truth: Truth
  /** Met, but to be proved or weighed. */
  readonly wantsEvidence: boolean
  /** It decides: it has the truth of the line above it, which decides too. */
  readonly decisive: boolean
  /** False while its question has no answer; a combined line is asked when all its lines are. */
  readonly asked: boolean
  readonly criterion: Criterion | null
  readonly says: Text | null
  readonly parts: readonly ExplainedLine[]
}

/** Why a variant stands as it does: its bright lines, and the points that only make it firmer. */
export interface Explanation {
  readonly condition: ExplainedLine
  readonly evidence: readonly ExplainedLine[]
}

/** Explains a variant of the newest edition. Throws a RangeError when there is none of that id. */
export function explain(variant: string, answers: Answers): Explanation {
  const { condition, evidence } = variantOf(variant)
  return {
    condition: explained(condition, answers, true),
    evidence: evidence.map((point) => explained(point, answers, true)),
  }
}

function explained(
  condition: Condition,
  answers: Answers,
  decisive: boolean,
  value = evaluate(condition, answers),
): ExplainedLine {
  const truth = truthOf(value)
  if (!('all' in condition) && !('any' in condition)) {
    const answer = answerTo(answers, condition.asks)
    return {
      kind: 'criterion',
      truth,
      decisive,
      wantsEvidence: value === state.met && wantsEvidence(condition, answer),
      asked: answer !== undefined,
      criterion: condition,
      says: condition.says,
      parts: [],
    }
  }
  const conditions = 'all' in condition ? condition.all : condition.any
  const parts = conditions.map((part) => {
    const own = evaluate(part, answers)
    return explained(part, answers, decisive && decides(own, value), own)
  })
  return {
    kind: 'all' in condition ? 'all' : 'any',
    truth,
    decisive,
    wantsEvidence: value === state.met && conditionWantsEvidence(condition, answers),
    asked: parts.every((part) => part.asked),
    criterion: null,
    says: 'any' in condition ? condition.says : null,
    parts,
  }
}

const decides = (part: State, whole: State): boolean => truthOf(part) === truthOf(whole)

/** The criteria that decide how a variant stands, in the order of the law, each once. */
export function decisiveLines(variant: string, answers: Answers): readonly ExplainedLine[] {
  const seen = new Set<string>()
  return criteriaIn(explain(variant, answers).condition).filter(({ decisive, criterion }) => {
    if (!decisive || criterion === null || seen.has(criterion.id)) return false
    seen.add(criterion.id)
    return true
  })
}

const criteriaIn = (line: ExplainedLine): readonly ExplainedLine[] =>
  line.kind === 'criterion' ? [line] : line.parts.flatMap(criteriaIn)

/**
 * Why a question is asked: the lines that read it, in the variants that are not ruled out. While none of those
 * reads it as a bright line, the points of evidence that read it.
 */
export function whyAsked(
  question: QuestionId,
  answers: Answers,
): { readonly criteria: readonly Criterion[]; readonly variants: readonly Variant[] } {
  const live = edition.variants.filter(
    ({ condition, sameAs }) =>
      sameAs === undefined && evaluate(condition, answers) !== state.failed,
  )
  const reading = (linesOf: (variant: Variant) => readonly Criterion[]) =>
    live
      .map((variant) => ({
        variant,
        lines: linesOf(variant).filter(({ asks }) => asks === question),
      }))
      .filter(({ lines }) => lines.length > 0)
  const bright = reading(({ condition }) => criteriaOf(condition))
  const found = bright.length > 0 ? bright : reading(({ evidence }) => evidence)
  const byId = new Map(found.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)))
  return { criteria: [...byId.values()], variants: found.map(({ variant }) => variant) }
}
