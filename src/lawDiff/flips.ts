import type { Answers } from '#rules'
import type { Person } from './people.ts'
import { judged } from './side.ts'
import type { Judged, Side } from './side.ts'

/** A person of whom the two sides do not say the same. */
export interface Flip {
  readonly name: string
  readonly answers: Answers
  readonly before: Judged
  readonly after: Judged
}

/** How many were tried, and who flips. */
export interface Tried {
  readonly people: number
  readonly flips: readonly Flip[]
  /** Answers that a side does not know, left out there: how many, and to which questions. */
  readonly dropped: Readonly<Record<'before' | 'after', Dropped>>
}

/** Answers that were left out. */
export interface Dropped {
  readonly answers: number
  readonly questions: readonly string[]
}

/** Flips that go the same way. */
export interface FlipGroup {
  readonly count: number
  /** One of them, with the answers that an interview of either side would ask for, and no others. */
  readonly example: Flip
}

/** Tries people on both sides. A flip is another stream, variant, code or standing, or another question still asked. */
export function tried(people: readonly Person[], before: Side, after: Side): Tried {
  const all = people.map(({ name, answers }) => ({
    name,
    answers,
    before: judged(before, answers),
    after: judged(after, answers),
  }))
  return {
    people: people.length,
    flips: all.filter((one) => said(one.before) !== said(one.after)),
    dropped: {
      before: droppedOf(all.map((one) => one.before)),
      after: droppedOf(all.map((one) => one.after)),
    },
  }
}

/** Puts flips that go the same way together, the most frequent first. */
export function grouped(flips: readonly Flip[], sides: readonly Side[]): readonly FlipGroup[] {
  const groups = new Map<string, Flip[]>()
  for (const flip of flips) {
    const way = `${said(flip.before)} ${said(flip.after)}`
    const known = groups.get(way)
    if (known) known.push(flip)
    else groups.set(way, [flip])
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const example = { ...first, answers: countedBy(sides, first.answers) }
      return [{ count: group.length, example }]
    })
    .toSorted((one, other) => other.count - one.count)
}

const said = ({ suggestion, asks }: Judged): string => JSON.stringify([suggestion, asks])

/** What a fresh interview of either side would have asked. */
function countedBy(sides: readonly Side[], given: Answers): Answers {
  const counted = new Set<string>(
    sides.flatMap(({ rules, interview }) => interview.counted(rules.parseAnswers(given).answers)),
  )
  return Object.fromEntries(Object.entries(given).filter(([id]) => counted.has(id)))
}

const droppedOf = (all: readonly Judged[]): Dropped => {
  const fields = all.flatMap(({ dropped }) => dropped)
  return { answers: fields.length, questions: [...new Set(fields)] }
}
