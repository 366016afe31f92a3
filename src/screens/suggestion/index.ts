/**
 * The suggestion, and what stands so far. The only door to this folder. `loadWords(language, audience)` may be called while
 * the last question is on screen: then both appear without a moment's wait.
 */
export { StandingScreen } from './StandingScreen.tsx'
export { SuggestionScreen } from './SuggestionScreen.tsx'
export { loadWords } from './useWords.ts'
