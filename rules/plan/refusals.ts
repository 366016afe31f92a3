import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { citesOf, wantedLines } from './choosing.ts'
import { benefitGrounds } from './grounds/benefit.ts'
import { businessGrounds } from './grounds/business.ts'
import { everyonesGrounds } from './grounds/everyone.ts'
import type { Ground } from './grounds/ground.ts'
import { newcomerGrounds } from './grounds/newcomers.ts'
import { neighbourGrounds } from './grounds/neighbours.ts'
import { professionalGrounds } from './grounds/professionals.ts'
import { transferGrounds } from './grounds/transfers.ts'
import { visitGrounds } from './grounds/visits.ts'
import type { Refusal } from './shape.ts'

/** Every ground that some file can meet. */
export const grounds: readonly Ground[] = [
  ...transferGrounds,
  ...professionalGrounds,
  ...businessGrounds,
  ...benefitGrounds,
  ...neighbourGrounds,
  ...newcomerGrounds,
  ...visitGrounds,
  ...everyonesGrounds,
]

/**
 * Why files like this one are refused, and how careful files answer it: the grounds of this variant's own lines first,
 * then those of every permit. A ground whose lines do not matter on these answers is left out.
 */
export function refusalsFor(variant: Variant, answers: Answers): readonly Refusal[] {
  const lines = wantedLines(variant, answers)
  return grounds
    .filter(({ when }) => when === undefined || when(variant, answers))
    .flatMap((row) => {
      const criteria = lines.filter(({ asks }) => row.reads.includes(asks)).map(({ id }) => id)
      if (criteria.length === 0 && !row.always) return []
      const { id, ground, answer } = row
      return [{ id: `refusal.${id}`, ground, answer, cites: citesOf(row, variant), criteria }]
    })
}
