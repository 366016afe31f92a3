import { describe, expect, it } from 'vitest'
import { contradictions, notices } from '#rules'
import type { Answers } from '#rules'
import { alertsIn, deskOf, screenerOf, wholeView } from '../../src/batch/index.ts'
import type { View } from '../../src/batch/index.ts'
import { candidates } from './candidates.ts'
import { table } from './files.ts'

const ids = (some: readonly { readonly id: string }[]): readonly string[] =>
  some.map(({ id }) => id)

describe('what stands above a suggestion', () => {
  it('is the same for a candidate of a list as for one person', () => {
    const screener = screenerOf()
    const bars: readonly Answers[] = [
      {},
      { admissibility: 'yes' },
      { admissibility: 'preferNotToSay', statusLost: 'longer' },
      { labourDispute: 'unsure', citizenships: ['CAN'], canadianStatus: 'none' },
    ]
    let graver = 0
    for (const person of candidates(300, 11)) {
      for (const more of bars) {
        const answers = { ...person, ...more }
        const alerts = alertsIn(answers, screener.screen(answers))
        const all = notices(answers)
        expect(ids(alerts.stops)).toEqual(ids(all.filter(({ severity }) => severity === 'stop')))
        expect(ids(alerts.warnings)).toEqual(
          ids(all.filter(({ severity }) => severity === 'warning')),
        )
        expect(ids(alerts.contradictions)).toEqual(ids(contradictions(answers)))
        graver += alerts.stops.length
      }
    }
    expect(graver).toBeGreaterThan(300)
  })
})

const list = [
  'name,canadianStatus,offer,admissibility,citizenships',
  'Ada,none,job,no,USA',
  'Bob,none,job,yes,USA',
  'Cy,none,job,no,CAN',
  'Di,none,job,preferNotToSay,USA',
  '"Ed,none,job,yes,USA',
].join('\n')

async function screened() {
  const desk = deskOf(() => undefined)
  const opening = await desk.open(new Blob([list]))
  if (opening.kind !== 'opened') throw new Error(opening.trouble)
  await desk.screen(opening.columns)
  return desk
}

describe('in the table and the files', () => {
  it('it can be asked for and sorted by, the gravest first', async () => {
    const desk = await screened()
    const names = async (view: Partial<View>): Promise<readonly string[]> =>
      (await desk.page({ ...wholeView, ...view })).rows.map(({ name }) => name)
    expect(await names({ alerts: 'stops' })).toEqual(['Bob'])
    expect(await names({ alerts: 'contradictions' })).toEqual(['Cy'])
    expect(await names({ alerts: 'warnings' })).toEqual(['Di'])
    expect(await names({ alerts: 'none' })).toEqual(['Ada'])
    expect((await names({ sort: 'alerts' })).slice(0, 3)).toEqual(['Bob', 'Cy', 'Di'])
  })

  it.each(['csv', 'xlsx', 'json'] as const)(
    'it stands in %s, with its sentence',
    async (format) => {
      const desk = await screened()
      const file = await desk.write(format, wholeView, 'en')
      if (format === 'json') {
        const rows = JSON.parse(await file.text()) as readonly unknown[]
        expect(rows[1]).toMatchObject({
          above: 'stop_get_help',
          notices: [{ id: 'bar.admissibility', severity: 'stop' }],
        })
        expect(rows[2]).toMatchObject({
          above: null,
          contradictions: [{ id: 'citizenWithoutStatus' }],
        })
        return
      }
      const [headings, ada, bob, cy] = await table(new Uint8Array(await file.arrayBuffer()), {
        known: ['row', 'name'],
      })
      const at = (row: readonly unknown[] | string | undefined, name: string): unknown =>
        row?.[headings?.indexOf(name) ?? -1] ?? ''
      expect([at(ada, 'above'), at(bob, 'above')]).toEqual(['', 'stop_get_help'])
      expect(at(bob, 'stops')).toBe('bar.admissibility')
      expect(at(bob, 'alerts')).toMatch(/^Can stop any permit: A past refusal/)
      expect(at(cy, 'contradictions')).toBe('citizenWithoutStatus')
      expect(at(cy, 'alerts')).toMatch(/^Answers conflict: You named Canada/)
    },
  )
})
