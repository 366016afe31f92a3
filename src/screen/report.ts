import {
  candidates,
  contradictions,
  decisiveLines,
  edition,
  explain,
  left,
  nextQuestion,
  notices,
  planFor,
  staleSources,
  suggest,
  variantOf,
  whatIf,
} from '#rules'
import type { Answers, Candidate, Citation, ExplainedLine } from '#rules'
import { citationEntries } from './citations.ts'
import type { CitationEntry } from './citations.ts'
import { planEntry } from './planEntry.ts'

/** One line of law as it stands for these answers. */
interface LineEntry {
  readonly id: string
  readonly asks: string
  readonly truth: ExplainedLine['truth']
  readonly wantsEvidence: boolean
  readonly decisive: boolean
  readonly citations: readonly CitationEntry[]
}

/** All that the rules say about the answers. Today, an ISO date, decides only which sources are stale. */
export function report(answers: Answers, today: string) {
  const { stream, variant, code, standing } = suggest(answers)
  const known = notices(answers)
  return {
    edition: edition.id,
    suggestion: { stream, variant, code, standing },
    /** Stands above the suggestion, which is given all the same. */
    above: known.some(({ severity }) => severity === 'stop') ? 'stop_get_help' : null,
    stale: staleSources(
      [...citesBehind(variant, answers), ...known.flatMap(({ cites }) => cites)],
      today,
    ),
    next: nextQuestion(answers),
    left: left(answers),
    notices: known.map(({ id, severity, text, cites }) => ({
      id,
      severity,
      ...text,
      citations: citationEntries(cites),
    })),
    contradictions: contradictions(answers).map(({ id, questions, says }) => ({
      id,
      questions,
      ...says,
    })),
    candidates: candidates(answers).map((one) => candidateEntry(one, answers)),
    whatIf: whatIf(answers).map(({ changes, ...entry }) => ({
      ...entry,
      changes: changes.map(({ criterion, asks, kind, wait }) => ({
        criterion: criterion.id,
        asks,
        kind,
        wait,
        ...criterion.says,
      })),
    })),
    plan: planEntry(planFor(answers)),
  }
}

/** What the suggestion rests on. */
const citesBehind = (variant: string | null, answers: Answers): readonly Citation[] =>
  variant === null
    ? [{ source: 'irpr', pinpoint: '203' }]
    : [
        ...variantOf(variant).cites,
        ...decisiveLines(variant, answers).flatMap(({ criterion }) => criterion?.cites ?? []),
      ]

function candidateEntry({ variant, standing }: Candidate, answers: Answers) {
  const { condition, evidence } = explain(variant.id, answers)
  return {
    stream: variant.stream,
    variant: variant.id,
    code: variant.code,
    standing,
    duration: variant.duration,
    spouse: variant.spouse,
    criteria: lineEntries(criteriaIn(condition)),
    // Points rule nobody out; their law stands with their questions (--questions) and in the rulebook.
    evidence: lineEntries(evidence).map(({ id, asks, truth, wantsEvidence }) => ({
      id,
      asks,
      truth,
      wantsEvidence,
    })),
  }
}

/** Each line once, though a condition may repeat it; it decides when it does so anywhere. */
function lineEntries(lines: readonly ExplainedLine[]): readonly LineEntry[] {
  const byId = new Map<string, LineEntry>()
  for (const { criterion, truth, wantsEvidence, decisive } of lines) {
    if (criterion === null) continue
    const { id, asks, cites } = criterion
    const before = byId.get(id)?.decisive ?? false
    byId.set(id, {
      id,
      asks,
      truth,
      wantsEvidence,
      decisive: decisive || before,
      citations: citationEntries(cites),
    })
  }
  return [...byId.values()]
}

const criteriaIn = (line: ExplainedLine): readonly ExplainedLine[] =>
  line.kind === 'criterion' ? [line] : line.parts.flatMap(criteriaIn)
