import type { Wording } from '../index.ts'
import { en as text } from '../interface/en.ts'
import { own } from '../interface/employer/en.ts'
import { forEmployer } from '../interface/employer/forEmployer.ts'
import { employer as questions } from '../questions/employer/en.ts'

/** All words in English to an employer: a chunk of its own, on top of the language's. */
export const en: Wording = {
  language: 'en',
  audience: 'employer',
  text: forEmployer(text, own),
  questions,
}
