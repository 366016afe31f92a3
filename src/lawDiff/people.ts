import type { Answers } from '#rules'
import { InvalidInput, shown } from '../screen/invalidInput.ts'
import type { RuleSet } from './ruleSet.ts'

/** A person to try both sides on. */
export interface Person {
  readonly name: string
  readonly answers: Answers
}

const allowed =
  'a JSON array of people, such as [{"name": "A nurse", "answers": {"offer": "job"}}].'

/** People from JSON text. Throws InvalidInput for the first that these rules can't read. */
export function readPeople(text: string, from: string, rules: RuleSet): readonly Person[] {
  return peopleIn(parsed(text, from), from).map(({ name, answers: given }, index) => {
    const { answers, problems } = rules.parseAnswers(given)
    const [problem] = problems
    if (problem !== undefined) {
      throw new InvalidInput(
        `${from}[${index}].${problem.field}`,
        `${shown(problem.value)} is not an answer.`,
        'the answers that npm run --silent screen -- --questions prints.',
      )
    }
    return { name, answers }
  })
}

/** The people of every list of cases, list by list. Throws InvalidInput for what is no list of people. */
export function peopleOfCases(lists: unknown): readonly Person[] {
  if (typeof lists !== 'object' || lists === null) {
    throw new InvalidInput('tests/cases', `${shown(lists)} is no set of lists.`, allowed)
  }
  return Object.entries(lists).flatMap(([name, list]) => peopleIn(list, `tests/cases ${name}`))
}

function parsed(text: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidInput(from, 'it is not JSON.', allowed)
  }
}

/** People by their shape alone: each has a name and an object of answers, which are not looked into. */
function peopleIn(list: unknown, from: string): readonly Person[] {
  if (!Array.isArray(list)) throw new InvalidInput(from, `${shown(list)} is no list.`, allowed)
  return list.map((item: unknown, index): Person => {
    const where = `${from}[${index}]`
    if (typeof item !== 'object' || item === null || !('name' in item) || !('answers' in item)) {
      throw new InvalidInput(where, `${shown(item)} has no name and answers.`, allowed)
    }
    const { name, answers } = item
    if (typeof name !== 'string' || typeof answers !== 'object' || answers === null) {
      throw new InvalidInput(where, `${shown(item)} is no person.`, allowed)
    }
    return { name, answers }
  })
}
