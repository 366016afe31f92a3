import { countryCodes, edition, loadAllRows, question } from '#rules'
import type { Answer, Criterion, QuestionId } from '#rules'
import { gradeOfLine, linesOf } from './plain.ts'

/**
 * Answers that no line of law tells apart are one bucket. Found here the slow way: every single value is put to
 * every line. (rules/logic/readings.ts finds them by thinking about edges; the two must agree.)
 */

const rows = await loadAllRows()

const lines: readonly Criterion[] = [
  ...new Set(edition.variants.flatMap(({ condition }) => linesOf(condition))),
]

/** The bright lines that read a question. */
export const linesReading = (id: QuestionId): readonly Criterion[] =>
  lines.filter(({ asks }) => asks === id)

/** Every value that a question with one answer takes; of lists only the rows that exist. */
function valuesOf(id: QuestionId): readonly Answer[] {
  const asked = question(id)
  switch (asked.kind) {
    case 'choice':
      return [...asked.options, 'unsure']
    case 'amount':
      return [
        ...Array.from({ length: asked.max - asked.min + 1 }, (_, at) => asked.min + at),
        'unsure',
      ]
    case 'country':
      return [...countryCodes, 'unsure']
    case 'row': {
      const own = rows.filter((row) => asked.lists.some((list) => row.id.startsWith(`${list}.`)))
      return [...own.map((row) => row.id), 'none', 'unsure']
    }
    case 'ticks':
      return [[], ...asked.options.flatMap((row) => [[row], [`${row}?`]]), 'unsure']
    case 'countries':
      return [[], ...countryCodes.map((code) => [code]), 'unsure']
  }
}

const signatureOf = (id: QuestionId, answer: Answer): string =>
  linesReading(id)
    .map((line) => gradeOfLine(line, answer))
    .join()

const found = new Map<QuestionId, readonly Answer[]>()

/**
 * One answer of each bucket. Of a question that takes several things at once: nothing, each thing alone, and "not
 * sure"; countries that no line names are one thing.
 */
export function bucketsOf(id: QuestionId): readonly Answer[] {
  const known = found.get(id)
  if (known) return known
  const firsts = new Map<string, Answer>()
  for (const value of valuesOf(id)) {
    const signature = signatureOf(id, value)
    if (!firsts.has(signature)) firsts.set(signature, value)
  }
  const made = [...firsts.values()]
  found.set(id, made)
  return made
}
