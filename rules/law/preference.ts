import type { Text } from '../logic/condition.ts'
import { professionals } from './professionals.ts'
import { businessOwners } from './routes/businessOwners.ts'
import { community } from './routes/community.ts'
import { culture } from './routes/culture.ts'
import { camps, reciprocal } from './routes/exchange.ts'
import { family } from './routes/family.ts'
import { francophone } from './routes/francophone.ts'
import { graduates } from './routes/graduates.ts'
import { withoutPermit } from './routes/noPermit.ts'
import { research } from './routes/research.ts'
import { hardship, residence } from './routes/residence.ts'
import { youth } from './routes/youth.ts'
import { significantBenefit } from './significantBenefit.ts'
import { tradersInvestors } from './tradersInvestors.ts'
import { transferees } from './transferees.ts'
import type { Variant } from './variant.ts'

/**
 * Which suggestion comes first when several stand. This is practice, not law: it is a list in one place, with a
 * reason per step, it is shown on screen, and moving a line moves suggestions.
 */
export interface PreferenceStep {
  readonly reason: Text
  readonly variants: readonly Variant[]
}

/** The variants of these ids, in this order. Throws when there is none of an id. */
export const pick = (from: readonly Variant[], ...ids: readonly string[]): readonly Variant[] =>
  ids.map((id) => {
    const found = from.find((one) => one.id === id)
    if (!found) throw new Error(`No variant ${id}`)
    return found
  })

export const preference: readonly PreferenceStep[] = [
  {
    reason: {
      en: 'If no permit is needed, that comes before any stream.',
      fr: 'Si aucun permis n’est nécessaire, cela vient avant tout volet.',
    },
    variants: withoutPermit,
  },
  {
    reason: {
      en: 'Who suffers abuse at work, or risks it, needs a way out first: the open permit for it comes before all others.',
      fr: 'Qui subit de la violence au travail, ou risque d’en subir, a d’abord besoin d’une issue : ce permis ouvert passe avant tous les autres.',
    },
    variants: pick(hardship, 'hardship-a72'),
  },
  {
    reason: {
      en: 'An agreement’s own category comes before the general rule. Between agreements: the longer stay and the fewer tests first.',
      fr: 'La catégorie propre à un accord passe avant la règle générale. Entre accords : d’abord le séjour le plus long et le moins de critères.',
    },
    variants: pick(
      transferees,
      ...['cusma-t37', 'cusma-t38'],
      ...['colombia-f13', 'colombia-f15'],
      ...['korea-f33', 'korea-f35'],
      ...['peru-f53', 'peru-f55'],
      ...['ukraine-f71', 'ukraine-f74'],
      ...['cptpp-t51', 'cptpp-t55', 'cptpp-t51-new-office'],
      ...['chile-f23', 'chile-f24'],
      ...['ceta-t44', 'ceta-t41', 'ceta-t44-new-office', 'uk-f61', 'uk-f63', 'uk-f61-new-office'],
      ...['cptpp-t54', 'colombia-f14', 'korea-f34', 'peru-f54', 'ceta-t42', 'uk-f62'],
      ...[
        'cusma-t37-new-office',
        'colombia-f13-new-office',
        'korea-f33-new-office',
        'chile-f23-new-office',
      ],
    ),
  },
  {
    reason: {
      en: 'The general rule for transferees (R205(a)) takes any nationality. A transferee comes before a professional.',
      fr: 'La règle générale pour les personnes mutées (R205a)) vaut pour toute nationalité. Une personne mutée passe avant un professionnel.',
    },
    variants: pick(
      transferees,
      'r205a-c62-executive',
      'r205a-c62-manager',
      'r205a-c63',
      'r205a-c61',
      'gats-c62',
      'gats-c63',
    ),
  },
  {
    reason: {
      en: 'A code that describes the work itself comes before a list of professions.',
      fr: 'Un code qui décrit le travail lui-même passe avant une liste de professions.',
    },
    variants: [...community, ...culture, ...camps, ...research],
  },
  {
    reason: {
      en: 'Professionals under an agreement: the longer stay and the fewer tests first.',
      fr: 'Professionnels visés par un accord : d’abord le séjour le plus long et le moins de critères.',
    },
    variants: pick(
      professionals,
      'cusma-t36',
      'chile-f22',
      'colombia-f12-professional',
      'colombia-f12-technician',
      'korea-f32-supplier',
      'korea-f32-independent',
      'panama-f42',
      'peru-f52-professional',
      'peru-f52-technician',
      'ukraine-f72',
      'cptpp-t52-professional',
      'cptpp-t52-technician',
      'ceta-t47',
      'ceta-t43',
      'ceta-t48',
      'uk-f66',
      'uk-f60',
      'uk-f67',
    ),
  },
  {
    reason: {
      en: 'Traders and investors under an agreement.',
      fr: 'Négociants et investisseurs visés par un accord.',
    },
    variants: tradersInvestors,
  },
  {
    reason: {
      en: 'Programs open to a person whatever the work. Any specific code comes before C10.',
      fr: 'Programmes ouverts à la personne quel que soit le travail. Tout code précis passe avant C10.',
    },
    variants: [...businessOwners, ...francophone, ...youth, ...reciprocal],
  },
  {
    reason: {
      en: 'Permits that follow from a partner, from an application for permanent residence, or from studies in Canada.',
      fr: 'Permis qui dépendent d’un conjoint, d’une demande de résidence permanente ou d’études au Canada.',
    },
    variants: [...family, ...residence, ...graduates],
  },
  {
    reason: {
      en: 'Permits for people in hardship, whom a professional should advise.',
      fr: 'Permis pour des personnes en difficulté, qui devraient demander conseil à un professionnel.',
    },
    variants: pick(hardship, 'hardship-s61', 'hardship-s62', 'hardship-h81', 'hardship-h82'),
  },
  {
    reason: {
      en: 'The 90-day permit under GATS is the shortest.',
      fr: 'Le permis de 90 jours de l’AGCS est le plus court.',
    },
    variants: pick(professionals, 'gats-t33'),
  },
  {
    reason: {
      en: 'Significant benefit (C10) is looked at last, before the LMIA route.',
      fr: 'L’avantage important (C10) est examiné en dernier, avant la voie de l’EIMT.',
    },
    variants: [significantBenefit],
  },
]

/** Every variant, in order of preference. */
export const variants: readonly Variant[] = preference.flatMap((step) => step.variants)
