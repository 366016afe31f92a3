import {
  findRow,
  isCountry,
  isQuestionId,
  listOf,
  loadList,
  nearestQuestion,
  parseAnswers,
  question,
  questionIds,
  searchRows,
} from '#rules'
import type { Answers, Question, QuestionId } from '#rules'
import { allowedAnswers, nearestCountry } from './allowed.ts'
import { InvalidInput, shown } from './invalidInput.ts'

const anObject = 'a JSON object of answers by question id, such as {"offer": "job"}.'

/** Answers from JSON text, or InvalidInput for the first field that can't be read. Nothing is guessed or dropped. */
export async function readAnswers(text: string, from: string): Promise<Answers> {
  const input = parsed(text.replace(/^\uFEFF/, ''), from)
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new InvalidInput(from, `${shown(input)} is no object.`, anObject)
  }
  for (const [field, value] of Object.entries(input)) {
    if (!isQuestionId(field)) {
      throw new InvalidInput(
        shown(field),
        `there is no such question (its value is ${shown(value)}). Did you mean "${nearestQuestion(field)}"?`,
        'the ids that --questions prints.',
      )
    }
  }
  const { answers, problems } = parseAnswers(input)
  const [problem] = problems
  if (problem !== undefined && isQuestionId(problem.field)) {
    throw await invalidAnswer(problem.field, problem.value)
  }
  await checkRows(answers)
  return answers
}

function parsed(text: string, from: string): unknown {
  if (text.trim() === '') throw new InvalidInput(from, 'it is empty.', anObject)
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable'
    throw new InvalidInput(from, `it is not JSON (${why}).`, anObject)
  }
}

/** The form of a row's id is not enough: the row must stand in its list. */
async function checkRows(answers: Answers): Promise<void> {
  for (const id of questionIds) {
    const answer = answers[id]
    if (question(id).kind !== 'row' || typeof answer !== 'string') continue
    const list = listOf(answer)
    if (list === undefined || findRow(await loadList(list), answer) !== undefined) continue
    throw await invalidAnswer(id, answer)
  }
}

async function invalidAnswer(id: QuestionId, value: unknown): Promise<InvalidInput> {
  const meant = await nearestAnswer(question(id), value)
  return new InvalidInput(id, `${shown(value)} is not an answer.${meant}`, allowedAnswers(id))
}

/** " Did you mean …?", where a near answer is known; else nothing. */
async function nearestAnswer(asked: Question, value: unknown): Promise<string> {
  if (asked.kind === 'country' || asked.kind === 'countries') {
    const codes = Array.isArray(value) ? (value as readonly unknown[]) : [value]
    const wrong = codes.find((code) => typeof code === 'string' && !isCountry(code))
    return typeof wrong === 'string' ? nearestCountry(wrong) : ''
  }
  if (asked.kind !== 'row' || typeof value !== 'string') return ''
  const words = value.split('.').at(-1)?.replaceAll('_', ' ') ?? ''
  const rows = (await Promise.all(asked.lists.map(loadList))).flat()
  const [nearest] = searchRows(rows, words, 'en')
  return nearest === undefined ? '' : ` Did you mean "${nearest.row.id}"?`
}
