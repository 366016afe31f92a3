import fc from 'fast-check'
import { expect } from 'vitest'
import { answerTo, withAnswer } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { answerOf, asked, interview } from './engine.ts'
import type { Engine } from './engine.ts'
import { people } from './people.ts'

/** What must be true of any engine, as sentences that a lawyer would accept. Each throws when it isn't. */
export type Sentence = (engine: Engine, runs: number) => void

const forAll = (runs: number, check: (person: Answers, other: Answers) => void): void => {
  fc.assert(fc.property(people, people, check), { numRuns: runs })
}

const idsOf = (answers: Answers): readonly QuestionId[] => Object.keys(answers) as QuestionId[]

const only = (answers: Answers, ids: readonly QuestionId[]): Answers =>
  ids.reduce<Answers>((some, id) => withAnswer(some, id, answerOf(answers, id)), {})

export const sentences = {
  'reaches the same suggestion as asking everything': (engine, runs) =>
    forAll(runs, (person) => {
      expect(engine.suggestion(interview(engine, person))).toBe(asked(person))
    }),

  'never skips a question that could change the suggestion': (engine, runs) =>
    forAll(runs, (person, other) => {
      const replaced: Answers = { ...other, ...interview(engine, person) }
      expect(asked(replaced)).toBe(asked(person))
    }),

  'never changes the suggestion for answers given beforehand, and never asks them again': (
    engine,
    runs,
  ) =>
    forAll(runs, (person, other) => {
      const beforehand = only(
        person,
        idsOf(person).filter((id) => answerOf(other, id) === answerOf(person, id)),
      )
      const answers = interview(engine, person, beforehand)
      expect(engine.suggestion(answers)).toBe(asked(person))
      for (const id of idsOf(beforehand)) {
        expect(answerTo(answers, id)).toBe(answerTo(beforehand, id))
      }
      let answered = beforehand
      for (
        let next = engine.nextQuestion(answered);
        next !== null;
        next = engine.nextQuestion(answered)
      ) {
        expect(answerTo(answered, next)).toBeUndefined()
        answered = withAnswer(answered, next, answerOf(person, next))
      }
    }),

  'changes nothing for answers that no longer count': (engine, runs) =>
    forAll(runs, (person) => {
      const counting = only(person, engine.counted(person))
      expect(engine.suggestion(counting)).toBe(engine.suggestion(person))
    }),

  'counts exactly what a fresh interview would have asked': (engine, runs) =>
    forAll(runs, (person) => {
      expect(engine.counted(person)).toEqual(idsOf(interview(engine, person)))
    }),

  'leaves fewer questions at most after each answer': (engine, runs) =>
    forAll(runs, (person) => {
      let answers: Answers = {}
      let most = engine.most(answers)
      for (let next = engine.nextQuestion(answers); next !== null;) {
        answers = withAnswer(answers, next, answerOf(person, next))
        expect(engine.most(answers)).toBeLessThan(most)
        most = engine.most(answers)
        next = engine.nextQuestion(answers)
      }
      expect(most).toBe(0)
    }),

  'gives the same person the same interview twice': (engine, runs) =>
    forAll(runs, (person) => {
      expect(idsOf(interview(engine, person))).toEqual(idsOf(interview(engine, person)))
    }),
} as const satisfies Readonly<Record<string, Sentence>>

export type SentenceName = keyof typeof sentences
