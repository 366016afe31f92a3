import { describe, expect, it } from 'vitest'
import { answerTo } from '#rules'
import type { Answers, QuestionId } from '#rules'
import { variants } from '../../rules/law/preference.ts'
import type { Variant } from '../../rules/law/variant.ts'
import { criteriaOf } from '../../rules/logic/condition.ts'
import { evaluate, state, stateOf, wantsEvidence } from '../../rules/logic/truth.ts'

/**
 * What each answer does, typed from the law: it rules out (`out`), it is met but to be proved (`proof`), or it is
 * met (`met`). A doubt must never rule out, and a bright line must.
 */
type Effect = 'out' | 'proof' | 'met'

function effectOf(variant: Variant, asks: QuestionId, answers: Answers): Effect {
  if (evaluate(variant.condition, answers) === state.failed) return 'out'
  const answer = answerTo(answers, asks)
  const read = [...criteriaOf(variant.condition), ...variant.evidence].filter(
    (line) => line.asks === asks && stateOf(line, answer) === state.met,
  )
  return read.some((line) => wantsEvidence(line, answer)) ? 'proof' : 'met'
}

const all = variants.filter(({ stream }) => stream === 'intra_company_transferee')
const byTitle = (word: string): readonly Variant[] =>
  all.filter(({ title }) => title.en.includes(word))

const groups = {
  everyTransferee: all,
  general: all.filter(({ code }) => code?.startsWith('C6')),
  treaty: all.filter(({ code }) => !code?.startsWith('C6')),
  europe: all.filter(({ agreement }) => agreement === 'ceta' || agreement === 'uk'),
  leaders: byTitle('executive').filter(({ title }) => !title.en.includes('new Canadian office')),
  specialists: byTitle('specialized knowledge'),
  generalSpecialists: byTitle('specialized knowledge').filter(({ code }) => code === 'C63'),
  otherWages: all.filter(({ code }) => code !== 'C63'),
  trainees: byTitle('trainee'),
  newOffices: byTitle('new Canadian office'),
  generalNewOffice: all.filter(({ code }) => code === 'C61'),
  treatyNewOffices: byTitle('new Canadian office').filter(({ code }) => code !== 'C61'),
  runningOffices: all.filter(
    ({ id, title }) =>
      !title.en.includes('new Canadian office') && !['peru-f53', 'ukraine-f71'].includes(id),
  ),
  sixMonths: all.filter(({ agreement }) => agreement === 'colombia' || agreement === 'peru'),
  twelveMonths: all.filter(({ agreement }) => agreement !== 'colombia' && agreement !== 'peru'),
} as const satisfies Readonly<Record<string, readonly Variant[]>>

/** A group, or the variants of the ids given. */
const named = (group: string): readonly Variant[] => {
  if (Object.hasOwn(groups, group)) return groups[group as keyof typeof groups]
  return group.split(' ').map((id) => {
    const found = variants.find((one) => one.id === id)
    if (!found) throw new Error(`No variant ${id}`)
    return found
  })
}

interface Row {
  readonly asks: QuestionId
  /** The answers, with what else must be known for the answer to bite. */
  readonly answers: Answers
  /** A group above, or ids of variants. */
  readonly of: string
  readonly effect: Effect
}

const row = (asks: QuestionId, answers: Answers, of: string, effect: Effect): Row => ({
  asks,
  answers,
  of,
  effect,
})

const change = { transfereeHistory: 'change' } as const
const tied = { relationship: 'commonParent' } as const

// prettier-ignore
const transferees: readonly Row[] = [
  row('offer', { offer: 'none' }, 'everyTransferee', 'out'),
  row('offer', { offer: 'job' }, 'everyTransferee', 'met'),
  // The companies
  row('relationship', { relationship: 'businessTie' }, 'everyTransferee', 'out'),
  row('relationship', { relationship: 'none' }, 'everyTransferee', 'out'),
  row('relationship', { relationship: 'canadianIsSubsidiary' }, 'everyTransferee', 'met'),
  row('relationship', { relationship: 'commonParent' }, 'europe', 'proof'),
  row('relationship', { relationship: 'sameOwners' }, 'europe', 'proof'),
  row('relationship', { relationship: 'commonParent' }, 'cusma-t37 cptpp-t55 r205a-c63', 'met'),
  row('control', { ...tied, control: 'majority' }, 'everyTransferee', 'met'),
  row('control', { ...tied, control: 'halfWithVeto' }, 'everyTransferee', 'proof'),
  row('control', { ...tied, control: 'minorityWithControl' }, 'everyTransferee', 'proof'),
  row('control', { ...tied, control: 'sameIndividuals' }, 'everyTransferee', 'proof'),
  row('control', { ...tied, control: 'noControl' }, 'everyTransferee', 'out'),
  row('ownershipPapers', { ownershipPapers: 'no' }, 'everyTransferee', 'proof'),
  row('foreignActive', { foreignActive: 'no' }, 'everyTransferee', 'out'),
  row('canadianUnit', { canadianUnit: 'active' }, 'runningOffices', 'met'),
  row('canadianUnit', { canadianUnit: 'partly' }, 'runningOffices', 'proof'),
  row('canadianUnit', { canadianUnit: 'new' }, 'runningOffices', 'out'),
  row('canadianUnit', { canadianUnit: 'new' }, 'newOffices', 'met'),
  row('canadianUnit', { canadianUnit: 'active' }, 'newOffices', 'out'),
  row('canadianUnit', { canadianUnit: 'new' }, 'peru-f53 ukraine-f71', 'proof'),
  row('groupCountries', { groupCountries: 'one' }, 'generalNewOffice', 'out'),
  row('groupCountries', { groupCountries: 'one' }, 'r205a-c62-executive r205a-c62-manager r205a-c63', 'met'),
  row('groupCountries', { groupCountries: 'one' }, 'treaty', 'met'),
  row('employerCountry', { employerCountry: 'IND' }, 'treaty', 'out'),
  row('employerCountry', { employerCountry: 'IND' }, 'general', 'met'),
  row('employerCountry', { employerCountry: 'SGP' }, 'cptpp-t51 cptpp-t54 cptpp-t55', 'proof'),
  row('employerCountry', { employerCountry: 'VNM' }, 'cptpp-t51 cptpp-t54 cptpp-t55', 'proof'),
  row('employerCountry', { employerCountry: 'NZL' }, 'cptpp-t51', 'met'),
  row('merger', { merger: 'sameBusiness' }, 'everyTransferee', 'proof'),
  row('merger', { merger: 'other' }, 'everyTransferee', 'proof'),
  row('premises', { premises: 'own' }, 'everyTransferee', 'met'),
  row('premises', { premises: 'shared' }, 'general', 'proof'),
  row('premises', { premises: 'shared' }, 'treaty', 'met'),
  row('premises', { premises: 'homeOrVirtual' }, 'general', 'out'),
  row('premises', { premises: 'homeOrVirtual' }, 'treaty', 'proof'),
  row('premises', { premises: 'notYet' }, 'generalNewOffice', 'met'),
  row('premises', { premises: 'notYet' }, 'r205a-c62-executive r205a-c63 cusma-t37', 'proof'),
  // The job abroad
  row('employedNow', { employedNow: 'no' }, 'everyTransferee', 'out'),
  row('monthsAbroad', { monthsAbroad: 5 }, 'everyTransferee', 'out'),
  row('monthsAbroad', { monthsAbroad: 6 }, 'sixMonths', 'met'),
  row('monthsAbroad', { monthsAbroad: 11 }, 'sixMonths', 'met'),
  row('monthsAbroad', { monthsAbroad: 11 }, 'twelveMonths', 'out'),
  row('monthsAbroad', { monthsAbroad: 12 }, 'everyTransferee', 'met'),
  row('yearUpToNow', { yearUpToNow: 'no' }, 'europe', 'out'),
  row('yearUpToNow', { yearUpToNow: 'leaveOnly' }, 'europe', 'proof'),
  row('yearUpToNow', { yearUpToNow: 'no' }, 'general', 'met'),
  row('fullTime', { fullTime: 'no' }, 'everyTransferee', 'out'),
  row('similarJob', { similarJob: 'partly' }, 'everyTransferee', 'proof'),
  row('similarJob', { similarJob: 'no' }, 'everyTransferee', 'out'),
  row('contractForm', { contractForm: 'soleContract' }, 'everyTransferee', 'met'),
  row('contractForm', { contractForm: 'severalClients' }, 'everyTransferee', 'proof'),
  row('contractForm', { contractForm: 'agency' }, 'everyTransferee', 'proof'),
  row('contractForm', { contractForm: 'partner' }, 'europe', 'proof'),
  row('returnPost', { returnPost: 'no' }, 'everyTransferee', 'out'),
  row('changeYear', { ...change, changeYear: 'no' }, 'everyTransferee', 'out'),
  row('changeYear', { ...change, changeYear: 'yes' }, 'everyTransferee', 'met'),
  // The role
  row('role', { role: 'other' }, 'everyTransferee', 'out'),
  row('sameClass', { sameClass: 'no' }, 'leaders', 'out'),
  row('sameClass', { sameClass: 'no' }, 'specialists', 'out'),
  row('executiveScope', { role: 'executive', executiveScope: 'none' }, 'cusma-t37 cptpp-t51 r205a-c62-executive', 'out'),
  row('executiveScope', { role: 'executive', executiveScope: 'some' }, 'cusma-t37 cptpp-t51 ukraine-f71 r205a-c62-executive', 'proof'),
  row('reports', { role: 'manager', reports: 'frontLine' }, 'cusma-t37 ceta-t44 r205a-c62-manager', 'out'),
  row('reports', { role: 'manager', reports: 'nobody' }, 'cusma-t37 ceta-t44 r205a-c62-manager', 'out'),
  row('reports', { role: 'manager', reports: 'supervisors' }, 'cusma-t37 ceta-t44 r205a-c62-manager', 'met'),
  row('reports', { role: 'functionManager', reports: 'essentialFunction' }, 'cusma-t37 r205a-c62-manager', 'proof'),
  row('staffPower', { staffPower: 'no' }, 'cusma-t37 r205a-c62-manager', 'proof'),
  row('staffPower', { staffPower: 'recommend' }, 'cusma-t37 r205a-c62-manager', 'met'),
  row('handsOn', { handsOn: 'mainly' }, 'leaders', 'out'),
  row('handsOn', { handsOn: 'partly' }, 'leaders', 'proof'),
  row('unitSize', { unitSize: 'small' }, 'leaders', 'proof'),
  row('unitSize', { unitSize: 'new' }, 'newOffices', 'proof'),
  row('proprietary', { proprietary: 'general' }, 'specialists', 'out'),
  row('proprietary', { proprietary: 'mixed' }, 'specialists', 'proof'),
  row('sharedBy', { sharedBy: 'many' }, 'specialists', 'out'),
  row('yearsInField', { yearsInField: 'underTwo' }, 'specialists', 'proof'),
  row('trainable', { trainable: 'yes' }, 'specialists', 'proof'),
  row('offTheShelf', { offTheShelf: 'yes' }, 'specialists', 'proof'),
  row('offTheShelf', { offTheShelf: 'customized' }, 'specialists', 'met'),
  row('teer', { teer: '0' }, 'leaders', 'met'),
  row('teer', { teer: '1' }, 'leaders', 'met'),
  row('teer', { teer: '2' }, 'leaders', 'proof'),
  row('teer', { teer: '2' }, 'specialists', 'met'),
  row('teer', { teer: '5' }, 'specialists', 'proof'),
  row('traineeDegree', { traineeDegree: 'no' }, 'trainees', 'out'),
  row('traineePlan', { traineePlan: 'no' }, 'trainees', 'proof'),
  // The job in Canada
  row('position', { position: 'no' }, 'everyTransferee', 'out'),
  row('clientSite', { clientSite: 'clientDirection' }, 'everyTransferee', 'out'),
  row('clientSite', { clientSite: 'ourDirection' }, 'everyTransferee', 'proof'),
  row('remote', { remote: 'withoutReason' }, 'general', 'out'),
  row('remote', { remote: 'withoutReason' }, 'treaty', 'proof'),
  row('remote', { remote: 'withReason' }, 'treaty', 'met'),
  row('wage', { wage: 'below' }, 'generalSpecialists', 'out'),
  row('wage', { wage: 'cashAllowance' }, 'generalSpecialists', 'proof'),
  row('wage', { wage: 'below' }, 'otherWages', 'proof'),
  row('offerFiled', { offerFiled: 'notYet' }, 'everyTransferee', 'proof'),
  row('benefitFromTransfer', { benefitFromTransfer: 'no' }, 'general', 'out'),
  row('benefitFromTransfer', { benefitFromTransfer: 'yes' }, 'general', 'proof'),
  row('benefitFromTransfer', { benefitFromTransfer: 'no' }, 'treaty', 'met'),
  // A new office, an owner, time already used
  row('startupPlan', { startupPlan: 'some' }, 'newOffices', 'proof'),
  row('startupPlan', { startupPlan: 'no' }, 'newOffices', 'proof'),
  row('tradingWithinYear', { tradingWithinYear: 'no' }, 'newOffices', 'out'),
  row('owner', { owner: 'yes' }, 'everyTransferee', 'proof'),
  row('transfereeMonths', { transfereeHistory: 'extension', transfereeMonths: 84, yearAbroadSince: 'no' }, 'everyTransferee', 'out'),
  row('transfereeMonths', { transfereeHistory: 'extension', transfereeMonths: 59, yearAbroadSince: 'no' }, 'cusma-t38', 'met'),
  row('transfereeMonths', { transfereeHistory: 'extension', transfereeMonths: 60, yearAbroadSince: 'no' }, 'cusma-t38 r205a-c63', 'out'),
  row('transfereeMonths', { transfereeHistory: 'extension', transfereeMonths: 54, yearAbroadSince: 'no' }, 'ceta-t44 uk-f63', 'out'),
  row('transfereeMonths', { transfereeHistory: 'extension', transfereeMonths: 54, yearAbroadSince: 'no' }, 'r205a-c62-executive r205a-c62-manager r205a-c63', 'proof'),
  row('transfereeMonths', { transfereeHistory: 'extension', transfereeMonths: 53, yearAbroadSince: 'no' }, 'r205a-c62-executive ceta-t41', 'met'),
  row('yearAbroadSince', { transfereeHistory: 'change', transfereeMonths: 100, yearAbroadSince: 'yes' }, 'everyTransferee', 'met'),
  row('transfereeHistory', { transfereeHistory: 'extension' }, 'ceta-t42 uk-f62', 'out'),
  row('newOfficeDelay', { transfereeHistory: 'extension', newOfficeDelay: 'other' }, 'generalNewOffice', 'out'),
  row('newOfficeDelay', { transfereeHistory: 'extension', newOfficeDelay: 'beyondControl' }, 'generalNewOffice', 'proof'),
  row('newOfficeDelay', { transfereeHistory: 'extension', newOfficeDelay: 'other' }, 'treatyNewOffices', 'met'),
  // The person
  row('residences', { citizenships: ['IND'], residences: ['KOR'] }, 'korea-f33 korea-f34 korea-f35', 'proof'),
  row('residences', { citizenships: ['IND'], residences: ['COL'] }, 'colombia-f13 colombia-f14 colombia-f15', 'met'),
  row('residences', { citizenships: ['IND'], residences: ['NZL'] }, 'cptpp-t51 cptpp-t55', 'met'),
  row('residences', { citizenships: ['IND'], residences: ['NZL'] }, 'cptpp-t54', 'out'),
  row('residences', { citizenships: ['IND'], residences: ['USA'] }, 'cusma-t37 cusma-t38', 'out'),
  row('citizenships', { citizenships: ['SGP'], residences: [] }, 'cptpp-t51 cptpp-t55', 'out'),
  row('citizenships', { citizenships: ['MYS'], residences: [] }, 'cptpp-t51', 'met'),
  row('citizenships', { citizenships: ['MYS'], residences: [] }, 'cptpp-t55', 'out'),
  row('usTerritory', { usTerritory: 'yes' }, 'cusma-t37 cusma-t38 cusma-t37-new-office', 'proof'),
  row('licence', { licence: 'no' }, 'everyTransferee', 'proof'),
  row('leave', { leave: 'no' }, 'everyTransferee', 'proof'),
  row('whereNow', { whereNow: 'visitor' }, 'everyTransferee', 'proof'),
  row('whereNow', { whereNow: 'border' }, 'everyTransferee', 'proof'),
]

const openLists =
  'colombia-f12-professional peru-f52-professional cptpp-t52-professional ukraine-f72'
const withoutCusma =
  'chile-f22 colombia-f12-professional colombia-f12-technician peru-f52-professional peru-f52-technician korea-f32-supplier korea-f32-independent panama-f42 cptpp-t52-professional cptpp-t52-technician ukraine-f72 ceta-t47 ceta-t43 ceta-t48 uk-f66 uk-f60 uk-f67 gats-t33'
const everyProfessional = `cusma-t36 ${withoutCusma}`
const jobOrContract =
  'cusma-t36 chile-f22 colombia-f12-professional peru-f52-technician panama-f42 cptpp-t52-professional ukraine-f72'
const europeans = 'ceta-t47 ceta-t43 ceta-t48 uk-f66 uk-f60 uk-f67'
const suppliers = 'ceta-t47 uk-f66'
const independents = 'ceta-t43 uk-f60'

// prettier-ignore
const professionals: readonly Row[] = [
  row('offer', { offer: 'none' }, everyProfessional, 'out'),
  row('offer', { offer: 'job' }, jobOrContract, 'met'),
  row('offer', { offer: 'job' }, `${europeans} gats-t33`, 'out'),
  row('offer', { offer: 'ownContract' }, 'ukraine-f72', 'proof'),
  row('offer', { offer: 'employersContract' }, 'ukraine-f72', 'proof'),
  row('offer', { offer: 'job' }, 'korea-f32-supplier korea-f32-independent', 'proof'),
  row('offer', { offer: 'ownContract' }, 'ceta-t43 uk-f60 korea-f32-independent gats-t33 cusma-t36', 'met'),
  row('offer', { offer: 'ownContract' }, `${suppliers} korea-f32-supplier`, 'out'),
  row('offer', { offer: 'employersContract' }, 'ceta-t47 uk-f66 korea-f32-supplier gats-t33 cusma-t36', 'met'),
  row('offer', { offer: 'employersContract' }, `${independents} korea-f32-independent`, 'out'),
  row('controlsBusiness', { controlsBusiness: 'yes' }, `cusma-t36 chile-f22 colombia-f12-professional peru-f52-technician korea-f32-supplier panama-f42 cptpp-t52-professional ${europeans}`, 'out'),
  row('controlsBusiness', { controlsBusiness: 'partly' }, everyProfessional, 'proof'),
  row('controlsBusiness', { controlsBusiness: 'yes' }, 'ukraine-f72 gats-t33', 'proof'),
  row('agency', { agency: 'yes' }, `${europeans} gats-t33`, 'out'),
  row('agency', { agency: 'yes' }, `${jobOrContract} korea-f32-supplier`, 'proof'),
  row('teer', { teer: '0' }, openLists, 'met'),
  row('teer', { teer: '2' }, openLists, 'out'),
  row('teer', { teer: '2' }, 'panama-f42', 'proof'),
  row('excludedGroup', { excludedGroup: 'health' }, 'colombia-f12-professional peru-f52-professional ukraine-f72', 'out'),
  row('excludedGroup', { excludedGroup: 'manufacturing' }, 'colombia-f12-professional peru-f52-professional', 'out'),
  row('excludedGroup', { excludedGroup: 'manufacturing' }, 'ukraine-f72', 'met'),
  row('excludedGroup', { excludedGroup: 'lawyer' }, 'ukraine-f72 colombia-f12-professional', 'out'),
  row('excludedGroup', { excludedGroup: 'education' }, 'korea-f32-supplier korea-f32-independent', 'out'),
  row('excludedGroup', { excludedGroup: 'health' }, 'gats-t33', 'proof'),
  row('excludedGroup', { citizenships: ['AUS'], residences: [], excludedGroup: 'lawyer' }, 'cptpp-t52-professional', 'met'),
  row('excludedGroup', { citizenships: ['AUS'], residences: [], excludedGroup: 'judgeNotary' }, 'cptpp-t52-professional', 'out'),
  row('excludedGroup', { citizenships: ['CHL'], residences: [], excludedGroup: 'lawyer' }, 'cptpp-t52-professional', 'out'),
  row('excludedGroup', { citizenships: ['CHL'], residences: [], excludedGroup: 'researcher' }, 'cptpp-t52-professional', 'met'),
  row('excludedGroup', { citizenships: ['JPN'], residences: [], excludedGroup: 'researcher' }, 'cptpp-t52-professional', 'out'),
  row('citizenships', { citizenships: ['NZL'], residences: [] }, 'cptpp-t52-professional cptpp-t52-technician', 'out'),
  row('citizenships', { citizenships: ['MYS'], residences: [] }, 'cptpp-t52-technician', 'out'),
  row('residences', { citizenships: ['IND'], residences: ['NZL'] }, 'cptpp-t52-professional', 'out'),
  row('residences', { citizenships: ['PRK'], residences: ['NZL'] }, 'gats-t33', 'met'),
  row('citizenships', { citizenships: ['PRK'], residences: [] }, 'gats-t33', 'out'),
  row('citizenships', { citizenships: ['ETH'], residences: [] }, 'gats-t33', 'proof'),
  row('professionCusma', { professionCusma: 'none' }, 'cusma-t36', 'out'),
  row('technicianAndes', { technicianAndes: 'none' }, 'colombia-f12-technician peru-f52-technician', 'out'),
  row('occupationPacific', { citizenships: ['PER'], residences: [], occupationPacific: 'cptpp.per.unclear.plumbers' }, 'cptpp-t52-technician', 'proof'),
  row('occupationPacific', { citizenships: ['PER'], residences: [], occupationPacific: 'cptpp.aus.technician.plumbers' }, 'cptpp-t52-technician', 'out'),
  row('occupationEurope', { occupationEurope: 'europe.accounting.other' }, suppliers, 'met'),
  row('occupationEurope', { occupationEurope: 'europe.accounting.other' }, independents, 'out'),
  row('sectorManager', { occupationEurope: 'europe.telecom.other', sectorManager: 'yes' }, `${suppliers} ${independents}`, 'out'),
  row('sectorManager', { occupationEurope: 'europe.computer.it_manager', sectorManager: 'yes' }, `${suppliers} ${independents}`, 'met'),
  row('credential', { credential: 'no' }, 'chile-f22 korea-f32-supplier ceta-t47 uk-f60 gats-t33', 'out'),
  row('credential', { professionCusma: 'cusma.engineer', credential: 'no' }, 'cusma-t36', 'out'),
  row('credential', { professionCusma: 'cusma.scientific_technician', credential: 'no' }, 'cusma-t36', 'met'),
  row('credential', { credential: 'equivalent' }, 'cusma-t36 chile-f22 korea-f32-supplier ceta-t47 gats-t33', 'proof'),
  row('degreeYears', { degreeYears: 3 }, 'colombia-f12-professional peru-f52-professional', 'out'),
  row('degreeYears', { degreeYears: 4 }, 'colombia-f12-professional peru-f52-professional', 'met'),
  row('degreeYears', { degreeYears: 1 }, 'colombia-f12-technician', 'proof'),
  row('degreeYears', { degreeYears: 0 }, 'colombia-f12-technician', 'out'),
  row('degreeYears', { degreeYears: 1 }, 'peru-f52-technician', 'met'),
  row('credential', { degreeYears: 0, credential: 'equivalent' }, 'peru-f52-technician', 'proof'),
  row('credential', { degreeYears: 0, credential: 'no' }, 'peru-f52-technician', 'out'),
  row('degreeYears', { citizenships: ['AUS'], residences: [], degreeYears: 3 }, 'cptpp-t52-professional', 'proof'),
  row('degreeYears', { citizenships: ['CHL'], residences: [], degreeYears: 3 }, 'cptpp-t52-professional', 'out'),
  row('degreeYears', { citizenships: ['AUS'], residences: [], degreeYears: 1 }, 'cptpp-t52-technician', 'out'),
  row('credential', { citizenships: ['JPN'], residences: [], degreeYears: 1, credential: 'equivalent' }, 'cptpp-t52-technician', 'proof'),
  row('degreeYears', { degreeYears: 2 }, 'ukraine-f72 ceta-t48 uk-f67', 'out'),
  row('degreeYears', { degreeYears: 3, credential: 'no' }, 'panama-f42', 'out'),
  row('credential', { degreeYears: 3, credential: 'listed' }, 'panama-f42', 'proof'),
  row('degreeField', { degreeField: 'related' }, everyProfessional, 'proof'),
  row('degreeField', { degreeField: 'different' }, everyProfessional, 'proof'),
  row('credentialCountry', { credentialCountry: 'elsewhere' }, 'cusma-t36 chile-f22', 'proof'),
  row('licence', { licence: 'soon' }, 'cusma-t36 ceta-t47 panama-f42', 'proof'),
  row('licence', { licence: 'no' }, withoutCusma, 'out'),
  row('licence', { professionCusma: 'cusma.engineer', licence: 'no' }, 'cusma-t36', 'out'),
  row('licence', { professionCusma: 'cusma.scientific_technician', licence: 'no' }, 'cusma-t36', 'out'),
  row('licence', { professionCusma: 'cusma.registered_nurse', licence: 'soon' }, 'cusma-t36', 'out'),
  row('licence', { licence: 'soon' }, 'gats-t33', 'out'),
  row('licence', { licence: 'held' }, 'gats-t33 cusma-t36', 'met'),
  row('experienceYears', { experienceYears: 2 }, suppliers, 'out'),
  row('experienceYears', { experienceYears: 3 }, suppliers, 'met'),
  row('experienceYears', { experienceYears: 5 }, independents, 'out'),
  row('experienceYears', { experienceYears: 6 }, independents, 'met'),
  row('experienceYears', { experienceYears: 1 }, 'cptpp-t52-professional ukraine-f72', 'out'),
  row('experienceYears', { experienceYears: 3 }, 'cptpp-t52-technician', 'out'),
  row('experienceYears', { professionGats: 'gats.agrologist', experienceYears: 3 }, 'gats-t33', 'out'),
  row('experienceYears', { professionGats: 'gats.geomatics_professional', experienceYears: 3 }, 'gats-t33', 'met'),
  row('experienceYears', { professionGats: 'gats.senior_computer_specialist', experienceYears: 9 }, 'gats-t33', 'out'),
  row('experienceYears', { professionGats: 'gats.engineer', experienceYears: 0 }, 'gats-t33', 'met'),
  row('supplierTenure', { supplierTenure: 11 }, suppliers, 'out'),
  row('supplierTenure', { supplierTenure: 12 }, suppliers, 'met'),
  row('supplierPresence', { supplierPresence: 'yes' }, suppliers, 'out'),
  row('supplierPresence', { supplierPresence: 'yes' }, independents, 'proof'),
  row('supplierPresence', { professionGats: 'gats.urban_planner', supplierPresence: 'yes' }, 'gats-t33', 'out'),
  row('supplierPresence', { professionGats: 'gats.engineer', supplierPresence: 'yes' }, 'gats-t33', 'met'),
  row('europeStay', { europeStay: 12 }, europeans, 'out'),
  row('europeStay', { europeStay: 11 }, europeans, 'met'),
  row('gatsStay', { gatsStay: 90 }, 'gats-t33', 'out'),
  row('workLength', { workLength: 'days90' }, 'gats-t33', 'met'),
  row('workLength', { workLength: 'days120' }, 'gats-t33', 'out'),
  row('wage', { wage: 'below' }, 'cptpp-t52-professional cptpp-t52-technician', 'out'),
  row('wage', { wage: 'below' }, 'ukraine-f72', 'proof'),
  row('dutiesMatch', { dutiesMatch: 'close' }, everyProfessional, 'proof'),
  row('dutiesFlags', { dutiesFlags: ['programmingOnly'] }, 'cusma-t36 chile-f22', 'proof'),
  row('directSupport', { professionCusma: 'cusma.scientific_technician', directSupport: 'no' }, 'cusma-t36', 'out'),
  row('offerFiled', { offerFiled: 'exempt' }, everyProfessional, 'proof'),
  row('endDate', { endDate: 'open' }, everyProfessional, 'proof'),
]

// prettier-ignore
const benefit: readonly Row[] = [
  row('offer', { offer: 'none' }, 'benefit-c10', 'out'),
  row('benefitKind', { benefitSituation: 'none', benefitKind: 'none' }, 'benefit-c10', 'out'),
  row('benefitKind', { benefitSituation: 'none', benefitKind: 'social' }, 'benefit-c10', 'proof'),
  row('benefitKind', { benefitSituation: 'unExpert', benefitKind: 'none' }, 'benefit-c10', 'met'),
  row('benefitReach', { benefitSituation: 'none', benefitReach: 'nobody' }, 'benefit-c10', 'out'),
  row('benefitReach', { benefitReach: 'customers' }, 'benefit-c10', 'proof'),
  row('benefitReach', { benefitReach: 'region' }, 'benefit-c10', 'proof'),
  row('benefitScale', { benefitScale: 'described' }, 'benefit-c10', 'proof'),
  row('benefitScale', { benefitScale: 'figures' }, 'benefit-c10', 'met'),
  row('benefitJobs', { benefitJobs: 'many' }, 'benefit-c10', 'proof'),
  row('benefitUnique', { benefitUnique: 'none' }, 'benefit-c10', 'proof'),
  row('benefitRecord', { benefitRecord: [] }, 'benefit-c10', 'met'),
  row('benefitPresence', { benefitPresence: 'couldBeRemote' }, 'benefit-c10', 'proof'),
  row('benefitHarm', { benefitHarm: 'yes' }, 'benefit-c10', 'proof'),
  row('wage', { wage: 'below' }, 'benefit-c10', 'proof'),
  row('benefitPapers', { benefitPapers: 'none' }, 'benefit-c10', 'proof'),
  row('benefitConvenience', { benefitConvenience: 'yes' }, 'benefit-c10', 'proof'),
  row('licence', { licence: 'no' }, 'benefit-c10', 'proof'),
  row('qualificationMatch', { qualificationMatch: 'no' }, 'benefit-c10', 'proof'),
]

// prettier-ignore
const traders: readonly Row[] = [
  row('ownedByNationals', { ownedByNationals: 'no' }, 'cusma-t34 cusma-t35 ukraine-f70', 'out'),
  row('tradeShare', { tradeShare: 'yes' }, 'cusma-t34 korea-f30', 'proof'),
  row('tradeShare', { tradeShare: 'no' }, 'cusma-t34 korea-f30', 'out'),
  row('capitalCommitted', { capitalCommitted: 'yes' }, 'ceta-t46 cptpp-t50', 'proof'),
  row('capitalCommitted', { capitalCommitted: 'no' }, 'ceta-t46 cptpp-t50', 'out'),
  row('businessRole', { businessRole: 'other' }, 'peru-f50 uk-f65', 'out'),
  row('citizenships', { citizenships: ['SGP'], residences: [] }, 'cptpp-t50', 'proof'),
  row('citizenships', { citizenships: ['NZL'], residences: [] }, 'cptpp-t50', 'out'),
  row('usTerritory', { usTerritory: 'yes' }, 'cusma-t34 cusma-t35', 'proof'),
]

describe.each([
  ['transferees', transferees],
  ['professionals', professionals],
  ['significant benefit', benefit],
  ['traders and investors', traders],
])('%s', (_, rows) => {
  it.each(rows.map((one) => [JSON.stringify(one.answers), one.effect, one.of, one] as const))(
    '%s is %s for %s',
    (_answers, effect, _of, { asks, answers, of }) => {
      const wrong = named(of)
        .filter((variant) => effectOf(variant, asks, answers) !== effect)
        .map(({ id }) => id)
      expect(wrong).toEqual([])
    },
  )
})

describe('the groups', () => {
  it('have members', () => {
    for (const group of Object.values(groups)) expect(group.length).toBeGreaterThan(0)
    expect(groups.general.length + groups.treaty.length).toBe(37)
  })
})

describe('a doubt', () => {
  it.each(variants.map((variant) => [variant.id, variant] as const))(
    'rules nobody out of %s',
    (_, { condition, evidence }) => {
      const lines = [...criteriaOf(condition), ...evidence]
      const unsure = Object.fromEntries(lines.map(({ asks }) => [asks, 'unsure'])) as Answers
      expect(evaluate(condition, unsure)).not.toBe(state.failed)
      for (const line of evidence) expect(line.fails).toBeUndefined()
    },
  )
})
