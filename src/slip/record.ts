import { candidates, decisiveLines, edition, explain, source, suggest } from '#rules'
import type { Answers, Citation, ExplainedLine } from '#rules'
import { digestOf } from './digest.ts'
import { slipFormat, slipVersion } from './schema.ts'
import type { Slip, SlipReason, SlipRecord } from './schema.ts'

/** What the rules say on answers, as a slip records it. */
export type Outcome = Pick<SlipRecord, 'edition' | 'suggestion' | 'reasons'>

/** What today's rules say on answers. */
export function outcomeOf(answers: Answers): Outcome {
  const { stream, variant, code, standing } = suggest(answers)
  return {
    edition: edition.id,
    suggestion: { stream, variant, code, standing },
    reasons: reasonsFor(variant, answers),
  }
}

/** Makes the slip of answers at a moment, with its digest. */
export async function slipOf(
  answers: Answers,
  language: SlipRecord['language'],
  made: Date,
): Promise<Slip> {
  const record: SlipRecord = {
    format: slipFormat,
    version: slipVersion,
    made: made.toISOString(),
    language,
    answers: plain(answers),
    ...outcomeOf(answers),
  }
  return { ...record, digest: await digestOf(record) }
}

/** Answers as JSON has them. */
const plain = (answers: Answers): SlipRecord['answers'] =>
  JSON.parse(JSON.stringify(answers)) as SlipRecord['answers']

/**
 * The lines behind a suggestion, each once: every line of the suggested variant, or, where none is suggested, the
 * answered lines that keep each variant from standing.
 */
function reasonsFor(variant: string | null, answers: Answers): SlipReason[] {
  const lines =
    variant === null
      ? candidates(answers)
          .flatMap((one) => decisiveLines(one.variant.id, answers))
          .filter(({ asked }) => asked)
      : criteriaIn(explain(variant, answers).condition)
  const byId = new Map<string, SlipReason>()
  for (const { criterion, truth } of lines) {
    if (criterion === null || byId.has(criterion.id)) continue
    byId.set(criterion.id, {
      criterion: criterion.id,
      truth,
      citations: criterion.cites.map(citationEntry),
    })
  }
  return [...byId.values()]
}

function citationEntry({ source: id, pinpoint }: Citation): SlipReason['citations'][number] {
  const { url, verified } = source(id)
  return { source: id, pinpoint, url: url.en, verified }
}

const criteriaIn = (line: ExplainedLine): readonly ExplainedLine[] =>
  line.kind === 'criterion' ? [line] : line.parts.flatMap(criteriaIn)
