/** The only door to the rules. Nothing outside imports deeper than this file. */
export type { Answer, AnswerProblem, AnswerTo, Answers } from './answers.ts'
export {
  answerTo,
  isQuestionId,
  nearestQuestion,
  parseAnswer,
  parseAnswers,
  withAnswer,
} from './answers.ts'
export type { ListName, Question, QuestionId, Screen, Section } from './questions.ts'
export { question, questionIds, questions, screens, sections } from './questions.ts'
export {
  alpha2,
  citizenshipOf,
  countryCodes,
  countryName,
  formerCountries,
  isCountry,
} from './countries.ts'
export type { CountryCode } from './countries.ts'
export { dayText, isoDay } from './days.ts'

// The law
export type { Citation, Source, SourceId } from './law/sources.ts'
export { source, sources } from './law/sources.ts'
export type { StaleSource } from './law/freshness.ts'
export { isDay, staleAfterDays, staleSources } from './law/freshness.ts'
export type { AgreementId } from './law/agreements.ts'
export { agreements, europeanUnion, notInForce } from './law/agreements.ts'
export type { Duration, SpouseRule, Standing, StreamId, Variant } from './law/variant.ts'
export { streamOrder } from './law/variant.ts'
export { bars } from './law/bars.ts'
export type { Condition, Criterion, Test, Text } from './logic/condition.ts'
export { criteriaOf } from './logic/condition.ts'
export type { AnswerSet, Effect } from './logic/effects.ts'
export { effectsOf } from './logic/effects.ts'
export { wantsSureAnswer } from './logic/truth.ts'
export type { Edition } from './law/edition.ts'
export { amend, edition, editionOn, editions } from './law/edition.ts'
export type { Changes, Difference, FieldChange } from './difference.ts'
export { difference } from './difference.ts'
export { citedIn } from './law/cited.ts'
export type { Digests } from './law/digests.ts'
export { digests } from './law/digests.ts'
export type { Quotation } from './law/quotations.ts'
export { quotations } from './law/quotations.ts'
export type { PreferenceStep } from './law/preference.ts'
export { preference } from './law/preference.ts'
export { neverSuggested } from './law/overshadowed.ts'

// What the answers lead to
import { currentInterview } from './interview.ts'
import type { Interview } from './interview.ts'

export type { AskedScreen } from './interview.ts'
export { mostOnAPage, prepareInterview } from './interview.ts'

/** The next question that can still change the suggestion, `null` when it is settled. */
export const nextQuestion: Interview['nextQuestion'] = (answers) =>
  currentInterview().nextQuestion(answers)
/** The page of the next question; `from` are the answers with which the page was opened. */
export const nextScreen: Interview['nextScreen'] = (answers, from) =>
  currentInterview().nextScreen(answers, from)
/** The answered questions that a fresh interview would have asked. */
export const counted: Interview['counted'] = (answers) => currentInterview().counted(answers)
/** Fewest and most questions that can still be asked. */
export const left: Interview['left'] = (answers) => currentInterview().left(answers)

export type { Candidate, StreamStanding, Suggestion } from './verdict.ts'
export { candidates, streamStandings, suggest, suggestUnder, variantOf } from './verdict.ts'
export { firmingQuestions, otherQuestions } from './rounds.ts'
export type { ExplainedLine, Explanation } from './explain.ts'
export { decisiveLines, explain, whyAsked } from './explain.ts'
export type { Change, WhatIf } from './whatIf.ts'
export { whatIf } from './whatIf.ts'
export { answersMeeting } from './trial.ts'
export type { Contradiction, Notice } from './notices.ts'
export { barQuestions, contradictions, graveNotices, notices } from './notices.ts'
export type { SpouseRoute } from './spouse.ts'
export { spouseOf } from './spouse.ts'
export type { CodeLookUp } from './codes.ts'
export { lookUpCode } from './codes.ts'
export type { CodeEntry } from './law/codeTable.ts'
export { codeEntries } from './law/codeTable.ts'
export type { RetiredCode } from './law/retiredCodes.ts'
export { narrowedCodes, retiredCodes } from './law/retiredCodes.ts'
export * from './professions/index.ts'
export { printRulebook } from './print.ts'

// What comes after a suggestion
export type {
  DocumentItem,
  DurationPlan,
  Line,
  Party,
  PartnerOutlook,
  Plan,
  Refusal,
  SpousePlan,
  Step,
  Stretch,
  WherePlan,
} from './plan/shape.ts'
export type { AmountId } from './plan/amounts.ts'
export { amountText } from './plan/fill.ts'
export { amountOf, durationUnder, planFor, spouseUnder } from './plan/index.ts'
