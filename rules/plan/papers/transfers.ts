import { cite } from '../../law/sources.ts'
import { inStream, not, said } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Transferees: the job abroad, the job in Canada, and earlier permits. */

const page = (pinpoint: string) => cite('transfereePage', pinpoint)
const transfer = inStream('intra_company_transferee')
const hadPermits = not(said('transfereeHistory', 'first'))

export const transferPapers: readonly Paper[] = [
  {
    id: 'job.letterAbroad',
    from: 'foreignEmployer',
    reads: ['employedNow', 'monthsAbroad', 'fullTime', 'yearUpToNow', 'foreignJobProof'],
    says: {
      en: 'Letter from the company abroad: title, duties, dates, full-time hours and pay',
      fr: 'Lettre de l’entreprise à l’étranger : titre, fonctions, dates, horaire à temps plein et salaire',
    },
    cites: [page('evidence of employment')],
  },
  {
    id: 'job.payRecords',
    from: 'worker',
    reads: ['employedNow', 'monthsAbroad', 'fullTime', 'yearUpToNow', 'foreignJobProof'],
    says: {
      en: 'Pay slips and tax slips for the months with the company abroad',
      fr: 'Relevés de paie et feuillets d’impôt des mois passés dans l’entreprise à l’étranger',
    },
    cites: [page('evidence of employment')],
  },
  {
    id: 'job.leaveRecords',
    from: 'foreignEmployer',
    reads: ['yearUpToNow'],
    when: said('yearUpToNow', 'leaveOnly'),
    says: {
      en: 'Leave records that show that the employment went on during the break',
      fr: 'Relevés de congé qui montrent que l’emploi s’est poursuivi pendant l’interruption',
    },
    cites: [],
    onPage: 'requirements: at the time of application',
  },
  {
    id: 'job.contractAbroad',
    from: 'worker',
    reads: ['contractForm'],
    says: {
      en: 'Your contract with the company abroad',
      fr: 'Votre contrat avec l’entreprise à l’étranger',
    },
    cites: [page('evidence of employment')],
  },
  {
    id: 'job.otherTies',
    from: 'worker',
    reads: ['contractForm'],
    when: said('contractForm', 'severalClients', 'agency', 'partner'),
    says: {
      en: 'Papers on how you are tied to that company: partnership agreement, agency contract or invoices',
      fr: 'Documents sur votre lien avec cette entreprise : contrat de société, contrat d’agence ou factures',
    },
    cites: [page('evidence of employment')],
  },
  {
    id: 'job.descriptionAbroad',
    from: 'foreignEmployer',
    reads: ['similarJob', 'sameClass'],
    says: {
      en: 'Description of your job abroad, with its place in the organization',
      fr: 'Description de votre emploi à l’étranger, avec sa place dans l’organisation',
    },
    cites: [page('evidence of employment')],
  },
  {
    id: 'job.descriptionCanada',
    from: 'canadianEmployer',
    reads: ['similarJob', 'sameClass', 'role', 'position'],
    when: transfer,
    says: {
      en: 'Letter on the job in Canada: duties, skills needed, supervisor, place in the organization, length of stay',
      fr: 'Lettre sur l’emploi au Canada : fonctions, compétences requises, personne qui supervise, place dans l’organisation, durée du séjour',
    },
    cites: [page('letter of introduction')],
  },
  {
    id: 'job.returnPost',
    from: 'foreignEmployer',
    reads: ['returnPost'],
    says: {
      en: 'Letter that your post abroad stays open for your return',
      fr: 'Lettre confirmant que votre poste à l’étranger reste ouvert pour votre retour',
    },
    cites: [page('requirements')],
  },
  {
    id: 'role.charts',
    from: 'canadianEmployer',
    reads: ['executiveScope', 'reports', 'staffPower'],
    says: {
      en: 'Organization charts of both companies, before and after the transfer, with the level of your direct reports',
      fr: 'Organigrammes de chaque entreprise, avant et après la mutation, avec le niveau des gens qui relèvent de vous',
    },
    cites: [page('executive and managerial capacity')],
  },
  {
    id: 'role.authority',
    from: 'foreignEmployer',
    reads: ['executiveScope', 'staffPower'],
    says: {
      en: 'Board resolution or delegation that shows your power over goals, budget and staff',
      fr: 'Résolution du conseil ou délégation qui montre votre pouvoir sur les objectifs, le budget et le personnel',
    },
    cites: [page('executive and managerial capacity')],
  },
  {
    id: 'role.time',
    from: 'canadianEmployer',
    reads: ['handsOn'],
    says: {
      en: 'A table of your working time: how much you direct, how much you do yourself',
      fr: 'Un tableau de votre temps de travail : la part où vous dirigez, la part où vous exécutez',
    },
    cites: [page('executive and managerial capacity')],
  },
  {
    id: 'role.function',
    from: 'canadianEmployer',
    reads: ['reports'],
    when: said('reports', 'essentialFunction'),
    says: {
      en: 'Note on why the function is essential, and how senior the post is',
      fr: 'Note sur le caractère essentiel de la fonction et le rang du poste',
    },
    cites: [page('managerial capacity')],
  },
  {
    id: 'knowledge.samples',
    from: 'foreignEmployer',
    reads: ['proprietary', 'offTheShelf'],
    says: {
      en: 'Samples of the knowledge that is the company’s own: manuals, patents, internal tools, product descriptions',
      fr: 'Exemples du savoir-faire exclusif de l’entreprise : manuels, brevets, outils internes, descriptions de produits',
    },
    cites: [page('advanced proprietary knowledge')],
  },
  {
    id: 'knowledge.few',
    from: 'foreignEmployer',
    reads: ['sharedBy'],
    says: {
      en: 'Statement of how many people in the group have this knowledge, and where they work',
      fr: 'Déclaration sur le nombre de personnes du groupe qui ont ces connaissances, et leur lieu de travail',
    },
    cites: [page('specialized knowledge')],
  },
  {
    id: 'knowledge.training',
    from: 'foreignEmployer',
    reads: ['trainable', 'proprietary'],
    says: {
      en: 'Training records, and a note on how long a newcomer needs to learn it',
      fr: 'Dossier de formation, et note sur le temps qu’il faut à une nouvelle personne pour l’apprendre',
    },
    cites: [page('specialized knowledge: training')],
  },
  {
    id: 'knowledge.projects',
    from: 'worker',
    reads: ['yearsInField'],
    says: {
      en: 'List of your projects in the field, with dates and your own part in each',
      fr: 'Liste de vos projets dans le domaine, avec les dates et votre part dans chacun',
    },
    cites: [page('advanced expertise')],
  },
  {
    id: 'knowledge.customized',
    from: 'foreignEmployer',
    reads: ['offTheShelf'],
    when: said('offTheShelf', 'customized', 'yes', 'unsure'),
    says: {
      en: 'Proof of how a ready-made product was turned into a new one',
      fr: 'Preuve de la façon dont un produit prêt à l’emploi est devenu un nouveau produit',
    },
    cites: [page('specialized knowledge: off-the-shelf products')],
  },
  {
    id: 'trainee.degree',
    from: 'worker',
    reads: ['traineeDegree'],
    says: {
      en: 'Degree or professional licence tied to the activity, with transcripts',
      fr: 'Diplôme ou permis professionnel lié à l’activité, avec relevés de notes',
    },
    cites: [],
    onPage: 'trainees',
  },
  {
    id: 'trainee.plan',
    from: 'canadianEmployer',
    reads: ['traineePlan'],
    says: {
      en: 'Training plan with its steps and the post it leads to',
      fr: 'Plan de formation avec ses étapes et le poste auquel il mène',
    },
    cites: [],
    onPage: 'trainees',
  },
  {
    id: 'permits.earlier',
    from: 'worker',
    reads: ['transfereeHistory', 'transfereeMonths'],
    when: hadPermits,
    says: {
      en: 'All earlier Canadian permits as a transferee, with dates of entry and exit',
      fr: 'Tous vos permis canadiens antérieurs à titre de personne mutée, avec dates d’entrée et de sortie',
    },
    cites: [page('maximum duration')],
  },
  {
    id: 'permits.absences',
    from: 'worker',
    reads: ['transfereeMonths'],
    when: said('transfereeHistory', 'extension', 'change'),
    says: {
      en: 'Travel or leave records for absences of at least {givenBackStretch} in a row, if you ask for that time back',
      fr: 'Relevés de voyage ou de congé pour les absences d’au moins {givenBackStretch} d’affilée, si vous demandez à récupérer ce temps',
    },
    cites: [page('recapturing time')],
  },
  {
    id: 'permits.yearAbroad',
    from: 'foreignEmployer',
    reads: ['yearAbroadSince'],
    when: hadPermits,
    says: {
      en: 'Letter and pay records for the full year worked abroad since the last permit',
      fr: 'Lettre et relevés de paie pour l’année complète travaillée à l’étranger depuis le dernier permis',
    },
    cites: [page('maximum duration')],
  },
  {
    id: 'permits.change',
    from: 'foreignEmployer',
    reads: ['changeYear'],
    when: hadPermits,
    says: {
      en: 'Letter on the new kind of job that you held abroad, and on such a post open there now',
      fr: 'Lettre sur le nouveau type d’emploi exercé à l’étranger, et sur un tel poste ouvert là-bas maintenant',
    },
    cites: [page('changing category')],
  },
]
