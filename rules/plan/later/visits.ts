import { cite } from '../../law/sources.ts'
import { every, named, not, some } from '../choosing.ts'
import type { Later } from './later.ts'

/** People who may need no permit: the limits, and what to carry to the border. */
export const withoutPermit: readonly Later[] = [
  {
    id: 'visit.limits',
    when: named('visitor-r187'),
    says: {
      en: 'Stay out of the Canadian labour market: no service to Canadian clients, no selling to the public',
      fr: 'Restez hors du marché du travail canadien : aucun service à des clients canadiens, aucune vente au public',
    },
    cites: [cite('irpr', '187')],
  },
  {
    id: 'visit.pay',
    when: named('visitor-r187'),
    says: {
      en: 'The pay and the profits stay mainly abroad for the whole visit',
      fr: 'La rémunération et les profits restent surtout à l’étranger pendant toute la visite',
    },
    cites: [cite('irpr', '187')],
  },
  {
    id: 'visit.stay',
    when: named('visitor-r187'),
    says: {
      en: 'A visit lasts {visitorStay} unless the officer fixes another date',
      fr: 'Une visite dure {visitorStay}, sauf si l’agent fixe une autre date',
    },
    cites: [cite('irpr', '183(2)')],
  },
  {
    id: 'visit.carry',
    when: some(named('visitor-r187'), named('short-')),
    says: {
      en: 'Carry the letters on paper: the officer at the border decides whether a permit is needed',
      fr: 'Apportez les lettres sur papier : l’agent à la frontière décide s’il faut un permis',
    },
    cites: [cite('businessVisitors', 'documents')],
  },
  {
    id: 'visit.shortWork',
    when: named('short-work'),
    says: {
      en: 'Ask for it when you enter, never from inside Canada. It lasts {shortStay} or {longerShortStay} in a row, without a pause',
      fr: 'Demandez cette dispense à l’entrée, jamais depuis le Canada. Elle dure {shortStay} ou {longerShortStay} d’affilée, sans pause',
    },
    cites: [cite('shortTerm', 'conditions')],
  },
  {
    id: 'visit.shortWorkAgain',
    when: named('short-work'),
    says: {
      en: 'The next use waits: {shortStayPause} for the shorter stay, {longerShortStayPause} for the longer one',
      fr: 'Avant une nouvelle utilisation, attendez {shortStayPause} après le séjour court, {longerShortStayPause} après le plus long',
    },
    cites: [cite('shortTerm', 'conditions')],
  },
  {
    id: 'visit.research',
    when: named('short-research'),
    says: {
      en: 'The stay ends after {researchStay}: one such stay a year, and none longer',
      fr: 'Le séjour finit après {researchStay} : un seul par année, et aucun plus long',
    },
    cites: [cite('shortResearch', 'length of work')],
  },
  {
    id: 'visit.noExtension',
    when: named('short-'),
    says: {
      en: 'There is no extension under this exemption: more work wants a permit, asked for in time',
      fr: 'Cette dispense ne se prolonge pas : pour travailler plus longtemps, demandez un permis à temps',
    },
    cites: [cite('irpr', '183(1)(b)')],
  },
  {
    id: 'visit.warranty',
    when: named('visitor-after-sales'),
    says: {
      en: 'Keep to the work in the contract: anything beyond it, or building work, wants a permit',
      fr: 'Tenez-vous au travail prévu au contrat : tout autre travail, ou la construction, exige un permis',
    },
    cites: [cite('businessVisitors', 'after-sales service')],
  },
  {
    id: 'visit.task',
    when: named('task-'),
    says: {
      en: 'Keep to the task that you came for: any other work wants a permit',
      fr: 'Tenez-vous à la tâche pour laquelle vous venez : tout autre travail exige un permis',
    },
    cites: [cite('irpr', '186'), cite('irpr', '183(1)(b)')],
  },
  {
    id: 'visit.taskStay',
    when: some(named('task-'), named('religious-leader', 'volunteer', 'visitor-after-sales')),
    says: {
      en: 'The stay lasts {visitorStay} unless the officer fixes another date',
      fr: 'Le séjour dure {visitorStay}, sauf si l’agent fixe une autre date',
    },
    cites: [cite('irpr', '183(2)')],
  },
  {
    id: 'visit.duty',
    when: named('duty-'),
    says: {
      en: 'The right to work ends with the official role: other work wants a permit',
      fr: 'Le droit de travailler finit avec le rôle officiel : tout autre travail exige un permis',
    },
    cites: [cite('irpr', '186')],
  },
  {
    id: 'visit.student',
    when: every(named('student-'), not(named('student-graduated', 'student-health'))),
    says: {
      en: 'The right to work ends when full-time studies stop: keep proof of enrolment for each term',
      fr: 'Le droit de travailler finit avec les études à temps plein : gardez une preuve d’inscription pour chaque session',
    },
    cites: [cite('irpr', '186')],
  },
  {
    id: 'visit.healthStudent',
    when: named('student-health'),
    says: {
      en: 'Keep to the training that the regulator agreed to: other work wants a permit',
      fr: 'Tenez-vous à la formation que l’organisme de réglementation a acceptée : tout autre travail exige un permis',
    },
    cites: [cite('irpr', '186(p)')],
  },
  {
    id: 'visit.studentHours',
    when: named('student-off-campus'),
    says: {
      en: 'Count the hours of all jobs together in each week of the term',
      fr: 'Comptez ensemble les heures de tous les emplois, chaque semaine de la session',
    },
    cites: [cite('irpr', '186(v)')],
  },
  {
    id: 'visit.graduate',
    when: named('student-graduated'),
    says: {
      en: 'The right to work lasts until the decision: stop if the permit is refused',
      fr: 'Le droit de travailler dure jusqu’à la décision : cessez si le permis est refusé',
    },
    cites: [cite('irpr', '186(w)')],
  },
  {
    id: 'visit.renewal',
    when: named('renewal-pending'),
    says: {
      en: 'The old conditions hold until the decision: leaving Canada meanwhile can end the right to work',
      fr: 'Les anciennes conditions valent jusqu’à la décision : quitter le Canada entre-temps peut mettre fin au droit de travailler',
    },
    cites: [cite('irpr', '186(u)'), cite('irpr', '183(5)')],
  },
  {
    id: 'visit.religious',
    when: named('religious-leader'),
    says: {
      en: 'A longer stay, or access to services, can be a reason to ask for a permit instead',
      fr: 'Un séjour plus long, ou l’accès à des services, peut justifier plutôt une demande de permis',
    },
    cites: [cite('religious', 'work without a permit')],
  },
  {
    id: 'visit.volunteer',
    when: named('volunteer'),
    says: {
      en: 'If the help becomes a job, paid or not, it wants a permit first',
      fr: 'Si l’aide devient un emploi, payé ou non, il faut d’abord un permis',
    },
    cites: [cite('charitable', 'volunteers')],
  },
  {
    id: 'visit.indian',
    when: named('status-indian'),
    says: {
      en: 'Registration is enough to work: keep the card at hand for the employer',
      fr: 'L’inscription suffit pour travailler : gardez la carte à portée de main pour l’employeur',
    },
    cites: [cite('irpr', '186(x)')],
  },
  {
    id: 'visit.citizen',
    when: named('status-citizen'),
    says: {
      en: 'No permit and no condition: keep the proof of your status at hand for the employer',
      fr: 'Ni permis ni condition : gardez la preuve de votre statut à portée de main pour l’employeur',
    },
    cites: [cite('irpa', '30(1)')],
  },
  {
    id: 'visit.openPermit',
    when: named('status-open-permit'),
    says: {
      en: 'Work only until the date on the permit, and outside any work that it closes',
      fr: 'Travaillez seulement jusqu’à la date du permis, et jamais dans un travail qu’il interdit',
    },
    cites: [cite('irpr', '183(1)'), cite('irpr', '185')],
  },
  {
    id: 'visit.openPermitMore',
    when: named('status-open-permit'),
    says: {
      en: 'Ask for more time before it ends, and stay in Canada: the same conditions hold until the decision',
      fr: 'Demandez plus de temps avant la fin et restez au Canada : les mêmes conditions valent jusqu’à la décision',
    },
    cites: [cite('irpr', '201(1)'), cite('irpr', '186(u)')],
  },
]
