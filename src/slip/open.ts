import * as z from 'zod/mini'
import { parseAnswers } from '#rules'
import type { AnswerProblem, Answers } from '#rules'
import { digestOf } from './digest.ts'
import { outcomeOf } from './record.ts'
import type { Outcome } from './record.ts'
import { longestSlip, Slip, slipFormat, slipVersion } from './schema.ts'
import type { SlipReason } from './schema.ts'

/** Why a text is no slip that this app can read. */
export type NotASlip = 'tooLong' | 'notJson' | 'otherJson' | 'newerVersion'

/** A line that the record and today's rules don't see alike; `null` where one of them doesn't have it. */
export interface ReasonChange {
  readonly criterion: string
  readonly before: SlipReason['truth'] | null
  readonly today: SlipReason['truth'] | null
  /** The truth is the same, but it rests on other places of the law. */
  readonly otherLaw: boolean
}

/** What can differ between a record and today. */
export type Part = 'edition' | 'suggestion' | 'code' | 'standing' | 'reasons' | 'answers'

/** A slip that was opened: what it said, and what today's rules say on the same answers. */
export interface OpenedSlip {
  readonly kind: 'slip'
  readonly slip: Slip
  /** The digest fits the content: the file was not changed by accident. Anyone can make a digest that fits. */
  readonly intact: boolean
  /** The digest that the content has. */
  readonly digest: string
  /** The answers that today's questions can read, and those that they can't. */
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
  readonly now: Outcome
  readonly reasons: readonly ReasonChange[]
  readonly differs: readonly Part[]
}

export type SlipReading =
  | OpenedSlip
  | { readonly kind: 'notASlip'; readonly why: NotASlip }
  /** It says that it is a slip, but a field is missing or can't be read. `field`: where, as `suggestion.code`. */
  | { readonly kind: 'damaged'; readonly field: string }

const Named = z.object({ format: z.literal(slipFormat), version: z.unknown() })

/** Opens the text of a file. Never throws and never guesses. */
export async function openSlip(text: string): Promise<SlipReading> {
  if (text.length > longestSlip) return { kind: 'notASlip', why: 'tooLong' }
  const json = parsedJson(text.replace(/^\uFEFF/, ''))
  if (json === undefined) return { kind: 'notASlip', why: 'notJson' }
  const named = z.safeParse(Named, json)
  if (!named.success) return { kind: 'notASlip', why: 'otherJson' }
  const { version } = named.data
  if (typeof version === 'number' && version > slipVersion) {
    return { kind: 'notASlip', why: 'newerVersion' }
  }
  const read = z.safeParse(Slip, json)
  if (!read.success) return { kind: 'damaged', field: fieldOf(read.error) }
  // The digest is of what stands in the file, not of what was read from it.
  return opened(read.data, await digestOf(json as object))
}

function opened(slip: Slip, digest: string): OpenedSlip {
  const { answers, problems } = parseAnswers(slip.answers)
  const now = outcomeOf(answers)
  const reasons = reasonChanges(slip.reasons, now.reasons)
  const differing: Readonly<Record<Part, boolean>> = {
    edition: slip.edition !== now.edition,
    suggestion:
      slip.suggestion.stream !== now.suggestion.stream ||
      slip.suggestion.variant !== now.suggestion.variant,
    code: slip.suggestion.code !== now.suggestion.code,
    standing: slip.suggestion.standing !== now.suggestion.standing,
    reasons: reasons.length > 0,
    answers: problems.length > 0,
  }
  const parts = Object.keys(differing) as Part[]
  return {
    kind: 'slip',
    slip,
    intact: digest === slip.digest,
    digest,
    answers,
    problems,
    now,
    reasons,
    differs: parts.filter((part) => differing[part]),
  }
}

function reasonChanges(
  recorded: readonly SlipReason[],
  current: readonly SlipReason[],
): readonly ReasonChange[] {
  const byId = (reasons: readonly SlipReason[]) =>
    new Map(reasons.map((reason) => [reason.criterion, reason]))
  const [then, now] = [byId(recorded), byId(current)]
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((criterion) => {
      const [one, other] = [then.get(criterion), now.get(criterion)]
      const [before, today] = [one?.truth ?? null, other?.truth ?? null]
      const otherLaw = before === today && placesOf(one) !== placesOf(other)
      return { criterion, before, today, otherLaw }
    })
    .filter(({ before, today, otherLaw }) => before !== today || otherLaw)
}

/** Where a reason stands in the law, without the day on which we last looked. */
const placesOf = (reason: SlipReason | undefined): string =>
  (reason?.citations ?? [])
    .map(({ source, pinpoint }) => `${source} ${pinpoint}`)
    .toSorted()
    .join('\n')

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const fieldOf = ({ issues: [issue] }: z.core.$ZodError): string => {
  if (issue === undefined) return ''
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...unknown].map(String).join('.').slice(0, 80)
}
