import type { Person } from '../browser/driving.ts'
import { outcomes as ofTheBrowserTests, unsureFrom, workers } from '../browser/people.ts'

export { fragmentOf, worker } from '../browser/people.ts'

const [transfereeNamed, engineerNamed, helperNamed] = workers
if (!transfereeNamed || !engineerNamed || !helperNamed) throw new Error('A worker is gone.')
export const transferee = transfereeNamed.person
export const engineer = engineerNamed.person
export const helper = helperNamed.person

/** Somebody for each kind of outcome, and two whose result is long. */
export const outcomes: Readonly<Record<string, Person>> = {
  ...ofTheBrowserTests,
  'several streams': { ...transferee, citizenships: ['USA'] },
  'everything not sure': unsureFrom({}),
}
