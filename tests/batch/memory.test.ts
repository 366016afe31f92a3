import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { deskOf, wholeView } from '../../src/batch/index.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What is held, in megabytes, once all that is not is thrown away. */
function held(): number {
  collect()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

it('of a large file only what is needed stays in memory', async () => {
  const note = 'x'.repeat(20_000)
  const rows = Array.from(
    { length: 3000 },
    (_, at) => `A name that is long enough ${at},job,no answer at all ${at},${note}\n`,
  )
  const file = new Blob(['name,offer,canadianStatus,notes\n', ...rows])
  const desk = deskOf(() => undefined)
  const opening = await desk.open(file)
  if (opening.kind !== 'opened') throw new Error(opening.trouble)
  const before = held()
  await desk.screen(opening.columns)
  // Sixty megabytes were read.
  expect(held() - before).toBeLessThan(20)
  expect((await desk.page({ ...wholeView, problems: true })).all).toBe(3000)
}, 30_000)
