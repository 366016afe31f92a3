import type { Answers } from '#rules'
import { asLmia, asProfessional, asRoute, asUnknown } from '../case.ts'
import type { Case } from '../case.ts'
import { worker } from '../people.ts'
import { inFrench } from './francophone.ts'
import { casesOf } from './writing.ts'

/** International Experience Canada (C21): each category by citizenship and age on the day of the invitation. */

const holiday = asRoute('reciprocal_exchange', 'youth-c21-working-holiday', 'C21')
const career = asRoute('reciprocal_exchange', 'youth-c21-professional', 'C21')
const coop = asRoute('reciprocal_exchange', 'youth-c21-coop', 'C21')
const c16 = asRoute('francophone_mobility', 'francophone-c16', 'C16')

/** A citizen of the country at this age, whom no organization takes in. */
const young = (
  youthPlan: 'workingHoliday' | 'career' | 'placement',
  country: string,
  youthAge: number,
): Answers => ({
  ...worker,
  citizenships: [country],
  situations: ['youth'],
  youthPlan,
  youthAge,
  youthOrganization: 'no',
})

/** A working holiday needs no job to start with. */
const traveller = (country: string, age: number): Answers => ({
  ...young('workingHoliday', country, age),
  offer: 'none',
})

const holidays = casesOf(holiday)

const workingHoliday: readonly Case[] = [
  holidays.inside(
    'An Australian of 25 wants to travel and work, and has no job yet',
    traveller('AUS', 25),
    {
      next: null,
    },
  ),
  holidays.inside(
    'An Australian of 25 has a job and wants to travel too',
    young('workingHoliday', 'AUS', 25),
  ),
  holidays.inside('A Dane has just turned 18', traveller('DNK', 18), { line: 'youth.age.18' }),
  holidays.outside('A Dane is still 17', traveller('DNK', 17), { line: 'youth.age.18' }),
  holidays.inside('A Japanese is 30 on the day of the invitation', traveller('JPN', 30), {
    line: 'youth.age.30',
  }),
  holidays.outside('A Japanese is 31 on the day of the invitation', traveller('JPN', 31), {
    line: 'youth.age.30',
  }),
  holidays.inside('A Korean is 35 on the day of the invitation', traveller('KOR', 35), {
    line: 'youth.age.35',
  }),
  holidays.outside('A Korean is 36 on the day of the invitation', traveller('KOR', 36), {
    line: 'youth.age.35',
  }),
  holidays.inside('A Belgian of 30 has a country with the lower age', traveller('BEL', 30)),
  holidays.outside('A Belgian of 31 has a country with the lower age', traveller('BEL', 31)),
  holidays.inside('A New Zealander of 35 wants to travel and work', traveller('NZL', 35)),
  holidays.outside('An Austrian of 31 is too old for a working holiday', traveller('AUT', 31)),
  holidays.outside('A Swiss of 25 has a country without a working holiday', traveller('CHE', 25)),
  holidays.outside('An American of 25 has no organization that takes part', traveller('USA', 25)),
  holidays.inside(
    'An American of 25 is taken in by a recognized organization',
    { ...traveller('USA', 25), youthOrganization: 'yes' },
    { line: 'youth.organization' },
  ),
  holidays.outside(
    'A Senegalese of 25 is a citizen of no country that takes part',
    traveller('SEN', 25),
    { line: 'youth.organization' },
  ),
  holidays.inside('A Hongkonger of 30 holds a Chinese passport too', {
    ...traveller('HKG', 30),
    citizenships: ['CHN', 'HKG'],
  }),
  holidays.inside('A citizen of Japan and of France is 33, and the French age counts', {
    ...traveller('JPN', 33),
    citizenships: ['JPN', 'FRA'],
  }),
  holidays.notSure(
    'An Irish traveller will be 35 or 36 when invited',
    { ...traveller('IRL', 35), youthAge: 'unsure' },
    holiday,
  ),
  holidays.notSure(
    'A young Spaniard does not know which category to choose, and none is suggested',
    { ...traveller('ESP', 25), offer: 'job', youthPlan: 'unsure' },
    asUnknown,
  ),
  holidays.conflicting(
    'A French traveller of 25 has a job outside Quebec, and French comes first',
    { ...young('workingHoliday', 'FRA', 25), situations: ['youth', 'french'], ...inFrench },
    c16,
  ),
  holidays.conflicting(
    'A child of 13 says that the doctorate is done',
    { ...traveller('FRA', 13), doctorate: 'done' },
    asLmia,
    { not: ['youth-c21-working-holiday'] },
  ),
  {
    name: 'An Australian of 25 has an invitation, the money and the insurance, and comes for the first time',
    answers: {
      ...traveller('AUS', 25),
      youthInvited: 'yes',
      youthFunds: 'yes',
      youthBefore: 'never',
    },
    suggestion: { ...holiday, standing: 'possible' },
  },
]

const careers = casesOf(career)

const professional: readonly Case[] = [
  careers.inside('A German of 28 has a first job in the own trade', young('career', 'DEU', 28), {
    line: 'youth.plan.career',
    next: null,
  }),
  careers.inside('A Swiss of 35 has a job in the own trade', young('career', 'CHE', 35)),
  careers.inside('An Austrian of 35 is young enough for a career job', young('career', 'AUT', 35)),
  careers.outside('An Austrian of 36 is too old for a career job', young('career', 'AUT', 36)),
  careers.inside('A Dutch citizen of 30 has a job in the own trade', young('career', 'NLD', 30)),
  careers.outside('A Dutch citizen of 31 has a job in the own trade', young('career', 'NLD', 31), {
    line: 'youth.age.30',
  }),
  careers.outside(
    'A Belgian of 25 has a country without this category',
    young('career', 'BEL', 25),
  ),
  careers.outside(
    'A German of 28 wants a career job and has no offer',
    { ...young('career', 'DEU', 28), offer: 'none' },
    { line: 'youth.offer' },
  ),
  careers.outside(
    'A German of 28 wants to travel with any employer instead',
    young('workingHoliday', 'DEU', 28),
    { line: 'youth.plan.career', instead: holiday },
  ),
  careers.notSure(
    'A Pole with a career job does not say how old',
    { ...young('career', 'POL', 30), youthAge: 'unsure' },
    career,
  ),
  careers.notSure(
    'A young worker with a career job is not sure of the own citizenship, without which none is suggested',
    { ...young('career', 'POL', 30), citizenships: 'unsure' },
    asUnknown,
  ),
  careers.conflicting(
    'A young Mexican engineer has an organization’s place, and the profession comes first',
    {
      ...young('career', 'MEX', 25),
      youthOrganization: 'yes',
      situations: ['youth', 'exchange'],
      exchangeMirror: 'no',
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      teer: '1',
    },
    asProfessional('cusma-t36', 'T36'),
    { not: ['reciprocal-c20'] },
  ),
]

const placements = casesOf(coop)

const placement: readonly Case[] = [
  placements.inside(
    'A student in Sweden must do a placement of two terms',
    young('placement', 'SWE', 22),
    {
      line: 'youth.plan.placement',
      next: null,
    },
  ),
  placements.inside('A Swede of 30 must do a placement', young('placement', 'SWE', 30)),
  placements.outside('A Swede of 31 must do a placement', young('placement', 'SWE', 31)),
  placements.inside('A student in Austria is 35', young('placement', 'AUT', 35), {
    line: 'youth.age.35',
  }),
  placements.outside(
    'A Dutch student has a country without placements',
    young('placement', 'NLD', 22),
  ),
  placements.outside(
    'A Danish student has a country without placements',
    young('placement', 'DNK', 22),
  ),
  placements.outside(
    'A student in Sweden has found no placement yet',
    { ...young('placement', 'SWE', 22), offer: 'none' },
    { line: 'youth.offer' },
  ),
  placements.outside(
    'A student in Sweden takes a job for the career, not for the studies',
    young('career', 'SWE', 22),
    { line: 'youth.plan.placement', instead: career },
  ),
  placements.notSure(
    'A student in Norway does not know whether the offer is one',
    { ...young('placement', 'NOR', 22), offer: 'unsure' },
    coop,
  ),
  placements.conflicting(
    'A French student comes to a placement in an exchange between schools, and youth comes first',
    {
      ...young('placement', 'FRA', 22),
      situations: ['youth', 'exchange'],
      exchangeMirror: 'yes',
    },
    coop,
    { also: ['reciprocal-c20'] },
  ),
]

export const youth: readonly Case[] = [...workingHoliday, ...professional, ...placement]
