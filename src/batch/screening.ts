import {
  answerTo,
  criteriaOf,
  edition,
  explain,
  nextQuestion,
  question,
  questionIds,
  suggest,
  variantOf,
  withAnswer,
} from '#rules'
import type {
  Answer,
  Answers,
  Criterion,
  ExplainedLine,
  QuestionId,
  Standing,
  StreamId,
  Suggestion,
  Test,
} from '#rules'

/** Something about a candidate that is still open. */
export interface OpenPoint {
  readonly question: QuestionId
  /** `answer`: it has none yet. `unsure`: it is "not sure". `proof`: an officer will want proof. */
  readonly wants: 'answer' | 'unsure' | 'proof'
}

/** What the rules say of one candidate. Many share it: it is made once for all whose answers come to the same. */
export interface Result {
  readonly stream: StreamId
  readonly variant: string | null
  readonly code: string | null
  readonly standing: Standing
  /** False while another answer can still change the suggestion; `open` then begins with the next question. */
  readonly settled: boolean
  readonly open: readonly OpenPoint[]
  /** Ids of the criteria that decide, in the order of the law. */
  readonly decisive: readonly string[]
}

/** Screens answers, remembering what it found. */
export interface Screener {
  screen(answers: Answers): Result
}

/** Situations remembered; beyond, everything is forgotten and learnt anew, so that memory stays bounded. */
const mostRemembered = 30_000

/** Candidates who must come by before a place is worth the search for its next question. */
const worthwhile = 30

/** A situation of the interview: the question that comes next, and where each answer to it leads. */
interface Place {
  readonly sofar: Answers
  visits: number
  /** `undefined` while it has not been looked for. */
  next: QuestionId | null | undefined
  readonly onward: Map<string, Place>
  /** What is suggested where nothing is left to ask. */
  suggestion?: Suggestion
}

/** How one variant stands, for all who give its lines the same answers. */
interface Stand {
  readonly reads: readonly QuestionId[]
  readonly bucketOf: BucketOf
  readonly results: Map<string, Result>
}

/**
 * A screener. It walks the interview as the candidate would: what is asked is looked up in the answers, and the way is
 * remembered, since candidates share most of it. Answers that the law can't tell apart (40 months and 36, where 12
 * are asked for) count as one. Which suggestion is made depends on nothing else: see the invariants in
 * ARCHITECTURE.md.
 */
export function screenerOf(): Screener {
  const bucketOf = bucketsOf(
    edition.variants.flatMap(({ condition, evidence }) => [...criteriaOf(condition), ...evidence]),
  )
  const everything = questionIds.filter((id) => bucketOf.reads.has(id))
  let remembered = 0
  let start = placeAt({})
  let others = new Map<string, Result>()
  let stands = new Map<string, Stand>()

  function placeAt(sofar: Answers): Place {
    remembered += 1
    return { sofar, visits: 0, next: undefined, onward: new Map() }
  }

  /** The place where the way through the answers ends; `null` when it is too rare a way to know. */
  function walk(answers: Answers): Place | null {
    let place = start
    for (;;) {
      place.visits += 1
      if (place.next === undefined) {
        if (place.visits < worthwhile) return null
        place.next = nextQuestion(place.sofar)
      }
      if (place.next === null) return place
      const answer = answerTo(answers, place.next)
      if (answer === undefined) return null
      const key = bucketOf(place.next, answer)
      let onward = place.onward.get(key)
      if (onward === undefined) {
        onward = placeAt(withAnswer(place.sofar, place.next, answer))
        place.onward.set(key, onward)
      }
      place = onward
    }
  }

  function standOf(variant: string): Stand {
    const known = stands.get(variant)
    if (known) return known
    const { condition, evidence } = variantOf(variant)
    const own = bucketsOf([...criteriaOf(condition), ...evidence])
    const made: Stand = { reads: [...own.reads], bucketOf: own, results: new Map() }
    stands.set(variant, made)
    return made
  }

  /** The result of a variant that is suggested: how it stands hangs on the answers to its own lines only. */
  function standing(variant: string, answers: Answers, suggested: () => Suggestion): Result {
    const stand = standOf(variant)
    const key = keyOf(stand.reads, answers, stand.bucketOf)
    const known = stand.results.get(key)
    if (known) return known
    remembered += 1
    const made = resultOf(suggested(), answers)
    stand.results.set(key, made)
    return made
  }

  function settledAt(place: Place, answers: Answers): Result {
    place.suggestion ??= suggest(place.sofar)
    const { variant } = place.suggestion
    return variant === null
      ? resultOf(place.suggestion, answers)
      : standing(variant, answers, () => suggest(answers))
  }

  /** A rare way, or one that ends for want of an answer: the others may still settle it. */
  function otherwise(answers: Answers): Result {
    const key = keyOf(everything, answers, bucketOf)
    const known = others.get(key)
    if (known) return known
    remembered += 1
    const suggestion = suggest(answers)
    const { variant } = suggestion
    const made =
      variant === null
        ? resultOf(suggestion, answers)
        : standing(variant, answers, () => suggestion)
    others.set(key, made)
    return made
  }

  return {
    screen(answers) {
      if (remembered > mostRemembered) {
        remembered = 0
        start = placeAt({})
        others = new Map()
        stands = new Map()
      }
      const place = walk(answers)
      return place === null ? otherwise(answers) : settledAt(place, answers)
    },
  }
}

/** Answers as one text: the same for all whom the law can't tell apart. */
function keyOf(ids: readonly QuestionId[], answers: Answers, bucketOf: BucketOf): string {
  let key = ''
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]
    const answer = id === undefined ? undefined : answerTo(answers, id)
    if (id !== undefined && answer !== undefined) key += `${at}${bucketOf(id, answer)},`
  }
  return key
}

function resultOf(suggestion: Suggestion, answers: Answers): Result {
  const { stream, variant, code, standing, settled } = suggestion
  const next = settled ? null : nextQuestion(answers)
  const asked: readonly OpenPoint[] = next === null ? [] : [{ question: next, wants: 'answer' }]
  if (variant === null) {
    return { stream, variant, code, standing, settled, open: asked, decisive: [] }
  }
  const { condition, evidence } = explain(variant, answers)
  const lines = linesOf(condition)
  const deciding = lines.filter(({ decisive }) => decisive)
  const open = [...deciding, ...evidence].flatMap((line): readonly OpenPoint[] => {
    if (line.criterion === null) return []
    const { asks } = line.criterion
    if (line.truth === 'open') return [{ question: asks, wants: line.asked ? 'unsure' : 'answer' }]
    return line.wantsEvidence ? [{ question: asks, wants: 'proof' }] : []
  })
  return {
    stream,
    variant,
    code,
    standing,
    settled,
    open: [...new Map(open.map((point) => [point.question, point])).values()],
    decisive: [...new Set(deciding.flatMap(({ criterion }) => criterion?.id ?? []))],
  }
}

const linesOf = (line: ExplainedLine): readonly ExplainedLine[] =>
  line.kind === 'criterion' ? [line] : line.parts.flatMap(linesOf)

/** The bucket of an answer: the same for all answers that no line of the law tells apart. */
interface BucketOf {
  (id: QuestionId, answer: Answer): string
  /** The questions that the lines read. */
  readonly reads: ReadonlySet<QuestionId>
}

function bucketsOf(lines: readonly Criterion[]): BucketOf {
  const tests: Partial<Record<QuestionId, Test[]>> = {}
  for (const { asks, fails, needsEvidence } of lines) {
    const own = (tests[asks] ??= [])
    own.push(...[fails, needsEvidence].filter((test) => test !== undefined))
  }
  const known = new Map<QuestionId, Map<Answer, string>>()
  // A name for each pattern: patterns are long, and every candidate's key is made of many.
  const names = new Map<string, string>()
  const named = (pattern: string): string => {
    const name = names.get(pattern) ?? `#${names.size}`
    names.set(pattern, name)
    return name
  }
  const bucket = (id: QuestionId, answer: Answer): string => {
    const { kind } = question(id)
    if (kind === 'choice' || answer === 'unsure') return String(answer)
    // A list can't be looked up by itself, so it is by its text.
    const word = typeof answer === 'object' ? answer.join(';') : answer
    const own = known.get(id) ?? new Map<Answer, string>()
    known.set(id, own)
    const found = own.get(word)
    if (found !== undefined) return found
    const made = kind === 'ticks' ? `[${word}]` : named(bucketAmong(tests[id] ?? [], answer))
    if (own.size < mostRemembered) own.set(word, made)
    return made
  }
  return Object.assign(bucket, { reads: new Set(lines.map(({ asks }) => asks)) })
}

/** Which of the tests an answer passes. */
const bucketAmong = (tests: readonly Test[], answer: Answer): string =>
  tests.map((test) => Number(passesTest(test, answer))).join('')

function passesTest(test: Test, answer: Answer): boolean {
  if ('below' in test) return typeof answer === 'number' && answer < test.below
  if ('atLeast' in test) return typeof answer === 'number' && answer >= test.atLeast
  const held = typeof answer === 'object' ? answer : [String(answer)]
  if ('holdsAny' in test) return held.some((code) => test.holdsAny.includes(code))
  if ('holdsNone' in test) return held.some((code) => test.holdsNone.includes(code))
  const rows = 'rowIn' in test ? test.rowIn : 'rowNotIn' in test ? test.rowNotIn : []
  return rows.some((row) => (row.endsWith('.') ? held[0]?.startsWith(row) : held[0] === row))
}
