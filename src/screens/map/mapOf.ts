import { counted, nextQuestion, question, sections, suggest } from '#rules'
import type { Answers, QuestionId, Section } from '#rules'
import { doorsFor } from '../doors.ts'
import type { Door } from '../doors.ts'

/** A section as a station of the journey. */
export interface Station {
  readonly section: Section
  /** Past: something was answered there. Unneeded: nothing had to be. */
  readonly state: 'past' | 'here' | 'ahead' | 'unneeded'
  /** How many answers given there count, or close a line. */
  readonly answers: number
}

/** A stream as a line through the stations. */
export interface MapLine extends Omit<Door, 'stream'> {
  readonly stream: Door['stream'] | 'lmia_route'
  /** The station at which the line ends: that of the question whose answer closed the door. */
  readonly closedAt: Section | null
  /** The route of the person: the line that is suggested. */
  readonly lit: boolean
}

/** The journey as a map. Everything on it follows from the answers. */
export interface RouteMap {
  readonly stations: readonly Station[]
  /** One line for each door, in their order; after them the way outside the program, where that is what is left. */
  readonly lines: readonly MapLine[]
  /** Nothing more is asked: the lines lead to a result. */
  readonly settled: boolean
}

/** The map of the answers: where the person is, which lines run on, and which one is theirs. */
export function mapOf(answers: Answers, doors: readonly Door[] = doorsFor(answers)): RouteMap {
  const suggestion = suggest(answers)
  const next = suggestion.settled ? null : nextQuestion(answers)
  const { settled, stream } = suggestion
  // A stream beside the main ones may stand behind the door that they share.
  const ownDoor = doors.some((door) => door.stream === stream)
  const lines = doors.map((door) => ({
    ...door,
    closedAt: door.closedBy === null ? null : question(door.closedBy.question).section,
    lit:
      settled &&
      door.state !== 'closed' &&
      suggestion.variant !== null &&
      door.stream === (ownDoor ? stream : 'beside'),
  }))
  return {
    stations: stationsOf(
      answers,
      next === null ? null : question(next).section,
      doors.flatMap(({ closedBy }) => (closedBy === null ? [] : [closedBy.question])),
    ),
    lines: settled && stream === 'lmia_route' ? [...lines, outside] : lines,
    settled,
  }
}

const outside: MapLine = {
  stream: 'lmia_route',
  state: 'stands',
  standing: 'lmia_route',
  left: 1,
  all: 1,
  closedBy: null,
  closedAt: null,
  lit: true,
}

function stationsOf(
  answers: Answers,
  here: Section | null,
  besides: readonly QuestionId[],
): readonly Station[] {
  // Also what was answered besides: a line may end there.
  const asked = [...new Set([...counted(answers), ...besides])].map((id) => question(id).section)
  const place = here === null ? sections.length : sections.indexOf(here)
  return sections.map((section, at) => {
    const given = asked.filter((one) => one === section).length
    return { section, answers: given, state: stateOf(at - place, given) }
  })
}

function stateOf(fromHere: number, given: number): Station['state'] {
  if (fromHere === 0) return 'here'
  if (fromHere > 0) return 'ahead'
  return given > 0 ? 'past' : 'unneeded'
}

/** The station that the journey has come to: beyond it nothing was looked at. -1 before the first. */
export const reached = ({ stations }: RouteMap): number =>
  stations.findLastIndex(({ state }) => state === 'past' || state === 'here')
