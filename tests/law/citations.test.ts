import { describe, expect, it } from 'vitest'
import { bars } from '../../rules/law/bars.ts'
import { citedIn } from '../../rules/law/cited.ts'
import { contradictionRules } from '../../rules/law/contradictions.ts'
import { edition } from '../../rules/law/edition.ts'
import { agreements, notInForce } from '../../rules/law/agreements.ts'
import { preference, variants } from '../../rules/law/preference.ts'
import { narrowedCodes, retiredCodes } from '../../rules/law/retiredCodes.ts'
import { source, sources } from '../../rules/law/sources.ts'
import type { Citation, SourceId } from '../../rules/law/sources.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import type { Condition, Criterion, Text } from '../../rules/logic/condition.ts'

const criteria: readonly Criterion[] = [
  ...variants.flatMap(({ condition, evidence }) => [...criteriaOf(condition), ...evidence]),
  ...bars,
]
const oldCodes = [...retiredCodes, ...narrowedCodes]

const cited: readonly (readonly [string, readonly Citation[]])[] = [
  ...criteria.map(({ id, cites }) => [id, cites] as const),
  ...variants.map(({ id, cites }) => [id, cites] as const),
  ...oldCodes.map(({ code, cites }) => [code, cites] as const),
]

/** The sentences of a condition's alternatives. */
function alternatives(condition: Condition): readonly Text[] {
  if ('all' in condition) return condition.all.flatMap(alternatives)
  if ('any' in condition) return [condition.says, ...condition.any.flatMap(alternatives)]
  return []
}

const sentences: readonly (readonly [string, Text])[] = [
  ...criteria.map(({ id, says }) => [id, says] as const),
  ...variants.flatMap(({ id, title, condition, duration, spouse, unsettled = [] }) =>
    [
      title,
      ...alternatives(condition),
      ...(duration.note ? [duration.note] : []),
      ...(spouse.note ? [spouse.note] : []),
      ...unsettled,
    ].map((text) => [id, text] as const),
  ),
  ...oldCodes.map(({ code, says }) => [code, says] as const),
  ...contradictionRules.map(({ id, says }) => [id, says] as const),
  ...preference.map(({ reason }) => ['preference', reason] as const),
  ...notInForce.map(({ name }) => ['notInForce', name] as const),
  ...Object.entries(agreements).flatMap(([id, { name, short }]) => [
    [id, name] as const,
    [id, short] as const,
  ]),
  [edition.id, edition.note],
]

it('cites for the partner’s permits F64 and F73 the agreements’ own pages, where they stand', () => {
  const pages = (id: string): readonly string[] =>
    cited.flatMap(([one, cites]) => (one === id ? cites.map(({ source: page }) => page) : []))
  expect(new Set(pages('family-f64'))).toEqual(new Set(['irpr', 'codes', 'ukTransferees']))
  expect(new Set(pages('family-f73'))).toEqual(new Set(['irpr', 'ukraineProfessionals']))
  expect(new Set(pages('family.agreement.ukTransferee'))).toEqual(new Set(['ukTransferees']))
  expect(new Set(pages('family.agreement.ukraine'))).toEqual(new Set(['ukraineProfessionals']))
})

it('cites the page of its own agreement in every line on a professional', () => {
  const own = [
    'dutiesMatch',
    'degreeField',
    'experienceProof',
    'credentialCountry',
    'controlsBusiness',
  ]
  const shared: readonly SourceId[] = ['processing', 'cusmaOverview']
  for (const { id, stream, cites, evidence } of variants) {
    if (stream !== 'trade_agreement_professional') continue
    const pages = new Set([...cites.map(({ source: page }) => page), ...shared])
    const foreign = evidence
      .filter(({ asks }) => own.includes(asks))
      .flatMap((line) => line.cites.map(({ source: page }) => page))
      .filter((page) => !pages.has(page))
    expect([id, foreign]).toEqual([id, []])
  }
})

it('cites no page older than the reuse of C15 and C17 for them, but the table of codes', () => {
  const own =
    /^(residence-c15|family-c17|situation\.(residence-c15|family-c17)|residence\.stage\.residence-c15|family\.tie\.partnerInRuralPilot|residence\.papers\.pilot)$/
  const pages = cited.flatMap(([id, cites]) =>
    own.test(id) ? cites.map(({ source: page }) => page) : [],
  )
  expect(new Set(pages)).toEqual(new Set(['irpr', 'codes']))
})

it('names no trader where the agreement has none', () => {
  const said = criteria.filter(({ id }) => /^family\.agreement\.(pacific|ukraine)$/.test(id))
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter(({ says }) => /trader|négociant/.test(says.en + says.fr))).toEqual([])
})

/** Lengths in words of the sentences in a text, its longest first. */
const longest = (text: string): number =>
  Math.max(
    ...text
      .split(/[.;?!](?:\s|$)/)
      .map((part) => part.split(/[\s–]+/).filter((word) => /\p{L}|\d/u.test(word)).length),
  )

describe('citations', () => {
  it('stand under every criterion, every variant and every old code', () => {
    expect(cited.filter(([, cites]) => cites.length === 0).map(([id]) => id)).toEqual([])
  })

  it('name sources that exist, and every source is used', () => {
    const used = new Set(cited.flatMap(([, cites]) => cites.map((one) => one.source)))
    expect([...used].filter((id) => !Object.hasOwn(sources, id))).toEqual([])
    expect(Object.keys(sources).filter((id) => !used.has(id as SourceId))).toEqual([])
  })

  it('pin the law to a section, and a page to one of its parts', () => {
    for (const [id, cites] of cited) {
      for (const { source: from, pinpoint } of cites) {
        const law = from === 'irpr' || from === 'irpa'
        const section = /^\d+(\.\d+)?(\([a-z0-9.]+\))*$/.test(pinpoint)
        expect([id, pinpoint, pinpoint.length > 0 && section === law]).toEqual([id, pinpoint, true])
      }
    }
  })

  it('repeat no source and part under one line', () => {
    for (const [id, cites] of cited) {
      const once = new Set(cites.map(({ source: from, pinpoint }) => `${from} ${pinpoint}`))
      expect([id, once.size]).toEqual([id, cites.length])
    }
  })

  it('rest every permit on the Regulations and its code on the table of codes', () => {
    for (const { id, code, cites, stream } of variants) {
      if (code === null) continue
      const law = stream === 'trade_agreement_professional' || stream === 'trader_investor'
      expect([id, cites.some((one) => one.source === 'irpr')]).toEqual([id, true])
      // The official table of codes doesn't name F73; the agreement's own pages do.
      expect([id, cites.some((one) => one.source === 'codes' && one.pinpoint === code)]).toEqual([
        id,
        code !== 'F73',
      ])
      if (law) expect(cites).toContainEqual({ source: 'irpr', pinpoint: '204(a)' })
    }
  })
})

describe('sources', () => {
  it.each(Object.keys(sources) as SourceId[])('%s has dates, names and addresses', (id) => {
    const { en, fr, url, version, verified } = source(id)
    expect(en).not.toBe('')
    expect(fr).not.toBe('')
    for (const date of [version, verified]) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
    }
    expect(verified >= version).toBe(true)
    for (const address of Object.values(url)) {
      expect(address).toMatch(/^https:\/\/(www\.canada\.ca|laws-lois\.justice\.gc\.ca)\//)
    }
  })

  it('are each another text', () => {
    const addresses = Object.values(sources).map(({ url }) => url.en)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

describe('criteria', () => {
  it('of the same id are the same record', () => {
    const records = new Map<string, Set<string>>()
    for (const line of criteria) {
      const known = records.get(line.id) ?? new Set()
      records.set(line.id, known.add(JSON.stringify(line)))
    }
    const differing = [...records].filter(([, known]) => known.size > 1).map(([id]) => id)
    expect(differing).toEqual([])
  })

  it('of different ids say different things, or read different answers', () => {
    const ids = new Map<string, string>()
    const twins: string[] = []
    for (const { id, asks, fails, needsEvidence, says, cites } of criteria) {
      const content = JSON.stringify([asks, fails, needsEvidence, says, cites])
      const known = ids.get(content)
      if (known !== undefined && known !== id) twins.push(`${known} = ${id}`)
      ids.set(content, id)
    }
    expect(twins).toEqual([])
  })

  it('never fail as a point of evidence', () => {
    const failing = variants.flatMap(({ evidence }) => evidence.filter(({ fails }) => fails))
    expect(failing.map(({ id }) => id)).toEqual([])
  })

  it('stand once in the evidence of a variant', () => {
    for (const { id, evidence } of variants) {
      expect([id, new Set(evidence).size]).toEqual([id, evidence.length])
    }
  })
})

describe('variants', () => {
  it('have an id each, and say what they share with another', () => {
    const ids = variants.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { sameAs } of variants) if (sameAs !== undefined) expect(ids).toContain(sameAs)
  })
})

describe('sentences', () => {
  it('are there in both languages, and are not the same', () => {
    for (const [id, { en, fr }] of sentences) {
      expect([id, en.trim(), fr.trim()]).toEqual([id, en, fr])
      expect([id, en.length > 0 && fr.length > 0]).toEqual([id, true])
    }
    const untranslated = criteria.filter(({ says }) => says.en === says.fr).map(({ id }) => id)
    expect(untranslated).toEqual([])
  })

  it('have at most about 30 words', () => {
    const long = sentences.flatMap(([id, { en, fr }]) =>
      [en, fr].filter((text) => longest(text) > 32).map((text) => `${id}: ${text}`),
    )
    expect([...new Set(long)]).toEqual([])
  })

  it('never promise', () => {
    const promise =
      /\b(eligible|eligibility|qualify|qualifies|approved|guaranteed|admissible|rejected|admissibles|admissibilité|approuvée?s?|garantis?)(?!\p{L})/iu
    const promising = sentences.flatMap(([id, { en, fr }]) =>
      [en, fr].filter((text) => promise.test(text)).map((text) => `${id}: ${text}`),
    )
    expect(promising).toEqual([])
  })

  it('keep to the typography of their language', () => {
    const wrong = sentences.flatMap(([id, { en, fr }]) => [
      ...(/['"]/.test(en) ? [`${id}: ${en}`] : []),
      ...(/['"]/.test(fr) ? [`${id}: ${fr}`] : []),
    ])
    expect(wrong).toEqual([])
  })
})

describe('the places of a source that are cited', () => {
  const places = citedIn('irpr')

  it('are named with who cites them, in the order of the law', () => {
    expect(places.get('205(a)')).toContain('benefit-c10')
    const sections = [...places.keys()].map((pinpoint) => Number.parseInt(pinpoint, 10))
    expect(sections).toEqual(sections.toSorted((one, other) => one - other))
    for (const ids of places.values()) {
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('are those of this source only', () => {
    expect([...citedIn('codes').keys()]).toContain('C10')
    expect([...places.keys()]).not.toContain('C10')
  })
})
