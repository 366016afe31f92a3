import { answerTo, counted, left, nextQuestion, suggest, withAnswer } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { plainName, plainSuggestion } from './plain.ts'

/** What the properties speak about; the rules are one, and broken ones are others. */
export interface Engine {
  nextQuestion(answers: Answers): QuestionId | null
  /** A variant's id, or why there is none. */
  suggestion(answers: Answers): string
  counted(answers: Answers): readonly QuestionId[]
  most(answers: Answers): number
}

export const rules: Engine = {
  nextQuestion,
  suggestion(answers) {
    const { variant, stream, settled } = suggest(answers)
    if (!settled) return 'open'
    return variant ?? (stream === 'lmia_route' ? 'nothingFits' : 'notEnoughKnown')
  },
  counted,
  most: (answers) => left(answers).max,
}

/** What a clerk suggests to someone who has answered everything. */
export const asked = (person: Answers): string => plainName(plainSuggestion(person))

/** The answers that an interview collects from a person. Throws when it never ends. */
export function interview(engine: Engine, person: Answers, from: Answers = {}): Answers {
  let answers = from
  for (let questions = 0; questions < 120; questions++) {
    const next = engine.nextQuestion(answers)
    if (next === null) return answers
    answers = withAnswer(answers, next, answerOf(person, next))
  }
  throw new Error('The interview never ends')
}

/** A person's answer; what they were not made with they are not sure of. */
export const answerOf = (person: Answers, id: QuestionId): Answer =>
  answerTo(person, id) ?? 'unsure'
