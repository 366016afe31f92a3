import { nextQuestion, withAnswer } from '../../rules/index.ts'
import { encodeAnswers } from '../../src/sharing/index.ts'
import type { Person } from '../browser/driving.ts'
import { workers } from '../browser/people.ts'

/** A worker with a written offer and nothing special about the work. */
export const worker = { canadianStatus: 'none', offer: 'job', situations: [] } as const

const [transfereeNamed, engineerNamed, helperNamed] = workers
if (!transfereeNamed || !engineerNamed || !helperNamed) throw new Error('A worker is gone.')
export const transferee = transfereeNamed.person
export const engineer = engineerNamed.person
export const helper = helperNamed.person

/** With "not sure" for all that is still asked. */
function unsureFrom(person: Person): Person {
  const next = nextQuestion(person)
  return next === null ? person : unsureFrom(withAnswer(person, next, 'unsure'))
}

/** Somebody for each kind of outcome, by what the screen then shows. */
export const outcomes: Readonly<Record<string, Person>> = {
  'a transferee': transferee,
  'a professional': engineer,
  'significant benefit': helper,
  'several streams': { ...transferee, citizenships: ['USA'] },
  'everything not sure': unsureFrom({}),
  'not enough known': unsureFrom({ ...worker, relationship: 'unsure', citizenships: ['BRA'] }),
  'LMIA route': {
    ...worker,
    relationship: 'none',
    citizenships: ['BRA'],
    residences: [],
    benefitSituation: 'none',
    benefitKind: 'none',
  },
  'no permit': {
    canadianStatus: 'none',
    offer: 'employersContract',
    situations: ['businessVisit'],
    visitScope: 'yes',
  },
  'religious work': {
    ...worker,
    relationship: 'none',
    situations: ['religious'],
    religiousOnly: 'no',
    religiousDuties: 'mainly',
    religiousBelief: 'yes',
  },
  'a partner': {
    ...worker,
    offer: 'none',
    situations: ['family'],
    familyTie: 'partnerOfWorker',
    partnerAgreement: 'none',
    partnerJob: 'high',
    partnerMonths: 20,
  },
  'stop and get help': {
    ...worker,
    offer: 'none',
    situations: ['hardship'],
    hardshipKind: 'claimant',
    supportSelf: 'no',
    admissibility: 'yes',
  },
}

/** The answers as the end of a link; nothing for nobody. */
export const fragmentOf = (person: Person): string =>
  Object.keys(person).length === 0 ? '' : encodeAnswers(person)
