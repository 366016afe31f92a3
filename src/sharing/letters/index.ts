/**
 * Letters: links of four kinds, and templates for them. Only reached through `src/sharing/index.ts`.
 * `Letter` is what the app works with; `encodeLetter` and `decodeLetter` its text in a link.
 */
export {
  countedAtOnce,
  handOffOf,
  originOf,
  resultOf,
  sameAnswer,
  sameAnswers,
  toConfirm,
} from './exchange.ts'
export { fingerprint } from './fingerprint.ts'
export { keepLetter, readKeptLetter } from './keptLetter.ts'
export { audiences, emptyLetter, letterKinds, markOf, parseLetter, textLimits } from './letter.ts'
export type {
  Audience,
  Letter,
  LetterKind,
  LetterLanguage,
  LetterProblem,
  LetterReading,
  LetterTrouble,
  Mark,
} from './letter.ts'
export {
  changeTemplates,
  parseTemplates,
  readTemplates,
  templatesText,
  withTemplates,
} from './letterFile.ts'
export type { Template, TemplatesReading } from './letterFile.ts'
export {
  decodeAnyLink,
  decodeLetter,
  encodeLetter,
  isLetterFragment,
  letterTo,
  plainFragment,
  wishesOfLink,
} from './letterLink.ts'
export { plainText } from './plainText.ts'
