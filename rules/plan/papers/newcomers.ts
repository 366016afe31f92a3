import { cite } from '../../law/sources.ts'
import { coded, every, named, not, said } from '../choosing.ts'
import type { Paper } from './paper.ts'

/** Family of a worker, people on the way to permanent residence, and people in hardship. */
export const newcomerPapers: readonly Paper[] = [
  {
    id: 'family.tie',
    from: 'worker',
    reads: ['situations', 'familyTie', 'relationshipProof'],
    when: every(named('family-'), not(said('familyTie', 'childOfApplicant'))),
    says: {
      en: 'Marriage certificate, or proof of at least {livingTogether} of shared life: lease, accounts, letters',
      fr: 'Certificat de mariage, ou preuve d’au moins {livingTogether} de vie commune : bail, comptes, lettres',
    },
    cites: [cite('spouses', 'spouses: relationship'), cite('irpr', '4(1)')],
  },
  {
    id: 'family.child',
    from: 'worker',
    reads: ['situations', 'familyTie', 'relationshipProof'],
    when: every(coded('C49'), said('familyTie', 'childOfApplicant')),
    says: {
      en: 'Birth certificate, and proof that you depend on the worker: age, studies or support',
      fr: 'Acte de naissance, et preuve que vous êtes à charge : âge, études ou soutien',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'family.permit',
    from: 'worker',
    reads: ['familyTie', 'partnerAgreement', 'partnerMonths'],
    when: every(named('family-'), not(coded('C42'))),
    says: {
      en: 'Your partner’s work permit or the letter that grants it, with its code and end date',
      fr: 'Permis de travail de votre conjoint ou lettre qui l’accorde, avec son code et sa date de fin',
    },
    cites: [cite('spouses', 'spouses: time left')],
  },
  {
    id: 'family.partnerPassport',
    from: 'worker',
    reads: ['partnerCountry'],
    when: coded('T53'),
    says: {
      en: 'Your partner’s passport, or card as a permanent resident of Australia',
      fr: 'Passeport de votre conjoint, ou sa carte de résident permanent de l’Australie',
    },
    cites: [cite('cptppTransferees', 'spouses'), cite('cptppProfessionals', 'spouses')],
  },
  {
    id: 'family.job',
    from: 'worker',
    reads: ['partnerJob'],
    when: coded('C41'),
    says: {
      en: 'Letter of your partner’s employer with the occupation’s code, and recent pay slips',
      fr: 'Lettre de l’employeur de votre conjoint avec le code de la profession, et relevés de paie récents',
    },
    cites: [cite('spouses', 'spouses: level of the job')],
  },
  {
    id: 'family.program',
    from: 'worker',
    reads: ['familyTie', 'partnerProgram'],
    when: coded('C42'),
    says: {
      en: 'Your partner’s study permit and letter of full-time enrolment, with the program’s name and length',
      fr: 'Permis d’études de votre conjoint et lettre d’inscription à temps plein, avec nom et durée du programme',
    },
    cites: [cite('spouses', 'spouses of students')],
  },
  {
    id: 'family.residence',
    from: 'worker',
    reads: ['familyTie'],
    when: coded('C49', 'C17'),
    says: {
      en: 'Proof of your partner’s application for permanent residence',
      fr: 'Preuve de la demande de résidence permanente de votre conjoint',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'graduate.program',
    from: 'worker',
    reads: ['situations', 'studentWork'],
    when: coded('C43'),
    says: {
      en: 'Letter and transcript of the school that show that the program is complete, and your study permit',
      fr: 'Lettre et relevé de notes de l’établissement qui montrent que le programme est terminé, et permis d’études',
    },
    cites: [cite('codes', 'C43')],
  },
  {
    id: 'residence.paper',
    from: 'worker',
    reads: ['situations', 'residenceStage', 'residencePapers'],
    when: coded('T13', 'C18', 'C15'),
    says: {
      en: 'Nomination, endorsement or recommendation that names you, still valid',
      fr: 'Désignation, appui ou recommandation à votre nom, encore valide',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'residence.quebec',
    from: 'worker',
    reads: ['situations', 'residenceStage', 'residencePapers'],
    when: coded('A73', 'A76'),
    says: {
      en: 'Quebec selection certificate, still valid',
      fr: 'Certificat de sélection du Québec, encore valide',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'residence.filed',
    from: 'worker',
    reads: ['situations', 'residenceStage', 'residencePapers'],
    when: coded('A75', 'A74'),
    says: {
      en: 'Acknowledgment of receipt of your application for permanent residence',
      fr: 'Accusé de réception de votre demande de résidence permanente',
    },
    cites: [cite('spouses', 'permanent residence applicants')],
  },
  {
    id: 'residence.decision',
    from: 'worker',
    reads: ['situations', 'residenceStage', 'residencePapers'],
    when: coded('A70'),
    says: {
      en: 'Letter or decision that shows the stage reached: class, protection or exemption',
      fr: 'Lettre ou décision qui montre l’étape atteinte : catégorie, protection ou dispense',
    },
    cites: [cite('irpr', '207')],
  },
  {
    id: 'hardship.abuse',
    from: 'worker',
    reads: ['situations', 'hardshipKind'],
    when: coded('A72'),
    says: {
      en: 'What shows the abuse or the risk: letter, messages, photos, records, statement of a witness',
      fr: 'Ce qui montre la violence ou le risque : lettre, messages, photos, relevés, déclaration d’un témoin',
    },
    cites: [cite('irpr', '207.1')],
  },
  {
    id: 'hardship.permit',
    from: 'worker',
    reads: ['hardshipKind'],
    when: coded('A72'),
    says: {
      en: 'Your permit tied to an employer, or proof that its renewal was filed in time',
      fr: 'Votre permis lié à un employeur, ou preuve que le renouvellement a été demandé à temps',
    },
    cites: [cite('irpr', '207.1')],
  },
  {
    id: 'hardship.claim',
    from: 'worker',
    reads: ['situations', 'hardshipKind'],
    when: coded('S61'),
    says: {
      en: 'Paper that shows the claim referred to the Refugee Protection Division',
      fr: 'Document montrant que la demande d’asile est devant la Section de la protection des réfugiés',
    },
    cites: [cite('irpr', '206(1)(a)')],
  },
  {
    id: 'hardship.order',
    from: 'worker',
    reads: ['situations', 'hardshipKind'],
    when: coded('S62'),
    says: {
      en: 'The removal order, and what shows that it can’t be carried out',
      fr: 'La mesure de renvoi, et ce qui montre qu’elle ne peut pas être exécutée',
    },
    cites: [cite('irpr', '206(1)(b)')],
  },
  {
    id: 'hardship.studies',
    from: 'worker',
    reads: ['situations', 'hardshipKind'],
    when: coded('H81'),
    says: {
      en: 'Study permit, and proof of what cut off the money',
      fr: 'Permis d’études, et preuve de ce qui vous a privé d’argent',
    },
    cites: [cite('irpr', '208(a)')],
  },
  {
    id: 'hardship.residentPermit',
    from: 'worker',
    reads: ['situations', 'hardshipKind'],
    when: coded('H82'),
    says: {
      en: 'Temporary resident permit, with its first and last day',
      fr: 'Permis de séjour temporaire, avec son premier et son dernier jour',
    },
    cites: [cite('irpr', '208(b)')],
  },
  {
    id: 'hardship.means',
    from: 'worker',
    reads: ['supportSelf'],
    when: named('hardship-'),
    says: {
      en: 'Bank statements and expenses that show no other means of support',
      fr: 'Relevés bancaires et dépenses qui montrent l’absence d’autres moyens de subsistance',
    },
    cites: [cite('irpr', '206(1)'), cite('irpr', '208')],
  },
]
