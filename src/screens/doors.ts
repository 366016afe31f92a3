import { decisiveLines, streamStandings } from '#rules'
import type { Answers, QuestionId, StreamId, StreamStanding, Text } from '#rules'

/** How a stream stands so far, as a door. */
export interface Door {
  readonly stream: StreamId
  readonly state: 'open' | 'narrowing' | 'closed' | 'stands'
  readonly standing: StreamStanding['standing']
  /** Variants that are not ruled out, and all of them. */
  readonly left: number
  readonly all: number
  /** For a closed door: the answer that closes most of its variants, and the criterion if it is the same for all. */
  readonly closedBy: { readonly question: QuestionId; readonly needs: Text | null } | null
}

/** The doors of a person, in the order of the streams. */
export const doorsFor = (answers: Answers): readonly Door[] =>
  streamStandings(answers).map((standing) => doorOf(standing, answers))

function doorOf({ stream, standing, candidates }: StreamStanding, answers: Answers): Door {
  const all = candidates.length
  const left = candidates.filter((one) => one.standing !== 'not_this_stream').length
  const shared = { stream, standing, left, all, closedBy: null }
  if (left === 0) {
    const variants = candidates.map(({ variant }) => variant.id)
    return { ...shared, state: 'closed', closedBy: whatCloses(variants, answers) }
  }
  if (standing !== 'open') return { ...shared, state: 'stands' }
  return { ...shared, state: left < all ? 'narrowing' : 'open' }
}

/** The question whose answer fails most of the variants; its criterion, where all of them have the same. */
function whatCloses(variants: readonly string[], answers: Answers): Door['closedBy'] {
  const failing = new Map<QuestionId, Text[]>()
  for (const variant of variants) {
    for (const { criterion, truth } of decisiveLines(variant, answers)) {
      if (criterion === null || truth !== 'unmet') continue
      failing.set(criterion.asks, [...(failing.get(criterion.asks) ?? []), criterion.says])
    }
  }
  const [most] = [...failing].toSorted(([, one], [, other]) => other.length - one.length)
  if (most === undefined) return null
  const [question, says] = most
  const [first] = says
  const isOne = first !== undefined && says.every(({ en }) => en === first.en)
  return { question, needs: isOne ? first : null }
}
