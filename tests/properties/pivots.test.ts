import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answer, selectAnswers, startQuestionnaire } from '../../src/questionnaire/index.ts'
import type { Answers } from '#rules'
import { suggest } from '#rules'
import { neverSuggested } from '../../rules/law/overshadowed.ts'
import { answerOf, asked } from './engine.ts'
import { pivots, printed } from './pivots.ts'
import { selectScreen } from '../../src/questionnaire/index.ts'

const file = new URL('pivots.txt', import.meta.url)
const all = pivots()
const found = all.flatMap(({ variant, question, pair }) =>
  pair === null || pair === 'gaveUp' ? [] : [{ variant, question, pair }],
)

/** Answers what the machine asks, page by page, until it suggests. */
function driven(person: Answers) {
  const questionnaire = startQuestionnaire()
  for (let steps = 0; steps < 200; steps++) {
    const snapshot = questionnaire.getSnapshot()
    if (snapshot.matches('suggesting')) return snapshot
    const page = selectScreen(snapshot)
    const open = page?.questions.find((id) => !page.answered.includes(id))
    if (open === undefined) questionnaire.send({ type: 'CONTINUE' })
    else questionnaire.send(answer(open, parsable(answerOf(person, open))))
  }
  throw new Error('No suggestion after 200 steps')
}

/** A person of the search stands for a whole list by a row that isn't in it; the machine wants a row's form. */
const parsable = (value: Answers[keyof Answers] & {}) =>
  typeof value === 'string' ? value.replace('~', 'any') : value

describe('for every pair of variant and question', () => {
  it('the coverage list of the law is today’s (UPDATE_PIVOTS=1 writes it anew: read what moved)', () => {
    const today = printed(all)
    if (process.env['UPDATE_PIVOTS'] === '1') writeFileSync(file, today)
    expect(today).toBe(readFileSync(file, 'utf8'))
  })

  it('no search runs out of its budget', () => {
    expect(all.filter(({ pair }) => pair === 'gaveUp')).toEqual([])
  })

  it('a clerk agrees: the one inside gets the variant, the one outside something else', () => {
    const wrong = found.filter(
      ({ variant, pair }) => asked(pair[0]) !== variant || asked(pair[1]) === variant,
    )
    expect(wrong.map(({ variant, question }) => `${variant} ${question}`)).toEqual([])
  })

  it('every variant has someone just inside, or is declared overshadowed', () => {
    const inside = new Set(found.map(({ variant }) => variant))
    const none = all.map(({ variant }) => variant).filter((variant) => !inside.has(variant))
    expect(new Set(none)).toEqual(
      new Set(Object.keys(neverSuggested).filter((id) => !id.startsWith('gats-'))),
    )
  })

  it('the machine leads each of them to the suggestion of the rules', () => {
    const people = found.flatMap(({ pair }) => [...pair])
    for (const person of people) {
      const snapshot = driven(person)
      const { stream, variant } = suggest(selectAnswers(snapshot))
      expect(variant ?? stream).toBe(nameFor(person))
      const camel = stream.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
      expect(snapshot.value).toEqual({ suggesting: camel })
    }
  })
})

function nameFor(person: Answers): string {
  const name = asked(person)
  if (name === 'nothingFits') return 'lmia_route'
  return name === 'notEnoughKnown' ? 'insufficient_information' : name
}
