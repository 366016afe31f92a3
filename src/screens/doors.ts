import { decisiveLines, streamStandings } from '#rules'
import type { Answers, StreamId, StreamStanding, Text } from '#rules'

/** How a stream stands so far, as a door. */
export interface Door {
  readonly stream: StreamId
  readonly state: 'open' | 'narrowing' | 'closed' | 'stands'
  readonly standing: StreamStanding['standing']
  /** Variants that are not ruled out, and all of them. */
  readonly left: number
  readonly all: number
  /** For a closed door: the criterion that most of its variants fail. */
  readonly needs: Text | null
}

/** The doors of a person, in the order of the streams. */
export const doorsFor = (answers: Answers): readonly Door[] =>
  streamStandings(answers).map((standing) => doorOf(standing, answers))

function doorOf({ stream, standing, candidates }: StreamStanding, answers: Answers): Door {
  const all = candidates.length
  const left = candidates.filter((one) => one.standing !== 'not_this_stream').length
  const shared = { stream, standing, left, all, needs: null }
  if (left === 0) {
    return {
      ...shared,
      state: 'closed',
      needs: commonNeed(
        candidates.map(({ variant }) => variant.id),
        answers,
      ),
    }
  }
  if (standing !== 'open') return { ...shared, state: 'stands' }
  return { ...shared, state: left < all ? 'narrowing' : 'open' }
}

/** The line that fails most often; the first such line speaks for those that read the same question. */
function commonNeed(variants: readonly string[], answers: Answers): Text | null {
  const failed = new Map<string, { count: number; says: Text }>()
  for (const variant of variants) {
    const unmet = decisiveLines(variant, answers).filter(({ truth }) => truth === 'unmet')
    for (const { criterion } of unmet) {
      if (criterion === null) continue
      const known = failed.get(criterion.asks)
      if (known) known.count += 1
      else failed.set(criterion.asks, { count: 1, says: criterion.says })
    }
  }
  const [most] = [...failed.values()].toSorted((one, two) => two.count - one.count)
  return most?.says ?? null
}
