import { describe, expect, it } from 'vitest'
import { deskOf, wholeView } from '../../src/batch/index.ts'
import type { Desk, Opening } from '../../src/batch/index.ts'
import { csvOf } from './candidates.ts'
import { table } from './files.ts'

const columnsIn = (opening: Opening) => {
  if (opening.kind !== 'opened') throw new Error(opening.trouble)
  return opening.columns
}

async function screened(text: string): Promise<Desk> {
  const desk = deskOf(() => undefined)
  await desk.screen(columnsIn(await desk.open(new Blob([text]))))
  return desk
}

describe('the desk', () => {
  it('stops when told to, and keeps what it has', async () => {
    const desk: Desk = deskOf(() => void desk.cancel())
    const columns = columnsIn(await desk.open(new Blob([...csvOf(3000, 4)])))
    const { cancelled, rows, trouble } = await desk.screen(columns)
    expect([cancelled, trouble]).toEqual([true, null])
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThan(3000)
    expect((await desk.page(wholeView)).all).toBe(rows)
  })

  it('tells how far it has come, and can screen the same file again', async () => {
    const told: number[] = []
    const desk = deskOf(({ fraction }) => told.push(fraction))
    const columns = columnsIn(await desk.open(new Blob([...csvOf(800, 4)])))
    const first = await desk.screen(columns)
    expect(told.every((one) => one >= 0 && one <= 1)).toBe(true)
    expect(first.rows).toBe(800)
    expect((await desk.screen(columns)).rows).toBe(800)
  })

  it('writes what the filters leave, formulas made harmless', async () => {
    const desk = await screened('name,offer\n=1+1,job\nAda,job\n')
    const view = { ...wholeView, name: '1+1' }
    const csv = await desk.write('csv', view, 'en')
    expect((await csv.text()).split('\r\n')[1]).toMatch(/^1,'=1\+1,/)
    expect((await csv.text()).split('\r\n')).toHaveLength(3)
    const json = JSON.parse(await (await desk.write('json', wholeView, 'fr')).text()) as unknown[]
    expect(json).toHaveLength(2)
    expect(json[0]).toMatchObject({ row: 1, name: '=1+1', answers: { offer: 'job' } })
    const sheet = await desk.write('xlsx', wholeView, 'en')
    const cells = await table(new Uint8Array(await sheet.arrayBuffer()))
    expect(cells[1]?.slice(0, 2)).toEqual([1, '=1+1'])
  })

  it('gives nothing of a file that it can’t read', async () => {
    const desk = deskOf(() => undefined)
    expect(await desk.open(new Blob([]))).toEqual({ kind: 'trouble', trouble: 'empty' })
  })
})
