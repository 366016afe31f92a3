import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, nextQuestion, question, questionIds, screens, suggest } from '#rules'
import type { Answer, Answers, QuestionId } from '#rules'
import {
  answer,
  selectCanGoBack,
  selectScreen,
  selectStep,
  startQuestionnaire,
} from '../../src/questionnaire/index.ts'
import type { Questionnaire, QuestionnaireEvent, Step } from '../../src/questionnaire/index.ts'
import { anyAnswers, anyAnswerTo } from '../sharing/anyAnswers.ts'
import { answerAll } from './driving.ts'

/**
 * What a person may do, free of where they are: a number picks among what is there. Anything may come at any
 * time, as a press that was on its way when the page changed.
 */
type Command =
  | { readonly do: 'answer'; readonly nth: number; readonly value: number }
  | { readonly do: 'change'; readonly nth: number }
  | { readonly do: 'go'; readonly step: Step }
  | { readonly do: 'send'; readonly event: QuestionnaireEvent }

/** Some answers to each question, drawn once: to draw one for every question at every step took most of the time. */
const drawn = new Map<QuestionId, readonly Answer[]>(
  questionIds.map((id) => [id, fc.sample(anyAnswerTo(id), 16)]),
)

const anyValue = fc.nat(15)

const valueOf = (id: QuestionId, value: number): Answer => drawn.get(id)?.[value] ?? 'unsure'

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>('review', 'standing', 'suggestion'),
  fc
    .tuple(fc.constantFrom('ask', 'firm', 'others'), fc.constantFrom(...screens))
    .map(([to, screen]) => `${to}/${screen}` as Step),
  fc.constantFrom(...questionIds).map((id): Step => `change/${id}`),
)

const plain = (
  type: Exclude<
    QuestionnaireEvent['type'],
    | 'ADOPT'
    | 'ANSWER'
    | 'CLEAR'
    | 'CHANGE'
    | 'GO'
    | 'LOAD'
    | 'LINK_UNREADABLE'
    | 'OPEN_REPORT'
    | 'SAVED'
  >,
): Command => ({ do: 'send', event: { type } })

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('answer' as const), nth: fc.nat(9), value: anyValue }),
  },
  { weight: 6, arbitrary: fc.constant(plain('CONTINUE')) },
  { weight: 4, arbitrary: fc.constant(plain('BACK')) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('change' as const), nth: fc.nat(30) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('go' as const), step: anyStep }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...(
        [
          'KEEP',
          'REVIEW',
          'RESUME',
          'SHOW_STANDING',
          'FIRM',
          'CHECK_OTHERS',
          'NOTED',
          'BUILD',
        ] as const
      ).map(plain),
    ),
  },
  { weight: 1, arbitrary: fc.constant(plain('RESTART')) },
)

const manyCommands = fc.array(anyCommand, { maxLength: 40, size: 'max' })

/** The event of a command where the person is now, or nothing when there is nothing to pick. */
function eventOf(questionnaire: Questionnaire, command: Command): QuestionnaireEvent | undefined {
  const snapshot = questionnaire.getSnapshot()
  switch (command.do) {
    case 'send':
      return command.event
    case 'go':
      return { type: 'GO', step: command.step }
    case 'change': {
      const answered = Object.keys(snapshot.context.answers) as QuestionId[]
      const picked = answered[command.nth % Math.max(answered.length, 1)]
      return picked && { type: 'CHANGE', question: picked }
    }
    case 'answer': {
      const shown = selectScreen(snapshot)?.questions ?? []
      const picked = shown[command.nth % Math.max(shown.length, 1)]
      return picked && answer(picked, valueOf(picked, command.value))
    }
  }
}

function perform(questionnaire: Questionnaire, commands: readonly Command[]): QuestionnaireEvent[] {
  return commands.flatMap((command) => {
    const event = eventOf(questionnaire, command)
    if (event) questionnaire.send(event)
    return event ? [event] : []
  })
}

/** The answers as a careful observer would have written them down. */
function noted(
  before: Answers,
  draft: Answers,
  event: QuestionnaireEvent,
  changing: boolean,
): Answers {
  if (event.type === 'RESTART') return {}
  if (changing && event.type === 'CONTINUE') return { ...before, ...draft }
  if (event.type !== 'ANSWER') return before
  if (changing && question(event.question).kind !== 'choice') return before
  return { ...before, [event.question]: event.value }
}

const placeOf = (id: QuestionId): number => questionIds.indexOf(id)

function agreesWithTheRules(questionnaire: Questionnaire): void {
  const snapshot = questionnaire.getSnapshot()
  const { answers, held } = snapshot.context
  const settled = nextQuestion(answers) === null
  const page = selectScreen(snapshot)
  expect(suggest(answers).settled).toBe(settled)

  if (snapshot.matches('asking')) {
    expect(page?.questions.length).toBeGreaterThan(0)
    expect(snapshot.value).toEqual({ asking: page?.section })
    if (held.length === 0) {
      expect(settled).toBe(false)
      expect(page?.answered).toEqual([])
      expect(page?.questions).toContain(nextQuestion(answers))
    }
  } else if (snapshot.matches('suggesting')) {
    expect(settled).toBe(true)
    const camel = suggest(answers).stream.replace(/_(\w)/g, (_, letter: string) =>
      letter.toUpperCase(),
    )
    expect(snapshot.value).toEqual({ suggesting: camel })
  } else if (snapshot.matches('firming') || snapshot.matches('checkingOthers')) {
    expect(settled).toBe(true)
    expect(page?.questions.length).toBeGreaterThan(0)
  } else if (snapshot.matches('changing')) {
    expect(page?.questions).toEqual([snapshot.context.reopened?.question])
    expect(page?.canContinue).toBe(true)
  } else if (snapshot.matches('standing')) {
    expect(settled).toBe(false)
  } else {
    expect(['reviewing', 'building', 'reporting']).toContain(snapshot.value)
  }
  if (!snapshot.matches('changing')) expect(snapshot.context.reopened).toBeNull()
}

describe('whatever a person does', () => {
  it('the machine agrees with the rules, and no answer is lost or made up', () => {
    fc.assert(
      fc.property(anyAnswers, manyCommands, (prefilled, commands) => {
        const questionnaire = startQuestionnaire({ answers: prefilled })
        agreesWithTheRules(questionnaire)
        let expected = prefilled
        for (const command of commands) {
          const { context } = questionnaire.getSnapshot()
          const changing = questionnaire.getSnapshot().matches('changing')
          const { reopened } = context
          const draft =
            reopened === null || reopened.draft === null
              ? {}
              : { [reopened.question]: reopened.draft }
          for (const event of perform(questionnaire, [command])) {
            expected = noted(expected, draft, event, changing)
          }
          expect(questionnaire.getSnapshot().context.answers).toEqual(expected)
          agreesWithTheRules(questionnaire)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the same steps lead to the same place', () => {
    fc.assert(
      fc.property(manyCommands, (commands) => {
        const [one, other] = [startQuestionnaire(), startQuestionnaire()]
        for (const event of perform(one, commands)) other.send(event)
        expect(other.getSnapshot().value).toEqual(one.getSnapshot().value)
        expect(other.getSnapshot().context).toEqual(one.getSnapshot().context)
      }),
      { numRuns: 100 },
    )
  })

  it('a suggestion is still within reach', () => {
    fc.assert(
      fc.property(anyAnswers, manyCommands, (prefilled, commands) => {
        const questionnaire = startQuestionnaire({ answers: prefilled })
        perform(questionnaire, commands)
        answerAll(questionnaire)
        agreesWithTheRules(questionnaire)
      }),
      { numRuns: 75 },
    )
  })

  it('Back and Continue, with nothing changed, lead to the first open question again', () => {
    fc.assert(
      fc.property(manyCommands, fc.integer({ min: 1, max: 6 }), (commands, times) => {
        const questionnaire = startQuestionnaire()
        perform(questionnaire, commands)
        questionnaire.send({ type: 'RESUME' })
        questionnaire.send({ type: 'GO', step: 'suggestion' })
        const before = questionnaire.getSnapshot()
        for (let back = 0; back < times; back++) {
          if (!selectCanGoBack(questionnaire.getSnapshot())) break
          questionnaire.send({ type: 'BACK' })
        }
        const page = selectScreen(questionnaire.getSnapshot())
        fc.pre(page !== null && page.canContinue)
        questionnaire.send({ type: 'CONTINUE' })
        expect(questionnaire.getSnapshot().value).toEqual(before.value)
        expect(selectScreen(questionnaire.getSnapshot())).toEqual(selectScreen(before))
      }),
      { numRuns: 150 },
    )
  })

  it('Back goes through earlier pages only, to the very first, and ends there', () => {
    fc.assert(
      fc.property(anyAnswers, (prefilled) => {
        const questionnaire = startQuestionnaire({ answers: prefilled })
        const place = (): number => {
          const page = selectScreen(questionnaire.getSnapshot())
          if (page === null) return Infinity
          return placeOf(page.questions[0] ?? 'offer')
        }
        const places = [place()]
        while (selectCanGoBack(questionnaire.getSnapshot())) {
          questionnaire.send({ type: 'BACK' })
          places.push(place())
          expect(places.length).toBeLessThan(60)
        }
        expect(places.toSorted((one, other) => other - one)).toEqual(places)
        expect(new Set(places).size).toBe(places.length)
        const [first] = counted(prefilled)
        if (first !== undefined) expect(places.at(-1)).toBe(placeOf(first))
      }),
    )
  })

  it('Keep leaves everything as it was', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        manyCommands,
        anyValue,
        fc.nat(30),
        (prefilled, commands, value, nth) => {
          const questionnaire = startQuestionnaire({ answers: prefilled })
          perform(questionnaire, commands)
          questionnaire.send({ type: 'KEEP' })
          const before = questionnaire.getSnapshot()
          const change = eventOf(questionnaire, { do: 'change', nth })
          fc.pre(change?.type === 'CHANGE')
          questionnaire.send(change)
          if (question(change.question).kind !== 'choice') {
            questionnaire.send(answer(change.question, valueOf(change.question, value)))
          }
          questionnaire.send({ type: 'KEEP' })
          expect(questionnaire.getSnapshot().value).toEqual(before.value)
          expect(selectStep(questionnaire.getSnapshot())).toBe(selectStep(before))
          expect(questionnaire.getSnapshot().context).toEqual(before.context)
        },
      ),
      { numRuns: 150 },
    )
  })
})
