import type { Answers } from '#rules'
import { asBenefit, asLmia, asProfessional, asUnknown } from './case.ts'
import type { Case } from './case.ts'
import { evidenced, foreigner, noBenefit, onNoList, without } from './people.ts'

/**
 * The base: a job of TEER 1 with a Canadian employer that has no company abroad, a degree of four years, eight years
 * of paid experience, pay at the median, on no list yet. What is left without an agreement is the LMIA route.
 */
export const professional: Answers = {
  ...foreigner,
  ...onNoList,
  ...noBenefit,
  offer: 'job',
  relationship: 'none',
  residences: [],
  controlsBusiness: 'no',
  agency: 'no',
  teer: '1',
  excludedGroup: 'none',
  credential: 'listed',
  degreeYears: 4,
  experienceYears: 8,
  licence: 'notNeeded',
  wage: 'atOrAbove',
}

const american: Answers = {
  ...professional,
  citizenships: ['USA'],
  professionCusma: 'cusma.engineer',
}
const mexican: Answers = { ...professional, citizenships: ['MEX'] }
const chilean: Answers = { ...professional, citizenships: ['CHL'] }
const colombian: Answers = { ...professional, citizenships: ['COL'] }
const peruvian: Answers = { ...professional, citizenships: ['PER'] }
const ukrainian: Answers = { ...professional, citizenships: ['UKR'] }
const australian: Answers = { ...professional, citizenships: ['AUS'] }
const japanese: Answers = { ...professional, citizenships: ['JPN'] }

/** A job of TEER 2 with two years of studies. */
const technician = {
  teer: '2',
  degreeYears: 2,
} as const satisfies Answers

/** Sent by a firm at home that has a contract with a Canadian client. */
const suppliersStaff = {
  offer: 'employersContract',
  supplierTenure: 24,
  supplierPresence: 'no',
  europeStay: 0,
  gatsStay: 0,
  sectorManager: 'no',
  workLength: 'months12',
} as const satisfies Answers

/** Self-employed at home, with a contract of one's own. */
const independent = { ...suppliersStaff, offer: 'ownContract' } as const satisfies Answers

const korean: Answers = { ...professional, ...suppliersStaff, citizenships: ['KOR'] }
const panamanian: Answers = {
  ...professional,
  citizenships: ['PAN'],
  professionPanama: 'panama.systems_engineer',
}
export const german: Answers = {
  ...professional,
  ...suppliersStaff,
  citizenships: ['DEU'],
  occupationEurope: 'europe.engineering.engineers_213',
}
const british: Answers = { ...german, citizenships: ['GBR'] }

/** An engineer from India, licensed, for ninety days at a client's. */
export const ninetyDays: Answers = {
  ...professional,
  ...suppliersStaff,
  citizenships: ['IND'],
  professionGats: 'gats.engineer',
  licence: 'held',
  workLength: 'days90',
}

const t36 = asProfessional('cusma-t36', 'T36')
const f22 = asProfessional('chile-f22', 'F22')
const f12Professional = asProfessional('colombia-f12-professional', 'F12')
const f12Technician = asProfessional('colombia-f12-technician', 'F12')
const f32Supplier = asProfessional('korea-f32-supplier', 'F32')
const f32Independent = asProfessional('korea-f32-independent', 'F32')
const f42 = asProfessional('panama-f42', 'F42')
const f52Professional = asProfessional('peru-f52-professional', 'F52')
const f52Technician = asProfessional('peru-f52-technician', 'F52')
const f72 = asProfessional('ukraine-f72', 'F72')
const t52Professional = asProfessional('cptpp-t52-professional', 'T52')
const t52Technician = asProfessional('cptpp-t52-technician', 'T52')
const t47 = asProfessional('ceta-t47', 'T47')
const t43 = asProfessional('ceta-t43', 'T43')
const t48 = asProfessional('ceta-t48', 'T48')
const t33 = asProfessional('gats-t33', 'T33')

const cusma: readonly Case[] = [
  {
    name: 'An American engineer has a job with a Canadian company',
    answers: american,
    suggestion: t36,
    next: null,
    not: ['cptpp-t52-professional', 'gats-t33', 'cusma-t37'],
  },
  {
    name: 'An American systems analyst has a job with a Canadian company',
    answers: { ...american, professionCusma: 'cusma.computer_systems_analyst' },
    suggestion: t36,
    pair: { line: 'professional.listed.cusma', side: 'inside' },
  },
  {
    name: 'An American programmer finds no such profession on the list',
    answers: { ...american, professionCusma: 'none' },
    suggestion: asLmia,
    pair: { line: 'professional.listed.cusma', side: 'outside' },
    not: ['cusma-t36'],
  },
  {
    name: 'An American is not sure which profession of the list it is',
    answers: { ...american, professionCusma: 'unsure' },
    suggestion: asUnknown,
    next: null,
    also: ['cusma-t36'],
  },
  {
    name: 'An Indian engineer lives in the United States and is no citizen there',
    answers: { ...american, citizenships: ['IND'], residences: ['USA'] },
    suggestion: asLmia,
    not: ['cusma-t36'],
  },
  {
    name: 'An American engineer comes under an own contract',
    answers: { ...american, offer: 'ownContract' },
    suggestion: t36,
  },
  {
    name: 'An American engineer comes under the contract of an American employer',
    answers: { ...american, offer: 'employersContract' },
    suggestion: t36,
  },
  {
    name: 'An American engineer looks for work and has no offer',
    answers: { ...american, offer: 'none' },
    suggestion: asLmia,
    pair: { line: 'offer.arranged.cusmaProfessionals', side: 'outside' },
    not: ['cusma-t36'],
  },
  {
    name: 'An American engineer is engaged by a company that the same person controls',
    answers: { ...american, controlsBusiness: 'yes' },
    suggestion: asLmia,
    pair: { line: 'offer.notSelfEmployed.cusmaProfessionals', side: 'outside' },
    not: ['cusma-t36'],
  },
  {
    name: 'An American engineer has a share in the company, short of control',
    answers: { ...american, controlsBusiness: 'partly' },
    suggestion: t36,
    pair: { line: 'offer.notSelfEmployed.cusmaProfessionals', side: 'inside' },
  },
  {
    name: 'An American systems analyst has neither the degree nor a diploma with experience',
    answers: {
      ...american,
      professionCusma: 'cusma.computer_systems_analyst',
      credential: 'no',
      degreeYears: 0,
    },
    suggestion: asLmia,
    pair: { line: 'professional.credential.cusmaProfessionals', side: 'outside' },
    not: ['cusma-t36'],
  },
  {
    name: 'An American systems analyst has something like the credential',
    answers: {
      ...american,
      professionCusma: 'cusma.computer_systems_analyst',
      credential: 'equivalent',
    },
    suggestion: t36,
    pair: { line: 'professional.credential.cusmaProfessionals', side: 'inside' },
  },
  {
    name: 'An American architect can have the province’s licence in three months',
    answers: { ...american, professionCusma: 'cusma.architect', licence: 'soon' },
    suggestion: t36,
    pair: { line: 'licence.withinReach', side: 'inside' },
  },
  {
    name: 'An American architect cannot have the province’s licence',
    answers: { ...american, professionCusma: 'cusma.architect', licence: 'no' },
    suggestion: asLmia,
    pair: { line: 'licence.withinReach', side: 'outside' },
    not: ['cusma-t36'],
  },
  {
    name: 'An American nurse holds the licence of the province',
    answers: {
      ...american,
      professionCusma: 'cusma.registered_nurse',
      excludedGroup: 'health',
      licence: 'held',
    },
    suggestion: t36,
    pair: { line: 'cusma.nurseLicence', side: 'inside' },
  },
  {
    name: 'An American nurse has applied for the licence of the province, which is not enough for nurses',
    answers: {
      ...american,
      professionCusma: 'cusma.registered_nurse',
      excludedGroup: 'health',
      licence: 'soon',
    },
    suggestion: asLmia,
    pair: { line: 'cusma.nurseLicence', side: 'outside' },
    not: ['cusma-t36'],
  },
  {
    name: 'An American scientific technician works under a chemist',
    answers: {
      ...american,
      professionCusma: 'cusma.scientific_technician',
      teer: '2',
      degreeYears: 0,
      directSupport: 'yes',
    },
    suggestion: t36,
    pair: { line: 'cusma.directSupport', side: 'inside' },
  },
  {
    name: 'An American scientific technician works under nobody',
    answers: {
      ...american,
      professionCusma: 'cusma.scientific_technician',
      teer: '2',
      degreeYears: 0,
      directSupport: 'no',
    },
    suggestion: asLmia,
    pair: { line: 'cusma.directSupport', side: 'outside' },
    not: ['cusma-t36'],
  },
  {
    name: 'A Mexican economist is on the list, which lasts longer than the Pacific permit',
    answers: { ...mexican, professionCusma: 'cusma.economist' },
    suggestion: t36,
    also: ['cptpp-t52-professional'],
  },
  {
    name: 'A Mexican programmer is on no list, and the Pacific agreement has none for professionals',
    answers: mexican,
    suggestion: t52Professional,
    not: ['cusma-t36'],
  },
  {
    name: 'A Mexican economist is paid under the median, which CUSMA does not ask about',
    answers: { ...mexican, professionCusma: 'cusma.economist', wage: 'below' },
    suggestion: t36,
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'An American engineer has every paper there is',
    answers: { ...american, ...evidenced },
    suggestion: asProfessional('cusma-t36', 'T36', 'possible'),
    next: null,
  },
  {
    name: 'An American engineer has every paper, and mainly sells',
    answers: { ...american, ...evidenced, dutiesFlags: ['sales'] },
    suggestion: t36,
  },
]

const latinAmerica: readonly Case[] = [
  {
    name: 'A Chilean engineer is on Chile’s list',
    answers: { ...chilean, professionChile: 'chile.engineer' },
    suggestion: f22,
    pair: { line: 'professional.listed.chile', side: 'inside' },
    also: ['cptpp-t52-professional'],
  },
  {
    name: 'A Chilean marketing analyst is not on Chile’s list',
    answers: chilean,
    suggestion: t52Professional,
    pair: { line: 'professional.listed.chile', side: 'outside' },
    not: ['chile-f22'],
  },
  {
    name: 'A Chilean engineer controls the Canadian company',
    answers: { ...chilean, professionChile: 'chile.engineer', controlsBusiness: 'yes' },
    suggestion: asLmia,
    not: ['chile-f22', 'cptpp-t52-professional'],
  },
  {
    name: 'A Chilean electrician with four years of experience is on the Pacific list',
    answers: {
      ...chilean,
      ...technician,
      occupationPacific: 'cptpp.chl.technician.electrician',
      experienceYears: 4,
    },
    suggestion: t52Technician,
    pair: { line: 'professional.experience.4.cptppProfessionals', side: 'inside' },
  },
  {
    name: 'A Chilean electrician with three years of experience',
    answers: {
      ...chilean,
      ...technician,
      occupationPacific: 'cptpp.chl.technician.electrician',
      experienceYears: 3,
    },
    suggestion: asLmia,
    pair: { line: 'professional.experience.4.cptppProfessionals', side: 'outside' },
    not: ['cptpp-t52-technician'],
  },
  {
    name: 'A Colombian analyst with a degree of four years',
    answers: colombian,
    suggestion: f12Professional,
    pair: { line: 'professional.degree.4.colombiaProfessionals', side: 'inside' },
    next: null,
  },
  {
    name: 'A Colombian analyst with a degree of three years',
    answers: { ...colombian, degreeYears: 3 },
    suggestion: asLmia,
    pair: { line: 'professional.degree.4.colombiaProfessionals', side: 'outside' },
    not: ['colombia-f12-professional'],
  },
  {
    name: 'A Colombian analyst without experience, which Colombia’s agreement does not ask for',
    answers: { ...colombian, experienceYears: 0 },
    suggestion: f12Professional,
  },
  {
    name: 'An Indian analyst is a permanent resident of Colombia',
    answers: { ...colombian, citizenships: ['IND'], residences: ['COL'] },
    suggestion: f12Professional,
    pair: { line: 'resident.colombia.col', side: 'inside' },
  },
  {
    name: 'A Colombian clerk’s job is of TEER 3 and on no list',
    answers: { ...colombian, teer: '3' },
    suggestion: asLmia,
    pair: { line: 'professional.teer.colombiaProfessionals', side: 'outside' },
  },
  {
    name: 'A Colombian teacher, of an excluded group',
    answers: { ...colombian, excludedGroup: 'education' },
    suggestion: asLmia,
    pair: { line: 'professional.group.colombia', side: 'outside' },
  },
  {
    name: 'A Colombian manager of a factory, of an excluded group',
    answers: { ...colombian, teer: '0', excludedGroup: 'manufacturing' },
    suggestion: asLmia,
    not: ['colombia-f12-professional'],
  },
  {
    name: 'A Colombian researcher, of no group that Colombia’s agreement excludes',
    answers: { ...colombian, excludedGroup: 'researcher' },
    suggestion: f12Professional,
  },
  {
    name: 'A Colombian chef with a course of one year, on which treaty and instructions disagree',
    answers: { ...colombian, ...technician, technicianAndes: 'andean.chef', degreeYears: 1 },
    suggestion: f12Technician,
    pair: { line: 'professional.degree.1.colombiaProfessionals', side: 'inside' },
  },
  {
    name: 'A Colombian chef without any course',
    answers: { ...colombian, ...technician, technicianAndes: 'andean.chef', degreeYears: 0 },
    suggestion: asLmia,
    pair: { line: 'professional.degree.1.colombiaProfessionals', side: 'outside' },
    not: ['colombia-f12-technician'],
  },
  {
    name: 'A Colombian hairdresser is on no list of technicians',
    answers: { ...colombian, ...technician, teer: '3' },
    suggestion: asLmia,
    pair: { line: 'professional.listed.andean.colombia', side: 'outside' },
    not: ['colombia-f12-technician'],
  },
  {
    name: 'A Peruvian analyst, with two agreements to choose from',
    answers: peruvian,
    suggestion: f52Professional,
    also: ['cptpp-t52-professional'],
  },
  {
    name: 'A Peruvian analyst is paid under the median, which Peru’s own agreement does not ask about',
    answers: { ...peruvian, wage: 'below' },
    suggestion: f52Professional,
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A Peruvian manager of a factory is excluded by one agreement and not by the other',
    answers: { ...peruvian, teer: '0', excludedGroup: 'manufacturing' },
    suggestion: t52Professional,
    pair: { line: 'professional.group.peru', side: 'outside' },
    not: ['peru-f52-professional'],
  },
  {
    name: 'A Peruvian analyst with a degree of three years',
    answers: { ...peruvian, degreeYears: 3 },
    suggestion: asLmia,
    pair: { line: 'professional.degree.4.peruProfessionals', side: 'outside' },
    not: ['peru-f52-professional', 'cptpp-t52-professional'],
  },
  {
    name: 'An Indian analyst is a permanent resident of Peru',
    answers: { ...peruvian, citizenships: ['IND'], residences: ['PER'] },
    suggestion: f52Professional,
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A Peruvian plumber is on the list of technicians',
    answers: { ...peruvian, ...technician, technicianAndes: 'andean.plumber' },
    suggestion: f52Technician,
  },
  {
    name: 'A Peruvian draftsperson, printed under a doubtful heading of the Pacific list',
    answers: {
      ...peruvian,
      ...technician,
      occupationPacific: 'cptpp.per.unclear.drafting_technologist',
    },
    suggestion: t52Technician,
    pair: { line: 'professional.listed.cptpp.per.technician', side: 'inside' },
    not: ['peru-f52-technician'],
  },
  {
    name: 'A Panamanian systems engineer with a degree of four years',
    answers: panamanian,
    suggestion: f42,
    pair: { line: 'professional.degree.4.panamaProfessionals', side: 'inside' },
  },
  {
    name: 'A Panamanian systems engineer with three years of studies and no qualification from Panama',
    answers: { ...panamanian, degreeYears: 3, credential: 'no' },
    suggestion: asLmia,
    pair: { line: 'professional.degree.4.panamaProfessionals', side: 'outside' },
    not: ['panama-f42'],
  },
  {
    name: 'A Panamanian systems engineer with what Panama asks for and a client’s letter',
    answers: { ...panamanian, degreeYears: 3, credential: 'equivalent' },
    suggestion: f42,
    pair: { line: 'panama.credential', side: 'inside' },
  },
  {
    name: 'A Panamanian accountant is not on Panama’s list',
    answers: { ...panamanian, professionPanama: 'none' },
    suggestion: asLmia,
    pair: { line: 'professional.listed.panama', side: 'outside' },
    not: ['panama-f42'],
  },
  {
    name: 'An Indian systems engineer is a permanent resident of Panama',
    answers: { ...panamanian, citizenships: ['IND'], residences: ['PAN'] },
    suggestion: f42,
    pair: { line: 'resident.panama.pan', side: 'inside' },
  },
  {
    name: 'A Colombian analyst has every paper there is',
    answers: { ...colombian, ...evidenced },
    suggestion: asProfessional('colombia-f12-professional', 'F12', 'possible'),
  },
  {
    name: 'A Chilean engineer has every paper there is',
    answers: { ...chilean, ...evidenced, professionChile: 'chile.engineer' },
    suggestion: asProfessional('chile-f22', 'F22', 'possible'),
  },
  {
    name: 'A Peruvian analyst has every paper there is',
    answers: { ...peruvian, ...evidenced },
    suggestion: asProfessional('peru-f52-professional', 'F52', 'possible'),
  },
  {
    name: 'A Panamanian systems engineer has every paper there is',
    answers: { ...panamanian, ...evidenced },
    suggestion: asProfessional('panama-f42', 'F42', 'possible'),
  },
  {
    name: 'A Panamanian illustrator’s job is of TEER 2, on which list and rule disagree',
    answers: { ...panamanian, professionPanama: 'panama.graphic_designer', teer: '2' },
    suggestion: f42,
  },
  {
    name: 'A Colombian analyst does not know the TEER of the job',
    answers: { ...colombian, teer: 'unsure' },
    suggestion: f12Professional,
  },
]

const pacific: readonly Case[] = [
  {
    name: 'An Australian analyst with the usual bachelor’s degree of three years',
    answers: { ...australian, degreeYears: 3 },
    suggestion: t52Professional,
    pair: { line: 'professional.degree.3.cptppProfessionals', side: 'inside' },
  },
  {
    name: 'An Australian analyst with two years of studies',
    answers: { ...australian, degreeYears: 2 },
    suggestion: asLmia,
    pair: { line: 'professional.degree.3.cptppProfessionals', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A Japanese analyst with a degree of four years',
    answers: japanese,
    suggestion: t52Professional,
    pair: { line: 'professional.degree.4.cptppProfessionals', side: 'inside' },
  },
  {
    name: 'A Japanese analyst with a degree of three years',
    answers: { ...japanese, degreeYears: 3 },
    suggestion: asLmia,
    pair: { line: 'professional.degree.4.cptppProfessionals', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A Japanese analyst with two years of paid experience',
    answers: { ...japanese, experienceYears: 2 },
    suggestion: t52Professional,
    pair: { line: 'professional.experience.2.cptppProfessionals', side: 'inside' },
  },
  {
    name: 'A Japanese analyst with one year of paid experience',
    answers: { ...japanese, experienceYears: 1 },
    suggestion: asLmia,
    pair: { line: 'professional.experience.2.cptppProfessionals', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A Japanese analyst is paid under the median',
    answers: { ...japanese, wage: 'below' },
    suggestion: asLmia,
    pair: { line: 'pacific.wage', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A Japanese analyst does not know the median wage',
    answers: { ...japanese, wage: 'unsure' },
    suggestion: t52Professional,
  },
  {
    name: 'A Japanese researcher, whom Japan’s list leaves out',
    answers: { ...japanese, excludedGroup: 'researcher' },
    suggestion: asLmia,
    pair: { line: 'professional.group.cptpp.jpn', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A Mexican researcher, whom Mexico’s list does not leave out',
    answers: { ...mexican, excludedGroup: 'researcher' },
    suggestion: t52Professional,
    pair: { line: 'professional.group.cptpp.chlmexper', side: 'inside' },
  },
  {
    name: 'A Mexican lawyer not on the CUSMA list, whom Mexico’s list leaves out',
    answers: { ...mexican, excludedGroup: 'lawyer' },
    suggestion: asLmia,
    pair: { line: 'professional.group.cptpp.chlmexper', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'An Australian lawyer, whom Australia’s list does not leave out',
    answers: { ...australian, excludedGroup: 'lawyer' },
    suggestion: t52Professional,
    pair: { line: 'professional.group.cptpp.aus', side: 'inside' },
  },
  {
    name: 'An Australian judge, whom Australia’s list leaves out',
    answers: { ...australian, excludedGroup: 'judgeNotary' },
    suggestion: asLmia,
    pair: { line: 'professional.group.cptpp.aus', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'An Indian analyst is a permanent resident of Australia',
    answers: { ...australian, citizenships: ['IND'], residences: ['AUS'] },
    suggestion: t52Professional,
    pair: { line: 'resident.cptpp.professional.aus', side: 'inside' },
  },
  {
    name: 'An Indian analyst is a permanent resident of New Zealand',
    answers: { ...australian, citizenships: ['IND'], residences: ['NZL'] },
    suggestion: asLmia,
    pair: { line: 'resident.cptpp.professional.aus', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A New Zealand analyst, for whom the Pacific agreement has no professionals',
    answers: { ...professional, citizenships: ['NZL'] },
    suggestion: asLmia,
    not: ['cptpp-t52-professional', 'cptpp-t52-technician'],
  },
  {
    name: 'An analyst from Singapore, for whom the Pacific agreement has no professionals',
    answers: { ...professional, citizenships: ['SGP'] },
    suggestion: asLmia,
    not: ['cptpp-t52-professional', 'cptpp-t52-technician'],
  },
  {
    name: 'An analyst from Vietnam, for whom the Pacific agreement has no professionals',
    answers: { ...professional, citizenships: ['VNM'] },
    suggestion: asLmia,
    not: ['cptpp-t52-professional', 'cptpp-t52-technician'],
  },
  {
    name: 'A Malaysian architect is on Malaysia’s list',
    answers: {
      ...professional,
      citizenships: ['MYS'],
      occupationPacific: 'cptpp.mys.professional.architect',
    },
    suggestion: t52Professional,
    pair: { line: 'professional.listed.cptpp.mys.professional', side: 'inside' },
  },
  {
    name: 'A Malaysian historian is not on Malaysia’s list',
    answers: { ...professional, citizenships: ['MYS'] },
    suggestion: asLmia,
    pair: { line: 'professional.listed.cptpp.mys.professional', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'A petroleum engineer from Brunei',
    answers: {
      ...professional,
      citizenships: ['BRN'],
      occupationPacific: 'cptpp.brn.professional.petroleum_engineer',
    },
    suggestion: t52Professional,
    pair: { line: 'professional.listed.cptpp.brn.professional', side: 'inside' },
  },
  {
    name: 'An architect from Brunei, which sends petroleum engineers only',
    answers: { ...professional, citizenships: ['BRN'] },
    suggestion: asLmia,
    pair: { line: 'professional.listed.cptpp.brn.professional', side: 'outside' },
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'An Australian plumber with a certificate of two years',
    answers: {
      ...australian,
      ...technician,
      occupationPacific: 'cptpp.aus.technician.plumber',
    },
    suggestion: t52Technician,
    pair: { line: 'professional.degree.2.cptppProfessionals', side: 'inside' },
  },
  {
    name: 'An Australian plumber with a certificate of one year',
    answers: {
      ...australian,
      ...technician,
      occupationPacific: 'cptpp.aus.technician.plumber',
      degreeYears: 1,
    },
    suggestion: asLmia,
    pair: { line: 'professional.degree.2.cptppProfessionals', side: 'outside' },
    not: ['cptpp-t52-technician'],
  },
  {
    name: 'An Indian plumber is a permanent resident of Australia',
    answers: {
      ...australian,
      ...technician,
      citizenships: ['IND'],
      residences: ['AUS'],
      occupationPacific: 'cptpp.aus.technician.plumber',
    },
    suggestion: t52Technician,
  },
  {
    name: 'A Japanese electronics technician is on Japan’s list',
    answers: {
      ...japanese,
      ...technician,
      occupationPacific: 'cptpp.jpn.technician.electrical_engineering_technologist',
    },
    suggestion: t52Technician,
  },
  {
    name: 'A Japanese electrician finds the trade on other countries’ lists only',
    answers: {
      ...japanese,
      ...technician,
      occupationPacific: 'cptpp.aus.technician.electrician',
    },
    suggestion: asLmia,
    pair: { line: 'professional.listed.cptpp.jpn.technician', side: 'outside' },
    not: ['cptpp-t52-technician'],
  },
  {
    name: 'A Mexican illustrator is on Mexico’s list of technicians',
    answers: {
      ...mexican,
      ...technician,
      occupationPacific: 'cptpp.mex.technician.graphic_designer',
    },
    suggestion: t52Technician,
  },
  {
    name: 'A Malaysian illustrator, where Malaysia has no technicians',
    answers: { ...professional, ...technician, citizenships: ['MYS'] },
    suggestion: asLmia,
    not: ['cptpp-t52-technician', 'cptpp-t52-professional'],
  },
  {
    name: 'A Japanese analyst has every paper there is',
    answers: { ...japanese, ...evidenced },
    suggestion: asProfessional('cptpp-t52-professional', 'T52', 'possible'),
  },
  {
    name: 'A Korean programmer is sent by a Korean firm, and is on Korea’s list unlike CUSMA’s',
    answers: { ...korean, professionKorea: 'korea.supplier.computer_programmer' },
    suggestion: f32Supplier,
    pair: { line: 'professional.listed.korea.supplier', side: 'inside' },
  },
  {
    name: 'A Korean nurse is on neither of Korea’s lists',
    answers: { ...korean, excludedGroup: 'health' },
    suggestion: asLmia,
    pair: { line: 'professional.listed.korea.supplier', side: 'outside' },
    not: ['korea-f32-supplier', 'korea-f32-independent'],
  },
  {
    name: 'A Korean architect comes under an own contract',
    answers: { ...korean, ...independent, professionKorea: 'korea.independent.architect' },
    suggestion: f32Independent,
  },
  {
    name: 'A Korean architect has a job with a Canadian company, where the treaty speaks of contracts',
    answers: { ...korean, offer: 'job', professionKorea: 'korea.supplier.architect' },
    suggestion: f32Supplier,
  },
  {
    name: 'A Korean programmer comes under an own contract, which is open to four professions only',
    answers: { ...korean, ...independent, professionKorea: 'korea.supplier.computer_programmer' },
    suggestion: asLmia,
    not: ['korea-f32-supplier', 'korea-f32-independent'],
  },
  {
    name: 'A Korean engineer would teach, which the agreement leaves out',
    answers: {
      ...korean,
      professionKorea: 'korea.supplier.engineer',
      excludedGroup: 'education',
    },
    suggestion: asLmia,
    pair: { line: 'professional.group.korea', side: 'outside' },
    not: ['korea-f32-supplier'],
  },
  {
    name: 'A Korean engineer has neither a degree nor what Korea asks for',
    answers: { ...korean, professionKorea: 'korea.supplier.engineer', credential: 'no' },
    suggestion: asLmia,
    pair: { line: 'professional.credential.koreaProfessionals', side: 'outside' },
    not: ['korea-f32-supplier'],
  },
  {
    name: 'An Indian engineer is a permanent resident of Korea',
    answers: {
      ...korean,
      citizenships: ['IND'],
      residences: ['KOR'],
      professionKorea: 'korea.supplier.engineer',
    },
    suggestion: f32Supplier,
  },
  {
    name: 'A Korean engineer has every paper there is',
    answers: { ...korean, ...evidenced, professionKorea: 'korea.supplier.engineer' },
    suggestion: asProfessional('korea-f32-supplier', 'F32', 'possible'),
  },
  {
    name: 'A Japanese technician has an associate degree instead of two years',
    answers: {
      ...japanese,
      ...technician,
      occupationPacific: 'cptpp.jpn.technician.it_technician',
      degreeYears: 1,
      credential: 'equivalent',
    },
    suggestion: t52Technician,
  },
]

const ukraine: readonly Case[] = [
  {
    name: 'A Ukrainian analyst with three years of studies and two of experience',
    answers: { ...ukrainian, degreeYears: 3, experienceYears: 2 },
    suggestion: f72,
    pair: { line: 'professional.degree.3.ukraineProfessionals', side: 'inside' },
  },
  {
    name: 'A Ukrainian analyst with two years of studies',
    answers: { ...ukrainian, degreeYears: 2 },
    suggestion: asLmia,
    pair: { line: 'professional.degree.3.ukraineProfessionals', side: 'outside' },
    not: ['ukraine-f72'],
  },
  {
    name: 'A Ukrainian analyst with one year of experience',
    answers: { ...ukrainian, experienceYears: 1 },
    suggestion: asLmia,
    pair: { line: 'professional.experience.2.ukraineProfessionals', side: 'outside' },
    not: ['ukraine-f72'],
  },
  {
    name: 'A Ukrainian nurse, of an excluded group',
    answers: { ...ukrainian, excludedGroup: 'health' },
    suggestion: asLmia,
    pair: { line: 'professional.group.ukraine', side: 'outside' },
    not: ['ukraine-f72'],
  },
  {
    name: 'A Ukrainian manager of a factory, a group that Ukraine’s agreement does not exclude',
    answers: { ...ukrainian, teer: '0', excludedGroup: 'manufacturing' },
    suggestion: f72,
    pair: { line: 'professional.group.ukraine', side: 'inside' },
  },
  {
    name: 'A Ukrainian welder, where Ukraine’s agreement has no technicians',
    answers: { ...ukrainian, ...technician },
    suggestion: asLmia,
    pair: { line: 'professional.teer.ukraineProfessionals', side: 'outside' },
    not: ['ukraine-f72'],
  },
  {
    name: 'A Ukrainian analyst is paid under the median, on which the official page disagrees with itself',
    answers: { ...ukrainian, wage: 'below' },
    suggestion: f72,
  },
  {
    name: 'An Indian analyst is a permanent resident of Ukraine',
    answers: { ...ukrainian, citizenships: ['IND'], residences: ['UKR'] },
    suggestion: f72,
    pair: { line: 'resident.ukraine.ukr', side: 'inside' },
  },
  {
    name: 'A Ukrainian analyst has every paper there is',
    answers: { ...ukrainian, ...evidenced },
    suggestion: asProfessional('ukraine-f72', 'F72', 'possible'),
  },
]

const europe: readonly Case[] = [
  {
    name: 'A German engineer is sent by a German firm under its contract',
    answers: german,
    suggestion: t47,
    next: null,
    not: ['uk-f66'],
  },
  {
    name: 'A German engineer has a job with a Canadian company, which the agreement does not cover',
    answers: { ...german, offer: 'job' },
    suggestion: asLmia,
    pair: { line: 'supplier.contract.ceta.supplier', side: 'outside' },
    not: ['ceta-t47', 'ceta-t43'],
  },
  {
    name: 'A German engineer has been with the firm for 12 months',
    answers: { ...german, supplierTenure: 12 },
    suggestion: t47,
    pair: { line: 'supplier.tenure.ceta', side: 'inside' },
  },
  {
    name: 'A German engineer has been with the firm for 11 months',
    answers: { ...german, supplierTenure: 11 },
    suggestion: asLmia,
    pair: { line: 'supplier.tenure.ceta', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German engineer’s firm has an office in Canada',
    answers: { ...german, supplierPresence: 'yes' },
    suggestion: asLmia,
    pair: { line: 'supplier.noPresence.ceta', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German engineer is placed by a staffing agency',
    answers: { ...german, agency: 'yes' },
    suggestion: asLmia,
    pair: { line: 'supplier.noAgency.cetaProfessionals', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German engineer has three years of experience',
    answers: { ...german, experienceYears: 3 },
    suggestion: t47,
    pair: { line: 'professional.experience.3.cetaProfessionals', side: 'inside' },
  },
  {
    name: 'A German engineer has two years of experience',
    answers: { ...german, experienceYears: 2 },
    suggestion: asLmia,
    pair: { line: 'professional.experience.3.cetaProfessionals', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German engineer has neither a degree nor equivalent knowledge',
    answers: { ...german, credential: 'no' },
    suggestion: asLmia,
    pair: { line: 'professional.credential.cetaProfessionals', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German engineer was here for 11 of the last 24 months',
    answers: { ...german, europeStay: 11 },
    suggestion: t47,
    pair: { line: 'europe.stay.ceta', side: 'inside' },
  },
  {
    name: 'A German engineer was here for 12 of the last 24 months',
    answers: { ...german, europeStay: 12 },
    suggestion: asLmia,
    pair: { line: 'europe.stay.ceta', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German nurse’s sector is closed',
    answers: { ...german, occupationEurope: 'none' },
    suggestion: asLmia,
    pair: { line: 'professional.listed.europe.supplier.ceta', side: 'outside' },
    not: ['ceta-t47', 'ceta-t43', 'ceta-t48'],
  },
  {
    name: 'A German manager in telecommunications, a sector without managers',
    answers: { ...german, occupationEurope: 'europe.telecom.other', sectorManager: 'yes' },
    suggestion: asLmia,
    pair: { line: 'europe.notManager', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German engineer in telecommunications is no manager',
    answers: { ...german, occupationEurope: 'europe.telecom.computer_engineer' },
    suggestion: t47,
    pair: { line: 'europe.notManager', side: 'inside' },
  },
  {
    name: 'A German engineering manager, in a sector that takes managers',
    answers: {
      ...german,
      occupationEurope: 'europe.engineering.engineering_manager',
      sectorManager: 'yes',
    },
    suggestion: t47,
    pair: { line: 'europe.sectorTakesManagers', side: 'inside' },
  },
  {
    name: 'A German facility manager in the repair of metal products, where managers in utilities are left out',
    answers: {
      ...german,
      occupationEurope: 'europe.repair_metal.facility_manager',
      sectorManager: 'yes',
    },
    suggestion: t47,
  },
  {
    name: 'A German engineer working alone has six years of experience',
    answers: { ...german, ...independent, experienceYears: 6 },
    suggestion: t43,
    pair: { line: 'professional.experience.6.cetaProfessionals', side: 'inside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A German engineer working alone has five years of experience',
    answers: { ...german, ...independent, experienceYears: 5 },
    suggestion: asLmia,
    pair: { line: 'professional.experience.6.cetaProfessionals', side: 'outside' },
    not: ['ceta-t43'],
  },
  {
    name: 'A German accountant working alone, in a sector open to firms’ staff only',
    answers: {
      ...german,
      ...independent,
      occupationEurope: 'europe.accounting.auditor_accountant',
    },
    suggestion: asLmia,
    pair: { line: 'professional.listed.europe.independent.ceta', side: 'outside' },
    not: ['ceta-t43'],
  },
  {
    name: 'A German accountant is sent by a German firm',
    answers: { ...german, occupationEurope: 'europe.accounting.auditor_accountant' },
    suggestion: t47,
  },
  {
    name: 'A German civil engineering technologist with a degree of three years',
    answers: {
      ...german,
      teer: '2',
      occupationEurope: 'europe.technologist_engineering.civil_engineering_technologist',
      degreeYears: 3,
    },
    suggestion: t48,
    pair: { line: 'professional.degree.3.cetaTechnologists', side: 'inside' },
  },
  {
    name: 'A German civil engineering technologist with a degree of two years',
    answers: {
      ...german,
      teer: '2',
      occupationEurope: 'europe.technologist_engineering.civil_engineering_technologist',
      degreeYears: 2,
    },
    suggestion: asLmia,
    pair: { line: 'professional.degree.3.cetaTechnologists', side: 'outside' },
    not: ['ceta-t48'],
  },
  {
    name: 'A German scientific technologist working alone has five years of experience',
    answers: {
      ...german,
      ...independent,
      teer: '2',
      occupationEurope: 'europe.technologist_scientific.biological_technologist',
      experienceYears: 5,
    },
    suggestion: asLmia,
    pair: { line: 'professional.experience.6.cetaTechnologists', side: 'outside' },
    not: ['ceta-t48'],
  },
  {
    name: 'A German scientific technologist working alone has six years of experience',
    answers: {
      ...german,
      ...independent,
      teer: '2',
      occupationEurope: 'europe.technologist_scientific.biological_technologist',
      experienceYears: 6,
    },
    suggestion: t48,
    pair: { line: 'professional.experience.6.cetaTechnologists', side: 'inside' },
  },
  {
    name: 'A German engineer has every paper there is',
    answers: { ...german, ...evidenced },
    suggestion: asProfessional('ceta-t47', 'T47', 'possible'),
  },
  {
    name: 'A British engineer is sent by a British firm under its contract',
    answers: british,
    suggestion: asProfessional('uk-f66', 'F66'),
    not: ['ceta-t47', 'cptpp-t52-professional'],
  },
  {
    name: 'A British engineer works alone',
    answers: { ...british, ...independent },
    suggestion: asProfessional('uk-f60', 'F60'),
    not: ['ceta-t43'],
  },
  {
    name: 'A British technologist is sent by a British firm',
    answers: {
      ...british,
      teer: '2',
      occupationEurope: 'europe.technologist_engineering.engineering_inspector',
    },
    suggestion: asProfessional('uk-f67', 'F67'),
  },
  {
    name: 'A British engineer has been with the firm for 11 months',
    answers: { ...british, supplierTenure: 11 },
    suggestion: asLmia,
    pair: { line: 'supplier.tenure.uk', side: 'outside' },
    not: ['uk-f66'],
  },
  {
    name: 'A British engineer was here for 12 of the last 24 months',
    answers: { ...british, europeStay: 12 },
    suggestion: asLmia,
    pair: { line: 'europe.stay.uk', side: 'outside' },
    not: ['uk-f66'],
  },
  {
    name: 'A British engineer has a job with a Canadian company',
    answers: { ...british, offer: 'job' },
    suggestion: asLmia,
    pair: { line: 'supplier.contract.uk.supplier', side: 'outside' },
    not: ['uk-f66', 'uk-f60', 'cptpp-t52-professional'],
  },
  {
    name: 'A Norwegian engineer, from outside the Union',
    answers: { ...german, citizenships: ['NOR'] },
    suggestion: asLmia,
    pair: { line: 'citizen.ceta.union', side: 'outside' },
    not: ['ceta-t47'],
  },
  {
    name: 'A British engineer has every paper there is',
    answers: { ...british, ...evidenced },
    suggestion: asProfessional('uk-f66', 'F66', 'possible'),
  },
]

const services: readonly Case[] = [
  {
    name: 'A licensed Indian engineer is sent for ninety days under a firm’s contract',
    answers: ninetyDays,
    suggestion: t33,
    pair: { line: 'gats.length', side: 'inside' },
    next: null,
  },
  {
    name: 'A licensed Indian engineer is sent for a year',
    answers: { ...ninetyDays, workLength: 'months12' },
    suggestion: asLmia,
    pair: { line: 'gats.length', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer was here for 89 of the last 365 days',
    answers: { ...ninetyDays, gatsStay: 89 },
    suggestion: t33,
    pair: { line: 'gats.stay', side: 'inside' },
  },
  {
    name: 'An Indian engineer was here for 90 of the last 365 days',
    answers: { ...ninetyDays, gatsStay: 90 },
    suggestion: asLmia,
    pair: { line: 'gats.stay', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer would have the licence soon, which is too late here',
    answers: { ...ninetyDays, licence: 'soon' },
    suggestion: asLmia,
    pair: { line: 'gats.licence', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer cannot have the licence of the province',
    answers: { ...ninetyDays, licence: 'no' },
    suggestion: asLmia,
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer is placed by a staffing agency',
    answers: { ...ninetyDays, agency: 'yes' },
    suggestion: asLmia,
    pair: { line: 'supplier.noAgency.gatsPage', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer has a job with a Canadian company',
    answers: { ...ninetyDays, offer: 'job' },
    suggestion: asLmia,
    pair: { line: 'supplier.contract.gats', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer without the degree',
    answers: { ...ninetyDays, credential: 'no' },
    suggestion: asLmia,
    pair: { line: 'professional.credential.gatsPage', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian agrologist with four years of experience',
    answers: { ...ninetyDays, professionGats: 'gats.agrologist', experienceYears: 4 },
    suggestion: t33,
    pair: { line: 'gats.experience.4', side: 'inside' },
  },
  {
    name: 'An Indian agrologist with three years of experience',
    answers: { ...ninetyDays, professionGats: 'gats.agrologist', experienceYears: 3 },
    suggestion: asLmia,
    pair: { line: 'gats.experience.4', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian geomatics professional with three years of experience',
    answers: { ...ninetyDays, professionGats: 'gats.geomatics_professional', experienceYears: 3 },
    suggestion: t33,
    pair: { line: 'gats.experience.3', side: 'inside' },
  },
  {
    name: 'An Indian geomatics professional with two years of experience',
    answers: { ...ninetyDays, professionGats: 'gats.geomatics_professional', experienceYears: 2 },
    suggestion: asLmia,
    pair: { line: 'gats.experience.3', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian senior computer specialist with ten years of experience',
    answers: {
      ...ninetyDays,
      professionGats: 'gats.senior_computer_specialist',
      experienceYears: 10,
    },
    suggestion: t33,
    pair: { line: 'gats.experience.10', side: 'inside' },
  },
  {
    name: 'An Indian senior computer specialist with nine years of experience',
    answers: {
      ...ninetyDays,
      professionGats: 'gats.senior_computer_specialist',
      experienceYears: 9,
    },
    suggestion: asLmia,
    pair: { line: 'gats.experience.10', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian urban planner’s firm has an office in Canada',
    answers: { ...ninetyDays, professionGats: 'gats.urban_planner', supplierPresence: 'yes' },
    suggestion: asLmia,
    pair: { line: 'supplier.noPresence.gats', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer’s firm has an office in Canada, which is asked of the second group only',
    answers: { ...ninetyDays, supplierPresence: 'yes' },
    suggestion: t33,
  },
  {
    name: 'A New Zealand engineer, for whom the world’s services agreement is left',
    answers: { ...ninetyDays, citizenships: ['NZL'] },
    suggestion: t33,
    not: ['cptpp-t52-professional'],
  },
  {
    name: 'An engineer from Taiwan, which is a member of the World Trade Organization',
    answers: { ...ninetyDays, citizenships: ['TWN'] },
    suggestion: t33,
  },
  {
    name: 'An engineer from Monaco, which is no member of the World Trade Organization',
    answers: { ...ninetyDays, citizenships: ['MCO'] },
    suggestion: asLmia,
    pair: { line: 'citizen.gats.member', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An engineer from Kosovo, by either code, is no citizen of a member',
    answers: { ...ninetyDays, citizenships: ['XKK', 'XKX'] },
    suggestion: asLmia,
    pair: { line: 'citizen.gats.member', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An engineer who is a citizen of Canada alone is of no other member',
    answers: { ...ninetyDays, citizenships: ['CAN'] },
    suggestion: asLmia,
    pair: { line: 'citizen.gats.member', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An engineer of Canada and France comes as a citizen of France',
    answers: { ...ninetyDays, citizenships: ['CAN', 'FRA'] },
    suggestion: t33,
    pair: { line: 'citizen.gats.member', side: 'inside' },
  },
  {
    name: 'An engineer from Monaco is a permanent resident of New Zealand',
    answers: { ...ninetyDays, citizenships: ['MCO'], residences: ['NZL'] },
    suggestion: t33,
    pair: { line: 'resident.gats.ausnzl', side: 'inside' },
  },
  {
    name: 'A French engineer finds more under the European agreement than under the world’s',
    answers: {
      ...ninetyDays,
      citizenships: ['FRA'],
      occupationEurope: 'europe.engineering.engineers_213',
    },
    suggestion: t47,
    also: ['gats-t33'],
  },
  {
    name: 'An Indian accountant, on no list of nine',
    answers: { ...ninetyDays, professionGats: 'none' },
    suggestion: asLmia,
    pair: { line: 'professional.listed.gats.listed', side: 'outside' },
    not: ['gats-t33'],
  },
  {
    name: 'An Indian engineer has every paper there is',
    answers: { ...ninetyDays, ...evidenced, licence: 'held' },
    suggestion: asProfessional('gats-t33', 'T33', 'possible'),
  },
]

const unfinished: readonly Case[] = [
  {
    name: 'An American has not said yet what the profession is',
    answers: without(american, 'professionCusma'),
    suggestion: asUnknown,
    next: 'professionCusma',
  },
  {
    name: 'A Colombian analyst has not said yet how long the degree took',
    answers: without(colombian, 'degreeYears'),
    suggestion: asUnknown,
    next: 'degreeYears',
  },
  {
    name: 'A Norwegian programmer’s product changes a whole sector',
    answers: {
      ...professional,
      citizenships: ['NOR'],
      benefitKind: 'economic',
      benefitReach: 'sector',
    },
    suggestion: asBenefit,
  },
]

export const professionals: readonly Case[] = [
  ...cusma,
  ...latinAmerica,
  ...pacific,
  ...ukraine,
  ...europe,
  ...services,
  ...unfinished,
]
