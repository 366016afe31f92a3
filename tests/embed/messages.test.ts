import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { suggest } from '#rules'
import type { Answers } from '#rules'
import { embedParameters, Message, resultKinds } from '../../src/embed/index.ts'
import { kindOf } from '../../src/embed/messages.ts'
import { worker } from '../cases/people.ts'

const page = readFileSync(new URL('../../docs/EMBED.md', import.meta.url), 'utf8')

const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']): unknown =>
  JSON.parse(text),
)

describe('the page that specifies the messages', () => {
  it('has an example of each type, as the schema knows it', () => {
    const types = examples.map((example) => Message.parse(example).type)
    expect(types.toSorted()).toEqual(
      Message.def.options.flatMap(({ shape }) => [...shape.type.def.values]).toSorted(),
    )
    for (const type of types) expect(page).toContain(`| \`${type}\``)
  })

  it('names every kind of outcome and every parameter', () => {
    for (const kind of resultKinds) expect(page).toContain(`\`${kind}\``)
    for (const parameter of embedParameters) expect(page).toContain(`| \`${parameter}\``)
  })
})

describe('a message', () => {
  it.each(examples)('carries nothing that is not written: %j', (example) => {
    expect(Message.safeParse({ ...(example as object), also: 'USA' }).success).toBe(false)
  })

  it('tells four people apart by the kind of their outcome, and no further', () => {
    expect(
      [
        {
          ...worker,
          citizenships: ['USA'],
          professionCusma: 'cusma.engineer',
          credential: 'listed',
        },
        { canadianStatus: 'citizenOrResident' },
        worker,
        {},
      ].map((answers) => kindOf(suggest(answers as Answers))),
    ).toEqual(resultKinds)
  })

  it('of a result knows kinds only', () => {
    const result = { source: 'imp-stream-finder', version: 1, type: 'result' }
    expect(Message.safeParse({ ...result, kind: 'T36' }).success).toBe(false)
    expect(Message.safeParse({ ...result, version: 2, kind: 'lmia' }).success).toBe(false)
  })
})
