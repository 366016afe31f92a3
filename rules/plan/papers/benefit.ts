import { cite } from '../../law/sources.ts'
import { coded, every, not, said } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Significant benefit, C10: what shows the benefit, and what shows the person. */

const page = (pinpoint: string) => cite('benefitPage', pinpoint)
const benefit = coded('C10')

export const benefitPapers: readonly Paper[] = [
  {
    id: 'benefit.letter',
    from: 'canadianEmployer',
    reads: ['benefitKind', 'benefitReach', 'benefitScale', 'benefitConvenience'],
    says: {
      en: 'Explanation of the benefit with figures: who gains beyond the employer, how much, where and when',
      fr: 'Explication de l’avantage avec des chiffres : qui y gagne au-delà de l’employeur, combien, où et quand',
    },
    cites: [page('explanation of the benefit')],
  },
  {
    id: 'benefit.situation',
    from: 'canadianEmployer',
    reads: ['benefitSituation'],
    when: not(said('benefitSituation', 'none')),
    says: {
      en: 'The papers that the official page lists for your accepted situation',
      fr: 'Les documents que la page officielle énumère pour votre situation acceptée',
    },
    cites: [page('accepted situations')],
  },
  {
    id: 'benefit.support',
    from: 'worker',
    reads: ['benefitPapers', 'benefitReach'],
    says: {
      en: 'Support letters from independent bodies: a town, a ministry, a trade group, a museum or a hospital',
      fr: 'Lettres d’appui d’organismes indépendants : une ville, un ministère, un groupe du secteur, un musée ou un hôpital',
    },
    cites: [page('evidence')],
  },
  {
    id: 'benefit.regionalData',
    from: 'canadianEmployer',
    reads: ['benefitScale', 'benefitHarm'],
    says: {
      en: 'Data on the region or the sector: jobs, wages, and what the work adds or displaces',
      fr: 'Données sur la région ou le secteur : emplois, salaires, et ce que le travail ajoute ou déplace',
    },
    cites: [page('effect on the labour market')],
  },
  {
    id: 'benefit.training',
    from: 'canadianEmployer',
    reads: ['benefitJobs'],
    when: not(said('benefitJobs', 'none')),
    says: {
      en: 'Plan for hiring or training Canadians, with numbers and dates',
      fr: 'Plan d’embauche ou de formation de Canadiens, avec nombres et dates',
    },
    cites: [page('economic benefit: employment and training')],
  },
  {
    id: 'benefit.otherGains',
    from: 'canadianEmployer',
    reads: ['benefitJobs'],
    when: said('benefitJobs', 'none'),
    says: {
      en: 'Proof of the gains other than jobs: exports, know-how, health, culture',
      fr: 'Preuve des gains autres que des emplois : exportations, savoir-faire, santé, culture',
    },
    cites: [page('explanation of the benefit')],
  },
  {
    id: 'benefit.person',
    from: 'worker',
    reads: ['benefitUnique', 'benefitRecord'],
    says: {
      en: 'Proof of each qualification or achievement that the explanation names',
      fr: 'Preuve de chaque titre ou réalisation que l’explication mentionne',
    },
    cites: [page('track record')],
  },
  {
    id: 'benefit.longExperience',
    from: 'worker',
    reads: ['benefitRecord'],
    when: said('benefitRecord', 'tenYears', 'tenYears?'),
    says: {
      en: 'Letters from employers that prove the long full-time experience in the field',
      fr: 'Lettres d’employeurs qui prouvent la longue expérience à temps plein dans le domaine',
    },
    cites: [page('track record')],
  },
  {
    id: 'benefit.awards',
    from: 'worker',
    reads: ['benefitRecord'],
    when: said(
      'benefitRecord',
      'awards',
      'awards?',
      'patents',
      'patents?',
      'membership',
      'membership?',
    ),
    says: {
      en: 'Award certificates, patents and proof of membership, with the rules for giving them',
      fr: 'Certificats de prix, brevets et preuves d’adhésion, avec les règles pour les obtenir',
    },
    cites: [page('track record')],
  },
  {
    id: 'benefit.publications',
    from: 'worker',
    reads: ['benefitRecord'],
    when: said(
      'benefitRecord',
      'publications',
      'publications?',
      'recognition',
      'recognition?',
      'leadingRole',
      'leadingRole?',
    ),
    says: {
      en: 'Publications, press and letters of peers on your role and its effect',
      fr: 'Publications, articles de presse et lettres de pairs sur votre rôle et son effet',
    },
    cites: [page('track record')],
  },
  {
    id: 'benefit.presence',
    from: 'canadianEmployer',
    reads: ['benefitPresence'],
    says: {
      en: 'What ties the work to Canada: program of the event, site, equipment or people here',
      fr: 'Ce qui lie le travail au Canada : programme de l’événement, chantier, équipement ou personnes ici',
    },
    cites: [page('why the work is done in Canada')],
  },
  {
    id: 'benefit.wage',
    from: 'canadianEmployer',
    reads: ['wage'],
    when: benefit,
    says: {
      en: 'The pay beside the Job Bank median for the job and the place',
      fr: 'La paie en regard de la médiane du Guichet-Emplois pour l’emploi et l’endroit',
    },
    cites: [page('effect on the labour market')],
  },
  {
    id: 'benefit.delivered',
    from: 'canadianEmployer',
    reads: ['benefitScale'],
    when: every(benefit, said('whereNow', 'workOrStudyPermit')),
    says: {
      en: 'For a renewal: what the benefit has been so far, and what is still to come',
      fr: 'Pour un renouvellement : l’avantage produit jusqu’ici, et celui qui reste à venir',
    },
    cites: [page('renewal'), cite('businessOwners', 'renewal')],
  },
]
