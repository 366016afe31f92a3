import type { Text } from '../../logic/condition.ts'
import type { QuestionId } from '../../questions.ts'
import type { Chosen } from '../choosing.ts'

/** One ground of refusal: a row of the tables in this folder. */
export interface Ground extends Chosen {
  readonly id: string
  /** The questions whose lines it concerns. Where the variant reads none of them, the ground is not shown. */
  readonly reads: readonly QuestionId[]
  /** Shown even where no line of the variant reads its questions. */
  readonly always?: true
  readonly ground: Text
  readonly answer: Text
}
