import { criterion } from '../../logic/condition.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/** Religious (C50) and charitable (C51) work, R205(d): the work itself counts, not the organization. */

const religious = (pinpoint: string) => cite('religious', pinpoint)
const charitable = (pinpoint: string) => cite('charitable', pinpoint)

/** Whether the fees are waived hangs on it, nothing else. */
const stipendOnly = criterion({
  id: 'community.stipend',
  asks: 'stipendOnly',
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'Whether you get no more than a living stipend, below the minimum wage: then the fees can be waived',
    fr: 'Si vous recevez au plus une allocation de subsistance, sous le salaire minimum : une dispense de frais est alors possible',
  },
  cites: [religious('fee exemption'), cite('irpr', '299')],
})

export const community: readonly Variant[] = [
  route({
    id: 'religious-c50',
    stream: 'charitable_religious',
    code: 'C50',
    situation: 'religious',
    page: 'religious',
    law: '205(d)',
    title: { en: 'Religious work', fr: 'Travail d’ordre religieux' },
    says: { en: 'You come for religious work', fr: 'Vous venez pour un travail d’ordre religieux' },
    lines: [
      criterion({
        id: 'religious.duties',
        asks: 'religiousDuties',
        fails: { is: ['no'] },
        needsEvidence: { is: ['partly'] },
        says: {
          en: 'The work itself is mainly teaching the faith, preaching or leading worship',
          fr: 'Le travail consiste surtout à enseigner la foi, à prêcher ou à diriger le culte',
        },
        cites: [religious('religious duties')],
      }),
      criterion({
        id: 'religious.belief',
        asks: 'religiousBelief',
        fails: { is: ['no'] },
        says: {
          en: 'You share the community’s belief, or can teach it',
          fr: 'Vous partagez la croyance de la communauté, ou pouvez l’enseigner',
        },
        cites: [religious('belief of the worker')],
      }),
    ],
    evidence: [stipendOnly],
  }),
  route({
    id: 'charitable-c51',
    stream: 'charitable_religious',
    code: 'C51',
    situation: 'charity',
    page: 'charitable',
    law: '205(d)',
    title: { en: 'Charitable work', fr: 'Travail d’ordre charitable' },
    says: {
      en: 'You come for charitable work',
      fr: 'Vous venez pour un travail d’ordre charitable',
    },
    lines: [
      criterion({
        id: 'charity.duties',
        asks: 'charityDuties',
        fails: { is: ['no'] },
        needsEvidence: { is: ['yes'] },
        says: {
          en: 'The work itself relieves poverty, educates, advances religion or serves the community',
          fr: 'Le travail lui-même soulage la pauvreté, éduque, fait avancer la religion ou sert la collectivité',
        },
        cites: [charitable('charitable duties')],
      }),
    ],
    evidence: [
      criterion({
        id: 'charity.organization',
        asks: 'charityOrganization',
        needsEvidence: { is: ['similar', 'no'] },
        says: {
          en: 'The organization is a registered charity, or has the same purposes',
          fr: 'L’organisme est un organisme de bienfaisance enregistré, ou a les mêmes buts',
        },
        cites: [charitable('organization')],
      }),
      stipendOnly,
    ],
  }),
]
