/**
 * Links that carry answers, and answers kept on this device. The only door to this folder.
 *
 * - `linkTo(address, answers)`: the link to copy. `decodeAnswers(fragment)`: what a link says, or why not.
 * - `readProgress(store)`, `saveProgress(store, answers)`: typed results, nothing thrown.
 * - `readTicks(store)`, `saveTicks(store, ticks)`: what was ticked off in the list of papers, likewise.
 * - `Letter`: what people send each other, in `encodeLetter`, `decodeLetter` and templates (see letters/).
 * - `storeKey(name)`, `forgetEverything(storesOf(window))`: whatever this app keeps (language, theme …) is
 *   kept under a `storeKey`, so that "forget everything" finds it.
 *
 * - `isKeeping(store)`, `setKeeping(store, on)`: the person's switch. Off, nothing of the above is kept.
 * - `loadQr()`: QR codes, fetched when one is drawn.
 *
 * The questionnaire's actor (`openQuestionnaire`) does all of this; views need `linkTo` and `storeKey` only.
 */
export { decodeAnswers, encodeAnswers, isAnswerFragment, linkTo } from './link.ts'
export type { LinkProblem, LinkReading, UnreadableLink } from './link.ts'
export { isKeeping, setKeeping } from './keeping.ts'
export * from './letters/index.ts'
export { progressIn, readProgress, saveProgress } from './savedProgress.ts'
export type { SavedProgress } from './savedProgress.ts'
export { candidateLink, candidateTabIn, followCandidates, tellList } from './candidateTab.ts'
export type { CandidateTab } from './candidateTab.ts'
export {
  answerStore,
  forgetCaches,
  forgetEverything,
  lastingStore,
  storeKey,
  storesOf,
  tabStore,
} from './store.ts'
export type { AnswerBrowser, KeepingBrowser, SavingTrouble, Store } from './store.ts'
export { readTicks, saveTicks } from './ticks.ts'
export type { TicksTrouble } from './ticks.ts'

export type { QrDrawing } from './qr.ts'

/** Draws QR codes; apart, since most people never see one. */
export const loadQr = () => import('./qr.ts')
