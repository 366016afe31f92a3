import { amountOf } from '#rules'
import type { AmountId, Citation, Line, Plan } from '#rules'
import { citationEntries } from './citations.ts'

/** The plan as the command prints it: sentences filled in, citations with their addresses. */
export function planEntry(plan: Plan | null) {
  if (plan === null) return null
  const { duration, where, spouse, documents, steps, after, refusals, fees } = plan
  return {
    duration: { ...saidEntry(duration), notes: duration.notes.map(saidEntry) },
    where: { ...cited(where), ways: where.ways.map(saidEntry) },
    spouse: {
      ...saidEntry(spouse),
      notes: spouse.notes.map(saidEntry),
      evidence: spouse.evidence.map(saidEntry),
      children: saidEntry(spouse.children),
    },
    documents: documents.map(saidEntry),
    steps: steps.map(({ costs, ...step }) => ({
      ...saidEntry(step),
      costs: costs.map((id) => costEntry(id)),
    })),
    after: after.map(saidEntry),
    refusals: refusals.map(cited),
    fees: fees === null ? null : saidEntry(fees),
  }
}

/** A part with its citations in full in place of the bare ones. */
function cited<Part extends { readonly cites: readonly Citation[] }>({ cites, ...rest }: Part) {
  return { ...rest, citations: citationEntries(cites) }
}

/** The same, with its sentence on its own level, as everywhere in the report. */
function saidEntry<Part extends Pick<Line, 'says' | 'cites'>>({ says, ...rest }: Part) {
  return { ...cited(rest), ...says }
}

const costEntry = (id: AmountId) => ({ id, ...amountOf(id) })
