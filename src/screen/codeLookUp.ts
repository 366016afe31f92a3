import { lookUpCode } from '#rules'
import { citationEntries } from './citations.ts'

/** What an exemption code is today: one in use, an old one with those that took its place, or none known. */
export function codeLookUp(code: string) {
  const found = lookUpCode(code)
  switch (found.kind) {
    case 'current':
      return {
        code,
        kind: found.kind,
        variants: found.variants.map(({ id, stream, title, cites }) => ({
          stream,
          variant: id,
          ...title,
          citations: citationEntries(cites),
        })),
      }
    case 'retired':
      return {
        code,
        kind: found.kind,
        now: found.now,
        since: found.since,
        ...found.says,
        citations: citationEntries(found.cites),
      }
    case 'unknown':
      return { code, kind: found.kind }
  }
}
