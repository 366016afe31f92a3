import type { Citation } from '../law/sources.ts'
import type { Text } from '../logic/condition.ts'
import type { AmountId } from './amounts.ts'
import type { Party, Step } from './shape.ts'

/** Writes a step; its id is unique within a plan. */
export const step = (
  id: string,
  who: Party,
  says: Text,
  cites: readonly Citation[],
  costs: readonly AmountId[] = [],
): Step => ({ id: `step.${id}`, who, says, cites, costs })
