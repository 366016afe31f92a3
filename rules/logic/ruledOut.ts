import { answerTo, withAnswer } from '../answers.ts'
import type { Answer, Answers } from '../answers.ts'
import { questionIds } from '../questions.ts'
import { criteriaOf } from './condition.ts'
import type { Condition } from './condition.ts'
import { noPlaces, putPlace, putPlaces } from './places.ts'
import type { Places } from './places.ts'
import { evaluate, state } from './truth.ts'

/** Answers of one question whose effect is kept; beyond, all are worked out anew, so that memory stays bounded. */
const mostAnswers = 2000

/**
 * What each answer rules out by itself, whatever the others are: nationality alone rules out most of the law. It is
 * worked out once for each answer, as the places of the conditions, so that for a person it only has to be put together.
 *
 * Questions that fewer than `fewest` conditions read are left to those conditions: few are left by then, and to look up
 * one more answer takes as long as to try one.
 */
export function ruledOutAmong(
  conditions: readonly Condition[],
  fewest = 10,
): (answers: Answers) => Places {
  const all = conditions.map((condition, at) => {
    const asked = new Set(criteriaOf(condition).map(({ asks }) => asks))
    return { condition, at, asked }
  })
  const readings = questionIds
    .map((id) => ({
      id,
      reading: all.filter(({ asked }) => asked.has(id)),
      known: new Map<string | number, Places>(),
    }))
    .filter(({ reading }) => reading.length >= fewest)

  function byItself({ id, reading, known }: (typeof readings)[number], answer: Answer): Places {
    // A list can't be looked up by itself, so it is by its text.
    const word = typeof answer === 'object' ? `[${answer.join(';')}]` : answer
    const found = known.get(word)
    if (found) return found
    const alone = withAnswer({}, id, answer)
    const made = noPlaces(conditions.length)
    for (const { at, condition } of reading) {
      if (evaluate(condition, alone) === state.failed) putPlace(made, at)
    }
    if (known.size >= mostAnswers) known.clear()
    known.set(word, made)
    return made
  }

  return (answers) => {
    const out = noPlaces(conditions.length)
    for (const one of readings) {
      const answer = answerTo(answers, one.id)
      if (answer !== undefined) putPlaces(out, byItself(one, answer))
    }
    return out
  }
}
