import { criteriaOf, edition, lookUpCode } from '#rules'
import type { CodeLookUp, Variant } from '#rules'
import { citationEntries } from './citations.ts'

type Entry = NonNullable<CodeLookUp['entry']>

/**
 * What an exemption code is today. `current`: in use, with its variants, or those whose partners get it; where it
 * once stood for more, `was` says so. `retired`: an old number, `was` says what it meant. `closed`: no new applicants.
 * `now`: the codes of today. `entry` describes the code; it is null for a code that is not known here.
 */
export function codeLookUp(code: string) {
  const found = lookUpCode(code)
  const current = found.kind === 'current'
  const variants = current ? found.variants : []
  const was = current ? found.once : found.kind === 'unknown' ? null : found
  return {
    code,
    kind: found.kind,
    now: was?.now ?? (current ? [code] : []),
    entry: found.entry && described(found.entry, variants),
    variants: variants.map(({ id, stream, title, cites }) => ({
      stream,
      variant: id,
      ...title,
      citations: citationEntries(cites),
    })),
    partnerOf: edition.variants
      .filter(({ spouse, sameAs }) => spouse.code === code && sameAs === undefined)
      .map(({ id }) => id),
    was: was && { until: was.since, ...was.says, citations: citationEntries(was.cites) },
  }
}

/** The row of the table of codes, with the questions that lead there and every point that is not settled. */
function described(entry: Entry, variants: readonly Variant[]) {
  const { label, frStatus, group, permit, status, since, closed, replaces, confidence } = entry
  const asked = variants.flatMap(({ condition }) => criteriaOf(condition).map(({ asks }) => asks))
  const open = [...(entry.unsettled ? [entry.unsettled] : []), ...variants.flatMap(unsettledOf)]
  return {
    label: { ...label, frStatus },
    forWhom: entry.forWhom,
    status,
    since: since ?? null,
    closed: closed ?? null,
    replaces,
    permit,
    group,
    citations: citationEntries(entry.cites),
    confidence,
    note: entry.note ?? null,
    unsettled: [...new Map(open.map((text) => [text.en, text])).values()],
    questions: [...new Set(asked)],
    noQuestions: entry.noQuestions ?? null,
  }
}

const unsettledOf = ({ unsettled = [] }: Variant) => unsettled
