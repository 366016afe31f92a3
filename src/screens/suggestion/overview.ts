import {
  candidates,
  contradictions,
  decisiveLines,
  explain,
  planFor,
  streamStandings,
  suggest,
  variantOf,
  whatIf,
} from '#rules'
import type {
  Answers,
  Candidate,
  Contradiction,
  ExplainedLine,
  Explanation,
  Notice,
  Plan,
  StreamStanding,
  Suggestion,
  Variant,
  WhatIf,
} from '#rules'

/** Everything that the suggestion shows, worked out once for a set of answers. */
export interface Overview {
  readonly suggestion: Suggestion
  readonly variant: Variant | null
  readonly explanation: Explanation | null
  readonly plan: Plan | null
  /** The lines that decide, or all that count while some of them are not sure. */
  readonly reasons: readonly ExplainedLine[]
  readonly unsure: readonly ExplainedLine[]
  readonly proof: readonly ExplainedLine[]
  readonly stops: readonly Notice[]
  readonly unsettled: readonly Notice[]
  readonly others: readonly Notice[]
  readonly contradictions: readonly Contradiction[]
  readonly changes: readonly WhatIf[]
  readonly standings: readonly StreamStanding[]
  readonly candidates: readonly Candidate[]
}

/** Works out the overview for answers, and what to know besides. What takes long only when it is asked for. */
export function overviewOf(answers: Answers, notices: readonly Notice[]): Overview {
  const suggestion = suggest(answers)
  const { variant: id } = suggestion
  const explanation = id === null ? null : explain(id, answers)
  const counting = explanation === null ? [] : once(countingLines(explanation.condition))
  const points = explanation === null ? [] : once([...counting, ...explanation.evidence])
  const isUnsettled = (notice: Notice) => notice.id.startsWith('unsettled.')
  const plan = onDemand(() => planFor(answers))
  const changes = onDemand(() => whatIf(answers))
  const standings = onDemand(() => streamStandings(answers))
  return {
    suggestion,
    variant: id === null ? null : variantOf(id),
    explanation,
    get plan() {
      return plan()
    },
    reasons:
      id !== null && explanation?.condition.truth === 'met' ? decisiveLines(id, answers) : counting,
    unsure: points.filter(({ truth, asked }) => truth === 'open' && asked),
    proof: points.filter(({ wantsEvidence }) => wantsEvidence),
    stops: notices.filter(({ severity }) => severity === 'stop'),
    unsettled: notices.filter(isUnsettled),
    others: notices.filter((notice) => notice.severity !== 'stop' && !isUnsettled(notice)),
    contradictions: contradictions(answers),
    get changes() {
      return changes()
    },
    get standings() {
      return standings()
    },
    candidates: candidates(answers),
  }
}

/** A value that is worked out once, when it is first asked for. */
function onDemand<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: work() }).value
}

/** The criteria that count: of alternatives only those that carry the result. */
function countingLines(line: ExplainedLine): readonly ExplainedLine[] {
  if (line.kind === 'criterion') return [line]
  if (line.kind === 'all') return line.parts.flatMap(countingLines)
  const same = line.parts.filter(({ truth }) => truth === line.truth)
  const firm = same.filter(({ wantsEvidence }) => !wantsEvidence)
  return (firm.length > 0 ? firm : same).flatMap(countingLines)
}

function once(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  const seen = new Set<string>()
  return lines.filter(({ criterion }) => {
    if (criterion === null || seen.has(criterion.id)) return false
    seen.add(criterion.id)
    return true
  })
}
