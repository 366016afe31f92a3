import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition } from '#rules'
import {
  digestText,
  longestSlip,
  openSlip,
  slipFileName,
  slipOf,
  slipText,
} from '../../src/slip/index.ts'
import { canonicalJson, digestOf } from '../../src/slip/digest.ts'
import type { OpenedSlip, Slip } from '../../src/slip/index.ts'
import { anyAnswers } from '../sharing/anyAnswers.ts'
import { engineer, helper } from './people.ts'

const made = new Date('2026-11-25T10:11:12.000Z')

async function opened(text: string): Promise<OpenedSlip> {
  const reading = await openSlip(text)
  if (reading.kind !== 'slip') throw new Error(JSON.stringify(reading))
  return reading
}

/** A slip with something else in it, and the digest that fits: as anyone can make it. */
async function forged(change: object): Promise<string> {
  const slip = { ...(await slipOf(engineer, 'en', made)), ...change }
  return JSON.stringify({ ...slip, digest: await digestOf(slip) })
}

describe('a slip', () => {
  it('records answers, edition, suggestion, reasons and the moment', async () => {
    const slip = await slipOf(engineer, 'fr', made)
    expect(slip).toMatchObject({
      format: 'imp-stream-finder.slip',
      version: 1,
      made: '2026-11-25T10:11:12.000Z',
      edition: edition.id,
      language: 'fr',
      answers: engineer,
      suggestion: { stream: 'trade_agreement_professional', code: 'T36' },
    })
    expect(slip.reasons.length).toBeGreaterThan(3)
    for (const { citations } of slip.reasons) expect(citations.length).toBeGreaterThan(0)
    expect(new Set(slip.reasons.map(({ criterion }) => criterion)).size).toBe(slip.reasons.length)
  })

  it('gives reasons where nothing fits too: the lines that close each variant', async () => {
    const { suggestion, reasons } = await slipOf(helper, 'en', made)
    expect(suggestion).toMatchObject({ stream: 'lmia_route', variant: null })
    expect(reasons.length).toBeGreaterThan(5)
    expect(reasons.some(({ truth }) => truth === 'unmet')).toBe(true)
  })

  it('is read as it was written: intact, and nothing differs', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        const slip = await slipOf(answers, 'en', made)
        const text = slipText(slip)
        expect(text.length).toBeLessThan(longestSlip)
        const read = await opened(text)
        expect(read).toMatchObject({ intact: true, problems: [], differs: [], reasons: [] })
        expect(read.slip).toEqual(slip)
        expect(read.answers).toEqual(answers)
      }),
      { numRuns: 20 },
    )
  })

  it('has one digest whatever the layout of its file', async () => {
    const slip = await slipOf(engineer, 'en', made)
    const turned = Object.fromEntries(Object.entries(slip).toReversed())
    expect((await opened(`\uFEFF${JSON.stringify(turned)}`)).intact).toBe(true)
    expect(digestText(slip.digest)).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
    expect(slipFileName('2026-11-25')).toBe('imp-slip-2026-11-25.json')
  })

  it('shows when one character was changed', async () => {
    const text = JSON.stringify(await slipOf(engineer, 'en', made))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
        async (at, other) => {
          const changed = text.slice(0, at) + other + text.slice(at + 1)
          fc.pre(changed !== text)
          const reading = await openSlip(changed)
          expect(reading.kind === 'slip' && reading.intact).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a file that is no slip', () => {
  it.each([
    ['notJson', ''],
    ['notJson', '{"format":"imp-stream-finder.slip"'],
    ['otherJson', 'null'],
    ['otherJson', '[]'],
    ['otherJson', '{"name":"someone else’s","version":1}'],
    ['otherJson', '{"__proto__":{"format":"imp-stream-finder.slip","version":1}}'],
    ['newerVersion', '{"format":"imp-stream-finder.slip","version":2}'],
    ['tooLong', `"${'x'.repeat(longestSlip)}"`],
  ] as const)('is told as %s: %.60s', async (why, text) => {
    expect(await openSlip(text)).toEqual({ kind: 'notASlip', why })
  })

  it('never throws, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await openSlip(text)).kind).toBe('notASlip')
      }),
    )
    expect((await openSlip('['.repeat(90_000))).kind).toBe('notASlip')
    expect((await openSlip('['.repeat(90_000) + ']'.repeat(90_000))).kind).toBe('notASlip')
  })
})

describe('a slip that is damaged or made by hand', () => {
  const nested = '['.repeat(90_000) + ']'.repeat(90_000)

  it.each([
    ['made', { made: 'yesterday' }],
    ['made', { made: '2026-13-45T00:00:00.000Z' }],
    ['edition', { edition: 'new' }],
    ['language', { language: 'de' }],
    ['suggestion', { suggestion: null }],
    ['suggestion.code', { suggestion: { stream: 'x', variant: null, code: 7, standing: 'y' } }],
    ['answers.offer', { answers: { offer: 'NESTED' } }],
    ['answers.offer', { answers: { offer: { toString: 'x' } } }],
    ['reasons.0', { reasons: ['because'] }],
    ['reasons', { reasons: Array.from({ length: 501 }, () => 'x') }],
    ['more', { more: 1 }],
  ] as const)('names its first bad field: %s', async (field, change) => {
    const slip = { ...(await slipOf(engineer, 'en', made)), ...change }
    const reading = await openSlip(JSON.stringify(slip).replace('"NESTED"', nested))
    expect(reading.kind).toBe('damaged')
    expect(reading.kind === 'damaged' && reading.field.startsWith(field)).toBe(true)
  })

  it('can’t reach a prototype by its keys', async () => {
    const text = JSON.stringify(await slipOf(engineer, 'en', made))
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const changed = text.replace('"answers":{', `"answers":{"${key}":"x",`)
      const reading = await openSlip(changed)
      expect(reading.kind === 'slip' && reading.intact).toBe(false)
      if (reading.kind === 'slip') expect(Object.keys(reading.answers)).not.toContain(key)
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('is opened all the same when only its digest is wrong, and that is said', async () => {
    const slip: Slip = { ...(await slipOf(engineer, 'en', made)), digest: '0'.repeat(64) }
    expect(await opened(slipText(slip))).toMatchObject({ intact: false, differs: [] })
  })
})

describe('a slip of another day', () => {
  it('shows what differs today, part by part', async () => {
    const read = await opened(
      await forged({
        edition: '2026-02-11',
        suggestion: {
          stream: 'a_stream_of_then',
          variant: 'gone',
          code: 'C12',
          standing: 'possible',
        },
        reasons: [{ criterion: 'gone', truth: 'met', citations: [] }],
      }),
    )
    expect(read.intact).toBe(true)
    expect(read.differs).toEqual(['edition', 'suggestion', 'code', 'standing', 'reasons'])
    expect(read.reasons[0]).toEqual({
      criterion: 'gone',
      before: 'met',
      today: null,
      otherLaw: false,
    })
    expect(read.now.suggestion.code).toBe('T36')
  })

  it('keeps the answers that can be read and names those that can’t', async () => {
    const read = await opened(
      await forged({ answers: { ...engineer, ofer: 'job', licence: 'wizard' } }),
    )
    expect(read.problems.map(({ field }) => field)).toEqual(['licence', 'ofer'])
    expect(read.differs).toContain('answers')
    expect(read.answers).not.toHaveProperty('licence')
  })

  it('shows a line that rests on other law, but not a page that was only read again', async () => {
    const { reasons } = await slipOf(engineer, 'en', made)
    const again = reasons.map((reason) => ({
      ...reason,
      citations: reason.citations.map((one) => ({ ...one, verified: '2020-01-01' })),
    }))
    expect((await opened(await forged({ reasons: again }))).differs).toEqual([])
    const moved = reasons.map((reason, at) => (at === 0 ? { ...reason, citations: [] } : reason))
    expect((await opened(await forged({ reasons: moved }))).reasons).toMatchObject([
      { otherLaw: true },
    ])
  })
})

it('canonical JSON has one text for one content', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"é\\"","d":null}]}',
  )
})
