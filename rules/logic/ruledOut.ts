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
 * Questions that fewer conditions read are left to those conditions: few are left by then, and to look up one more answer
 * takes as long as to try one.
 */
const fewestRead = 10

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
  const wide = questionIds.flatMap((id) => {
    const read = reading.get(id) ?? []
    return read.length < fewestRead
      ? []
      : [{ id, read, known: new Map<string | number, Uint32Array>() }]
  })

  function byItself({ id, read, known }: (typeof wide)[number], answer: Answer): Uint32Array {
    // A list can't be looked up by itself, so it is by its text.
    const word = typeof answer === 'object' ? `[${answer.join(';')}]` : answer
    const found = known.get(word)
    if (found) return found
    const alone = withAnswer({}, id, answer)
    const made = new Uint32Array(words)
    for (const at of read) {
      const condition = conditions[at]
      if (condition && evaluate(condition, alone) === state.failed) {
        made[at >> 5] = (made[at >> 5] ?? 0) | (1 << (at & 31))
      }
    }
    if (known.size >= mostAnswers) known.clear()
    known.set(word, made)
    return made
  }

  return (answers) => {
    const out = new Uint32Array(words)
    for (const one of wide) {
      const answer = answerTo(answers, one.id)
      if (answer === undefined) continue
      const own = byItself(one, answer)
      for (let at = 0; at < words; at++) out[at] = (out[at] ?? 0) | (own[at] ?? 0)
    }
    return out
  }
}
