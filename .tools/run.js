/**
 * Runs a TypeScript entry with Node, which cannot (Node 20) read TypeScript itself:
 *
 *   node .tools/run.js src/screen/main.ts [arguments]
 *
 * Bundles the entry and all it imports into one file, node_modules/.cache/imp/<name>.mjs, unless the
 * bundle there was made from the very same sources, and then imports it. The entry sees the usual
 * process.argv (arguments from index 2), stdin, stdout and exit code; nothing here writes to stdout.
 *
 * The entry runs from the bundle's place, so it must not look for files beside import.meta.url.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from './bundle.js'
import { cache, ready, root } from './ready.js'

/** A hash of everything a bundle can be made of, so that a stale bundle is never run. @param {string} entry */
function sourcesHash(entry) {
  const files = ['rules', 'src', dirname(relative(root, entry))].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name)),
  )
  const tools = ['run.js', 'bundle.js'].map((name) => join(root, '.tools', name))
  const others = [entry, join(root, 'package-lock.json'), ...tools]
  const hash = createHash('sha256')
  for (const file of [...files, ...others].toSorted()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** The path of an up-to-date bundle of the entry. @param {string} entry */
async function bundleOf(entry) {
  const name = relative(root, entry)
    .replace(/\.[cm]?tsx?$/, '')
    .replaceAll(/[^\w-]+/g, '-')
  // Node would read the whole file once more to find out that a `.js` is a module.
  const file = join(cache, `${name}.mjs`)
  const stamp = `// sources ${sourcesHash(entry)}\n`
  if (existsSync(file) && readFileSync(file, 'utf8').startsWith(stamp)) return file
  const code = await bundled(entry)
  mkdirSync(cache, { recursive: true })
  // Written beside and moved into place: two runs at once never read half a file.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, stamp + code)
  renameSync(draft, file)
  return file
}

const [, , entryArgument, ...args] = process.argv
const entry = entryArgument === undefined ? undefined : resolve(root, entryArgument)
if (entry === undefined || !existsSync(entry)) {
  console.error(
    entry === undefined
      ? 'Usage: node .tools/run.js ENTRY [arguments]'
      : `There is no ${entryArgument}.`,
  )
  process.exitCode = 2
} else {
  let file
  try {
    ready()
    file = await bundleOf(entry)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
  if (file !== undefined) {
    process.argv = [process.execPath, entry, ...args]
    await import(pathToFileURL(file).href)
  }
}
