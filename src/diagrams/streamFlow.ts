import { agreements, criteriaOf, question, questionIds, screens } from '#rules'
import type { Condition, Edition, QuestionId, Screen, StreamId, Variant } from '#rules'

/** A line of law that can close variants of a stream, where the last question that it reads is asked. */
export interface ClosingLine {
  readonly says: string
  readonly screen: Screen
  /** How many variants of the stream it closes. */
  readonly variants: number
}

/** Variants that are drawn as one box. */
export interface VariantGroup {
  readonly title: string
  readonly variants: readonly Variant[]
  /** The last subject that any of them reads: there the last of their questions is asked. */
  readonly after: Screen
}

/** What a picture of a stream shows. */
export interface StreamFlow {
  readonly stream: StreamId
  readonly variants: number
  /** The subjects in the order in which they come, each with the questions that the stream reads there. */
  readonly subjects: readonly {
    readonly screen: Screen
    readonly questions: readonly QuestionId[]
  }[]
  /** Those that close most come first. */
  readonly closing: readonly ClosingLine[]
  readonly groups: readonly VariantGroup[]
}

/** More boxes of variants than this and they are grouped by what they read instead of by their title. */
const mostGroups = 12

/** How the questions lead to the variants of a stream, in an edition of the law. */
export function streamFlow(edition: Edition, stream: StreamId): StreamFlow {
  const variants = edition.variants.filter((one) => one.stream === stream)
  const read = new Set(variants.flatMap(readBy))
  const asked = questionIds.filter((id) => read.has(id))
  const subjects = [...new Set(asked.map(screenOf))].map((screen) => ({
    screen,
    questions: asked.filter((id) => screenOf(id) === screen),
  }))
  return {
    stream,
    variants: variants.length,
    subjects,
    closing: closingLines(variants),
    groups: groupsOf(variants),
  }
}

const screenOf = (id: QuestionId): Screen => question(id).screen

const readBy = ({ condition }: Variant): readonly QuestionId[] =>
  criteriaOf(condition).map(({ asks }) => asks)

/** The place of a question in the interview. */
const place = (id: QuestionId): number => questionIds.indexOf(id)

const lastOf = (ids: readonly QuestionId[]): Screen =>
  screenOf(ids.reduce((last, id) => (place(id) > place(last) ? id : last)))

function closingLines(variants: readonly Variant[]): readonly ClosingLine[] {
  const found = new Map<string, { says: string; screen: Screen; variants: Set<string> }>()
  for (const variant of variants) {
    for (const one of closersIn(variant.condition)) {
      const key = `${one.screen} ${one.says}`
      const known = found.get(key) ?? { ...one, variants: new Set() }
      found.set(key, { ...known, variants: known.variants.add(variant.id) })
    }
  }
  return [...found.values()]
    .map((one) => ({ ...one, variants: one.variants.size }))
    .toSorted(
      (a, b) => screens.indexOf(a.screen) - screens.indexOf(b.screen) || b.variants - a.variants,
    )
}

type Closer = Pick<ClosingLine, 'says' | 'screen'>

/** The parts of a condition of which each alone can be its end: bright lines, and choices of which all can fail. */
function closersIn(condition: Condition): readonly Closer[] {
  if ('all' in condition) return condition.all.flatMap(closersIn)
  if (!canFail(condition)) return []
  const asked = criteriaOf(condition).map(({ asks }) => asks)
  return [{ says: ofAnyAgreement(condition.says.en), screen: lastOf(asked) }]
}

const ofAgreement = new Set(Object.values(agreements).map(({ short }) => ` (${short.en})`))

/** What many agreements ask alike is one line: the name of the agreement behind it is left out. */
const ofAnyAgreement = (says: string): string =>
  says.replace(/ \([^()]*\)$/, (name) => (ofAgreement.has(name) ? '' : name))

function canFail(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(canFail)
  if ('any' in condition) return condition.any.every(canFail)
  return condition.fails !== undefined
}

/** Alike by title ("Trader" of eight agreements), or where that leaves too many, by the subjects that they read. */
function groupsOf(variants: readonly Variant[]): readonly VariantGroup[] {
  const byTitle = grouped(variants, ({ title }) => title.en.replace(/ \([^)]*\)$/, ''))
  if (byTitle.length <= mostGroups) return byTitle
  const bySubjects = grouped(variants, (one) => {
    const read = new Set(readBy(one).map(screenOf))
    return screens.filter((screen) => read.has(screen)).join(' ')
  })
  return bySubjects.map((group) => ({
    ...group,
    title:
      group.variants.length === 1
        ? group.title
        : `${group.variants.length} variants that read the same subjects`,
  }))
}

function grouped(
  variants: readonly Variant[],
  keyOf: (variant: Variant) => string,
): readonly VariantGroup[] {
  const byKey = new Map<string, Variant[]>()
  for (const one of variants) {
    const key = keyOf(one)
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  return [...byKey].map(([key, own]) => ({
    title: own.length === 1 ? (own[0]?.title.en ?? key) : key,
    variants: own,
    after: lastOf(own.flatMap(readBy)),
  }))
}
