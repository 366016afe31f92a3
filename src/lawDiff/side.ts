import type { Answers, Edition, QuestionId } from '#rules'
import type { Interview, RuleSet, Suggested } from './ruleSet.ts'

/** One of the two that are compared: an edition, the rules that it stands in, and where those are. */
export interface Side {
  readonly rules: RuleSet
  readonly edition: Edition
  readonly interview: Interview
  /** The commit's short id; `null` for the working tree. */
  readonly commit: string | null
}

/** What a side says of a person. */
export interface Judged {
  readonly suggestion: Suggested
  /** The question that is still asked; `null` when the suggestion is settled. */
  readonly asks: QuestionId | null
  /** The questions of the answers that this side does not know. They are left out; a lost "not sure" says nothing. */
  readonly dropped: readonly string[]
}

/** The side of an edition. */
export const sideOf = (rules: RuleSet, edition: Edition, commit: string | null = null): Side => ({
  rules,
  edition,
  interview: rules.interviewOf(edition),
  commit,
})

/** The side of the newest edition. */
export function newestSide(rules: RuleSet, commit: string | null = null): Side {
  const newest = rules.editions.at(-1)
  if (!newest) throw new RangeError('There is no edition')
  return sideOf(rules, newest, commit)
}

/** What a side says of a person, by the answers that it knows. */
export function judged({ rules, edition, interview }: Side, given: Answers): Judged {
  const { answers, problems } = rules.parseAnswers(given)
  const suggestion = rules.suggestUnder(edition, answers)
  return {
    suggestion,
    asks: suggestion.settled ? null : interview.nextQuestion(answers),
    dropped: problems.filter(({ value }) => value !== 'unsure').map(({ field }) => field),
  }
}
