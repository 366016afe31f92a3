import { cite } from '../../law/sources.ts'
import { every, not, onTheWayToStay, openPermit, said, withOffer, withPermit } from '../choosing.ts'
import type { Ground } from './ground.ts'

/** Grounds of the Regulations that any permit can meet. */
export const everyonesGrounds: readonly Ground[] = [
  {
    id: 'every.offer',
    reads: ['offerFiled'],
    always: true,
    when: withOffer,
    ground: {
      en: 'The offer was not filed, or the fee not paid, before the application: refusal follows',
      fr: 'L’offre n’était pas soumise, ou les frais pas payés, avant la demande : le refus suit',
    },
    answer: {
      en: 'Careful files start with the offer number and the receipt',
      fr: 'Les dossiers soignés commencent par le numéro de l’offre et le reçu',
    },
    cites: [cite('irpr', '200(3)(f.1)'), cite('irpr', '209.11')],
  },
  {
    id: 'every.genuine',
    reads: ['offer'],
    always: true,
    when: withOffer,
    ground: {
      en: 'The offer does not look genuine: the firm has no need for it, or can’t pay',
      fr: 'L’offre ne paraît pas authentique : l’entreprise n’en a pas besoin, ou ne peut pas payer',
    },
    answer: {
      en: 'Careful files show the employer’s business, the need, and the means to pay the wage',
      fr: 'Les dossiers soignés montrent l’activité de l’employeur, le besoin, et les moyens de payer',
    },
    cites: [cite('irpr', '200(5)')],
  },
  {
    id: 'every.ability',
    reads: ['qualificationMatch'],
    always: true,
    when: every(withPermit, not(openPermit)),
    ground: {
      en: 'The person is not shown able to do the work: studies, experience, language or licence',
      fr: 'La capacité de faire le travail n’est pas démontrée : études, expérience, langue ou permis d’exercice',
    },
    answer: {
      en: 'Careful files answer each requirement of the offer with a paper',
      fr: 'Les dossiers soignés répondent à chaque exigence de l’offre par un document',
    },
    cites: [cite('irpr', '200(3)(a)')],
  },
  {
    id: 'every.departure',
    reads: ['leave', 'endDate'],
    always: true,
    when: every(withPermit, not(onTheWayToStay)),
    ground: {
      en: 'The officer is not convinced that the person leaves at the end of the stay',
      fr: 'L’agent n’est pas convaincu que la personne partira à la fin du séjour',
    },
    answer: {
      en: 'Careful files show ties, an end date and earlier stays that ended on time',
      fr: 'Les dossiers soignés montrent des attaches, une date de fin et des séjours antérieurs terminés à temps',
    },
    cites: [cite('irpr', '200(1)(b)'), cite('irpa', '22(2)')],
  },
  {
    id: 'every.truth',
    reads: [],
    always: true,
    when: withPermit,
    ground: {
      en: 'A paper or an answer does not agree with another: a false one can close Canada for {untruthBan}',
      fr: 'Un document ou une réponse en contredit un autre : un faux peut fermer l’accès au Canada pendant {untruthBan}',
    },
    answer: {
      en: 'Careful files are checked paper by paper before they go out, and explain what looks odd',
      fr: 'Les dossiers soignés sont vérifiés document par document avant l’envoi, et expliquent ce qui paraît étrange',
    },
    cites: [cite('irpa', '16(1)'), cite('irpa', '40(1)(a)')],
  },
  {
    id: 'every.place',
    reads: ['whereNow'],
    when: every(withPermit, said('whereNow', 'visitor', 'border', 'unsure')),
    ground: {
      en: 'The application was made from a place that the rules do not open to this person',
      fr: 'La demande a été faite d’un endroit que les règles n’ouvrent pas à cette personne',
    },
    answer: {
      en: 'Careful files check first where this person may apply',
      fr: 'Les personnes soigneuses vérifient d’abord d’où cette personne peut présenter sa demande',
    },
    cites: [cite('irpr', '197'), cite('irpr', '198'), cite('irpr', '199')],
  },
]
