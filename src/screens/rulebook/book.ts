import {
  bars,
  codeEntries,
  criteriaOf,
  effectsOf,
  lookUpCode,
  editions as allEditions,
  streamOrder,
} from '#rules'
import type {
  AgreementId,
  Citation,
  CodeEntry,
  CodeLookUp,
  Criterion,
  Edition,
  QuestionId,
  SourceId,
  StreamId,
  Variant,
} from '#rules'

/**
 * The rules in the shape of the pages: everything once, under its id. What only an earlier edition has is here too, so
 * that an old address still leads to it.
 */
export interface Book {
  readonly editions: readonly Edition[]
  readonly variants: ReadonlyMap<string, VariantEntry>
  readonly criteria: ReadonlyMap<string, CriterionEntry>
}

export interface VariantEntry {
  readonly variant: Variant
  /** First day of the first edition that has it in this form. */
  readonly from: string
  /** First day on which it is gone; `null` while it is law. */
  readonly until: string | null
  /** An earlier edition has it in another form. */
  readonly changed: boolean
}

export interface CriterionEntry {
  readonly criterion: Criterion
  /** What it does: it decides, it makes a case firmer, or it stops any permit. */
  readonly role: 'line' | 'point' | 'bar'
  readonly variants: readonly Variant[]
  /** First day on which it is gone; `null` while it is law. */
  readonly until: string | null
}

/** Puts editions, oldest first, into the shape of the pages. */
export function bookOf(editions: readonly Edition[]): Book {
  const variants = new Map<string, VariantEntry>()
  const criteria = new Map<string, CriterionEntry>()
  for (const [at, { variants: own }] of [...editions.entries()].toReversed()) {
    const until = editions[at + 1]?.from ?? null
    const read = new Map<string, { entry: CriterionEntry; variants: Set<Variant> }>()
    const note = (criterion: Criterion, role: CriterionEntry['role'], variant: Variant): void => {
      const known = read.get(criterion.id) ?? {
        entry: { criterion, role, variants: [], until },
        variants: new Set(),
      }
      known.variants.add(variant)
      read.set(criterion.id, known)
    }
    for (const variant of own) {
      if (!variants.has(variant.id)) variants.set(variant.id, lifeOf(variant, at, until, editions))
      for (const criterion of criteriaOf(variant.condition)) note(criterion, 'line', variant)
      for (const criterion of variant.evidence) note(criterion, 'point', variant)
    }
    for (const [id, { entry, variants: readers }] of read) {
      if (!criteria.has(id)) criteria.set(id, { ...entry, variants: [...readers] })
    }
  }
  for (const criterion of bars) {
    criteria.set(criterion.id, { criterion, role: 'bar', variants: [], until: null })
  }
  return { editions, variants, criteria }
}

function lifeOf(
  variant: Variant,
  at: number,
  until: string | null,
  editions: readonly Edition[],
): VariantEntry {
  const before = editions.slice(0, at).toReversed()
  const other = before.findIndex(({ variants }) => !variants.includes(variant))
  const same = other < 0 ? before : before.slice(0, other)
  return {
    variant,
    from: same.at(-1)?.from ?? editions[at]?.from ?? '',
    until,
    changed: before.some(({ variants }) =>
      variants.some((one) => one.id === variant.id && one !== variant),
    ),
  }
}

let made: Book | undefined

/** The rules as they stand, put together once. */
export const book = (): Book => (made ??= bookOf(allEditions))

/** The variants of each stream, in the order of the streams, those of today only. */
export function variantsByStream({
  variants,
}: Book): readonly { readonly stream: StreamId; readonly entries: readonly VariantEntry[] }[] {
  const today = [...variants.values()].filter(({ until }) => until === null)
  return streamOrder.map((stream) => ({
    stream,
    entries: today.filter(({ variant }) => variant.stream === stream),
  }))
}

/** The criteria of today by the question that they read. */
export function criteriaByQuestion({
  criteria,
}: Book): ReadonlyMap<QuestionId, readonly CriterionEntry[]> {
  const byQuestion = new Map<QuestionId, CriterionEntry[]>()
  for (const entry of criteria.values()) {
    if (entry.until !== null) continue
    const { asks } = entry.criterion
    const known = byQuestion.get(asks)
    if (known) known.push(entry)
    else byQuestion.set(asks, [entry])
  }
  return byQuestion
}

/** What cites each source: variants and criteria, by id. */
export function usesOf(
  source: SourceId,
  { variants, criteria }: Book,
): { readonly variants: readonly Variant[]; readonly criteria: readonly Criterion[] } {
  const cited = ({ cites }: { readonly cites: readonly Citation[] }): boolean =>
    cites.some((one) => one.source === source)
  return {
    variants: [...variants.values()].map(({ variant }) => variant).filter(cited),
    criteria: [...criteria.values()].map(({ criterion }) => criterion).filter(cited),
  }
}

// ——— Agreements

export const agreementKinds = ['transferee', 'professional', 'trader', 'investor'] as const

export type AgreementKind = (typeof agreementKinds)[number]

/** People of some countries for whom a variant is. */
interface People {
  readonly asks: 'citizenships' | 'residences' | 'employerCountry'
  readonly sure: readonly string[]
  readonly doubtful: readonly string[]
}

/** A variant under an agreement, as a row of the table. */
export interface AgreementRow {
  readonly variant: Variant
  readonly agreement: AgreementId
  readonly kind: AgreementKind
  readonly people: readonly People[]
}

const aboutCountries = ['citizenships', 'residences', 'employerCountry'] as const

/** Every variant under an agreement, agreement after agreement. */
export const agreementRows = ({ variants }: Book): readonly AgreementRow[] =>
  [...variants.values()].flatMap(({ variant, until }) => {
    const { agreement } = variant
    return agreement === undefined || until !== null
      ? []
      : [{ variant, agreement, kind: kindOf(variant), people: peopleOf(variant) }]
  })

function kindOf({ stream, condition }: Variant): AgreementKind {
  if (stream === 'intra_company_transferee') return 'transferee'
  if (stream !== 'trader_investor') return 'professional'
  const trades = criteriaOf(condition).some(
    ({ fails }) => fails !== undefined && 'notTicked' in fails && fails.notTicked === 'trade',
  )
  return trades ? 'trader' : 'investor'
}

function peopleOf({ condition }: Variant): readonly People[] {
  const criteria = [...new Set(criteriaOf(condition))]
  return aboutCountries.flatMap((asks) => {
    const effects = criteria.filter((one) => one.asks === asks).flatMap(effectsOf)
    const countries = (effect: 'passes' | 'evidence'): ReadonlySet<string> =>
      new Set(
        effects.flatMap((one) =>
          one.effect === effect && 'countries' in one.answers ? one.answers.countries : [],
        ),
      )
    const sure = countries('passes')
    const doubtful = [...countries('evidence')].filter((code) => !sure.has(code))
    return sure.size + doubtful.length === 0 ? [] : [{ asks, sure: [...sure], doubtful }]
  })
}

export interface AgreementFilters {
  readonly country: string
  readonly agreement: string
  readonly kind: string
  readonly code: string
}

/** All rows. */
export const everyRow: AgreementFilters = { country: '', agreement: '', kind: '', code: '' }

/** The rows that all filters let through; an empty filter lets everything through. */
export const filteredRows = (
  rows: readonly AgreementRow[],
  { country, agreement, kind, code }: AgreementFilters,
): readonly AgreementRow[] =>
  rows.filter(
    (row) =>
      (agreement === '' || row.agreement === agreement) &&
      (kind === '' || row.kind === kind) &&
      (row.variant.code ?? '').startsWith(code.trim().toUpperCase()) &&
      (country === '' || isFor(country, row.people)),
  )

/** Whether a person of this country may be meant: as a citizen or, where that counts, as a permanent resident. */
const isFor = (country: string, people: readonly People[]): boolean =>
  people.some(
    ({ asks, sure, doubtful }) =>
      asks !== 'employerCountry' && (sure.includes(country) || doubtful.includes(country)),
  )

// ——— Codes

/** A code that is no longer given, or is given for less than it was. */
export type OldCode = Extract<CodeLookUp, { kind: 'retired' | 'closed' }>

/** The codes that are closed or old, the newest day first. */
export const oldCodes = (): readonly OldCode[] =>
  codeEntries()
    .map(({ code }) => lookUpCode(code))
    .filter((one): one is OldCode => one.kind === 'retired' || one.kind === 'closed')
    .toSorted((one, other) => other.since.localeCompare(one.since))

/** The codes in use, in the order of the table of codes. */
export const currentCodes = (): readonly {
  readonly entry: CodeEntry
  readonly variants: readonly Variant[]
}[] =>
  codeEntries().flatMap((entry) => {
    const found = lookUpCode(entry.code)
    return found.kind === 'current' ? [{ entry, variants: found.variants }] : []
  })

// ——— Search

/** Something that was found by its words. */
export type Hit =
  | { readonly kind: 'variant'; readonly variant: Variant }
  | { readonly kind: 'criterion'; readonly criterion: Criterion }

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'")
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')

/** Variants, then criteria, that have every word typed, in their sentence, code or id. Nothing typed finds nothing. */
export function searched(
  typed: string,
  { variants, criteria }: Book,
  language: 'en' | 'fr',
): readonly Hit[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const has = (...texts: readonly string[]): boolean => {
    const all = plain(texts.join(' '))
    return words.every((word) => all.includes(word))
  }
  return [
    ...[...variants.values()].flatMap(({ variant }): readonly Hit[] =>
      has(variant.title[language], variant.code ?? '', variant.id)
        ? [{ kind: 'variant', variant }]
        : [],
    ),
    ...[...criteria.values()].flatMap(({ criterion }): readonly Hit[] =>
      has(criterion.says[language], criterion.id) ? [{ kind: 'criterion', criterion }] : [],
    ),
  ]
}
