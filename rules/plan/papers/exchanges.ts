import { cite } from '../../law/sources.ts'
import { coded, every, named, not, openPermit, said, youth } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Youth exchanges, reciprocal employment, sport, camps and French speakers. */
export const exchangePapers: readonly Paper[] = [
  {
    id: 'camp.letter',
    from: 'canadianEmployer',
    reads: ['situations', 'campWork'],
    when: coded('C24'),
    says: {
      en: 'Letter of the overnight camp: dates of the summer season, and counsellor duties only',
      fr: 'Lettre du camp avec hébergement : dates de la saison d’été, et tâches de moniteur seulement',
    },
    cites: [cite('camp', 'who it is for')],
  },
  {
    id: 'camp.police',
    from: 'worker',
    reads: ['policeCertificates'],
    when: coded('C24'),
    says: {
      en: 'Police certificates for every place where you lived {policeStay} or more since you turned {policeAge}',
      fr: 'Certificats de police pour chaque endroit habité {policeStay} ou plus depuis l’âge de {policeAge} ans',
    },
    cites: [cite('camp', 'police certificates')],
  },
  {
    id: 'sport.contract',
    from: 'canadianEmployer',
    reads: ['situations', 'sportRole'],
    when: coded('C26'),
    says: {
      en: 'Contract with the Canadian team: season, level of the league and pay',
      fr: 'Contrat avec l’équipe canadienne : saison, niveau de la ligue et salaire',
    },
    cites: [cite('reciprocal', 'athletes and coaches')],
  },
  {
    id: 'sport.reciprocity',
    from: 'canadianEmployer',
    reads: ['exchangeMirror', 'exchangePaper'],
    when: coded('C26'),
    says: {
      en: 'Proof that Canadians find like chances in teams of your own country',
      fr: 'Preuve que des Canadiens ont des chances semblables dans les équipes de votre pays',
    },
    cites: [cite('reciprocal', 'reciprocity')],
  },
  {
    id: 'sport.record',
    from: 'worker',
    reads: ['sportRole'],
    when: coded('C26'),
    says: {
      en: 'Your record as an athlete or coach: teams, results, licences',
      fr: 'Votre parcours d’athlète ou d’entraîneur : équipes, résultats, brevets',
    },
    cites: [cite('reciprocal', 'athletes and coaches')],
  },
  {
    id: 'french.result',
    from: 'worker',
    reads: ['frenchLevel'],
    when: coded('C16'),
    says: {
      en: 'TEF or TCF result at NCLC {francophoneLevel} or more in speaking and listening, or proof of schooling in French',
      fr: 'Résultat du TEF ou du TCF au NCLC {francophoneLevel} ou plus à l’oral, ou preuve d’études en français',
    },
    cites: [cite('francophone', 'language')],
  },
  {
    id: 'french.place',
    from: 'canadianEmployer',
    reads: ['situations', 'outsideQuebec'],
    when: coded('C16'),
    says: {
      en: 'Place of work outside Quebec in the contract, without telework for a Quebec employer',
      fr: 'Lieu de travail hors du Québec dans le contrat, sans télétravail pour un employeur du Québec',
    },
    cites: [cite('francophone', 'place of work')],
  },
  {
    id: 'french.occupation',
    from: 'canadianEmployer',
    reads: ['primaryAgriculture'],
    when: coded('C16'),
    says: {
      en: 'Code of the job in the National Occupational Classification, with its requirements',
      fr: 'Code de l’emploi dans la Classification nationale des professions, avec ses exigences',
    },
    cites: [cite('francophone', 'occupation')],
  },
  {
    id: 'youth.invitation',
    from: 'worker',
    reads: ['situations', 'youthPlan', 'youthInvited'],
    when: youth,
    says: {
      en: 'Invitation to apply from the pool, in your category',
      fr: 'Invitation à présenter une demande, tirée du bassin, dans votre catégorie',
    },
    cites: [cite('youth', 'invitation')],
  },
  {
    id: 'youth.insurance',
    from: 'worker',
    reads: ['youthFunds'],
    when: youth,
    says: {
      en: 'Health insurance policy for the whole stay',
      fr: 'Police d’assurance maladie pour tout le séjour',
    },
    cites: [cite('youth', 'insurance')],
  },
  {
    id: 'youth.funds',
    from: 'worker',
    reads: ['youthFunds'],
    when: youth,
    says: {
      en: 'Proof of {youthFunds} in funds for the first weeks',
      fr: 'Preuve de {youthFunds} de fonds pour les premières semaines',
    },
    cites: [cite('youth', 'funds')],
  },
  {
    id: 'youth.police',
    from: 'worker',
    reads: ['situations'],
    when: youth,
    says: {
      en: 'Police certificates for every place where you lived {policeStay} or more since you turned {policeAge}',
      fr: 'Certificats de police pour chaque endroit habité {policeStay} ou plus depuis l’âge de {policeAge} ans',
    },
    cites: [cite('youth', 'police certificates')],
  },
  {
    id: 'youth.fee',
    from: 'worker',
    reads: ['situations'],
    when: youth,
    says: {
      en: 'Receipt for the participation fee, {youthParticipation}',
      fr: 'Reçu des frais de participation, {youthParticipation}',
    },
    cites: [cite('youth', 'fees')],
  },
  {
    id: 'youth.offer',
    from: 'canadianEmployer',
    reads: ['offer'],
    when: every(youth, not(openPermit)),
    says: {
      en: 'For Young Professionals and International Co-op: contract, offer number and receipt of {employerCompliance}',
      fr: 'Pour Jeunes professionnels et Stage coop international : contrat, numéro de l’offre et reçu de {employerCompliance}',
    },
    cites: [cite('youth', 'employer-specific categories'), cite('irpr', '303.1')],
  },
  {
    id: 'youth.student',
    from: 'worker',
    reads: ['youthPlan'],
    when: named('youth-c21-coop'),
    says: {
      en: 'For International Co-op: letter of your school that the internship is part of the studies',
      fr: 'Pour Stage coop international : lettre de votre école confirmant que le stage fait partie des études',
    },
    cites: [cite('youth', 'International Co-op')],
  },
  {
    id: 'exchange.agreement',
    from: 'canadianEmployer',
    reads: ['situations', 'exchangeMirror', 'exchangePaper'],
    when: coded('C20'),
    says: {
      en: 'Exchange agreement, contract or mobility policy that opens places on both sides',
      fr: 'Entente d’échange, contrat ou politique de mobilité qui ouvre des places de part et d’autre',
    },
    cites: [cite('reciprocal', 'evidence')],
  },
  {
    id: 'exchange.numbers',
    from: 'canadianEmployer',
    reads: ['exchangeFlow', 'exchangeMirror'],
    when: coded('C20'),
    says: {
      en: 'Numbers of people who came and went over the last {reciprocityYears}',
      fr: 'Nombre de personnes venues et parties au cours des {reciprocityYears} précédents',
    },
    cites: [cite('reciprocal', 'reciprocity')],
  },
  {
    id: 'exchange.ownCountry',
    from: 'foreignEmployer',
    reads: ['exchangeMirror'],
    when: coded('C20'),
    says: {
      en: 'Letter on the places that Canadians get in your own country',
      fr: 'Lettre sur les places que des Canadiens obtiennent dans votre propre pays',
    },
    cites: [cite('reciprocal', 'worker’s own country')],
  },
  {
    id: 'youth.birth',
    from: 'worker',
    reads: ['youthAge'],
    when: youth,
    says: {
      en: 'Passport page with your date of birth, which counts on the day of the invitation',
      fr: 'Page du passeport avec votre date de naissance, qui compte le jour de l’invitation',
    },
    cites: [cite('youth', 'age')],
  },
  {
    id: 'youth.organization',
    from: 'worker',
    reads: ['youthOrganization'],
    when: youth,
    says: {
      en: 'If your country has no place for you: letter of the recognized organization that takes you in',
      fr: 'Si votre pays n’a pas de place pour vous : lettre de l’organisation reconnue qui vous accueille',
    },
    cites: [cite('youth', 'recognized organizations')],
  },
  {
    id: 'youth.before',
    from: 'worker',
    reads: ['youthBefore'],
    when: every(youth, not(said('youthBefore', 'never'))),
    says: {
      en: 'Earlier permits under the program, with their categories',
      fr: 'Permis antérieurs obtenus par ce programme, avec leurs catégories',
    },
    cites: [cite('youth', 'participations')],
  },
]
