import type { QuestionWordings } from '../shape.ts'
import { people } from './en.people.ts'
import { streams } from './en.streams.ts'
import { work } from './en.work.ts'

/** Every question in English, to an employer who answers about a candidate: a chunk of its own. */
export const employer = { ...streams, ...work, ...people } satisfies QuestionWordings
