/// <reference types="node" />
/**
 * `npm run --silent law:diff -- [OLD NEW | --against COMMIT] [--people FILE.json] [--language en|fr] [--json]`
 * compares two editions of the rules, or a commit's with the working tree's. Only the process is handled here; see
 * lawDiff.ts.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { InvalidInput } from '../screen/invalidInput.ts'
import { lawDiff } from './lawDiff.ts'
import { repositoryIn } from './load.ts'

const [, entry = '', ...args] = process.argv
// The entry is src/lawDiff/main.ts, whatever the bundle's own place is.
const root = resolve(dirname(entry), '..', '..')
const tool = pathToFileURL(join(root, '.tools', 'bundle.js')).href
const { bundled } = (await import(/* @vite-ignore */ tool)) as {
  readonly bundled: (entry: string) => Promise<string>
}
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

const cache = join(root, 'node_modules', '.cache', 'imp')
const { stdout, stderr, exitCode } = await lawDiff(args, {
  ...repositoryIn({ root, cache }, bundled),
  file,
})
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
