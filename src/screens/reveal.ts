import { question as registered } from '#rules'
import type { QuestionId } from '#rules'
import { optionText } from '../wording/questions/index.ts'
import type { Words } from './words.ts'

/** A choice that fits in one row of a phone: few answers, none of which needs explaining. */
function isShort(id: QuestionId, { ask }: Words): boolean {
  const asked = registered(id)
  if (asked.kind === 'amount') return true
  if (asked.kind !== 'choice') return false
  const { options } = ask(id)
  return asked.options.every((option) => {
    const { label, hint } = optionText(options?.[option] ?? option)
    return hint === undefined && label.length <= 12
  })
}

/**
 * The part of a page to show: everything up to the first long question that is open. One thing at a time where
 * it takes reading, several where a yes or no will do; and no question is seen that an answer makes pointless.
 */
export function revealed(
  questions: readonly QuestionId[],
  isAnswered: (id: QuestionId) => boolean,
  words: Words,
): readonly QuestionId[] {
  const stop = questions.findIndex((id) => !isAnswered(id) && !isShort(id, words))
  return stop < 0 ? questions : questions.slice(0, stop + 1)
}
