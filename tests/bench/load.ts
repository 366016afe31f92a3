/** What a fresh process loads to ask its first question. main.ts measures how long that takes. */
export { nextQuestion } from '#rules'
