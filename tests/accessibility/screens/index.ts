import type { Screen } from '../visit.ts'
import { answers } from './answers.ts'
import { candidates } from './candidates.ts'
import { embedded } from './embedded.ts'
import { letters } from './letters.ts'
import { questions } from './questions.ts'
import { results } from './results.ts'
import { rulebook } from './rulebook.ts'

/** Every screen and state of the app. What looks at all of them takes them from here. */
export const screens: readonly Screen[] = [
  ...questions,
  ...answers,
  ...results,
  ...letters,
  ...candidates,
  ...rulebook,
  ...embedded,
]
