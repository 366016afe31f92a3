import { describe, expect, it } from 'vitest'
import {
  amend,
  bars,
  codeEntries,
  countryName,
  criteriaOf,
  decisiveLines,
  difference,
  edition,
  editions,
  explain,
  lookUpCode,
  questionIds,
  retiredCodes,
  sources,
  suggest,
} from '#rules'
import type { ExplainedLine, SourceId, Variant } from '#rules'
import {
  agreementRows,
  book,
  bookOf,
  criteriaByQuestion,
  currentCodes,
  everyRow,
  filteredRows,
  searched,
  oldCodes,
  usesOf,
  variantsByStream,
} from '../../../src/screens/rulebook/book.ts'
import { exists } from '../../../src/screens/rulebook/places.ts'
import { readRulesAddress, rulesAddress } from '../../../src/screens/rulesAddress.ts'
import { workers } from '../../browser/people.ts'

const rules = book()
const idsOf = (rows: readonly { readonly variant: Variant }[]): readonly string[] =>
  rows.map(({ variant }) => variant.id)

describe('the rulebook', () => {
  it('has every variant of today once, below its stream', () => {
    const listed = variantsByStream(rules).flatMap(({ stream, entries }) =>
      entries.map(({ variant }) => {
        expect(variant.stream).toBe(stream)
        return variant.id
      }),
    )
    expect(listed.toSorted()).toEqual(edition.variants.map(({ id }) => id).toSorted())
  })

  it('says of a variant under an agreement once for whom it is, of each country once', () => {
    for (const { variant, people } of agreementRows(rules)) {
      const asked = people.map(({ asks }) => asks)
      expect(asked, variant.id).toEqual([...new Set(asked)])
      for (const { sure, doubtful } of people) {
        const all = [...sure, ...doubtful]
        expect(all, variant.id).toEqual([...new Set(all)])
      }
    }
  })

  it('has every criterion of today once, below its question', () => {
    const law = new Set([
      ...edition.variants.flatMap(({ condition, evidence }) =>
        [...criteriaOf(condition), ...evidence].map(({ id }) => id),
      ),
      ...bars.map(({ id }) => id),
    ])
    const byQuestion = criteriaByQuestion(rules)
    const listed = questionIds.flatMap((id) =>
      (byQuestion.get(id) ?? []).map(({ criterion }) => criterion.id),
    )
    expect(listed).toHaveLength(law.size)
    expect(new Set(listed)).toEqual(law)
  })

  it('says of a criterion which variants have it', () => {
    for (const { criterion, variants, until } of rules.criteria.values()) {
      if (until !== null) continue
      const readers = edition.variants.filter(({ condition, evidence }) =>
        [...criteriaOf(condition), ...evidence].some(({ id }) => id === criterion.id),
      )
      expect(variants.map(({ id }) => id)).toEqual(readers.map(({ id }) => id))
    }
  })

  it('keeps what only an earlier edition has, with the day on which it went', () => {
    const [first] = editions
    const today = new Set(edition.variants.map(({ id }) => id))
    const gone = editions.flatMap(({ variants }) => variants.filter(({ id }) => !today.has(id)))
    expect(gone.length).toBeGreaterThan(0)
    for (const { id } of gone) {
      const entry = rules.variants.get(id)
      expect(entry?.from).toBe(first?.from)
      expect(entry?.until).toBe(edition.from)
    }
    expect(rules.criteria.get('coop.placement')?.until).toBe(edition.from)
  })

  it('tells since when a variant reads as it does', () => {
    expect(rules.variants.get('benefit-c10')).toMatchObject({ from: '2026-02-24', changed: true })
    expect(rules.variants.get('cusma-t36')).toMatchObject({ from: '2026-02-11', changed: false })
    const [variant] = edition.variants
    if (variant === undefined) throw new Error('There is no variant')
    const changed = { ...variant, code: 'Z99' }
    const later = amend(edition, '2030-01-01', edition.note, { [variant.id]: changed })
    const undone = amend(later, '2031-01-01', edition.note, { [variant.id]: variant })
    const { variants } = bookOf([...editions, later, undone])
    expect(variants.get(variant.id)).toEqual({
      variant,
      from: '2031-01-01',
      until: null,
      changed: true,
    })
  })

  it('shows for each source what cites it', () => {
    const ids = Object.keys(sources) as SourceId[]
    const uses = ids.map((id) => usesOf(id, rules))
    const cited = ids.filter((_, at) => {
      const { variants = [], criteria = [] } = uses[at] ?? {}
      return variants.length + criteria.length > 0
    })
    for (const { criterion } of rules.criteria.values()) {
      for (const { source } of criterion.cites) expect(cited).toContain(source)
    }
    expect(usesOf('irpr', rules).variants.length).toBeGreaterThan(100)
  })
})

describe('the table of agreements', () => {
  const rows = agreementRows(rules)

  it('has every variant under an agreement, with its kind and for whom it is', () => {
    expect(idsOf(rows)).toEqual(
      edition.variants.filter(({ agreement }) => agreement !== undefined).map(({ id }) => id),
    )
    expect(rows.filter(({ people }) => people.length === 0)).toEqual([])
    const kindOf = (id: string) => rows.find(({ variant }) => variant.id === id)?.kind
    expect(kindOf('cusma-t36')).toBe('professional')
    expect(kindOf('cusma-t37')).toBe('transferee')
    expect(kindOf('cusma-t34')).toBe('trader')
    expect(kindOf('cusma-t35')).toBe('investor')
  })

  it('is filtered by country, agreement, kind and code, all together', () => {
    expect(filteredRows(rows, everyRow)).toEqual(rows)
    const korea = idsOf(filteredRows(rows, { ...everyRow, country: 'KOR' }))
    expect(korea).toContain('korea-f30')
    expect(korea).toContain('gats-t33')
    expect(korea).not.toContain('cusma-t36')
    expect(
      idsOf(
        filteredRows(rows, { country: 'MEX', agreement: 'cptpp', kind: 'investor', code: 't5' }),
      ),
    ).toEqual(['cptpp-t50'])
    expect(filteredRows(rows, { ...everyRow, code: 'Q' })).toEqual([])
  })

  it('has countries in doubt, and residents, as the law has them', () => {
    const investor = rows.find(({ variant }) => variant.id === 'cptpp-t50')
    expect(investor?.people).toEqual([
      {
        asks: 'citizenships',
        sure: ['AUS', 'BRN', 'CHL', 'JPN', 'MEX', 'PER', 'VNM'],
        doubtful: ['SGP'],
      },
      { asks: 'residences', sure: ['AUS'], doubtful: [] },
    ])
    const singapore = idsOf(filteredRows(rows, { ...everyRow, country: 'SGP' }))
    expect(singapore).toContain('cptpp-t50')
  })

  it('names only countries that have a name', () => {
    const codes = rows.flatMap(({ people }) =>
      people.flatMap(({ sure, doubtful }) => [...sure, ...doubtful]),
    )
    expect(codes.filter((code) => countryName(code, 'fr') === code)).toEqual([])
  })
})

describe('the codes', () => {
  it('are old or in use, each once', () => {
    const all = [
      ...oldCodes().map(({ code }) => code),
      ...currentCodes().map(({ entry }) => entry.code),
    ]
    expect(all.toSorted()).toEqual(
      codeEntries()
        .map(({ code }) => code)
        .toSorted(),
    )
  })

  it('have the day on which they closed, the newest first', () => {
    const days = oldCodes().map(({ since }) => since)
    expect(days).toEqual(days.toSorted().toReversed())
    for (const { code, now } of retiredCodes) {
      expect(oldCodes().find((one) => one.code === code)?.now).toEqual(now)
    }
  })

  it('all have a page that an address leads to, those of variants too', () => {
    const codes = [...rules.variants.values()].flatMap(({ variant }) => variant.code ?? [])
    for (const code of [...codes, ...oldCodes().flatMap(({ now }) => now)]) {
      const place = readRulesAddress(rulesAddress('codes', code))
      expect([code, place !== null && exists(place, rules)]).toEqual([code, true])
    }
    expect(currentCodes().find(({ entry }) => entry.code === 'T36')?.variants).toEqual(
      edition.variants.filter(({ code }) => code === 'T36'),
    )
    expect(lookUpCode('T36').kind).toBe('current')
  })
})

describe('the search', () => {
  it('finds variants and lines by words, codes and names, whatever the accents', () => {
    const hits = searched('t36', rules, 'en')
    expect(hits[0]).toMatchObject({ kind: 'variant', variant: { id: 'cusma-t36' } })
    expect(searched('transferee.controlled', rules, 'en')).toHaveLength(1)
    expect(searched('controle l’autre', rules, 'fr').length).toBeGreaterThan(0)
    expect(searched("controle l'autre", rules, 'fr')).toEqual(
      searched('contrôle l’autre', rules, 'fr'),
    )
    expect(searched('canada-eu', rules, 'en')).toEqual(searched('canada–eu', rules, 'en'))
    expect(searched('canada-eu', rules, 'en').length).toBeGreaterThan(0)
    expect(searched('  ', rules, 'en')).toEqual([])
    expect(searched('benefit zebra', rules, 'en')).toEqual([])
  })
})

it('every line of a result has a page in the rulebook', () => {
  const linesOf = (line: ExplainedLine): readonly ExplainedLine[] =>
    line.kind === 'criterion' ? [line] : line.parts.flatMap(linesOf)
  const ids = new Set<string>()
  for (const { person } of workers) {
    const { variant } = suggest(person)
    for (const { id } of edition.variants) {
      for (const { criterion } of decisiveLines(id, person)) ids.add(criterion?.id ?? '')
    }
    if (variant === null) continue
    const { condition, evidence } = explain(variant, person)
    for (const { criterion } of [condition, ...evidence].flatMap(linesOf))
      ids.add(criterion?.id ?? '')
  }
  expect(ids.size).toBeGreaterThan(150)
  for (const id of ids) {
    const place = readRulesAddress(rulesAddress('criterion', id))
    expect([id, place?.part, place !== null && exists(place, rules)]).toEqual([
      id,
      'criterion',
      true,
    ])
  }
})

it('two editions differ in what was amended', () => {
  const [first, second] = editions
  if (first === undefined || second === undefined) throw new Error('There are no two editions')
  expect(difference(first, second).variants.changed.map(({ id }) => id)).toEqual(['benefit-c10'])
  expect(difference(second, second)).toMatchObject({ reordered: false, variants: { changed: [] } })
})
