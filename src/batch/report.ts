import { answerTo, criteriaOf, edition } from '#rules'
import type { QuestionId, Text } from '#rules'
import type { BatchWording } from '../wording/batch/index.ts'
import type { Language } from '../wording/language.ts'
import type { SuggestionWording } from '../wording/suggestion/index.ts'
import type { Alerts } from './alerts.ts'
import type { Candidate } from './candidate.ts'
import { writeCell } from './cells.ts'
import { csvLine } from './csvText.ts'
import type { Problem } from './table.ts'

/** The words of a report, in one language. */
export interface ReportWords {
  readonly language: Language
  readonly text: BatchWording
  readonly suggestion: SuggestionWording
}

let sentences: ReadonlyMap<string, Text> | undefined

const sentencesOf = (): ReadonlyMap<string, Text> =>
  new Map(
    edition.variants
      .flatMap(({ condition, evidence }) => [...criteriaOf(condition), ...evidence])
      .map(({ id, says }) => [id, says]),
  )

/** The sentence of a criterion. */
export const reasonText = (criterion: string, language: Language): string =>
  (sentences ??= sentencesOf()).get(criterion)?.[language] ?? criterion

/** What could not be read, in words. `where` names the column. */
export const problemText = (
  { reason, value }: Pick<Problem, 'reason' | 'value'>,
  where: string,
  text: BatchWording,
): string => text.problem(where, value, text.reasons[reason])

const fixed = [
  ...[
    'row',
    'name',
    'above',
    'stream',
    'stream_name',
    'standing',
    'standing_name',
    'code',
    'variant',
  ],
  ...['settled', 'open_points', 'open', 'decisive', 'reasons'],
  ...['stops', 'warnings', 'contradictions', 'alerts', 'not_read'],
] as const

/** The headings of a report: what was found, then the answers read, by question id. */
export const reportHeadings = (questions: readonly QuestionId[]): readonly string[] => [
  ...fixed,
  ...questions,
]

/** A candidate's row in a report. */
export function reportRow(
  { number, name, answers, result, problems, alerts }: Candidate,
  questions: readonly QuestionId[],
  words: ReportWords,
): readonly (string | number)[] {
  const { text, suggestion, language } = words
  return [
    number,
    name,
    aboveOf(alerts),
    result?.stream ?? '',
    result === null ? text.results.notRead : suggestion.stream[result.stream],
    result?.standing ?? '',
    result === null ? '' : suggestion.standing[result.standing],
    result?.code ?? '',
    result?.variant ?? '',
    result === null ? '' : result.settled ? 'yes' : 'no',
    result?.open.length ?? '',
    result?.open.map(({ question, wants }) => `${question} (${wants})`).join('; ') ?? '',
    result?.decisive.join('; ') ?? '',
    result?.decisive.map((id) => reasonText(id, language)).join('; ') ?? '',
    idsOf(alerts.stops),
    idsOf(alerts.warnings),
    idsOf(alerts.contradictions),
    alertTexts(alerts, words).join(' '),
    problems.map((one) => problemText(one, one.column ?? text.wholeRow, text)).join(' '),
    ...questions.map((id) => writeCell(answerTo(answers, id))),
  ]
}

const idsOf = (some: readonly { readonly id: string }[]): string =>
  some.map(({ id }) => id).join('; ')

/** As in the report on one person: stands above the suggestion, which is given all the same. */
const aboveOf = ({ stops }: Alerts): string => (stops.length > 0 ? 'stop_get_help' : '')

/** Each alert as a sentence, behind what it is. */
const alertTexts = (
  { stops, warnings, contradictions }: Alerts,
  { text: { alerts, labelled }, language }: ReportWords,
): readonly string[] => [
  ...stops.map(({ text }) => labelled(alerts.stops, text[language])),
  ...contradictions.map(({ says }) => labelled(alerts.contradictions, says[language])),
  ...warnings.map(({ text }) => labelled(alerts.warnings, text[language])),
]

/** A report's heading, as a line of CSV. */
export const csvHeading = (questions: readonly QuestionId[]): string =>
  csvLine(reportHeadings(questions))

/** A candidate, as a line of CSV. */
export const csvRow = (
  candidate: Candidate,
  questions: readonly QuestionId[],
  words: ReportWords,
): string => csvLine(reportRow(candidate, questions, words))

/** A candidate, as JSON on one line, without the line's end. */
export function jsonRow(
  { number, name, answers, result, problems, alerts }: Candidate,
  { text, language }: ReportWords,
): string {
  return JSON.stringify({
    row: number,
    name,
    above: aboveOf(alerts) || null,
    ...(result ?? { stream: null }),
    ...(result && {
      decisive: result.decisive.map((id) => ({ criterion: id, says: reasonText(id, language) })),
    }),
    notices: [...alerts.stops, ...alerts.warnings].map(({ id, severity, text: says }) => ({
      id,
      severity,
      says: says[language],
    })),
    contradictions: alerts.contradictions.map(({ id, questions, says }) => ({
      id,
      questions,
      says: says[language],
    })),
    problems: problems.map((one) => ({
      ...one,
      says: problemText(one, one.column ?? text.wholeRow, text),
    })),
    answers,
  })
}
