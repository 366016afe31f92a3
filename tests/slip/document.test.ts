import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Slip } from '../../src/slip/schema.ts'

const file = fileURLToPath(new URL('../../docs/SLIP.md', import.meta.url))
const fence = /(```json\n)([\s\S]*?)(\n```)/

it('docs/SLIP.md holds the JSON Schema of the slip', () => {
  const schema = z.toJSONSchema(Slip)
  if (process.env['UPDATE_SLIP'] === '1') {
    const text = JSON.stringify(schema, null, 2)
    const fresh = (_: string, before: string, _old: string, after: string) => before + text + after
    writeFileSync(file, readFileSync(file, 'utf8').replace(fence, fresh))
  }
  const [, , written = ''] = fence.exec(readFileSync(file, 'utf8')) ?? []
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schema)))
})
