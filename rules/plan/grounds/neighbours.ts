import { cite } from '../../law/sources.ts'
import { coded } from '../choosing.ts'
import type { Ground } from './ground.ts'

/** Routes beside the streams, each by its code. */
export const neighbourGrounds: readonly Ground[] = [
  {
    id: 'faith.organization',
    reads: ['religiousDuties'],
    when: coded('C50'),
    ground: {
      en: 'The organization is religious, the work is not: office, cleaning or garden duties',
      fr: 'L’organisme est religieux, le travail ne l’est pas : bureau, ménage ou jardin',
    },
    answer: {
      en: 'Careful files give the share of teaching, preaching and worship in the week',
      fr: 'Les dossiers soignés donnent la part d’enseignement, de prédication et de culte dans la semaine',
    },
    cites: [cite('religious', 'duties')],
  },
  {
    id: 'faith.ability',
    reads: ['religiousBelief'],
    when: coded('C50'),
    ground: {
      en: 'Nothing shows that the person shares the belief or can teach it',
      fr: 'Rien ne montre que la personne partage la croyance ou peut l’enseigner',
    },
    answer: {
      en: 'Careful files show training, ordination or service',
      fr: 'Les dossiers soignés montrent la formation, l’ordination ou le service',
    },
    cites: [cite('religious', 'education and experience')],
  },
  {
    id: 'faith.means',
    reads: ['situations', 'stipendOnly'],
    when: coded('C50'),
    ground: {
      en: 'The community is too small to house and support the worker',
      fr: 'La communauté est trop petite pour loger la personne et la faire vivre',
    },
    answer: {
      en: 'Careful files show members, accounts and lodging',
      fr: 'Les dossiers soignés montrent les membres, les comptes et le logement',
    },
    cites: [cite('religious', 'genuine offer'), cite('irpr', '200(5)')],
  },
  {
    id: 'charity.work',
    reads: ['charityDuties', 'charityOrganization'],
    when: coded('C51'),
    ground: {
      en: 'The tasks are ordinary ones, though the purpose of the organization is charitable',
      fr: 'Les tâches sont ordinaires, même si le but de l’organisme est charitable',
    },
    answer: {
      en: 'Careful files tie each task to relief of poverty, education or community service',
      fr: 'Les dossiers soignés lient chaque tâche au soulagement de la pauvreté, à l’éducation ou au service à la collectivité',
    },
    cites: [cite('charitable', 'charitable work')],
  },
  {
    id: 'charity.pay',
    reads: ['stipendOnly'],
    when: coded('C51'),
    ground: {
      en: 'Pay beyond a living stipend does not agree with a file for unpaid work',
      fr: 'Une paie plus haute qu’une allocation pour vivre contredit un dossier de travail non payé',
    },
    answer: {
      en: 'Careful files state stipend, lodging and hours in one paper',
      fr: 'Les dossiers soignés indiquent l’allocation, le logement et les heures dans un seul document',
    },
    cites: [cite('charitable', 'remuneration')],
  },
  {
    id: 'film.union',
    reads: ['filmUnion', 'filmLetter'],
    when: coded('C14'),
    ground: {
      en: 'The union letter is missing, undated, or names another person or title',
      fr: 'La lettre du syndicat manque, n’est pas datée, ou nomme une autre personne ou un autre titre',
    },
    answer: {
      en: 'Careful files hold a signed letter that names the person and the production',
      fr: 'Les dossiers soignés contiennent une lettre signée qui nomme la personne et la production',
    },
    cites: [cite('film', 'union letter')],
  },
  {
    id: 'film.stage',
    reads: ['filming', 'filmNamed'],
    when: coded('C14'),
    ground: {
      en: 'The work is before or after filming: editing, visual effects, sound or planning',
      fr: 'Le travail précède ou suit le tournage : montage, effets visuels, son ou préparation',
    },
    answer: {
      en: 'Careful files tie the days in Canada to the shooting schedule',
      fr: 'Les dossiers soignés lient les jours au Canada au calendrier de tournage',
    },
    cites: [cite('film', 'who it is for')],
  },
  {
    id: 'film.essential',
    reads: ['filmPresence', 'medianWage', 'filmMoney'],
    when: coded('C14'),
    ground: {
      en: 'The person is not shown to be essential, or the wage is under the median',
      fr: 'Le caractère essentiel n’est pas démontré, ou le salaire est sous la médiane',
    },
    answer: {
      en: 'Careful files say why this person, at what pay, beside the Job Bank median',
      fr: 'Les dossiers soignés disent pourquoi cette personne, à quel salaire, en regard de la médiane',
    },
    cites: [cite('film', 'essential workers'), cite('film', 'high wage')],
  },
  {
    id: 'repair.warranty',
    reads: ['repairKind'],
    when: coded('C13'),
    ground: {
      en: 'The repair is under warranty, so it may be a business visit instead',
      fr: 'La réparation est sous garantie : c’est peut-être plutôt une visite d’affaires',
    },
    answer: {
      en: 'Careful files show the contract and the day on which the warranty ended',
      fr: 'Les dossiers soignés montrent le contrat et le jour de fin de la garantie',
    },
    cites: [
      cite('repair', 'out-of-warranty equipment'),
      cite('businessVisitors', 'after-sales service'),
    ],
  },
  {
    id: 'repair.need',
    reads: ['repairJobs', 'repairEquipment'],
    when: coded('C13'),
    ground: {
      en: 'No emergency is shown: nobody’s work stands still',
      fr: 'Aucune urgence n’est démontrée : personne n’a dû arrêter de travailler',
    },
    answer: {
      en: 'Careful files state what broke, since when, and which jobs wait',
      fr: 'Les dossiers soignés indiquent la panne, depuis quand, et les emplois en attente',
    },
    cites: [cite('repair', 'emergency repair')],
  },
  {
    id: 'repair.maker',
    reads: ['repairMaker', 'repairKnowledge'],
    when: coded('C13'),
    ground: {
      en: 'The maker has a presence in Canada that could do the repair',
      fr: 'Le fabricant a au Canada une présence qui pourrait faire la réparation',
    },
    answer: {
      en: 'Careful files show who services the machine here, and why they can’t',
      fr: 'Les dossiers soignés montrent qui entretient la machine ici, et pourquoi ces gens ne le peuvent pas',
    },
    cites: [cite('repair', 'out-of-warranty equipment')],
  },
  {
    id: 'stage.reciprocity',
    reads: ['performingReciprocity'],
    when: coded('C23'),
    ground: {
      en: 'Neither funding nor the letter of the service organization shows the exchange',
      fr: 'Ni le financement ni la lettre de l’organisme de service ne démontre l’échange',
    },
    answer: {
      en: 'Careful files hold the funding decision, or a signed letter with numbers',
      fr: 'Les dossiers soignés contiennent la décision de financement, ou une lettre signée avec des nombres',
    },
    cites: [cite('performing', 'reciprocity')],
  },
  {
    id: 'stage.discipline',
    reads: ['performingCompany', 'performingRole'],
    when: coded('C23'),
    ground: {
      en: 'The company is commercial, or the discipline is outside orchestra, opera, theatre and dance',
      fr: 'La compagnie est commerciale, ou la discipline n’est ni orchestre, ni opéra, ni théâtre, ni danse',
    },
    answer: {
      en: 'Careful files show the company’s status and the program',
      fr: 'Les dossiers soignés montrent le statut de la compagnie et le programme',
    },
    cites: [cite('performing', 'who it is for')],
  },
  {
    id: 'camp.duties',
    reads: ['campWork'],
    when: coded('C24'),
    ground: {
      en: 'The duties are kitchen, office or maintenance work, or the camp is a day camp',
      fr: 'Les tâches relèvent de la cuisine, du bureau ou de l’entretien, ou c’est un camp de jour',
    },
    answer: {
      en: 'Careful files list counsellor duties with campers who stay overnight',
      fr: 'Les dossiers soignés énumèrent les tâches de moniteur auprès de campeurs qui dorment sur place',
    },
    cites: [cite('camp', 'who it is for')],
  },
  {
    id: 'camp.police',
    reads: ['policeCertificates'],
    when: coded('C24'),
    ground: {
      en: 'A police certificate is missing for a place of {policeStay} or more',
      fr: 'Un certificat de police manque pour un endroit habité {policeStay} ou plus',
    },
    answer: {
      en: 'Careful files list every place of residence, with a certificate for each',
      fr: 'Les dossiers soignés énumèrent chaque lieu de résidence, avec un certificat pour chacun',
    },
    cites: [cite('camp', 'police certificates')],
  },
  {
    id: 'sport.level',
    reads: ['sportRole'],
    when: coded('C26'),
    ground: {
      en: 'The team or league is neither professional nor semi-professional, or the coach is not paid',
      fr: 'L’équipe ou la ligue n’est ni professionnelle ni semi-professionnelle, ou l’entraîneur n’est pas rémunéré',
    },
    answer: {
      en: 'Careful files show the league’s level, the contract and the pay',
      fr: 'Les dossiers soignés montrent le niveau de la ligue, le contrat et la paie',
    },
    cites: [cite('reciprocal', 'athletes and coaches')],
  },
  {
    id: 'exchange.ownCountry',
    reads: ['exchangeMirror', 'exchangePaper'],
    when: coded('C20', 'C26'),
    ground: {
      en: 'Like places for Canadians in the person’s own country are not shown',
      fr: 'Rien ne montre des places semblables pour des Canadiens dans le pays de la personne',
    },
    answer: {
      en: 'Careful files count Canadians who went to that country, with names of hosts and years',
      fr: 'Les dossiers soignés comptent les Canadiens partis dans ce pays, avec hôtes et années',
    },
    cites: [cite('reciprocal', 'worker’s own country'), cite('irpr', '205(b)')],
  },
  {
    id: 'exchange.balance',
    reads: ['exchangeFlow', 'exchangeMirror'],
    when: coded('C20'),
    ground: {
      en: 'Far more people come than go',
      fr: 'Il vient beaucoup plus de personnes qu’il n’en part',
    },
    answer: {
      en: 'Careful files give numbers for both directions over {reciprocityYears}',
      fr: 'Les dossiers soignés donnent les nombres dans chaque sens sur {reciprocityYears}',
    },
    cites: [cite('reciprocal', 'reciprocity')],
  },
  {
    id: 'exchange.neutral',
    reads: ['situations'],
    when: coded('C20'),
    ground: {
      en: 'The placement fills an ordinary vacancy',
      fr: 'La place comble un poste vacant ordinaire',
    },
    answer: {
      en: 'Careful files show that the place exists because of the exchange',
      fr: 'Les dossiers soignés montrent que la place existe grâce à l’échange',
    },
    cites: [cite('reciprocal', 'labour market')],
  },
  {
    id: 'academic.length',
    reads: ['academicKind', 'lecturerTerm'],
    when: coded('C22'),
    ground: {
      en: 'A guest lecturer gives a full course, or a visiting professor stays beyond the limit',
      fr: 'Le conférencier invité donne un cours complet, ou le professeur invité dépasse la limite',
    },
    answer: {
      en: 'Careful files show the calendar of lectures and the last day',
      fr: 'Les dossiers soignés montrent le calendrier des conférences et le dernier jour',
    },
    cites: [cite('academic', 'length of stay')],
  },
  {
    id: 'academic.post',
    reads: ['professorPost'],
    when: coded('C22'),
    ground: {
      en: 'The post abroad is not kept, so the move looks permanent',
      fr: 'Le poste à l’étranger n’est pas gardé : le départ paraît permanent',
    },
    answer: {
      en: 'Careful files hold a letter of leave with the day of return',
      fr: 'Les dossiers soignés contiennent une lettre de congé avec le jour du retour',
    },
    cites: [cite('academic', 'visiting professors'), cite('irpr', '200(1)(b)')],
  },
  {
    id: 'research.sponsor',
    reads: ['researchBody'],
    when: coded('C31'),
    ground: {
      en: 'The host is not one of the named bodies, or the chair has no public money',
      fr: 'L’hôte n’est pas un organisme désigné, ou la chaire n’a pas de fonds publics',
    },
    answer: {
      en: 'Careful files name the program and its source of funds',
      fr: 'Les dossiers soignés nomment le programme et sa source de fonds',
    },
    cites: [cite('research', 'designated bodies')],
  },
  {
    id: 'postdoc.field',
    reads: ['fellowPost', 'fellowMerit'],
    when: coded('C44'),
    ground: {
      en: 'The post is outside the field of the doctorate, or has no end date',
      fr: 'Le poste est hors du domaine du doctorat, ou n’a pas de date de fin',
    },
    answer: {
      en: 'Careful files set thesis, post and end date side by side',
      fr: 'Les dossiers soignés mettent thèse, poste et date de fin côte à côte',
    },
    cites: [cite('postdoc', 'offer')],
  },
  {
    id: 'postdoc.doctorate',
    reads: ['doctorate'],
    when: coded('C44'),
    ground: {
      en: 'The doctorate is not finished, and no letter says that it nearly is',
      fr: 'Le doctorat n’est pas terminé, et aucune lettre ne dit qu’il l’est presque',
    },
    answer: {
      en: 'Careful files hold the diploma, or the university’s letter',
      fr: 'Les dossiers soignés contiennent le diplôme, ou la lettre de l’université',
    },
    cites: [cite('postdoc', 'doctorate')],
  },
  {
    id: 'medical.money',
    reads: ['medicalPost'],
    when: coded('C45'),
    ground: {
      en: 'A resident is paid from Canadian public funds',
      fr: 'Une résidence est payée par des fonds publics canadiens',
    },
    answer: {
      en: 'Careful files show who pays, from where, for how long',
      fr: 'Les dossiers soignés montrent qui paie, d’où, et pour combien de temps',
    },
    cites: [cite('medical', 'funding')],
  },
  {
    id: 'medical.licence',
    reads: ['licence', 'medicalPost'],
    when: coded('C45'),
    ground: {
      en: 'The educational licence or the medical examination is missing',
      fr: 'Le permis de formation ou l’examen médical manque',
    },
    answer: {
      en: 'Careful files hold the college’s letter and the result of the examination',
      fr: 'Les dossiers soignés contiennent la lettre du collège et le résultat de l’examen',
    },
    cites: [cite('medical', 'licence'), cite('medical', 'medical examination')],
  },
  {
    id: 'award.recipient',
    reads: ['awardRecipient'],
    when: coded('C52'),
    ground: {
      en: 'The award goes to a project or a host, not to the person',
      fr: 'La bourse va à un projet ou à un hôte, pas à la personne',
    },
    answer: {
      en: 'Careful files hold the award letter with the person’s name and the merit',
      fr: 'Les dossiers soignés contiennent la lettre d’attribution avec le nom de la personne et le mérite',
    },
    cites: [cite('award', 'award')],
  },
  {
    id: 'award.host',
    reads: ['awardHost'],
    when: coded('C52'),
    ground: {
      en: 'The host is commercial, or the person has no real part in the research',
      fr: 'L’hôte est commercial, ou la personne n’a pas de vrai rôle dans la recherche',
    },
    answer: {
      en: 'Careful files describe the host and the work plan',
      fr: 'Les dossiers soignés décrivent l’hôte et le plan de travail',
    },
    cites: [cite('award', 'host')],
  },
  {
    id: 'school.required',
    reads: ['schoolRequires'],
    when: coded('C33'),
    ground: {
      en: 'The program does not require the work, or the pupil is past secondary school',
      fr: 'Le programme n’exige pas le travail, ou l’élève n’est plus au secondaire',
    },
    answer: {
      en: 'Careful files hold the school’s letter and its program',
      fr: 'Les dossiers soignés contiennent la lettre de l’école et son programme',
    },
    cites: [cite('research', 'secondary school students')],
  },
  {
    id: 'school.permit',
    reads: ['situations'],
    when: coded('C33'),
    ground: {
      en: 'The study permit is missing or ends before the placement',
      fr: 'Le permis d’études manque ou finit avant le stage',
    },
    answer: {
      en: 'Careful files show a study permit that covers the dates',
      fr: 'Les dossiers soignés montrent un permis d’études qui couvre les dates',
    },
    cites: [cite('research', 'secondary school students')],
  },
  {
    id: 'french.proof',
    reads: ['frenchLevel'],
    when: coded('C16'),
    ground: {
      en: 'Spoken French is not proved at NCLC {francophoneLevel}, or the interview shows less',
      fr: 'Le français oral n’est pas prouvé au NCLC {francophoneLevel}, ou l’entrevue montre moins',
    },
    answer: {
      en: 'Careful files hold a recent test result, or proof of schooling in French',
      fr: 'Les dossiers soignés contiennent un résultat de test récent, ou la preuve d’études en français',
    },
    cites: [cite('francophone', 'language')],
  },
  {
    id: 'french.place',
    reads: ['outsideQuebec', 'primaryAgriculture'],
    when: coded('C16'),
    ground: {
      en: 'The work or the home is in Quebec, or serves a Quebec employer from afar',
      fr: 'Le travail ou le logement est au Québec, ou sert à distance un employeur du Québec',
    },
    answer: {
      en: 'Careful files state the place of work and of residence',
      fr: 'Les dossiers soignés indiquent le lieu de travail et de résidence',
    },
    cites: [cite('francophone', 'place of work')],
  },
  {
    id: 'youth.place',
    reads: ['youthAge', 'citizenships', 'youthOrganization', 'youthBefore'],
    when: coded('C21'),
    ground: {
      en: 'Age, citizenship, residence or number of participations is outside the country’s agreement',
      fr: 'Âge, citoyenneté, résidence ou nombre de participations ne respectent pas l’accord du pays',
    },
    answer: {
      en: 'Careful files check the country’s own row on the day of the invitation',
      fr: 'Les personnes soigneuses vérifient les règles du pays le jour de l’invitation',
    },
    cites: [cite('youth', 'agreements by country')],
  },
  {
    id: 'youth.means',
    reads: ['youthFunds'],
    when: coded('C21'),
    ground: {
      en: 'Insurance is shorter than the stay, or {youthFunds} is not shown',
      fr: 'L’assurance est plus courte que le séjour, ou les {youthFunds} ne sont pas démontrés',
    },
    answer: {
      en: 'Careful files hold the policy for all months, and a bank statement',
      fr: 'Les dossiers soignés contiennent la police pour tous les mois, et un relevé bancaire',
    },
    cites: [cite('youth', 'insurance'), cite('youth', 'funds')],
  },
  {
    id: 'youth.category',
    reads: ['youthPlan', 'offer', 'youthInvited'],
    when: coded('C21'),
    ground: {
      en: 'The offer does not fit the category of the invitation',
      fr: 'L’offre ne correspond pas à la catégorie de l’invitation',
    },
    answer: {
      en: 'Careful files name the category, and add the offer or the school’s letter that it wants',
      fr: 'Les dossiers soignés nomment la catégorie, et joignent l’offre ou la lettre d’école qu’elle exige',
    },
    cites: [cite('youth', 'categories')],
  },
  {
    id: 'youth.police',
    reads: ['situations'],
    when: coded('C21'),
    ground: {
      en: 'A police certificate or a paper asked for is missing on the last day',
      fr: 'Un certificat de police ou un document demandé manque le dernier jour',
    },
    answer: {
      en: 'Careful files send each paper asked for, or proof that it was requested',
      fr: 'Les personnes soigneuses envoient chaque document demandé, ou la preuve de sa demande',
    },
    cites: [cite('youth', 'police certificates')],
  },
]
