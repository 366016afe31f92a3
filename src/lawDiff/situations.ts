import type { Answers } from '#rules'
import { linesOf } from './ruleSet.ts'
import type { Person } from './people.ts'
import type { Side } from './side.ts'

/** The people whom a side tells apart. */
export interface Situations {
  readonly people: readonly Person[]
  /** Pairs for which the search ran out of its budget. */
  readonly gaveUp: number
}

/**
 * For every variant and every question that one of its bright lines reads, two people who differ there only: the first
 * gets the variant, the second something lower. A person who stands for several pairs appears once.
 */
export function situationsOf({ rules, edition, interview }: Side): Situations {
  const found = new Map<string, Person>()
  let gaveUp = 0
  for (const { id, condition, sameAs, stream } of edition.variants) {
    const looked = sameAs === undefined && stream !== 'significant_benefit'
    if (!looked || id in rules.neverSuggested) continue
    for (const question of new Set(linesOf(condition).map(({ asks }) => asks))) {
      const pair = interview.pivot(id, question)
      if (pair === 'gaveUp') gaveUp += 1
      if (pair === null || pair === 'gaveUp') continue
      for (const [index, answers] of pair.entries()) {
        const name = `${id}, ${question}, ${index === 0 ? 'inside' : 'outside'}`
        add(found, { name, answers: sayable(answers) })
      }
    }
  }
  return { people: [...found.values()], gaveUp }
}

/**
 * The people whom either side tells apart, each once. Nobody is asked anything more: of what the other side alone reads
 * they are not sure.
 */
export function situationsOfBoth(before: Side, after: Side): Situations {
  const [one, other] = [situationsOf(before), situationsOf(after)]
  const unsure = Object.fromEntries(
    [...questionsOf(before), ...questionsOf(after)].map((id) => [id, 'unsure'] as const),
  )
  const found = new Map<string, Person>()
  for (const { name, answers } of [...one.people, ...other.people]) {
    add(found, { name, answers: { ...unsure, ...answers } })
  }
  return { people: [...found.values()], gaveUp: one.gaveUp + other.gaveUp }
}

const questionsOf = ({ edition }: Side): readonly string[] =>
  edition.variants.flatMap(({ condition }) => linesOf(condition).map(({ asks }) => asks))

function add(found: Map<string, Person>, person: Person): void {
  const key = JSON.stringify(person.answers)
  if (!found.has(key)) found.set(key, person)
}

/** The search stands for the rest of a list by a row "list.~", which is no row's form; "list.any" is. */
const sayable = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer.replace('~', 'any') : answer,
    ]),
  )
