/// <reference types="node" />
/**
 * `npm run --silent law:diff -- [OLD NEW] [--people FILE.json] [--language en|fr]` compares two editions of the
 * rules. Only the process is handled here; see lawDiff.ts.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { editions } from '#rules'
import { InvalidInput } from '../screen/invalidInput.ts'
import { lawDiff } from './lawDiff.ts'

// npm starts scripts in the repository's folder; a file is named from where the person stands.
const folder =
  process.env['npm_lifecycle_event'] === 'law:diff' ? process.env['INIT_CWD'] : undefined

async function file(path: string): Promise<string> {
  try {
    return await readFile(resolve(folder ?? '.', path), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new InvalidInput(path, `it can’t be read (${code}).`, 'a file on this device.')
  }
}

const { stdout, stderr, exitCode } = await lawDiff(process.argv.slice(2), editions, file)
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
