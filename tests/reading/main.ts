import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { report } from './measured.ts'

/** `npm run reading`: measures every text that a person reads, prints the table and writes it into docs/READING.md. */

const document = 'docs/READING.md'
const [begin, end] = ['<!-- reading: begin -->', '<!-- reading: end -->']

const section = report()
const text = readFileSync(document, 'utf8')
const [before, , after] = text.split(new RegExp(`(?<=${begin})|(?=${end})`))
if (before === undefined || after === undefined) throw new Error(`${document} has lost its marks.`)
const options = await resolveConfig(document)
writeFileSync(
  document,
  await format(`${before}\n\n${section}\n\n${after}`, { ...options, parser: 'markdown' }),
)
process.stdout.write(`${section}\n`)
