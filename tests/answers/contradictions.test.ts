import { describe, expect, it } from 'vitest'
import { contradictions } from '#rules'
import type { Answers } from '#rules'
import { contradictionRules } from '../../rules/law/contradictions.ts'

interface Row {
  readonly id: string
  /** Answers that can't both be so. */
  readonly both: Answers
  /** The nearest answers that can. */
  readonly fine: Answers
}

// prettier-ignore
const rows: readonly Row[] = [
  { id: 'citizenWithoutStatus', both: { citizenships: ['CAN', 'FRA'], canadianStatus: 'none' }, fine: { citizenships: ['CAN'], canadianStatus: 'citizenOrResident' } },
  { id: 'residentWithoutStatus', both: { residences: ['CAN'], canadianStatus: 'openPermit' }, fine: { residences: ['CAN'], canadianStatus: 'citizenOrResident' } },
  { id: 'employerAbroadInCanada', both: { employerCountry: 'CAN', relationship: 'same' }, fine: { employerCountry: 'CAN', relationship: 'businessTie' } },
  { id: 'yearUpToNowTooShort', both: { yearUpToNow: 'yes', monthsAbroad: 11 }, fine: { yearUpToNow: 'yes', monthsAbroad: 12 } },
  { id: 'yearUpToNowNotEmployed', both: { yearUpToNow: 'leaveOnly', employedNow: 'no' }, fine: { yearUpToNow: 'no', employedNow: 'no' } },
  { id: 'firstPermitWithMonths', both: { transfereeHistory: 'first', transfereeMonths: 1 }, fine: { transfereeHistory: 'first', transfereeMonths: 0 } },
  { id: 'activeWithoutPremises', both: { canadianUnit: 'active', premises: 'notYet' }, fine: { canadianUnit: 'new', premises: 'notYet' } },
  { id: 'activeButNewUnit', both: { canadianUnit: 'active', unitSize: 'new' }, fine: { canadianUnit: 'new', unitSize: 'new' } },
  { id: 'filedWithoutOffer', both: { offer: 'none', offerFiled: 'yes' }, fine: { offer: 'job', offerFiled: 'yes' } },
  { id: 'ownBusinessWithoutControl', both: { offer: 'ownBusiness', controlsBusiness: 'no' }, fine: { offer: 'ownBusiness', controlsBusiness: 'partly' } },
  { id: 'sameCompanyWithoutControl', both: { relationship: 'same', control: 'noControl' }, fine: { relationship: 'commonParent', control: 'noControl' } },
  { id: 'visitorWithCanadianJob', both: { situations: ['businessVisit'], offer: 'job' }, fine: { situations: ['businessVisit?'], offer: 'job' } },
  { id: 'noBenefitButReach', both: { benefitKind: 'none', benefitReach: 'region' }, fine: { benefitKind: 'none', benefitReach: 'nobody' } },
  { id: 'citizenOnTheWay', both: { canadianStatus: 'citizenOrResident', situations: ['residence'] }, fine: { canadianStatus: 'openPermit', situations: ['residence'] } },
  { id: 'citizenRenewing', both: { canadianStatus: 'citizenOrResident', situations: ['renewing'] }, fine: { canadianStatus: 'openPermit', situations: ['renewing'] } },
  { id: 'citizenInHardship', both: { canadianStatus: 'citizenOrResident', hardshipKind: 'claimant' }, fine: { canadianStatus: 'citizenOrResident', hardshipKind: 'none' } },
  { id: 'renewalFromOutside', both: { renewalFiled: 'yes', whereNow: 'outside' }, fine: { renewalFiled: 'yes', whereNow: 'workOrStudyPermit' } },
  { id: 'stageInsideFromOutside', both: { residenceStage: 'spouseApplied', whereNow: 'outside' }, fine: { residenceStage: 'nominee', whereNow: 'outside' } },
  { id: 'hardshipFromOutside', both: { hardshipKind: 'abuse', whereNow: 'outside' }, fine: { hardshipKind: 'abuse', whereNow: 'workOrStudyPermit' } },
  { id: 'childWithDoctorate', both: { youthAge: 13, doctorate: 'done' }, fine: { youthAge: 14, doctorate: 'done' } },
  { id: 'majorityWithoutControl', both: { ownerShare: 'atLeast51', controlsBusiness: 'no' }, fine: { ownerShare: 'under51', controlsBusiness: 'no' } },
  { id: 'visitorScopeWithCanadianJob', both: { visitScope: 'yes', offer: 'job' }, fine: { visitScope: 'yes', offer: 'employersContract' } },
  { id: 'taskFromAbroadWithCanadianJob', both: { visitActivity: 'reporter', offer: 'job' }, fine: { visitActivity: 'judge', offer: 'job' } },
  { id: 'guestPerformerWithCanadianJob', both: { performerTerms: 'limited', offer: 'job' }, fine: { performerTerms: 'employed', offer: 'job' } },
  { id: 'volunteerWithJob', both: { volunteer: 'yes', offer: 'job' }, fine: { volunteer: 'yes', offer: 'none' } },
  { id: 'stipendWithFullWage', both: { stipendOnly: 'yes', wage: 'atOrAbove' }, fine: { stipendOnly: 'yes', wage: 'below' } },
  { id: 'preacherWithoutReligiousDuties', both: { religiousOnly: 'yes', religiousDuties: 'no' }, fine: { religiousOnly: 'no', religiousDuties: 'no' } },
  { id: 'collegeInSecondarySchool', both: { situations: ['schoolPlacement'], studentWork: 'placement' }, fine: { situations: ['schoolPlacement'], studentWork: 'none' } },
]

const ids = (answers: Answers): readonly string[] => contradictions(answers).map(({ id }) => id)

describe('two answers that can’t both be so', () => {
  it('are each tried here', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      contradictionRules.map(({ id }) => id).toSorted(),
    )
  })

  it.each(rows)('$id is found, with its two questions', ({ id, both }) => {
    const found = contradictions(both)
    expect(found.map((one) => one.id)).toEqual([id])
    expect(new Set(found[0]?.questions)).toEqual(new Set(Object.keys(both)))
  })

  it.each(rows)('$id is not found one answer further', ({ fine }) => {
    expect(ids(fine)).toEqual([])
  })

  it.each(rows)('$id is not found in doubt, nor on one answer alone', ({ both }) => {
    for (const asked of Object.keys(both)) {
      expect(ids({ ...both, [asked]: 'unsure' })).toEqual([])
      expect(ids({ ...both, [asked]: undefined })).toEqual([])
    }
  })
})
