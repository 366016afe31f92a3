import type { Answers } from '../answers.ts'
import { cite } from '../law/sources.ts'
import type { Citation } from '../law/sources.ts'
import type { Variant } from '../law/variant.ts'
import type { Text } from '../logic/condition.ts'
import { spouseOf } from '../spouse.ts'
import { amounts } from './amounts.ts'
import { irpr, levelOf, ownPages } from './permit.ts'
import type { Line, PartnerOutlook, SpousePlan } from './shape.ts'

/** Permits for a partner, in the words of the plan: each outlook with what it says. */
interface Outlook {
  readonly outlook: PartnerOutlook
  readonly code: string | null
  readonly cites: readonly Citation[]
}

const generalRule = 'C41'

const generalCites: readonly Citation[] = [
  cite('irpr', '205(c)(ii)'),
  cite('spouses', 'whole page'),
]

/** What a spouse or common-law partner, and the children, can expect under a variant on these answers. */
export function spouseFor(variant: Variant, answers: Answers): SpousePlan {
  const { outlook, code, cites } = outlookOf(variant, answers)
  const own = variant.spouse.note
  const replaces = own !== undefined && ['none', 'tooShort', 'apart'].includes(outlook)
  return {
    outlook,
    code,
    says: replaces ? own : says[outlook],
    cites: cites.length > 0 ? cites : ownPages(variant),
    notes: [
      ...(own !== undefined && (outlook === 'treaty' || outlook === 'unknownNationality')
        ? [{ id: 'spouse.own', says: own, cites: ownPages(variant) }]
        : []),
      ...notes(outlook),
    ],
    evidence: evidence(outlook),
    children: children(variant),
  }
}

function outlookOf(variant: Variant, answers: Answers): Outlook {
  const { rule, treaty } = spouseOf(variant, answers)
  switch (rule) {
    case 'none':
      return { outlook: 'none', code: null, cites: [] }
    case 'apart':
      return { outlook: 'apart', code: variant.spouse.code, cites: ownPages(variant) }
    case 'treaty':
      return {
        outlook: 'treaty',
        code: treaty,
        // The official table of codes leaves F73 out.
        cites: [
          cite('irpr', '204(a)'),
          ...(treaty === 'F73' ? [] : [cite('codes', treaty)]),
          ...ownPages(variant),
        ],
      }
    case 'dependsOnNationality':
      return {
        outlook: 'unknownNationality',
        code: variant.spouse.code,
        cites: [...ownPages(variant), ...generalCites],
      }
    case 'general':
      return { outlook: generalOutlook(variant, answers), code: generalRule, cites: generalCites }
  }
}

function generalOutlook(variant: Variant, answers: Answers): PartnerOutlook {
  if (isTooShort(variant, answers)) return 'tooShort'
  switch (levelOf(answers)) {
    case '0':
    case '1':
      return 'general'
    case '2':
    case '3':
      return 'listedJobs'
    case '4':
    case '5':
      return 'level'
    case undefined:
      return 'unknownLevel'
  }
}

function isTooShort({ duration }: Variant, { workLength }: Answers): boolean {
  const { first, unit } = duration
  if (first !== null && (unit === 'days' || first < amounts.partnerLeft.value)) return true
  return ['days15', 'days30', 'days90', 'days120', 'months12'].includes(workLength ?? '')
}

/** The outlooks on which a partner would hand in an application. */
const hopeful: readonly PartnerOutlook[] = [
  'treaty',
  'general',
  'listedJobs',
  'unknownLevel',
  'unknownNationality',
]

/** Whether a partner's application makes sense on what is known. */
export const partnerMayApply = ({ outlook }: Pick<SpousePlan, 'outlook'>): boolean =>
  outlook === 'treaty' || outlook === 'general' || outlook === 'listedJobs'

function notes(outlook: PartnerOutlook): readonly Line[] {
  if (!hopeful.includes(outlook)) return []
  const general = outlook !== 'treaty' && outlook !== 'unknownNationality'
  return [
    ...(general
      ? [{ id: 'spouse.left', says: noteSays.left, cites: [cite('spouses', 'spouses: time left')] }]
      : []),
    ...(outlook === 'treaty'
      ? [
          {
            id: 'spouse.noTest',
            says: noteSays.noTest,
            cites: [cite('spouses', 'trade agreements')],
          },
        ]
      : []),
    { id: 'spouse.cost', says: noteSays.cost, cites: irpr('299', '303.2', '315.1') },
  ]
}

function evidence(outlook: PartnerOutlook): readonly Line[] {
  if (!hopeful.includes(outlook)) return []
  const general = outlook !== 'treaty'
  return [
    { id: 'spouse.relationship', says: evidenceSays.relationship, cites: irpr('1(1)', '4') },
    {
      id: 'spouse.permit',
      says: general ? evidenceSays.permit : evidenceSays.treatyPermit,
      cites: [cite('spouses', 'spouses: documents')],
    },
    ...(general
      ? [
          {
            id: 'spouse.job',
            says: evidenceSays.job,
            cites: [cite('spouses', 'spouses: documents')],
          },
        ]
      : []),
  ]
}

const children = ({ stream, spouse }: Variant): Line => ({
  id: 'spouse.children',
  says: spouse.children ?? (stream === 'no_permit' ? childrenSays.visit : childrenSays.permit),
  cites: [cite('spouses', 'dependent children'), cite('irpa', '30(2)')],
})

const says: Readonly<Record<PartnerOutlook, Text>> = {
  treaty: {
    en: 'The agreement has its own open permit for a spouse or common-law partner: code {partnerCode}.',
    fr: 'L’accord a son propre permis ouvert pour l’époux ou le conjoint de fait : code {partnerCode}.',
  },
  general: {
    en: 'The general rule (C41) takes jobs at TEER {highestLevel} or {secondLevel}, the highest levels.',
    fr: 'La règle générale (C41) vise les emplois FEER {highestLevel} ou {secondLevel}, les plus hauts niveaux.',
  },
  listedJobs: {
    en: 'The general rule (C41) takes only some jobs at TEER {thirdLevel} and {fourthLevel}. Check the live list.',
    fr: 'La règle générale (C41) ne vise que certains emplois FEER {thirdLevel} et {fourthLevel}. Consultez la liste à jour.',
  },
  level: {
    en: 'The general rule (C41) takes jobs at TEER (training level) {highestLevel} and {secondLevel}, and listed jobs at {thirdLevel} and {fourthLevel}.',
    fr: 'La règle générale (C41) vise les emplois FEER (niveau de formation) {highestLevel} et {secondLevel}, et certains de {thirdLevel} et {fourthLevel}.',
  },
  tooShort: {
    en: 'The general rule (C41) asks for {partnerLeft} left. This permit is shorter.',
    fr: 'La règle générale (C41) exige qu’il reste {partnerLeft} au permis. Ce permis est plus court.',
  },
  unknownLevel: {
    en: 'The general rule (C41) takes jobs at TEER (training level) {highestLevel} and {secondLevel}, and listed jobs at {thirdLevel} and {fourthLevel}.',
    fr: 'La règle générale (C41) vise les emplois FEER (niveau de formation) {highestLevel} et {secondLevel}, et certains de {thirdLevel} et {fourthLevel}.',
  },
  unknownNationality: {
    en: 'The agreement gives partners a permit ({partnerCode}) for some citizenships only. Otherwise the general rule (C41) applies.',
    fr: 'L’accord donne un permis au conjoint ({partnerCode}) pour certaines citoyennetés seulement. Sinon, la règle générale (C41) s’applique.',
  },
  apart: {
    en: 'A rule of its own decides what a partner can ask for.',
    fr: 'Une règle à part décide de ce que le conjoint peut demander.',
  },
  none: {
    en: 'This kind of work brings no permit for a spouse or partner.',
    fr: 'Ce genre de travail ne donne pas de permis à l’époux ou au conjoint de fait.',
  },
}

const noteSays = {
  left: {
    en: 'At least {partnerLeft} of your permit must be left when your partner applies.',
    fr: 'Il doit rester au moins {partnerLeft} à votre permis quand votre conjoint fait sa demande.',
  },
  noTest: {
    en: 'The level of your job plays no part. The partner’s permit ends with yours.',
    fr: 'Le niveau de votre emploi ne compte pas. Le permis du conjoint se termine avec le vôtre.',
  },
  cost: {
    en: 'The partner pays {workPermit} and {openPermitHolder}, plus {biometrics} if biometrics are asked for. A family pays {biometricsFamily} at most for biometrics.',
    fr: 'Le conjoint paie {workPermit} et {openPermitHolder}, plus {biometrics} si les données biométriques sont exigées. Pour ces données, une famille paie au plus {biometricsFamily}.',
  },
} as const satisfies Record<string, Text>

const evidenceSays = {
  relationship: {
    en: 'A marriage certificate, or proof of living together as a couple for {livingTogether} or more.',
    fr: 'Un certificat de mariage, ou la preuve d’une vie commune d’au moins {livingTogether}.',
  },
  permit: {
    en: 'Your work permit or the letter that accepts your application, with its end date.',
    fr: 'Votre permis de travail, ou la lettre qui accepte votre demande, avec sa date de fin.',
  },
  treatyPermit: {
    en: 'Your work permit under the agreement, or the letter that accepts your application.',
    fr: 'Votre permis de travail obtenu par l’accord, ou la lettre qui accepte votre demande.',
  },
  job: {
    en: 'Your contract or a letter from the employer, with the occupation and its level, and recent pay slips.',
    fr: 'Votre contrat ou une lettre de l’employeur, avec la profession et son niveau, et des relevés de paie récents.',
  },
} as const satisfies Record<string, Text>

const childrenSays = {
  permit: {
    en: 'Since {childrenSince}, children get no open work permit this way. A minor child of a worker may go to school.',
    fr: 'Depuis le {childrenSince}, les enfants ne reçoivent plus de permis ouvert ainsi. L’enfant mineur d’un travailleur peut aller à l’école.',
  },
  visit: {
    en: 'Children get no work permit through this work.',
    fr: 'Ce travail ne donne pas de permis de travail aux enfants.',
  },
} as const satisfies Record<string, Text>
