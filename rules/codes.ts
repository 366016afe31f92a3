import { edition } from './law/edition.ts'
import { narrowedCodes, retiredCodes } from './law/retiredCodes.ts'
import type { RetiredCode } from './law/retiredCodes.ts'
import type { Variant } from './law/variant.ts'

/** What an exemption code is: in use, retired with what took its place, or none of those known here. */
export type CodeLookUp =
  | {
      readonly kind: 'current'
      readonly variants: readonly Variant[]
      /** What an old permit or article may have meant by it, when it once stood for more. */
      readonly once: RetiredCode | null
    }
  | ({ readonly kind: 'retired' } & RetiredCode)
  | { readonly kind: 'unknown' }

/** Looks an exemption code up, in any case of letters. A retired code is never the code of a variant. */
export function lookUpCode(text: string): CodeLookUp {
  const code = text.trim().toUpperCase()
  const variants = edition.variants.filter((one) => one.code === code && one.sameAs === undefined)
  if (variants.length > 0) {
    const once = narrowedCodes.find((one) => one.code === code) ?? null
    return { kind: 'current', variants, once }
  }
  const retired = retiredCodes.find((one) => one.code === code)
  return retired ? { kind: 'retired', ...retired } : { kind: 'unknown' }
}
