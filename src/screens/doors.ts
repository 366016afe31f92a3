import { decisiveLines, streamStandings } from '#rules'
import type { Answers, QuestionId, StreamId, StreamStanding, Text } from '#rules'
import { mainStreams } from './mainStreams.ts'

/** The door of all routes beside the main streams, while none of them is known to matter more than another. */
type Beside = 'beside'

/** How a stream stands so far, as a door. */
export interface Door {
  readonly stream: StreamId | Beside
  readonly state: 'open' | 'narrowing' | 'closed' | 'stands'
  readonly standing: StreamStanding['standing']
  /** Variants that are not ruled out, and all of them. */
  readonly left: number
  readonly all: number
  /** For a closed door: the answer that closes most of its variants, and the criterion if it is the same for all. */
  readonly closedBy: { readonly question: QuestionId; readonly needs: Text | null } | null
}

const last: readonly StreamId[] = ['no_permit']

/**
 * The doors of a person, in the order of the streams. The routes beside the main streams share one door; once some of
 * them are closed, those that are left show by themselves.
 */
export function doorsFor(answers: Answers): readonly Door[] {
  const standings = streamStandings(answers)
  const doors = (some: readonly Behind[]) => some.map((one) => doorOf(one, answers))
  const of = (streams: readonly StreamId[]) =>
    standings.filter(({ stream }) => streams.includes(stream))
  const beside = standings.filter(({ stream }) => ![...mainStreams, ...last].includes(stream))
  const left = beside.filter(({ standing }) => standing !== 'not_this_stream')
  const shared: Behind = {
    stream: 'beside',
    standing: left.length > 0 ? 'open' : 'not_this_stream',
    candidates: beside.flatMap(({ candidates }) => candidates),
  }
  return [
    ...doors(of(mainStreams)),
    ...doors(left.length > 0 && left.length < beside.length ? left : [shared]),
    ...doors(of(last)),
  ]
}

/** What stands behind a door: a stream, or several together. */
interface Behind extends Omit<StreamStanding, 'stream'> {
  readonly stream: Door['stream']
}

function doorOf({ stream, standing, candidates }: Behind, answers: Answers): Door {
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
