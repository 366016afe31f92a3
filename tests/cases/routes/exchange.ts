import type { Answers } from '#rules'
import { asNoPermit, asRoute } from '../case.ts'
import type { Case } from '../case.ts'
import { worker } from '../people.ts'
import { inFrench } from './francophone.ts'
import { casesOf } from './writing.ts'

/** Reciprocal employment (C20), camp counsellors (C24), coaches and athletes (C26). */

const c20 = asRoute('reciprocal_exchange', 'reciprocal-c20', 'C20')
const c24 = asRoute('reciprocal_exchange', 'camp-c24', 'C24')
const c26 = asRoute('reciprocal_exchange', 'sport-c26', 'C26')
const c16 = asRoute('francophone_mobility', 'francophone-c16', 'C16')

const gardener: Answers = { ...worker, situations: ['exchange'], exchangeMirror: 'yes' }

const exchanges = casesOf(c20)

const reciprocal: readonly Case[] = [
  exchanges.inside('A gardener comes in exchange for a Canadian gardener', gardener, {
    next: null,
  }),
  exchanges.inside(
    'A gardener shows how many Canadian gardeners went the other way',
    { ...gardener, exchangeMirror: 'withFigures' },
    { line: 'exchange.mirror' },
  ),
  exchanges.outside(
    'A gardener comes from a country where no Canadian gets such work',
    { ...gardener, exchangeMirror: 'no' },
    { line: 'exchange.mirror' },
  ),
  exchanges.notSure(
    'A gardener does not know whether Canadians get such work at home',
    { ...gardener, exchangeMirror: 'unsure' },
    c20,
  ),
  exchanges.notSure(
    'A gardener has perhaps come in an exchange',
    { ...gardener, situations: ['exchange?'] },
    c20,
  ),
  exchanges.conflicting(
    'A French-speaking gardener comes in an exchange to New Brunswick, and French comes first',
    { ...gardener, situations: ['exchange', 'french'], ...inFrench },
    c16,
  ),
]

const counsellor: Answers = { ...worker, situations: ['camp'], campWork: 'yes' }

const camps = casesOf(c24)

const camp: readonly Case[] = [
  camps.inside('A counsellor spends July at an overnight camp', counsellor, {
    line: 'camp.work',
    next: null,
  }),
  camps.outside(
    'A counsellor works at a winter day camp and cooks there',
    { ...counsellor, campWork: 'no' },
    { line: 'camp.work' },
  ),
  camps.notSure(
    'A counsellor does not know yet whether there will be other duties',
    { ...counsellor, campWork: 'unsure' },
    c24,
  ),
  camps.conflicting(
    'A camp counsellor has a youth program’s place too, and the camp’s own code comes first',
    {
      ...counsellor,
      citizenships: ['FRA'],
      situations: ['camp', 'youth'],
      youthPlan: 'workingHoliday',
      youthAge: 20,
      youthOrganization: 'no',
    },
    c24,
    { also: ['youth-c21-working-holiday'] },
  ),
]

const goalkeeper: Answers = {
  ...worker,
  situations: ['sport'],
  sportRole: 'athlete',
  exchangeMirror: 'yes',
}

const sports = casesOf(c26)

const sport: readonly Case[] = [
  sports.inside('A goalkeeper plays for a Canadian professional team', goalkeeper, { next: null }),
  sports.inside(
    'A paid coach trains a Canadian rowing club',
    { ...goalkeeper, sportRole: 'coach' },
    { line: 'sport.role' },
  ),
  sports.outside(
    'A physiotherapist works for a Canadian hockey team',
    { ...goalkeeper, sportRole: 'other' },
    { line: 'sport.role' },
  ),
  sports.outside(
    'A goalkeeper’s country lets no Canadian play there',
    { ...goalkeeper, exchangeMirror: 'no' },
    { line: 'exchange.mirror' },
  ),
  sports.notSure(
    'A goalkeeper does not know whether Canadians may play at home',
    { ...goalkeeper, exchangeMirror: 'unsure' },
    c26,
  ),
  sports.conflicting(
    'A goalkeeper comes with a team from abroad for one match, and needs no permit',
    {
      ...goalkeeper,
      offer: 'none',
      situations: ['sport', 'taskVisit'],
      visitActivity: 'athlete',
      athleteTeam: 'foreignOrAlone',
    },
    asNoPermit('task-athlete'),
  ),
  sports.conflicting(
    'A goalkeeper plays in an exchange between clubs, and the sport’s own code comes first',
    { ...goalkeeper, situations: ['sport', 'exchange'] },
    c26,
    { also: ['reciprocal-c20'] },
  ),
]

export const exchange: readonly Case[] = [...reciprocal, ...camp, ...sport]
