import { cite } from '../../law/sources.ts'
import {
  asking,
  coded,
  every,
  inStream,
  not,
  onTheWayToStay,
  openPermit,
  ownBusiness,
  said,
  some,
  withOffer,
  withPermit,
  youth,
} from '../choosing.ts'
import type { When } from '../choosing.ts'
import { holderFee, permitFee } from '../costs.ts'
import type { Paper } from './paper.ts'
import { underJob } from './suppliers.ts'

/** What every file wants, and what stands at the end of most interviews: offer, ability, place, departure. */

const maybeUnpaid = coded('C50', 'C51')
const owesFee: When = (variant, answers) => permitFee(variant, answers) !== 'no'
const owesHolderFee: When = (variant) => holderFee(variant) === 'due'

export const everyonesPapers: readonly Paper[] = [
  {
    id: 'person.citizenship',
    from: 'worker',
    reads: ['citizenships', 'usTerritory'],
    when: asking('citizenships'),
    says: {
      en: 'Proof of citizenship of the country that counts: passport page or citizenship certificate',
      fr: 'Preuve de la citoyenneté du pays qui compte : page du passeport ou certificat de citoyenneté',
    },
    cites: [],
    onPage: 'nationality',
  },
  {
    id: 'person.residence',
    from: 'worker',
    reads: ['residences'],
    says: {
      en: 'Permanent resident card or visa of the country whose residents count',
      fr: 'Carte ou visa de résident permanent du pays dont les résidents comptent',
    },
    cites: [],
    onPage: 'nationality',
  },
  {
    id: 'person.statusNow',
    from: 'worker',
    reads: ['whereNow'],
    when: not(said('whereNow', 'outside', 'border')),
    says: {
      en: 'If you are in Canada: your present permit or visitor record, which must allow you to apply here',
      fr: 'Si vous êtes au Canada : votre permis ou votre fiche du visiteur, qui doit permettre une demande ici',
    },
    cites: [cite('irpr', '199')],
  },
  {
    id: 'person.borderPapers',
    from: 'worker',
    reads: ['whereNow'],
    when: said('whereNow', 'border'),
    says: {
      en: 'For a request at the border: proof that you need no visa, with the whole file on paper',
      fr: 'Pour une demande à la frontière : preuve qu’il ne vous faut pas de visa, avec tout le dossier sur papier',
    },
    cites: [cite('irpr', '198')],
  },
  {
    id: 'person.qualifications',
    from: 'worker',
    reads: ['qualificationMatch'],
    when: not(inStream('trade_agreement_professional')),
    says: {
      en: 'Diplomas and reference letters for each requirement that the offer names',
      fr: 'Diplômes et lettres de référence pour chaque exigence que l’offre mentionne',
    },
    cites: [cite('irpr', '200(3)(a)')],
  },
  {
    id: 'person.matchTable',
    from: 'worker',
    reads: ['qualificationMatch'],
    when: some(
      inStream('trade_agreement_professional'),
      said('qualificationMatch', 'partly', 'no', 'unsure'),
    ),
    says: {
      en: 'A table with each requirement of the offer, and the paper that answers it',
      fr: 'Un tableau avec chaque exigence de l’offre, et le document qui y répond',
    },
    cites: [cite('irpr', '200(3)(a)')],
  },
  {
    id: 'every.offer',
    from: 'canadianEmployer',
    reads: ['offerFiled'],
    always: true,
    when: every(withOffer, not(ownBusiness), not(youth)),
    says: {
      en: 'Offer of employment filed in the Employer Portal, and its number, before you apply',
      fr: 'Offre d’emploi soumise dans le Portail des employeurs, et son numéro, avant votre demande',
    },
    cites: [cite('irpr', '209.11'), cite('processing', 'offer of employment')],
  },
  {
    id: 'every.ownOffer',
    from: 'canadianEmployer',
    reads: ['offerFiled'],
    always: true,
    when: ownBusiness,
    says: {
      en: 'The offer that your own business files for you in the Employer Portal, and its number',
      fr: 'L’offre que votre propre entreprise soumet pour vous dans le Portail des employeurs, et son numéro',
    },
    cites: [cite('irpr', '209.11'), cite('businessOwners', 'offer of employment')],
  },
  {
    id: 'every.contract',
    from: 'canadianEmployer',
    reads: ['offer', 'endDate'],
    always: true,
    when: every(withOffer, underJob, not(ownBusiness), not(youth)),
    says: {
      en: 'Signed contract or offer letter: duties, place, hours, pay, first and last day',
      fr: 'Contrat ou lettre d’offre signé : fonctions, lieu, heures, salaire, premier et dernier jour',
    },
    cites: [cite('irpr', '209.11')],
  },
  {
    id: 'every.endDate',
    from: 'canadianEmployer',
    reads: ['endDate'],
    when: said('endDate', 'open'),
    says: {
      en: 'A note on when the need ends, or on who takes over the work',
      fr: 'Une note sur la fin du besoin, ou sur la personne qui prendra la relève',
    },
    cites: [cite('irpr', '200(1)(b)')],
  },
  {
    id: 'every.dates',
    from: 'canadianEmployer',
    reads: ['endDate'],
    when: not(underJob),
    says: {
      en: 'Letter of the Canadian client with the first and last day of the work',
      fr: 'Lettre du client canadien avec le premier et le dernier jour du travail',
    },
    cites: [cite('irpr', '200(1)(b)')],
  },
  {
    id: 'every.identity',
    from: 'worker',
    reads: [],
    always: true,
    when: onTheWayToStay,
    says: {
      en: 'Passport, or another identity paper that you hold',
      fr: 'Passeport, ou autre pièce d’identité que vous avez',
    },
    cites: [cite('irpr', '52(1)')],
  },
  {
    id: 'every.passport',
    from: 'worker',
    reads: [],
    always: true,
    when: every(withPermit, not(onTheWayToStay)),
    says: {
      en: 'Passport valid for the whole stay, all used pages copied',
      fr: 'Passeport valide pour tout le séjour, avec copie de toutes les pages utilisées',
    },
    cites: [cite('irpr', '52(1)')],
  },
  {
    id: 'every.resume',
    from: 'worker',
    reads: ['qualificationMatch'],
    always: true,
    when: every(withPermit, not(openPermit)),
    says: {
      en: 'Your CV, with dates and without gaps',
      fr: 'Votre CV, avec les dates et sans période oubliée',
    },
    cites: [cite('irpr', '200(3)(a)')],
  },
  {
    id: 'every.ties',
    from: 'worker',
    reads: ['leave'],
    always: true,
    when: every(withPermit, not(onTheWayToStay)),
    says: {
      en: 'Proof of what brings you back: post, family, home or studies outside Canada',
      fr: 'Preuve de ce qui vous ramène chez vous : poste, famille, logement ou études hors du Canada',
    },
    cites: [cite('irpr', '200(1)(b)')],
  },
  {
    id: 'every.fees',
    from: 'worker',
    reads: [],
    always: true,
    when: every(withPermit, owesFee, not(some(owesHolderFee, maybeUnpaid, coded('C33')))),
    says: {
      en: 'Receipts for the work permit fee, {workPermit}, and for biometrics, {biometrics}, where you owe it',
      fr: 'Reçus des frais de permis de travail, {workPermit}, et de données biométriques, {biometrics}, si vous les devez',
    },
    cites: [cite('irpr', '299'), cite('irpr', '315.1')],
  },
  {
    id: 'every.openFees',
    from: 'worker',
    reads: [],
    always: true,
    when: every(openPermit, owesFee, owesHolderFee),
    says: {
      en: 'Receipts for the permit, {workPermit}, the open permit, {openPermitHolder}, and biometrics, {biometrics}, where you owe them',
      fr: 'Reçus des frais de permis, {workPermit}, de permis ouvert, {openPermitHolder}, et de données biométriques, {biometrics}, si vous les devez',
    },
    cites: [cite('irpr', '299'), cite('irpr', '303.2'), cite('irpr', '315.1')],
  },
  {
    id: 'every.feesWaived',
    from: 'worker',
    reads: [],
    always: true,
    when: some(maybeUnpaid, coded('C31')),
    says: {
      en: 'Receipt for the fee, or the ground on which the fee is waived: unpaid or designated work',
      fr: 'Reçu des frais, ou motif de la dispense de frais : travail non rémunéré ou désigné',
    },
    cites: [cite('irpr', '299'), cite('irpr', '303.1')],
  },
  {
    id: 'every.employerFee',
    from: 'canadianEmployer',
    reads: ['offerFiled'],
    always: true,
    when: every(withOffer, not(some(youth, maybeUnpaid, coded('C31')))),
    says: {
      en: 'Receipt for the employer compliance fee, {employerCompliance}, paid before you apply',
      fr: 'Reçu des frais relatifs à la conformité de l’employeur, {employerCompliance}, payés avant votre demande',
    },
    cites: [cite('irpr', '303.1')],
  },
  {
    id: 'every.translations',
    from: 'worker',
    reads: [],
    always: true,
    when: withPermit,
    says: {
      en: 'For papers in other languages: English or French translation, translator’s affidavit, copy of the original',
      fr: 'Pour les documents en d’autres langues : traduction française ou anglaise, affidavit du traducteur, copie de l’original',
    },
    cites: [cite('processing', 'supporting documents')],
  },
]
