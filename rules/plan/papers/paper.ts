import type { Text } from '../../logic/condition.ts'
import type { QuestionId } from '../../questions.ts'
import type { Chosen } from '../choosing.ts'
import type { Party } from '../shape.ts'

/** One paper to gather: a row of the tables in this folder. */
export interface Paper extends Chosen {
  readonly id: string
  readonly from: Party
  /** The questions whose lines it proves. Where the variant reads none of them, it is not wanted. */
  readonly reads: readonly QuestionId[]
  /** Every file wants it, even where no line of the variant reads its questions. */
  readonly always?: true
  readonly says: Text
}
