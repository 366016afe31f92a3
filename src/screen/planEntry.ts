import { amountOf } from '#rules'
import type { AmountId, Citation, Line, Plan, Text } from '#rules'
import { citationEntries } from './citations.ts'

/** The plan as the command prints it: sentences filled in, citations with their addresses. */
export function planEntry(plan: Plan | null) {
  if (plan === null) return null
  const { duration, where, spouse, documents, steps, after, refusals, fees } = plan
  return {
    duration: {
      ...cited(duration),
      ...duration.says,
      notes: duration.notes.map(lineEntry),
    },
    where: { ...cited(where), ways: where.ways.map(lineEntry) },
    spouse: {
      ...cited(spouse),
      ...spouse.says,
      notes: spouse.notes.map(lineEntry),
      evidence: spouse.evidence.map(lineEntry),
      children: lineEntry(spouse.children),
    },
    documents: documents.map(lineEntry),
    steps: steps.map(({ costs, ...step }) => ({
      ...lineEntry(step),
      costs: costs.map((id) => costEntry(id)),
    })),
    after: after.map(lineEntry),
    refusals: refusals.map(cited),
    fees: fees === null ? null : lineEntry(fees),
  }
}

/** A part with its citations in full in place of the bare ones. */
function cited<Part extends { readonly cites: readonly Citation[] }>({ cites, ...rest }: Part) {
  return { ...rest, citations: citationEntries(cites) }
}

/** A line with its sentence on the line's own level, as everywhere in the report. */
function lineEntry<One extends Line>({ says, ...rest }: One) {
  return { ...cited(rest), ...(says satisfies Text) }
}

const costEntry = (id: AmountId) => ({ id, ...amountOf(id) })
