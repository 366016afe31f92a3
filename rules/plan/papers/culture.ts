import { cite } from '../../law/sources.ts'
import { coded, every, not, said } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Film, performing arts, repair, faith and charity: each has papers of its own, chosen by its code. */
export const culturePapers: readonly Paper[] = [
  {
    id: 'religious.mandate',
    from: 'canadianEmployer',
    reads: ['situations', 'religiousDuties'],
    when: coded('C50'),
    says: {
      en: 'Letter of the religious organization: mandate, duties with their share of time, place in the community',
      fr: 'Lettre de l’organisme religieux : mandat, fonctions avec leur part de temps, place dans la communauté',
    },
    cites: [cite('religious', 'duties')],
  },
  {
    id: 'religious.support',
    from: 'canadianEmployer',
    reads: ['stipendOnly'],
    when: coded('C50'),
    says: {
      en: 'Proof of how the organization houses, feeds or pays the worker',
      fr: 'Preuve de la façon dont l’organisme loge, nourrit ou paie la personne',
    },
    cites: [cite('religious', 'genuine offer'), cite('irpr', '200(1)(c)')],
  },
  {
    id: 'religious.training',
    from: 'worker',
    reads: ['religiousBelief'],
    when: coded('C50'),
    says: {
      en: 'Proof that you share the belief or can teach it: ordination, studies, years of service',
      fr: 'Preuve que vous partagez la croyance ou pouvez l’enseigner : ordination, études, années de service',
    },
    cites: [cite('religious', 'education and experience')],
  },
  {
    id: 'charity.mandate',
    from: 'canadianEmployer',
    reads: ['situations', 'charityDuties'],
    when: coded('C51'),
    says: {
      en: 'Letter of the organization: charitable mandate, and how your own tasks carry it out',
      fr: 'Lettre de l’organisme : mandat de bienfaisance, et comment vos tâches y répondent',
    },
    cites: [cite('charitable', 'charitable work')],
  },
  {
    id: 'charity.registration',
    from: 'canadianEmployer',
    reads: ['charityOrganization'],
    when: coded('C51'),
    says: {
      en: 'Registration as a charity or, without it, the articles that show like purposes',
      fr: 'Enregistrement comme organisme de bienfaisance ou, sinon, statuts montrant des buts semblables',
    },
    cites: [cite('charitable', 'organization')],
  },
  {
    id: 'charity.stipend',
    from: 'canadianEmployer',
    reads: ['stipendOnly'],
    when: coded('C51'),
    says: {
      en: 'Note on any pay or living stipend, and on lodging',
      fr: 'Note sur toute rémunération ou allocation de subsistance, et sur le logement',
    },
    cites: [cite('charitable', 'remuneration')],
  },
  {
    id: 'film.production',
    from: 'canadianEmployer',
    reads: ['situations', 'filming', 'filmNamed', 'filmMoney'],
    when: coded('C14'),
    says: {
      en: 'Production letter: title, contact, filming places and dates, jobs for Canadians, spending, tax credit or funding',
      fr: 'Lettre de la production : titre, personne-ressource, lieux et dates de tournage, emplois canadiens, dépenses, crédit d’impôt ou financement',
    },
    cites: [cite('film', 'offer of employment')],
  },
  {
    id: 'film.union',
    from: 'canadianEmployer',
    reads: ['filmUnion', 'filmLetter'],
    when: coded('C14'),
    says: {
      en: 'No-objection letter of the union or guild: it names you and the title, signed and dated',
      fr: 'Lettre de non-objection du syndicat ou de la guilde : elle vous nomme et nomme le titre, signée et datée',
    },
    cites: [cite('film', 'union letter')],
  },
  {
    id: 'film.wage',
    from: 'canadianEmployer',
    reads: ['medianWage'],
    when: coded('C14'),
    says: {
      en: 'The pay beside the Job Bank median for the occupation',
      fr: 'La paie en regard de la médiane du Guichet-Emplois pour la profession',
    },
    cites: [cite('film', 'high wage')],
  },
  {
    id: 'film.record',
    from: 'worker',
    reads: ['filmPresence'],
    when: coded('C14'),
    says: {
      en: 'Your credits, and why you must be on the set in person',
      fr: 'Votre filmographie, et la raison de votre présence sur le plateau',
    },
    cites: [cite('film', 'essential workers')],
  },
  {
    id: 'repair.contract',
    from: 'foreignEmployer',
    reads: ['repairKind'],
    when: coded('C13'),
    says: {
      en: 'Purchase and warranty contract of the equipment, with the day on which the warranty ends',
      fr: 'Contrat d’achat et de garantie de l’équipement, avec le jour où la garantie prend fin',
    },
    cites: [cite('repair', 'out-of-warranty equipment')],
  },
  {
    id: 'repair.need',
    from: 'canadianEmployer',
    reads: ['situations', 'repairJobs', 'repairEquipment', 'repairDays'],
    when: coded('C13'),
    says: {
      en: 'Letter of the Canadian user: what broke, which jobs stand still, length of the repair',
      fr: 'Lettre de l’utilisateur canadien : la panne, les emplois à l’arrêt, la durée de la réparation',
    },
    cites: [cite('repair', 'emergency repair')],
  },
  {
    id: 'repair.maker',
    from: 'foreignEmployer',
    reads: ['repairMaker'],
    when: every(coded('C13'), not(said('repairKind', 'emergency'))),
    says: {
      en: 'If out of warranty: statement that the maker has no commercial presence in Canada',
      fr: 'Si hors garantie : déclaration que le fabricant n’a pas de présence commerciale au Canada',
    },
    cites: [cite('repair', 'out-of-warranty equipment')],
  },
  {
    id: 'repair.skill',
    from: 'worker',
    reads: ['repairKnowledge'],
    when: coded('C13'),
    says: {
      en: 'Training or work records on this make of machine',
      fr: 'Attestations de formation ou de travail sur cette marque de machine',
    },
    cites: [cite('repair', 'specialized knowledge')],
  },
  {
    id: 'stage.funding',
    from: 'canadianEmployer',
    reads: ['performingReciprocity'],
    when: every(coded('C23'), not(said('performingReciprocity', 'letter'))),
    says: {
      en: 'Proof of Canada Council core or composite funding, or of a parliamentary appropriation',
      fr: 'Preuve d’un financement de base ou composite du Conseil des arts du Canada, ou d’un crédit parlementaire',
    },
    cites: [cite('performing', 'reciprocity')],
  },
  {
    id: 'stage.letter',
    from: 'canadianEmployer',
    reads: ['performingReciprocity'],
    when: every(coded('C23'), not(said('performingReciprocity', 'funding'))),
    says: {
      en: 'Without such funding: signed letter of the discipline’s service organization on exchanges of the past year',
      fr: 'Sans ce financement : lettre signée de l’organisme de service de la discipline sur les échanges de la dernière année',
    },
    cites: [cite('performing', 'reciprocity')],
  },
  {
    id: 'stage.company',
    from: 'canadianEmployer',
    reads: ['situations', 'performingCompany'],
    when: coded('C23'),
    says: {
      en: 'Papers that show that the company is non-profit, and the program of the season',
      fr: 'Documents montrant que la compagnie est sans but lucratif, et programme de la saison',
    },
    cites: [cite('performing', 'who it is for')],
  },
  {
    id: 'stage.record',
    from: 'worker',
    reads: ['performingRole'],
    when: coded('C23'),
    says: {
      en: 'Your record as an artist: roles, programs and reviews',
      fr: 'Votre parcours artistique : rôles, programmes et critiques',
    },
    cites: [cite('performing', 'who it is for')],
  },
]
