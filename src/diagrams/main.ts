/// <reference types="node" />
/** `npm run diagrams` draws the machine and every stream into docs/diagrams. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pictures } from './pictures.ts'

const [, entry = ''] = process.argv
// The entry is src/diagrams/main.ts, whatever the bundle's own place is.
const folder = join(dirname(entry), '..', '..', 'docs', 'diagrams')

mkdirSync(folder, { recursive: true })
for (const { name, text } of pictures()) {
  writeFileSync(join(folder, name), text)
  console.error(`docs/diagrams/${name}: ${text.split('\n').length - 1} lines.`)
}
