import type { Answers } from '../answers.ts'
import type { Variant } from '../law/variant.ts'
import { citesOf } from './choosing.ts'
import { employersDuties } from './later/employer.ts'
import type { Later } from './later/later.ts'
import { paths } from './later/paths.ts'
import { permitConditions } from './later/permit.ts'
import { ofOneStream } from './later/streams.ts'
import { moreTime } from './later/time.ts'
import { withoutPermit } from './later/visits.ts'
import type { AfterLine } from './shape.ts'

const tables: readonly (readonly [AfterLine['about'], readonly Later[]])[] = [
  ['visit', withoutPermit],
  ['permit', [...permitConditions, ...ofOneStream]],
  ['employer', employersDuties],
  ['time', moreTime],
  ['residence', paths],
]

/** Every line that some permit can want afterwards. */
export const laterLines: readonly Later[] = tables.flatMap(([, rows]) => rows)

/**
 * What stays to be done once the permit is there: its conditions, what to keep, the employer's duties, more time, and
 * where it can lead. For people who may need no permit: the limits of the visit.
 */
export const afterFor = (variant: Variant, answers: Answers): readonly AfterLine[] =>
  tables.flatMap(([about, rows]) =>
    rows
      .filter(({ when }) => when === undefined || when(variant, answers))
      .map((row) => ({
        id: `after.${row.id}`,
        about,
        says: row.says,
        cites: citesOf(row, variant),
      })),
  )
