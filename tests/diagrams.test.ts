import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { criteriaOf, edition, streamOrder } from '#rules'
import { pictures } from '../src/diagrams/pictures.ts'
import { streamFlow } from '../src/diagrams/streamFlow.ts'

const folder = resolve(import.meta.dirname, '../docs/diagrams')
const drawn = pictures()
const files = readdirSync(folder)

describe('docs/diagrams', () => {
  it.each(drawn)(
    '$name is what the machine and the rules draw today: run npm run diagrams',
    ({ name, text }) => {
      const isFresh = files.includes(name) && readFileSync(resolve(folder, name), 'utf8') === text
      expect(isFresh, `docs/diagrams/${name} is stale. Run: npm run diagrams`).toBe(true)
    },
  )

  it('holds nothing else', () => {
    expect(files.toSorted()).toEqual(drawn.map(({ name }) => name).toSorted())
  })

  it('shows every picture on its page', () => {
    const page = drawn.find(({ name }) => name === 'README.md')?.text ?? ''
    const others = drawn.filter(({ name }) => name !== 'README.md')
    expect(others).toHaveLength(streamOrder.length + 1)
    for (const { text } of others) expect(page).toContain(`\`\`\`mermaid\n${text}\`\`\`\n`)
  })

  it('draws no picture of a stream that is too large to be read', () => {
    for (const stream of streamOrder) {
      const text = drawn.find(({ name }) => name === `${stream}.mmd`)?.text ?? ''
      const boxes = new Set([...text.matchAll(/(\w+)(?:\[\[|\[|\(|\(\[)"/g)].map(([, id]) => id))
      expect(boxes.size, stream).toBeGreaterThan(3)
      expect(boxes.size, stream).toBeLessThanOrEqual(40)
    }
  })
})

describe.each(streamOrder)('the flow of %s', (stream) => {
  const flow = streamFlow(edition, stream)
  const variants = edition.variants.filter((one) => one.stream === stream)

  it('has every variant and every question that a bright line reads, once', () => {
    expect(flow.groups.flatMap((group) => group.variants)).toHaveLength(variants.length)
    expect(new Set(flow.groups.flatMap((group) => group.variants))).toEqual(new Set(variants))
    const read = new Set(
      variants.flatMap(({ condition }) => criteriaOf(condition)).map(({ asks }) => asks),
    )
    const asked = flow.subjects.flatMap(({ questions }) => questions)
    expect(asked.toSorted()).toEqual([...read].toSorted())
  })

  it('closes at a subject that it has', () => {
    const own = flow.subjects.map(({ screen }) => screen)
    for (const { screen } of flow.closing) expect(own).toContain(screen)
    expect(flow.closing.length).toBeGreaterThan(0)
  })
})
