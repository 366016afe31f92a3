import { cite } from '../../law/sources.ts'
import {
  coded,
  every,
  named,
  not,
  onTheWayToStay,
  ownBusiness,
  said,
  some,
  withPermit,
} from '../choosing.ts'

const unpaid = coded('C50', 'C51')
const lowLevel = said('teer', '4', '5')

/** Still to be chosen as a resident, by whatever path. */
const leaving = every(withPermit, not(some(onTheWayToStay, named('residence-'))))

import type { Later } from './later.ts'

/** Where the work can lead: pointers to permanent residence, never a promise. */
export const paths: readonly Later[] = [
  {
    id: 'paths.dualIntent',
    when: leaving,
    says: {
      en: 'Hoping to stay for good is allowed, as long as you would leave when the permit ends',
      fr: 'Espérer rester pour de bon est permis, si vous acceptez de partir à la fin du permis',
    },
    cites: [cite('irpa', '22(2)')],
  },
  {
    id: 'paths.experience',
    when: every(leaving, not(some(ownBusiness, lowLevel, coded('T33', 'C13', 'C24', 'C33')))),
    says: {
      en: 'Paid work for {experienceYear} in a job of TEER {highestLevel} to {experienceLowestLevel} can count for the Canadian Experience Class',
      fr: 'Un travail rémunéré de {experienceYear}, de FEER {highestLevel} à {experienceLowestLevel}, peut compter pour la catégorie de l’expérience canadienne',
    },
    cites: [cite('irpr', '87.1(2)')],
  },
  {
    id: 'paths.lowLevel',
    when: every(leaving, lowLevel),
    says: {
      en: 'Work at this level does not count for the Canadian Experience Class: a province’s program may take it',
      fr: 'Un travail de ce niveau ne compte pas pour la catégorie de l’expérience canadienne : un programme provincial peut l’accepter',
    },
    cites: [cite('irpr', '87.1(2)(a)'), cite('irpr', '87(2)')],
  },
  {
    id: 'paths.ownBusiness',
    when: ownBusiness,
    says: {
      en: 'Work in your own business does not count for the Canadian Experience Class',
      fr: 'Le travail dans votre propre entreprise ne compte pas pour la catégorie de l’expérience canadienne',
    },
    cites: [cite('irpr', '87.1(3)(b)')],
  },
  {
    id: 'paths.unpaid',
    when: unpaid,
    says: {
      en: 'Unpaid religious or charitable work does not count for the Canadian Experience Class',
      fr: 'Le travail d’ordre religieux ou charitable non rémunéré ne compte pas pour la catégorie de l’expérience canadienne',
    },
    cites: [cite('religious', 'Canadian Experience Class'), cite('irpr', '87.1(2)')],
  },
  {
    id: 'paths.province',
    when: every(leaving, not(coded('T33', 'C13', 'C24', 'C33'))),
    says: {
      en: 'A province can nominate workers that it wants to keep; each has programs of its own',
      fr: 'Une province peut désigner les travailleurs qu’elle veut garder; chacune a ses propres programmes',
    },
    cites: [cite('irpr', '87(2)')],
  },
  {
    id: 'paths.quebec',
    when: every(leaving, not(coded('T33', 'C13', 'C24', 'C33', 'C16'))),
    says: {
      en: 'Quebec selects its own permanent workers, with a selection certificate',
      fr: 'Le Québec choisit lui-même ses travailleurs permanents, par un certificat de sélection',
    },
    cites: [cite('irpr', '86(2)')],
  },
]
