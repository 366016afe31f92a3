import {
  answerTo,
  barQuestions,
  counted,
  firmingQuestions,
  nextScreen,
  otherQuestions,
  question,
  questionIds,
  screens,
  withAnswer,
} from '#rules'
import type { Answers, QuestionId, Screen, Section } from '#rules'

/** The facts that a person sees together: one subject, at most five of them unless they came back to more. */
export interface Page {
  readonly screen: Screen
  readonly section: Section
  readonly questions: readonly QuestionId[]
}

/** What decides the page while asking. */
export interface Visit {
  readonly answers: Answers
  /** Questions that stay on screen although answered: answered on this visit, or gone back to. */
  readonly held: readonly QuestionId[]
  /** Answers that a sender suggests: shown on the page as if given, and no answers until it is left. */
  readonly suggested?: Answers
}

/** The optional rounds after a suggestion. */
export type RoundKind = 'firming' | 'checkingOthers'

/** Where a person is in an optional round. */
export interface Round {
  /** Answered in this round, and therefore still to be found by going back. */
  readonly held: readonly QuestionId[]
  /** The last question of the pages left behind; `null` on the first page. */
  readonly past: QuestionId | null
}

const mostFactsOnAPage = 5

/** Where a question comes in the conversation: by screen, then in the order of the registry. */
const order: ReadonlyMap<QuestionId, number> = new Map(
  questionIds.map((id, index) => [id, screens.indexOf(question(id).screen) * 1000 + index]),
)

const position = (id: QuestionId): number => order.get(id) ?? 0

const inOrder = (ids: Iterable<QuestionId>): QuestionId[] =>
  [...new Set(ids)].toSorted((one, other) => position(one) - position(other))

const isOptional = (id: QuestionId): boolean => {
  const { screen } = question(id)
  return screen === 'bars' || screen.startsWith('proof')
}

/** Cuts questions, given in order, into pages: one subject each, at most five facts. */
export function pagesOf(ids: readonly QuestionId[]): readonly Page[] {
  const pages: { screen: Screen; section: Section; questions: QuestionId[] }[] = []
  for (const id of ids) {
    const { screen, section } = question(id)
    const last = pages.at(-1)
    if (last?.screen === screen && last.questions.length < mostFactsOnAPage) last.questions.push(id)
    else pages.push({ screen, section, questions: [id] })
  }
  return pages
}

const askingPages = new WeakMap<Visit, Page | null>()

/**
 * The page while asking, or `null` when nothing that matters is left to ask. Facts held on the page stay
 * on it; the open ones are those that the rules still want, asked anew after every answer.
 */
export function askingPage(visit: Visit): Page | null {
  const known = askingPages.get(visit)
  if (known !== undefined) return known
  const page = findAskingPage(visit)
  askingPages.set(visit, page)
  return page
}

/** A suggested answer brings its page on as if it were given: one page of six facts, not six of one. */
function findAskingPage({ suggested = {}, ...visit }: Visit): Page | null {
  let { answers, held } = visit
  for (;;) {
    const page = pageFor({ answers, held })
    const next = page?.questions.find(
      (id) => answers[id] === undefined && suggested[id] !== undefined,
    )
    const value = next && answerTo(suggested, next)
    if (next === undefined || value === undefined) return page
    answers = withAnswer(answers, next, value)
    held = [...held, next]
  }
}

function pageFor({ answers, held }: Pick<Visit, 'answers' | 'held'>): Page | null {
  const [first] = held
  if (first === undefined) return nextScreen(answers)
  const { screen, section } = question(first)
  const wanted = nextScreen(answers, without(answers, held))
  const open = wanted?.screen === screen ? wanted.questions : []
  return { screen, section, questions: inOrder([...held, ...open]) }
}

function without(answers: Answers, ids: readonly QuestionId[]): Answers {
  const left: Record<string, unknown> = { ...answers }
  for (const id of ids) delete left[id]
  return left
}

/** The pages behind the person: the questions that counted, as they would be asked in a fresh interview. */
export const trailPages = (answers: Answers): readonly Page[] =>
  pagesOf(counted(answers).filter((id) => !isOptional(id)))

/** The page that Back leads to, or `undefined` on the very first one. */
export function pageBefore(visit: Visit): Page | undefined {
  const here = askingPage(visit)?.questions[0]
  const behind = counted(visit.answers).filter(
    (id) => !isOptional(id) && (here === undefined || position(id) < position(here)),
  )
  return pagesOf(behind).at(-1)
}

/** The questions that an optional round still has. The discreet ones on what stops any permit come last. */
export function openIn(kind: RoundKind, answers: Answers): readonly QuestionId[] {
  if (kind === 'checkingOthers') return otherQuestions(answers)
  return [...firmingQuestions(answers), ...barQuestions.filter((id) => answers[id] === undefined)]
}

/**
 * Where an optional round stands: the page shown and the one before it, `undefined` when there is none.
 * A round's pages are what is open and what was answered in it.
 */
export function roundPosition(
  kind: RoundKind,
  { answers, round }: { readonly answers: Answers; readonly round: Round },
): { readonly page: Page | undefined; readonly before: Page | undefined } {
  const all = questionsOf(kind, answers, round)
  const past = round.past === null ? -1 : position(round.past)
  return {
    page: pagesOf(all.filter((id) => position(id) > past))[0],
    before: pagesOf(all.filter((id) => position(id) <= past)).at(-1),
  }
}

/** The round one page on. Questions left open stay open: they are optional. */
export function pageTurned(
  kind: RoundKind,
  at: { readonly answers: Answers; readonly round: Round },
): Round {
  const last = roundPosition(kind, at).page?.questions.at(-1)
  return last === undefined ? at.round : { ...at.round, past: last }
}

/** The round one page back; the same round on its first page. */
export function pageTurnedBack(
  kind: RoundKind,
  at: { readonly answers: Answers; readonly round: Round },
): Round {
  const first = roundPosition(kind, at).before?.questions[0]
  return first === undefined ? at.round : roundFrom(kind, at, first)
}

/** The round at the page that begins with the given question. */
function roundFrom(
  kind: RoundKind,
  { answers, round }: { readonly answers: Answers; readonly round: Round },
  first: QuestionId,
): Round {
  const earlier = questionsOf(kind, answers, round).filter((id) => position(id) < position(first))
  return { ...round, past: earlier.at(-1) ?? null }
}

const questionsOf = (kind: RoundKind, answers: Answers, { held }: Round): readonly QuestionId[] =>
  inOrder([...held, ...openIn(kind, answers)])

/**
 * The round at a screen that a person comes back to, with the answers given there; `undefined` when the
 * round has no such screen.
 */
export function roundAt(
  kind: RoundKind,
  { answers, round }: { readonly answers: Answers; readonly round: Round },
  screen: Screen,
): Round | undefined {
  const again = {
    ...round,
    held: inOrder([...round.held, ...answeredInRound(kind, answers, screen)]),
  }
  const first = questionsOf(kind, answers, again).find((id) => question(id).screen === screen)
  return first && roundFrom(kind, { answers, round: again }, first)
}

function answeredInRound(kind: RoundKind, answers: Answers, screen: Screen): readonly QuestionId[] {
  const inTrail = new Set(counted(answers).filter((id) => !isOptional(id)))
  return questionIds.filter(
    (id) =>
      question(id).screen === screen &&
      answers[id] !== undefined &&
      isOptional(id) === (kind === 'firming') &&
      !inTrail.has(id),
  )
}
