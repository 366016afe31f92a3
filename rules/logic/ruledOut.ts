import { answerTo, withAnswer } from '../answers.ts'
import type { Answer, Answers } from '../answers.ts'
import { questionIds } from '../questions.ts'
import type { QuestionId } from '../questions.ts'
import { criteriaOf } from './condition.ts'
import type { Condition } from './condition.ts'
import { evaluate, state } from './truth.ts'

/** Answers of one question whose effect is kept; beyond, all are worked out anew, so that memory stays bounded. */
const mostAnswers = 2000

/**
 * What each answer rules out by itself, whatever the others are: nationality alone rules out most of the law. It is
 * worked out once for each answer, as a bit for each condition, so that for a person it only has to be put together.
 */
export function ruledOutAmong(conditions: readonly Condition[]): (answers: Answers) => Uint32Array {
  const words = Math.ceil(conditions.length / 32)
  const reading = new Map<QuestionId, number[]>()
  conditions.forEach((condition, at) => {
    for (const id of new Set(criteriaOf(condition).map(({ asks }) => asks))) {
      reading.set(id, [...(reading.get(id) ?? []), at])
    }
  })
  const questions = questionIds.filter((id) => reading.has(id))
  const known = new Map(questions.map((id) => [id, new Map<string | number, Uint32Array>()]))

  function byItself(id: QuestionId, answer: Answer): Uint32Array {
    const own = known.get(id)
    // A list can't be looked up by itself, so it is by its text.
    const word = typeof answer === 'object' ? `[${answer.join(';')}]` : answer
    const found = own?.get(word)
    if (found) return found
    const alone = withAnswer({}, id, answer)
    const made = new Uint32Array(words)
    for (const at of reading.get(id) ?? []) {
      const condition = conditions[at]
      if (condition && evaluate(condition, alone) === state.failed) {
        made[at >> 5] = (made[at >> 5] ?? 0) | (1 << (at & 31))
      }
    }
    if (own && own.size >= mostAnswers) own.clear()
    own?.set(word, made)
    return made
  }

  return (answers) => {
    const out = new Uint32Array(words)
    for (const id of questions) {
      const answer = answerTo(answers, id)
      if (answer === undefined) continue
      const own = byItself(id, answer)
      for (let at = 0; at < words; at++) out[at] = (out[at] ?? 0) | (own[at] ?? 0)
    }
    return out
  }
}
