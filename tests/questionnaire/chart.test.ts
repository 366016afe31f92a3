import { expect, it } from 'vitest'
import { printChart } from '../../src/questionnaire/chart.ts'
import { questionnaireMachine } from '../../src/questionnaire/index.ts'

it('is checked in as printed from the machine (vitest -u prints it anew)', async () => {
  await expect(printChart(questionnaireMachine)).toMatchFileSnapshot(
    '../../src/questionnaire/machine.mmd',
  )
})
