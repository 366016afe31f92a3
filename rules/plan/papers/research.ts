import { cite } from '../../law/sources.ts'
import { coded, every, not, said } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Universities, research, medicine and schools. */
export const researchPapers: readonly Paper[] = [
  {
    id: 'academic.invitation',
    from: 'canadianEmployer',
    reads: ['situations', 'academicKind', 'lecturerTerm'],
    when: coded('C22'),
    says: {
      en: 'Invitation letter: lectures or courses, department, first and last day, pay',
      fr: 'Lettre d’invitation : conférences ou cours, département, premier et dernier jour, salaire',
    },
    cites: [cite('academic', 'invitation')],
  },
  {
    id: 'academic.postAbroad',
    from: 'foreignEmployer',
    reads: ['professorPost'],
    when: coded('C22'),
    says: {
      en: 'For a visiting professor: letter that your post abroad is kept for you',
      fr: 'Pour un professeur invité : lettre confirmant que votre poste à l’étranger vous est gardé',
    },
    cites: [cite('academic', 'visiting professors')],
  },
  {
    id: 'academic.agreement',
    from: 'foreignEmployer',
    reads: ['academicKind'],
    when: every(coded('C22'), not(said('academicKind', 'lecturer', 'professor'))),
    says: {
      en: 'For an exchange teacher: the exchange agreement between the schools or authorities of both sides',
      fr: 'Pour un enseignant d’échange : l’entente d’échange entre les écoles ou autorités de chaque côté',
    },
    cites: [cite('academic', 'exchange teachers')],
  },
  {
    id: 'research.sponsor',
    from: 'canadianEmployer',
    reads: ['situations', 'researchBody'],
    when: coded('C31'),
    says: {
      en: 'Letter of the named body or of the research chair: program, source of public money, dates',
      fr: 'Lettre de l’organisme désigné ou de la chaire de recherche : programme, source des fonds publics, dates',
    },
    cites: [cite('research', 'designated bodies')],
  },
  {
    id: 'research.plan',
    from: 'worker',
    reads: ['situations'],
    when: coded('C31'),
    says: {
      en: 'Your research plan and list of publications',
      fr: 'Votre plan de recherche et votre liste de publications',
    },
    cites: [cite('research', 'who it is for')],
  },
  {
    id: 'postdoc.post',
    from: 'canadianEmployer',
    reads: ['situations', 'fellowPost', 'fellowMerit'],
    when: coded('C44'),
    says: {
      en: 'Letter of the post: field, salary or stipend, end date, and how you were chosen for excellence',
      fr: 'Lettre sur le poste : domaine, salaire ou bourse, date de fin, et sélection fondée sur l’excellence',
    },
    cites: [cite('postdoc', 'offer')],
  },
  {
    id: 'postdoc.doctorate',
    from: 'worker',
    reads: ['doctorate'],
    when: coded('C44'),
    says: {
      en: 'Doctoral diploma, or letter of the university that all requirements are met',
      fr: 'Diplôme de doctorat, ou lettre de l’université attestant que toutes les exigences sont remplies',
    },
    cites: [cite('postdoc', 'doctorate')],
  },
  {
    id: 'medical.post',
    from: 'canadianEmployer',
    reads: ['situations', 'medicalPost'],
    when: coded('C45'),
    says: {
      en: 'Letter of the hospital or faculty: residency or fellowship, specialty, dates',
      fr: 'Lettre de l’hôpital ou de la faculté : résidence ou bourse de recherche, spécialité, dates',
    },
    cites: [cite('medical', 'who it is for')],
  },
  {
    id: 'medical.funding',
    from: 'worker',
    reads: ['medicalPost'],
    when: every(coded('C45'), not(said('medicalPost', 'fellow'))),
    says: {
      en: 'For residents: proof that the money comes from outside Canadian public funds',
      fr: 'Pour une résidence : preuve que l’argent ne vient pas de fonds publics canadiens',
    },
    cites: [cite('medical', 'funding')],
  },
  {
    id: 'medical.licence',
    from: 'worker',
    reads: ['licence'],
    when: coded('C45'),
    says: {
      en: 'Medical or dental degree, and letter of the provincial college on the educational licence',
      fr: 'Diplôme de médecine ou de médecine dentaire, et lettre du collège provincial sur le permis de formation',
    },
    cites: [cite('medical', 'licence')],
  },
  {
    id: 'medical.exam',
    from: 'worker',
    reads: ['medicalPost'],
    when: coded('C45'),
    says: {
      en: 'Result of the immigration medical examination, which this work always needs',
      fr: 'Résultat de l’examen médical aux fins de l’immigration, toujours exigé pour ce travail',
    },
    cites: [cite('medical', 'medical examination'), cite('irpr', '30(1)')],
  },
  {
    id: 'award.letter',
    from: 'worker',
    reads: ['situations', 'awardRecipient'],
    when: coded('C52'),
    says: {
      en: 'Award letter that names you, and the merit for which the award is given',
      fr: 'Lettre d’attribution qui vous nomme, et le mérite pour lequel la bourse est donnée',
    },
    cites: [cite('award', 'award')],
  },
  {
    id: 'award.host',
    from: 'canadianEmployer',
    reads: ['awardHost'],
    when: coded('C52'),
    says: {
      en: 'Letter of the host: not commercial, your part in the research, dates',
      fr: 'Lettre de l’hôte : organisme non commercial, votre rôle dans la recherche, dates',
    },
    cites: [cite('award', 'host')],
  },
  {
    id: 'school.letter',
    from: 'worker',
    reads: ['situations', 'schoolRequires'],
    when: coded('C33'),
    says: {
      en: 'Letter of the secondary school: enrolment, and that the program requires the work',
      fr: 'Lettre de l’école secondaire : inscription, et programme qui exige le travail',
    },
    cites: [cite('research', 'secondary school students')],
  },
  {
    id: 'school.permit',
    from: 'worker',
    reads: ['situations'],
    when: coded('C33'),
    says: {
      en: 'Your study permit, valid for the whole placement',
      fr: 'Votre permis d’études, valide pour tout le stage',
    },
    cites: [cite('research', 'secondary school students')],
  },
]
