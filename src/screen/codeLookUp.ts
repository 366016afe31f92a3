import { edition, lookUpCode, narrowedCodes } from '#rules'
import { citationEntries } from './citations.ts'

/**
 * What an exemption code is today. `current`: in use, with its variants, or those whose partners get it; where it
 * once stood for more, `was` says so. `retired`: an old one, `was` says what it meant. `now`: the codes of today.
 */
export function codeLookUp(code: string) {
  const found = lookUpCode(code)
  const variants = found.kind === 'current' ? found.variants : []
  const partnerOf = edition.variants
    .filter(({ spouse, sameAs }) => spouse.code === code && sameAs === undefined)
    .map(({ id }) => id)
  const inUse = variants.length > 0 || partnerOf.length > 0
  const was =
    found.kind === 'retired' ? found : narrowedCodes.find((narrowed) => narrowed.code === code)
  return {
    code,
    kind: inUse ? 'current' : found.kind,
    now: was?.now ?? (inUse ? [code] : []),
    variants: variants.map(({ id, stream, title, cites }) => ({
      stream,
      variant: id,
      ...title,
      citations: citationEntries(cites),
    })),
    partnerOf,
    was:
      was === undefined
        ? null
        : { until: was.since, ...was.says, citations: citationEntries(was.cites) },
  }
}
