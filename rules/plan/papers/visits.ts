import { cite } from '../../law/sources.ts'
import { every, inStream, named, not } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** People who may need no permit: what to carry to the border. */

const visitor = named('visitor-r187')
const shortWork = named('short-work')
const research = named('short-research')

export const visitPapers: readonly Paper[] = [
  {
    id: 'visit.status',
    from: 'worker',
    reads: ['canadianStatus'],
    when: named('status-citizen'),
    says: {
      en: 'Canadian passport, citizenship certificate or permanent resident card',
      fr: 'Passeport canadien, certificat de citoyenneté ou carte de résident permanent',
    },
    cites: [cite('irpa', '30(1)')],
  },
  {
    id: 'visit.openPermit',
    from: 'worker',
    reads: ['canadianStatus'],
    when: named('status-open-permit'),
    says: {
      en: 'Your open work permit, with the conditions and end date printed on it',
      fr: 'Votre permis de travail ouvert, avec les conditions et la date de fin qui y figurent',
    },
    cites: [cite('spouses', 'open work permits')],
  },
  {
    id: 'visit.employerLetter',
    from: 'foreignEmployer',
    reads: ['situations', 'visitScope', 'offer'],
    when: visitor,
    says: {
      en: 'Letter of your employer abroad: purpose, dates, who pays you, and your job there',
      fr: 'Lettre de votre employeur à l’étranger : but, dates, qui vous paie, et votre emploi là-bas',
    },
    cites: [cite('businessVisitors', 'documents'), cite('irpr', '187')],
  },
  {
    id: 'visit.payAbroad',
    from: 'worker',
    reads: ['visitScope'],
    when: visitor,
    says: {
      en: 'Pay slips that show that your pay comes from abroad',
      fr: 'Relevés de paie qui montrent que votre salaire vient de l’étranger',
    },
    cites: [cite('irpr', '187')],
  },
  {
    id: 'visit.invitation',
    from: 'canadianEmployer',
    reads: ['situations'],
    when: visitor,
    says: {
      en: 'Invitation of the Canadian host, with the program of the visit',
      fr: 'Invitation de l’hôte canadien, avec le programme de la visite',
    },
    cites: [cite('businessVisitors', 'documents')],
  },
  {
    id: 'shortWork.letter',
    from: 'canadianEmployer',
    reads: ['situations', 'teer', 'workLength'],
    when: shortWork,
    says: {
      en: 'Letter on the job: duties, level of the occupation, first and last day',
      fr: 'Lettre sur l’emploi : fonctions, niveau de la profession, premier et dernier jour',
    },
    cites: [cite('shortTerm', 'conditions')],
  },
  {
    id: 'shortWork.lastUse',
    from: 'worker',
    reads: ['shortWorkLast'],
    when: shortWork,
    says: {
      en: 'Dates of your last short stay for work in Canada, if there was one',
      fr: 'Dates de votre dernier court séjour de travail au Canada, s’il y en a eu un',
    },
    cites: [cite('shortTerm', 'conditions')],
  },
  {
    id: 'research.invitation',
    from: 'canadianEmployer',
    reads: ['situations', 'workLength'],
    when: research,
    says: {
      en: 'Invitation of the university or its affiliate: project, your part, first and last day',
      fr: 'Invitation de l’université ou de son affilié : projet, votre rôle, premier et dernier jour',
    },
    cites: [cite('shortResearch', 'who it is for')],
  },
  {
    id: 'research.record',
    from: 'worker',
    reads: ['situations', 'shortResearchLast'],
    when: research,
    says: {
      en: 'Your record as a researcher, and the dates of any earlier stay of this kind',
      fr: 'Votre parcours de recherche, et les dates de tout séjour antérieur de ce type',
    },
    cites: [cite('shortResearch', 'conditions')],
  },
  {
    id: 'every.visitPassport',
    from: 'worker',
    reads: ['situations'],
    always: true,
    when: every(inStream('no_permit'), not(named('status-', 'student-', 'renewal-'))),
    says: {
      en: 'Passport, with the visa or electronic travel authorization that your nationality needs',
      fr: 'Passeport, avec le visa ou l’autorisation de voyage électronique qu’exige votre nationalité',
    },
    cites: [cite('irpr', '7(1)'), cite('irpr', '7.1(1)')],
  },
]
