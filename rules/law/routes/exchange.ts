import { criterion } from '../../logic/condition.ts'
import type { Criterion } from '../../logic/condition.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/** Reciprocal employment, R205(b): the general code C20, camp counsellors C24, coaches and athletes C26. */

const page = (pinpoint: string) => cite('reciprocal', pinpoint)

/** Since 20 February 2026 it is the worker's own country that must give Canadians the same chance. */
const mirror: Criterion = criterion({
  id: 'exchange.mirror',
  asks: 'exchangeMirror',
  fails: { is: ['no'] },
  needsEvidence: { is: ['withFigures', 'yes'] },
  says: {
    en: 'Canadians can get comparable work in your country',
    fr: 'Des Canadiens peuvent obtenir un travail comparable dans votre pays',
  },
  cites: [page('reciprocity'), cite('irpr', '205(b)')],
  confidence: 'medium',
})

const paper: Criterion = criterion({
  id: 'exchange.paper',
  asks: 'exchangePaper',
  needsEvidence: { is: ['no'] },
  says: {
    en: 'An agreement, a contract or a letter of the host sets out the exchange',
    fr: 'Une entente, un contrat ou une lettre de l’hôte décrit l’échange',
  },
  cites: [page('proof of reciprocity')],
  confidence: 'medium',
})

const rewritten = {
  en: 'The page on reciprocal employment was rewritten on February 20, 2026; we know the new text from reports only.',
  fr: 'La page sur l’emploi réciproque a été réécrite le 20 février 2026; nous n’en connaissons le nouveau texte que par des comptes rendus.',
}

export const camps: readonly Variant[] = [
  route({
    id: 'camp-c24',
    stream: 'reciprocal_exchange',
    code: 'C24',
    situation: 'camp',
    page: 'camp',
    law: '205(b)',
    title: { en: 'Summer camp counsellor', fr: 'Moniteur ou monitrice de camp d’été' },
    says: {
      en: 'You come as a counsellor of a summer camp',
      fr: 'Vous venez comme moniteur ou monitrice d’un camp d’été',
    },
    lines: [
      criterion({
        id: 'camp.work',
        asks: 'campWork',
        fails: { is: ['no'] },
        says: {
          en: 'It is an overnight camp between June and September, and you do a counsellor’s work only',
          fr: 'C’est un camp avec hébergement, de juin à septembre, où vous faites seulement le travail de monitrice ou de moniteur',
        },
        cites: [cite('camp', 'who it is for')],
      }),
    ],
    evidence: [
      criterion({
        id: 'camp.police',
        asks: 'policeCertificates',
        needsEvidence: { is: ['no'] },
        says: {
          en: 'A police certificate for every place where you lived six months or more since age 18',
          fr: 'Un certificat de police pour chaque endroit où vous avez vécu six mois ou plus depuis vos 18 ans',
        },
        cites: [cite('camp', 'police certificates')],
      }),
    ],
    spouse: { code: null },
  }),
  route({
    id: 'sport-c26',
    stream: 'reciprocal_exchange',
    code: 'C26',
    situation: 'sport',
    page: 'reciprocal',
    law: '205(b)',
    title: { en: 'Coach or athlete', fr: 'Entraîneur ou athlète' },
    says: {
      en: 'You come to a Canadian team or club',
      fr: 'Vous venez dans une équipe ou un club du Canada',
    },
    lines: [
      criterion({
        id: 'sport.role',
        asks: 'sportRole',
        fails: { is: ['other'] },
        says: {
          en: 'You are a professional or semi-professional athlete, or a paid coach',
          fr: 'Vous êtes athlète professionnel ou semi-professionnel, ou entraîneur rémunéré',
        },
        cites: [cite('codes', 'C26')],
      }),
      mirror,
    ],
    evidence: [paper],
    confidence: 'medium',
    unsettled: [rewritten],
  }),
]

export const reciprocal: readonly Variant[] = [
  route({
    id: 'reciprocal-c20',
    stream: 'reciprocal_exchange',
    code: 'C20',
    situation: 'exchange',
    page: 'reciprocal',
    law: '205(b)',
    title: { en: 'Reciprocal employment', fr: 'Emploi réciproque' },
    says: {
      en: 'You come in an exchange between employers or institutions',
      fr: 'Vous venez dans un échange entre employeurs ou établissements',
    },
    lines: [mirror],
    evidence: [
      paper,
      criterion({
        id: 'exchange.flow',
        asks: 'exchangeFlow',
        needsEvidence: { is: ['similar', 'moreComing'] },
        says: {
          en: 'About as many Canadians go abroad in it as people come',
          fr: 'À peu près autant de Canadiens partent à l’étranger que de gens viennent au Canada',
        },
        cites: [page('numbers in and out')],
        confidence: 'medium',
      }),
    ],
    confidence: 'medium',
    unsettled: [rewritten],
  }),
]
