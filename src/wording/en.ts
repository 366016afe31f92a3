import { en as text } from './interface/en.ts'
import { en as questions } from './questions/en.ts'

/** All words in English: one chunk. */
export const en = { language: 'en', text, questions } as const
