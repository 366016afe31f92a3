import { cite } from '../../law/sources.ts'
import { asking, coded, every, inStream, named, not, openPermit, said, youth } from '../choosing.ts'

const transfer = inStream('intra_company_transferee')
const newOffice = asking('tradingWithinYear')
const professional = inStream('trade_agreement_professional')
const business = inStream('trader_investor')

import type { Later } from './later.ts'

/** What one stream or code alone has to watch. */
export const ofOneStream: readonly Later[] = [
  {
    id: 'transfer.sameClass',
    when: transfer,
    says: {
      en: 'A promotion to another class, such as specialist to manager, wants a new permit before the new work',
      fr: 'Une promotion vers un autre niveau, comme de spécialiste à gestionnaire, exige un nouveau permis avant le nouveau travail',
    },
    cites: [cite('transfereePage', 'changing category')],
  },
  {
    id: 'transfer.absences',
    when: transfer,
    says: {
      en: 'Note each absence of at least {givenBackStretch} in a row: that time may be given back later',
      fr: 'Notez chaque absence d’au moins {givenBackStretch} d’affilée : on peut parfois récupérer ce temps plus tard',
    },
    cites: [cite('transfereePage', 'recapture')],
  },
  {
    id: 'transfer.link',
    when: transfer,
    says: {
      en: 'If the link between the companies ends, the permit no longer fits: a new one is needed',
      fr: 'Si le lien entre les entreprises prend fin, le permis ne convient plus : il en faut un nouveau',
    },
    cites: [cite('transfereePage', 'mergers and acquisitions')],
  },
  {
    id: 'transfer.returnPost',
    when: transfer,
    says: {
      en: 'The post abroad stays open: an extension can ask for proof again',
      fr: 'Le poste à l’étranger reste ouvert : une prolongation peut en exiger de nouveau la preuve',
    },
    cites: [cite('transfereePage', 'requirements')],
  },
  {
    id: 'newOffice.next',
    when: newOffice,
    says: {
      en: 'The unit must be trading within {newOfficeStart}: the permits that follow are for an existing business',
      fr: 'L’établissement doit être en activité d’ici {newOfficeStart} : les permis suivants visent une entreprise existante',
    },
    cites: [cite('transfereePage', 'new enterprise')],
  },
  {
    id: 'newOffice.keep',
    when: newOffice,
    says: {
      en: 'Keep leases, payroll, invoices and bank records of the start: they show what was done',
      fr: 'Gardez baux, paie, factures et relevés bancaires du démarrage : ils montrent ce qui a été fait',
    },
    cites: [cite('transfereePage', 'new enterprise')],
  },
  {
    id: 'profession.oneContract',
    when: professional,
    says: {
      en: 'Each contract wants a permit of its own, and the duties stay those of the listed occupation',
      fr: 'Chaque contrat exige son propre permis, et les fonctions restent celles de la profession inscrite',
    },
    cites: [],
    onPage: 'several contracts',
  },
  {
    id: 'profession.licence',
    when: every(professional, said('licence', 'soon')),
    says: {
      en: 'No work in the regulated job before the licence is there',
      fr: 'Pas de travail dans la profession réglementée avant d’avoir le permis d’exercice',
    },
    cites: [cite('licensing', 'conditions on the permit')],
  },
  {
    id: 'profession.series',
    when: every(professional, not(coded('T33', 'T43', 'T47', 'T48', 'F60', 'F66', 'F67'))),
    says: {
      en: 'The longer the series of permits, the more an officer asks about the temporary purpose',
      fr: 'Plus la série de permis s’allonge, plus l’agent se demande si le séjour est temporaire',
    },
    cites: [cite('irpr', '200(1)(b)')],
  },
  {
    id: 'business.keep',
    when: business,
    says: {
      en: 'Keep ownership, trade and investment records up to date: the extension asks for them again',
      fr: 'Tenez à jour les registres de propriété, de commerce et d’investissement : la prolongation les exigera de nouveau',
    },
    cites: [],
    onPage: 'extensions',
  },
  {
    id: 'benefit.track',
    when: coded('C10'),
    says: {
      en: 'Record the benefit as it happens: a renewal asks what came of it and what is still to come',
      fr: 'Notez l’avantage au fur et à mesure : un renouvellement demande ce qu’il a produit et ce qui reste à venir',
    },
    cites: [cite('businessOwners', 'renewal'), cite('benefitPage', 'renewal')],
  },
  {
    id: 'owner.handOver',
    when: coded('C11'),
    says: {
      en: 'Prepare the hand-over: a stay beyond {ownerStay} wants a firm plan for the management',
      fr: 'Préparez la relève : un séjour au-delà de {ownerStay} exige un plan ferme pour la direction',
    },
    cites: [cite('businessOwners', 'temporary stay')],
  },
  {
    id: 'owner.track',
    when: coded('C11'),
    says: {
      en: 'Record jobs, sales and spending in Canada during the permit: a renewal asks for the benefit delivered',
      fr: 'Notez les emplois, les ventes et les dépenses au Canada pendant le permis : un renouvellement demande l’avantage produit',
    },
    cites: [cite('businessOwners', 'renewal')],
  },
  {
    id: 'candidate.province',
    when: coded('C60'),
    says: {
      en: 'Keep to the plan that the province supported, and report to it as agreed',
      fr: 'Suivez le plan que la province a appuyé, et rendez-lui compte comme convenu',
    },
    cites: [cite('provincialBusiness', 'whole page')],
  },
  {
    id: 'repair.end',
    when: coded('C13'),
    says: {
      en: 'The stay ends with the repair: more than {repairStay} wants the employer’s reasons',
      fr: 'Le séjour finit avec la réparation : plus de {repairStay} exige les raisons de l’employeur',
    },
    cites: [cite('repair', 'length of stay')],
  },
  {
    id: 'film.production',
    when: coded('C14'),
    says: {
      en: 'The permit is for the filming of one production: editing or another title is another case',
      fr: 'Le permis vise le tournage d’une seule production : le montage ou un autre titre relève d’un autre cas',
    },
    cites: [cite('film', 'who it is for')],
  },
  {
    id: 'french.outside',
    when: coded('C16'),
    says: {
      en: 'Live and work outside Quebec all along: telework for a Quebec employer is outside this route',
      fr: 'Vivez et travaillez hors du Québec du début à la fin : le télétravail pour un employeur du Québec est exclu',
    },
    cites: [cite('francophone', 'place of work')],
  },
  {
    id: 'youth.insurance',
    when: youth,
    says: {
      en: 'The health insurance has to run for the whole stay',
      fr: 'L’assurance maladie doit couvrir tout le séjour',
    },
    cites: [cite('youth', 'insurance')],
  },
  {
    id: 'youth.employer',
    when: every(youth, not(openPermit)),
    says: {
      en: 'Young Professionals and International Co-op stay with the employer of the offer',
      fr: 'Jeunes professionnels et Stage coop international restent chez l’employeur de l’offre',
    },
    cites: [cite('youth', 'employer-specific categories')],
  },
  {
    id: 'exchange.flow',
    when: coded('C20'),
    says: {
      en: 'The employer goes on counting who comes and who goes: the next file asks for it',
      fr: 'L’employeur continue de compter les arrivées et les départs : le prochain dossier l’exigera',
    },
    cites: [cite('reciprocal', 'reciprocity')],
  },
  {
    id: 'camp.season',
    when: coded('C24'),
    says: {
      en: 'The work ends with the summer season, and stays with the campers',
      fr: 'Le travail finit avec la saison d’été, et reste auprès des campeurs',
    },
    cites: [cite('camp', 'who it is for')],
  },
  {
    id: 'sport.team',
    when: coded('C26'),
    says: {
      en: 'A trade to another team is another employer',
      fr: 'Passer à une autre équipe, c’est changer d’employeur',
    },
    cites: [cite('reciprocal', 'athletes and coaches'), cite('irpr', '185')],
  },
  {
    id: 'academic.limits',
    when: coded('C22'),
    says: {
      en: 'Keep within the invitation: full courses or a longer stay are another case',
      fr: 'Restez dans les limites de l’invitation : des cours complets ou un séjour plus long sont un autre cas',
    },
    cites: [cite('academic', 'length of stay')],
  },
  {
    id: 'science.project',
    when: coded('C31', 'C44', 'C52'),
    says: {
      en: 'The permit follows the project and its funding: another host or field is another case',
      fr: 'Le permis suit le projet et son financement : un autre hôte ou domaine est un autre cas',
    },
    cites: [],
    onPage: 'conditions',
  },
  {
    id: 'medical.posting',
    when: coded('C45'),
    says: {
      en: 'The permit follows the posting: the licence and the source of the money must stay as shown',
      fr: 'Le permis suit l’affectation : le permis de formation et la source de l’argent doivent rester tels quels',
    },
    cites: [cite('medical', 'funding')],
  },
  {
    id: 'school.program',
    when: coded('C33'),
    says: {
      en: 'The work stays part of the school program, and the study permit stays valid',
      fr: 'Le travail reste une partie du programme scolaire, et le permis d’études reste valide',
    },
    cites: [cite('research', 'secondary school students')],
  },
  {
    id: 'stage.company',
    when: coded('C23'),
    says: {
      en: 'The permit is for the named company and season',
      fr: 'Le permis vise la compagnie et la saison nommées',
    },
    cites: [cite('performing', 'length of stay')],
  },
  {
    id: 'family.length',
    when: named('family-'),
    says: {
      en: 'The permit lasts at most as long as the partner’s permission: keep copies of both',
      fr: 'Le permis dure au plus aussi longtemps que l’autorisation du conjoint : gardez copie de l’un et de l’autre',
    },
    cites: [cite('spouses', 'spouses: length')],
  },
  {
    id: 'family.change',
    when: named('family-'),
    says: {
      en: 'If the relationship or the partner’s permit ends, an extension wants another ground',
      fr: 'Si la relation ou le permis du conjoint prend fin, une prolongation exige un autre motif',
    },
    cites: [cite('spouses', 'spouses: extensions'), cite('irpr', '201(2)')],
  },
  {
    id: 'residence.follow',
    when: named('residence-'),
    says: {
      en: 'The permit follows the path to residence: answer each letter about it by its date',
      fr: 'Le permis suit votre chemin vers la résidence : répondez à chaque lettre dans le délai indiqué',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'residence.refusal',
    when: named('residence-'),
    says: {
      en: 'If that path closes, an extension on this ground can be refused: ask for advice early',
      fr: 'Si cette voie se ferme, une prolongation pour ce motif peut être refusée : demandez conseil tôt',
    },
    cites: [cite('spouses', 'permanent residence applicants'), cite('irpr', '201(2)')],
  },
  {
    id: 'hardship.help',
    when: named('hardship-'),
    says: {
      en: 'Get help early: a lawyer, a legal aid office or another authorized adviser',
      fr: 'Demandez de l’aide tôt : avocat, bureau d’aide juridique ou autre conseiller autorisé',
    },
    cites: [cite('irpa', '91(2)')],
  },
  {
    id: 'hardship.ground',
    when: named('hardship-'),
    says: {
      en: 'The permit lasts while its ground lasts: tell your adviser when that changes',
      fr: 'Le permis dure tant que dure son motif : dites à votre conseiller quand il change',
    },
    cites: [cite('irpr', '206'), cite('irpr', '207.1'), cite('irpr', '208')],
  },
  {
    id: 'faith.duties',
    when: coded('C50', 'C51'),
    says: {
      en: 'Keep to religious or charitable duties: office, cleaning or garden work is outside this route',
      fr: 'Tenez-vous au travail d’ordre religieux ou charitable : bureau, ménage ou jardin sont hors de cette voie',
    },
    cites: [],
    onPage: 'duties',
  },
]
