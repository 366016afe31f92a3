import type { Changes, Difference, FieldChange } from '#rules'
import type { Flip, FlipGroup, Tried } from './flips.ts'
import type { Judged, Side } from './side.ts'
import type { Because } from './sides.ts'
import { words } from './words.ts'
import type { Language, Words } from './words.ts'

/** All that a comparison found. */
export interface Report {
  readonly before: Side
  readonly after: Side
  readonly because: Because
  readonly difference: Difference
  readonly cases: Tried
  readonly situations: Tried & {
    readonly gaveUp: number
    readonly groups: readonly FlipGroup[]
  }
  /** `null` without a file of people. */
  readonly people: Tried | null
}

/** The report for a reader. */
export function textOf(report: Report, language: Language): string {
  const say = words[language]
  const { before, after, because, difference, cases, situations, people } = report
  const { criteria, variants, reordered } = difference
  const lines = [
    say.title(placed(before, say), placed(after, say)),
    ...(because === 'asked' ? [] : [say.because[because]]),
    after.edition.note[language],
    '',
    ...changeLines(say, say.criteria, criteria),
    ...changeLines(say, say.variants, variants),
    ...(reordered ? [say.reordered] : []),
    '',
    say.cases(cases.flips.length, cases.people),
    ...cases.flips.map((flip) => `  ${flip.name}${say.colon} ${wayOf(flip, say)}`),
    say.situations(situations.flips.length, situations.people),
    ...situations.groups.flatMap(({ count, example }) => [
      `  ${count} × ${wayOf(example, say)}`,
      `      ${say.example} (${example.name})${say.colon} ${JSON.stringify(example.answers)}`,
    ]),
    ...(situations.gaveUp > 0 ? [say.gaveUp(situations.gaveUp)] : []),
    ...(people === null
      ? []
      : [
          say.people(people.flips.length, people.people),
          ...people.flips.map((flip) => `  ${flip.name}${say.colon} ${wayOf(flip, say)}`),
        ]),
    ...droppedLines(report, say),
  ]
  return `${lines.join('\n')}\n`
}

/** The report for a machine. Suggestions are as `screen` gives them; `asks` is the question that is still asked. */
export function jsonOf(report: Report): string {
  const { before, after, because, difference, cases, situations, people } = report
  const side = ({ edition, commit }: Side) => ({ edition: edition.id, commit })
  return `${JSON.stringify(
    {
      before: side(before),
      after: side(after),
      because,
      note: after.edition.note,
      ...difference,
      cases: entryOf(cases),
      situations: {
        people: situations.people,
        flips: situations.flips.length,
        groups: situations.groups.map(({ count, example }) => ({
          count,
          example: flipEntry(example),
        })),
        gaveUp: situations.gaveUp,
        dropped: situations.dropped,
      },
      people: people && entryOf(people),
    },
    null,
    2,
  )}\n`
}

const entryOf = ({ people, flips, dropped }: Tried) => ({
  people,
  flips: flips.map(flipEntry),
  dropped,
})

const flipEntry = ({ name, answers, before, after }: Flip) => ({
  name,
  answers,
  before: { ...before.suggestion, asks: before.asks },
  after: { ...after.suggestion, asks: after.asks },
})

const placed = ({ edition, commit }: Side, say: Words): string =>
  commit === null ? say.inWorkingTree(edition.id) : say.inCommit(edition.id, commit)

const changeLines = (
  say: Words,
  what: string,
  { added, removed, changed }: Changes,
): readonly string[] => [
  say.counts(what, added.length, removed.length, changed.length),
  ...added.map((id) => `  + ${id}`),
  ...removed.map((id) => `  - ${id}`),
  ...changed.flatMap(({ id, differs }) => [
    `  ~ ${id}: ${differs.map(({ field, moves = [] }) => [field, ...bracketed(moves)].join(' ')).join(', ')}`,
    ...differs.flatMap((change) => detailLines(change, say)),
  ]),
]

const bracketed = (moves: readonly string[]): readonly string[] =>
  moves.length === 0 ? [] : [`(${moves.join(' ')})`]

/** A field before and after; of conditions and evidence the criteria that moved are enough. */
const detailLines = (
  { field, moves, before, after }: FieldChange,
  say: Words,
): readonly string[] =>
  moves === undefined
    ? [
        `      ${field}, ${say.was} ${valueText(before)}`,
        `      ${field}, ${say.is} ${valueText(after)}`,
      ]
    : []

const valueText = (value: unknown): string => JSON.stringify(value) ?? '–'

const wayOf = ({ before, after }: Flip, say: Words): string =>
  `${judgedText(before, say)} → ${judgedText(after, say)}`

/** What a side says of a person, as ids. */
const judgedText = ({ suggestion, asks }: Judged, say: Words): string => {
  const { stream, variant, code, standing, settled } = suggestion
  if (!settled) return say.asks(asks ?? '–')
  return [...new Set([variant ?? stream, code, standing])].filter((part) => part !== null).join(' ')
}

function droppedLines({ cases, situations, people }: Report, say: Words): readonly string[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const all = [cases, situations, ...(people ? [people] : [])].map(({ dropped }) => dropped[side])
    const count = all.reduce((sum, { answers }) => sum + answers, 0)
    const questions = [...new Set(all.flatMap((one) => one.questions))]
    return count === 0 ? [] : [say.dropped[side](count, questions.join(', '))]
  })
}
