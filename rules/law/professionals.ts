import { allOf, anyOf, criterion } from '../logic/condition.ts'
import type { Condition, Criterion, Text } from '../logic/condition.ts'
import type { CountryCode } from '../countries.ts'
import { agreements, europeanUnion, joiningWto, outsideWto } from './agreements.ts'
import type { AgreementId } from './agreements.ts'
import { citizenOf, koreanResidents, usTerritory, worldTradeMember } from './nationality.ts'
import {
  arrangedWork,
  controlPoint,
  controlPointOfGats,
  licenceWithinReach,
  notSelfEmployed,
  offerOfEmployment,
  plan,
} from './offer.ts'
import { sectors, technologistRows } from './sectors.ts'
import { cite } from './sources.ts'
import type { Citation, SourceId } from './sources.ts'
import type { Duration, SpouseRule, Variant } from './variant.ts'

/**
 * Professionals, technicians, technologists and service suppliers under the agreements (R204(a)).
 * One function an agreement, in the order of its page; shared lines first.
 */

const months = (
  first: number,
  renewal: Duration['renewal'],
  more: Partial<Duration> = {},
): Duration => ({
  first,
  unit: 'months',
  renewal,
  cap: null,
  ...more,
})

/** The conditions page of 2024 against the newer pages of Chile, Colombia, Korea and Panama. */
const threeYears: Text = {
  en: 'A table of 2024 gives 1 year for agreements other than CUSMA; the newer page of this agreement says 3 years.',
  fr: 'Un tableau de 2024 donne 1 an pour les accords autres que l’ACEUM; la page plus récente de cet accord dit 3 ans.',
}

// ——— Lines that several agreements share

const managedOrProfessional = (page: SourceId) =>
  criterion({
    id: `professional.teer.${page}`,
    asks: 'teer',
    fails: { is: ['2', '3', '4', '5'] },
    says: {
      en: 'The job is a management or professional one (TEER 0 or 1)',
      fr: 'L’emploi relève de la gestion ou du niveau professionnel (FEER 0 ou 1)',
    },
    cites: [cite(page, 'professionals: level of the occupation')],
  })

type Excluded =
  | 'health'
  | 'education'
  | 'social'
  | 'culture'
  | 'recreation'
  | 'telecom'
  | 'postal'
  | 'manufacturing'
  | 'utilities'
  | 'construction'
  | 'transportation'
  | 'judgeNotary'
  | 'lawyer'
  | 'researcher'

const notExcluded = (id: string, groups: readonly Excluded[], page: SourceId) =>
  criterion({
    id: `professional.group.${id}`,
    asks: 'excludedGroup',
    fails: { is: groups },
    says: {
      en: 'The job is in none of the groups that the agreement leaves out',
      fr: 'L’emploi n’appartient à aucun des groupes que l’accord laisse de côté',
    },
    cites: [cite(page, 'excluded occupations')],
  })

const common: readonly Excluded[] = [
  'health',
  'education',
  'social',
  'culture',
  'recreation',
  'telecom',
  'postal',
  'judgeNotary',
]
const withLawyers: readonly Excluded[] = [...common, 'lawyer']
const andean: readonly Excluded[] = [
  ...withLawyers,
  'manufacturing',
  'utilities',
  'construction',
  'transportation',
]

const degreeOf = (years: number, page: SourceId, shortNeedsEvidence?: { readonly under: number }) =>
  criterion({
    id: `professional.degree.${years}.${page}`,
    asks: 'degreeYears',
    fails: { below: years },
    ...(shortNeedsEvidence ? { needsEvidence: { below: shortNeedsEvidence.under } } : {}),
    says: {
      en: `A finished post-secondary program of at least ${years} ${years === 1 ? 'year' : 'years'}`,
      fr: `Un programme postsecondaire terminé d’au moins ${years} ${years === 1 ? 'an' : 'ans'}`,
    },
    cites: [cite(page, 'education')],
  })

const programOrEquivalent: Text = {
  en: 'You finished a program that is long enough, or something equivalent',
  fr: 'Vous avez terminé un programme assez long, ou l’équivalent',
}

/** Where the page says "or equivalent": a shorter program is then a matter of proof, not a bar. */
const equivalent = (page: SourceId) =>
  criterion({
    id: `professional.equivalent.${page}`,
    asks: 'credential',
    fails: { is: ['no'] },
    needsEvidence: { is: ['listed', 'equivalent'] },
    says: {
      en: 'You hold something of the same level as the program that the agreement asks for',
      fr: 'Vous avez un titre du même niveau que le programme exigé par l’accord',
    },
    cites: [cite(page, 'education')],
    confidence: 'medium',
  })

const paidYears = (years: number, page: SourceId) =>
  criterion({
    id: `professional.experience.${years}.${page}`,
    asks: 'experienceYears',
    fails: { below: years },
    says: {
      en: `At least ${years} years of paid work in the same field`,
      fr: `Au moins ${years} ans de travail rémunéré dans le même domaine`,
    },
    cites: [cite(page, 'experience')],
  })

const credentialHeld = (page: SourceId) =>
  criterion({
    id: `professional.credential.${page}`,
    asks: 'credential',
    fails: { is: ['no'] },
    needsEvidence: { is: ['equivalent'] },
    says: {
      en: 'You hold one of the credentials that the list asks of this profession',
      fr: 'Vous avez l’un des titres que la liste exige pour cette profession',
    },
    cites: [cite(page, 'minimum education and alternative credentials')],
  })

type RowQuestion =
  | 'professionCusma'
  | 'professionChile'
  | 'professionKorea'
  | 'professionPanama'
  | 'professionGats'
  | 'technicianAndes'
  | 'occupationEurope'
  | 'occupationPacific'

const listed = (
  id: string,
  asks: RowQuestion,
  rows: readonly string[],
  says: Text,
  page: Citation,
  doubtful?: readonly string[],
): Criterion =>
  criterion({
    id: `professional.listed.${id}`,
    asks,
    fails: { rowNotIn: rows },
    ...(doubtful ? { needsEvidence: { rowIn: doubtful } } : {}),
    anchor: true,
    says,
    cites: [page],
  })

const onList: Text = {
  en: 'Your daily work is that of a profession on the agreement’s list',
  fr: 'Votre travail quotidien est celui d’une profession de la liste de l’accord',
}

const noAgency = (page: SourceId) =>
  criterion({
    id: `supplier.noAgency.${page}`,
    asks: 'agency',
    fails: { is: ['yes'] },
    says: {
      en: 'The contract is not with a staffing or placement agency',
      fr: 'Le contrat n’est pas conclu avec une agence de placement',
    },
    cites: [cite(page, 'staffing agencies')],
  })

const agencyPoint = criterion({
  id: 'professional.agency.point',
  asks: 'agency',
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'No staffing or placement agency stands between you and the work',
    fr: 'Aucune agence de placement ne s’interpose entre vous et le travail',
  },
  cites: [cite('processing', 'employer')],
  confidence: 'medium',
})

const contractBy = (
  id: string,
  wrong: readonly ('job' | 'ownContract' | 'employersContract' | 'ownBusiness' | 'none')[],
  says: Text,
  page: Citation,
  doubtful: readonly ('job' | 'ownBusiness')[] = [],
) =>
  criterion({
    id: `supplier.contract.${id}`,
    asks: 'offer',
    fails: { is: wrong },
    ...(doubtful.length > 0 ? { needsEvidence: { is: doubtful } } : {}),
    says,
    cites: [page],
  })

const employersContract: Text = {
  en: 'Your employer abroad has a service contract with a Canadian client and sends you to fulfil it',
  fr: 'Votre employeur à l’étranger a un contrat de services avec un client canadien et vous envoie l’exécuter',
}
const ownContract: Text = {
  en: 'You are self-employed abroad and have your own service contract with a Canadian client',
  fr: 'Vous travaillez à votre compte à l’étranger et avez votre propre contrat de services avec un client canadien',
}

const wageAtMedian = criterion({
  id: 'pacific.wage',
  asks: 'wage',
  fails: { is: ['below'] },
  needsEvidence: { is: ['cashAllowance'] },
  says: {
    en: 'The pay, housing and travel not counted, reaches the prevailing wage for the job and the place',
    fr: 'La paie, sans le logement ni les déplacements, atteint le salaire courant pour l’emploi et l’endroit',
  },
  cites: [cite('cptppProfessionals', 'wages')],
})

const wagePoint = criterion({
  id: 'ukraine.wage',
  asks: 'wage',
  needsEvidence: { is: ['cashAllowance', 'below'] },
  says: {
    en: 'The pay is at the market level for the job and the place',
    fr: 'La paie est au niveau du marché pour l’emploi et l’endroit',
  },
  cites: [cite('ukraineProfessionals', 'wages')],
  confidence: 'medium',
})

// ——— Points of evidence

/** Each agreement's page repeats these points. The line of the first page has the plain id. */
const idOn = (page: SourceId, id: string, first: SourceId): string =>
  page === first ? id : `${id}.${page}`

const dutiesMatch = (page: SourceId) =>
  criterion({
    id: idOn(page, 'professional.dutiesMatch', 'cusmaProfessionals'),
    asks: 'dutiesMatch',
    needsEvidence: { is: ['close'] },
    says: {
      en: 'Your duties match the listed occupation, not only its title',
      fr: 'Vos tâches correspondent à la profession visée, et pas seulement son titre',
    },
    cites: [cite(page, 'occupation and duties')],
  })
const dutiesFlags = criterion({
  id: 'professional.dutiesFlags',
  asks: 'dutiesFlags',
  needsEvidence: { anyTicked: true },
  says: {
    en: 'The job has none of the duties that often sink a professional’s file',
    fr: 'L’emploi ne comporte aucune des tâches qui font souvent échouer un dossier de professionnel',
  },
  cites: [cite('cusmaProfessionals', 'notes on professions')],
})
const degreeField = (page: SourceId) =>
  criterion({
    id: idOn(page, 'professional.degreeField', 'cusmaProfessionals'),
    asks: 'degreeField',
    needsEvidence: { is: ['related', 'different'] },
    says: {
      en: 'Your degree is in the field of the job, or a closely related one',
      fr: 'Votre diplôme est dans le domaine de l’emploi, ou un domaine très proche',
    },
    cites: [cite(page, 'related field')],
  })
const credentialCountry = (page: SourceId) =>
  criterion({
    id: idOn(page, 'professional.credentialCountry', 'cusmaProfessionals'),
    asks: 'credentialCountry',
    needsEvidence: { is: ['elsewhere'] },
    says: {
      en: 'A diploma or certificate comes from a country of the agreement (a degree may come from anywhere)',
      fr: 'Un diplôme court ou un certificat vient d’un pays de l’accord (un grade universitaire peut venir de partout)',
    },
    cites: [cite(page, 'where credentials come from')],
  })
const experienceProof = (page: SourceId) =>
  criterion({
    id: idOn(page, 'professional.experienceProof', 'cptppProfessionals'),
    asks: 'experienceProof',
    needsEvidence: { is: ['some', 'no'] },
    says: {
      en: 'Letters prove your paid experience',
      fr: 'Des lettres prouvent votre expérience rémunérée',
    },
    cites: [cite(page, 'experience')],
  })

const listPoints = (page: SourceId) => [
  dutiesMatch(page),
  dutiesFlags,
  degreeField(page),
  credentialCountry(page),
]
const studyPoints = (page: SourceId) => [dutiesMatch(page), degreeField(page)]
const experiencePoints = (page: SourceId) => [...studyPoints(page), experienceProof(page)]

// ——— Building a variant

interface Row {
  readonly id: string
  readonly code: string
  readonly agreement: AgreementId
  readonly who: Text
  readonly condition: Condition
  readonly evidence: readonly Criterion[]
  readonly duration: Duration
  readonly spouse: SpouseRule
  readonly pages: readonly SourceId[]
  readonly confidence?: 'medium'
  readonly unsettled?: readonly Text[]
}

function professional(row: Row): Variant {
  const { short } = agreements[row.agreement]
  return {
    id: row.id,
    stream: 'trade_agreement_professional',
    code: row.code,
    agreement: row.agreement,
    title: { en: `${row.who.en} (${short.en})`, fr: `${row.who.fr} (${short.fr})` },
    condition: row.condition,
    evidence: [...row.evidence, ...plan],
    best: 'possible',
    duration: row.duration,
    spouse: row.spouse,
    cites: [
      cite('irpr', '204(a)'),
      cite('codes', row.code),
      ...row.pages.map((page) => cite(page, 'whole page')),
    ],
    confidence: row.confidence ?? 'high',
    ...(row.unsettled ? { unsettled: row.unsettled } : {}),
  }
}

const nationals = (
  covering: Parameters<typeof citizenOf>[0],
  citizens: readonly CountryCode[],
  residents: readonly CountryCode[] = [],
): Condition => citizenOf(covering, citizens, { residents })

const who = {
  professional: { en: 'Professional', fr: 'Professionnel ou professionnelle' },
  technician: { en: 'Technician', fr: 'Technicien ou technicienne' },
  supplier: { en: 'Contractual service supplier', fr: 'Fournisseur de services contractuels' },
  independent: {
    en: 'Independent professional',
    fr: 'Professionnel indépendant ou professionnelle indépendante',
  },
  technologist: {
    en: 'Engineering or scientific technologist',
    fr: 'Technologue en génie ou en sciences',
  },
} as const satisfies Record<string, Text>

const general: SpouseRule = { code: 'C41' }
const generalTooShort: SpouseRule = {
  code: 'C41',
  note: {
    en: 'A permit of 12 months or less can’t show the 16 months that C41 asks for.',
    fr: 'Un permis de 12 mois ou moins ne permet pas de démontrer les 16 mois exigés pour C41.',
  },
}

// ——— CUSMA (T36)

const nurse = 'cusma.registered_nurse'
const scientificTechnician = 'cusma.scientific_technician'

const cusma = professional({
  id: 'cusma-t36',
  code: 'T36',
  agreement: 'cusma',
  who: who.professional,
  condition: allOf(
    arrangedWork(cite('cusmaProfessionals', 'pre-arranged work')),
    nationals('cusma', ['USA', 'MEX']),
    listed(
      'cusma',
      'professionCusma',
      ['cusma.'],
      onList,
      cite('cusmaProfessionals', 'list of professions'),
    ),
    notSelfEmployed(cite('cusmaProfessionals', 'self-employment')),
    anyOf(
      {
        en: 'You meet what the list asks of your profession',
        fr: 'Vous remplissez ce que la liste exige de votre profession',
      },
      allOf(
        criterion({
          id: 'cusma.ordinaryRow',
          asks: 'professionCusma',
          fails: { rowIn: [nurse, scientificTechnician] },
          anchor: true,
          says: {
            en: 'Your profession follows the ordinary rule of the list',
            fr: 'Votre profession suit la règle ordinaire de la liste',
          },
          cites: [cite('cusmaProfessionals', 'list of professions')],
        }),
        credentialHeld('cusmaProfessionals'),
        licenceWithinReach,
      ),
      allOf(
        criterion({
          id: 'cusma.nurseRow',
          asks: 'professionCusma',
          fails: { rowNotIn: [nurse] },
          anchor: true,
          says: {
            en: 'You are a registered nurse',
            fr: 'Vous êtes infirmier autorisé ou infirmière autorisée',
          },
          cites: [cite('cusmaProfessionals', 'registered nurse')],
        }),
        credentialHeld('cusmaProfessionals'),
        criterion({
          id: 'cusma.nurseLicence',
          asks: 'licence',
          fails: { is: ['notNeeded', 'soon', 'no'] },
          says: {
            en: 'You already hold the licence of the province where you will work',
            fr: 'Vous avez déjà le permis d’exercice de la province où vous travaillerez',
          },
          cites: [cite('cusmaProfessionals', 'registered nurse: licence')],
        }),
      ),
      allOf(
        criterion({
          id: 'cusma.technicianRow',
          asks: 'professionCusma',
          fails: { rowNotIn: [scientificTechnician] },
          anchor: true,
          says: {
            en: 'You are a scientific technician or technologist',
            fr: 'Vous êtes technicien ou technologue scientifique',
          },
          cites: [cite('cusmaProfessionals', 'scientific technician')],
        }),
        criterion({
          id: 'cusma.directSupport',
          asks: 'directSupport',
          fails: { is: ['no'] },
          says: {
            en: 'A qualified professional directly supervises and reviews your work',
            fr: 'Un professionnel qualifié supervise et révise directement votre travail',
          },
          cites: [cite('cusmaProfessionals', 'scientific technician: direct support')],
        }),
        licenceWithinReach,
      ),
    ),
  ),
  evidence: [usTerritory, ...listPoints('cusmaProfessionals'), agencyPoint],
  duration: months(36, 36),
  spouse: general,
  pages: ['cusmaProfessionals', 'cusmaOverview'],
})

// ——— Chile (F22)

const chile = professional({
  id: 'chile-f22',
  code: 'F22',
  agreement: 'chile',
  who: who.professional,
  condition: allOf(
    arrangedWork(cite('chileProfessionals', 'pre-arranged work')),
    nationals('chile', ['CHL']),
    listed(
      'chile',
      'professionChile',
      ['chile.'],
      onList,
      cite('chileProfessionals', 'list of professions'),
    ),
    notSelfEmployed(cite('chileProfessionals', 'self-employment')),
    credentialHeld('chileProfessionals'),
    licenceWithinReach,
  ),
  evidence: [...listPoints('chileProfessionals'), agencyPoint],
  duration: months(36, 36),
  spouse: general,
  pages: ['chileProfessionals'],
  unsettled: [threeYears],
})

// ——— Colombia (F12) and Peru (F52)

function andeanVariants(
  agreement: 'colombia' | 'peru',
  country: CountryCode,
  code: string,
  page: SourceId,
  stay: Duration,
  spouse: SpouseRule,
): readonly Variant[] {
  const shared = [
    arrangedWork(cite(page, 'pre-arranged work')),
    nationals(agreement, [country], [country]),
    notSelfEmployed(cite(page, 'self-employment')),
  ]
  const stayUnsettled: readonly Text[] = agreement === 'colombia' ? [threeYears] : []
  return [
    professional({
      id: `${agreement}-${code.toLowerCase()}-professional`,
      code,
      agreement,
      who: who.professional,
      condition: allOf(
        ...shared,
        managedOrProfessional(page),
        notExcluded(agreement, andean, page),
        degreeOf(4, page),
        licenceWithinReach,
      ),
      evidence: [...studyPoints(page), agencyPoint],
      duration: stay,
      spouse,
      pages: [page],
      unsettled: stayUnsettled,
    }),
    professional({
      id: `${agreement}-${code.toLowerCase()}-technician`,
      code,
      agreement,
      who: who.technician,
      condition: allOf(
        ...shared,
        listed(
          `andean.${agreement}`,
          'technicianAndes',
          ['andean.'],
          {
            en: 'Your daily work is that of a technician on the agreement’s list',
            fr: 'Votre travail quotidien est celui d’un technicien de la liste de l’accord',
          },
          cite(page, 'list of technicians'),
        ),
        agreement === 'colombia'
          ? degreeOf(1, page, { under: 2 })
          : anyOf(programOrEquivalent, degreeOf(1, page), equivalent(page)),
        licenceWithinReach,
      ),
      evidence: [...studyPoints(page), agencyPoint],
      duration: stay,
      spouse,
      pages: [page],
      ...(agreement === 'colombia' ? { confidence: 'medium' as const } : {}),
      unsettled: [
        ...stayUnsettled,
        ...(agreement === 'colombia'
          ? [
              {
                en: 'For technicians the instructions ask for 1 year of study, the treaty for 2. With 1 year, expect questions.',
                fr: 'Pour les techniciens, les instructions exigent 1 an d’études, le traité 2. Avec 1 an, attendez-vous à des questions.',
              },
            ]
          : []),
      ],
    }),
  ]
}

const colombia = andeanVariants('colombia', 'COL', 'F12', 'colombiaProfessionals', months(36, 36), {
  code: 'T25',
})
const peru = andeanVariants(
  'peru',
  'PER',
  'F52',
  'peruProfessionals',
  months(12, 12),
  generalTooShort,
)

// ——— Korea (F32)

const koreaPage = 'koreaProfessionals'
const koreaShared = [
  nationals('korea', ['KOR'], ['KOR']),
  notSelfEmployed(cite(koreaPage, 'self-employment')),
  notExcluded('korea', ['education'], koreaPage),
  credentialHeld(koreaPage),
  licenceWithinReach,
]

const korea = [
  professional({
    id: 'korea-f32-supplier',
    code: 'F32',
    agreement: 'korea',
    who: who.supplier,
    condition: allOf(
      contractBy(
        'korea.supplier',
        ['ownContract', 'ownBusiness', 'none'],
        employersContract,
        cite(koreaPage, 'contract service suppliers'),
        ['job'],
      ),
      listed(
        'korea.supplier',
        'professionKorea',
        ['korea.supplier.', 'korea.independent.'],
        onList,
        cite(koreaPage, 'list of professions'),
      ),
      ...koreaShared,
    ),
    evidence: [...experiencePoints(koreaPage), agencyPoint],
    duration: months(36, 36),
    spouse: { code: 'F36' },
    pages: [koreaPage],
    unsettled: [koreanResidents, threeYears],
  }),
  professional({
    id: 'korea-f32-independent',
    code: 'F32',
    agreement: 'korea',
    who: who.independent,
    condition: allOf(
      contractBy(
        'korea.independent',
        ['employersContract', 'ownBusiness', 'none'],
        ownContract,
        cite(koreaPage, 'independent professionals'),
        ['job'],
      ),
      listed(
        'korea.independent',
        'professionKorea',
        [
          'korea.independent.',
          'korea.supplier.architect',
          'korea.supplier.engineer',
          'korea.supplier.management_consultant',
          'korea.supplier.veterinarian',
        ],
        {
          en: 'You are one of the 4 independent professions: architect, engineer, management consultant, veterinarian',
          fr: 'Vous exercez l’une des 4 professions indépendantes : architecte, ingénieur, conseiller en gestion, vétérinaire',
        },
        cite(koreaPage, 'independent professionals'),
      ),
      ...koreaShared,
    ),
    evidence: [...studyPoints(koreaPage), agencyPoint],
    duration: months(36, 36),
    spouse: { code: 'F36' },
    pages: [koreaPage],
    unsettled: [koreanResidents, threeYears],
  }),
]

// ——— Panama (F42)

const panamaPage = 'panamaProfessionals'

const panama = professional({
  id: 'panama-f42',
  code: 'F42',
  agreement: 'panama',
  who: who.professional,
  condition: allOf(
    arrangedWork(cite(panamaPage, 'pre-arranged work')),
    nationals('panama', ['PAN'], ['PAN']),
    listed(
      'panama',
      'professionPanama',
      ['panama.'],
      onList,
      cite(panamaPage, 'list of occupations'),
    ),
    notSelfEmployed(cite(panamaPage, 'self-employment')),
    anyOf(
      {
        en: 'Your education meets what Canada or Panama asks for',
        fr: 'Vos études répondent à ce que demande le Canada ou le Panama',
      },
      degreeOf(4, panamaPage),
      criterion({
        id: 'panama.credential',
        asks: 'credential',
        fails: { is: ['no'] },
        needsEvidence: { is: ['listed', 'equivalent'] },
        says: {
          en: 'You meet the Panamanian requirement, and the Canadian client accepts it in a letter',
          fr: 'Vous répondez à l’exigence panaméenne, et le client canadien l’accepte par lettre',
        },
        cites: [cite(panamaPage, 'education: letter of the client')],
      }),
    ),
    licenceWithinReach,
  ),
  evidence: [
    criterion({
      id: 'panama.level',
      asks: 'teer',
      needsEvidence: { is: ['2', '3', '4', '5'] },
      says: {
        en: 'The job is classed TEER 0 or 1; two listed design jobs are not and need a closer look',
        fr: 'L’emploi est classé FEER 0 ou 1; deux emplois de conception de la liste ne le sont pas et demandent un examen',
      },
      cites: [cite(panamaPage, 'level of the occupation')],
      confidence: 'medium',
    }),
    ...studyPoints(panamaPage),
    agencyPoint,
  ],
  duration: months(36, 36),
  spouse: general,
  pages: [panamaPage],
  confidence: 'medium',
  unsettled: [
    threeYears,
    {
      en: 'The rule asks for a job of TEER 0 or 1, but two design jobs on the list are of TEER 2. They count here and want a closer look.',
      fr: 'La règle exige un emploi FEER 0 ou 1, mais deux emplois de conception de la liste sont FEER 2. Ils comptent ici et demandent un examen.',
    },
    {
      en: 'Border instructions name spouses of these workers, but the agreement’s spouse clause is not in force. We show the general rule.',
      fr: 'Les consignes frontalières mentionnent les conjoints de ces travailleurs, mais la clause de l’accord n’est pas en vigueur. Nous montrons la règle générale.',
    },
  ],
})

// ——— CPTPP (T52)

const pacificPage = 'cptppProfessionals'

const pacificCitizen = (country: CountryCode): Condition =>
  nationals('cptpp.professional', [country], country === 'AUS' ? ['AUS'] : [])

const pacificGroup = (
  id: string,
  countries: readonly CountryCode[],
  groups: readonly Excluded[],
): Condition =>
  allOf(
    nationals('cptpp.professional', countries),
    notExcluded(`cptpp.${id}`, groups, pacificPage),
    degreeOf(4, pacificPage),
  )

const pacificRow = (
  country: CountryCode,
  kind: 'professional' | 'technician',
  doubtful?: readonly string[],
): Criterion => {
  const prefix = `cptpp.${country.toLowerCase()}.`
  return listed(
    `cptpp.${country.toLowerCase()}.${kind}`,
    'occupationPacific',
    [`${prefix}${kind}.`, ...(doubtful ?? [])],
    kind === 'technician'
      ? {
          en: 'Your job is on the list of technicians for your country',
          fr: 'Votre emploi figure sur la liste des techniciens pour votre pays',
        }
      : {
          en: 'Your profession is on the list for your country',
          fr: 'Votre profession figure sur la liste pour votre pays',
        },
    cite(pacificPage, 'lists by country'),
    doubtful,
  )
}

const pacificSpouse: SpouseRule = {
  code: 'T53',
  citizens: ['AUS', 'CHL', 'JPN', 'MEX'],
  residents: ['AUS'],
  citizensDoubtful: ['BRN'],
  note: {
    en: 'An older page leaves out Chile and adds Brunei: Chile is in here, Brunei in doubt. Without T53, 12 months can’t show the 16 months that C41 asks for.',
    fr: 'Une page plus ancienne omet le Chili et ajoute le Brunéi : ici, le Chili compte et le Brunéi reste incertain. Sans T53, 12 mois ne permettent pas de démontrer les 16 mois exigés pour C41.',
  },
}

const pacific = [
  professional({
    id: 'cptpp-t52-professional',
    code: 'T52',
    agreement: 'cptpp',
    who: who.professional,
    condition: allOf(
      arrangedWork(cite(pacificPage, 'pre-arranged work')),
      notSelfEmployed(cite(pacificPage, 'self-employment')),
      anyOf(
        {
          en: 'The agreement covers professionals of your country, and your occupation',
          fr: 'L’accord vise les professionnels de votre pays, et votre profession',
        },
        allOf(
          pacificCitizen('AUS'),
          notExcluded('cptpp.aus', common, pacificPage),
          degreeOf(3, pacificPage, { under: 4 }),
        ),
        pacificGroup('chlmexper', ['CHL', 'MEX', 'PER'], withLawyers),
        pacificGroup('jpn', ['JPN'], [...withLawyers, 'researcher']),
        allOf(pacificCitizen('MYS'), pacificRow('MYS', 'professional'), degreeOf(4, pacificPage)),
        allOf(pacificCitizen('BRN'), pacificRow('BRN', 'professional'), degreeOf(4, pacificPage)),
      ),
      managedOrProfessional(pacificPage),
      paidYears(2, pacificPage),
      wageAtMedian,
      licenceWithinReach,
    ),
    evidence: [...experiencePoints(pacificPage), agencyPoint],
    duration: months(12, 'discretion'),
    spouse: pacificSpouse,
    pages: [pacificPage],
  }),
  professional({
    id: 'cptpp-t52-technician',
    code: 'T52',
    agreement: 'cptpp',
    who: who.technician,
    condition: allOf(
      arrangedWork(cite(pacificPage, 'pre-arranged work')),
      notSelfEmployed(cite(pacificPage, 'self-employment')),
      anyOf(
        {
          en: 'Your job is on the list of technicians for your country',
          fr: 'Votre emploi figure sur la liste des techniciens pour votre pays',
        },
        allOf(pacificCitizen('AUS'), pacificRow('AUS', 'technician')),
        allOf(pacificCitizen('CHL'), pacificRow('CHL', 'technician')),
        allOf(pacificCitizen('JPN'), pacificRow('JPN', 'technician')),
        allOf(pacificCitizen('MEX'), pacificRow('MEX', 'technician')),
        allOf(pacificCitizen('PER'), pacificRow('PER', 'technician', ['cptpp.per.unclear.'])),
      ),
      anyOf(
        programOrEquivalent,
        degreeOf(2, pacificPage),
        allOf(pacificCitizen('JPN'), equivalent(pacificPage)),
      ),
      paidYears(4, pacificPage),
      wageAtMedian,
      licenceWithinReach,
    ),
    evidence: [...experiencePoints(pacificPage), agencyPoint],
    duration: months(12, 'discretion'),
    spouse: pacificSpouse,
    pages: [pacificPage],
    unsettled: [
      {
        en: 'For Peru, 15 jobs stand under a heading that does not fit them. They count here, but want a closer look.',
        fr: 'Pour le Pérou, 15 emplois figurent sous un titre qui ne leur convient pas. Ils comptent ici, mais demandent un examen.',
      },
    ],
  }),
]

// ——— Ukraine (F72)

const ukrainePage = 'ukraineProfessionals'

const ukraine = professional({
  id: 'ukraine-f72',
  code: 'F72',
  agreement: 'ukraine',
  who: who.professional,
  condition: allOf(
    offerOfEmployment(cite(ukrainePage, 'offer of employment')),
    nationals('ukraine', ['UKR'], ['UKR']),
    managedOrProfessional(ukrainePage),
    notExcluded('ukraine', withLawyers, ukrainePage),
    degreeOf(3, ukrainePage),
    paidYears(2, ukrainePage),
    licenceWithinReach,
  ),
  evidence: [wagePoint, ...experiencePoints(ukrainePage), agencyPoint, controlPoint],
  duration: months(12, 12),
  spouse: { code: 'F73' },
  pages: [ukrainePage],
  unsettled: [
    {
      en: 'The page asks for the prevailing wage in one place, and says in another that there is no wage test.',
      fr: 'La page exige le salaire courant à un endroit et dit ailleurs qu’il n’y a pas de critère salarial.',
    },
  ],
})

// ——— CETA (T47, T43, T48) and Canada–UK (F66, F60, F67)

const all = sectors.map(({ id }) => id)
const independentSectors = sectors.filter((one) => one.independents).map(({ id }) => id)
const managersOut = sectors.filter((one) => one.managersOut === 'all').map(({ id }) => id)
const utilitiesManagersOut = sectors
  .filter((one) => one.managersOut === 'utilities')
  .map(({ id }) => id)

const managerIn = anyOf(
  {
    en: 'The sector takes your kind of post',
    fr: 'Le secteur admet votre type de poste',
  },
  criterion({
    id: 'europe.sectorTakesManagers',
    asks: 'occupationEurope',
    fails: { rowIn: managersOut },
    needsEvidence: { rowIn: utilitiesManagersOut },
    anchor: true,
    says: {
      en: 'The sector is open to managers as well',
      fr: 'Le secteur est ouvert aussi aux gestionnaires',
    },
    cites: [cite('cetaSectors', 'sectors: managers')],
  }),
  criterion({
    id: 'europe.notManager',
    asks: 'sectorManager',
    fails: { is: ['yes'] },
    says: {
      en: 'Your job is not a manager’s job',
      fr: 'Votre emploi n’est pas un emploi de gestionnaire',
    },
    cites: [cite('cetaSectors', 'sectors: managers')],
  }),
)

/** The definition speaks of no establishment in Canada; the page makes it a test of suppliers alone. */
const independentPresence = criterion({
  id: 'independent.presence.point',
  asks: 'supplierPresence',
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'Your own business abroad has no establishment in Canada',
    fr: 'Votre propre entreprise à l’étranger n’a pas d’établissement au Canada',
  },
  cites: [
    cite('cetaProfessionals', 'independent professionals'),
    cite('ukProfessionals', 'independent professionals'),
  ],
  confidence: 'medium',
})

function european(
  agreement: 'ceta' | 'uk',
  citizens: readonly CountryCode[],
  codes: { readonly supplier: string; readonly independent: string; readonly technologist: string },
  page: SourceId,
  technologistPage: SourceId,
): readonly Variant[] {
  const { short } = agreements[agreement]
  const stay = criterion({
    id: `europe.stay.${agreement}`,
    asks: 'europeStay',
    fails: { atLeast: 12 },
    says: {
      en: 'You have used less than 12 of the last 24 months on this kind of permit',
      fr: 'Vous avez utilisé moins de 12 des 24 derniers mois avec ce type de permis',
    },
    cites: [cite(page, 'length of stay')],
  })
  const supplierContract = contractBy(
    `${agreement}.supplier`,
    ['job', 'ownContract', 'ownBusiness', 'none'],
    employersContract,
    cite(page, 'contractual service suppliers'),
  )
  const independentContract = contractBy(
    `${agreement}.independent`,
    ['job', 'employersContract', 'ownBusiness', 'none'],
    ownContract,
    cite(page, 'independent professionals'),
  )
  const tenure = criterion({
    id: `supplier.tenure.${agreement}`,
    asks: 'supplierTenure',
    fails: { below: 12 },
    says: {
      en: 'The employer who sends you has employed you for at least 12 months',
      fr: 'L’employeur qui vous envoie vous emploie depuis au moins 12 mois',
    },
    cites: [cite(page, 'contractual service suppliers')],
  })
  const noPresence = criterion({
    id: `supplier.noPresence.${agreement}`,
    asks: 'supplierPresence',
    fails: { is: ['yes'] },
    says: {
      en: 'That employer has no establishment in Canada',
      fr: 'Cet employeur n’a pas d’établissement au Canada',
    },
    cites: [cite(page, 'contractual service suppliers')],
  })
  const nationality = nationals(agreement, citizens)
  const duration: Duration = {
    first: 12,
    unit: 'months',
    renewal: 'discretion',
    cap: 12,
    contractIfShorter: true,
    noteSays: 'ceiling',
    note: {
      en: 'No more than 12 months in any 24. An officer may extend the permit, but only inside these 12 months.',
      fr: 'Pas plus de 12 mois par période de 24 mois. Un agent peut prolonger le permis, mais seulement dans les limites de ces 12 mois.',
    },
  }
  const jobExample: Text = {
    en: 'The page repeats an example with a Canadian employer that contradicts its own definitions. We follow the definitions: a service contract is needed.',
    fr: 'La page répète un exemple avec un employeur canadien qui contredit ses propres définitions. Nous suivons les définitions : il faut un contrat de services.',
  }
  const serviceRows = (id: string, rows: readonly string[], says: Text) =>
    listed(
      `europe.${id}.${agreement}`,
      'occupationEurope',
      rows,
      says,
      cite('cetaSectors', 'sectors and occupations'),
    )
  return [
    professional({
      id: `${agreement}-${codes.supplier.toLowerCase()}`,
      code: codes.supplier,
      agreement,
      who: who.supplier,
      condition: allOf(
        supplierContract,
        nationality,
        serviceRows('supplier', all, {
          en: `The contract is in a service sector that the agreement opens (${short.en})`,
          fr: `Le contrat relève d’un secteur de services que l’accord ouvre (${short.fr})`,
        }),
        managerIn,
        notSelfEmployed(cite(page, 'self-employment')),
        noAgency(page),
        tenure,
        noPresence,
        paidYears(3, page),
        credentialHeld(page),
        stay,
        licenceWithinReach,
      ),
      evidence: experiencePoints(page),
      duration,
      spouse: generalTooShort,
      pages: [page],
      unsettled: [jobExample],
    }),
    professional({
      id: `${agreement}-${codes.independent.toLowerCase()}`,
      code: codes.independent,
      agreement,
      who: who.independent,
      condition: allOf(
        independentContract,
        nationality,
        serviceRows('independent', independentSectors, {
          en: `The contract is in a service sector that the agreement opens to independent professionals (${short.en})`,
          fr: `Le contrat relève d’un secteur de services que l’accord ouvre aux professionnels indépendants (${short.fr})`,
        }),
        managerIn,
        notSelfEmployed(cite(page, 'self-employment')),
        noAgency(page),
        paidYears(6, page),
        credentialHeld(page),
        stay,
        licenceWithinReach,
      ),
      evidence: [independentPresence, ...experiencePoints(page)],
      duration,
      spouse: generalTooShort,
      pages: [page],
      unsettled: [jobExample],
    }),
    professional({
      id: `${agreement}-${codes.technologist.toLowerCase()}`,
      code: codes.technologist,
      agreement,
      who: who.technologist,
      condition: allOf(
        nationality,
        serviceRows('technologist', technologistRows, {
          en: `Your job is on the list of engineering or scientific technologists (${short.en})`,
          fr: `Votre emploi figure sur la liste des technologues en génie ou en sciences (${short.fr})`,
        }),
        anyOf(
          {
            en: 'You come under your employer’s contract, or your own',
            fr: 'Vous venez en vertu du contrat de votre employeur, ou du vôtre',
          },
          allOf(supplierContract, tenure, noPresence, paidYears(3, technologistPage)),
          allOf(independentContract, paidYears(6, technologistPage)),
        ),
        notSelfEmployed(cite(technologistPage, 'self-employment')),
        noAgency(page),
        degreeOf(3, technologistPage),
        stay,
        licenceWithinReach,
      ),
      evidence: experiencePoints(technologistPage),
      duration,
      spouse: generalTooShort,
      pages: [technologistPage],
    }),
  ]
}

const ceta = european(
  'ceta',
  europeanUnion,
  { supplier: 'T47', independent: 'T43', technologist: 'T48' },
  'cetaProfessionals',
  'cetaTechnologists',
)
const uk = european(
  'uk',
  ['GBR'],
  { supplier: 'F66', independent: 'F60', technologist: 'F67' },
  'ukProfessionals',
  'ukTechnologists',
)

// ——— GATS (T33)

const gatsCite = (pinpoint: string) => cite('gatsPage', pinpoint)
const groupTwo = [
  'gats.foreign_legal_consultant',
  'gats.urban_planner',
  'gats.senior_computer_specialist',
]
const withYears: readonly { readonly row: string; readonly years: number }[] = [
  { row: 'gats.agrologist', years: 4 },
  { row: 'gats.geomatics_professional', years: 3 },
  { row: 'gats.senior_computer_specialist', years: 10 },
]

const gatsRow = (id: string, rows: readonly string[], says: Text): Criterion =>
  listed(`gats.${id}`, 'professionGats', rows, says, gatsCite('occupations'))

const notRow = (id: string, rows: readonly string[], says: Text): Criterion =>
  criterion({
    id: `gats.not.${id}`,
    asks: 'professionGats',
    fails: { rowIn: rows },
    anchor: true,
    says,
    cites: [gatsCite('occupations')],
  })

/** The rule reads the service, the question reads the job: a point to raise, never a bar. */
const gatsSector = criterion({
  id: 'gats.sector.point',
  asks: 'excludedGroup',
  needsEvidence: { is: ['health', 'education', 'culture', 'recreation'] },
  says: {
    en: 'The service is not in education, health, recreation, culture or sport',
    fr: 'Le service ne relève pas de l’éducation, de la santé, des loisirs, de la culture ni du sport',
  },
  cites: [gatsCite('service sectors')],
  confidence: 'medium',
})

const gats = professional({
  id: 'gats-t33',
  code: 'T33',
  agreement: 'gats',
  who: who.professional,
  condition: allOf(
    contractBy(
      'gats',
      ['job', 'ownBusiness', 'none'],
      {
        en: 'A supplier abroad (your employer or you) has a signed service contract with a Canadian client',
        fr: 'Un fournisseur à l’étranger (votre employeur ou vous) a un contrat de services signé avec un client canadien',
      },
      gatsCite('service contract'),
    ),
    anyOf(
      {
        en: 'You are a citizen of a member of the World Trade Organization, or a permanent resident of Australia or New Zealand',
        fr: 'Vous avez la citoyenneté d’un membre de l’Organisation mondiale du commerce, ou la résidence permanente de l’Australie ou de la Nouvelle-Zélande',
      },
      worldTradeMember(outsideWto, joiningWto),
      criterion({
        id: 'resident.gats.ausnzl',
        asks: 'residences',
        fails: { holdsNone: ['AUS', 'NZL'] },
        anchor: true,
        says: {
          en: 'You are a permanent resident of Australia or New Zealand',
          fr: 'Vous avez la résidence permanente de l’Australie ou de la Nouvelle-Zélande',
        },
        cites: [gatsCite('permanent residents')],
      }),
    ),
    gatsRow('listed', ['gats.'], onList),
    noAgency('gatsPage'),
    credentialHeld('gatsPage'),
    anyOf(
      {
        en: 'You have the experience that the occupation asks for',
        fr: 'Vous avez l’expérience que la profession exige',
      },
      notRow(
        'withYears',
        withYears.map(({ row }) => row),
        {
          en: 'The occupation asks for no years of experience',
          fr: 'La profession n’exige pas d’années d’expérience',
        },
      ),
      ...withYears.map(({ row, years }) =>
        allOf(
          gatsRow(row.slice('gats.'.length), [row], {
            en: `The occupation asks for ${years} years of experience`,
            fr: `La profession exige ${years} ans d’expérience`,
          }),
          criterion({
            id: `gats.experience.${years}`,
            asks: 'experienceYears',
            fails: { below: years },
            says: {
              en: `At least ${years} years of related work`,
              fr: `Au moins ${years} ans de travail dans le domaine`,
            },
            cites: [gatsCite('experience')],
          }),
        ),
      ),
    ),
    anyOf(
      {
        en: 'The rule on a presence in Canada is met',
        fr: 'La règle sur la présence au Canada est respectée',
      },
      notRow('groupTwo', groupTwo, {
        en: 'The occupation is in the first group',
        fr: 'La profession est dans le premier groupe',
      }),
      criterion({
        id: 'supplier.noPresence.gats',
        asks: 'supplierPresence',
        fails: { is: ['yes'] },
        says: {
          en: 'The supplier abroad has no commercial presence in Canada',
          fr: 'Le fournisseur étranger n’a pas de présence commerciale au Canada',
        },
        cites: [gatsCite('second group')],
      }),
    ),
    criterion({
      id: 'gats.licence',
      asks: 'licence',
      fails: { is: ['soon', 'no'] },
      needsEvidence: { is: ['notNeeded'] },
      says: {
        en: 'Any provincial licence or recognition is in hand before you enter',
        fr: 'Tout permis provincial ou toute reconnaissance est obtenu avant l’entrée',
      },
      cites: [gatsCite('licence')],
    }),
    criterion({
      id: 'gats.length',
      asks: 'workLength',
      fails: { is: ['days120', 'months12', 'months36', 'longer'] },
      says: { en: 'The work lasts at most 90 days', fr: 'Le travail dure au plus 90 jours' },
      cites: [gatsCite('length of stay')],
    }),
    criterion({
      id: 'gats.stay',
      asks: 'gatsStay',
      fails: { atLeast: 90 },
      says: {
        en: 'You have used less than 90 days of this permit in the last 12 months',
        fr: 'Vous avez utilisé moins de 90 jours de ce permis dans les 12 derniers mois',
      },
      cites: [gatsCite('length of stay')],
    }),
  ),
  evidence: [...experiencePoints('gatsPage'), gatsSector, controlPointOfGats],
  duration: {
    first: 90,
    unit: 'days',
    renewal: 'none',
    cap: 90,
    noteSays: 'ceiling',
    note: { en: 'At most 90 days in 12 months.', fr: 'Au plus 90 jours par période de 12 mois.' },
  },
  spouse: {
    code: null,
    note: {
      en: 'There is no partner’s permit for 90 days of work.',
      fr: 'Il n’y a pas de permis pour le conjoint pour 90 jours de travail.',
    },
  },
  pages: ['gatsPage'],
  unsettled: [
    {
      en: 'The official page dates from 2018 and was still online in February 2026.',
      fr: 'La page officielle date de 2018 et était encore en ligne en février 2026.',
    },
  ],
})

export const professionals: readonly Variant[] = [
  cusma,
  chile,
  ...colombia,
  ...korea,
  panama,
  ...peru,
  ...pacific,
  ukraine,
  ...ceta,
  ...uk,
  gats,
]
