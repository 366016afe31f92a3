/** The digest of a record: the same content has the same digest, however its JSON is laid out. */

/** JSON without a blank, the keys of every object in alphabetical order: one text for one content. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`)
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** SHA-256 of the canonical JSON of all but the digest, in hexadecimal. */
export async function digestOf(record: object): Promise<string> {
  const parts = Object.entries(record).filter(([key]) => key !== 'digest')
  const bytes = new TextEncoder().encode(canonicalJson(Object.fromEntries(parts)))
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A digest as people compare it: in groups of four. */
export const digestText = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? ''
