import { parseAnswers, suggestUnder } from '#rules'
import type { Answers, Edition, Suggestion } from '#rules'
import { InvalidInput, shown } from '../screen/invalidInput.ts'

/** A person to try both editions on. */
export interface Person {
  readonly name: string
  readonly answers: Answers
}

/** A person whose suggestion is not the same under both editions. */
export interface Flip {
  readonly name: string
  readonly before: Suggestion
  readonly after: Suggestion
}

const allowed =
  'a JSON array of people, such as [{"name": "A nurse", "answers": {"offer": "job"}}].'

/** People from JSON text. Throws InvalidInput for the first that can't be read. */
export function readPeople(text: string, from: string): readonly Person[] {
  const input = parsed(text, from)
  if (!Array.isArray(input)) throw new InvalidInput(from, `${shown(input)} is no list.`, allowed)
  return input.map((item: unknown, index) => readPerson(item, `${from}[${index}]`))
}

function parsed(text: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidInput(from, 'it is not JSON.', allowed)
  }
}

function readPerson(item: unknown, where: string): Person {
  if (typeof item !== 'object' || item === null || !('name' in item) || !('answers' in item)) {
    throw new InvalidInput(where, `${shown(item)} has no name and answers.`, allowed)
  }
  const { name, answers: given } = item
  if (typeof name !== 'string' || typeof given !== 'object' || given === null) {
    throw new InvalidInput(where, `${shown(item)} is no person.`, allowed)
  }
  const { answers, problems } = parseAnswers(given)
  const [problem] = problems
  if (problem !== undefined) {
    throw new InvalidInput(
      `${where}.${problem.field}`,
      `${shown(problem.value)} is not an answer.`,
      'the answers that npm run --silent screen -- --questions prints.',
    )
  }
  return { name, answers }
}

/** The people whose stream, variant, code or standing differs, or who are asked more under one edition. */
export const flips = (
  people: readonly Person[],
  before: Edition,
  after: Edition,
): readonly Flip[] =>
  people.flatMap(({ name, answers }) => {
    const flip = {
      name,
      before: suggestUnder(before, answers),
      after: suggestUnder(after, answers),
    }
    return JSON.stringify(flip.before) === JSON.stringify(flip.after) ? [] : [flip]
  })
