import type { Answers } from '#rules'
import { asLmia, asNoPermit, asRoute } from '../case.ts'
import type { Case } from '../case.ts'
import { worker } from '../people.ts'
import { casesOf } from './writing.ts'

/** Religious (C50) and charitable (C51) work. */

const c50 = asRoute('charitable_religious', 'religious-c50', 'C50')
const c51 = asRoute('charitable_religious', 'charitable-c51', 'C51')

/** Teaches the faith, shares it, and does more than preach and lead. */
export const ofTheFaith = {
  religiousOnly: 'no',
  religiousDuties: 'mainly',
  religiousBelief: 'yes',
} as const satisfies Answers

const monk: Answers = { ...worker, situations: ['religious'], ...ofTheFaith }

const faith = casesOf(c50)

const religious: readonly Case[] = [
  faith.inside('A monk comes to teach at a monastery', monk, { next: null }),
  faith.inside(
    'A nun teaches the faith and keeps the books of the convent',
    { ...monk, religiousDuties: 'partly' },
    { line: 'religious.duties' },
  ),
  faith.outside(
    'A gardener tends the garden of a monastery',
    { ...monk, religiousDuties: 'no' },
    { line: 'religious.duties' },
  ),
  faith.outside(
    'A teacher neither shares a community’s belief nor can teach it',
    { ...monk, religiousBelief: 'no' },
    { line: 'religious.belief' },
  ),
  faith.notSure(
    'A cantor is not sure whether the duties are mainly religious',
    { ...monk, religiousDuties: 'unsure' },
    c50,
  ),
  casesOf(asNoPermit('religious-leader')).notSure(
    'A monk is not sure whether to do more than preach, and the permit stands',
    { ...monk, religiousOnly: 'unsure' },
    c50,
  ),
  faith.conflicting(
    'A preacher needs no permit, and may choose one for a longer stay',
    { ...monk, religiousOnly: 'yes' },
    asNoPermit('religious-leader'),
  ),
  faith.conflicting(
    'A nun teaches the faith and cares for the poor, and religious work comes first',
    {
      ...monk,
      situations: ['religious', 'charity'],
      volunteer: 'no',
      charityDuties: 'yes',
    },
    c50,
    { also: ['charitable-c51'] },
  ),
]

/** Paid or not, it is a job: running the meals of a shelter. */
const shelterWorker: Answers = {
  ...worker,
  situations: ['charity'],
  volunteer: 'no',
  charityDuties: 'yes',
}

const charity = casesOf(c51)

const charitable: readonly Case[] = [
  charity.inside('An unpaid worker runs the meals of a shelter for the poor', shelterWorker, {
    next: null,
  }),
  charity.inside('A teacher of reading works for a registered charity', shelterWorker, {
    line: 'charity.duties',
  }),
  charity.inside('A nurse serves the community for a body that is no registered charity', {
    ...shelterWorker,
    charityOrganization: 'similar',
  }),
  charity.outside(
    'A bookkeeper does the accounts of a charity',
    { ...shelterWorker, charityDuties: 'no' },
    { line: 'charity.duties' },
  ),
  charity.notSure(
    'A fundraiser is not sure whether the work itself is charitable',
    { ...shelterWorker, charityDuties: 'unsure' },
    c51,
  ),
  casesOf(asNoPermit('volunteer')).notSure(
    'A helper is not sure whether others are paid for such help, and the permit stands',
    { ...shelterWorker, volunteer: 'unsure' },
    c51,
  ),
  charity.conflicting(
    'A visitor helps at a food bank on Saturdays, which is not work',
    {
      ...shelterWorker,
      offer: 'none',
      volunteer: 'yes',
      situations: ['charity', 'religious'],
      ...ofTheFaith,
    },
    asNoPermit('volunteer'),
    { also: ['religious-c50'] },
  ),
  charity.conflicting(
    'A monk only cleans, and the charity’s work is office work: neither code fits',
    {
      ...shelterWorker,
      situations: ['charity', 'religious'],
      ...ofTheFaith,
      religiousDuties: 'no',
      charityDuties: 'no',
    },
    asLmia,
    { not: ['charitable-c51', 'religious-c50'] },
  ),
]

export const community: readonly Case[] = [...religious, ...charitable]
