import { describe, expect, it } from 'vitest'
import { candidates, questionIds, suggest, withAnswer } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import { bucketsOf } from './buckets.ts'
import { given } from './diagram.ts'
import { rules } from './engine.ts'
import type { Engine } from './engine.ts'
import { merit } from './people.ts'
import { readQuestions } from './plain.ts'
import { sentences } from './sentences.ts'
import type { SentenceName } from './sentences.ts'

/** Engines broken on purpose, with the sentences that must catch them: a property that can't fail proves nothing. */

const without = (answers: Answers, dropped: QuestionId): Answers => {
  const { [dropped]: _, ...others } = answers
  return others
}

/** Takes the first variant that stands, although a better one is still open. */
const hasty: Engine = {
  ...rules,
  nextQuestion(answers) {
    const stands = candidates(answers).some(({ standing }) => standing.startsWith('possible'))
    return stands ? null : rules.nextQuestion(answers)
  },
  suggestion(answers) {
    const { settled } = suggest(answers)
    const first = candidates(answers).find(({ standing }) => standing.startsWith('possible'))
    return settled || first === undefined ? rules.suggestion(answers) : first.variant.id
  },
}

/** Never asks for passports, and takes everyone for someone without one. */
const blind: Engine = {
  ...rules,
  nextQuestion: (answers) => rules.nextQuestion(withAnswer(answers, 'citizenships', [])),
  suggestion: (answers) => rules.suggestion(withAnswer(answers, 'citizenships', [])),
}

/** With another answer in place of every "not sure". */
const withoutDoubt = (answers: Answers, instead: (id: QuestionId) => Answer): Answers =>
  readQuestions
    .filter((id) => answers[id] === 'unsure' && !given.includes(id))
    .reduce((sofar, id) => withAnswer(sofar, id, instead(id)), answers)

const byMerit = (id: QuestionId): readonly Answer[] =>
  bucketsOf(id)
    .filter((answer) => answer !== 'unsure')
    .toSorted((one, other) => merit(id, other) - merit(id, one))

/** Takes "not sure" for the answer that most lines want. */
const trusting: Engine = {
  ...rules,
  suggestion: (answers) =>
    rules.suggestion(withoutDoubt(answers, (id) => byMerit(id).at(0) ?? 'unsure')),
}

/** Takes "not sure" for the answer that most lines refuse. */
const stern: Engine = {
  ...rules,
  suggestion: (answers) =>
    rules.suggestion(withoutDoubt(answers, (id) => byMerit(id).at(-1) ?? 'unsure')),
}

/** Asks about the offer again, however often it was answered. */
const deaf: Engine = {
  ...rules,
  nextQuestion(answers) {
    const next = rules.nextQuestion(answers)
    return next === 'citizenships' && answers.offer !== undefined
      ? rules.nextQuestion(without(answers, 'offer'))
      : next
  },
}

/** Counts every answer there is. */
const hoarding: Engine = {
  ...rules,
  counted: (answers) => questionIds.filter((id) => answers[id] !== undefined),
}

/** Forgets that the list of situations counts. */
const forgetful: Engine = {
  ...rules,
  counted: (answers) => rules.counted(answers).filter((id) => id !== 'situations'),
}

/** Knows no bound. */
const vague: Engine = { ...rules, most: () => questionIds.length }

let turn = 0
/** Asks another question every third time. */
const moody: Engine = {
  ...rules,
  nextQuestion(answers) {
    const next = rules.nextQuestion(answers)
    turn += 1
    return turn % 3 === 0 && next !== null && answers.leave === undefined ? 'leave' : next
  },
}

const broken: readonly (readonly [name: string, engine: Engine, caughtBy: SentenceName])[] = [
  ['hasty', hasty, 'reaches the same suggestion as asking everything'],
  ['blind', blind, 'reaches the same suggestion as asking everything'],
  ['blind', blind, 'never skips a question that could change the suggestion'],
  ['trusting', trusting, 'reaches the same suggestion as asking everything'],
  ['stern', stern, 'reaches the same suggestion as asking everything'],
  [
    'deaf',
    deaf,
    'never changes the suggestion for answers given beforehand, and never asks them again',
  ],
  ['hoarding', hoarding, 'counts exactly what a fresh interview would have asked'],
  ['forgetful', forgetful, 'changes nothing for answers that no longer count'],
  ['vague', vague, 'leaves fewer questions at most after each answer'],
  ['moody', moody, 'gives the same person the same interview twice'],
]

describe('a broken engine is caught', () => {
  it.each(broken)('%s (engine %#)', (_, engine, caughtBy) => {
    expect(() => sentences[caughtBy](engine, 2000)).toThrow()
  })

  it('by every sentence', () => {
    expect(new Set(broken.map(([, , caughtBy]) => caughtBy))).toEqual(
      new Set(Object.keys(sentences)),
    )
  })
})
