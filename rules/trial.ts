import { answerTo, parseAnswer, withAnswer } from './answers.ts'
import type { Answer, Answers } from './answers.ts'
import { countryCodes } from './countries.ts'
import type { Criterion } from './logic/condition.ts'
import { state, stateOf, tickRead, wantsEvidence } from './logic/truth.ts'
import { question } from './questions.ts'
import type { QuestionId } from './questions.ts'

/**
 * The answers of somebody like this person who meets all of these lines: each question that they read gets the nearest
 * answer that meets its lines, without a want of proof where there is one. `null` where no answer can be given by itself,
 * as for a row of an occupation list: which job it is, only the person knows.
 */
export function answersMeeting(lines: readonly Criterion[], answers: Answers): Answers | null {
  const asked = new Set(lines.map(({ asks }) => asks))
  let met = answers
  for (const id of asked) {
    const own = lines.filter(({ asks }) => asks === id)
    const value = nearestMeeting(id, own, answerTo(answers, id))
    if (value === undefined) return null
    met = withAnswer(met, id, value)
  }
  return met
}

function nearestMeeting(
  id: QuestionId,
  lines: readonly Criterion[],
  now: Answer | undefined,
): Answer | undefined {
  const meets = possible(id, lines, now)
    .map((value) => parseAnswer(id, value))
    .filter((value) => value !== undefined)
    .filter((value) => lines.every((line) => stateOf(line, value) === state.met))
  const isFirm = (value: Answer) => !lines.some((line) => wantsEvidence(line, value))
  return meets.find(isFirm) ?? meets[0]
}

/** Answers to try, nearest to the present one first. */
function possible(
  id: QuestionId,
  lines: readonly Criterion[],
  now: Answer | undefined,
): readonly Answer[] {
  const asked = question(id)
  switch (asked.kind) {
    case 'choice':
      return asked.options
    case 'amount': {
      const from = typeof now === 'number' ? now : asked.min
      const all = Array.from({ length: asked.max - asked.min + 1 }, (_, at) => asked.min + at)
      return all.toSorted((one, other) => Math.abs(one - from) - Math.abs(other - from))
    }
    case 'country':
      return countryCodes
    case 'countries':
      return countriesToTry(lines, listed(now))
    case 'ticks':
      return lines.reduce(withRow, [listed(now)])
    case 'row':
      return []
  }
}

const listed = (now: Answer | undefined): readonly string[] => (typeof now === 'object' ? now : [])

/** Without the countries that a line forbids, with one more of those that a line wants. */
function countriesToTry(
  lines: readonly Criterion[],
  now: readonly string[],
): readonly (readonly string[])[] {
  const tests = lines.flatMap(({ fails }) => fails ?? [])
  const forbidden = tests.flatMap((test) => ('holdsAny' in test ? test.holdsAny : []))
  const wanted = tests.flatMap((test) => ('holdsNone' in test ? test.holdsNone : []))
  const kept = now.filter((code) => !forbidden.includes(code))
  return [kept, ...wanted.map((code) => [...kept, code])]
}

/** Each list as it is, and with the row of a line ticked, or not. */
function withRow(
  lists: readonly (readonly string[])[],
  line: Criterion,
): readonly (readonly string[])[] {
  const row = tickRead(line)
  if (row === undefined) return lists
  return lists.flatMap((list) => {
    const others = list.filter((one) => one !== row && one !== `${row}?`)
    return [list, [...others, row], others]
  })
}
