import { describe, expect, it } from 'vitest'
import { candidates, criteriaOf, edition, nextQuestion, suggest } from '#rules'
import type { Answers } from '#rules'
import { json, run } from './running.ts'

interface Line {
  readonly id: string
  readonly truth: string
  readonly decisive: boolean
  readonly citations: readonly { readonly url: string }[]
}

interface Said {
  readonly id: string
  readonly en: string
  readonly fr: string
  readonly citations: readonly { readonly url: string; readonly verified: string }[]
}

interface Report {
  readonly plan: {
    readonly duration: {
      readonly first: number | null
      readonly en: string
      readonly notes: readonly Said[]
    }
    readonly where: { readonly first: string; readonly ways: readonly Said[] }
    readonly spouse: { readonly outlook: string; readonly code: string | null } & Said
    readonly documents: readonly Said[]
    readonly steps: readonly (Said & {
      readonly who: string
      readonly costs: readonly { readonly id: string; readonly en: string; readonly fr: string }[]
    })[]
    readonly after: readonly Said[]
    readonly refusals: readonly unknown[]
    readonly fees: Said | null
  } | null
  readonly edition: string
  readonly stale: readonly { readonly source: string; readonly verified: string }[]
  readonly suggestion: Readonly<Record<string, unknown>>
  readonly next: string | null
  readonly left: { readonly min: number; readonly max: number }
  readonly notices: readonly {
    readonly id: string
    readonly severity: string
    readonly en: string
    readonly fr: string
  }[]
  readonly contradictions: readonly { readonly questions: readonly string[] }[]
  readonly candidates: readonly {
    readonly stream: string
    readonly variant: string
    readonly code: string | null
    readonly standing: string
    readonly duration: unknown
    readonly spouse: unknown
    readonly criteria: readonly Line[]
    readonly evidence: readonly Pick<Line, 'id' | 'truth'>[]
  }[]
  readonly whatIf: readonly {
    readonly stream: string
    readonly variant: string
    readonly effect: string
    readonly changes: readonly Readonly<Record<string, unknown>>[]
  }[]
}

const reported = async (answers: Answers): Promise<Report> =>
  (await json(['-'], { piped: JSON.stringify(answers) })) as Report

const nurse: Answers = {
  canadianStatus: 'none',
  offer: 'job',
  situations: [],
  relationship: 'none',
  citizenships: ['USA'],
  residences: [],
  controlsBusiness: 'no',
  professionCusma: 'cusma.registered_nurse',
  credential: 'listed',
  licence: 'held',
}

const onDay = async (today: string): Promise<Report> =>
  (await json(['-', '--today', today], { piped: JSON.stringify(nurse) })) as Report

describe('stale sources', () => {
  // The instructions were read on 11 February 2026: 183 days later is 13 August.
  it('are none on the last day on which a reading is fresh, and some on the next', async () => {
    expect((await onDay('2026-08-13')).stale).toEqual([])
    const { stale } = await onDay('2026-08-14')
    expect(stale).toContainEqual({ source: 'cusmaProfessionals', verified: '2026-02-11' })
    expect(stale.map(({ source }) => source)).not.toContain('irpr')
  })

  it('are those of the day of the run, unless a day is named', async () => {
    const piped = JSON.stringify(nurse)
    const on = async (args: readonly string[], today: string) =>
      ((await json(args, { piped, today })) as Report).stale
    expect(await on(['-'], '2026-08-13')).toEqual([])
    expect(await on(['-'], '2026-08-14')).toEqual((await onDay('2026-08-14')).stale)
    expect(await on(['-', '--today', '2026-08-13'], '2026-08-14')).toEqual([])
  })

  it('change nothing else', async () => {
    const { stale: _, ...now } = await onDay('2026-03-01')
    const { stale: __, ...later } = await onDay('2036-03-01')
    expect(later).toEqual(now)
  })

  it('are named without a suggestion too', async () => {
    const { stale } = (await json(['-', '--today', '2030-01-01'], { piped: '{}' })) as Report
    expect(stale).toEqual([{ source: 'irpr', verified: '2026-07-23' }])
  })
})

describe('answers', () => {
  it('print what the rules say of them', async () => {
    const { suggestion, next, left, ...report } = await reported(nurse)
    expect(suggestion).toEqual({
      stream: 'trade_agreement_professional',
      variant: 'cusma-t36',
      code: 'T36',
      standing: 'possible_needs_evidence',
    })
    expect(next).toBeNull()
    expect(left).toEqual({ min: 0, max: 0 })
    expect(report.edition).toBe(edition.id)
  })

  it('print the plan, filled in and with its sources', async () => {
    const { plan } = await reported(nurse)
    expect(plan?.duration).toMatchObject({ first: 36 })
    expect(plan?.where.first).toBe('abroadOrBorder')
    expect(plan?.spouse).toMatchObject({ outlook: 'unknownLevel', code: 'C41' })
    const offer = plan?.steps.find(({ id }) => id === 'step.offer')
    expect(offer).toMatchObject({ who: 'canadianEmployer', costs: [{ id: 'employerCompliance' }] })
    expect(offer?.en.replaceAll(/\s/g, ' ')).toContain('under code T36 and pays CAD 230')
    expect(offer?.citations[0]?.url).toMatch(/^https:/)
    expect(plan?.fees?.en).toContain('June 14, 2026')
    expect(JSON.stringify(plan)).not.toMatch(/\{\w+\}/)
  })

  it('print the next question while something is open, and no plan', async () => {
    const { suggestion, next, left, whatIf, plan } = await reported({})
    expect(plan).toBeNull()
    expect(suggestion).toEqual({
      stream: 'insufficient_information',
      variant: null,
      code: null,
      standing: 'open',
    })
    expect(next).toBe(nextQuestion({}))
    expect(next).not.toBeNull()
    expect(left.min).toBeGreaterThan(0)
    expect(left.max).toBeGreaterThanOrEqual(left.min)
    expect(whatIf).toEqual([])
  })

  it('print every variant in order of preference, with its lines', async () => {
    const report = await reported(nurse)
    const known = candidates(nurse)
    expect(report.candidates.map(({ variant, standing }) => [variant, standing])).toEqual(
      known.map(({ variant, standing }) => [variant.id, standing]),
    )
    for (const [index, candidate] of report.candidates.entries()) {
      const variant = known[index]?.variant
      if (variant === undefined) throw new Error('no such candidate')
      expect(candidate.stream).toBe(variant.stream)
      expect(candidate.code).toBe(variant.code)
      expect(candidate.duration).toEqual(variant.duration)
      expect(candidate.spouse).toEqual(variant.spouse)
      const ids = [...new Set(criteriaOf(variant.condition).map(({ id }) => id))]
      expect(candidate.criteria.map(({ id }) => id)).toEqual(ids)
      expect(candidate.evidence.map(({ id }) => id)).toEqual(variant.evidence.map(({ id }) => id))
    }
  })

  it('name the line that decides, with the law behind it', async () => {
    const report = await reported({ ...nurse, licence: 'soon' })
    const professional = report.candidates.find(({ variant }) => variant === 'cusma-t36')
    expect(professional?.standing).toBe('not_this_stream')
    const licence = professional?.criteria.find(({ id }) => id === 'cusma.nurseLicence')
    expect(licence).toMatchObject({ truth: 'unmet', decisive: true })
    expect(licence?.citations[0]?.url).toMatch(/^https:.*cusma\/professionals/)
    const citizen = professional?.criteria.find(({ id }) => id.startsWith('citizen.cusma'))
    expect(citizen).toMatchObject({ truth: 'met', decisive: false })
  })

  it('a doubt is open, never unmet', async () => {
    const report = await reported({ ...nurse, licence: 'unsure' })
    const licence = report.candidates
      .find(({ variant }) => variant === 'cusma-t36')
      ?.criteria.find(({ id }) => id === 'cusma.nurseLicence')
    expect(licence?.truth).toBe('open')
  })

  it('print what would change it, worded by the line in both languages', async () => {
    const { whatIf } = await reported(nurse)
    expect(whatIf.length).toBeGreaterThan(0)
    for (const { variant, effect, changes } of whatIf) {
      expect(edition.variants.map(({ id }) => id)).toContain(variant)
      expect(['opens', 'firms']).toContain(effect)
      expect(changes.length).toBeGreaterThan(0)
      for (const change of changes) {
        expect(Object.keys(change).toSorted()).toEqual(
          ['asks', 'criterion', 'en', 'fr', 'kind', 'wait'].toSorted(),
        )
      }
    }
  })

  it('say how long until time alone is enough', async () => {
    const given: Answers = {
      canadianStatus: 'none',
      offer: 'job',
      situations: [],
      relationship: 'canadianIsSubsidiary',
      control: 'majority',
      employerCountry: 'USA',
      foreignActive: 'yes',
      employedNow: 'yes',
      monthsAbroad: 9,
      fullTime: 'yes',
      similarJob: 'yes',
      returnPost: 'yes',
      role: 'manager',
      sameClass: 'yes',
      reports: 'managersOrProfessionals',
      handsOn: 'no',
      canadianUnit: 'active',
      position: 'yes',
      clientSite: 'no',
      transfereeHistory: 'first',
      citizenships: ['USA'],
      residences: [],
      professionCusma: 'none',
      professionGats: 'none',
      benefitSituation: 'none',
      benefitKind: 'none',
    }
    const { suggestion, whatIf } = await reported(given)
    expect(suggestion['stream']).toBe('lmia_route')
    const manager = whatIf.find(({ variant }) => variant === 'cusma-t37')
    expect(manager).toMatchObject({ stream: 'intra_company_transferee', effect: 'opens' })
    expect(manager?.changes).toMatchObject([
      { asks: 'monthsAbroad', kind: 'time', wait: { amount: 3, unit: 'months' } },
    ])
  })

  it('print notices and contradictions', async () => {
    const { notices, contradictions } = await reported({
      ...nurse,
      employerBarred: 'yes',
      offerFiled: 'yes',
      offer: 'none',
    })
    expect(notices.find(({ severity }) => severity === 'stop')).toMatchObject({
      id: 'bar.employer',
      en: expect.stringMatching(/employer/i) as string,
      fr: expect.stringMatching(/employeur/i) as string,
    })
    expect(contradictions.map(({ questions }) => questions)).toContainEqual(['offer', 'offerFiled'])
  })

  it('read from a file as from the pipe', async () => {
    const text = JSON.stringify(nurse)
    const piped = await run(['-'], { piped: text })
    const file = await run(['nurse.json'], { files: { 'nurse.json': `\uFEFF${text}\n` } })
    expect(file).toEqual(piped)
    expect(file.exitCode).toBe(0)
  })

  it('stay below the megabyte that Node reads from a command by default', async () => {
    const { stdout } = await run(['-'], { piped: JSON.stringify(nurse) })
    expect(Buffer.byteLength(stdout)).toBeLessThan(1024 * 1024)
  })

  it('agree with the rules on the nurse in the first place', () => {
    expect(suggest(nurse).settled).toBe(true)
  })
})
