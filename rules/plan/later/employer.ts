import { cite } from '../../law/sources.ts'
import { ownBusiness, withOffer } from '../choosing.ts'
import type { Later } from './later.ts'

/** What the employer owes for the length of the permit, and after. Private health insurance is a duty of LMIA employers only. */
export const employersDuties: readonly Later[] = [
  {
    id: 'employer.sameTerms',
    when: withOffer,
    says: {
      en: 'The employer keeps the same occupation, with pay and conditions not worse than in the offer',
      fr: 'L’employeur maintient la même profession, avec un salaire et des conditions au moins aussi favorables que dans l’offre',
    },
    cites: [cite('irpr', '209.2(1)(a)')],
  },
  {
    id: 'employer.rights',
    when: withOffer,
    says: {
      en: 'By the first day of work the employer hands over the government’s information on workers’ rights',
      fr: 'Au plus tard le premier jour de travail, l’employeur remet l’information du gouvernement sur les droits des travailleurs',
    },
    cites: [cite('irpr', '209.2(1)(a.1)')],
  },
  {
    id: 'employer.abuse',
    when: withOffer,
    says: {
      en: 'The employer makes reasonable efforts for a workplace free of abuse, and for care after an injury at work',
      fr: 'L’employeur fait des efforts raisonnables pour un milieu sans violence, et pour des soins après une blessure au travail',
    },
    cites: [cite('irpr', '209.2(1)(a)'), cite('irpr', '196.2')],
  },
  {
    id: 'employer.fees',
    when: withOffer,
    says: {
      en: 'Neither the employer nor a recruiter may take back the compliance fee or recruitment costs from the worker',
      fr: 'Ni l’employeur ni un recruteur ne peuvent récupérer auprès du travailleur les frais de conformité ou de recrutement',
    },
    cites: [cite('irpr', '209.2(1)(a)')],
  },
  {
    id: 'employer.active',
    when: withOffer,
    says: {
      en: 'The employer stays active in the business and obeys labour and recruitment law',
      fr: 'L’employeur demeure véritablement actif dans l’entreprise et respecte les lois sur le travail et le recrutement',
    },
    cites: [cite('irpr', '209.2(1)(a)')],
  },
  {
    id: 'employer.insurance',
    when: withOffer,
    says: {
      en: 'Private health insurance is not a duty of the employer under this program',
      fr: 'L’assurance maladie privée n’est pas une obligation de l’employeur dans ce programme',
    },
    cites: [cite('irpr', '209.2(1)'), cite('irpr', '209.3(1)')],
  },
  {
    id: 'employer.changes',
    when: withOffer,
    says: {
      en: 'There is no general duty to announce changes: write down each one, its day and its reason',
      fr: 'Il n’y a pas d’obligation générale d’annoncer les changements : notez chacun, avec sa date et sa raison',
    },
    cites: [cite('irpr', '209.2(1)(b)'), cite('irpr', '209.2(3)')],
  },
  {
    id: 'employer.records',
    when: withOffer,
    says: {
      en: 'The employer keeps all proof for {recordKeeping} from the first day of work',
      fr: 'L’employeur garde toutes les preuves pendant {recordKeeping} à partir du premier jour de travail',
    },
    cites: [cite('irpr', '209.2(1)(b)')],
  },
  {
    id: 'employer.recordsFrom',
    when: withOffer,
    says: {
      en: 'An official page counts from the day of issue instead: keep the papers until the later end',
      fr: 'Une page officielle compte plutôt à partir de la délivrance : gardez les documents jusqu’à la plus tardive de ces dates',
    },
    cites: [cite('irpr', '209.2(1)(b)')],
  },
  {
    id: 'employer.inspection',
    when: withOffer,
    says: {
      en: 'Officers may inspect, at random too: a breach can cost up to {penaltyHighest}, and a ban on hiring',
      fr: 'Des inspections ont lieu, aussi au hasard : un manquement peut coûter jusqu’à {penaltyHighest}, et une interdiction d’embaucher',
    },
    cites: [cite('irpr', '209.5'), cite('irpr', '209.95(1)'), cite('irpr', '209.98')],
  },
  {
    id: 'employer.bothSides',
    when: ownBusiness,
    says: {
      en: 'Owner and worker are one person here: both sets of conditions bind you',
      fr: 'Propriétaire et travailleur ne font qu’un ici : les conditions de l’un et de l’autre vous lient',
    },
    cites: [cite('irpr', '209.2(1)'), cite('irpr', '185')],
  },
]
