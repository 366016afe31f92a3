import { cite } from '../../law/sources.ts'
import { asking, coded, every, inStream, not, said } from '../choosing.ts'

const transfer = inStream('intra_company_transferee')
const newOffice = asking('tradingWithinYear')

import type { Ground } from './ground.ts'

/** Transferees. The first three are the grounds that the instructions themselves give as models. */
export const transferGrounds: readonly Ground[] = [
  {
    id: 'transfer.link',
    reads: ['relationship', 'control', 'ownershipPapers', 'merger'],
    ground: {
      en: 'The link between the companies is not shown: papers missing, a franchise, a supplier or a personal shareholding',
      fr: 'Le lien entre les entreprises n’est pas démontré : documents manquants, franchise, fournisseur ou participation personnelle',
    },
    answer: {
      en: 'Careful files show who owns and who directs each company, with registers that agree with each other',
      fr: 'Les dossiers soignés montrent qui possède et qui dirige chaque entreprise, avec des registres concordants',
    },
    cites: [cite('transfereePage', 'qualifying relationship')],
  },
  {
    id: 'transfer.notActive',
    reads: ['canadianUnit', 'premises'],
    when: not(newOffice),
    ground: {
      en: 'The Canadian company is not active: no staff, no sales, or a name only',
      fr: 'L’entreprise canadienne n’est pas active : ni personnel, ni ventes, ou un nom seulement',
    },
    answer: {
      en: 'Careful files show sales, payroll and tax papers of the last months, and the place of work',
      fr: 'Les dossiers soignés montrent les ventes, la paie et les documents fiscaux des derniers mois, et le lieu de travail',
    },
    cites: [cite('transfereePage', 'actively engaged in business'), cite('irpr', '200(5)(a)')],
  },
  {
    id: 'transfer.benefit',
    reads: ['benefitFromTransfer'],
    ground: {
      en: 'The benefit to Canada is vague, private or local to the firm',
      fr: 'L’avantage pour le Canada est vague, privé ou limité à l’entreprise',
    },
    answer: {
      en: 'Careful files put figures on jobs, training, investment or exports within the life of the permit',
      fr: 'Les dossiers soignés donnent en chiffres les emplois, la formation, l’investissement ou les exportations pendant le permis',
    },
    cites: [cite('transfereePage', 'significant benefit'), cite('irpr', '205(a)')],
  },
  {
    id: 'transfer.multinational',
    reads: ['groupCountries'],
    ground: {
      en: 'The group earns no revenue beyond its home country',
      fr: 'Le groupe ne tire aucun revenu hors de son pays d’origine',
    },
    answer: {
      en: 'Careful files show revenue by country, from the group’s own operations',
      fr: 'Les dossiers soignés montrent les revenus par pays, tirés des propres activités du groupe',
    },
    cites: [cite('transfereePage', 'multinational corporation')],
  },
  {
    id: 'executive.titleOnly',
    reads: ['executiveScope'],
    ground: {
      en: 'The title is an executive’s, the duties are not',
      fr: 'Le titre est celui d’un cadre de direction, les fonctions ne le sont pas',
    },
    answer: {
      en: 'Careful files describe goals, policy and decisions, and who supervises the post',
      fr: 'Les dossiers soignés décrivent les objectifs, les politiques, les décisions et qui supervise le poste',
    },
    cites: [cite('transfereePage', 'executive capacity')],
  },
  {
    id: 'manager.firstLine',
    reads: ['reports', 'staffPower'],
    when: not(said('role', 'executive')),
    ground: {
      en: 'The post is first-line supervision: the people directed are neither managers, supervisors nor professionals',
      fr: 'Le poste est une supervision de premier niveau : les gens dirigés ne sont ni gestionnaires, ni superviseurs, ni professionnels',
    },
    answer: {
      en: 'Careful files show the level of each direct report, and the power to hire and dismiss',
      fr: 'Les dossiers soignés montrent le niveau de chaque subordonné, et le pouvoir d’embaucher et de congédier',
    },
    cites: [cite('transfereePage', 'managerial capacity')],
  },
  {
    id: 'manager.function',
    reads: ['reports'],
    when: said('reports', 'essentialFunction'),
    ground: {
      en: 'The function is not essential, or its manager stands too low in the hierarchy',
      fr: 'La fonction n’est pas essentielle, ou son gestionnaire est trop bas dans la hiérarchie',
    },
    answer: {
      en: 'Careful files show what depends on the function, and the rank of the post beside others',
      fr: 'Les dossiers soignés montrent ce qui dépend de la fonction, et le rang du poste par rapport aux autres',
    },
    cites: [cite('transfereePage', 'managerial capacity')],
  },
  {
    id: 'leader.handsOn',
    reads: ['handsOn'],
    ground: {
      en: 'The person would mainly make the product or deliver the service',
      fr: 'La personne fabriquerait surtout le produit ou fournirait surtout le service',
    },
    answer: {
      en: 'Careful files give the share of time for each duty, and name who does the daily work',
      fr: 'Les dossiers soignés donnent la part de temps de chaque fonction, et nomment qui fait le travail courant',
    },
    cites: [cite('transfereePage', 'executive and managerial capacity')],
  },
  {
    id: 'leader.unitSize',
    reads: ['unitSize'],
    ground: {
      en: 'The Canadian unit is too small to need an executive or a manager',
      fr: 'L’entreprise canadienne est trop petite pour un cadre de direction ou un gestionnaire',
    },
    answer: {
      en: 'Careful files show staff, structure and budget that carry the post during the permit',
      fr: 'Les dossiers soignés montrent un personnel, une structure et un budget qui justifient le poste pendant le permis',
    },
    cites: [cite('transfereePage', 'size of the Canadian enterprise')],
  },
  {
    id: 'specialist.notProprietary',
    reads: ['proprietary', 'offTheShelf'],
    ground: {
      en: 'The knowledge is general skill of the industry, or about a ready-made product',
      fr: 'Les connaissances sont des compétences générales du secteur, ou portent sur un produit prêt à l’emploi',
    },
    answer: {
      en: 'Careful files show what is the company’s own, and why outsiders can’t copy it',
      fr: 'Les dossiers soignés montrent ce qui est propre à l’entreprise, et pourquoi d’autres ne peuvent pas le copier',
    },
    cites: [cite('transfereePage', 'advanced proprietary knowledge')],
  },
  {
    id: 'specialist.notAdvanced',
    reads: ['yearsInField', 'trainable'],
    ground: {
      en: 'The expertise is not advanced: short time with the company, or learnt by short training',
      fr: 'L’expertise n’est pas avancée : peu de temps dans l’entreprise, ou une courte formation suffit',
    },
    answer: {
      en: 'Careful files list recent years and projects, and how long others need to learn the same',
      fr: 'Les dossiers soignés énumèrent les années récentes et les projets, et le temps d’apprentissage des autres',
    },
    cites: [cite('transfereePage', 'advanced expertise')],
  },
  {
    id: 'specialist.common',
    reads: ['sharedBy'],
    ground: {
      en: 'Many people in the group share the knowledge',
      fr: 'Beaucoup de personnes du groupe ont ces connaissances',
    },
    answer: {
      en: 'Careful files say how many hold it, where they are, and why one of them must come',
      fr: 'Les dossiers soignés disent combien les ont, où, et pourquoi l’une d’elles doit venir',
    },
    cites: [cite('transfereePage', 'specialized knowledge')],
  },
  {
    id: 'specialist.client',
    reads: ['clientSite'],
    ground: {
      en: 'At a client’s site, the client directs the work',
      fr: 'Chez un client, c’est le client qui dirige le travail',
    },
    answer: {
      en: 'Careful files show in the contract who directs, supervises and assesses the person',
      fr: 'Les dossiers soignés montrent, par le contrat, qui dirige, supervise et évalue la personne',
    },
    cites: [cite('transfereePage', 'work at a client’s site')],
  },
  {
    id: 'transfer.level',
    reads: ['teer'],
    when: asking('proprietary'),
    ground: {
      en: 'The occupation is of a lower level, and nothing explains why a transferee is needed',
      fr: 'La profession est de niveau inférieur, et rien n’explique pourquoi une mutation est nécessaire',
    },
    answer: {
      en: 'Careful files match the duties to the occupation’s code, and explain the need',
      fr: 'Les dossiers soignés font correspondre les fonctions au code de la profession, et expliquent le besoin',
    },
    cites: [cite('transfereePage', 'specialized knowledge: TEER')],
  },
  {
    id: 'transfer.wageFloor',
    reads: ['wage'],
    when: coded('C63'),
    ground: {
      en: 'The base wage is under the prevailing wage for the job and the place',
      fr: 'Le salaire de base est sous le salaire courant pour l’emploi et l’endroit',
    },
    answer: {
      en: 'Careful files split salary from allowances, beside the Job Bank figure',
      fr: 'Les dossiers soignés séparent le salaire des indemnités, en regard du Guichet-Emplois',
    },
    cites: [cite('transfereePage', 'wages: specialized knowledge')],
  },
  {
    id: 'transfer.wage',
    reads: ['wage'],
    when: every(transfer, not(coded('C63'))),
    ground: {
      en: 'The wage is so low that the offer does not look genuine',
      fr: 'Le salaire est si bas que l’offre ne paraît pas authentique',
    },
    answer: {
      en: 'Careful files compare the pay with the Canadian wage, and explain any difference',
      fr: 'Les dossiers soignés comparent la paie au salaire canadien, et expliquent tout écart',
    },
    cites: [cite('transfereePage', 'wages'), cite('irpr', '200(5)')],
  },
  {
    id: 'newOffice.plan',
    reads: ['tradingWithinYear', 'startupPlan'],
    ground: {
      en: 'The business plan is thin or generic: no steps, no dates, no market evidence',
      fr: 'Le plan d’affaires est mince ou générique : ni étapes, ni dates, ni étude de marché',
    },
    answer: {
      en: 'Careful files give steps, dates and figures up to the first sales within {newOfficeStart}',
      fr: 'Les dossiers soignés donnent étapes, dates et chiffres jusqu’aux premières ventes d’ici {newOfficeStart}',
    },
    cites: [cite('transfereePage', 'new enterprise: business plan')],
  },
  {
    id: 'newOffice.means',
    reads: ['startupPlan'],
    when: newOffice,
    ground: {
      en: 'The company abroad can’t pay for the start, or the unit stays too small for the post',
      fr: 'L’entreprise à l’étranger ne peut pas payer le démarrage, ou l’établissement reste trop petit pour le poste',
    },
    answer: {
      en: 'Careful files show the money set aside, and the hiring plan month by month',
      fr: 'Les dossiers soignés montrent l’argent réservé, et le plan d’embauche mois par mois',
    },
    cites: [cite('transfereePage', 'new enterprise: staffing plan')],
  },
  {
    id: 'newOffice.owner',
    reads: ['owner'],
    when: newOffice,
    ground: {
      en: 'The owner of a small business abroad comes to open a branch for himself or herself',
      fr: 'Le propriétaire d’une petite entreprise à l’étranger vient ouvrir une succursale pour s’y employer lui-même',
    },
    answer: {
      en: 'Careful files show the group’s own operations in each country, apart from the owner’s person',
      fr: 'Les dossiers soignés montrent les propres activités du groupe dans chaque pays, sans compter le propriétaire lui-même',
    },
    cites: [cite('transfereePage', 'owners')],
  },
  {
    id: 'transfer.premises',
    reads: ['premises'],
    when: every(transfer, not(asking('startupPlan'))),
    ground: {
      en: 'There are no real premises: a home, a mailbox or a virtual office',
      fr: 'Il n’y a pas de vrais locaux : un domicile, une boîte postale ou un bureau virtuel',
    },
    answer: {
      en: 'Careful files show lease, photos, directory and staffed line',
      fr: 'Les dossiers soignés montrent bail, photos, annuaire et ligne téléphonique où quelqu’un répond',
    },
    cites: [cite('transfereePage', 'physical premises')],
  },
  {
    id: 'transfer.remote',
    reads: ['remote'],
    ground: {
      en: 'The work could be done from abroad, and no reason to be here is given',
      fr: 'Le travail pourrait se faire de l’étranger, et aucune raison d’être ici n’est donnée',
    },
    answer: {
      en: 'Careful files tie duties to people, sites or equipment in Canada',
      fr: 'Les dossiers soignés lient les fonctions à des personnes, des lieux ou de l’équipement au Canada',
    },
    cites: [cite('transfereePage', 'remote work')],
  },
  {
    id: 'transfer.year',
    reads: [
      'monthsAbroad',
      'fullTime',
      'employedNow',
      'yearUpToNow',
      'foreignJobProof',
      'contractForm',
    ],
    ground: {
      en: 'The time with the company abroad is not proved: gaps, part-time work or several clients',
      fr: 'Le temps passé dans l’entreprise à l’étranger n’est pas prouvé : interruptions, temps partiel ou plusieurs clients',
    },
    answer: {
      en: 'Careful files join letter, contract and pay records for every month that counts',
      fr: 'Les dossiers soignés réunissent lettre, contrat et paie pour chaque mois qui compte',
    },
    cites: [cite('transfereePage', 'current and continuous employment')],
  },
  {
    id: 'transfer.otherJob',
    reads: ['similarJob', 'sameClass'],
    ground: {
      en: 'The job in Canada is not like the one abroad, or a step up from it',
      fr: 'L’emploi au Canada ne ressemble pas à celui de l’étranger, ou constitue une promotion',
    },
    answer: {
      en: 'Careful files set both job descriptions side by side',
      fr: 'Les dossiers soignés présentent les descriptions des postes côte à côte',
    },
    cites: [cite('transfereePage', 'same capacity')],
  },
  {
    id: 'transfer.returnPost',
    reads: ['returnPost'],
    ground: {
      en: 'Nothing shows that the post abroad waits for the return',
      fr: 'Rien ne montre que le poste à l’étranger attend le retour',
    },
    answer: {
      en: 'Careful files hold a letter on the post, its holder meanwhile, and the day of return',
      fr: 'Les dossiers soignés contiennent une lettre sur le poste, son remplaçant et le jour du retour',
    },
    cites: [cite('transfereePage', 'requirements'), cite('irpr', '200(1)(b)')],
  },
  {
    id: 'trainee.plan',
    reads: ['traineePlan'],
    ground: {
      en: 'The training is ordinary work: no plan, no stages, no post that it leads to',
      fr: 'La formation est un travail ordinaire : ni plan, ni étapes, ni poste visé',
    },
    answer: {
      en: 'Careful files show the plan, who trains, and the post at its end',
      fr: 'Les dossiers soignés montrent le plan, qui forme, et le poste visé à la fin',
    },
    cites: [],
    onPage: 'trainees',
  },
  {
    id: 'trainee.degree',
    reads: ['traineeDegree'],
    ground: {
      en: 'The degree is not tied to the activity',
      fr: 'Le diplôme n’est pas lié à l’activité',
    },
    answer: {
      en: 'Careful files explain the tie between studies and tasks, with transcripts',
      fr: 'Les dossiers soignés expliquent le lien entre études et tâches, avec relevés de notes',
    },
    cites: [],
    onPage: 'trainees',
  },
  {
    id: 'transfer.ceiling',
    reads: ['transfereeMonths', 'yearAbroadSince'],
    when: said('transfereeHistory', 'extension', 'change'),
    ground: {
      en: 'The ceiling for transferees is reached, counted over all codes',
      fr: 'La limite pour les personnes mutées est atteinte, tous codes compris',
    },
    answer: {
      en: 'Careful files count every day in Canada, with papers for long absences',
      fr: 'Les dossiers soignés comptent chaque jour au Canada, avec preuves des longues absences',
    },
    cites: [cite('transfereePage', 'maximum duration')],
  },
  {
    id: 'transfer.change',
    reads: ['changeYear'],
    when: said('transfereeHistory', 'change'),
    ground: {
      en: 'The new class of post was earned in Canada only, not abroad',
      fr: 'Le nouveau niveau de poste n’a été acquis qu’au Canada, pas à l’étranger',
    },
    answer: {
      en: 'Careful files show the time in the new kind of job abroad, and such a post open there',
      fr: 'Les dossiers soignés montrent le temps passé dans le nouvel emploi à l’étranger, et un tel poste ouvert',
    },
    cites: [cite('transfereePage', 'changing category')],
  },
]
