import { fr } from '../fr.ts'
import type { EmployerSuggestion } from './en.ts'
import { forEmployer } from './forEmployer.ts'

/**
 * Ce que la suggestion et l’état des volets disent autrement à un employeur. Les phrases des règles y disent
 * « vous » à la personne candidate : aucune de celles-ci ne dit « vous » à qui que ce soit.
 */
export const own: EmployerSuggestion = {
  headline: {
    no_permit: 'La personne candidate n’a peut-être pas besoin de permis',
  },
  meaning: {
    no_permit_may_be_needed:
      'Ce travail est peut-être ouvert à la personne candidate sans permis, dans certaines limites.',
  },
  bars: {
    title: 'Demander de l’aide avant la demande',
    lead: 'L’une des réponses peut empêcher tout permis, quel que soit le volet. Il existe des exceptions.',
    help: 'Ces personnes peuvent conseiller la personne candidate ou un employeur contre paiement, en toute confidentialité :',
    still: 'La suggestion ci-dessous montre tout de même où se placerait le travail.',
  },
  outlook: {
    unknownLevel: 'Selon le niveau de l’emploi',
    unknownNationality: 'Selon la citoyenneté de la personne candidate',
  },
  first: {
    abroad: 'En ligne, avant l’arrivée',
    abroadOrBorder: 'En ligne avant l’arrivée, ou à la frontière',
    border: 'À la frontière, à l’arrivée',
  },
  who: {
    you: 'À demander à la personne candidate',
    canadianEmployer: 'L’employeur au Canada peut le trouver',
    foreignEmployer: 'À demander à l’employeur à l’étranger',
  },
  act: 'La personne candidate ou un employeur peut le faire',
  rounds: {
    barsLead: 'Facultatif et privé. Mieux vaut le savoir avant d’y mettre du temps et de l’argent.',
    firmLead:
      'Facultatif. Ces questions ne peuvent exclure personne; elles montrent les preuves qui manquent.',
  },
  forWhom: 'Pour la personne candidate',
  requirements: {
    significant_benefit:
      'Un avantage social, culturel ou économique qui va au-delà de la personne candidate et de l’employeur',
    trader_investor:
      'Un commerce avec le pays de la personne candidate, ou un investissement qui en vient, visé par un accord',
  },
  gather: {
    lead: 'À cocher : ce qui est déjà là. Les coches restent sur cet appareil.',
    worker: 'De la personne candidate',
    notKept:
      'Cet appareil ne peut pas garder les coches. Elles durent jusqu’à la fermeture de la page.',
  },
  actor: 'La personne candidate',
  after: 'Une fois le permis obtenu',
  lmia: {
    leadOffer:
      'Aucun volet ne correspond à ces réponses. Ce n’est pas un jugement sur la personne candidate.',
    leadNoOffer:
      'Chaque volet commence par une offre ou un contrat. Il n’y en a pas encore : c’est la première étape.',
    offerTitle: 'D’abord, faire une offre',
    offerSteps: [
      'Fixer les tâches, le lieu, la paie et les dates du travail.',
      'Le Guichet-Emplois, le site gratuit du gouvernement, montre la paie habituelle.',
      'Une fois l’offre ou le contrat écrit, répondre de nouveau : la plupart des volets peuvent alors s’ouvrir.',
    ],
    honest: [
      'L’employeur peut demander une étude d’impact sur le marché du travail (EIMT).',
      'Elle montre si une personne au Canada pourrait faire le travail.',
      'L’employeur paie {assessment} par poste. Il ne peut pas faire payer ce coût à la personne candidate.',
      'Au Québec, il faut aussi à la personne candidate un certificat d’acceptation du Québec (CAQ).',
      'Avec une EIMT favorable, la personne candidate demande un permis de travail hors de ce programme.',
    ],
  },
  unknown: {
    listLead:
      'Ces réponses sont « Je ne sais pas ». Mieux vaut commencer en haut : ces réponses comptent le plus.',
    empty: 'Aucune réponse n’est « Je ne sais pas ». Il vaut la peine de revoir les réponses.',
  },
  rules: {
    stale:
      'Certaines de ces pages ont pu changer depuis notre lecture. À vérifier avant la demande.',
    truth:
      'Des faits faux ou cachés peuvent empêcher la personne candidate d’entrer au Canada pendant 5 ans.',
  },
}

/** The suggestion and the standing in French, to an employer. */
export const employer = forEmployer(fr, own)
