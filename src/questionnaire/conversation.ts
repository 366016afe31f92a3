import { answerTo, parseAnswer, question as registered, suggest, withAnswer } from '#rules'
import type { Answer, AnswerProblem, Answers, AnswerTo, QuestionId, Screen } from '#rules'
import { encodeLetter, sameAnswer, toConfirm } from '../sharing/index.ts'
import type { Letter, LinkProblem, SavingTrouble, UnreadableLink } from '../sharing/index.ts'
import { trailPages } from './pages.ts'
import type { Page, Round, RoundKind, Visit } from './pages.ts'
import type { Step } from './step.ts'

/** Where a change of one answer can begin, and where it returns to. A suggestion is reached through asking. */
export type Station = 'asking' | 'reviewing' | 'standing' | RoundKind

/** How the answers got here, for a notice; `anew` needs none. */
export type Arrival =
  | { readonly kind: 'anew' }
  | {
      readonly kind: 'resumed'
      /** The rules have a newer edition than the one under which the answers were saved. */
      readonly rulesChanged: boolean
      readonly problems: readonly AnswerProblem[]
    }
  /** Saved answers exist that can't be read; the next answer replaces them. */
  | { readonly kind: 'lost'; readonly reason: 'corrupted' | 'newerVersion' }
  | { readonly kind: 'linked'; readonly problems: readonly LinkProblem[] }

/** A link that was read but would replace the person's own answers: nothing happens until they decide. */
export interface PendingLink {
  readonly answers: Answers
  readonly problems: readonly LinkProblem[]
  /** The letter that the answers are part of, when they came in one. */
  readonly letter?: Letter | null
  /** Not a link at all: what another tab of this browser keeps now. */
  readonly otherTab?: boolean
}

/** A result that somebody sent, to be read. It never touches the person's own answers. */
export interface Report {
  readonly letter: Letter
  readonly problems: readonly LinkProblem[]
}

/** The machine's context: the answers, and what the conversation around them needs. Nothing in it is derived. */
export interface Conversation extends Visit {
  /** Answers that a sender suggests. They are no answers until they are confirmed. */
  readonly suggested: Answers
  /** The letter that is being answered: who sent it, and what it said. */
  readonly letter: Letter | null
  readonly report: Report | null
  readonly round: Round
  /** The question being changed, with the new answer as long as it is not confirmed. */
  readonly reopened: { readonly question: QuestionId; readonly draft: Answer | null } | null
  readonly station: Station
  /** Questions whose answer came with a link and has not been given again since. */
  readonly fromLink: readonly QuestionId[]
  readonly arrival: Arrival
  readonly pendingLink: PendingLink | null
  readonly linkTrouble: UnreadableLink | null
  readonly savingTrouble: SavingTrouble | null
}

/** An answer to a question; a value that is none of the question's does not compile. */
export type AnswerEvent = {
  [Id in QuestionId]: {
    readonly type: 'ANSWER'
    readonly question: Id
    readonly value: AnswerTo<Id>
  }
}[QuestionId]

export type QuestionnaireEvent =
  | AnswerEvent
  /** Takes one answer back: an emptied field. */
  | { readonly type: 'CLEAR'; readonly question: QuestionId }
  | { readonly type: 'CONTINUE' | 'BACK' | 'KEEP' | 'RESUME' | 'RESTART' | 'FORGET' }
  | { readonly type: 'REVIEW' | 'SHOW_STANDING' | 'FIRM' | 'CHECK_OTHERS' }
  /** To the screen where links for others are made. */
  | { readonly type: 'BUILD' }
  /** A result was read: shows it as a report. */
  | ({ readonly type: 'OPEN_REPORT' } & Report)
  | { readonly type: 'CHANGE'; readonly question: QuestionId }
  /** Answers that were tried on a result become the person's own. */
  | { readonly type: 'ADOPT'; readonly answers: Answers }
  /** Asked for by the browser's history. */
  | { readonly type: 'GO'; readonly step: Step }
  /** A link was read. Without own answers to lose it is taken at once, else it waits. */
  | ({ readonly type: 'LOAD' } & PendingLink)
  /** What to do with a link that waits: take its answers, keep the own ones with its others to confirm, or drop it. */
  | { readonly type: 'TAKE_LINK' | 'JOIN_LINK' | 'KEEP_OWN' }
  | { readonly type: 'LINK_UNREADABLE'; readonly trouble: UnreadableLink }
  /** The person has read the notice on how the answers got here. */
  | { readonly type: 'NOTED' }
  /** Told by the saver: whether the last attempt to save worked. */
  | { readonly type: 'SAVED'; readonly trouble: SavingTrouble | null }

/** What a conversation begins with. */
export interface Beginning {
  readonly answers?: Answers
  readonly letter?: Letter | null
  readonly report?: Report | null
  readonly arrival?: Arrival
  readonly savingTrouble?: SavingTrouble | null
}

export const newRound: Round = { held: [], past: null }

/** A conversation at its beginning. */
export const begin = ({
  answers = {},
  letter = null,
  report = null,
  arrival = { kind: 'anew' },
  savingTrouble = null,
}: Beginning): Conversation => ({
  answers,
  suggested: letter === null ? {} : toConfirm(letter),
  letter,
  report,
  held: [],
  round: newRound,
  reopened: null,
  station: 'asking',
  fromLink: [],
  arrival,
  pendingLink: null,
  linkTrouble: null,
  savingTrouble,
})

/**
 * The event that answers a question whose type the caller has forgotten, as generic controls do.
 * Throws a RangeError on a value that is none of the question's: that is a mistake in the control.
 */
export function answer(question: QuestionId, value: Answer): AnswerEvent {
  const parsed = parseAnswer(question, value)
  if (parsed === undefined)
    throw new RangeError(`${JSON.stringify(value)} does not answer ${question}`)
  return { type: 'ANSWER', question, value: parsed } as AnswerEvent
}

/** With an answer recorded. It is now the person's own, whoever gave the first one. */
export const recorded = (
  { answers, fromLink }: Conversation,
  question: QuestionId,
  value: Answer,
): Partial<Conversation> => ({
  answers: withAnswer(answers, question, value),
  fromLink: fromLink.filter((id) => id !== question),
})

/** With the answers of a trial: those that are other than before are now the person's own. */
export const adopted = (conversation: Conversation, tried: Answers): Partial<Conversation> => ({
  answers: tried,
  fromLink: conversation.fromLink.filter(
    (id) => JSON.stringify(tried[id]) === JSON.stringify(conversation.answers[id]),
  ),
})

/** With one answer taken back by the person. */
export function cleared(
  { answers, suggested, fromLink }: Conversation,
  question: QuestionId,
): Partial<Conversation> {
  const { [question]: _taken, ...others } = answers
  const { [question]: _refused, ...stillSuggested } = suggested
  return {
    answers: others,
    suggested: stillSuggested,
    fromLink: fromLink.filter((id) => id !== question),
  }
}

/** The answers with those that are suggested for the questions of a page: leaving the page confirms them. */
export function confirmedOn(
  { answers, suggested }: Conversation,
  questions: readonly QuestionId[],
): Answers {
  return questions.reduce((now, id) => {
    const value = answerTo(suggested, id)
    return value === undefined || now[id] !== undefined ? now : withAnswer(now, id, value)
  }, answers)
}

/** With the answers of a link in place of any others. */
export const linked = (
  { savingTrouble, report }: Conversation,
  { answers, problems, letter = null, otherTab = false }: PendingLink,
): Partial<Conversation> => ({
  ...begin({
    answers,
    letter,
    report,
    arrival: otherTab ? { kind: 'anew' } : { kind: 'linked', problems },
    savingTrouble,
  }),
  fromLink: otherTab ? [] : (Object.keys(answers) as QuestionId[]),
})

/** A letter that only suggests: what it would have given is to be confirmed, too. */
const suggestingOnly = (letter: Letter): Letter => ({
  ...letter,
  marks: Object.fromEntries(Object.keys(letter.answers).map((id) => [id, 'suggested'])),
})

/** With the letter of a link taken up, and all the person's own answers kept: it only suggests what they have not answered. */
export const joined = (
  { answers, savingTrouble, report, fromLink }: Conversation,
  { problems, letter }: PendingLink,
): Partial<Conversation> =>
  letter
    ? {
        ...begin({
          answers,
          letter: suggestingOnly(letter),
          report,
          arrival: { kind: 'linked', problems },
          savingTrouble,
        }),
        fromLink,
      }
    : {}

/** True for the letter that is being answered already: opened again, it changes nothing. */
export const isTheLetterOpen = (
  { letter: open }: Conversation,
  { letter, otherTab = false }: PendingLink,
): boolean =>
  !otherTab &&
  open !== null &&
  !!letter &&
  [letter, suggestingOnly(letter)].map(encodeLetter).includes(encodeLetter(open))

/** True when a link could replace the answers without any of the person's own being lost. */
export const losesNothing = (own: Answers, link: Answers): boolean =>
  (Object.keys(own) as QuestionId[]).every((id) =>
    sameAnswer(answerTo(own, id), answerTo(link, id)),
  )

/** True when the rules have a suggestion that no further answer can change. */
export const isSettled = ({ answers }: Visit): boolean => suggest(answers).settled

/** True for a page of one choice: to choose is to be done with it, without pressing Continue. */
export const isSingleChoice = (page: Page | null | undefined, question: QuestionId): boolean =>
  page?.questions.length === 1 && page.questions[0] === question && isChoice(question)

/** True for a question answered by one press. */
export const isChoice = (question: QuestionId): boolean => registered(question).kind === 'choice'

/** The page already seen that has the given screen. */
export const seenPage = ({ answers }: Visit, screen: Screen): Page | undefined =>
  trailPages(answers).find((page) => page.screen === screen)
