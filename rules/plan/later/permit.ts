import { cite } from '../../law/sources.ts'
import {
  every,
  not,
  onTheWayToStay,
  openPermit,
  ownBusiness,
  withOffer,
  withPermit,
} from '../choosing.ts'
import type { Later } from './later.ts'

/** What the permit allows, and what the worker keeps. */
export const permitConditions: readonly Later[] = [
  {
    id: 'permit.conditions',
    when: every(withPermit, not(openPermit)),
    says: {
      en: 'The permit can name the employer, the job, the place and the hours: read it on the first day',
      fr: 'Le permis peut nommer l’employeur, l’emploi, le lieu et l’horaire : lisez-le dès le premier jour',
    },
    cites: [cite('irpr', '185')],
  },
  {
    id: 'permit.keepTo',
    when: withOffer,
    says: {
      en: 'Work only for that employer, in that job and at that place. Another kind of job can need a new permit first',
      fr: 'Travaillez seulement pour cet employeur, dans cet emploi et à cet endroit. Un autre type d’emploi peut exiger d’abord un nouveau permis',
    },
    cites: [cite('irpr', '185'), cite('irpr', '183(1)(b)')],
  },
  {
    id: 'permit.open',
    when: openPermit,
    says: {
      en: 'The permit names no employer, but it can close some kinds of work',
      fr: 'Le permis ne nomme aucun employeur, mais il peut interdire certains types de travail',
    },
    cites: [cite('irpr', '185'), cite('irpr', '183(1)')],
  },
  {
    id: 'permit.studies',
    when: withPermit,
    says: {
      en: 'Studies need a permission of their own, apart from short courses',
      fr: 'Les études exigent une autorisation distincte, sauf les cours de courte durée',
    },
    cites: [cite('irpr', '183(1)(c)'), cite('irpr', '188(1)(c)')],
  },
  {
    id: 'permit.passport',
    when: every(withPermit, not(onTheWayToStay)),
    says: {
      en: 'A permit never lasts longer than the passport: check its date before you apply',
      fr: 'Un permis ne dure jamais plus longtemps que le passeport : vérifiez sa date avant la demande',
    },
    cites: [cite('irpr', '52(1)')],
  },
  {
    id: 'permit.keep',
    when: withPermit,
    says: {
      en: 'Keep pay slips, tax slips, contracts and travel dates: the next application asks for them',
      fr: 'Gardez relevés de paie, feuillets d’impôt, contrats et dates de voyage : la prochaine demande les exigera',
    },
    cites: [cite('irpr', '201(1)(b)')],
  },
  {
    id: 'permit.abuse',
    when: every(withOffer, not(ownBusiness)),
    says: {
      en: 'A worker who suffers abuse, or is at risk of it, can ask for an open permit',
      fr: 'Une personne victime de violence au travail, ou qui risque de l’être, peut demander un permis ouvert',
    },
    cites: [cite('irpr', '207.1')],
  },
  {
    id: 'permit.truth',
    when: withPermit,
    says: {
      en: 'Answers and papers stay on file: a false statement can close Canada for {untruthBan}',
      fr: 'Réponses et documents restent au dossier : une fausse déclaration peut vous empêcher d’entrer au Canada pendant {untruthBan}',
    },
    cites: [cite('irpa', '40(1)(a)'), cite('irpa', '40(2)(a)')],
  },
]
