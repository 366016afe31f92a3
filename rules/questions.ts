/**
 * Every question the rules may ask, in the order in which a person meets them.
 *
 * A question is a fact. Its `section` is a station of the interview (and a state of the machine), its
 * `screen` groups facts that belong together. "Not sure" (`'unsure'`) is an answer to every question and
 * is therefore not listed among the options.
 *
 * Order is kindness, not law: the law decides *whether* a question is asked (see interview.ts), this file
 * only decides which of the questions that matter comes first. Options and questions are append-only:
 * links made years ago point at them by position.
 */

export type Section = 'offer' | 'employment' | 'nationality' | 'benefit'

export const sections: readonly Section[] = ['offer', 'employment', 'nationality', 'benefit']

export interface Choice<Option extends string = string> {
  readonly kind: 'choice'
  readonly section: Section
  readonly screen: Screen
  readonly options: readonly Option[]
}

/** A list to tick. A row is ticked (`'film'`), perhaps (`'film?'`), or left alone, which is an answer too. */
export interface Ticks<Option extends string = string> {
  readonly kind: 'ticks'
  readonly section: Section
  readonly screen: Screen
  readonly options: readonly Option[]
}

/** Whole number between the bounds, both included; a larger truth is given as the upper bound. */
export interface Amount {
  readonly kind: 'amount'
  readonly section: Section
  readonly screen: Screen
  readonly unit: 'months' | 'years' | 'days'
  readonly min: number
  readonly max: number
}

/** Any number of countries, as ISO 3166 alpha-3 codes. An empty list says "none". */
export interface Countries {
  readonly kind: 'countries'
  readonly section: Section
  readonly screen: Screen
}

/** One country, as an ISO 3166 alpha-3 code. */
export interface Country {
  readonly kind: 'country'
  readonly section: Section
  readonly screen: Screen
}

/** One row of an occupation list, by its id (`'cusma.engineer'`), or `'none'`. */
export interface Row {
  readonly kind: 'row'
  readonly section: Section
  readonly screen: Screen
  readonly lists: readonly ListName[]
}

export type ListName =
  'cusma' | 'chile' | 'korea' | 'panama' | 'gats' | 'andean' | 'cptpp' | 'europe'

export type Question = Choice | Ticks | Amount | Countries | Country | Row

/** Subjects: at most about five short facts that belong together. In the order in which they come. */
export const screens = [
  'work',
  'visit',
  'ownBusiness',
  'repair',
  'film',
  'performing',
  'faith',
  'french',
  'exchange',
  'youth',
  'research',
  'student',
  'family',
  'residence',
  'companies',
  'jobAbroad',
  'role',
  'post',
  'permits',
  'passports',
  'contract',
  'occupation',
  'credential',
  'supplier',
  'business',
  'transferBenefit',
  'shortStay',
  'benefit',
  'proofCompany',
  'proofJob',
  'proofRole',
  'proofNewOffice',
  'proofProfession',
  'proofRoute',
  'proofBenefit',
  'proofPlan',
  'bars',
] as const

export type Screen = (typeof screens)[number]

const choice = <const Option extends string>(
  section: Section,
  screen: Screen,
  options: readonly Option[],
): Choice<Option> => ({ kind: 'choice', section, screen, options })

const ticks = <const Option extends string>(
  section: Section,
  screen: Screen,
  options: readonly Option[],
): Ticks<Option> => ({ kind: 'ticks', section, screen, options })

const amount = (
  section: Section,
  screen: Screen,
  unit: Amount['unit'],
  min: number,
  max: number,
): Amount => ({ kind: 'amount', section, screen, unit, min, max })

const yesNo = ['yes', 'no'] as const

export const questions = {
  // ——— Offer: the work itself, and what kind of work it is
  canadianStatus: choice('offer', 'work', [
    'none',
    'citizenOrResident',
    'openPermit',
    'registeredIndian',
  ]),
  offer: choice('offer', 'work', [
    'job',
    'ownContract',
    'employersContract',
    'ownBusiness',
    'none',
  ]),
  situations: ticks('offer', 'work', [
    'ownBusiness',
    'trade',
    'invest',
    'provincialBusiness',
    'french',
    'youth',
    'exchange',
    'camp',
    'sport',
    'academic',
    'research',
    'postdoc',
    'medical',
    'award',
    'schoolPlacement',
    'performing',
    'film',
    'repair',
    'religious',
    'charity',
    'businessVisit',
    'shortWork',
    'shortResearch',
    'taskVisit',
    'officialDuty',
    'student',
    'renewing',
    'family',
    'residence',
    'hardship',
  ]),

  // ——— Employment: prior employment with a related company, and the post in Canada
  relationship: choice('employment', 'companies', [
    'same',
    'canadianIsSubsidiary',
    'canadianIsParent',
    'commonParent',
    'sameOwners',
    'businessTie',
    'none',
  ]),
  control: choice('employment', 'companies', [
    'majority',
    'halfWithVeto',
    'minorityWithControl',
    'sameIndividuals',
    'noControl',
  ]),
  employerCountry: { kind: 'country', section: 'employment', screen: 'companies' },
  foreignActive: choice('employment', 'companies', yesNo),
  employedNow: choice('employment', 'jobAbroad', yesNo),
  monthsAbroad: amount('employment', 'jobAbroad', 'months', 0, 36),
  fullTime: choice('employment', 'jobAbroad', yesNo),
  similarJob: choice('employment', 'jobAbroad', ['yes', 'partly', 'no']),
  returnPost: choice('employment', 'jobAbroad', yesNo),
  role: choice('employment', 'role', [
    'executive',
    'manager',
    'functionManager',
    'specialist',
    'trainee',
    'other',
  ]),
  sameClass: choice('employment', 'role', yesNo),
  executiveScope: choice('employment', 'role', ['all', 'some', 'none']),
  reports: choice('employment', 'role', [
    'managersOrProfessionals',
    'supervisors',
    'essentialFunction',
    'frontLine',
    'nobody',
  ]),
  handsOn: choice('employment', 'role', ['no', 'partly', 'mainly']),
  proprietary: choice('employment', 'role', ['company', 'mixed', 'general']),
  sharedBy: choice('employment', 'role', ['few', 'many']),
  traineeDegree: choice('employment', 'role', yesNo),
  canadianUnit: choice('employment', 'post', ['active', 'partly', 'new']),
  position: choice('employment', 'post', yesNo),
  clientSite: choice('employment', 'post', ['no', 'ourDirection', 'clientDirection']),
  tradingWithinYear: choice('employment', 'post', yesNo),
  transfereeHistory: choice('employment', 'post', ['first', 'extension', 'change']),
  transfereeMonths: amount('employment', 'permits', 'months', 0, 120),
  yearAbroadSince: choice('employment', 'permits', yesNo),
  changeYear: choice('employment', 'permits', yesNo),
  newOfficeDelay: choice('employment', 'permits', ['beyondControl', 'other']),

  // ——— Nationality: which agreements are open, and what each asks of a professional
  citizenships: { kind: 'countries', section: 'nationality', screen: 'passports' },
  residences: { kind: 'countries', section: 'nationality', screen: 'passports' },
  yearUpToNow: choice('nationality', 'passports', ['yes', 'leaveOnly', 'no']),
  controlsBusiness: choice('nationality', 'contract', ['no', 'partly', 'yes']),
  agency: choice('nationality', 'contract', yesNo),
  teer: choice('nationality', 'contract', ['0', '1', '2', '3', '4', '5']),
  excludedGroup: choice('nationality', 'contract', [
    'none',
    'health',
    'education',
    'social',
    'culture',
    'recreation',
    'telecom',
    'postal',
    'manufacturing',
    'utilities',
    'construction',
    'transportation',
    'judgeNotary',
    'lawyer',
    'researcher',
  ]),
  professionCusma: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['cusma'],
  },
  professionChile: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['chile'],
  },
  professionKorea: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['korea'],
  },
  professionPanama: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['panama'],
  },
  technicianAndes: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['andean'],
  },
  occupationPacific: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['cptpp'],
  },
  occupationEurope: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['europe'],
  },
  professionGats: {
    kind: 'row',
    section: 'nationality',
    screen: 'occupation',
    lists: ['gats'],
  },
  credential: choice('nationality', 'credential', ['listed', 'equivalent', 'no']),
  degreeYears: amount('nationality', 'credential', 'years', 0, 10),
  experienceYears: amount('nationality', 'credential', 'years', 0, 40),
  licence: choice('nationality', 'credential', ['notNeeded', 'held', 'soon', 'no']),
  directSupport: choice('nationality', 'credential', yesNo),
  sectorManager: choice('nationality', 'supplier', yesNo),
  supplierTenure: amount('nationality', 'supplier', 'months', 0, 36),
  supplierPresence: choice('nationality', 'supplier', yesNo),
  europeStay: amount('nationality', 'supplier', 'months', 0, 24),
  gatsStay: amount('nationality', 'supplier', 'days', 0, 365),
  workLength: choice('nationality', 'supplier', [
    'days15',
    'days30',
    'days90',
    'days120',
    'months12',
    'months36',
    'longer',
  ]),
  ownedByNationals: choice('nationality', 'business', yesNo),
  tradeShare: choice('nationality', 'business', yesNo),
  capitalCommitted: choice('nationality', 'business', yesNo),
  businessRole: choice('nationality', 'business', [
    'owner',
    'executiveOrSupervisor',
    'essentialSkills',
    'other',
  ]),

  // ——— Benefit: what R205(a) asks of a transferee's work, short work, and C10, which comes last
  groupCountries: choice('benefit', 'transferBenefit', ['one', 'twoOrMore']),
  premises: choice('benefit', 'transferBenefit', ['own', 'shared', 'homeOrVirtual', 'notYet']),
  remote: choice('benefit', 'transferBenefit', ['no', 'withReason', 'withoutReason']),
  wage: choice('benefit', 'transferBenefit', ['atOrAbove', 'cashAllowance', 'below']),
  benefitFromTransfer: choice('benefit', 'transferBenefit', yesNo),
  shortWorkLast: choice('benefit', 'shortStay', [
    'never',
    'over12Months',
    'sixTo12Months',
    'under6Months',
  ]),
  benefitSituation: choice('benefit', 'benefit', [
    'none',
    'airlineSecurity',
    'organizationIntern',
    'railSpecialist',
    'unExpert',
    'quebecPhysician',
    'caribbeanLiaison',
    'antiDoping',
    'circusExhibitorTourism',
  ]),
  benefitKind: choice('benefit', 'benefit', ['economic', 'social', 'cultural', 'several', 'none']),
  benefitReach: choice('benefit', 'benefit', [
    'nobody',
    'customers',
    'region',
    'sector',
    'country',
  ]),

  // ——— Optional: these never rule anyone out; they make the suggestion firmer
  ownershipPapers: choice('employment', 'proofCompany', yesNo),
  merger: choice('employment', 'proofCompany', ['no', 'sameBusiness', 'other']),
  unitSize: choice('employment', 'proofCompany', ['large', 'small', 'new']),
  owner: choice('employment', 'proofCompany', ['no', 'yes']),
  contractForm: choice('employment', 'proofJob', [
    'payroll',
    'soleContract',
    'severalClients',
    'agency',
    'partner',
  ]),
  foreignJobProof: choice('employment', 'proofJob', ['yes', 'some', 'no']),
  staffPower: choice('employment', 'proofRole', ['yes', 'recommend', 'no']),
  yearsInField: choice('employment', 'proofRole', ['twoOrMore', 'underTwo']),
  trainable: choice('employment', 'proofRole', ['no', 'yes']),
  offTheShelf: choice('employment', 'proofRole', ['no', 'customized', 'yes']),
  traineePlan: choice('employment', 'proofRole', yesNo),
  startupPlan: choice('employment', 'proofNewOffice', ['yes', 'some', 'no']),
  usTerritory: choice('nationality', 'proofProfession', ['no', 'yes']),
  dutiesMatch: choice('nationality', 'proofProfession', ['exact', 'close']),
  dutiesFlags: ticks('nationality', 'proofProfession', [
    'programmingOnly',
    'operations',
    'sales',
    'patientCare',
    'trades',
  ]),
  degreeField: choice('nationality', 'proofProfession', ['same', 'related', 'different']),
  credentialCountry: choice('nationality', 'proofProfession', ['degree', 'party', 'elsewhere']),
  experienceProof: choice('nationality', 'proofProfession', ['yes', 'some', 'no']),
  benefitScale: choice('benefit', 'proofBenefit', ['figures', 'described', 'unknown']),
  benefitJobs: choice('benefit', 'proofBenefit', ['many', 'few', 'none']),
  benefitUnique: choice('benefit', 'proofBenefit', ['rare', 'some', 'none']),
  benefitRecord: ticks('benefit', 'proofBenefit', [
    'degree',
    'tenYears',
    'awards',
    'patents',
    'membership',
    'recognition',
    'publications',
    'leadingRole',
  ]),
  benefitPresence: choice('benefit', 'proofBenefit', ['mustBeHere', 'couldBeRemote']),
  benefitHarm: choice('benefit', 'proofBenefit', ['no', 'maybe', 'yes']),
  benefitPapers: choice('benefit', 'proofBenefit', ['yes', 'some', 'none']),
  benefitConvenience: choice('benefit', 'proofBenefit', ['no', 'yes']),
  offerFiled: choice('offer', 'proofPlan', ['yes', 'notYet', 'exempt']),
  qualificationMatch: choice('offer', 'proofPlan', ['yes', 'partly', 'no']),
  endDate: choice('offer', 'proofPlan', ['yes', 'open']),
  leave: choice('offer', 'proofPlan', yesNo),
  whereNow: choice('offer', 'proofPlan', ['outside', 'workOrStudyPermit', 'visitor', 'border']),

  // ——— Optional and discreet: what stops any permit, whatever the stream
  employerBarred: choice('offer', 'bars', ['no', 'yes']),
  employerSector: choice('offer', 'bars', ['no', 'yes']),
  labourDispute: choice('offer', 'bars', ['no', 'yes']),
  pastBreach: choice('offer', 'bars', ['no', 'overSixMonths', 'underSixMonths']),
  admissibility: choice('offer', 'bars', ['no', 'yes', 'preferNotToSay']),

  // ——— What a situation asks of its own: declared last, because links know questions by their place
  visitScope: choice('offer', 'visit', ['yes', 'no', 'named']),
  visitActivity: choice('offer', 'visit', [
    'performer',
    'athlete',
    'reporter',
    'speaker',
    'organizer',
    'judge',
    'examiner',
    'expert',
    'aviationInspector',
    'accidentAdviser',
    'crew',
    'emergency',
    'none',
  ]),
  performerTerms: choice('offer', 'visit', ['limited', 'broadcast', 'employed']),
  athleteTeam: choice('offer', 'visit', ['foreignOrAlone', 'canadianAmateur', 'canadianPaid']),
  speakerKind: choice('offer', 'visit', ['speech', 'shortSeminar', 'longSeminar']),
  crewVessel: choice('offer', 'visit', yesNo),
  officialRole: choice('offer', 'visit', [
    'representative',
    'representativeFamily',
    'armedForces',
    'governmentExchange',
    'maritimeOfficer',
    'flightSecurity',
    'none',
  ]),
  ownerShare: choice('offer', 'ownBusiness', ['atLeast51', 'outfitterHalf', 'under51']),
  ownerStay: choice('offer', 'ownBusiness', ['upTo18', 'withHandOver', 'longer', 'forGood']),
  ownerFunds: choice('offer', 'ownBusiness', ['both', 'partly', 'no']),
  ownerBenefit: choice('offer', 'ownBusiness', ['now', 'laterOnly', 'no']),
  provinceSupport: choice('offer', 'ownBusiness', ['letter', 'certificate', 'applied', 'none']),
  repairKind: choice('offer', 'repair', ['underContract', 'emergency', 'outOfWarranty', 'other']),
  repairEquipment: choice('offer', 'repair', yesNo),
  repairJobs: choice('offer', 'repair', yesNo),
  repairMaker: choice('offer', 'repair', ['none', 'present']),
  repairKnowledge: choice('offer', 'repair', yesNo),
  filming: choice('offer', 'film', yesNo),
  filmNamed: choice('offer', 'film', yesNo),
  filmPresence: choice('offer', 'film', yesNo),
  filmUnion: choice('offer', 'film', yesNo),
  medianWage: choice('offer', 'film', yesNo),
  performingCompany: choice('offer', 'performing', yesNo),
  performingRole: choice('offer', 'performing', yesNo),
  religiousOnly: choice('offer', 'faith', yesNo),
  religiousDuties: choice('offer', 'faith', ['mainly', 'partly', 'no']),
  religiousBelief: choice('offer', 'faith', yesNo),
  volunteer: choice('offer', 'faith', yesNo),
  charityDuties: choice('offer', 'faith', yesNo),
  outsideQuebec: choice('offer', 'french', yesNo),
  frenchLevel: choice('offer', 'french', ['tested', 'schooling', 'noProof', 'below']),
  primaryAgriculture: choice('offer', 'french', ['no', 'yes']),
  sportRole: choice('offer', 'exchange', ['athlete', 'coach', 'other']),
  exchangeMirror: choice('offer', 'exchange', ['withFigures', 'yes', 'no']),
  campWork: choice('offer', 'exchange', yesNo),
  youthPlan: choice('offer', 'youth', ['workingHoliday', 'career', 'placement']),
  youthAge: amount('offer', 'youth', 'years', 1, 120),
  youthOrganization: choice('nationality', 'passports', yesNo),
  academicKind: choice('offer', 'research', ['lecturer', 'professor', 'teacher', 'other']),
  lecturerTerm: choice('offer', 'research', yesNo),
  professorPost: choice('offer', 'research', yesNo),
  researchBody: choice('offer', 'research', ['designated', 'chair', 'other']),
  doctorate: choice('offer', 'research', ['done', 'nearly', 'no']),
  fellowPost: choice('offer', 'research', yesNo),
  medicalPost: choice('offer', 'research', [
    'residentForeignMoney',
    'residentPublicMoney',
    'fellow',
    'other',
  ]),
  awardRecipient: choice('offer', 'research', yesNo),
  awardHost: choice('offer', 'research', ['notCommercial', 'commercial']),
  schoolRequires: choice('offer', 'student', yesNo),
  studentWork: choice('offer', 'student', [
    'onCampus',
    'offCampus',
    'placement',
    'graduated',
    'healthField',
    'none',
  ]),
  offCampusHours: choice('offer', 'student', ['upTo24', 'over24']),
  placementTerms: choice('offer', 'student', yesNo),
  graduateFiled: choice('offer', 'student', yesNo),
  healthApproval: choice('offer', 'student', yesNo),
  renewalFiled: choice('offer', 'student', yesNo),
  familyTie: choice('offer', 'family', [
    'partnerOfWorker',
    'partnerOfStudent',
    'partnerOfEconomicApplicant',
    'partnerInRuralPilot',
    'other',
    'childOfApplicant',
  ]),
  partnerAgreement: choice('offer', 'family', [
    'none',
    'colombia',
    'korea',
    'cetaTransferee',
    'ukTransferee',
    'pacific',
    'ukraine',
  ]),
  partnerCountry: { kind: 'country', section: 'offer', screen: 'family' },
  partnerJob: choice('offer', 'family', ['high', 'listed', 'other']),
  partnerMonths: amount('offer', 'family', 'months', 0, 60),
  partnerProgram: choice('offer', 'family', yesNo),
  residenceStage: choice('offer', 'residence', [
    'nominee',
    'atlantic',
    'ruralPilot',
    'quebecInside',
    'quebecOutside',
    'economicFiled',
    'spouseApproved',
    'spouseApplied',
    'protectedPerson',
    'humanitarian',
    'none',
  ]),
  hardshipKind: choice('offer', 'residence', [
    'claimant',
    'removalOrder',
    'abuse',
    'student',
    'residentPermit',
    'none',
  ]),
  supportSelf: choice('offer', 'residence', ['no', 'yes']),

  // ——— Optional points of the same situations
  ownerPlan: choice('offer', 'proofRoute', ['concrete', 'marketStudy', 'no']),
  ownerPlace: choice('offer', 'proofRoute', ['smallOrMissing', 'bigCity']),
  repairDays: choice('offer', 'proofRoute', ['under30', 'longer']),
  filmLetter: choice('offer', 'proofRoute', ['yes', 'requested', 'no']),
  filmMoney: choice('offer', 'proofRoute', yesNo),
  performingReciprocity: choice('offer', 'proofRoute', ['funding', 'letter', 'none']),
  stipendOnly: choice('offer', 'proofRoute', ['yes', 'no']),
  charityOrganization: choice('offer', 'proofRoute', ['registered', 'similar', 'no']),
  exchangePaper: choice('offer', 'proofRoute', yesNo),
  exchangeFlow: choice('offer', 'proofRoute', ['similar', 'moreComing']),
  policeCertificates: choice('offer', 'proofRoute', yesNo),
  youthBefore: choice('offer', 'proofRoute', ['never', 'once', 'more']),
  youthFunds: choice('offer', 'proofRoute', yesNo),
  youthInvited: choice('offer', 'proofRoute', yesNo),
  fellowMerit: choice('offer', 'proofRoute', yesNo),
  relationshipProof: choice('offer', 'proofRoute', yesNo),
  residencePapers: choice('offer', 'proofRoute', yesNo),
  shortResearchLast: choice('benefit', 'shortStay', ['never', 'over12Months', 'within12Months']),

  // ——— Bars, continued
  statusLost: choice('offer', 'bars', ['no', 'within90Days', 'longer']),
  workplaceAbuse: choice('offer', 'bars', ['no', 'yes', 'preferNotToSay']),
} as const satisfies Record<string, Question>

export type QuestionId = keyof typeof questions

/** All question ids, in asking order: section by section, screen by screen. */
export const questionIds: readonly QuestionId[] = (Object.keys(questions) as QuestionId[]).toSorted(
  (a, b) => place(a) - place(b),
)

/** The registry entry of a question, widened to its kind. */
export const question = (id: QuestionId): Question => questions[id]

function place(id: QuestionId): number {
  const { section, screen } = questions[id]
  return sections.indexOf(section) * 1000 + screens.indexOf(screen)
}
