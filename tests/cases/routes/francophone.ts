import type { Answers } from '#rules'
import { asNoPermit, asRoute } from '../case.ts'
import type { Case } from '../case.ts'
import { evidenced, worker } from '../people.ts'
import { ofTheFaith } from './community.ts'
import { casesOf } from './writing.ts'

/** Francophone mobility (C16). */

const c16 = asRoute('francophone_mobility', 'francophone-c16', 'C16')

/** Lives and works in Manitoba, with a language test, in a kitchen. */
export const inFrench = {
  outsideQuebec: 'yes',
  frenchLevel: 'tested',
  primaryAgriculture: 'no',
} as const satisfies Answers

const cook: Answers = { ...worker, situations: ['french'], ...inFrench }

const french = casesOf(c16)

export const francophone: readonly Case[] = [
  french.inside('A French-speaking cook has a job in Manitoba', cook, {
    line: 'french.place',
    next: null,
  }),
  french.outside(
    'A French-speaking cook works from Ontario for an employer in Quebec',
    { ...cook, outsideQuebec: 'no' },
    { line: 'french.place' },
  ),
  french.inside('A cook went to school in French', { ...cook, frenchLevel: 'schooling' }),
  french.inside(
    'A cook speaks French well and has no proof of it',
    { ...cook, frenchLevel: 'noProof' },
    { line: 'french.level' },
  ),
  french.outside(
    'A cook speaks French below level 5',
    { ...cook, frenchLevel: 'below' },
    { line: 'french.level' },
  ),
  french.inside(
    'A French-speaking farm manager has a job of a higher level',
    { ...cook, teer: '0' },
    { line: 'french.occupation' },
  ),
  french.outside(
    'A French speaker picks fruit, which is farm work of the lowest levels',
    { ...cook, teer: '5', primaryAgriculture: 'yes' },
    { line: 'french.occupation' },
  ),
  french.notSure(
    'A cook is not sure of the own level of French',
    { ...cook, frenchLevel: 'unsure' },
    c16,
  ),
  french.notSure(
    'A cook perhaps speaks French well enough, and all else is in order',
    { ...cook, situations: ['french?'] },
    c16,
  ),
  french.conflicting(
    'A French-speaking imam teaches the faith in Alberta, and the work’s own code comes first',
    { ...cook, situations: ['french', 'religious'], ...ofTheFaith },
    asRoute('charitable_religious', 'religious-c50', 'C50'),
  ),
  french.conflicting(
    'A French speaker holds an open permit, and needs no other',
    { ...cook, canadianStatus: 'openPermit' },
    asNoPermit('status-open-permit'),
    { also: ['francophone-c16'] },
  ),
  {
    name: 'A French-speaking cook has tested French, a filed offer and every other point in order',
    answers: { ...evidenced, ...cook },
    suggestion: asRoute('francophone_mobility', 'francophone-c16', 'C16', 'possible'),
  },
]
