import type { Wording } from './index.ts'
import { en as text } from './interface/en.ts'
import { en as questions } from './questions/en.ts'

/** All words in English to the worker: one chunk. */
export const en: Wording = {
  language: 'en',
  audience: 'worker',
  text,
  questions: questions.worker,
}
