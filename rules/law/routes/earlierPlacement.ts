import { allBut, criterion } from '../../logic/condition.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/**
 * C32, a permit for placements of post-secondary students, until 31 March 2026. The Regulations still have its
 * provision; since 1 April 2026 the study permit is enough, and applications that were waiting are withdrawn.
 */
export const earlierPlacement: Variant = route({
  id: 'coop-c32',
  stream: 'other_imp',
  code: 'C32',
  situation: 'student',
  page: 'research',
  law: '205(c)(i.1)',
  title: { en: 'Post-secondary placement', fr: 'Stage d’études postsecondaires' },
  says: {
    en: 'You study in Canada, or have just finished',
    fr: 'Vous étudiez au Canada, ou venez de terminer',
  },
  lines: [
    criterion({
      id: 'coop.placement',
      asks: 'studentWork',
      fails: { is: allBut(questions.studentWork.options, 'placement') },
      anchor: true,
      says: {
        en: 'Your college or university program requires a work placement',
        fr: 'Votre programme collégial ou universitaire exige un stage en milieu de travail',
      },
      cites: [cite('research', 'post-secondary co-op')],
    }),
  ],
  withoutOffer: true,
  open: true,
  spouse: { code: null },
})
