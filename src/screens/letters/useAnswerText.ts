import type { Answer, Answers, QuestionId } from '#rules'
import { answerText } from '../answerText.ts'
import { useRowTitles } from '../useRowTitles.ts'
import { useWords } from '../words.ts'
import { useLetterWords } from './letterWords.ts'

/** Says an answer in words; "no answer" where there is none. */
export function useAnswerText(
  ...sets: readonly Answers[]
): (id: QuestionId, value: Answer | undefined) => string {
  const words = useWords()
  const { report } = useLetterWords()
  const rowTitle = useRowTitles(sets.flatMap((answers) => Object.values(answers) as Answer[]))
  return (id, value) =>
    value === undefined ? report.noAnswer : answerText(id, value, words, rowTitle)
}
