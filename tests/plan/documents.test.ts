import { describe, expect, it } from 'vitest'
import type { Answers } from '../../rules/answers.ts'
import { edition } from '../../rules/law/edition.ts'
import type { Variant } from '../../rules/law/variant.ts'
import { sources } from '../../rules/law/sources.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import type { Criterion } from '../../rules/logic/condition.ts'
import { documentsFor, papers } from '../../rules/plan/documents.ts'
import { permitKind } from '../../rules/plan/permit.ts'
import type { DocumentItem } from '../../rules/plan/shape.ts'
import type { QuestionId } from '../../rules/questions.ts'
import { variantOf } from '../../rules/verdict.ts'
import { peopleOf } from './askers.ts'
import { faultsOf } from './planText.ts'

/** Questions that no paper can prove, and why. */
const unproved: Readonly<Partial<Record<QuestionId, string>>> = {}

/** Papers that every file wants, whatever its lines. */
const everyFile = new Set(papers.flatMap(({ id, always }) => (always ? [`paper.${id}`] : [])))

/** An employer files an offer, or a host in Canada invites the visitor. */
const hosted = ['visitor-r187', 'short-work', 'short-research']
const hasEmployer = (variant: Variant): boolean =>
  hosted.includes(variant.id) || (permitKind(variant) === 'employer' && !variant.open)

const linesOf = ({ condition, evidence }: Variant): readonly Criterion[] => [
  ...criteriaOf(condition),
  ...evidence,
]

const ids = (variant: string, answers: Answers): readonly string[] =>
  documentsFor(variantOf(variant), answers).map(({ id }) => id.replace('paper.', ''))

describe.each(edition.variants.map((variant) => [variant.id, variant] as const))(
  'the papers of %s',
  (_, variant) => {
    const lists = peopleOf(variant).map((answers) => documentsFor(variant, answers))

    it('come from the worker, and from the employer where there is one', () => {
      for (const list of lists) {
        const from = new Set(list.map((item) => item.from))
        expect(from).toContain('worker')
        if (hasEmployer(variant)) expect(from).toContain('canadianEmployer')
      }
    })

    it('prove lines of this variant, each paper once', () => {
      const known = new Set(linesOf(variant).map(({ id }) => id))
      for (const list of lists) {
        expect(list.flatMap(({ proves }) => proves.filter((id) => !known.has(id)))).toEqual([])
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
        expect(new Set(list.map(({ says }) => says.en)).size).toBe(list.length)
      }
    })

    it('prove every question that its lines ask', () => {
      const proved = new Set(documentsFor(variant, {}).flatMap(({ proves }) => proves))
      const bare = linesOf(variant).filter(({ id, asks }) => !proved.has(id) && !(asks in unproved))
      expect(bare.map(({ id, asks }) => `${id} (${asks})`)).toEqual([])
    })

    it('stand in order: open lines, other lines, what every file wants', () => {
      const group = ({ id, open }: DocumentItem) => (open ? 0 : everyFile.has(id) ? 2 : 1)
      for (const list of lists) {
        const groups = list.map(group)
        expect(groups).toEqual(groups.toSorted((one, other) => one - other))
      }
    })

    it('cite sources that exist, each place once', () => {
      const faults = lists.flat().flatMap(({ id, cites }) => {
        const places = cites.map(({ source, pinpoint }) => `${source} ${pinpoint}`)
        const known = cites.every(({ source }) => Object.hasOwn(sources, source))
        return known && places.length > 0 && new Set(places).size === places.length ? [] : [id]
      })
      expect(faults).toEqual([])
    })
  },
)

describe('papers', () => {
  it('are written well in both languages', () => {
    const all = edition.variants.flatMap((variant) =>
      peopleOf(variant).flatMap((answers) => documentsFor(variant, answers)),
    )
    const texts = new Map(all.map(({ id, says }) => [id, says] as const))
    expect(texts.size).toBeGreaterThan(120)
    const faults = [...texts].flatMap(([id, says]) => faultsOf(says).map((one) => `${id}: ${one}`))
    expect(faults).toEqual([])
  })

  it('put a line that is not sure before one that is met', () => {
    const answers: Answers = { similarJob: 'yes', returnPost: 'unsure', foreignActive: 'yes' }
    const list = documentsFor(variantOf('r205a-c62-manager'), answers)
    const place = (id: string) => list.findIndex((item) => item.id === `paper.${id}`)
    expect(list[place('job.returnPost')]?.open).toBe(true)
    expect(list[place('company.tradingAbroad')]?.open).toBe(false)
    expect(place('job.returnPost')).toBeLessThan(place('company.tradingAbroad'))
  })

  it('ask for proof where a met line wants it', () => {
    const paper = (control: 'majority' | 'halfWithVeto') =>
      documentsFor(variantOf('cusma-t38'), { relationship: 'canadianIsSubsidiary', control }).find(
        ({ id }) => id === 'paper.company.registerCanada',
      )
    expect(paper('halfWithVeto')?.proves).toContain('transferee.controlled')
    expect(ids('cusma-t38', { control: 'halfWithVeto' })).toContain('company.jointVenture')
    expect(ids('cusma-t38', { control: 'majority' })).not.toContain('company.jointVenture')
  })

  it('follow the capacity that the answers give', () => {
    const manager: Answers = {
      role: 'manager',
      reports: 'supervisors',
      handsOn: 'no',
      sameClass: 'yes',
    }
    const specialist: Answers = {
      role: 'specialist',
      proprietary: 'company',
      sharedBy: 'few',
      sameClass: 'yes',
    }
    expect(ids('r205a-c61', manager)).toContain('role.charts')
    expect(ids('r205a-c61', manager)).not.toContain('knowledge.samples')
    expect(ids('r205a-c61', specialist)).toContain('knowledge.samples')
    expect(ids('r205a-c61', specialist)).not.toContain('role.time')
  })

  it('leave earlier permits out of a first file', () => {
    expect(ids('r205a-c63', { transfereeHistory: 'first' })).not.toContain('permits.earlier')
    expect(ids('r205a-c63', { transfereeHistory: 'extension' })).toContain('permits.earlier')
  })

  it('ask the person who counts as a resident for the card, not for another citizenship', () => {
    const resident: Answers = { citizenships: ['BRA'], residences: ['COL'] }
    expect(ids('colombia-f13', resident)).toContain('person.residence')
    expect(ids('colombia-f13', resident)).not.toContain('person.citizenship')
    expect(ids('colombia-f13', { citizenships: ['COL'] })).not.toContain('person.residence')
  })

  it('ask the company that sends a supplier to Europe’s agreements to show that it alone pays', () => {
    expect(ids('ceta-t47', {})).toContain('supplier.paidAbroad')
    expect(ids('uk-f67', { offer: 'employersContract' })).toContain('supplier.paidAbroad')
    expect(ids('uk-f67', { offer: 'ownContract' })).not.toContain('supplier.paidAbroad')
    expect(ids('ceta-t43', {})).not.toContain('supplier.paidAbroad')
  })

  it('give each route its own papers', () => {
    const route = (id: string) => ids(id, {}).filter((one) => !/^(every|person|visit)\./.test(one))
    const shown = [
      'film-c14',
      'repair-c13',
      'francophone-c16',
      'religious-c50',
      'academic-c22',
    ].map((id) => route(id))
    for (const one of shown) expect(one.length).toBeGreaterThanOrEqual(2)
    expect(new Set(shown.flat()).size).toBe(shown.flat().length)
  })
})
