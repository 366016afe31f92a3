import { decisiveLines, questionIds } from '#rules'
import type { Answers, Candidate, QuestionId } from '#rules'

/** What was answered with "not sure", first what keeps most variants open. */
export function unsureQuestions(
  candidates: readonly Candidate[],
  answers: Answers,
): readonly QuestionId[] {
  const open = candidates
    .filter(({ standing }) => standing !== 'not_this_stream')
    .map(({ variant }) => decisiveLines(variant.id, answers))
    .map((lines) => new Set(lines.flatMap(({ criterion }) => (criterion ? [criterion.asks] : []))))
  const weight = (id: QuestionId): number => open.filter((asks) => asks.has(id)).length
  return questionIds
    .filter((id) => answers[id] === 'unsure')
    .toSorted((one, other) => weight(other) - weight(one))
}
