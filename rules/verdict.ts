import { answerTo } from './answers.ts'
import type { Answers } from './answers.ts'
import { currentInterview, interviewOf } from './interview.ts'
import type { Interview } from './interview.ts'
import { edition } from './law/edition.ts'
import type { Edition } from './law/edition.ts'
import { streamOrder } from './law/variant.ts'
import type { Standing, StreamId, Variant } from './law/variant.ts'
import type { Condition, Criterion } from './logic/condition.ts'
import { hasPlace } from './logic/places.ts'
import { evaluate, state, stateOf, wantsEvidence } from './logic/truth.ts'
import type { QuestionId } from './questions.ts'

/** What the answers lead to. Until `settled`, another answer may still change it and nothing is suggested. */
export interface Suggestion {
  readonly stream: StreamId
  readonly variant: string | null
  readonly code: string | null
  readonly standing: Standing
  readonly settled: boolean
}

/** How one variant stands. */
export interface Candidate {
  readonly variant: Variant
  readonly standing: Standing
  /** At least so many more answers before it can stand; 0 when none of its lines is open. */
  readonly questionsLeft: number
}

/** How a stream stands: as its best variant does. */
export interface StreamStanding {
  readonly stream: StreamId
  readonly standing: Standing
  readonly candidates: readonly Candidate[]
}

const open: Suggestion = {
  stream: 'insufficient_information',
  variant: null,
  code: null,
  standing: 'open',
  settled: false,
}

/**
 * The suggestion on the answers given: the first variant in order of preference of which every bright line is met;
 * else the first that only a "not sure" keeps from it; else C10; else the LMIA route, unless something is in doubt.
 */
export const suggest = (answers: Answers): Suggestion => suggestionOf(currentInterview(), answers)

/** The suggestion that another edition of the law makes on the same answers. */
export const suggestUnder = (under: Edition, answers: Answers): Suggestion =>
  suggestionOf(interviewUnder(under), answers)

const interviews = new WeakMap<Edition, Interview>()

function interviewUnder(under: Edition): Interview {
  if (under === edition) return currentInterview()
  const known = interviews.get(under)
  if (known) return known
  const built = interviewOf(under)
  interviews.set(under, built)
  return built
}

function suggestionOf(interview: Interview, answers: Answers): Suggestion {
  const sure = sureSuggestion(interview, answers)
  if (sure !== undefined) return sure
  if (interview.nextQuestion(answers) !== null) return open
  // That nothing fits is sure only when every variant has failed, which was seen above: here something is in doubt.
  const { variant } = interview.outcome(answers)
  if (variant === null) return { ...open, settled: true }
  return suggesting(variant, answers)
}

const nothingFits: Suggestion = {
  stream: 'lmia_route',
  variant: null,
  code: null,
  standing: 'lmia_route',
  settled: true,
}

const suggesting = (variant: Variant, answers: Answers): Suggestion => ({
  stream: variant.stream,
  variant: variant.id,
  code: variant.code,
  standing: standingOf(variant, answers),
  settled: true,
})

/**
 * The suggestion when all variants but failed ones rank behind one that is met: no answer can change it then, and the
 * interview, which takes longer, need not be asked. `undefined` as soon as something open or in doubt ranks before.
 */
function sureSuggestion(
  { preferred, ruledOut }: Pick<Interview, 'preferred' | 'ruledOut'>,
  answers: Answers,
): Suggestion | undefined {
  const out = ruledOut(answers)
  let at = -1
  for (const variant of preferred) {
    at += 1
    if (hasPlace(out, at)) continue
    const value = evaluate(variant.condition, answers)
    if (value === state.met) return suggesting(variant, answers)
    if (value !== state.failed) return undefined
  }
  return nothingFits
}

/** The variant of the newest edition with this id. Throws a RangeError when there is none. */
export function variantOf(id: string): Variant {
  const found = edition.variants.find((one) => one.id === id)
  if (!found) throw new RangeError(`There is no variant ${id}`)
  return found
}

/** Every variant in order of preference. One that is another under a second heading is left out. */
export const candidates = (answers: Answers): readonly Candidate[] =>
  edition.variants
    .filter(({ sameAs }) => sameAs === undefined)
    .map((variant) => ({
      variant,
      standing: standingOf(variant, answers),
      questionsLeft: fewestLeft(variant.condition, answers).size,
    }))

/** Best first. C10 keeps its own word, and "open" says more than "no". */
const standings: readonly Standing[] = [
  'no_permit_may_be_needed',
  'possible',
  'possible_needs_evidence',
  'officer_judgement',
  'open',
  'lmia_route',
  'not_this_stream',
]

const rankOf = (standing: Standing): number => standings.indexOf(standing)

/** How each stream stands, with its variants. */
export function streamStandings(answers: Answers): readonly StreamStanding[] {
  const all = candidates(answers)
  return streamOrder.map((stream) => {
    const own = all.filter(({ variant }) => variant.stream === stream)
    const standing = own.reduce<Standing>(
      (best, one) => (rankOf(one.standing) < rankOf(best) ? one.standing : best),
      'not_this_stream',
    )
    return { stream, standing, candidates: own }
  })
}

/**
 * How a variant stands. A doubt on a bright line leaves it `possible_needs_evidence`, one on an anchor leaves it
 * `open`; nothing but a failed bright line makes it `not_this_stream`.
 */
export function standingOf(variant: Variant, answers: Answers): Standing {
  switch (evaluate(variant.condition, answers)) {
    case state.failed:
      return 'not_this_stream'
    case state.open:
    case state.lost:
      return 'open'
    case state.unsettled:
      return capped(variant, 'possible_needs_evidence')
    case state.met: {
      const firm =
        !conditionWantsEvidence(variant.condition, answers) &&
        variant.evidence.every((line) => isFirm(line, answers))
      return capped(variant, firm ? 'possible' : 'possible_needs_evidence')
    }
  }
}

const isFirm = (line: Criterion, answers: Answers): boolean => {
  const answer = answerTo(answers, line.asks)
  return stateOf(line, answer) === state.met && !wantsEvidence(line, answer)
}

/** No variant stands better than its own best: an officer weighs C10, whatever is answered. */
function capped({ best }: Variant, standing: Standing): Standing {
  if (best === 'possible') return standing
  return best
}

/** True when a condition that is met still wants proof, whichever of its alternatives is taken. */
export function conditionWantsEvidence(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.some((part) => conditionWantsEvidence(part, answers))
  if ('any' in condition) {
    const met = condition.any.filter((part) => evaluate(part, answers) === state.met)
    return met.length > 0 && met.every((part) => conditionWantsEvidence(part, answers))
  }
  return wantsEvidence(condition, answerTo(answers, condition.asks))
}

/** The open questions of a condition's cheapest way to stand: a lower bound, never a promise. */
function fewestLeft(condition: Condition, answers: Answers): ReadonlySet<QuestionId> {
  if (evaluate(condition, answers) !== state.open) return new Set()
  if ('all' in condition) {
    const parts = condition.all.map((part) => ({ part, needs: fewestLeft(part, answers) }))
    const sure = new Set(parts.flatMap(({ part, needs }) => ('any' in part ? [] : [...needs])))
    const dearest = parts
      .map(({ needs }) => new Set([...sure, ...needs]))
      .reduce((most, one) => (one.size > most.size ? one : most), sure)
    return dearest
  }
  if ('any' in condition) {
    const ways = condition.any
      .filter((part) => evaluate(part, answers) === state.open)
      .map((part) => fewestLeft(part, answers))
    // It is open, so one of its ways is.
    return ways.reduce((least, one) => (one.size < least.size ? one : least))
  }
  return new Set([condition.asks])
}
