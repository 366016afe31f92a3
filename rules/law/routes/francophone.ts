import { criterion } from '../../logic/condition.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/** Francophone mobility, C16, R205(c)(ii) since 15 June 2023: any occupation but primary agriculture of TEER 4 and 5. */

const page = (pinpoint: string) => cite('francophone', pinpoint)

export const francophone: readonly Variant[] = [
  route({
    id: 'francophone-c16',
    stream: 'francophone_mobility',
    code: 'C16',
    situation: 'french',
    page: 'francophone',
    law: '205(c)(ii)',
    title: { en: 'Francophone mobility', fr: 'Mobilité francophone' },
    says: {
      en: 'You speak and understand French, and will live outside Quebec',
      fr: 'Vous parlez et comprenez le français, et vivrez hors du Québec',
    },
    best: 'possible',
    lines: [
      criterion({
        id: 'french.place',
        asks: 'outsideQuebec',
        fails: { is: ['no'] },
        says: {
          en: 'You will live and work outside Quebec, and not by telework for a Quebec employer',
          fr: 'Vous vivrez et travaillerez hors du Québec, sans télétravail pour un employeur du Québec',
        },
        cites: [page('place of work and residence')],
      }),
      criterion({
        id: 'french.level',
        asks: 'frenchLevel',
        fails: { is: ['below'] },
        needsEvidence: { is: ['noProof'] },
        says: {
          en: 'Your French is at level NCLC 5 or more in speaking and listening',
          fr: 'Votre français est au niveau NCLC 5 ou plus à l’oral : parler et comprendre',
        },
        cites: [page('language ability')],
      }),
      criterion({
        id: 'french.occupation',
        asks: 'primaryAgriculture',
        fails: { is: ['yes'] },
        says: {
          en: 'The job is not farm work of TEER 4 or 5 (primary agriculture)',
          fr: 'L’emploi n’est pas un travail agricole de FEER 4 ou 5 (agriculture primaire)',
        },
        cites: [page('occupations'), cite('irpr', '315.2(4)')],
      }),
    ],
    unsettled: [
      {
        en: 'Some articles still repeat the rule from before June 15, 2023 (NCLC 7, skilled jobs only). It no longer applies.',
        fr: 'Certains articles répètent encore la règle d’avant le 15 juin 2023 (NCLC 7, emplois spécialisés seulement). Elle ne s’applique plus.',
      },
    ],
  }),
]
