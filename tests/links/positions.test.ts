import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { question } from '#rules'
import type { QuestionId } from '#rules'
import { linkOrder } from '../../src/sharing/answerBits.ts'

/**
 * Links point at questions and options by position, so both are append-only for ever. The file says what
 * stood where in version 1. A new question or option is added at its end, never elsewhere; nothing in it is
 * changed or removed, because links that were sent can't be called back.
 */
interface Frozen {
  readonly id: string
  readonly kind: string
  readonly values?: readonly string[]
}

const file = new URL('positions.v1.json', import.meta.url)
const frozen = JSON.parse(readFileSync(file, 'utf8')) as readonly Frozen[]

function now(id: QuestionId): Frozen {
  const asked = question(id)
  const { kind } = asked
  if ('options' in asked) return { id, kind, values: asked.options }
  return 'lists' in asked ? { id, kind, values: asked.lists } : { id, kind }
}

it('keeps every question of version 1 at its place, with its kind', () => {
  const places = linkOrder.slice(0, frozen.length).map((id) => [id, question(id).kind])
  expect(places).toEqual(frozen.map(({ id, kind }) => [id, kind]))
})

it.each(frozen)('keeps the options of $id at their places', ({ id, values = [] }) => {
  expect(now(id as QuestionId).values?.slice(0, values.length) ?? []).toEqual(values)
})

it('knows every question and option of today: what is new goes to the end of positions.v1.json', () => {
  expect(frozen).toEqual(linkOrder.map(now))
})
