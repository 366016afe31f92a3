import { codeEntry } from './law/codeTable.ts'
import type { CodeEntry } from './law/codeTable.ts'
import { edition } from './law/edition.ts'
import { narrowedCodes, retiredCodes } from './law/retiredCodes.ts'
import type { RetiredCode } from './law/retiredCodes.ts'
import type { Variant } from './law/variant.ts'

/**
 * What an exemption code is: in use, retired with what took its place, closed to new applicants, or none of those
 * known here. `entry` is its row of the table of codes.
 */
export type CodeLookUp =
  | {
      readonly kind: 'current'
      /** The variants that carry it; none where the code is outside the streams. */
      readonly variants: readonly Variant[]
      /** What an old permit or article may have meant by it, when it once stood for more. */
      readonly once: RetiredCode | null
      readonly entry: CodeEntry | null
    }
  | ({ readonly kind: 'retired' | 'closed'; readonly entry: CodeEntry } & RetiredCode)
  | { readonly kind: 'unknown'; readonly entry: null }

/** Looks an exemption code up, in any case of letters. A retired code is never the code of a variant. */
export function lookUpCode(text: string): CodeLookUp {
  const code = text.trim().toUpperCase()
  const entry = codeEntry(code)
  const variants = edition.variants.filter((one) => one.code === code && one.sameAs === undefined)
  if (variants.length > 0 || entry?.status === 'current') {
    const once = narrowedCodes.find((one) => one.code === code) ?? null
    return { kind: 'current', variants, once, entry }
  }
  if (entry?.closed === undefined) return { kind: 'unknown', entry: null }
  const kind = entry.status === 'retired' ? 'retired' : 'closed'
  const old = retiredCodes.find((one) => one.code === code)
  if (old) return { kind, entry, ...old }
  const { closed: since, note, forWhom, cites } = entry
  return { kind, entry, code, now: [], since, says: { ...forWhom, ...note }, cites }
}
