import type { Answers } from '#rules'
import { asLmia, asNoPermit, asProfessional, asRoute, asUnknown } from '../case.ts'
import type { Case } from '../case.ts'
import { worker } from '../people.ts'
import { casesOf } from './writing.ts'

/** Film and television (C14), repair (C13), performing arts (C23). */

const c14 = asRoute('other_imp', 'film-c14', 'C14')
const c13 = asRoute('other_imp', 'repair-c13', 'C13')
const c23 = asRoute('reciprocal_exchange', 'performing-c23', 'C23')

/** What the work on a shoot is: filming, named, on the spot, in a union's occupation, well paid. */
export const onAShoot = {
  filming: 'yes',
  filmNamed: 'yes',
  filmPresence: 'yes',
  filmUnion: 'yes',
  medianWage: 'yes',
} as const satisfies Answers

const cameraOperator: Answers = { ...worker, situations: ['film'], ...onAShoot }

/** An American engineer whom the agreement takes as a professional. */
const engineer: Answers = {
  ...worker,
  citizenships: ['USA'],
  professionCusma: 'cusma.engineer',
  credential: 'listed',
  teer: '1',
}

const films = casesOf(c14)

const film: readonly Case[] = [
  films.inside('A camera operator is essential to a film shot in Canada', cameraOperator, {
    next: null,
  }),
  films.inside('A stunt driver is needed on a television shoot', cameraOperator, {
    line: 'film.shoot',
  }),
  films.outside(
    'A visual effects artist joins after the filming has ended',
    { ...cameraOperator, filming: 'no' },
    { line: 'film.shoot' },
  ),
  films.outside(
    'A camera operator joins a company that has no production with a title yet',
    { ...cameraOperator, filmNamed: 'no' },
    { line: 'film.named' },
  ),
  films.outside(
    'A script adviser of a shoot could do the work from home',
    { ...cameraOperator, filmPresence: 'no' },
    { line: 'film.presence' },
  ),
  films.outside(
    'A dog handler on a shoot has an occupation that no union covers',
    { ...cameraOperator, filmUnion: 'no' },
    { line: 'film.union' },
  ),
  films.outside(
    'A camera operator is paid less than the median',
    { ...cameraOperator, medianWage: 'no' },
    { line: 'film.wage' },
  ),
  films.inside('A camera operator still waits for the union’s letter', {
    ...cameraOperator,
    filmLetter: 'requested',
  }),
  films.notSure(
    'A camera operator does not know what the median pay is',
    { ...cameraOperator, medianWage: 'unsure' },
    c14,
  ),
  films.notSure(
    'A camera operator perhaps belongs to the film route',
    { ...cameraOperator, situations: ['film?'] },
    c14,
  ),
  films.conflicting(
    'An American engineer is the technician of a film, and the work’s own code comes first',
    { ...engineer, situations: ['film'], ...onAShoot },
    c14,
    { also: ['cusma-t36'] },
  ),
  films.conflicting(
    'An American engineer perhaps belongs to the film route, and what is clear comes first',
    {
      ...engineer,
      situations: ['film?', 'charity?'],
      ...onAShoot,
      volunteer: 'no',
      charityDuties: 'no',
    },
    asProfessional('cusma-t36', 'T36'),
    { not: ['charitable-c51'] },
  ),
]

/** A mill stands still, and only this mechanic's machine can start it again. */
const mechanic: Answers = {
  ...worker,
  situations: ['repair'],
  repairKind: 'emergency',
  repairEquipment: 'yes',
  repairJobs: 'yes',
}

/** The same machine, out of warranty, of a maker who is not in Canada. */
const outOfWarranty: Answers = {
  ...mechanic,
  repairKind: 'outOfWarranty',
  repairMaker: 'none',
  repairKnowledge: 'yes',
}

const repairs = casesOf(c13)

const repair: readonly Case[] = [
  repairs.inside('A mechanic repairs a mill’s machine in an emergency', mechanic, {
    line: 'repair.kind.emergency',
    next: null,
  }),
  repairs.inside(
    'A mechanic repairs a press out of warranty, whose maker is not in Canada',
    outOfWarranty,
    { line: 'repair.kind.warranty' },
  ),
  repairs.outside(
    'A mechanic repairs a washing machine in a home',
    { ...mechanic, repairEquipment: 'no' },
    { line: 'repair.equipment' },
  ),
  repairs.outside(
    'A mechanic repairs a spare machine that nobody’s work depends on',
    { ...mechanic, repairJobs: 'no' },
    { line: 'repair.jobs' },
  ),
  repairs.outside(
    'A mechanic repairs a press out of warranty, and the maker has a branch in Canada',
    { ...outOfWarranty, repairMaker: 'present' },
    { line: 'repair.maker' },
  ),
  repairs.outside(
    'A mechanic repairs a press that any mechanic could repair',
    { ...outOfWarranty, repairKnowledge: 'no' },
    { line: 'repair.knowledge' },
  ),
  repairs.outside(
    'A mechanic of a foreign maker repairs under the original warranty, and needs no permit',
    { ...mechanic, offer: 'employersContract', repairKind: 'underContract' },
    { line: 'repair.kind.emergency', instead: asNoPermit('visitor-after-sales') },
  ),
  repairs.outside(
    'A mechanic comes every year to service a mill’s machines',
    { ...mechanic, repairKind: 'other' },
    { line: 'repair.kind.emergency', not: ['visitor-after-sales'] },
  ),
  repairs.notSure(
    'A mechanic does not know whether jobs depend on the repair',
    { ...mechanic, repairJobs: 'unsure' },
    c13,
  ),
  repairs.notSure(
    'A mechanic does not know why the machine is repaired, and nothing is suggested on that',
    { ...outOfWarranty, repairKind: 'unsure' },
    asUnknown,
  ),
  repairs.conflicting(
    'A French-speaking mechanic repairs a mill’s machine in Ontario, and the work’s own code comes first',
    {
      ...mechanic,
      situations: ['repair', 'french'],
      outsideQuebec: 'yes',
      frenchLevel: 'tested',
      primaryAgriculture: 'no',
    },
    c13,
    { also: ['francophone-c16'] },
  ),
]

/** What a non-profit company and the role are: a season as first violin. */
export const onStage = {
  performingCompany: 'yes',
  performingRole: 'yes',
} as const satisfies Answers

const violinist: Answers = { ...worker, situations: ['performing'], ...onStage }

const stage = casesOf(c23)

const performing: readonly Case[] = [
  stage.inside('A violinist plays a season with a Canadian orchestra', violinist, { next: null }),
  stage.outside(
    'A singer is engaged by a commercial musical company',
    { ...violinist, performingCompany: 'no' },
    { line: 'performing.company' },
  ),
  stage.inside('A guest director stages an opera', violinist, { line: 'performing.role' }),
  stage.outside(
    'A stagehand builds the sets of an opera',
    { ...violinist, performingRole: 'no' },
    { line: 'performing.role' },
  ),
  stage.notSure(
    'A dancer does not know whether the company is non-profit',
    { ...violinist, performingCompany: 'unsure' },
    c23,
  ),
  stage.conflicting(
    'A guest violinist for one evening needs no permit, and could have the season’s code',
    {
      ...violinist,
      offer: 'none',
      situations: ['performing', 'taskVisit'],
      visitActivity: 'performer',
      performerTerms: 'limited',
    },
    asNoPermit('task-performer'),
  ),
  stage.conflicting(
    'An actor plays in a theatre and is filmed, and the shoot’s code comes first',
    { ...violinist, situations: ['performing', 'film'], ...onAShoot },
    c14,
  ),
  stage.conflicting(
    'An actor of a commercial stage is filmed by an amateur, and neither code fits',
    {
      ...violinist,
      situations: ['performing', 'film'],
      performingCompany: 'no',
      ...onAShoot,
      filmUnion: 'no',
    },
    asLmia,
    { not: ['performing-c23', 'film-c14'] },
  ),
]

export const culture: readonly Case[] = [...film, ...repair, ...performing]
