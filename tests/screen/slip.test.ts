import { describe, expect, it } from 'vitest'
import { slipOf, slipText } from '../../src/slip/index.ts'
import { engineer } from '../slip/people.ts'
import { run } from './running.ts'

const slip = await slipOf(engineer, 'en', new Date('2026-11-25T10:11:12.000Z'))
const verify = (text: string) => run(['--slip', 'slip.json'], { files: { 'slip.json': text } })

describe('screen --slip', () => {
  it('ends with 0 when today’s rules say the same', async () => {
    const { stdout, exitCode } = await verify(slipText(slip))
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'same',
      digest: { written: slip.digest, found: slip.digest, fits: true },
      recorded: { code: 'T36' },
      today: { code: 'T36' },
      differs: [],
    })
  })

  it('ends with 1 when the file was changed, or a field is damaged', async () => {
    const other = await verify(slipText(slip).replace('"T36"', '"T37"'))
    expect(other.exitCode).toBe(1)
    expect(JSON.parse(other.stdout)).toMatchObject({ verdict: 'damaged', differs: ['code'] })
    const damaged = await verify(slipText(slip).replace('2026-11-25T', '2026-99-25T'))
    expect(damaged.exitCode).toBe(1)
    expect(JSON.parse(damaged.stdout)).toEqual({ verdict: 'damaged', field: 'made' })
  })

  it.each(['', '{"offer":"job"}', '{"format":"imp-stream-finder.slip","version":9}'])(
    'ends with 2 and one line when it is no slip: %s',
    async (text) => {
      const { stdout, stderr, exitCode } = await verify(text)
      expect([stdout, exitCode]).toEqual(['', 2])
      expect(stderr).toMatch(/^screen: slip\.json: .*\n$/)
    },
  )

  it('reads what is piped in, and wants a file that exists', async () => {
    expect((await run(['--slip', '-'], { piped: slipText(slip) })).exitCode).toBe(0)
    expect((await run(['--slip', 'missing.json'])).exitCode).toBe(2)
    expect((await run(['--slip'])).exitCode).toBe(2)
    expect((await run(['--slip', ''])).exitCode).toBe(2)
  })
})
