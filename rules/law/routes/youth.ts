import { allBut, allOf, anyOf, criterion } from '../../logic/condition.ts'
import type { Condition, Text } from '../../logic/condition.ts'
import type { CountryCode } from '../../countries.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import type { Variant } from '../variant.ts'
import { route } from './route.ts'

/** International Experience Canada, C21, R204(d): by citizenship, age on the day of the invitation, and category. */

type Category = (typeof questions.youthPlan.options)[number]

/** Highest age and months of the first participation in a category. */
interface Terms {
  readonly oldest: 30 | 35
  readonly months: number
}

type Row = Readonly<Partial<Record<Category, Terms>>>

const all = (oldest: 30 | 35, months: number, placement = months): Row => ({
  workingHoliday: { oldest, months },
  career: { oldest, months },
  placement: { oldest, months: placement },
})
const holiday = (oldest: 30 | 35, months: number): Row => ({ workingHoliday: { oldest, months } })

/** The bilateral arrangements, as the department lists them. */
const youthTerms: Readonly<Partial<Record<CountryCode, Row>>> = {
  AND: holiday(30, 12),
  BEL: holiday(30, 12),
  HKG: holiday(30, 12),
  ISL: holiday(30, 12),
  JPN: holiday(30, 12),
  DNK: holiday(35, 12),
  SMR: holiday(35, 12),
  NZL: holiday(35, 23),
  NLD: { workingHoliday: { oldest: 30, months: 12 }, career: { oldest: 30, months: 12 } },
  SWE: all(30, 12),
  AUT: {
    workingHoliday: { oldest: 30, months: 12 },
    career: { oldest: 35, months: 12 },
    placement: { oldest: 35, months: 6 },
  },
  CHL: all(35, 12),
  CRI: all(35, 12),
  HRV: all(35, 12),
  CZE: all(35, 12),
  EST: all(35, 12),
  FIN: all(35, 12),
  DEU: all(35, 12),
  GRC: all(35, 12),
  ITA: all(35, 12),
  LVA: all(35, 12),
  LTU: all(35, 12),
  LUX: all(35, 12),
  NOR: all(35, 12),
  POL: all(35, 12),
  SVK: all(35, 12),
  SVN: all(35, 12),
  ESP: all(35, 12),
  TWN: all(35, 12),
  AUS: all(35, 24, 12),
  FRA: all(35, 24, 12),
  IRL: all(35, 24, 12),
  PRT: all(35, 24),
  KOR: all(35, 24),
  GBR: all(35, 24),
  CHE: { career: { oldest: 35, months: 18 }, placement: { oldest: 35, months: 18 } },
}

/**
 * Months of a first participation for these citizenships in the category of a variant: the longest that one of them
 * gives; `null` where none is listed, or the variant is no youth exchange.
 */
export function youthMonths(variant: string, citizenships: readonly CountryCode[]): number | null {
  const category = questions.youthPlan.options.find((one) => idOf[one] === variant)
  if (category === undefined) return null
  const months = citizenships.flatMap((country) => youthTerms[country]?.[category]?.months ?? [])
  return months.length === 0 ? null : Math.max(...months)
}

const idOf: Readonly<Record<Category, string>> = {
  workingHoliday: 'youth-c21-working-holiday',
  career: 'youth-c21-professional',
  placement: 'youth-c21-coop',
}

const countriesWith = (category: Category, oldest: 30 | 35): readonly CountryCode[] =>
  Object.keys(youthTerms).filter((country) => youthTerms[country]?.[category]?.oldest === oldest)

const table = cite('youth', 'bilateral agreements and arrangements')

const offers: Readonly<Record<Category, Text>> = {
  workingHoliday: { en: 'working holidays', fr: 'les vacances-travail' },
  career: { en: 'jobs that build a career', fr: 'les emplois de carrière' },
  placement: { en: 'placements for students', fr: 'les stages d’études' },
}

const citizen = (category: Category, oldest: 30 | 35) =>
  criterion({
    id: `youth.citizen.${category}.${oldest}`,
    asks: 'citizenships',
    fails: { holdsNone: countriesWith(category, oldest) },
    anchor: true,
    says: {
      en: `Your country’s agreement takes in ${offers[category].en} up to age ${oldest}`,
      fr: `L’accord de votre pays couvre ${offers[category].fr}, jusqu’à l’âge de ${oldest} ans`,
    },
    cites: [table],
  })

const notOlder = (oldest: 30 | 35) =>
  criterion({
    id: `youth.age.${oldest}`,
    asks: 'youthAge',
    fails: { atLeast: oldest + 1 },
    says: {
      en: `You are not older than ${oldest} on the day of the invitation`,
      fr: `Vous n’avez pas plus de ${oldest} ans le jour de l’invitation`,
    },
    cites: [cite('youth', 'age')],
  })

const byCountry = (category: Category): readonly Condition[] =>
  ([35, 30] as const)
    .filter((oldest) => countriesWith(category, oldest).length > 0)
    .map((oldest) => allOf(citizen(category, oldest), notOlder(oldest)))

const organization = criterion({
  id: 'youth.organization',
  asks: 'youthOrganization',
  fails: { is: ['no'] },
  needsEvidence: { is: ['yes'] },
  anchor: true,
  says: {
    en: 'A recognized organization takes you in, whatever your citizenship',
    fr: 'Une organisation reconnue vous accepte, quelle que soit votre citoyenneté',
  },
  cites: [cite('youth', 'recognized organizations')],
  confidence: 'medium',
})

const adult = criterion({
  id: 'youth.age.18',
  asks: 'youthAge',
  fails: { below: 18 },
  says: { en: 'You are at least 18', fr: 'Vous avez au moins 18 ans' },
  cites: [cite('youth', 'age')],
})

const evidence = [
  criterion({
    id: 'youth.invited',
    asks: 'youthInvited',
    needsEvidence: { is: ['no'] },
    says: {
      en: 'You have a profile in the pool and an invitation of an open round',
      fr: 'Vous avez un profil dans le bassin et une invitation d’une ronde ouverte',
    },
    cites: [cite('youth', 'pool and invitation')],
  }),
  criterion({
    id: 'youth.funds',
    asks: 'youthFunds',
    needsEvidence: { is: ['no'] },
    says: {
      en: 'You have the money asked for on arrival, and health insurance for the whole stay',
      fr: 'Vous avez l’argent demandé à l’arrivée, et une assurance maladie pour tout le séjour',
    },
    cites: [cite('youth', 'funds and insurance')],
  }),
  criterion({
    id: 'youth.before',
    asks: 'youthBefore',
    needsEvidence: { is: ['once', 'more'] },
    says: {
      en: 'Your country still lets you take part: some allow it only once',
      fr: 'Votre pays vous permet encore de participer : certains ne le permettent qu’une fois',
    },
    cites: [table],
  }),
]

const offer = criterion({
  id: 'youth.offer',
  asks: 'offer',
  fails: { is: ['none'] },
  needsEvidence: { is: ['ownContract', 'employersContract', 'ownBusiness'] },
  says: {
    en: 'An employer in Canada offers you the job or the placement',
    fr: 'Un employeur au Canada vous offre l’emploi ou le stage',
  },
  cites: [cite('youth', 'job offer'), cite('irpr', '200(3)(f.1)')],
})

function inCategory(
  plan: Category,
  title: Text,
  says: Text,
  more: { readonly open?: true } = {},
): Variant {
  return route({
    id: idOf[plan],
    stream: 'reciprocal_exchange',
    code: 'C21',
    situation: 'youth',
    opens: 'youth',
    page: 'youth',
    law: '204(d)',
    title,
    says: {
      en: 'You come under a youth mobility agreement',
      fr: 'Vous venez dans le cadre d’un accord de mobilité des jeunes',
    },
    best: 'possible',
    withoutOffer: true,
    lines: [
      criterion({
        id: `youth.plan.${plan}`,
        asks: 'youthPlan',
        fails: {
          is: allBut(questions.youthPlan.options, plan),
        },
        anchor: true,
        says,
        cites: [cite('youth', 'categories')],
      }),
      ...(more.open ? [] : [offer]),
      adult,
      anyOf(
        {
          en: 'Your country and age fit this category, or a recognized organization takes you in',
          fr: 'Votre pays et votre âge conviennent à cette catégorie, ou une organisation reconnue vous accepte',
        },
        ...byCountry(plan),
        organization,
      ),
    ],
    evidence,
    duration: {
      first: null,
      unit: 'months',
      renewal: 'none',
      cap: null,
      note: {
        en: 'From 6 to 24 months, by country and category. Where a country allows it, one may take part again.',
        fr: 'De 6 à 24 mois, selon le pays et la catégorie. Là où un pays le permet, on peut participer de nouveau.',
      },
    },
    ...more,
  })
}

export const youth: readonly Variant[] = [
  inCategory(
    'workingHoliday',
    { en: 'Working Holiday', fr: 'Vacances-travail' },
    {
      en: 'You want to travel and work for any employer',
      fr: 'Vous voulez voyager et travailler pour n’importe quel employeur',
    },
    { open: true },
  ),
  inCategory(
    'career',
    { en: 'Young Professionals', fr: 'Jeunes professionnels' },
    {
      en: 'The job builds your career',
      fr: 'L’emploi fait avancer votre carrière',
    },
  ),
  inCategory(
    'placement',
    { en: 'International Co-op (internship)', fr: 'Stage coop international' },
    {
      en: 'The placement is required by your studies abroad',
      fr: 'Vos études à l’étranger exigent ce stage',
    },
  ),
]
