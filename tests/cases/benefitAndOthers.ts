import { questionIds, withAnswer } from '#rules'
import type { Answers } from '#rules'
import { asBenefit, asLmia, asRoute, asTransferee, asUnknown } from './case.ts'
import type { Case } from './case.ts'
import { without, worker } from './people.ts'
import { inFrench } from './routes/francophone.ts'

const beneficial: Answers = { ...worker, benefitKind: 'economic', benefitReach: 'region' }

const benefit: readonly Case[] = [
  {
    name: 'A worker’s know-how keeps a region’s main employer going',
    answers: beneficial,
    suggestion: asBenefit,
    next: null,
  },
  {
    name: 'A worker’s programme keeps the young people of a town healthy',
    answers: { ...beneficial, benefitKind: 'social' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker restores a country’s oldest organs',
    answers: { ...beneficial, benefitKind: 'cultural', benefitReach: 'country' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker’s work brings several kinds of benefit to a sector',
    answers: { ...beneficial, benefitKind: 'several', benefitReach: 'sector' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker’s work helps the employer’s customers only, which is weak and not nothing',
    answers: { ...beneficial, benefitReach: 'customers' },
    suggestion: asBenefit,
    pair: { line: 'benefit.reach', side: 'inside' },
  },
  {
    name: 'A worker’s work helps the worker and the employer only',
    answers: { ...beneficial, benefitReach: 'nobody' },
    suggestion: asLmia,
    pair: { line: 'benefit.reach', side: 'outside' },
    not: ['benefit-c10'],
  },
  {
    name: 'A worker’s work is of no kind of benefit',
    answers: { ...beneficial, benefitKind: 'none' },
    suggestion: asLmia,
    pair: { line: 'benefit.kind', side: 'outside' },
    not: ['benefit-c10'],
  },
  {
    name: 'A worker of great benefit has no offer',
    answers: { ...beneficial, offer: 'none' },
    suggestion: asLmia,
    pair: { line: 'offer.any', side: 'outside' },
    not: ['benefit-c10'],
  },
  {
    name: 'A foreign airline’s security guard, an accepted situation whatever the benefit',
    answers: { ...worker, benefitSituation: 'airlineSecurity' },
    suggestion: asBenefit,
    pair: { line: 'benefit.situation', side: 'inside' },
  },
  {
    name: 'A rail grinder operator, an accepted situation whatever the benefit',
    answers: { ...worker, benefitSituation: 'railSpecialist' },
    suggestion: asBenefit,
  },
  {
    name: 'A worker shows a large benefit with figures, which is still for the officer to weigh',
    answers: {
      ...beneficial,
      benefitScale: 'figures',
      benefitJobs: 'many',
      benefitUnique: 'rare',
      benefitRecord: ['degree', 'tenYears', 'awards'],
      benefitPresence: 'mustBeHere',
      benefitHarm: 'no',
      benefitPapers: 'yes',
      benefitConvenience: 'no',
      offerFiled: 'yes',
      qualificationMatch: 'yes',
      endDate: 'yes',
      leave: 'yes',
      whereNow: 'outside',
    },
    suggestion: asBenefit,
  },
  {
    name: 'A French-speaking worker’s work helps a region, and the specific code comes first',
    answers: { ...beneficial, situations: ['french'], ...inFrench },
    suggestion: asRoute('francophone_mobility', 'francophone-c16', 'C16'),
    also: ['benefit-c10'],
  },
]

/** People with two of the three streams, or with one and an LMIA. */
const between: readonly Case[] = [
  {
    name: 'An American manager of a group is an engineer too, and the transfer comes first',
    answers: {
      ...worker,
      citizenships: ['USA'],
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      teer: '0',
      relationship: 'canadianIsSubsidiary',
      control: 'majority',
      employerCountry: 'USA',
      foreignActive: 'yes',
      employedNow: 'yes',
      monthsAbroad: 24,
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
    },
    suggestion: asTransferee('cusma-t37', 'T37'),
    also: ['cusma-t36'],
  },
]

const ordinary: readonly Case[] = [
  {
    name: 'A cook has an ordinary job in Canada',
    answers: worker,
    suggestion: asLmia,
    next: null,
  },
  {
    name: 'A cook is an Indonesian, whose agreement is not in force',
    answers: { ...worker, citizenships: ['IDN'], teer: '1', degreeYears: 4 },
    suggestion: asLmia,
  },
  {
    name: 'A person looks for work in Canada and has found none',
    answers: { ...worker, offer: 'none' },
    suggestion: asLmia,
  },
]

const unknown: readonly Case[] = [
  {
    name: 'Nothing is known about the person',
    answers: {},
    suggestion: asUnknown,
    next: 'canadianStatus',
  },
  {
    name: 'A person is not sure of anything',
    answers: questionIds.reduce<Answers>((all, id) => withAnswer(all, id, 'unsure'), {}),
    suggestion: asUnknown,
    next: null,
  },
  {
    name: 'A person has said only that there is no status in Canada',
    answers: { canadianStatus: 'none' },
    suggestion: asUnknown,
    next: 'offer',
  },
  {
    name: 'A person with a job has not said yet what is special about it',
    answers: { canadianStatus: 'none', offer: 'job' },
    suggestion: asUnknown,
    next: 'situations',
  },
  {
    name: 'A person with an ordinary job has not said yet whether there is a company abroad',
    answers: { canadianStatus: 'none', offer: 'job', situations: [] },
    suggestion: asUnknown,
    next: 'relationship',
  },
  {
    name: 'A cook with an ordinary job has not said yet whom the work helps',
    answers: without({ ...worker, benefitKind: 'social' }, 'benefitReach'),
    suggestion: asUnknown,
    next: 'benefitReach',
  },
  {
    name: 'A cook is sure of everything but the passports',
    answers: { ...worker, citizenships: 'unsure', teer: '1', degreeYears: 4 },
    suggestion: asUnknown,
    next: null,
  },
]

export const benefitAndOthers: readonly Case[] = [...benefit, ...between, ...ordinary, ...unknown]
