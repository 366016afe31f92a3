import { cite } from '../../law/sources.ts'
import { every, named, not } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Tasks, duties and studies for which the Regulations ask for no permit: what to carry. */
export const taskPapers: readonly Paper[] = [
  {
    id: 'task.performer',
    from: 'worker',
    reads: ['situations', 'visitActivity', 'performerTerms'],
    when: named('task-performer'),
    says: {
      en: 'Contract or invitation for the shows: dates, places, and no job with the Canadian body',
      fr: 'Contrat ou invitation pour les spectacles : dates, lieux, et aucun emploi chez l’organisme canadien',
    },
    cites: [cite('irpr', '186(g)')],
  },
  {
    id: 'task.athlete',
    from: 'worker',
    reads: ['situations', 'visitActivity', 'athleteTeam'],
    when: named('task-athlete'),
    says: {
      en: 'Entry or invitation to the event, and letter of the team if there is one',
      fr: 'Inscription ou invitation à la compétition, et lettre de l’équipe s’il y en a une',
    },
    cites: [cite('irpr', '186(h)')],
  },
  {
    id: 'task.reporter',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-reporter'),
    says: {
      en: 'Press card and letter of the foreign news company that employs you',
      fr: 'Carte de presse et lettre de l’entreprise de presse étrangère qui vous emploie',
    },
    cites: [cite('irpr', '186(i)')],
  },
  {
    id: 'task.speaker',
    from: 'worker',
    reads: ['situations', 'visitActivity', 'speakerKind'],
    when: named('task-speaker'),
    says: {
      en: 'Invitation with the program, and the length of the talk or seminar',
      fr: 'Invitation avec le programme, et la durée de la conférence ou du séminaire',
    },
    cites: [cite('irpr', '186(j)')],
  },
  {
    id: 'task.organizer',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-organizer'),
    says: {
      en: 'Letter of the committee, with the program of the convention',
      fr: 'Lettre du comité, avec le programme du congrès',
    },
    cites: [cite('irpr', '186(k)')],
  },
  {
    id: 'task.judge',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-judge'),
    says: {
      en: 'Invitation to judge: event, place and dates',
      fr: 'Invitation à juger : événement, lieu et dates',
    },
    cites: [cite('irpr', '186(m)')],
  },
  {
    id: 'task.examiner',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-examiner'),
    says: {
      en: 'Request of the university or body, with what you examine',
      fr: 'Demande de l’université ou de l’organisme, avec ce que vous évaluez',
    },
    cites: [cite('irpr', '186(n)')],
  },
  {
    id: 'task.expert',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-expert'),
    says: {
      en: 'Letter of the court, tribunal, regulator or lawyer who calls you',
      fr: 'Lettre du tribunal, de l’organisme de réglementation ou de l’avocat qui fait appel à vous',
    },
    cites: [cite('irpr', '186(o)')],
  },
  {
    id: 'task.inspector',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-aviation-inspector'),
    says: {
      en: 'Credential and order of your aviation authority',
      fr: 'Carte d’inspecteur et mandat de votre autorité aéronautique',
    },
    cites: [cite('irpr', '186(q)')],
  },
  {
    id: 'task.adviser',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-accident-adviser'),
    says: { en: 'Accreditation to the investigation', fr: 'Accréditation à l’enquête' },
    cites: [cite('irpr', '186(r)')],
  },
  {
    id: 'task.crew',
    from: 'worker',
    reads: ['situations', 'visitActivity', 'crewVessel'],
    when: named('task-crew'),
    says: {
      en: 'Crew papers, letter of the foreign employer, and registration of the vehicle abroad',
      fr: 'Documents d’équipage, lettre de l’employeur étranger, et immatriculation du véhicule à l’étranger',
    },
    cites: [cite('irpr', '186(s)')],
  },
  {
    id: 'task.emergency',
    from: 'worker',
    reads: ['situations', 'visitActivity'],
    when: named('task-emergency'),
    says: {
      en: 'Request for help from the authority in charge, and your professional credential',
      fr: 'Demande d’aide de l’autorité responsable, et votre titre professionnel',
    },
    cites: [cite('irpr', '186(t)')],
  },
  {
    id: 'duty.papers',
    from: 'worker',
    reads: ['situations', 'officialRole'],
    when: every(named('duty-'), not(named('duty-family'))),
    says: {
      en: 'Accreditation, posting or orders that show your official role and its dates',
      fr: 'Accréditation, affectation ou ordres qui montrent votre rôle officiel et ses dates',
    },
    cites: [cite('irpr', '186')],
  },
  {
    id: 'duty.noObjection',
    from: 'worker',
    reads: ['situations', 'officialRole'],
    when: named('duty-family'),
    says: {
      en: 'Written word of the foreign affairs ministry that it does not object',
      fr: 'Document du ministère des Affaires étrangères attestant qu’il ne s’y oppose pas',
    },
    cites: [cite('irpr', '186(c)')],
  },
  {
    id: 'student.enrolment',
    from: 'worker',
    reads: ['situations', 'studentWork'],
    when: every(named('student-'), not(named('student-health'))),
    says: {
      en: 'Study permit, and letter of the school on your enrolment and program',
      fr: 'Permis d’études, et lettre de l’école sur votre inscription et votre programme',
    },
    cites: [cite('irpr', '186')],
  },
  {
    id: 'student.healthSchool',
    from: 'worker',
    reads: ['situations', 'studentWork'],
    when: named('student-health'),
    says: {
      en: 'Letter of your school on your studies in the health field, and on the training in Canada',
      fr: 'Lettre de votre école sur vos études dans le domaine de la santé, et sur la formation au Canada',
    },
    cites: [cite('irpr', '186(p)')],
  },
  {
    id: 'student.hours',
    from: 'worker',
    reads: ['offCampusHours'],
    when: named('student-off-campus'),
    says: {
      en: 'Work schedule and pay slips that show the hours of each week in term',
      fr: 'Horaire et relevés de paie qui montrent les heures de chaque semaine de session',
    },
    cites: [cite('irpr', '186(v)')],
  },
  {
    id: 'student.placement',
    from: 'worker',
    reads: ['placementTerms'],
    when: named('student-placement'),
    says: {
      en: 'Letter of the school on the required placement and its share of the program',
      fr: 'Lettre de l’école sur le stage obligatoire et sa part du programme',
    },
    cites: [cite('placement', 'placements since the change')],
  },
  {
    id: 'student.filed',
    from: 'worker',
    reads: ['graduateFiled'],
    when: named('student-graduated'),
    says: {
      en: 'Proof that the permit was asked for before the study permit ended',
      fr: 'Preuve que le permis a été demandé avant la fin du permis d’études',
    },
    cites: [cite('irpr', '186(w)')],
  },
  {
    id: 'student.approval',
    from: 'worker',
    reads: ['healthApproval'],
    when: named('student-health'),
    says: {
      en: 'Written consent of the body that regulates the field',
      fr: 'Accord écrit de l’organisme qui réglemente le domaine',
    },
    cites: [cite('irpr', '186(p)')],
  },
  {
    id: 'renewal.filed',
    from: 'worker',
    reads: ['situations', 'renewalFiled'],
    when: named('renewal-pending'),
    says: {
      en: 'Receipt of the renewal application, dated before the permit ended, and the old permit',
      fr: 'Reçu de la demande de renouvellement, daté d’avant la fin du permis, et l’ancien permis',
    },
    cites: [cite('irpr', '186(u)'), cite('irpr', '201')],
  },
  {
    id: 'visit.statusCard',
    from: 'worker',
    reads: ['canadianStatus'],
    when: named('status-indian'),
    says: {
      en: 'Certificate or card of your registration under the Indian Act',
      fr: 'Certificat ou carte de votre inscription en vertu de la Loi sur les Indiens',
    },
    cites: [cite('irpr', '186(x)')],
  },
  {
    id: 'visit.congregation',
    from: 'worker',
    reads: ['situations', 'religiousOnly'],
    when: named('religious-leader'),
    says: {
      en: 'Invitation of the congregation, with your duties and the dates',
      fr: 'Invitation de la communauté religieuse, avec vos fonctions et les dates',
    },
    cites: [cite('irpr', '186(l)')],
  },
  {
    id: 'visit.volunteer',
    from: 'worker',
    reads: ['situations', 'volunteer'],
    when: named('volunteer'),
    says: {
      en: 'Letter of the organization: unpaid help on the side, that nobody is normally paid for',
      fr: 'Lettre de l’organisme : aide bénévole, hors du but principal du séjour, pour laquelle personne n’est normalement payé',
    },
    cites: [cite('charitable', 'volunteers')],
  },
  {
    id: 'visit.afterSales',
    from: 'worker',
    reads: ['situations', 'repairKind', 'offer'],
    when: named('visitor-after-sales'),
    says: {
      en: 'Sale, lease, warranty or service contract that promises the work, with the clause marked',
      fr: 'Contrat de vente, de location, de garantie ou de service qui prévoit le travail, avec la clause marquée',
    },
    cites: [cite('businessVisitors', 'after-sales service')],
  },
]
