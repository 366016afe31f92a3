import { allOf, anyOf, criterion } from '../logic/condition.ts'
import type { Condition, Criterion, Text } from '../logic/condition.ts'
import type { CountryCode } from '../countries.ts'
import { agreements, europeanUnion, joiningWto, outsideWto, senders } from './agreements.ts'
import type { AgreementId } from './agreements.ts'
import { citizenOf, koreanResidents, usTerritory, worldTradeMember } from './nationality.ts'
import { firstTooShort, licencePoint, plan, significantInEnglish, transferOffer } from './offer.ts'
import type { SourceId } from './sources.ts'
import { cite } from './sources.ts'
import type { Duration, SpouseRule, Variant } from './variant.ts'

/**
 * Intra-company transferees: R205(a) for any nationality (C61, C62, C63) and each agreement's own category.
 *
 * One list of lines, one table of variants. The table is what a lawyer checks; the lines say once what all share.
 * A line that every agreement's page repeats cites the general page; each variant cites its own page as well.
 */

type Capacity =
  'executive' | 'manager' | 'executiveOrManager' | 'specialist' | 'trainee' | 'newOffice'

interface Row {
  readonly id: string
  readonly code: string
  readonly agreement?: AgreementId
  readonly capacity: Capacity
  /** Citizens of these countries; absent for R205(a), which takes any nationality. */
  readonly citizens?: readonly CountryCode[]
  /** Permanent residents of these countries as well. */
  readonly residents?: readonly CountryCode[]
  readonly page: SourceId
  /** Months of full-time work abroad for the company. */
  readonly months: 6 | 12
  /** The year must run right up to the application (no look-back over three years). */
  readonly upToNow?: true
  /** Total months under this kind of permit. */
  readonly cap: 12 | 36 | 54 | 60 | 84
  readonly wage: 'prevailing' | 'floor' | 'mixed' | 'indicator'
  readonly duration: Duration
  readonly spouse: SpouseRule
  readonly confidence?: 'medium'
  /** Where the page has no start-up route, an office that is still new is doubtful rather than excluded. */
  readonly newOfficeDoubtful?: true
  readonly noExtension?: true
  readonly unsettled?: readonly Text[]
  readonly sameAs?: string
}

/** True for R205(a), under which GATS members are handled too. */
const isGeneral = ({ agreement }: Row): boolean => agreement === undefined || agreement === 'gats'

const months = (
  first: number,
  renewal: Duration['renewal'],
  cap: number | null,
  more: Partial<Duration> = {},
): Duration => ({ first, unit: 'months', renewal, cap, ...more })

const general: SpouseRule = { code: 'C41' }

const pacificSpouse: SpouseRule = {
  code: 'T53',
  citizens: ['AUS', 'BRN', 'CHL', 'JPN', 'MEX'],
  residents: ['AUS'],
}
const pacificSpouseOfManagers: SpouseRule = {
  ...pacificSpouse,
  citizens: ['AUS', 'BRN', 'CHL', 'JPN', 'MEX', 'MYS'],
}

const pacificManagers: readonly CountryCode[] = [
  'AUS',
  'BRN',
  'CHL',
  'JPN',
  'MYS',
  'MEX',
  'NZL',
  'PER',
]
const pacificSpecialists: readonly CountryCode[] = ['AUS', 'BRN', 'CHL', 'JPN', 'MEX', 'NZL', 'PER']

const oneYearSlip: Text = {
  en: 'One sentence of the official page still says 1 year; its list of conditions and the officers’ guide say 6 months. We use 6 months.',
  fr: 'Une phrase de la page officielle parle encore de 1 an; sa liste de conditions et le guide des agents disent 6 mois. Nous retenons 6 mois.',
}
const peruStay: Text = {
  en: 'One line of the official page gives Peruvians up to 1 year, renewable; the table beside it says 3 years. We show the table.',
  fr: 'Une ligne de la page officielle accorde aux Péruviens jusqu’à 1 an, renouvelable; le tableau voisin dit 3 ans. Nous montrons le tableau.',
}
const europeWage: Text = {
  en: 'The official page says both that there is no wage test and that the wage must match the Canadian one. So an officer may expect a Canadian wage.',
  fr: 'La page officielle dit qu’il n’y a pas de critère de salaire. Elle dit aussi que le salaire doit correspondre au salaire canadien. Un agent peut donc s’attendre à un salaire canadien.',
}
const europeCap: Text = {
  en: 'Whether someone at 54 months here may go on under C62 up to 84 months is not settled. Ask a professional.',
  fr: 'Il n’est pas établi qu’après 54 mois on puisse continuer sous C62 jusqu’à 84 mois. Consultez un professionnel.',
}
const pacificSwitch: Text = {
  en: 'A note on changing category speaks of 6 months of experience, against 1 year everywhere else on the page. We use 1 year.',
  fr: 'Une note sur le changement de catégorie parle de 6 mois d’expérience, contre 1 an partout ailleurs sur la page. Nous retenons 1 an.',
}
const europeYear: Text = {
  en: 'The conditions ask for a year at the time of application; a note on changing category on the same page looks back 3 years. We follow the conditions.',
  fr: 'Les conditions exigent une année au moment de la demande; une note sur le changement de catégorie, sur la même page, remonte à 3 ans. Nous suivons les conditions.',
}
const pacificSender: Text = {
  en: 'Whether work for a company in Singapore or Vietnam counts is unclear: the page’s introduction leaves both out, a note says any country of the agreement.',
  fr: 'On ne sait pas si le travail pour une entreprise de Singapour ou du Vietnam compte. L’introduction de la page les exclut; une note dit tout pays de l’accord.',
}
const newOfficeExtension: Text = {
  en: 'The official page says in two places that there is no extension, and in two that 6 more months are possible when the delay is beyond your control.',
  fr: 'La page officielle dit à deux endroits qu’il n’y a pas de prolongation. À deux autres, elle permet 6 mois de plus si le retard échappe à votre volonté.',
}

/** Under the agreements that follow NAFTA: 12 months and at most 6 more; the 84 months are those of any manager. */
const newOfficeStay = months(12, 6, 84, {
  noteSays: 'renewal',
  note: {
    en: 'A renewal as a new office is for 6 months at most. Once the office runs, the next permit is that of an executive or manager.',
    fr: 'Comme nouvel établissement, un renouvellement est de 6 mois au plus. Une fois l’établissement en activité, le permis suivant est celui d’un cadre ou d’un gestionnaire.',
  },
})

const newOfficeSpouse: Text = {
  en: 'A 12-month permit can’t show the 16 months that C41 asks for.',
  fr: 'Un permis de 12 mois ne permet pas de démontrer les 16 mois exigés pour C41.',
}

// prettier-ignore
const table: readonly Row[] = [
  // ——— Agreements (R204(a))
  { id: 'cusma-t37', code: 'T37', agreement: 'cusma', capacity: 'executiveOrManager', citizens: ['USA', 'MEX'], page: 'cusmaTransferees', months: 12, cap: 84, wage: 'indicator', duration: months(36, 24, 84), spouse: general },
  { id: 'cusma-t37-new-office', code: 'T37', agreement: 'cusma', capacity: 'newOffice', citizens: ['USA', 'MEX'], page: 'cusmaTransferees', months: 12, cap: 84, wage: 'indicator', duration: newOfficeStay, spouse: { ...general, note: newOfficeSpouse } },
  { id: 'cusma-t38', code: 'T38', agreement: 'cusma', capacity: 'specialist', citizens: ['USA', 'MEX'], page: 'cusmaTransferees', months: 12, cap: 60, wage: 'indicator', duration: months(36, 24, 60), spouse: general },
  { id: 'ceta-t44', code: 'T44', agreement: 'ceta', capacity: 'executiveOrManager', citizens: europeanUnion, page: 'cetaTransferees', months: 12, upToNow: true, cap: 54, wage: 'mixed', duration: months(36, 18, 54, { contractIfShorter: true }), spouse: { code: 'T45' }, unsettled: [europeYear, europeWage, europeCap] },
  { id: 'ceta-t44-new-office', code: 'T44', agreement: 'ceta', capacity: 'newOffice', citizens: europeanUnion, page: 'cetaTransferees', months: 12, upToNow: true, cap: 54, wage: 'mixed', duration: months(36, 18, 54, { contractIfShorter: true }), spouse: { code: 'T45' }, unsettled: [europeYear, europeWage, europeCap] },
  { id: 'ceta-t42', code: 'T42', agreement: 'ceta', capacity: 'trainee', citizens: europeanUnion, page: 'cetaTransferees', months: 12, upToNow: true, cap: 12, wage: 'mixed', duration: months(12, 'none', 12, { contractIfShorter: true }), spouse: { code: 'T45' }, noExtension: true, unsettled: [europeYear, europeWage] },
  { id: 'ceta-t41', code: 'T41', agreement: 'ceta', capacity: 'specialist', citizens: europeanUnion, page: 'cetaTransferees', months: 12, upToNow: true, cap: 54, wage: 'mixed', duration: months(36, 18, 54, { contractIfShorter: true }), spouse: { code: 'T45' }, unsettled: [europeYear, europeWage, europeCap] },
  { id: 'uk-f61', code: 'F61', agreement: 'uk', capacity: 'executiveOrManager', citizens: ['GBR'], page: 'ukTransferees', months: 12, upToNow: true, cap: 54, wage: 'mixed', duration: months(36, 18, 54, { contractIfShorter: true }), spouse: { code: 'F64' }, unsettled: [europeYear, europeWage, europeCap] },
  { id: 'uk-f61-new-office', code: 'F61', agreement: 'uk', capacity: 'newOffice', citizens: ['GBR'], page: 'ukTransferees', months: 12, upToNow: true, cap: 54, wage: 'mixed', duration: months(36, 18, 54, { contractIfShorter: true }), spouse: { code: 'F64' }, unsettled: [europeYear, europeWage, europeCap] },
  { id: 'uk-f62', code: 'F62', agreement: 'uk', capacity: 'trainee', citizens: ['GBR'], page: 'ukTransferees', months: 12, upToNow: true, cap: 12, wage: 'mixed', duration: months(12, 'none', 12, { contractIfShorter: true }), spouse: { code: 'F64' }, noExtension: true, unsettled: [europeYear, europeWage] },
  { id: 'uk-f63', code: 'F63', agreement: 'uk', capacity: 'specialist', citizens: ['GBR'], page: 'ukTransferees', months: 12, upToNow: true, cap: 54, wage: 'mixed', duration: months(36, 18, 54, { contractIfShorter: true }), spouse: { code: 'F64' }, unsettled: [europeYear, europeWage, europeCap] },
  { id: 'cptpp-t51', code: 'T51', agreement: 'cptpp', capacity: 'executiveOrManager', citizens: pacificManagers, residents: ['AUS', 'NZL'], page: 'cptppTransferees', months: 12, cap: 84, wage: 'mixed', duration: months(36, 24, 84), spouse: pacificSpouseOfManagers, unsettled: [pacificSwitch, pacificSender, europeWage] },
  { id: 'cptpp-t51-new-office', code: 'T51', agreement: 'cptpp', capacity: 'newOffice', citizens: pacificManagers, residents: ['AUS', 'NZL'], page: 'cptppTransferees', months: 12, cap: 84, wage: 'mixed', duration: months(36, 24, 84), spouse: pacificSpouseOfManagers, confidence: 'medium', unsettled: [pacificSwitch, pacificSender, europeWage] },
  { id: 'cptpp-t55', code: 'T55', agreement: 'cptpp', capacity: 'specialist', citizens: pacificSpecialists, residents: ['AUS', 'NZL'], page: 'cptppTransferees', months: 12, cap: 60, wage: 'mixed', duration: months(36, 24, 60), spouse: pacificSpouse, unsettled: [pacificSwitch, pacificSender, europeWage] },
  { id: 'cptpp-t54', code: 'T54', agreement: 'cptpp', capacity: 'trainee', citizens: ['CHL'], page: 'cptppTransferees', months: 12, cap: 36, wage: 'mixed', duration: months(36, 'exceptional', 36), spouse: pacificSpouse, confidence: 'medium', unsettled: [pacificSwitch, pacificSender, europeWage] },
  { id: 'chile-f23', code: 'F23', agreement: 'chile', capacity: 'executiveOrManager', citizens: ['CHL'], page: 'chileTransferees', months: 12, cap: 84, wage: 'indicator', duration: months(36, 24, 84), spouse: general },
  { id: 'chile-f23-new-office', code: 'F23', agreement: 'chile', capacity: 'newOffice', citizens: ['CHL'], page: 'chileTransferees', months: 12, cap: 84, wage: 'indicator', duration: newOfficeStay, spouse: { ...general, note: newOfficeSpouse } },
  { id: 'chile-f24', code: 'F24', agreement: 'chile', capacity: 'specialist', citizens: ['CHL'], page: 'chileTransferees', months: 12, cap: 60, wage: 'indicator', duration: months(36, 24, 60), spouse: general },
  { id: 'colombia-f13', code: 'F13', agreement: 'colombia', capacity: 'executiveOrManager', citizens: ['COL'], residents: ['COL'], page: 'colombiaTransferees', months: 6, cap: 84, wage: 'indicator', duration: months(36, 24, 84), spouse: { code: 'T25' }, unsettled: [oneYearSlip] },
  { id: 'colombia-f13-new-office', code: 'F13', agreement: 'colombia', capacity: 'newOffice', citizens: ['COL'], residents: ['COL'], page: 'colombiaTransferees', months: 6, cap: 84, wage: 'indicator', duration: newOfficeStay, spouse: { code: 'T25' }, unsettled: [oneYearSlip] },
  { id: 'colombia-f14', code: 'F14', agreement: 'colombia', capacity: 'trainee', citizens: ['COL'], residents: ['COL'], page: 'colombiaTransferees', months: 6, cap: 36, wage: 'indicator', duration: months(12, 24, 36), spouse: { code: 'T25' }, unsettled: [oneYearSlip] },
  { id: 'colombia-f15', code: 'F15', agreement: 'colombia', capacity: 'specialist', citizens: ['COL'], residents: ['COL'], page: 'colombiaTransferees', months: 6, cap: 60, wage: 'indicator', duration: months(36, 24, 60), spouse: { code: 'T25' }, unsettled: [oneYearSlip] },
  { id: 'peru-f53', code: 'F53', agreement: 'peru', capacity: 'executiveOrManager', citizens: ['PER'], residents: ['PER'], page: 'peruTransferees', months: 6, cap: 84, wage: 'indicator', duration: months(36, 24, 84), spouse: general, confidence: 'medium', newOfficeDoubtful: true, unsettled: [oneYearSlip, peruStay] },
  { id: 'peru-f54', code: 'F54', agreement: 'peru', capacity: 'trainee', citizens: ['PER'], residents: ['PER'], page: 'peruTransferees', months: 6, cap: 36, wage: 'indicator', duration: months(12, 'discretion', 36), spouse: { ...general, note: firstTooShort }, confidence: 'medium', unsettled: [oneYearSlip, peruStay] },
  { id: 'peru-f55', code: 'F55', agreement: 'peru', capacity: 'specialist', citizens: ['PER'], residents: ['PER'], page: 'peruTransferees', months: 6, cap: 60, wage: 'indicator', duration: months(36, 24, 60), spouse: general, confidence: 'medium', unsettled: [oneYearSlip, peruStay] },
  { id: 'korea-f33', code: 'F33', agreement: 'korea', capacity: 'executiveOrManager', citizens: ['KOR'], residents: ['KOR'], page: 'koreaTransferees', months: 12, cap: 84, wage: 'indicator', duration: months(36, 24, 84), spouse: { code: 'F36' }, unsettled: [koreanResidents] },
  { id: 'korea-f33-new-office', code: 'F33', agreement: 'korea', capacity: 'newOffice', citizens: ['KOR'], residents: ['KOR'], page: 'koreaTransferees', months: 12, cap: 84, wage: 'indicator', duration: newOfficeStay, spouse: { code: 'F36' }, unsettled: [koreanResidents] },
  { id: 'korea-f34', code: 'F34', agreement: 'korea', capacity: 'trainee', citizens: ['KOR'], residents: ['KOR'], page: 'koreaTransferees', months: 12, cap: 36, wage: 'indicator', duration: months(12, 24, 36), spouse: { code: 'F36' }, unsettled: [koreanResidents] },
  { id: 'korea-f35', code: 'F35', agreement: 'korea', capacity: 'specialist', citizens: ['KOR'], residents: ['KOR'], page: 'koreaTransferees', months: 12, cap: 60, wage: 'indicator', duration: months(36, 24, 60), spouse: { code: 'F36' }, unsettled: [koreanResidents] },
  { id: 'ukraine-f71', code: 'F71', agreement: 'ukraine', capacity: 'executiveOrManager', citizens: ['UKR'], residents: ['UKR'], page: 'ukraineTransferees', months: 12, cap: 84, wage: 'indicator', duration: months(36, 'discretion', 84), spouse: { code: 'F73' }, newOfficeDoubtful: true },
  { id: 'ukraine-f74', code: 'F74', agreement: 'ukraine', capacity: 'specialist', citizens: ['UKR'], residents: ['UKR'], page: 'ukraineTransferees', months: 12, cap: 60, wage: 'indicator', duration: months(36, 'discretion', 60), spouse: { code: 'F73' } },
  // ——— Canadian interests (R205(a)), any nationality
  { id: 'r205a-c62-executive', code: 'C62', capacity: 'executive', page: 'transfereePage', months: 12, cap: 84, wage: 'prevailing', duration: months(36, 24, 84), spouse: general, unsettled: [significantInEnglish] },
  { id: 'r205a-c62-manager', code: 'C62', capacity: 'manager', page: 'transfereePage', months: 12, cap: 84, wage: 'prevailing', duration: months(36, 24, 84), spouse: general, unsettled: [significantInEnglish] },
  { id: 'r205a-c63', code: 'C63', capacity: 'specialist', page: 'transfereePage', months: 12, cap: 60, wage: 'floor', duration: months(36, 24, 60), spouse: general, unsettled: [significantInEnglish] },
  { id: 'r205a-c61', code: 'C61', capacity: 'newOffice', page: 'transfereePage', months: 12, cap: 84, wage: 'prevailing', duration: months(12, 'exceptional', 18), spouse: { ...general, note: newOfficeSpouse }, unsettled: [newOfficeExtension, significantInEnglish] },
  // ——— GATS has no transferee code of its own: its members are handled under R205(a)
  { id: 'gats-c62', code: 'C62', agreement: 'gats', capacity: 'executiveOrManager', page: 'transfereePage', months: 12, cap: 84, wage: 'prevailing', duration: months(36, 24, 84), spouse: general, unsettled: [significantInEnglish], sameAs: 'r205a-c62-executive' },
  { id: 'gats-c63', code: 'C63', agreement: 'gats', capacity: 'specialist', page: 'transfereePage', months: 12, cap: 60, wage: 'floor', duration: months(36, 24, 60), spouse: general, unsettled: [significantInEnglish], sameAs: 'r205a-c63' },
]

// ——— Lines that every transferee shares

const transferPage = cite('transfereePage', 'requirements')

const linked = criterion({
  id: 'transferee.linked',
  asks: 'relationship',
  fails: { is: ['businessTie', 'none'] },
  anchor: true,
  says: {
    en: 'The company abroad and the Canadian one are parent, branch, subsidiary or affiliate of each other',
    fr: 'L’entreprise à l’étranger et celle du Canada sont mère, succursale, filiale ou affiliée l’une de l’autre',
  },
  cites: [cite('transfereePage', 'qualifying relationship')],
})

const sistersNeedProof = criterion({
  id: 'transferee.sisters',
  asks: 'relationship',
  needsEvidence: { is: ['commonParent', 'sameOwners'] },
  says: {
    en: 'The Canadian company is a subsidiary, branch or head company; sister companies must show how they fit',
    fr: 'L’entreprise canadienne est une filiale, une succursale ou le siège; des sociétés sœurs doivent montrer en quoi elles conviennent',
  },
  cites: [cite('cetaTransferees', 'receiving entity'), cite('ukTransferees', 'receiving entity')],
  confidence: 'medium',
})

const sameCompany = criterion({
  id: 'transferee.sameCompany',
  asks: 'relationship',
  fails: {
    is: [
      'canadianIsSubsidiary',
      'canadianIsParent',
      'commonParent',
      'sameOwners',
      'businessTie',
      'none',
    ],
  },
  says: { en: 'It is one and the same company', fr: 'C’est une seule et même entreprise' },
  cites: [cite('transfereePage', 'qualifying relationship')],
})

const controlled = criterion({
  id: 'transferee.controlled',
  asks: 'control',
  fails: { is: ['noControl'] },
  needsEvidence: { is: ['halfWithVeto', 'minorityWithControl', 'sameIndividuals'] },
  says: {
    en: 'One company controls the other, or the same owner controls both',
    fr: 'L’une des entreprises contrôle l’autre, ou le même propriétaire contrôle les deux',
  },
  cites: [cite('transfereePage', 'qualifying relationship')],
})

const stillTrading = criterion({
  id: 'transferee.foreignActive',
  asks: 'foreignActive',
  fails: { is: ['no'] },
  says: {
    en: 'The company abroad keeps doing business while you are away',
    fr: 'L’entreprise à l’étranger poursuit ses activités pendant votre absence',
  },
  cites: [cite('transfereePage', 'doing business')],
})

const employedNow = criterion({
  id: 'transferee.employedNow',
  asks: 'employedNow',
  fails: { is: ['no'] },
  says: {
    en: 'The company abroad employs you on the day you apply',
    fr: 'L’entreprise à l’étranger vous emploie le jour de la demande',
  },
  cites: [transferPage],
})

const fullTime = criterion({
  id: 'transferee.fullTime',
  asks: 'fullTime',
  fails: { is: ['no'] },
  says: { en: 'That work was full-time', fr: 'Ce travail était à temps plein' },
  cites: [transferPage],
})

const similarJob = criterion({
  id: 'transferee.similarJob',
  asks: 'similarJob',
  fails: { is: ['no'] },
  needsEvidence: { is: ['partly'] },
  says: {
    en: 'The job abroad is like the one in Canada',
    fr: 'L’emploi à l’étranger ressemble à celui du Canada',
  },
  cites: [transferPage],
})

const postHeld = criterion({
  id: 'transferee.returnPost',
  asks: 'returnPost',
  fails: { is: ['no'] },
  says: {
    en: 'Your post abroad stays open for your return',
    fr: 'Votre poste à l’étranger reste ouvert pour votre retour',
  },
  cites: [transferPage],
})

const position = criterion({
  id: 'transferee.position',
  asks: 'position',
  fails: { is: ['no'] },
  says: {
    en: 'You take up a post in the Canadian company, under its daily direction',
    fr: 'Vous occupez un poste dans l’entreprise canadienne, sous sa direction quotidienne',
  },
  cites: [cite('transfereePage', 'employer–employee relationship')],
})

const clientSite = criterion({
  id: 'transferee.clientSite',
  asks: 'clientSite',
  fails: { is: ['clientDirection'] },
  needsEvidence: { is: ['ourDirection'] },
  says: {
    en: 'Your own Canadian company, not a client, directs your work',
    fr: 'C’est votre entreprise canadienne, et non un client, qui dirige votre travail',
  },
  cites: [cite('transfereePage', 'work at a client’s site')],
})

const sameClass = criterion({
  id: 'transferee.sameClass',
  asks: 'sameClass',
  fails: { is: ['no'] },
  says: {
    en: 'You hold the same class of post abroad: executive, manager or specialist',
    fr: 'Vous occupez à l’étranger un poste de même niveau : direction, gestion ou connaissances spécialisées',
  },
  cites: [cite('transfereePage', 'same capacity')],
})

/** 6 months is the rule of Colombia and Peru alone. */
const monthsSaid = {
  6: [
    cite('colombiaTransferees', 'requirements: previous employment'),
    cite('peruTransferees', 'requirements: previous employment'),
  ],
  12: [cite('transfereePage', 'current and continuous employment')],
} as const

function monthsAbroad(row: Row): Criterion {
  return criterion({
    id: `transferee.months.${row.months}`,
    asks: 'monthsAbroad',
    fails: { below: row.months },
    says: {
      en: `At least ${row.months} months of unbroken work for that company, outside Canada, in the last 3 years`,
      fr: `Au moins ${row.months} mois de travail ininterrompu pour cette entreprise, hors du Canada, dans les 3 dernières années`,
    },
    cites: monthsSaid[row.months],
  })
}

const yearUpToNow = criterion({
  id: 'transferee.yearUpToNow',
  asks: 'yearUpToNow',
  fails: { is: ['no'] },
  needsEvidence: { is: ['leaveOnly'] },
  says: {
    en: 'A full year with that employer runs right up to the application',
    fr: 'Une année complète chez cet employeur se poursuit jusqu’à la demande',
  },
  cites: [
    cite('cetaTransferees', 'requirements: at the time of application'),
    cite('ukTransferees', 'requirements: at the time of application'),
  ],
})

const sender = (agreement: AgreementId, page: SourceId): readonly Criterion[] =>
  Object.entries(senders)
    .filter(([id]) => id === agreement)
    .map(([, { countries, doubtful }]) => {
      const sure = countries.filter((code) => !doubtful.includes(code))
      return criterion({
        id: `transferee.sender.${agreement}`,
        asks: 'employerCountry',
        fails: { holdsNone: countries },
        ...(doubtful.length > 0 ? { needsEvidence: { holdsNone: sure } } : {}),
        says: {
          en: `The company that employs you is in a country of the agreement (${agreements[agreement].short.en})`,
          fr: `L’entreprise qui vous emploie se trouve dans un pays de l’accord (${agreements[agreement].short.fr})`,
        },
        cites: [cite(page, 'requirements: foreign enterprise')],
      })
    })

// ——— Capacities

const roleIs = (
  id: string,
  roles: readonly ('executive' | 'manager' | 'functionManager' | 'specialist' | 'trainee')[],
  says: Text,
) => {
  const others = (
    ['executive', 'manager', 'functionManager', 'specialist', 'trainee', 'other'] as const
  ).filter((role) => !(roles as readonly string[]).includes(role))
  return criterion({
    id,
    asks: 'role',
    fails: { is: others },
    anchor: true,
    says,
    cites: [cite('transfereePage', 'capacities')],
  })
}

const notHandsOn = criterion({
  id: 'transferee.notHandsOn',
  asks: 'handsOn',
  fails: { is: ['mainly'] },
  needsEvidence: { is: ['partly'] },
  says: {
    en: 'You direct the work; you don’t mainly make the product or deliver the service yourself',
    fr: 'Vous dirigez le travail; vous ne fabriquez pas surtout le produit et ne fournissez pas surtout le service vous-même',
  },
  cites: [cite('transfereePage', 'executive and managerial capacity')],
})

const executive = allOf(
  roleIs('transferee.executive', ['executive'], {
    en: 'The Canadian post is that of an executive',
    fr: 'Le poste au Canada est un poste de cadre de direction',
  }),
  criterion({
    id: 'transferee.executiveScope',
    asks: 'executiveScope',
    fails: { is: ['none'] },
    needsEvidence: { is: ['some'] },
    says: {
      en: 'You set goals and policy, decide widely, and answer only to the board, the owners or top executives',
      fr: 'Vous fixez les objectifs et les politiques, avec un large pouvoir de décision; vous relevez seulement du conseil, des propriétaires ou de la haute direction',
    },
    cites: [cite('transfereePage', 'executive capacity')],
  }),
  notHandsOn,
  sameClass,
)

const manager = allOf(
  roleIs('transferee.manager', ['manager', 'functionManager'], {
    en: 'The Canadian post is that of a manager of people or of an essential function',
    fr: 'Le poste au Canada est celui d’un gestionnaire de personnel ou d’une fonction essentielle',
  }),
  criterion({
    id: 'transferee.reports',
    asks: 'reports',
    fails: { is: ['frontLine', 'nobody'] },
    needsEvidence: { is: ['essentialFunction'] },
    says: {
      en: 'You direct managers, professionals or supervisors, or run an essential function at a senior level',
      fr: 'Vous dirigez des gestionnaires, des professionnels ou des superviseurs, ou une fonction essentielle à un niveau supérieur',
    },
    cites: [cite('transfereePage', 'managerial capacity')],
  }),
  notHandsOn,
  sameClass,
)

const specialist = allOf(
  roleIs('transferee.specialist', ['specialist'], {
    en: 'The Canadian post needs specialized knowledge',
    fr: 'Le poste au Canada exige des connaissances spécialisées',
  }),
  criterion({
    id: 'transferee.proprietary',
    asks: 'proprietary',
    fails: { is: ['general'] },
    needsEvidence: { is: ['mixed'] },
    says: {
      en: 'Your knowledge is about the company’s own product or process, which outsiders can’t copy',
      fr: 'Vos connaissances portent sur un produit ou un procédé propre à l’entreprise, que d’autres ne peuvent pas copier',
    },
    cites: [cite('transfereePage', 'advanced proprietary knowledge')],
  }),
  criterion({
    id: 'transferee.sharedBy',
    asks: 'sharedBy',
    fails: { is: ['many'] },
    says: {
      en: 'Only a few people in the group have that knowledge',
      fr: 'Seules quelques personnes du groupe ont ces connaissances',
    },
    cites: [cite('transfereePage', 'specialized knowledge')],
  }),
  sameClass,
)

const traineePages = (
  [
    'cetaTransferees',
    'ukTransferees',
    'cptppTransferees',
    'colombiaTransferees',
    'peruTransferees',
    'koreaTransferees',
  ] as const
).map((page) => cite(page, 'trainees'))

const trainee = allOf(
  roleIs('transferee.trainee', ['trainee'], {
    en: 'The Canadian post is a trainee’s',
    fr: 'Le poste au Canada est un poste de stagiaire',
  }),
  criterion({
    id: 'transferee.traineeDegree',
    asks: 'traineeDegree',
    fails: { is: ['no'] },
    says: {
      en: 'You hold a degree, or a professional licence, tied to the activity',
      fr: 'Vous avez un diplôme universitaire, ou un permis professionnel, lié à l’activité',
    },
    cites: traineePages,
  }),
)

const executiveOrManager = anyOf(
  { en: 'You are an executive or a manager', fr: 'Vous êtes cadre de direction ou gestionnaire' },
  executive,
  manager,
)

const anyCapacity = anyOf(
  {
    en: 'You are an executive, a manager or a specialist',
    fr: 'Vous êtes cadre de direction, gestionnaire ou spécialiste',
  },
  executive,
  manager,
  specialist,
)

function capacity(row: Row): Condition {
  switch (row.capacity) {
    case 'executive':
      return executive
    case 'manager':
      return manager
    case 'executiveOrManager':
      return executiveOrManager
    case 'specialist':
      return specialist
    case 'trainee':
      return trainee
    case 'newOffice':
      return row.agreement === undefined ? anyCapacity : executiveOrManager
  }
}

// ——— The Canadian unit

const activeUnit = criterion({
  id: 'transferee.unit.active',
  asks: 'canadianUnit',
  fails: { is: ['new'] },
  needsEvidence: { is: ['partly'] },
  says: {
    en: 'The Canadian company is already in business, with staff and premises',
    fr: 'L’entreprise canadienne est déjà en activité, avec du personnel et des locaux',
  },
  cites: [cite('transfereePage', 'actively engaged in business')],
})

const activeOrSoonUnit = criterion({
  id: 'transferee.unit.activeOrSoon',
  asks: 'canadianUnit',
  needsEvidence: { is: ['partly', 'new'] },
  says: {
    en: 'The Canadian company is, or will be, doing business',
    fr: 'L’entreprise canadienne est, ou sera, en activité',
  },
  cites: [cite('peruTransferees', 'doing business'), cite('ukraineTransferees', 'doing business')],
  confidence: 'medium',
})

const newUnit = criterion({
  id: 'transferee.unit.new',
  asks: 'canadianUnit',
  fails: { is: ['active'] },
  needsEvidence: { is: ['partly'] },
  says: {
    en: 'You come to start the Canadian company or branch',
    fr: 'Vous venez mettre sur pied l’entreprise ou la succursale canadienne',
  },
  cites: [cite('transfereePage', 'new enterprise')],
})

const tradingWithinYear = criterion({
  id: 'transferee.tradingWithinYear',
  asks: 'tradingWithinYear',
  fails: { is: ['no'] },
  says: {
    en: 'The new unit will be in business within 12 months',
    fr: 'Le nouvel établissement sera en activité d’ici 12 mois',
  },
  cites: [cite('transfereePage', 'new enterprise: timeline')],
})

function unit(row: Row): readonly Criterion[] {
  if (row.capacity === 'newOffice') return [newUnit, tradingWithinYear]
  return [row.newOfficeDoubtful ? activeOrSoonUnit : activeUnit]
}

// ——— Earlier permits

const firstPermit = criterion({
  id: 'transferee.firstPermit',
  asks: 'transfereeHistory',
  fails: { is: ['extension', 'change'] },
  says: {
    en: 'This is your first permit as an intra-company transferee',
    fr: 'C’est votre premier permis à titre de personne mutée à l’intérieur d’une société',
  },
  cites: [cite('transfereePage', 'duration')],
})

const sameKind = criterion({
  id: 'transferee.sameKind',
  asks: 'transfereeHistory',
  fails: { is: ['change'] },
  says: {
    en: 'You don’t change from one kind of transferee to another',
    fr: 'Vous ne passez pas d’un type de mutation à un autre',
  },
  cites: [cite('transfereePage', 'changing category')],
})

const noExtension = criterion({
  id: 'transferee.noExtension',
  asks: 'transfereeHistory',
  fails: { is: ['extension'] },
  says: {
    en: 'A graduate trainee’s permit is not extended',
    fr: 'Le permis d’un stagiaire diplômé n’est pas prolongé',
  },
  cites: [
    cite('cetaTransferees', 'graduate trainees: length of stay'),
    cite('ukTransferees', 'graduate trainees: length of stay'),
  ],
})

const changeYear = criterion({
  id: 'transferee.changeYear',
  asks: 'changeYear',
  fails: { is: ['no'] },
  says: {
    en: 'You did the new kind of job abroad for long enough in the last 3 years, and such a post is open there now',
    fr: 'Vous avez exercé le nouveau type d’emploi à l’étranger assez longtemps dans les 3 dernières années; un tel poste y est ouvert maintenant',
  },
  cites: [cite('transfereePage', 'changing category')],
})

const yearAbroadSince = criterion({
  id: 'transferee.yearAbroadSince',
  asks: 'yearAbroadSince',
  fails: { is: ['no'] },
  says: {
    en: 'Since then you worked 12 months full-time for the company abroad, so the count starts again',
    fr: 'Depuis, vous avez travaillé 12 mois à temps plein pour l’entreprise à l’étranger : le compte repart à zéro',
  },
  cites: [cite('transfereePage', 'maximum duration')],
})

const capSaid: Readonly<Record<Row['cap'], readonly SourceId[]>> = {
  12: ['cetaTransferees', 'ukTransferees'],
  36: ['cptppTransferees', 'colombiaTransferees', 'peruTransferees', 'koreaTransferees'],
  54: ['cetaTransferees', 'ukTransferees'],
  60: ['transfereePage'],
  84: ['transfereePage'],
}

const underCap = (cap: Row['cap']) =>
  criterion({
    id: `transferee.underCap.${cap}`,
    asks: 'transfereeMonths',
    fails: { atLeast: cap },
    says: {
      en: `You have worked in Canada for less than ${cap} months on transferee permits`,
      fr: `Vous avez travaillé au Canada moins de ${cap} mois avec des permis de personne mutée`,
    },
    cites: capSaid[cap].map((page) => cite(page, 'length of stay')),
  })

/** The CETA and UK pages end all transfers at 54 months, the general page only at 84: past 54 it is unsettled. */
const underGeneralCap = (cap: 60 | 84) =>
  criterion({
    id: `transferee.underCap.${cap}.general`,
    asks: 'transfereeMonths',
    fails: { atLeast: cap },
    needsEvidence: { atLeast: 54 },
    says: {
      en: `You have worked in Canada for less than ${cap} months on transferee permits; past 54, it matters whether CETA or the Canada–UK agreement was used`,
      fr: `Vous avez travaillé au Canada moins de ${cap} mois avec des permis de personne mutée; au-delà de 54, un recours à l’AECG ou à l’accord Canada–Royaume-Uni compte`,
    },
    cites: [
      cite('transfereePage', 'maximum duration'),
      cite('cetaTransferees', 'length of stay'),
      cite('ukTransferees', 'length of stay'),
    ],
    confidence: 'medium',
  })

const delayBeyondControl = criterion({
  id: 'transferee.newOfficeDelay',
  asks: 'newOfficeDelay',
  fails: { is: ['other'] },
  needsEvidence: { is: ['beyondControl'] },
  says: {
    en: 'The new unit is late for reasons beyond the company’s control',
    fr: 'Le nouvel établissement est en retard pour des raisons indépendantes de la volonté de l’entreprise',
  },
  cites: [cite('transfereePage', 'new enterprise: extension')],
})

function history(row: Row): readonly Condition[] {
  const timeLeft = anyOf(
    {
      en: 'Time is left under this kind of permit',
      fr: 'Il reste du temps pour ce type de permis',
    },
    firstPermit,
    isGeneral(row) && (row.cap === 60 || row.cap === 84)
      ? underGeneralCap(row.cap)
      : underCap(row.cap),
    yearAbroadSince,
  )
  const kept = anyOf(
    { en: 'You may take this kind of permit', fr: 'Vous pouvez prendre ce type de permis' },
    sameKind,
    changeYear,
  )
  if (row.noExtension) return [timeLeft, kept, noExtension]
  if (row.id === 'r205a-c61') {
    const firstOrLate = anyOf(
      {
        en: 'This is the first permit for the new unit, or its start was delayed',
        fr: 'C’est le premier permis pour le nouvel établissement, ou son démarrage a été retardé',
      },
      noRenewal,
      delayBeyondControl,
    )
    return [timeLeft, kept, firstOrLate]
  }
  return [timeLeft, kept]
}

const noRenewal = criterion({
  id: 'transferee.noRenewal',
  asks: 'transfereeHistory',
  fails: { is: ['extension'] },
  says: {
    en: 'You don’t extend a permit for a new unit',
    fr: 'Vous ne prolongez pas un permis lié à un nouvel établissement',
  },
  cites: [cite('transfereePage', 'new enterprise: extension')],
})

// ——— What R205(a) adds, and what is only a point under the agreements

const regulation = cite('irpr', '205(a)')

const groupInTwo = criterion({
  id: 'transferee.groupInTwo',
  asks: 'groupCountries',
  fails: { is: ['one'] },
  says: {
    en: 'The group already earns revenue from its own operations in at least 2 countries',
    fr: 'Le groupe tire déjà des revenus de ses propres activités dans au moins 2 pays',
  },
  cites: [cite('transfereePage', 'multinational corporation')],
})

const groupKnown = criterion({
  id: 'transferee.groupKnown',
  asks: 'groupCountries',
  says: {
    en: 'The group is a multinational: its home country and Canada are enough',
    fr: 'Le groupe est une multinationale : son pays d’origine et le Canada suffisent',
  },
  cites: [cite('transfereePage', 'multinational corporation')],
})

const premisesFor = (row: Row) =>
  criterion({
    id: row.capacity === 'newOffice' ? 'transferee.premises.new' : 'transferee.premises',
    asks: 'premises',
    fails: { is: ['homeOrVirtual'] },
    needsEvidence: { is: row.capacity === 'newOffice' ? ['shared'] : ['shared', 'notYet'] },
    says: {
      en: 'The work happens at real commercial premises',
      fr: 'Le travail se fait dans de vrais locaux commerciaux',
    },
    cites: [cite('transfereePage', 'physical premises')],
  })

const premisesPoint = criterion({
  id: 'transferee.premises.point',
  asks: 'premises',
  needsEvidence: { is: ['homeOrVirtual', 'notYet'] },
  says: {
    en: 'The Canadian company has commercial premises',
    fr: 'L’entreprise canadienne a des locaux commerciaux',
  },
  cites: [cite('transfereePage', 'physical premises')],
  confidence: 'medium',
})

const notRemote = criterion({
  id: 'transferee.remote',
  asks: 'remote',
  fails: { is: ['withoutReason'] },
  needsEvidence: { is: ['withReason'] },
  says: {
    en: 'There is a reason to do the work in Canada rather than from abroad',
    fr: 'Il y a une raison de faire le travail au Canada plutôt qu’à distance',
  },
  cites: [cite('transfereePage', 'remote work')],
})

const remotePoint = criterion({
  id: 'transferee.remote.point',
  asks: 'remote',
  needsEvidence: { is: ['withoutReason'] },
  says: {
    en: 'There is a reason to be in Canada for this work',
    fr: 'Il y a une raison d’être au Canada pour ce travail',
  },
  cites: [cite('transfereePage', 'remote work')],
  confidence: 'medium',
})

const wageFloor = criterion({
  id: 'transferee.wage.floor',
  asks: 'wage',
  fails: { is: ['below'] },
  needsEvidence: { is: ['cashAllowance'] },
  says: {
    en: 'The base wage reaches the prevailing wage for the job and the place',
    fr: 'Le salaire de base atteint le salaire courant pour l’emploi et l’endroit',
  },
  cites: [cite('transfereePage', 'wages: specialized knowledge')],
})

const wagePoint = criterion({
  id: 'transferee.wage.point',
  asks: 'wage',
  needsEvidence: { is: ['cashAllowance', 'below'] },
  says: {
    en: 'The wage is at the Canadian level for the job and the place',
    fr: 'Le salaire est au niveau canadien pour l’emploi et l’endroit',
  },
  cites: [cite('transfereePage', 'wages')],
})

const benefitToCanada = criterion({
  id: 'transferee.benefit',
  asks: 'benefitFromTransfer',
  fails: { is: ['no'] },
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'Your work brings Canada a significant economic, social or cultural benefit during the permit',
    fr: 'Votre travail apporte au Canada un avantage économique, social ou culturel important pendant le permis',
  },
  cites: [regulation, cite('transfereePage', 'significant benefit')],
})

function regulationLines(row: Row): readonly Criterion[] {
  if (!isGeneral(row)) return []
  return [
    ...(row.capacity === 'newOffice' ? [groupInTwo] : []),
    premisesFor(row),
    notRemote,
    ...(row.wage === 'floor' ? [wageFloor] : []),
    benefitToCanada,
  ]
}

// ——— Points of evidence

const point = (
  id: string,
  line: Omit<Parameters<typeof criterion>[0], 'id' | 'fails' | 'anchor'>,
): Criterion => criterion({ id: `transferee.${id}`, ...line })

const ownershipPapers = point('ownershipPapers', {
  asks: 'ownershipPapers',
  needsEvidence: { is: ['no'] },
  says: {
    en: 'Papers show who owns both companies',
    fr: 'Des documents montrent à qui appartiennent les deux entreprises',
  },
  cites: [cite('transfereePage', 'evidence of relationship')],
})
const merger = point('merger', {
  asks: 'merger',
  needsEvidence: { is: ['sameBusiness', 'other'] },
  says: {
    en: 'If your employer changed hands, the same business went on and the link still exists',
    fr: 'Si votre employeur a changé de propriétaires, la même activité a continué et le lien existe toujours',
  },
  cites: [cite('transfereePage', 'mergers and acquisitions')],
})
const unitSize = point('unitSize', {
  asks: 'unitSize',
  needsEvidence: { is: ['small', 'new'] },
  says: {
    en: 'The Canadian unit is big enough for such a post',
    fr: 'L’entreprise canadienne est assez grande pour un tel poste',
  },
  cites: [cite('transfereePage', 'size of the Canadian enterprise')],
})
const owner = point('owner', {
  asks: 'owner',
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'You and your close family don’t control the company abroad',
    fr: 'Vous et vos proches ne contrôlez pas l’entreprise à l’étranger',
  },
  cites: [cite('transfereePage', 'owners')],
})
const contractForm = point('contractForm', {
  asks: 'contractForm',
  needsEvidence: { is: ['severalClients', 'agency', 'partner'] },
  says: {
    en: 'You are on the payroll, or under a direct contract for that company only',
    fr: 'Vous figurez sur la liste de paie, ou êtes lié par contrat direct à cette seule entreprise',
  },
  cites: [transferPage],
})
const foreignJobProof = point('foreignJobProof', {
  asks: 'foreignJobProof',
  needsEvidence: { is: ['some', 'no'] },
  says: {
    en: 'A letter and pay records prove your job abroad',
    fr: 'Une lettre et des relevés de paie prouvent votre emploi à l’étranger',
  },
  cites: [cite('transfereePage', 'evidence of employment')],
})
const staffPower = point('staffPower', {
  asks: 'staffPower',
  needsEvidence: { is: ['no'] },
  says: {
    en: 'You can hire, dismiss or decide on staff, or recommend it',
    fr: 'Vous pouvez embaucher, congédier ou décider pour le personnel, ou le recommander',
  },
  cites: [cite('transfereePage', 'managerial capacity')],
})
const yearsInField = point('yearsInField', {
  asks: 'yearsInField',
  needsEvidence: { is: ['underTwo'] },
  says: {
    en: 'You have at least 2 recent years with the company in that field',
    fr: 'Vous avez au moins 2 années récentes dans ce domaine au sein de l’entreprise',
  },
  cites: [cite('transfereePage', 'advanced expertise')],
})
const trainable = point('trainable', {
  asks: 'trainable',
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'A new colleague in Canada could not learn it by short training',
    fr: 'Une personne embauchée au Canada ne pourrait pas l’apprendre par une courte formation',
  },
  cites: [cite('transfereePage', 'specialized knowledge: training')],
})
const offTheShelf = point('offTheShelf', {
  asks: 'offTheShelf',
  needsEvidence: { is: ['yes'] },
  says: {
    en: 'The work is more than installing a ready-made product',
    fr: 'Le travail est plus que l’installation d’un produit prêt à l’emploi',
  },
  cites: [cite('transfereePage', 'specialized knowledge: off-the-shelf products')],
})
const traineePlan = point('traineePlan', {
  asks: 'traineePlan',
  needsEvidence: { is: ['no'] },
  says: {
    en: 'A training plan shows where the post leads',
    fr: 'Un plan de formation montre où mène le poste',
  },
  cites: traineePages,
})
const startupPlan = point('startupPlan', {
  asks: 'startupPlan',
  needsEvidence: { is: ['some', 'no'] },
  says: {
    en: 'A business plan, a budget, a hiring plan and a 12-month timeline exist',
    fr: 'Il existe un plan d’affaires, un budget, un plan d’embauche et un échéancier de 12 mois',
  },
  cites: [cite('transfereePage', 'new enterprise: business plan')],
})
const managerLevel = point('managerLevel', {
  asks: 'teer',
  needsEvidence: { is: ['2', '3', '4', '5'] },
  says: {
    en: 'The Canadian job is classed as management or professional (TEER 0 or 1)',
    fr: 'L’emploi au Canada est classé en gestion ou au niveau professionnel (FEER 0 ou 1)',
  },
  cites: [cite('transfereePage', 'capacities: TEER')],
})
const specialistLevel = point('specialistLevel', {
  asks: 'teer',
  needsEvidence: { is: ['3', '4', '5'] },
  says: {
    en: 'The Canadian job is classed TEER 0, 1 or 2; other classes get a closer look',
    fr: 'L’emploi au Canada est classé FEER 0, 1 ou 2; les autres sont examinés de plus près',
  },
  cites: [cite('transfereePage', 'specialized knowledge: TEER')],
})
function evidence(row: Row): readonly Criterion[] {
  const underRegulation = isGeneral(row)
  const leads = row.capacity !== 'specialist' && row.capacity !== 'trainee'
  return [
    ...(row.agreement === 'ceta' || row.agreement === 'uk' ? [sistersNeedProof] : []),
    ownershipPapers,
    merger,
    ...(leads ? [unitSize] : []),
    owner,
    contractForm,
    foreignJobProof,
    ...(leads && row.capacity !== 'executive' ? [staffPower] : []),
    ...(leads ? [managerLevel] : []),
    ...(row.capacity === 'specialist'
      ? [yearsInField, trainable, offTheShelf, specialistLevel]
      : []),
    ...(row.capacity === 'trainee' ? [traineePlan] : []),
    ...(row.capacity === 'newOffice' ? [startupPlan] : []),
    ...(underRegulation ? [] : [premisesPoint, remotePoint]),
    ...(underRegulation && row.capacity !== 'newOffice' ? [groupKnown] : []),
    ...(row.wage === 'floor' ? [] : [wagePoint]),
    ...(row.agreement === 'cusma' ? [usTerritory] : []),
    licencePoint,
    ...plan,
  ]
}

// ——— Titles

const capacityTitle: Readonly<Record<Capacity, Text>> = {
  executive: { en: 'executive', fr: 'cadre de direction' },
  manager: { en: 'manager', fr: 'gestionnaire' },
  executiveOrManager: { en: 'executive or manager', fr: 'cadre de direction ou gestionnaire' },
  specialist: { en: 'specialized knowledge', fr: 'connaissances spécialisées' },
  trainee: { en: 'trainee', fr: 'stagiaire' },
  newOffice: { en: 'new Canadian office', fr: 'nouvel établissement au Canada' },
}

function title(row: Row): Text {
  const who = capacityTitle[row.capacity]
  const under =
    row.agreement === undefined
      ? { en: 'any nationality', fr: 'toute nationalité' }
      : agreements[row.agreement].short
  return {
    en: `Transferee, ${who.en} (${under.en})`,
    fr: `Personne mutée, ${who.fr} (${under.fr})`,
  }
}

function nationality(row: Row): readonly Condition[] {
  if (row.agreement === 'gats') return [worldTradeMember(outsideWto, joiningWto)]
  if (row.agreement === undefined || row.citizens === undefined) return []
  return [citizenOf(row.agreement, row.citizens, { residents: row.residents ?? [] })]
}

function transferee(row: Row): Variant {
  const treaty = row.agreement !== undefined && row.agreement !== 'gats'
  return {
    id: row.id,
    stream: 'intra_company_transferee',
    code: row.code,
    ...(row.agreement === undefined ? {} : { agreement: row.agreement }),
    title: title(row),
    condition: allOf(
      transferOffer,
      linked,
      anyOf(
        {
          en: 'The companies are under one control',
          fr: 'Les entreprises sont sous un même contrôle',
        },
        sameCompany,
        controlled,
      ),
      ...(treaty && row.agreement ? sender(row.agreement, row.page) : []),
      stillTrading,
      employedNow,
      monthsAbroad(row),
      fullTime,
      similarJob,
      postHeld,
      capacity(row),
      ...unit(row),
      position,
      clientSite,
      ...history(row),
      ...nationality(row),
      ...(row.upToNow ? [yearUpToNow] : []),
      ...regulationLines(row),
    ),
    evidence: evidence(row),
    best: 'possible',
    duration: row.duration,
    spouse: row.spouse,
    cites: [
      cite('irpr', treaty ? '204(a)' : '205(a)'),
      cite('codes', row.code),
      cite(row.page, 'whole page'),
    ],
    confidence: row.confidence ?? 'high',
    ...(row.unsettled ? { unsettled: row.unsettled } : {}),
    ...(row.sameAs ? { sameAs: row.sameAs } : {}),
  }
}

export const transferees: readonly Variant[] = table.map(transferee)
