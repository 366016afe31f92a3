import { edition, planFor, variantOf } from '#rules'
import type { Answers, Variant } from '#rules'
import { describe, expect, test } from 'vitest'
import { codeEntries } from '../../rules/law/codeTable.ts'
import { planUnder } from '../../rules/plan/index.ts'
import { careProfessions } from '../../rules/plan/medical.ts'
import { loadAllRows } from '../../rules/professions/index.ts'
import {
  engineer,
  helper,
  interviewed,
  manager,
  resident,
  visitor,
} from '../screens/suggestion/people.ts'
import { ofCode } from './people.ts'

const stepsOf = (variant: Variant, answers: Answers = {}) => planUnder(variant, answers).steps
const ids = (variant: Variant, answers: Answers = {}) =>
  stepsOf(variant, answers).map(({ id }) => id.replace('step.', ''))
const one = (variant: Variant, id: string, answers: Answers = {}) =>
  stepsOf(variant, answers).find((step) => step.id === `step.${id}`)
const costs = (variant: Variant, answers: Answers = {}) =>
  stepsOf(variant, answers).flatMap((step) => step.costs)

const professional = variantOf('cusma-t36')
const mexican: Answers = { citizenships: ['MEX'], residences: [] }

describe('a plan for answers', () => {
  test('is there once a variant is suggested, and not before', () => {
    expect(planFor({})).toBeNull()
    expect(planFor(interviewed(helper))).toBeNull()
    expect(planFor(interviewed(engineer))?.steps.length).toBeGreaterThan(5)
    expect(planFor(interviewed(manager))?.spouse.code).toBe('T45')
  })

  test('of a professional, in order', () => {
    expect(ids(professional, mexican)).toEqual([
      'passport',
      'agreement',
      'offer',
      'number',
      'policeOffice',
      'medicalStay',
      'apply',
      'biometrics',
      'quebec',
    ])
  })

  test('an unknown code gets the usual steps', () => {
    const steps = ids({ ...professional, id: 'new', code: 'Z99', stream: 'significant_benefit' })
    expect(steps).toEqual(expect.arrayContaining(['offer', 'number', 'apply', 'biometrics']))
  })
})

describe('the offer', () => {
  test('is filed under the code by the employer, who pays, before the worker applies', () => {
    const offer = one(professional, 'offer')
    expect(offer).toMatchObject({ who: 'canadianEmployer', costs: ['employerCompliance'] })
    expect(offer?.says.en).toContain('T36')
    expect(offer?.cites.map(({ pinpoint }) => pinpoint)).toEqual(
      expect.arrayContaining(['209.11', '303.1', '200(3)(f.1)']),
    )
    const order = ids(professional)
    expect(order.indexOf('offer')).toBeLessThan(order.indexOf('apply'))
  })

  test('that is filed leaves the number to ask for; one that need not be filed leaves proof', () => {
    expect(ids(professional, { offerFiled: 'yes' })).toContain('number')
    expect(ids(professional, { offerFiled: 'yes' })).not.toContain('offer')
    expect(ids(professional, { offerFiled: 'exempt' })).toContain('exempt')
    expect(ids(professional, { offerFiled: 'exempt' })).not.toContain('number')
  })

  test('is found first where there is none', () => {
    expect(ids(professional, { offer: 'none' })[0]).toBe('findOffer')
    expect(ids(professional, { offer: 'job' })).not.toContain('findOffer')
    expect(ids(variantOf('owner-c11'), { offer: 'none' })).not.toContain('findOffer')
  })

  test('of one’s own business is filed by its owner', () => {
    for (const variant of [variantOf('owner-c11'), variantOf('provincial-c60')]) {
      expect(one(variant, 'ownOffer')).toMatchObject({
        who: 'worker',
        costs: ['employerCompliance'],
      })
      expect(ids(variant)).not.toContain('agreement')
    }
    expect(ids(variantOf('cusma-t35'), { offer: 'ownBusiness' })).toContain('ownOffer')
  })
})

describe('what comes before everything', () => {
  test('help where something stops any permit', () => {
    expect(ids(professional, { pastBreach: 'underSixMonths' })[0]).toBe('help')
    expect(ids(professional, { pastBreach: 'no' })).not.toContain('help')
  })

  test('what is not sure', () => {
    const sure = interviewed(engineer)
    expect(ids(professional, { ...sure, licence: 'unsure' })[0]).toBe('settle')
    expect(ids(professional, sure)).not.toContain('settle')
  })

  test('a licence that is not held', () => {
    for (const licence of ['soon', 'no', 'unsure'] as const) {
      expect(ids(professional, { licence })).toContain('licence')
    }
    for (const licence of ['held', 'notNeeded'] as const) {
      expect(ids(professional, { licence })).not.toContain('licence')
    }
    expect(ids(professional)).not.toContain('licence')
  })
})

describe('what goes into the application', () => {
  test('biometrics, except from nationals of the United States', () => {
    expect(costs(professional, mexican)).toEqual(
      expect.arrayContaining(['workPermit', 'biometrics']),
    )
    expect(ids(professional, { citizenships: ['USA'] })).not.toContain('biometrics')
    expect(one(professional, 'biometrics')?.says.en).toMatch(/14 to 79.*10\u00a0years/)
  })

  test('a passport, except from nationals of the United States', () => {
    expect(ids(professional, mexican)).toContain('passport')
    expect(ids(professional, { citizenships: ['USA'] })).not.toContain('passport')
  })

  test('a medical exam by field, else by length', () => {
    const medical = (answers: Answers, variant = professional) =>
      ids(variant, answers).find((id) => id.startsWith('medical'))
    expect(medical({})).toBe('medicalStay')
    expect(medical({ workLength: 'days120' })).toBe('medicalShort')
    expect(medical({ workLength: 'months12' })).toBe('medicalStay')
    expect(medical({ excludedGroup: 'health', workLength: 'days30' })).toBe('medicalCare')
    expect(medical({ professionCusma: 'cusma.registered_nurse' })).toBe('medicalCare')
    expect(medical({ professionCusma: 'cusma.engineer' })).toBe('medicalStay')
    expect(medical({}, variantOf('medical-c45'))).toBe('medicalCare')
    expect(medical({}, variantOf('repair-c13'))).toBe('medicalShort')
  })

  test('police certificates: always for camps and youth, else where a visa office may ask', () => {
    expect(ids(variantOf('camp-c24'))).toContain('police')
    expect(ids(ofCode('C21'))).toContain('police')
    expect(ids(professional, mexican)).toContain('policeOffice')
    expect(ids(professional, { citizenships: ['USA'] })).not.toContain('policeOffice')
  })

  test('no certificate of acceptance in Quebec; French speakers work elsewhere', () => {
    expect(ids(professional)).toContain('quebec')
    expect(ids(ofCode('C16'))).not.toContain('quebec')
  })
})

describe('where and how fast', () => {
  const apply = (answers: Answers, variant = professional) =>
    one(variant, 'apply', answers)?.says.en

  test('the application follows the person', () => {
    expect(apply({ citizenships: ['USA'], whereNow: 'border' })).toMatch(/^Apply at the border/)
    expect(apply({ ...mexican, whereNow: 'outside' })).toMatch(/needs a visa/)
    expect(apply({ whereNow: 'workOrStudyPermit' })).toMatch(/inside Canada/)
    expect(apply({ citizenships: ['FRA'], whereNow: 'visitor' })).toMatch(/^A visitor can rarely/)
    expect(apply({ ...mexican, whereNow: 'visitor' })).toMatch(/perhaps/)
    expect(apply({ citizenships: ['USA'] }, variantOf('owner-c11'))).toMatch(/discourage/)
    expect(apply({}, ofCode('C21'))).toMatch(/once you are invited/)
  })

  test('a trip to the border and back is warned of', () => {
    const here: Answers = { whereNow: 'visitor', residences: [] }
    expect(ids(professional, { ...here, ...mexican })).toContain('roundTrip')
    expect(ids(professional, { ...here, citizenships: ['USA'] })).not.toContain('roundTrip')
    expect(ids(professional, { ...mexican, whereNow: 'outside' })).not.toContain('roundTrip')
  })

  test('fast handling: the highest levels, tied to an employer, from outside', () => {
    const fast = (answers: Answers, variant = professional) =>
      one(variant, 'fast', answers)?.says.en
    expect(fast({ teer: '1', whereNow: 'outside' })).toMatch(/^Your file may/)
    expect(fast({ teer: '0' })).toMatch(/^If you apply from outside/)
    expect(fast({ teer: '2', whereNow: 'outside' })).toBeUndefined()
    expect(fast({ whereNow: 'outside' })).toBeUndefined()
    expect(fast({ teer: '1', whereNow: 'workOrStudyPermit' })).toBeUndefined()
    expect(fast({ teer: '1', whereNow: 'border' })).toBeUndefined()
    expect(fast({ teer: '1', whereNow: 'outside' }, ofCode('C21'))).toBeUndefined()
    expect(fast({ teer: '1', whereNow: 'outside' }, variantOf('school-c33'))).toBeUndefined()
    expect(fast({ teer: '1', whereNow: 'outside' }, variantOf('benefit-c10'))).toBeDefined()
  })
})

describe('routes with a beginning and fees of their own', () => {
  test('youth exchanges: the pool, the participation fee, the offer by category', () => {
    const youth = ofCode('C21')
    expect(ids(youth).slice(0, 2)).toEqual(['youthPool', 'youthFunds'])
    expect(costs(youth)).not.toContain('workPermit')

    const holiday = variantOf('youth-c21-working-holiday')
    expect(ids(holiday)).not.toContain('offer')
    expect(costs(holiday)).not.toContain('employerCompliance')
    expect(one(holiday, 'apply')?.costs).toEqual(['openPermitHolder'])

    for (const id of ['youth-c21-professional', 'youth-c21-coop']) {
      expect(one(variantOf(id), 'offer')?.costs).toEqual(['employerCompliance'])
      expect(one(variantOf(id), 'apply')?.costs).toEqual([])
    }
  })

  test('a school placement: a letter, no offer', () => {
    const school = variantOf('school-c33')
    expect(ids(school)[0]).toBe('schoolLetter')
    expect(ids(school)).not.toContain('offer')
    expect(costs(school)).not.toContain('employerCompliance')
    expect(ids(school)).toContain('schoolFee')
  })

  test('a province’s letter, a union’s letter, a group of performers', () => {
    expect(ids(variantOf('provincial-c60'))).toContain('supportLetter')
    expect(one(variantOf('film-c14'), 'unionLetter')?.who).toBe('canadianEmployer')
    expect(one(variantOf('performing-c23'), 'group')?.says.en).toMatch(/CAD.465.*CAD.690/)
  })

  test('unpaid religious or charitable work can be free, designated research is', () => {
    expect(ids(variantOf('religious-c50'))).toEqual(expect.arrayContaining(['unpaid', 'clergy']))
    expect(ids(variantOf('charitable-c51'))).toContain('unpaid')
    expect(ids(variantOf('charitable-c51'))).not.toContain('clergy')
    const own = costs(variantOf('research-c31'))
    expect(own).toEqual([])
    expect(one(variantOf('research-c31'), 'offer')?.says.en).toContain('No fee is due')
    expect(ids(professional)).not.toContain('unpaid')
  })

  test('a cultural agreement, for citizens of its countries', () => {
    const exchange = ofCode('C20')
    expect(ids(exchange, { citizenships: ['FRA'] })).toContain('cultural')
    expect(ids(exchange, { citizenships: ['GBR'] })).not.toContain('cultural')
  })

  test('open permits: no offer, a fee to hold one where the law has it', () => {
    const open = (code: string, law: string): Variant => ({
      ...professional,
      code,
      open: true,
      cites: [{ source: 'irpr', pinpoint: law }],
    })
    const partner = open('C41', '205(c)(ii)')
    expect(one(partner, 'apply')?.costs).toEqual(['workPermit', 'openPermitHolder'])
    expect(ids(partner)).not.toContain('offer')
    expect(ids(partner)).not.toContain('quebec')
    expect(costs(open('A72', '207.1'))).toEqual(['biometrics'])
    expect(costs(open('S61', '206(1)(a)'))).toEqual([])
    expect(one(open('S62', '206(1)(b)'), 'apply')?.costs).toEqual(['workPermit'])
  })

  test('open permits are those of the table of codes', () => {
    const permitOf = new Map(codeEntries().map(({ code, permit }) => [code, permit]))
    const said = edition.variants.flatMap(({ id, code, open }) => {
      const permit = code === null ? 'varies' : permitOf.get(code)
      return permit === 'varies'
        ? []
        : [{ id, permit, marked: open === true ? 'open' : 'employer' }]
    })
    expect(said.filter(({ permit, marked }) => permit !== marked)).toEqual([])
    expect(said.filter(({ permit }) => permit === 'open').length).toBeGreaterThan(18)
  })

  test('a partner who may work applies too', () => {
    expect(one(professional, 'partner', { teer: '1' })?.costs).toEqual([
      'workPermit',
      'openPermitHolder',
      'biometrics',
    ])
    expect(ids(professional, { teer: '5' })).not.toContain('partner')
  })
})

describe('work without a permit', () => {
  test('a citizen starts; whoever holds an open permit reads it', () => {
    expect(planFor(interviewed(resident))?.steps.map(({ id }) => id)).toEqual(['step.status'])
    expect(ids(variantOf('status-open-permit'), { canadianStatus: 'openPermit' })).toEqual([
      'status',
      'renewEarly',
    ])
  })

  test('a visitor sees to the entry papers, then tells the officer', () => {
    const visit = variantOf('visitor-r187')
    expect(planFor(interviewed(visitor))?.steps.at(-1)?.id).toBe('step.atEntry')
    expect(ids(visit, { citizenships: ['MEX'], residences: [] })).toContain('visa')
    expect(ids(visit, { citizenships: ['FRA'] })).toContain('travel')
    expect(ids(visit, { citizenships: ['USA'] })).toEqual(['atEntry'])
    expect(ids(visit)).toContain('visaOrTravel')
    expect(planUnder(visit, {}).fees).toBeNull()
  })

  test('costs nothing, and has no timeline', () => {
    for (const variant of edition.variants.filter(({ stream }) => stream === 'no_permit')) {
      const plan = planUnder(variant, {})
      expect(plan.steps.length).toBeGreaterThan(0)
      expect(plan.steps.flatMap((step) => step.costs)).toEqual([])
      expect(plan.duration.timeline).toEqual([])
    }
  })
})

test('professions that care for patients are the medical ones of the lists', async () => {
  const rows = await loadAllRows()
  const medical = rows
    .filter(({ group, id }) => group === 'medical' && !id.endsWith('.veterinarian'))
    .flatMap(({ id }) => id.split('.')[1] ?? [])
  expect([...new Set(medical)].toSorted()).toEqual(careProfessions.toSorted())
})
