import { cite } from '../../law/sources.ts'
import { named } from '../choosing.ts'
import type { Ground } from './ground.ts'

/** People who may need no permit: what turns them back at the border. */
export const visitGrounds: readonly Ground[] = [
  {
    id: 'visit.labourMarket',
    reads: ['situations', 'offer'],
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
    reads: ['situations'],
    when: named('visitor-r187'),
    ground: {
      en: 'Pay or profit comes mainly from Canada',
      fr: 'La rémunération ou le profit vient surtout du Canada',
    },
    answer: {
      en: 'Careful visitors show pay slips and the employer’s main place of business abroad',
      fr: 'Les visiteurs soigneux montrent leurs bulletins de paie et le siège de l’employeur à l’étranger',
    },
    cites: [cite('irpr', '187')],
  },
  {
    id: 'visit.warranty',
    reads: ['situations', 'offer'],
    when: named('visitor-r187'),
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
    ground: { en: 'The last use was too recent', fr: 'Le dernier recours est trop récent' },
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
      fr: 'Les visiteurs soigneux apportent l’invitation, qui nomme l’établissement et son statut',
    },
    cites: [cite('shortResearch', 'who it is for')],
  },
  {
    id: 'research.length',
    reads: ['workLength'],
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
]
