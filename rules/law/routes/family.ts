import { allBut, criterion } from '../../logic/condition.ts'
import type { Text } from '../../logic/condition.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import type { Citation, SourceId } from '../sources.ts'
import type { SpouseRule, Variant } from '../variant.ts'
import { route } from './route.ts'

/** Permits that follow from a spouse or common-law partner: the agreements' own, C41, C42, C49 and C17. */

const page = (pinpoint: string) => cite('spouses', pinpoint)

const ownPermit: SpouseRule = {
  code: null,
  note: {
    en: 'This is the partner’s own permit; it opens none for another family member.',
    fr: 'C’est le permis du conjoint lui-même; il n’en ouvre pas pour un autre membre de la famille.',
  },
}

/** The children of the same worker have C49 too. */
const childrenToo: SpouseRule = {
  ...ownPermit,
  children: {
    en: 'The worker’s dependent children can ask for an open permit too (C49).',
    fr: 'Les enfants à charge du travailleur peuvent aussi demander un permis ouvert (C49).',
  },
}

type Tie = (typeof questions.familyTie.options)[number]

const tie = (one: Tie, says: Text, too: readonly Tie[] = [], cited = page('who may apply')) =>
  criterion({
    id: `family.tie.${one}`,
    asks: 'familyTie',
    fails: {
      is: questions.familyTie.options.filter((option) => option !== one && !too.includes(option)),
    },
    anchor: true,
    says,
    cites: [cited],
  })

const ofWorker = tie('partnerOfWorker', {
  en: 'Your spouse or common-law partner works in Canada on a permit, or will',
  fr: 'Votre époux ou conjoint de fait travaille au Canada avec un permis, ou le fera',
})

const genuine = criterion({
  id: 'family.genuine',
  asks: 'relationshipProof',
  needsEvidence: { is: ['no'] },
  says: {
    en: 'Papers show that the relationship is real: a marriage certificate, or a shared life of a year',
    fr: 'Des documents montrent que la relation est réelle : certificat de mariage, ou vie commune d’un an',
  },
  cites: [cite('irpr', '4'), page('relationship')],
})

const monthsLeft = (months: 6 | 16, why: string) =>
  criterion({
    id: `family.months.${months}`,
    asks: 'partnerMonths',
    fails: { below: months },
    says: {
      en: `The worker may work in Canada for at least ${months} more months when you apply`,
      fr: `Le travailleur peut encore travailler au Canada au moins ${months} mois lors de votre demande`,
    },
    cites: [page(why)],
  })

const worksAs = criterion({
  id: 'family.job',
  asks: 'partnerJob',
  fails: { is: ['other'] },
  needsEvidence: { is: ['listed'] },
  says: {
    en: 'Your partner’s job is TEER 0 or 1, or a listed one of TEER 2 or 3',
    fr: 'L’emploi de votre conjoint est de FEER 0 ou 1, ou figure sur la liste de FEER 2 ou 3',
  },
  cites: [page('occupations of the worker')],
})

const asLongAsTheirs = {
  first: null,
  unit: 'months',
  renewal: 'discretion',
  cap: null,
  note: {
    en: 'As long as the partner’s own permit.',
    fr: 'La durée du permis du conjoint.',
  },
} as const

const base = {
  stream: 'other_imp',
  situation: 'family',
  page: 'spouses',
  says: {
    en: 'You come with a spouse or partner, or follow one',
    fr: 'Vous venez avec votre époux ou conjoint de fait, ou allez le rejoindre',
  },
  withoutOffer: true,
  open: true,
  spouse: ownPermit,
  duration: asLongAsTheirs,
} as const

type Agreement = Exclude<(typeof questions.partnerAgreement.options)[number], 'none'>

/** The page on open permits leaves out F64 and F73: the agreements' own pages have them. */
const ownPages: Readonly<Partial<Record<Agreement, SourceId>>> = {
  ukTransferee: 'ukTransferees',
  ukraine: 'ukraineProfessionals',
}

const spousesIn = (one: Agreement): Citation => {
  const own = ownPages[one]
  return own ? cite(own, 'spouses') : page('agreements')
}

const under = (one: Agreement, says: Text) =>
  criterion({
    id: `family.agreement.${one}`,
    asks: 'partnerAgreement',
    fails: { is: allBut(questions.partnerAgreement.options, one) },
    anchor: true,
    says,
    cites: [spousesIn(one)],
  })

interface Treaty {
  readonly code: string
  readonly agreement: Agreement
  readonly name: Text
  readonly who: Text
}

const anyCategory: Text = {
  en: 'as a trader, investor, transferee or professional',
  fr: 'comme négociant, investisseur, personne mutée ou professionnel',
}
/** These agreements have no traders. */
const withoutTraders: Text = {
  en: 'as an investor, transferee or professional',
  fr: 'comme investisseur, personne mutée ou professionnel',
}
const transferee: Text = { en: 'as a transferee', fr: 'comme personne mutée' }

// prettier-ignore
const treaties: readonly Treaty[] = [
  { code: 'T25', agreement: 'colombia', name: { en: 'Canada–Colombia', fr: 'Canada–Colombie' }, who: anyCategory },
  { code: 'F36', agreement: 'korea', name: { en: 'Canada–Korea', fr: 'Canada–Corée' }, who: anyCategory },
  { code: 'T45', agreement: 'cetaTransferee', name: { en: 'CETA (Canada–EU)', fr: 'AECG (Canada–UE)' }, who: transferee },
  { code: 'F64', agreement: 'ukTransferee', name: { en: 'Canada–UK', fr: 'Canada–Royaume-Uni' }, who: transferee },
  { code: 'T53', agreement: 'pacific', name: { en: 'CPTPP', fr: 'PTPGP' }, who: withoutTraders },
  { code: 'F73', agreement: 'ukraine', name: { en: 'Canada–Ukraine', fr: 'Canada–Ukraine' }, who: withoutTraders },
]

/** Nationality of the worker, under the CPTPP: Brunei and Malaysia for some transferees only. */
const pacificNationality = criterion({
  id: 'family.pacific.nationality',
  asks: 'partnerCountry',
  fails: { holdsNone: ['AUS', 'BRN', 'CHL', 'JPN', 'MEX', 'MYS'] },
  needsEvidence: { holdsAny: ['BRN', 'MYS'] },
  says: {
    en: 'Your partner is a citizen of Chile, Japan or Mexico, or a citizen or resident of Australia (some transferees: Brunei, Malaysia)',
    fr: 'Votre conjoint est citoyen du Chili, du Japon ou du Mexique, ou citoyen ou résident australien (certaines mutations : Brunéi, Malaisie)',
  },
  cites: [cite('cptppTransferees', 'spouses'), cite('cptppProfessionals', 'spouses')],
})

const unsettledFor: Readonly<Record<string, readonly Text[]>> = {
  T53: [
    {
      en: 'An older overview page names other countries for partners under the CPTPP; the newer pages of each category are followed here.',
      fr: 'Une page d’aperçu plus ancienne nomme d’autres pays pour les conjoints dans le PTPGP; nous suivons ici les pages plus récentes de chaque catégorie.',
    },
  ],
  F64: [
    {
      en: 'The code F64 stands in the table of codes, but not on the page on open permits.',
      fr: 'Le code F64 figure au tableau des codes, mais pas sur la page des permis ouverts.',
    },
  ],
  F73: [
    {
      en: 'The code F73 stands on the agreement’s pages, but neither in the table of codes nor on the page on open permits.',
      fr: 'Le code F73 figure sur les pages de l’accord. Il manque au tableau des codes et à la page des permis ouverts.',
    },
  ],
}

const byTreaty = treaties.map(({ code, agreement, name, who }): Variant => {
  const unsettled = unsettledFor[code]
  const made = route({
    ...base,
    id: `family-${code.toLowerCase()}`,
    opens: 'family.agreement',
    code,
    law: '204(a)',
    title: {
      en: `Partner of a worker under ${name.en}`,
      fr: `Conjoint d’un travailleur visé par l’accord ${name.fr}`,
    },
    lines: [
      ofWorker,
      under(agreement, {
        en: `Your partner’s permit is under ${name.en}, ${who.en}`,
        fr: `Le permis de votre conjoint relève de l’accord ${name.fr}, ${who.fr}`,
      }),
      ...(code === 'T53' ? [pacificNationality] : []),
    ],
    evidence: [genuine],
    ...(unsettled ? { unsettled, confidence: 'medium' } : {}),
  })
  const own = ownPages[agreement]
  if (!own) return made
  // The official table of codes does not name F73.
  const inTable = code === 'F73' ? [] : [cite('codes', code)]
  return {
    ...made,
    cites: [cite('irpr', '204(a)'), ...inTable, cite(own, 'spouses'), cite(own, 'whole page')],
  }
})

export const family: readonly Variant[] = [
  ...byTreaty,
  route({
    ...base,
    id: 'family-c41',
    opens: 'family.general',
    code: 'C41',
    law: '205(c)(ii)',
    title: {
      en: 'Partner of a highly skilled worker',
      fr: 'Conjoint d’un travailleur hautement spécialisé',
    },
    lines: [ofWorker, worksAs, monthsLeft(16, 'time left on the worker’s permit')],
    evidence: [genuine],
  }),
  route({
    ...base,
    id: 'family-c42',
    opens: 'family.general',
    code: 'C42',
    law: '205(c)(ii)',
    title: { en: 'Partner of a full-time student', fr: 'Conjoint d’un étudiant à temps plein' },
    lines: [
      tie('partnerOfStudent', {
        en: 'Your spouse or common-law partner studies full time in Canada',
        fr: 'Votre époux ou conjoint de fait étudie à temps plein au Canada',
      }),
      criterion({
        id: 'family.program',
        asks: 'partnerProgram',
        fails: { is: ['no'] },
        needsEvidence: { is: ['yes'] },
        says: {
          en: 'The program is a doctorate, a master’s of 16 months or more, or a listed professional one',
          fr: 'Le programme est un doctorat, une maîtrise de 16 mois ou plus, ou un programme professionnel de la liste',
        },
        cites: [page('partners of students')],
        confidence: 'medium',
      }),
    ],
    evidence: [genuine],
    confidence: 'medium',
  }),
  route({
    ...base,
    id: 'family-c49',
    opens: 'family.general',
    code: 'C49',
    law: '205(c)(ii)',
    title: {
      en: 'Family of a permanent residence applicant',
      fr: 'Famille d’un demandeur de résidence permanente',
    },
    lines: [
      tie(
        'partnerOfEconomicApplicant',
        {
          en: 'Your partner or parent works in Canada and has applied for permanent residence in an economic class, or was chosen by a province',
          fr: 'Votre conjoint ou parent travaille au Canada et a demandé la résidence permanente dans une catégorie économique, ou a été choisi par une province',
        },
        ['childOfApplicant'],
      ),
      monthsLeft(6, 'partners of permanent residence applicants'),
    ],
    evidence: [genuine],
    spouse: childrenToo,
  }),
  route({
    ...base,
    id: 'family-c17',
    code: 'C17',
    law: '205(a)',
    // The page on open permits is older than this use of the code.
    page: 'codes',
    title: {
      en: 'Partner in the rural or francophone community pilot',
      fr: 'Conjoint, programme pilote des communautés rurales ou francophones',
    },
    lines: [
      tie(
        'partnerInRuralPilot',
        {
          en: 'Your partner is an applicant of the rural or francophone community pilot',
          fr: 'Votre conjoint a fait une demande au programme pilote des communautés rurales ou francophones',
        },
        [],
        cite('codes', 'C17'),
      ),
    ],
    evidence: [genuine],
    spouse: childrenToo,
    confidence: 'medium',
    unsettled: [
      {
        en: 'The table of codes still shows an older use of C17; the new one is known from reports.',
        fr: 'Le tableau des codes montre encore un ancien usage de C17; le nouveau est connu par des comptes rendus.',
      },
    ],
  }),
]
