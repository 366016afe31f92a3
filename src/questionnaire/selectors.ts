import {
  answerTo,
  contradictions,
  counted,
  left,
  nextQuestion,
  notices,
  question,
  sections,
  suggest,
} from '#rules'
import type {
  Answer,
  Answers,
  Contradiction,
  Notice,
  QuestionId,
  Screen,
  Section,
  Suggestion,
} from '#rules'
import type { SnapshotFrom } from 'xstate'
import { originOf } from '../sharing/index.ts'
import type { Letter, Mark, SavingTrouble, UnreadableLink } from '../sharing/index.ts'
import type { Arrival, PendingLink, Report } from './conversation.ts'
import { isSingleChoice } from './conversation.ts'
import type { questionnaireMachine } from './machine.ts'
import { askingPage, openIn, roundPosition } from './pages.ts'
import type { Page } from './pages.ts'
import type { Step } from './step.ts'

/** What the machine is at a moment. Everything that a view shows is a pure function of it. */
export type QuestionnaireSnapshot = SnapshotFrom<typeof questionnaireMachine>

/** A page of questions as a view needs it. */
export interface CurrentScreen {
  readonly screen: Screen
  readonly section: Section
  /** The facts to show, in order, answered ones included. */
  readonly questions: readonly QuestionId[]
  readonly answered: readonly QuestionId[]
  /** Continue may be pressed. On an optional page always: what is left open stays open. */
  readonly canContinue: boolean
  /** One choice and nothing else: the answer moves on at once. */
  readonly movesOn: boolean
  /** The questions never rule anyone out, or are about streams other than the suggested one. */
  readonly optional: boolean
}

export interface Progress {
  readonly section: Section
  /** Index of the section, from 0. */
  readonly index: number
  readonly count: number
  /** Questions still to come before the suggestion, the open ones on the page included. */
  readonly min: number
  readonly max: number
}

/** One line of the review list. */
export interface TrailEntry {
  readonly question: QuestionId
  readonly section: Section
  readonly screen: Screen
  readonly value: Answer
  /** False: kept, but it doesn't matter at the moment. */
  readonly counts: boolean
  /** It came with a link and has not been given again since. */
  readonly fromLink: boolean
  /** Beside the letter that is being answered: whose answer it is, and what the sender said. */
  readonly mark: Mark
  readonly theirs: Answer | undefined
}

/** The answers, all of them. */
export const selectAnswers = (snapshot: QuestionnaireSnapshot): Answers => snapshot.context.answers

/** The page of questions on screen; `null` in the review, the standing and the suggestion. */
export function selectScreen(snapshot: QuestionnaireSnapshot): CurrentScreen | null {
  const page = pageOf(snapshot)
  if (page === null) return null
  const { screen, section, questions } = page
  const answered = questions.filter((id) => selectValue(snapshot, id) !== undefined)
  const optional = snapshot.matches('firming') || snapshot.matches('checkingOthers')
  const [first] = questions
  return {
    screen,
    section,
    questions,
    answered,
    canContinue: optional || answered.length === questions.length,
    movesOn: first !== undefined && isSingleChoice(page, first),
    optional,
  }
}

function pageOf(snapshot: QuestionnaireSnapshot): Page | null {
  const { context } = snapshot
  if (snapshot.matches('asking')) return askingPage(context)
  if (snapshot.matches('firming')) return roundPosition('firming', context).page ?? null
  if (snapshot.matches('checkingOthers'))
    return roundPosition('checkingOthers', context).page ?? null
  if (snapshot.matches('changing') && context.reopened) {
    const { screen, section } = question(context.reopened.question)
    return { screen, section, questions: [context.reopened.question] }
  }
  return null
}

/** The answer to show for a question: the new one while it is being changed, the one that counts, else one suggested. */
export function selectValue(
  { context }: QuestionnaireSnapshot,
  id: QuestionId,
): Answer | undefined {
  const { reopened, answers, suggested } = context
  if (reopened?.question === id && reopened.draft !== null) return reopened.draft
  return answerTo(answers, id) ?? answerTo(suggested, id)
}

/** Section and questions left. The section is that of the page, else of the next question, else the last. */
export function selectProgress(snapshot: QuestionnaireSnapshot): Progress {
  const { answers } = snapshot.context
  const next = nextQuestion(answers)
  const section =
    pageOf(snapshot)?.section ?? (next === null ? undefined : question(next).section) ?? 'benefit'
  return { section, index: sections.indexOf(section), count: sections.length, ...left(answers) }
}

/** Every answer, in asking order: those that count first, then those kept for later. */
export function selectTrail({ context }: QuestionnaireSnapshot): readonly TrailEntry[] {
  const { answers, fromLink, letter } = context
  const counting = counted(answers)
  const kept = (Object.keys(answers) as QuestionId[]).filter((id) => !counting.includes(id))
  return [...counting, ...kept].flatMap((id) => {
    const value = answers[id]
    if (value === undefined) return []
    const { section, screen } = question(id)
    const entry = { question: id, section, screen, value }
    const beside = {
      mark: originOf(letter, answers, id),
      theirs: letter === null ? undefined : answerTo(letter.answers, id),
    }
    return [{ ...entry, ...beside, counts: counting.includes(id), fromLink: fromLink.includes(id) }]
  })
}

/** The suggestion on the answers given; `settled` says whether anything can still change it. */
export const selectSuggestion = ({ context }: QuestionnaireSnapshot): Suggestion =>
  suggest(context.answers)

/** What to know besides: bars, conflicts of sources, notes on the suggested variant. */
export const selectNotices = ({ context }: QuestionnaireSnapshot): readonly Notice[] =>
  notices(context.answers)

/** Pairs of answers that can't both be so. */
export const selectContradictions = ({
  context,
}: QuestionnaireSnapshot): readonly Contradiction[] => contradictions(context.answers)

/** Optional questions on offer at a suggestion, each list empty when there are none. */
export const selectRounds = ({
  context,
}: QuestionnaireSnapshot): {
  readonly firming: readonly QuestionId[]
  readonly others: readonly QuestionId[]
} => ({
  firming: openIn('firming', context.answers),
  others: openIn('checkingOthers', context.answers),
})

/** The question being changed. */
export const selectReopened = ({ context }: QuestionnaireSnapshot): QuestionId | null =>
  context.reopened?.question ?? null

/** How the answers got here, for a notice: "you were here before", "came with the link". */
export const selectArrival = ({ context }: QuestionnaireSnapshot): Arrival => context.arrival

/** A link that waits for the person to decide whether it may replace their own answers. */
export const selectPendingLink = ({ context }: QuestionnaireSnapshot): PendingLink | null =>
  context.pendingLink

/** Questions whose answer came with a link. */
export const selectFromLink = ({ context }: QuestionnaireSnapshot): readonly QuestionId[] =>
  context.fromLink

/** The letter that is being answered: who sent it, and what it said. */
export const selectLetter = ({ context }: QuestionnaireSnapshot): Letter | null => context.letter

/** The questions for which a sender's answer is shown that nobody has confirmed yet. */
export const selectSuggested = ({ context }: QuestionnaireSnapshot): readonly QuestionId[] =>
  (Object.keys(context.suggested) as QuestionId[]).filter((id) => context.answers[id] === undefined)

/** The result of somebody else that is being read. */
export const selectReport = ({ context }: QuestionnaireSnapshot): Report | null => context.report

/** Whether Back leads anywhere. */
export const selectCanGoBack = (snapshot: QuestionnaireSnapshot): boolean =>
  snapshot.can({ type: 'BACK' })

/** Where the person is, for the browser's history, for focus and for the page's title. */
export function selectStep(snapshot: QuestionnaireSnapshot): Step {
  const { reopened } = snapshot.context
  if (snapshot.matches('reviewing')) return 'review'
  if (snapshot.matches('standing')) return 'standing'
  if (snapshot.matches('building')) return 'build'
  if (snapshot.matches('reporting')) return 'report'
  if (reopened) return `change/${reopened.question}`
  const page = pageOf(snapshot)
  if (page === null) return 'suggestion'
  if (snapshot.matches('firming')) return `firm/${page.screen}`
  if (snapshot.matches('checkingOthers')) return `others/${page.screen}`
  return `ask/${page.screen}`
}

/** Why nothing of a link could be read; `null` when none failed. */
export const selectLinkTrouble = ({ context }: QuestionnaireSnapshot): UnreadableLink | null =>
  context.linkTrouble

/** Why answers are not being kept on this device; `null` while they are. */
export const selectSavingTrouble = ({ context }: QuestionnaireSnapshot): SavingTrouble | null =>
  context.savingTrouble
