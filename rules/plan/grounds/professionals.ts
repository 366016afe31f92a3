import { cite } from '../../law/sources.ts'
import { coded, every, inStream, not, said } from '../choosing.ts'
import type { Ground } from './ground.ts'

/** Treaty professionals. */
export const professionalGrounds: readonly Ground[] = [
  {
    id: 'profession.notListed',
    reads: [
      'professionCusma',
      'professionChile',
      'professionKorea',
      'professionPanama',
      'professionGats',
      'technicianAndes',
      'occupationPacific',
      'occupationEurope',
      'dutiesMatch',
      'dutiesFlags',
    ],
    ground: {
      en: 'The duties are those of another job: the title matches the list, the daily work does not',
      fr: 'Les fonctions sont celles d’un autre emploi : le titre correspond à la liste, pas le travail quotidien',
    },
    answer: {
      en: 'Careful files describe each duty with its share of time, beside the listed occupation',
      fr: 'Les dossiers soignés décrivent chaque fonction avec sa part de temps, en regard de la profession inscrite',
    },
    cites: [],
    onPage: 'occupations',
  },
  {
    id: 'profession.analyst',
    reads: ['professionCusma', 'dutiesFlags'],
    when: said('professionCusma', 'cusma.computer_systems_analyst'),
    ground: {
      en: 'A systems analyst’s title is used for programming or development work',
      fr: 'Le titre d’analyste de systèmes sert à un travail de programmation ou de développement',
    },
    answer: {
      en: 'Careful files describe the daily work as it is, with the share of analysis and of programming',
      fr: 'Les dossiers soignés décrivent le travail quotidien tel qu’il est, avec la part d’analyse et de programmation',
    },
    cites: [cite('cusmaProfessionals', 'computer systems analyst')],
  },
  {
    id: 'profession.consultant',
    reads: ['professionCusma'],
    when: said('professionCusma', 'cusma.management_consultant'),
    ground: {
      en: 'The consultant would fill a permanent post, or do the firm’s daily work',
      fr: 'Le conseiller occuperait un poste permanent, ou ferait le travail courant de l’entreprise',
    },
    answer: {
      en: 'Careful files show a mandate with an end, recommendations and a report',
      fr: 'Les dossiers soignés montrent un mandat avec une fin, des recommandations et un rapport',
    },
    cites: [cite('cusmaProfessionals', 'management consultant')],
  },
  {
    id: 'profession.technician',
    reads: ['directSupport'],
    when: not(said('professionCusma', 'cusma.registered_nurse')),
    ground: {
      en: 'A scientific technician has no supervisor with the credentials, or does a skilled trade',
      fr: 'La personne qui supervise le technicien scientifique n’a pas les titres, ou il exerce un métier manuel',
    },
    answer: {
      en: 'Careful files name the professional, the credential, and how the work is reviewed',
      fr: 'Les dossiers soignés nomment le professionnel, son titre, et la façon dont le travail est révisé',
    },
    cites: [cite('cusmaProfessionals', 'scientific technicians and technologists')],
  },
  {
    id: 'profession.nurse',
    reads: ['licence'],
    when: said('professionCusma', 'cusma.registered_nurse', 'cusma.psychologist'),
    ground: {
      en: 'A degree alone does not replace the licence for nurses and psychologists',
      fr: 'Un grade seul ne remplace pas le permis d’exercice pour le personnel infirmier et les psychologues',
    },
    answer: {
      en: 'Careful files hold the licence of the province where the work is done',
      fr: 'Les dossiers soignés contiennent le permis d’exercice de la province où se fait le travail',
    },
    cites: [cite('cusmaProfessionals', 'registered nurse')],
  },
  {
    id: 'profession.physician',
    reads: ['professionCusma', 'dutiesFlags'],
    when: said('professionCusma', 'cusma.physician'),
    ground: {
      en: 'The physician would treat patients: the list covers teaching and research',
      fr: 'Le médecin traiterait des patients : la liste vise l’enseignement et la recherche',
    },
    answer: {
      en: 'Careful files state the true share of teaching, research and care',
      fr: 'Les dossiers soignés indiquent la part réelle d’enseignement, de recherche et de soins',
    },
    cites: [cite('cusmaProfessionals', 'physician')],
  },
  {
    id: 'profession.degree',
    reads: ['credential', 'degreeYears', 'degreeField', 'credentialCountry'],
    ground: {
      en: 'The studies are too short, in another field, or the diploma comes from a third country',
      fr: 'Les études sont trop courtes, d’un autre domaine, ou le diplôme vient d’un pays hors de l’accord',
    },
    answer: {
      en: 'Careful files join transcripts and an evaluation, and explain how the field fits the duties',
      fr: 'Les dossiers soignés joignent relevés de notes et évaluation, et expliquent en quoi le domaine convient aux fonctions',
    },
    cites: [],
    onPage: 'education',
  },
  {
    id: 'profession.experience',
    reads: ['experienceYears', 'experienceProof'],
    ground: {
      en: 'The experience is unpaid, in another field, or not proved by letters',
      fr: 'L’expérience est non rémunérée, d’un autre domaine, ou non prouvée par des lettres',
    },
    answer: {
      en: 'Careful files hold letters with dates, hours, pay and duties for every year counted',
      fr: 'Les dossiers soignés contiennent des lettres avec dates, heures, salaire et fonctions pour chaque année comptée',
    },
    cites: [],
    onPage: 'experience',
  },
  {
    id: 'profession.control',
    reads: ['controlsBusiness'],
    ground: {
      en: 'The person founded, owns or controls the Canadian business: that is self-employment here',
      fr: 'La personne a fondé, possède ou contrôle l’entreprise canadienne : c’est du travail autonome ici',
    },
    answer: {
      en: 'Careful files show who owns the Canadian business, and who signs for it',
      fr: 'Les dossiers soignés montrent qui possède l’entreprise canadienne, et qui signe pour elle',
    },
    cites: [],
    onPage: 'self-employment',
  },
  {
    id: 'profession.group',
    reads: ['excludedGroup', 'sectorManager'],
    ground: {
      en: 'The occupation is in a group or sector that the agreement leaves out',
      fr: 'La profession fait partie d’un groupe ou d’un secteur que l’accord exclut',
    },
    answer: {
      en: 'Careful files name the occupation’s code, and where it stands on the agreement’s list',
      fr: 'Les dossiers soignés nomment le code de la profession, et sa place dans la liste de l’accord',
    },
    cites: [],
    onPage: 'occupations',
  },
  {
    id: 'profession.level',
    reads: ['teer'],
    when: inStream('trade_agreement_professional'),
    ground: {
      en: 'The duties place the job at a lower level than the agreement takes',
      fr: 'Les fonctions placent l’emploi à un niveau plus bas que celui de l’accord',
    },
    answer: {
      en: 'Careful files describe the real duties, beside those of the occupation’s code',
      fr: 'Les dossiers soignés décrivent les fonctions réelles, en regard de celles du code de la profession',
    },
    cites: [],
    onPage: 'occupations',
  },
  {
    id: 'profession.wage',
    reads: ['wage'],
    when: inStream('trade_agreement_professional'),
    ground: {
      en: 'The pay, without housing and travel, is under the prevailing wage',
      fr: 'La paie, sans logement ni déplacements, est sous le salaire courant',
    },
    answer: {
      en: 'Careful files set the pay beside the Job Bank median and the employer’s own scale',
      fr: 'Les dossiers soignés mettent la paie en regard de la médiane du Guichet-Emplois et de l’échelle de l’employeur',
    },
    cites: [],
    onPage: 'wages',
  },
  {
    id: 'profession.agency',
    reads: ['agency'],
    ground: {
      en: 'A staffing agency stands between the person and the work',
      fr: 'Une agence de placement se trouve entre la personne et le travail',
    },
    answer: {
      en: 'Careful files name every party, and show who directs and who pays',
      fr: 'Les dossiers soignés nomment chaque partie, et montrent qui dirige et qui paie',
    },
    cites: [],
    onPage: 'pre-arranged work',
  },
  {
    id: 'supplier.tenure',
    reads: ['supplierTenure'],
    ground: {
      en: 'The employer abroad hired the person for this contract only',
      fr: 'L’employeur à l’étranger a embauché la personne pour ce seul contrat',
    },
    answer: {
      en: 'Careful files prove the employment before the contract with pay records',
      fr: 'Les dossiers soignés prouvent, par des relevés de paie, l’emploi d’avant le contrat',
    },
    cites: [],
    onPage: 'contractual service suppliers',
  },
  {
    id: 'supplier.presence',
    reads: ['supplierPresence'],
    ground: {
      en: 'The employer or supplier abroad has an establishment in Canada',
      fr: 'L’employeur ou le fournisseur à l’étranger a un établissement au Canada',
    },
    answer: {
      en: 'Careful files state where the supplier is established, and that Canada is not among the places',
      fr: 'Les dossiers soignés indiquent où le fournisseur est établi, et que le Canada n’en fait pas partie',
    },
    cites: [],
    onPage: 'commercial presence',
  },
  {
    id: 'supplier.time',
    reads: ['europeStay'],
    ground: {
      en: 'The {europeMonths} within {europeWindow} are used up',
      fr: 'Les {europeMonths} sur {europeWindow} sont épuisés',
    },
    answer: {
      en: 'Careful files list earlier stays with their days',
      fr: 'Les dossiers soignés énumèrent les séjours antérieurs avec leurs jours',
    },
    cites: [],
    onPage: 'length of stay',
  },
  {
    id: 'supplier.job',
    reads: ['offer'],
    when: coded('T43', 'T47', 'T48', 'F60', 'F66', 'F67', 'T33'),
    ground: {
      en: 'The paper is a job with a Canadian employer, not a contract for services',
      fr: 'Le document est un emploi chez un employeur canadien, pas un contrat de services',
    },
    answer: {
      en: 'Careful files hold the signed service contract: parties, service, place, dates and price',
      fr: 'Les dossiers soignés contiennent le contrat de services signé : parties, service, lieu, dates et prix',
    },
    cites: [],
    onPage: 'service contract',
  },
  {
    id: 'gats.licence',
    reads: ['licence'],
    when: coded('T33'),
    ground: {
      en: 'The provincial licence or recognition is not in hand before entry',
      fr: 'Le permis d’exercice ou la reconnaissance provinciale n’est pas obtenu avant l’entrée',
    },
    answer: {
      en: 'Careful files hold the licence, or the province’s word that none is needed',
      fr: 'Les dossiers soignés contiennent le permis d’exercice, ou un avis de la province disant qu’il n’en faut pas',
    },
    cites: [cite('gatsPage', 'licence')],
  },
  {
    id: 'gats.length',
    reads: ['workLength', 'gatsStay'],
    when: coded('T33'),
    ground: {
      en: 'The work lasts more than {gatsDays}, or earlier days of the year fill them',
      fr: 'Le travail dure plus de {gatsDays}, ou des jours déjà utilisés dans l’année les épuisent',
    },
    answer: {
      en: 'Careful files show contract dates and earlier entries',
      fr: 'Les dossiers soignés montrent les dates du contrat et les entrées antérieures',
    },
    cites: [cite('gatsPage', 'length of stay')],
  },
  {
    id: 'profession.licence',
    reads: ['licence'],
    when: every(inStream('trade_agreement_professional'), said('licence', 'soon', 'unsure', 'no')),
    ground: {
      en: 'The job is regulated, and nothing shows that the licence is within reach',
      fr: 'La profession est réglementée, et rien ne montre que le permis d’exercice est à portée',
    },
    answer: {
      en: 'Careful files show the regulator’s steps, with dates',
      fr: 'Les dossiers soignés montrent les étapes de l’organisme de réglementation, avec dates',
    },
    cites: [cite('licensing', 'licence within about four months'), cite('irpr', '200(3)(a)')],
  },
]
