/** Makes one JavaScript module of a TypeScript entry, for Node 20, which can't read TypeScript itself. */
import { root } from './ready.js'

/**
 * The entry as one JavaScript module, packages included. Rejects when the entry, or something that it imports, can't
 * be found or read.
 * @param {string} entry a file's whole path
 */
export async function bundled(entry) {
  const { build } = await import('vite')
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    // Fixed, or the first run (Vite sets NODE_ENV) would differ from the cached ones.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  )
  const chunk = outputs.find((part) => part.type === 'chunk' && part.isEntry)
  if (chunk?.type !== 'chunk') throw new Error('The bundle is empty.')
  return chunk.code
}
