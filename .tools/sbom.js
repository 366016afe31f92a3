/**
 * Prints the list of what is built into the app (a software bill of materials, CycloneDX): docs/sbom.cdx.json.
 * It comes from the lock alone, so it needs no network, and holds no day and no number that changes by itself.
 *
 *   npm run sbom              writes it
 *   npm run sbom -- --check   writes nothing, and fails when it is not what would be written
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './ready.js'

/** Where it lies in the repository. */
export const sbomFile = 'docs/sbom.cdx.json'

/**
 * @typedef {object} Component
 * @property {string} [bom-ref]
 * @property {string} type
 * @property {string} name
 * @property {string} version
 * @property {string} [purl]
 * @property {string} [scope]
 * @property {{ alg: string, content: string }[]} [hashes]
 * @property {{ license?: { id?: string, name?: string }, expression?: string }[]} [licenses]
 */
/** @typedef {{ ref: string, dependsOn?: string[] }} Dependency */
/** @typedef {{ metadata: { component: Component }, components: Component[], dependencies: Dependency[] }} Bom */

/** npm's list, as far as it says something about a package; where a package was fetched from is left out. */
function npmsList() {
  const running = process.env['npm_execpath']
  const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only', '--offline']
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: 'utf8' }
  const { status, stdout, stderr } = running?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [running, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm could not list the packages: ${stderr}`)
  return /** @type {Bom} */ (JSON.parse(stdout))
}

/** @param {Component} component */
const described = ({ 'bom-ref': ref, type, name, version, purl, scope, hashes, licenses }) => ({
  'bom-ref': ref,
  type,
  name,
  version,
  scope,
  purl,
  hashes,
  licenses,
})

/** The text of the list. */
export function sbomText() {
  const { metadata, components, dependencies } = npmsList()
  const { 'bom-ref': ref, version, licenses } = metadata.component
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      // npm calls the app by its folder; its name is the one in package.json.
      component: {
        'bom-ref': ref,
        type: 'application',
        name: 'imp-stream-finder',
        version,
        licenses,
      },
    },
    components: components
      .map(described)
      .toSorted((one, other) => ((one.purl ?? '') < (other.purl ?? '') ? -1 : 1)),
    dependencies: dependencies.toSorted((one, other) => (one.ref < other.ref ? -1 : 1)),
  }
  return `${JSON.stringify(list, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = sbomText()
  const file = join(root, sbomFile)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${sbomFile} is not what the lock says. Run: npm run sbom`)
    process.exitCode = 1
  }
}
