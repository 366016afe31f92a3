import { cite } from '../../law/sources.ts'
import { asking, every, inStream, not, said, some } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Transferees: the two companies, the link between them, and the unit in Canada. */

const page = (pinpoint: string) => cite('transfereePage', pinpoint)
const newOffice = asking('tradingWithinYear')
const transfer = inStream('intra_company_transferee')

export const companyPapers: readonly Paper[] = [
  {
    id: 'company.groupChart',
    from: 'foreignEmployer',
    reads: ['relationship', 'control'],
    says: {
      en: 'A chart of the group that shows both companies and who owns each',
      fr: 'Un organigramme du groupe qui montre l’une et l’autre entreprise et à qui chacune appartient',
    },
    cites: [page('evidence of relationship')],
  },
  {
    id: 'company.registerAbroad',
    from: 'foreignEmployer',
    reads: ['relationship', 'control', 'ownershipPapers', 'owner'],
    says: {
      en: 'Share register, articles or annual report of the company abroad, with its owners and their shares',
      fr: 'Registre des actions, statuts ou rapport annuel de l’entreprise à l’étranger, avec ses propriétaires et leurs parts',
    },
    cites: [page('evidence of relationship')],
  },
  {
    id: 'company.registerCanada',
    from: 'canadianEmployer',
    reads: ['relationship', 'control', 'ownershipPapers'],
    when: not(said('relationship', 'same')),
    says: {
      en: 'Share register and articles of the Canadian company',
      fr: 'Registre des actions et statuts de l’entreprise canadienne',
    },
    cites: [page('evidence of relationship')],
  },
  {
    id: 'company.branch',
    from: 'canadianEmployer',
    reads: ['relationship', 'ownershipPapers'],
    when: said('relationship', 'same'),
    says: {
      en: 'Registration of the Canadian branch in the province, and the articles of the company itself',
      fr: 'Immatriculation de la succursale canadienne dans la province, et statuts de l’entreprise elle-même',
    },
    cites: [page('evidence of relationship')],
  },
  {
    id: 'company.jointVenture',
    from: 'canadianEmployer',
    reads: ['control'],
    when: said('control', 'halfWithVeto', 'minorityWithControl'),
    says: {
      en: 'Joint-venture or shareholders’ agreement that shows who has a veto or directs in fact',
      fr: 'Convention de coentreprise ou d’actionnaires qui montre qui a un droit de veto ou dirige dans les faits',
    },
    cites: [page('qualifying relationship')],
  },
  {
    id: 'company.sameOwners',
    from: 'foreignEmployer',
    reads: ['control', 'relationship'],
    when: some(said('control', 'sameIndividuals'), said('relationship', 'sameOwners')),
    says: {
      en: 'The registers of both companies side by side: the same people, with about the same shares',
      fr: 'Les registres de chaque entreprise côte à côte : les mêmes personnes, avec à peu près les mêmes parts',
    },
    cites: [page('qualifying relationship')],
  },
  {
    id: 'company.countryAbroad',
    from: 'foreignEmployer',
    reads: ['employerCountry'],
    says: {
      en: 'Business registration of the company abroad in a country of the agreement',
      fr: 'Immatriculation de l’entreprise à l’étranger dans un pays de l’accord',
    },
    cites: [],
    onPage: 'requirements: foreign enterprise',
  },
  {
    id: 'company.tradingAbroad',
    from: 'foreignEmployer',
    reads: ['foreignActive'],
    says: {
      en: 'Recent financial statements, tax returns and sales contracts of the company abroad',
      fr: 'États financiers récents, déclarations de revenus et contrats de vente de l’entreprise à l’étranger',
    },
    cites: [page('doing business')],
  },
  {
    id: 'company.merger',
    from: 'foreignEmployer',
    reads: ['merger'],
    when: not(said('merger', 'no')),
    says: {
      en: 'If the employer changed hands: the purchase or merger agreement, and proof that the same business went on',
      fr: 'Si l’employeur a changé de propriétaires : convention d’achat ou de fusion, et preuve que l’activité a continué',
    },
    cites: [page('mergers and acquisitions')],
  },
  {
    id: 'company.tradingCanada',
    from: 'canadianEmployer',
    reads: ['canadianUnit'],
    when: not(newOffice),
    says: {
      en: 'Financial statements, corporate tax return, payroll account and sales contracts of the Canadian company',
      fr: 'États financiers, déclaration de revenus de société, compte de retenues sur la paie et contrats de vente de l’entreprise canadienne',
    },
    cites: [page('actively engaged in business')],
  },
  {
    id: 'company.staff',
    from: 'canadianEmployer',
    reads: ['unitSize', 'reports'],
    says: {
      en: 'Staff list of the Canadian unit, with levels and duties',
      fr: 'Liste du personnel de l’entreprise canadienne, avec niveaux et fonctions',
    },
    cites: [page('size of the Canadian enterprise')],
  },
  {
    id: 'company.premises',
    from: 'canadianEmployer',
    reads: ['premises'],
    when: not(said('premises', 'shared', 'notYet')),
    says: {
      en: 'Lease or deed of the commercial premises, with photos and the business licence',
      fr: 'Bail ou titre des locaux commerciaux, avec photos et permis d’exploitation',
    },
    cites: [page('physical premises')],
  },
  {
    id: 'company.sharedPremises',
    from: 'canadianEmployer',
    reads: ['premises'],
    when: said('premises', 'shared'),
    says: {
      en: 'Agreement for the shared space, and signs of a real presence: own rooms, staffed line, directory',
      fr: 'Contrat du bureau partagé, et signes d’une présence réelle : espace réservé, ligne téléphonique où quelqu’un répond, annuaire',
    },
    cites: [page('physical premises')],
  },
  {
    id: 'company.premisesSearch',
    from: 'canadianEmployer',
    reads: ['premises'],
    when: said('premises', 'notYet'),
    says: {
      en: 'Record of the search for premises, and the address of the lawyer used until then',
      fr: 'Dossier de la recherche de locaux, et adresse de l’avocat utilisée d’ici là',
    },
    cites: [page('physical premises')],
  },
  {
    id: 'company.revenueByCountry',
    from: 'foreignEmployer',
    reads: ['groupCountries'],
    says: {
      en: 'Revenue of the group by country, with registrations and tax filings in each',
      fr: 'Revenus du groupe par pays, avec immatriculations et déclarations fiscales dans chacun',
    },
    cites: [page('multinational corporation')],
  },
  {
    id: 'newOffice.registration',
    from: 'canadianEmployer',
    reads: ['canadianUnit'],
    when: newOffice,
    says: {
      en: 'Incorporation or registration papers and business number of the new Canadian unit',
      fr: 'Acte de constitution ou immatriculation et numéro d’entreprise du nouvel établissement canadien',
    },
    cites: [page('new enterprise')],
  },
  {
    id: 'newOffice.plan',
    from: 'foreignEmployer',
    reads: ['tradingWithinYear', 'startupPlan'],
    says: {
      en: 'Business plan with market evidence and a dated timeline to the first sales',
      fr: 'Plan d’affaires avec étude de marché et échéancier daté jusqu’aux premières ventes',
    },
    cites: [page('new enterprise: business plan')],
  },
  {
    id: 'newOffice.budget',
    from: 'foreignEmployer',
    reads: ['startupPlan'],
    says: {
      en: 'Budget, and proof that the company abroad can pay for the start',
      fr: 'Budget, et preuve que l’entreprise à l’étranger peut payer le démarrage',
    },
    cites: [page('new enterprise: business plan')],
  },
  {
    id: 'newOffice.hiring',
    from: 'foreignEmployer',
    reads: ['startupPlan', 'unitSize'],
    when: newOffice,
    says: {
      en: 'Hiring plan that shows when the unit is big enough for the post',
      fr: 'Plan d’embauche qui montre quand l’établissement sera assez grand pour le poste',
    },
    cites: [page('new enterprise: staffing plan')],
  },
  {
    id: 'newOffice.delay',
    from: 'canadianEmployer',
    reads: ['newOfficeDelay'],
    when: not(said('transfereeHistory', 'first')),
    says: {
      en: 'Papers on what held the start up, and on the premises, effort and money spent meanwhile',
      fr: 'Documents sur la cause du retard, et sur les locaux, les efforts et l’argent engagés entre-temps',
    },
    cites: [page('new enterprise: extension')],
  },
  {
    id: 'transfer.benefit',
    from: 'canadianEmployer',
    reads: ['benefitFromTransfer'],
    says: {
      en: 'Figures on the jobs, training, investment or exports that the work brings during the permit',
      fr: 'Chiffres sur les emplois, la formation, l’investissement ou les exportations que le travail apporte pendant le permis',
    },
    cites: [page('significant benefit')],
  },
  {
    id: 'transfer.whyHere',
    from: 'canadianEmployer',
    reads: ['remote'],
    when: not(said('remote', 'no')),
    says: {
      en: 'Letter that says why the work can’t be done from abroad',
      fr: 'Lettre qui explique pourquoi le travail ne peut pas se faire de l’étranger',
    },
    cites: [page('remote work')],
  },
  {
    id: 'transfer.wage',
    from: 'canadianEmployer',
    reads: ['wage'],
    when: transfer,
    says: {
      en: 'The pay, split into salary and allowances, beside the Job Bank wage for the place',
      fr: 'La paie, répartie entre salaire et indemnités, en regard du salaire du Guichet-Emplois pour l’endroit',
    },
    cites: [page('wages')],
  },
  {
    id: 'transfer.clientSite',
    from: 'canadianEmployer',
    reads: ['clientSite'],
    when: every(transfer, not(said('clientSite', 'no'))),
    says: {
      en: 'Contract with the client, and a note of who directs and supervises you on its site',
      fr: 'Contrat avec le client, et note précisant qui vous dirige et vous supervise chez lui',
    },
    cites: [page('work at a client’s site')],
  },
]
