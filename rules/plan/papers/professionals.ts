import { cite } from '../../law/sources.ts'
import { coded, every, inStream, not, said, some } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Treaty professionals: the occupation, the credential, the experience, the licence. */

const professional = inStream('trade_agreement_professional')

export const professionalPapers: readonly Paper[] = [
  {
    id: 'profession.duties',
    from: 'canadianEmployer',
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
    says: {
      en: 'Detailed list of your duties, with the share of time for each, under the occupation’s name on the list',
      fr: 'Description détaillée de vos fonctions, avec leur part de temps, sous le nom que la liste donne à la profession',
    },
    cites: [],
    onPage: 'occupations',
  },
  {
    id: 'profession.level',
    from: 'canadianEmployer',
    reads: ['teer', 'excludedGroup', 'sectorManager'],
    when: not(inStream('no_permit')),
    says: {
      en: 'Code of the job in the National Occupational Classification, with the duties that place it there',
      fr: 'Code de l’emploi dans la Classification nationale des professions, avec les fonctions qui l’y placent',
    },
    cites: [cite('processing', 'occupation')],
  },
  {
    id: 'profession.diploma',
    from: 'worker',
    reads: ['credential', 'degreeYears', 'degreeField'],
    says: {
      en: 'Your diploma and transcripts, which show the field and the length of the program',
      fr: 'Votre diplôme et vos relevés de notes, qui montrent le domaine et la durée du programme',
    },
    cites: [],
    onPage: 'education',
  },
  {
    id: 'profession.evaluation',
    from: 'worker',
    reads: ['credential', 'degreeYears', 'degreeField', 'credentialCountry'],
    says: {
      en: 'Evaluation of a foreign credential, where its level or field is not plain from its name',
      fr: 'Évaluation d’un diplôme étranger, quand son niveau ou son domaine ne ressort pas de son nom',
    },
    cites: [],
    onPage: 'education',
  },
  {
    id: 'profession.otherCredential',
    from: 'worker',
    reads: ['credential'],
    when: every(coded('T36', 'F22'), not(said('credential', 'no'))),
    says: {
      en: 'If the list accepts it instead of a degree: the designation or licence, or the diploma with experience letters',
      fr: 'Si la liste l’accepte au lieu d’un grade : le titre ou permis, ou le diplôme avec lettres d’expérience',
    },
    cites: [],
    onPage: 'minimum education requirements and alternative credentials',
  },
  {
    id: 'profession.partyDiploma',
    from: 'worker',
    reads: ['credentialCountry'],
    when: said('credentialCountry', 'elsewhere'),
    says: {
      en: 'A note of the school’s country for each diploma or certificate that is not a degree',
      fr: 'Une note sur le pays de l’école pour chaque diplôme ou certificat qui n’est pas un grade',
    },
    cites: [],
    onPage: 'diplomas and certificates',
  },
  {
    id: 'profession.clientAcceptance',
    from: 'canadianEmployer',
    reads: ['credential'],
    when: coded('F32', 'F42'),
    says: {
      en: 'Letter of the Canadian client that accepts the qualification of your own country',
      fr: 'Lettre du client canadien qui accepte le titre de votre propre pays',
    },
    cites: [],
    onPage: 'education: letter of the client',
  },
  {
    id: 'profession.australianDegree',
    from: 'canadianEmployer',
    reads: ['degreeYears'],
    when: every(coded('T52'), said('citizenships', 'AUS')),
    says: {
      en: 'Letter of the Canadian client that accepts an Australian bachelor’s degree of the usual length',
      fr: 'Lettre du client canadien qui accepte un baccalauréat australien de la durée habituelle',
    },
    cites: [cite('cptppProfessionals', 'education: Australia')],
  },
  {
    id: 'profession.experience',
    from: 'worker',
    reads: ['experienceYears', 'experienceProof'],
    says: {
      en: 'Letters from past employers: dates, hours, pay, duties and field',
      fr: 'Lettres d’anciens employeurs : dates, heures, salaire, fonctions et domaine',
    },
    cites: [],
    onPage: 'experience',
  },
  {
    id: 'profession.supervision',
    from: 'canadianEmployer',
    reads: ['directSupport'],
    says: {
      en: 'Degree or licence of the professional who supervises you, and how that person reviews your work',
      fr: 'Diplôme ou permis du professionnel qui vous supervise, et façon dont cette personne révise votre travail',
    },
    cites: [cite('cusmaProfessionals', 'scientific technicians and technologists')],
  },
  {
    id: 'profession.consulting',
    from: 'canadianEmployer',
    reads: ['professionCusma', 'professionChile'],
    when: said('professionCusma', 'cusma.management_consultant'),
    says: {
      en: 'Consulting contract with its mandate, deliverables and end date',
      fr: 'Contrat de conseil avec son mandat, ce qu’il faut livrer et sa date de fin',
    },
    cites: [cite('cusmaProfessionals', 'management consultant')],
  },
  {
    id: 'profession.licence',
    from: 'worker',
    reads: ['licence'],
    when: not(some(coded('C45'), said('licence', 'notNeeded', 'soon', 'no'))),
    says: {
      en: 'Licence or registration of the province where you will work, if it regulates the job',
      fr: 'Permis d’exercice ou inscription dans la province où vous travaillerez, si elle réglemente la profession',
    },
    cites: [cite('licensing', 'licence within about four months'), cite('irpr', '200(3)(a)')],
  },
  {
    id: 'profession.licencePlan',
    from: 'worker',
    reads: ['licence'],
    when: every(not(coded('C45')), said('licence', 'soon', 'no')),
    says: {
      en: 'Letters from the regulator, and a dated plan that shows when you can hold the licence',
      fr: 'Lettres de l’organisme de réglementation, et plan daté montrant quand vous pourrez avoir le permis d’exercice',
    },
    cites: [cite('licensing', 'licence within about four months'), cite('irpr', '200(3)(a)')],
  },
  {
    id: 'profession.noLicence',
    from: 'worker',
    reads: ['licence'],
    when: every(coded('T33'), said('licence', 'notNeeded')),
    says: {
      en: 'Page or letter of the province that shows the job needs no licence there',
      fr: 'Page ou lettre de la province qui montre que la profession n’y exige pas de permis d’exercice',
    },
    cites: [cite('gatsPage', 'licence')],
  },
  {
    id: 'profession.control',
    from: 'canadianEmployer',
    reads: ['controlsBusiness'],
    says: {
      en: 'Share register or ownership papers of the Canadian business that engages you',
      fr: 'Registre des actions ou titres de propriété de l’entreprise canadienne qui vous engage',
    },
    cites: [],
    onPage: 'self-employment',
  },
  {
    id: 'profession.parties',
    from: 'canadianEmployer',
    reads: ['agency'],
    says: {
      en: 'Letter that names every party between you and the work, with any agency’s part',
      fr: 'Lettre qui nomme chaque partie entre vous et le travail, avec le rôle de toute agence',
    },
    cites: [],
    onPage: 'pre-arranged work',
  },
  {
    id: 'profession.wage',
    from: 'canadianEmployer',
    reads: ['wage'],
    when: professional,
    says: {
      en: 'The pay without housing and travel, beside the Job Bank wage and the employer’s own scale',
      fr: 'La paie sans logement ni déplacements, en regard du Guichet-Emplois et de l’échelle de l’employeur',
    },
    cites: [],
    onPage: 'wages',
  },
]
