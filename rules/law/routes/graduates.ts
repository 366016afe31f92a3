import { allBut, criterion } from '../../logic/condition.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/** After studies in Canada: the post-graduation work permit, C43, R205(c)(ii). A pointer: its page has the rest. */
export const graduates: readonly Variant[] = [
  route({
    id: 'graduate-c43',
    stream: 'other_imp',
    code: 'C43',
    situation: 'student',
    page: 'spouses',
    law: '205(c)(ii)',
    title: { en: 'Post-graduation work permit', fr: 'Permis de travail postdiplôme' },
    says: {
      en: 'You study in Canada, or have just finished',
      fr: 'Vous étudiez au Canada, ou venez de terminer',
    },
    lines: [
      criterion({
        id: 'graduate.finished',
        asks: 'studentWork',
        fails: { is: allBut(questions.studentWork.options, 'graduated') },
        anchor: true,
        says: {
          en: 'You have finished a program in Canada and want to work here',
          fr: 'Vous avez terminé un programme au Canada et voulez travailler ici',
        },
        cites: [cite('irpr', '205(c)(ii)'), cite('codes', 'C43')],
      }),
    ],
    withoutOffer: true,
    open: true,
    confidence: 'medium',
    duration: {
      first: null,
      unit: 'months',
      renewal: null,
      cap: null,
      note: {
        en: 'It follows the program. School, program, field, language and the time to apply have rules of their own.',
        fr: 'Elle suit celle du programme. L’établissement, le programme, le domaine, la langue et le délai de demande ont leurs propres règles.',
      },
    },
  }),
]
