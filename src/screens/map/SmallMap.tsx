import { useMemo } from 'react'
import type { Answers } from '#rules'
import type { Door } from '../doors.ts'
import { draw } from './drawing.ts'
import { DrawnMap } from './DrawnMap.tsx'
import { mapOf } from './mapOf.ts'
import type { MapWords } from './mapText.ts'

/** The journey so far, beside the questions. The list of doors below it says the rest. */
export function SmallMap({
  answers,
  doors,
  moved,
  say,
}: {
  readonly answers: Answers
  readonly doors: readonly Door[]
  readonly moved: readonly Door['stream'][]
  readonly say: MapWords
}) {
  const map = useMemo(() => mapOf(answers, doors), [answers, doors])
  return <DrawnMap drawing={draw(map, say, 'small')} layout="small" moved={moved} />
}
