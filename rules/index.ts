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
export { alpha2, countryCodes, countryName, isCountry } from './countries.ts'
export type { CountryCode } from './countries.ts'
