import type { Text } from '../../logic/condition.ts'
import type { Chosen } from '../choosing.ts'

/** One line on what comes once the permit is there: a row of the tables in this folder. */
export interface Later extends Chosen {
  readonly id: string
  readonly says: Text
}
