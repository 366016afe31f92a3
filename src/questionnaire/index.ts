/**
 * The questionnaire: the conversation around the questions. The only door to this folder.
 *
 * In `main.tsx`: `const questionnaire = openQuestionnaire(window)`, outside React. It continues from what
 * this device keeps, saves each answer, follows the browser's Back and Forward, reads links. In a component:
 * `useSelector(questionnaire, selectScreen)` (from `@xstate/react`) and `questionnaire.send(event)`. In a
 * test: `startQuestionnaire({ answers })`, which touches neither storage nor history.
 *
 * What to show, by `snapshot.matches(…)`:
 * - `asking`, `changing`, `firming`, `checkingOthers`: a page of questions, `selectScreen`.
 * - `reviewing`: the list of answers, `selectTrail`. `standing`: what stands so far.
 * - `suggesting`: `selectSuggestion`, one child state for each stream (`{ suggesting: 'noPermit' }`).
 *
 * Events, beside what the controls say:
 * - `answer(question, value)` makes the event ANSWER for generic controls. Send each fact when it is given;
 *   `selectValue` is what a control shows. CLEAR { question } for an emptied field.
 * - Where `selectScreen(…).movesOn` the answer goes on by itself; else CONTINUE, once `canContinue`. Show
 *   Continue on a page of one choice too when it is already answered (the person came back to it).
 * - BACK goes to the page before. `selectCanGoBack` says whether there is one.
 * - CHANGE { question } reopens any answered question from anywhere. One choice confirms itself, the other
 *   kinds with CONTINUE; KEEP (or BACK) leaves the answer as it was. All return to where the change began.
 * - REVIEW from anywhere; RESUME leaves the review, the standing, and the optional rounds.
 * - SHOW_STANDING while asking. FIRM and CHECK_OTHERS at the suggestion, when `selectRounds` has any.
 * - RESTART begins anew. FORGET too, and empties everything this app keeps on the device.
 * - NOTED puts away the notice of `selectArrival` ("you were here before", parts of a link that could not be
 *   read) and of `selectLinkTrouble` (a link of which nothing could be read).
 * - `building`: where links for others are made. `reporting`: the result of somebody else, `selectReport`.
 *   BUILD and OPEN_REPORT lead there, RESUME and BACK away; the person's own answers wait untouched.
 * - A letter's suggested answers are shown by `selectValue` while their question is open (`selectSuggested`);
 *   CONTINUE confirms those of the page, ANSWER corrects one, CLEAR drops it.
 * - While `selectPendingLink` is not null, ask: TAKE_LINK replaces the person's answers, KEEP_OWN doesn't.
 */
export { openQuestionnaire, startQuestionnaire } from './actor.ts'
export type { Browser, Questionnaire } from './actor.ts'
export { answer } from './conversation.ts'
export type {
  Arrival,
  Beginning,
  Conversation,
  PendingLink,
  QuestionnaireEvent,
  Report,
} from './conversation.ts'
export { questionnaireMachine } from './machine.ts'
export * from './selectors.ts'
export type { Step } from './step.ts'
