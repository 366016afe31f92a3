import type { Ground } from './ground.ts'

/** Traders and investors. */
export const businessGrounds: readonly Ground[] = [
  {
    id: 'business.nationality',
    reads: ['ownedByNationals'],
    ground: {
      en: 'Less than half of the enterprise belongs to partner-country citizens, not counting permanent residents of Canada',
      fr: 'Moins de la moitié de l’entreprise appartient à des citoyens du pays partenaire, sans compter les résidents permanents du Canada',
    },
    answer: {
      en: 'Careful files show the owners up to the last person, with citizenship and status in Canada',
      fr: 'Les dossiers soignés montrent les propriétaires jusqu’à la dernière personne, avec citoyenneté et statut au Canada',
    },
    cites: [],
    onPage: 'nationality of the enterprise',
  },
  {
    id: 'business.trade',
    reads: ['tradeShare'],
    ground: {
      en: 'The trade is still a plan, small, or mostly with other countries',
      fr: 'Le commerce n’est encore qu’un projet, est faible, ou se fait surtout avec d’autres pays',
    },
    answer: {
      en: 'Careful files count existing deals by number, value and country',
      fr: 'Les dossiers soignés comptent les opérations existantes par nombre, valeur et pays',
    },
    cites: [],
    onPage: 'substantial trade',
  },
  {
    id: 'business.capital',
    reads: ['capitalCommitted'],
    ground: {
      en: 'The money is promised, idle, or small beside the cost of the enterprise',
      fr: 'L’argent est promis, inactif, ou faible par rapport au coût de l’entreprise',
    },
    answer: {
      en: 'Careful files show what is spent or bound for good, beside the total cost',
      fr: 'Les dossiers soignés montrent ce qui est dépensé ou engagé pour de bon, en regard du coût total',
    },
    cites: [],
    onPage: 'substantial investment',
  },
  {
    id: 'business.source',
    reads: ['capitalCommitted'],
    ground: {
      en: 'The origin of the money is not shown',
      fr: 'L’origine de l’argent n’est pas démontrée',
    },
    answer: {
      en: 'Careful files follow each amount from its lawful source to the enterprise',
      fr: 'Les dossiers soignés suivent chaque somme, de sa source légale jusqu’à l’entreprise',
    },
    cites: [],
    onPage: 'source of funds',
  },
  {
    id: 'business.role',
    reads: ['businessRole'],
    ground: {
      en: 'The post is ordinary work: it neither directs nor needs essential skills',
      fr: 'Le poste est un travail ordinaire : rien à diriger, et pas de compétences essentielles',
    },
    answer: {
      en: 'Careful files show authority and staff, or the skills and why nobody here has them',
      fr: 'Les dossiers soignés montrent l’autorité et le personnel, ou les compétences et pourquoi personne ici ne les a',
    },
    cites: [],
    onPage: 'role in the enterprise',
  },
]
