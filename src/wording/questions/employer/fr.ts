import type { QuestionWordings } from '../shape.ts'
import { people } from './fr.people.ts'
import { streams } from './fr.streams.ts'
import { work } from './fr.work.ts'

/** Every question in French, to an employer who answers about a candidate: a chunk of its own. */
export const employer = { ...streams, ...work, ...people } satisfies QuestionWordings
