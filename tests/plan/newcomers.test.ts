import { variantOf } from '#rules'
import type { Answers } from '#rules'
import { describe, expect, test } from 'vitest'
import { planUnder } from '../../rules/plan/index.ts'

/** Plans of people who are in Canada already: what they pay, where they apply, and what they must not be told. */

const plan = (id: string, answers: Answers = {}) => planUnder(variantOf(id), answers)
const steps = (id: string, answers: Answers = {}) =>
  plan(id, answers).steps.map((step) => step.id.replace('step.', ''))
const costs = (id: string, answers: Answers = {}) =>
  plan(id, answers).steps.flatMap((step) => step.costs)
const later = (id: string) => plan(id).after.map((line) => line.id.replace('after.', ''))
const papers = (id: string) => plan(id).documents.map((paper) => paper.id.replace('paper.', ''))

describe('what they pay', () => {
  test('a protected person nothing, and gives no biometrics (R299(2)(b), R12.2(1)(d))', () => {
    expect(costs('residence-a70-protected')).toEqual([])
    expect(steps('residence-a70-protected')).not.toContain('biometrics')
    expect(steps('residence-a70-protected')).toContain('noFee')
    expect(papers('residence-a70-protected')).not.toContain('every.openFees')
  })

  test('the open permit fee only under R204, R205 and R207(b)', () => {
    expect(costs('residence-a70-spouse')).toContain('openPermitHolder')
    expect(costs('residence-a74')).toContain('openPermitHolder')
    for (const id of ['residence-a70-humanitarian', 'hardship-s62', 'hardship-h82']) {
      expect(costs(id)).toEqual(['workPermit', 'biometrics'])
      expect(papers(id)).not.toContain('every.openFees')
      expect(papers(id)).toContain('every.fees')
    }
  })

  test('a bridging permit is open: no offer, no employer’s fee, the fee of an open permit', () => {
    expect(steps('residence-a75')).not.toContain('youthOffer')
    expect(costs('residence-a75')).toEqual(['workPermit', 'openPermitHolder', 'biometrics'])
  })

  test('religious and charitable work with pay is not freed from fees', () => {
    for (const id of ['religious-c50', 'charitable-c51']) {
      expect(steps(id, { stipendOnly: 'no' })).not.toContain('unpaid')
      expect(steps(id, { stipendOnly: 'yes' })).toContain('unpaid')
      const offer = (answers: Answers) =>
        plan(id, answers).steps.find((step) => step.id === 'step.offer')?.says.en
      expect(offer({ stipendOnly: 'yes' })).toMatch(/unless you are freed/)
      expect(offer({ stipendOnly: 'no' })).not.toMatch(/unless/)
    }
  })
})

describe('whoever does not become a temporary resident (R202)', () => {
  const without = [
    'hardship-s61',
    'hardship-s62',
    'residence-a70-protected',
    'residence-a70-humanitarian',
  ]

  test.each(without)('%s is not sent for a passport, nor told of restoration', (id) => {
    expect(steps(id)).not.toContain('passport')
    expect(plan(id).duration.notes.map((note) => note.id)).not.toContain('duration.passport')
    expect(later(id).filter((line) => line.startsWith('time.restoration'))).toEqual([])
  })

  test('others are', () => {
    for (const id of ['residence-a70-spouse', 'hardship-h81', 'hardship-a72']) {
      expect(steps(id)).toContain('passport')
      expect(later(id)).toContain('time.restoration')
    }
  })

  test('every claim wants a medical exam (R30(1)(a)(v))', () => {
    expect(steps('hardship-s61')).toContain('medicalClaim')
    expect(steps('hardship-h81')).not.toContain('medicalClaim')
  })

  test('the 180 days of R206(2) are named to claimants alone', () => {
    const grounds = (id: string) => plan(id).refusals.map((row) => row.id)
    expect(grounds('hardship-s61')).toContain('refusal.hardship.wait')
    expect(grounds('hardship-s62')).not.toContain('refusal.hardship.wait')
  })
})

describe('where they apply', () => {
  test('a bridging permit, a school placement and the permit after studies inside Canada', () => {
    expect(plan('residence-a75').where).toMatchObject({ first: 'inside', inside: 'onlyInside' })
    expect(plan('school-c33').where.first).toBe('inside')
    expect(plan('graduate-c43').where.first).toBe('inside')
    expect(plan('graduate-c43', { whereNow: 'outside' }).where.first).toBe('abroad')
  })

  test('the family of a worker or student inside Canada too (R199(e))', () => {
    expect(plan('family-c41').where.inside).toBe('family')
    expect(plan('family-c42', { whereNow: 'visitor' }).where.first).toBe('inside')
    expect(plan('family-c41', { whereNow: 'outside' }).where.inside).toBe('notThere')
    const apply = plan('family-c41').steps.find((step) => step.id === 'step.apply')
    expect(apply?.says.en).toMatch(/or inside Canada while your partner/)
  })
})

describe('their family', () => {
  test('the partner of a worker on the way to residence has the older, wider rule', () => {
    for (const id of ['residence-t13', 'residence-c18', 'residence-a73', 'provincial-c60']) {
      const { spouse } = plan(id, { teer: '5' })
      expect(spouse).toMatchObject({ outlook: 'apart', code: 'C49' })
      expect(spouse.says.en).toMatch(/6 months/)
      expect(spouse.children.says.en).toMatch(/open permit/)
    }
    expect(plan('residence-c15').spouse.code).toBe('C17')
  })

  test('family members can have A70 and A72 themselves (R207(e), R207.1(2))', () => {
    expect(plan('residence-a70-protected').spouse).toMatchObject({ outlook: 'apart', code: 'A70' })
    expect(plan('hardship-a72').spouse).toMatchObject({ outlook: 'apart', code: 'A72' })
    expect(plan('residence-a70-protected').spouse.children.says.en).not.toMatch(/no open/)
  })

  test('children of a permanent residence applicant are not told that there is nothing', () => {
    expect(plan('family-c49').spouse.children.says.en).toMatch(/C49/)
    expect(plan('family-c17').spouse.children.says.en).toMatch(/C49/)
    expect(plan('family-c41').spouse.children.says.en).toMatch(/no open work permit/)
    const child: Answers = { familyTie: 'childOfApplicant' }
    const asked = plan('family-c49', child).documents.map(({ id }) => id)
    expect(asked).toContain('paper.family.child')
    expect(asked).not.toContain('paper.family.tie')
  })

  test('the partner of a student can have C42, the partner of a visitor nothing', () => {
    expect(plan('student-off-campus').spouse).toMatchObject({ outlook: 'apart', code: 'C42' })
    expect(plan('status-open-permit').spouse).toMatchObject({ outlook: 'apart', code: 'C41' })
    expect(plan('visitor-r187').spouse).toMatchObject({ outlook: 'none', code: null })
  })
})

describe('work without a permit', () => {
  test('students and renewers are in Canada: nothing about the border', () => {
    expect(steps('student-off-campus', { citizenships: ['IND'], residences: [] })).toEqual([
      'studyPermit',
    ])
    expect(steps('renewal-pending')).toEqual(['waitHere'])
    expect(steps('status-indian', { canadianStatus: 'registeredIndian' })).toEqual(['status'])
  })

  test('a health student has the medical exam of the field', () => {
    expect(steps('student-health')).toContain('medicalCare')
  })

  test('short work is asked for at entry, and lasts half as long within the year', () => {
    const ask = plan('short-work').steps.at(-1)?.says.en
    expect(ask).toMatch(/from inside Canada it is not given/)
    expect(plan('short-work').duration.first).toBe(30)
    expect(plan('short-work', { shortWorkLast: 'sixTo12Months' }).duration.first).toBe(15)
  })

  test('roles that need no visa whatever the citizenship (R190(2) and (3))', () => {
    const indian: Answers = { citizenships: ['IND'], residences: [] }
    expect(steps('task-aviation-inspector', indian)).toContain('visaByRole')
    expect(steps('duty-armed-forces', indian)).not.toContain('visa')
    expect(steps('task-speaker', indian)).toContain('visa')
  })

  test('only who may stay for good has no time limit', () => {
    expect(plan('status-indian').duration.says.en).toBe('No time limit')
    expect(plan('visitor-r187').duration.says.en).toBe('No fixed length')
    expect(plan('family-c41').duration.says.en).toBe('No fixed length')
  })
})

test('no word on Quebec’s certificate in programs of other provinces', () => {
  expect(steps('residence-t13')).not.toContain('quebec')
  expect(steps('residence-a73')).toContain('quebec')
})
