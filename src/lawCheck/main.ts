/// <reference types="node" />
/**
 * `npm run --silent law:check -- [--record] [--language en|fr|both] FILE.xml` compares what the rules cite of the
 * Regulations with the official text in a local file. Only the process is handled here; see lawCheck.ts.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { citedIn, digests, quotations } from '#rules'
import { InvalidInput } from '../screen/invalidInput.ts'
import { printedInto } from './digest.ts'
import { lawCheck } from './lawCheck.ts'

const [, entry = '', ...args] = process.argv
// The entry is src/lawCheck/main.ts, whatever the bundle's own place is.
const record = join(dirname(entry), '..', '..', 'rules', 'law', 'digests.ts')
// npm starts scripts in the repository's folder; a file is named from where the person stands.
const folder =
  process.env['npm_lifecycle_event'] === 'law:check' ? process.env['INIT_CWD'] : undefined

async function file(path: string): Promise<string> {
  try {
    return await readFile(resolve(folder ?? '.', path), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new InvalidInput(path, `it can’t be read (${code}).`, 'a file on this device.')
  }
}

const { stdout, stderr, exitCode } = await lawCheck(
  args,
  {
    instrument: { en: 'SOR/2002-227', fr: 'DORS/2002-227' },
    cited: citedIn('irpr'),
    digests,
    quotations,
  },
  {
    file,
    today: new Date().toISOString().slice(0, 10),
    write: async (anew) => writeFile(record, printedInto(await readFile(record, 'utf8'), anew)),
  },
)
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
