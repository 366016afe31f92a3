import { cite } from '../../law/sources.ts'
import { named } from '../choosing.ts'
import type { Ground } from './ground.ts'

/** People who may need no permit: what turns them back at the border. */
export const visitGrounds: readonly Ground[] = [
  {
    id: 'visit.labourMarket',
    reads: ['visitScope', 'offer'],
    when: named('visitor-r187'),
    ground: {
      en: 'The visit is work for a Canadian client or the public, so it needs a permit',
      fr: 'La visite est un travail pour un client canadien ou le public : il faut un permis',
    },
    answer: {
      en: 'Careful visitors carry letters that say who gains, who pays and what they will not do',
      fr: 'Les visiteurs soigneux apportent des lettres qui disent qui en profite, qui paie et ce qu’ils ne feront pas',
    },
    cites: [cite('irpr', '187'), cite('businessVisitors', 'labour market')],
  },
  {
    id: 'visit.pay',
    reads: ['visitScope'],
    when: named('visitor-r187'),
    ground: {
      en: 'Pay or profit comes mainly from Canada',
      fr: 'La rémunération ou le profit vient surtout du Canada',
    },
    answer: {
      en: 'Careful visitors show pay slips and the employer’s main place of business abroad',
      fr: 'Les visiteurs soigneux montrent leurs relevés de paie et le siège de l’employeur à l’étranger',
    },
    cites: [cite('irpr', '187')],
  },
  {
    id: 'visit.warranty',
    reads: ['repairKind', 'offer'],
    when: named('visitor-after-sales'),
    ground: {
      en: 'Repair or installation is not written into the sale, lease or warranty contract',
      fr: 'La réparation ou l’installation n’est pas prévue au contrat de vente, de location ou de garantie',
    },
    answer: {
      en: 'Careful visitors carry the contract, with the clause marked',
      fr: 'Les visiteurs soigneux apportent le contrat, avec la clause marquée',
    },
    cites: [cite('businessVisitors', 'after-sales service')],
  },
  {
    id: 'shortWork.level',
    reads: ['teer', 'situations'],
    when: named('short-work'),
    ground: {
      en: 'The job is not of TEER {highestLevel} or {secondLevel}',
      fr: 'L’emploi n’est pas de FEER {highestLevel} ou {secondLevel}',
    },
    answer: {
      en: 'Careful visitors carry the duties and the occupation’s code',
      fr: 'Les visiteurs soigneux apportent les fonctions et le code de la profession',
    },
    cites: [cite('shortTerm', 'conditions')],
  },
  {
    id: 'shortWork.length',
    reads: ['workLength'],
    when: named('short-work'),
    ground: {
      en: 'The work lasts longer than {shortStay} or {longerShortStay} in a row',
      fr: 'Le travail dure plus de {shortStay} ou {longerShortStay} d’affilée',
    },
    answer: {
      en: 'Careful visitors carry a letter with first and last day, and the ticket home',
      fr: 'Les visiteurs soigneux apportent une lettre avec premier et dernier jour, et le billet de retour',
    },
    cites: [cite('shortTerm', 'conditions')],
  },
  {
    id: 'shortWork.lastUse',
    reads: ['shortWorkLast'],
    when: named('short-work'),
    ground: { en: 'The last use was too recent', fr: 'La dernière utilisation est trop récente' },
    answer: {
      en: 'Careful visitors know the dates of their last stay for work',
      fr: 'Les visiteurs soigneux connaissent les dates de leur dernier séjour de travail',
    },
    cites: [cite('shortTerm', 'conditions')],
  },
  {
    id: 'research.host',
    reads: ['situations'],
    when: named('short-research'),
    ground: {
      en: 'The host is not a publicly funded university or its affiliate',
      fr: 'L’hôte n’est ni une université financée par l’État ni son affilié',
    },
    answer: {
      en: 'Careful visitors carry the invitation, which names the institution and its status',
      fr: 'Les visiteurs soigneux apportent l’invitation, qui dit le nom et le statut de l’établissement',
    },
    cites: [cite('shortResearch', 'who it is for')],
  },
  {
    id: 'research.length',
    reads: ['workLength', 'shortResearchLast'],
    when: named('short-research'),
    ground: {
      en: 'The stay is longer than {researchStay}, or a second one within the year',
      fr: 'Le séjour dépasse {researchStay}, ou c’est le deuxième de l’année',
    },
    answer: {
      en: 'Careful visitors carry the dates of the project and of earlier stays',
      fr: 'Les visiteurs soigneux apportent les dates du projet et des séjours antérieurs',
    },
    cites: [cite('shortResearch', 'length of work')],
  },
  {
    id: 'task.terms',
    reads: ['performerTerms', 'athleteTeam', 'speakerKind', 'crewVessel'],
    when: named('task-'),
    ground: {
      en: 'The terms go beyond the exemption: a job with a Canadian body, broadcast, a paid team or a long seminar',
      fr: 'Les conditions dépassent la dispense : emploi chez un organisme canadien, diffusion, équipe rémunérée ou long séminaire',
    },
    answer: {
      en: 'Careful visitors carry the contract or invitation that shows the terms',
      fr: 'Les visiteurs soigneux apportent le contrat ou l’invitation qui montre les conditions',
    },
    cites: [cite('irpr', '186')],
  },
  {
    id: 'task.role',
    reads: ['visitActivity'],
    when: named('task-'),
    ground: {
      en: 'Nothing on paper shows the task, its dates and who asked for it',
      fr: 'Aucun document ne montre la tâche, ses dates et qui l’a demandée',
    },
    answer: {
      en: 'Careful visitors carry a letter for each',
      fr: 'Les visiteurs soigneux apportent une lettre pour chacun de ces points',
    },
    cites: [cite('irpr', '186')],
  },
  {
    id: 'student.conditions',
    reads: ['offCampusHours', 'placementTerms', 'studentWork'],
    when: named('student-'),
    ground: {
      en: 'The hours, the program or the enrolment no longer fit the exemption',
      fr: 'Les heures, le programme ou l’inscription ne respectent plus la dispense',
    },
    answer: {
      en: 'Careful students keep enrolment letters and a record of hours',
      fr: 'Les étudiants soigneux gardent les lettres d’inscription et un relevé des heures',
    },
    cites: [cite('irpr', '186')],
  },
  {
    id: 'renewal.late',
    reads: ['renewalFiled'],
    when: named('renewal-pending'),
    ground: {
      en: 'The renewal was asked for after the permit ended, or the person left Canada',
      fr: 'Le renouvellement a été demandé après la fin du permis, ou la personne a quitté le Canada',
    },
    answer: {
      en: 'Careful workers keep the dated receipt and stay until the decision',
      fr: 'Les travailleurs soigneux gardent le reçu daté et restent jusqu’à la décision',
    },
    cites: [cite('irpr', '186(u)'), cite('irpr', '201')],
  },
  {
    id: 'religious.more',
    reads: ['religiousOnly'],
    when: named('religious-leader'),
    ground: {
      en: 'The duties go beyond preaching, gatherings and counselling',
      fr: 'Les fonctions dépassent la prédication, les rassemblements et les conseils spirituels',
    },
    answer: {
      en: 'Careful visitors carry an invitation that lists the duties',
      fr: 'Les visiteurs soigneux apportent une invitation qui énumère les fonctions',
    },
    cites: [cite('irpr', '186(l)')],
  },
  {
    id: 'volunteer.job',
    reads: ['volunteer'],
    when: named('volunteer'),
    ground: {
      en: 'The help is a job that somebody is usually paid for',
      fr: 'L’aide est un emploi pour lequel quelqu’un est habituellement payé',
    },
    answer: {
      en: 'Careful visitors carry a letter on the help, its hours and its place in the stay',
      fr: 'Les visiteurs soigneux apportent une lettre sur l’aide, ses heures et sa place dans le séjour',
    },
    cites: [cite('charitable', 'volunteers')],
  },
]
