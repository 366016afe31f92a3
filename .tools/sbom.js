/**
 * Prints the list of all packages that the app depends on (a software bill of materials, CycloneDX 1.5):
 * docs/sbom.cdx.json. It comes from package-lock.json, and the day of each release from .tools/releases.json, so it says
 * nothing that changes by itself: no day of today, no serial number. (npm's own list leaves out every package that a
 * tool wants too, React among them.)
 *
 *   npm run sbom              writes it; asks npm for the days of releases that are not known yet
 *   npm run sbom -- --check   writes nothing, and fails when it is not what would be written
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './ready.js'

/** Where it lies in the repository. */
export const sbomFile = 'docs/sbom.cdx.json'
/** Where the days of releases are kept. */
export const releasesFile = '.tools/releases.json'

/** @typedef {Readonly<Record<string, string>>} Releases the day of each release, by package and version: `react@19.3.1` */

/** @typedef {Record<string, string>} Wanted */
/**
 * @typedef {object} Locked
 * @property {string} version
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {Wanted} [dependencies]
 * @property {Wanted} [optionalDependencies]
 * @property {Wanted} [peerDependencies]
 */
/** @typedef {{ name: string, version: string, packages: Record<string, Locked> }} Lock */

/**
 * Where a package that another one wants is installed: beside it, or in a folder further up. Undefined when it is not,
 * as an optional one may be.
 * @param {Lock} lock
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function placeOf(lock, from, name) {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (place in lock.packages) return place
  if (from === '') return undefined
  const up = from.lastIndexOf('/node_modules/')
  return placeOf(lock, up < 0 ? '' : from.slice(0, up), name)
}

/** @param {string} place */
const nameAt = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** @param {Lock} lock @param {string} place */
const lockedAt = (lock, place) => {
  const locked = lock.packages[place]
  if (locked === undefined) throw new Error(`package-lock.json has no ${place}.`)
  return locked
}

/** @param {Lock} lock @param {string} place */
const wantedBy = (lock, place) => {
  const { dependencies, optionalDependencies, peerDependencies } = lockedAt(lock, place)
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
  return [...new Set(names.flatMap((name) => placeOf(lock, place, name) ?? []))]
}

/**
 * The app's packages, and theirs.
 * @param {Lock} lock
 */
function places(lock) {
  /** @type {Set<string>} */
  const found = new Set()
  const waiting = wantedBy(lock, '')
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...wantedBy(lock, next))
  }
  return [...found].toSorted()
}

/** A package's address in the notation of purl. @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/**
 * The text of the list that belongs to the text of a lock. Throws when the day of a release is not known.
 * @param {string} text
 * @param {Releases} releases
 */
export function sbomText(text, releases) {
  const lock = /** @type {Lock} */ (JSON.parse(text))
  const found = places(lock)
  const self = purl(lock.name, lock.version)
  /** @param {string} place */
  const refOf = (place) => purl(nameAt(place), lockedAt(lock, place).version)
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: lock.name,
        version: lock.version,
        licenses: licences(lockedAt(lock, '')),
      },
    },
    components: found.map((place) => {
      const locked = lockedAt(lock, place)
      const released = releases[`${nameAt(place)}@${locked.version}`]
      if (released === undefined)
        throw new Error(`${nameAt(place)} ${locked.version}: of which day?`)
      return {
        type: 'library',
        'bom-ref': refOf(place),
        name: nameAt(place),
        version: locked.version,
        purl: refOf(place),
        licenses: licences(locked),
        hashes: (locked.integrity ?? '')
          .split(' ')
          .filter((one) => one.startsWith('sha512-'))
          .map((one) => ({
            alg: 'SHA-512',
            content: Buffer.from(one.slice('sha512-'.length), 'base64').toString('hex'),
          })),
        properties: [{ name: 'released', value: released }],
      }
    }),
    dependencies: ['', ...found].map((place) => ({
      ref: place === '' ? self : refOf(place),
      dependsOn: wantedBy(lock, place)
        .filter((one) => found.includes(one))
        .map(refOf)
        .toSorted(),
    })),
  }
  return `${JSON.stringify(list, null, 2)}\n`
}

/** A licence by its name, or several in one expression. @param {Locked} locked */
const licences = ({ license }) =>
  license === undefined
    ? []
    : [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }]

/**
 * The day of each release that the list needs: as known, or as npm says. Throws when npm can't say.
 * @param {string} text the lock
 * @param {Releases} known
 * @returns {Releases}
 */
function releasesOf(text, known) {
  const lock = /** @type {Lock} */ (JSON.parse(text))
  const wanted = places(lock).map((place) => [nameAt(place), lockedAt(lock, place).version])
  return Object.fromEntries(
    wanted.map(([name = '', version = '']) => {
      const key = `${name}@${version}`
      return [key, known[key] ?? askedNpm(name, version)]
    }),
  )
}

/** @param {string} name @param {string} version */
function askedNpm(name, version) {
  const said = execFileSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8' })
  const day = /** @type {Record<string, string>} */ (JSON.parse(said))[version]?.slice(0, 10)
  if (day === undefined) throw new Error(`npm does not say when ${name} ${version} was released.`)
  return day
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const [file, days] = [join(root, sbomFile), join(root, releasesFile)]
  const known = /** @type {Releases} */ (JSON.parse(readFileSync(days, 'utf8')))
  if (!process.argv.includes('--check')) {
    const releases = releasesOf(text, known)
    writeFileSync(days, `${JSON.stringify(releases, null, 2)}\n`)
    writeFileSync(file, sbomText(text, releases))
  } else if (readFileSync(file, 'utf8') !== sbomText(text, known)) {
    console.error(`${sbomFile} is not what the lock says. Run: npm run sbom`)
    process.exitCode = 1
  }
}
