import { cite } from '../../law/sources.ts'
import {
  coded,
  every,
  inStream,
  not,
  ownBusiness,
  some,
  withOffer,
  withPermit,
  youth,
} from '../choosing.ts'
import type { When } from '../choosing.ts'
import { givesNoStatus } from '../permit.ts'

const renewed =
  (kind: 'none' | 'exceptional' | 'discretion'): When =>
  ({ duration }) =>
    duration.renewal === kind

/** Whoever never became a temporary resident has no such status to extend or restore. */
const noStatus: When = (variant) => givesNoStatus(variant)

/** A further permit of the same kind can be asked for. */
const extendable: When = not(some(renewed('none'), coded('T33'), youth))

import type { Later } from './later.ts'

/** More time: another employer, an extension, lost status, and a pause by Cabinet. */
export const moreTime: readonly Later[] = [
  {
    id: 'time.changeEmployer',
    when: every(withOffer, not(ownBusiness)),
    says: {
      en: 'Another employer means a new offer and a new application first',
      fr: 'Un autre employeur suppose d’abord une nouvelle offre et une nouvelle demande',
    },
    cites: [cite('irpr', '185'), cite('irpr', '200(3)(f.1)')],
  },
  {
    id: 'time.changePolicy',
    when: every(withOffer, not(some(ownBusiness, coded('T33', 'C13')))),
    says: {
      en: 'Since {jobChangeSince} a public policy can let you start with the new employer while you wait. Apply, ask by web form, and start only after the message that allows it',
      fr: 'Depuis le {jobChangeSince}, une politique d’intérêt public peut permettre de commencer chez le nouvel employeur en attendant. Présentez la demande, utilisez le formulaire Web, et ne commencez qu’après le message qui l’autorise',
    },
    cites: [cite('irpa', '25.2(1)')],
  },
  {
    id: 'time.extension',
    when: every(withPermit, extendable),
    says: {
      en: 'An extension wants the application before the permit ends, and all requirements met again',
      fr: 'Une prolongation suppose une demande avant la fin du permis, et toutes les exigences remplies de nouveau',
    },
    cites: [cite('irpr', '201(1)(a)'), cite('irpr', '201(2)')],
  },
  {
    id: 'time.maintained',
    when: every(withPermit, extendable),
    says: {
      en: 'If you applied in time and stay in Canada, you may work on under the same conditions until the decision',
      fr: 'Avec une demande faite à temps, et sans quitter le Canada, vous pouvez travailler aux mêmes conditions jusqu’à la décision',
    },
    cites: [cite('irpr', '183(5)'), cite('irpr', '186(u)')],
  },
  {
    id: 'time.secondApplication',
    when: every(withPermit, extendable, not(noStatus)),
    says: {
      en: 'A second application filed after the end date can fall if the first one is refused',
      fr: 'Une deuxième demande faite après la date de fin peut devenir sans effet si la première est refusée',
    },
    cites: [cite('irpr', '183(5)')],
  },
  {
    id: 'time.exceptional',
    when: renewed('exceptional'),
    says: {
      en: 'An extension is the exception: the file must show why it is needed',
      fr: 'Une prolongation est l’exception : le dossier doit montrer pourquoi elle est nécessaire',
    },
    cites: [],
    onPage: 'length of stay',
  },
  {
    id: 'time.discretion',
    when: every(renewed('discretion'), not(youth)),
    says: {
      en: 'An officer decides whether and for how long to extend: the ground must be shown again',
      fr: 'L’agent décide s’il prolonge et pour combien de temps : le motif doit être démontré de nouveau',
    },
    cites: [],
    onPage: 'length of stay',
  },
  {
    id: 'time.ceiling',
    when: every(inStream('intra_company_transferee'), not(renewed('none'))),
    says: {
      en: 'All time as a transferee counts towards one ceiling, under whichever code you had it',
      fr: 'Tout le temps passé comme personne mutée compte dans une seule limite, quel que soit le code',
    },
    cites: [cite('transfereePage', 'maximum duration')],
  },
  {
    id: 'time.none',
    when: every(renewed('none'), withPermit, not(some(youth, coded('T33')))),
    says: {
      en: 'This permit is not extended beyond its limit: plan your departure or another route early',
      fr: 'Ce permis n’est pas prolongé au-delà de sa limite : prévoyez tôt votre départ ou une autre voie',
    },
    cites: [],
    onPage: 'length of stay',
  },
  {
    id: 'time.gats',
    when: coded('T33'),
    says: {
      en: 'No extension: at most {gatsDays} within a year, and no second job beside it',
      fr: 'Aucune prolongation : au plus {gatsDays} sur une année, et aucun second emploi en parallèle',
    },
    cites: [cite('gatsPage', 'length of stay')],
  },
  {
    id: 'time.europe',
    when: coded('T43', 'T47', 'T48', 'F60', 'F66', 'F67'),
    says: {
      en: 'Count your time: no more than {europeMonths} within any {europeWindow}',
      fr: 'Comptez votre temps : pas plus de {europeMonths} par période de {europeWindow}',
    },
    cites: [],
    onPage: 'length of stay',
  },
  {
    id: 'time.youth',
    when: youth,
    says: {
      en: 'Participation is not extended, and there is no maintained status: a new one needs a new invitation',
      fr: 'Ni prolongation ni maintien du statut : une nouvelle participation exige une nouvelle invitation',
    },
    cites: [cite('youth', 'extensions')],
  },
  {
    id: 'time.restoration',
    when: every(withPermit, not(noStatus)),
    says: {
      en: 'After lost status, restoration can be asked for within {restorationWindow}, and no work is allowed meanwhile',
      fr: 'Après la perte du statut, demandez le rétablissement du statut dans les {restorationWindow}, sans travailler entre-temps',
    },
    cites: [cite('irpr', '182(1)')],
  },
  {
    id: 'time.restorationFee',
    when: every(withPermit, not(noStatus)),
    says: {
      en: 'Restoration costs {restorationFee} in the Regulations, {restorationFeePublished} on the published list: check before you pay',
      fr: 'Le rétablissement coûte {restorationFee} selon le Règlement, {restorationFeePublished} selon la liste publiée : vérifiez avant de payer',
    },
    cites: [cite('irpr', '306(1)')],
  },
  {
    id: 'time.pause',
    when: withPermit,
    says: {
      en: 'Cabinet may pause or stop applications of a kind in the public interest: look before each new one',
      fr: 'Le Cabinet peut suspendre ou arrêter un type de demandes dans l’intérêt public : vérifiez avant chaque nouvelle demande',
    },
    cites: [cite('irpa', '87.301')],
  },
]
