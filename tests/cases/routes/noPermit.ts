import type { Answers } from '#rules'
import { asLmia, asNoPermit, asRoute, asUnknown } from '../case.ts'
import type { Case, Suggestion } from '../case.ts'
import { worker } from '../people.ts'
import { ofTheFaith } from './community.ts'
import { onAShoot, onStage } from './culture.ts'
import { inFrench } from './francophone.ts'
import { casesOf } from './writing.ts'

/** Work that needs no permit: R186, R187, the short-term policies, and people who are free to work already. */

const of = (variant: string) => casesOf(asNoPermit(variant))

const c16 = asRoute('francophone_mobility', 'francophone-c16', 'C16')

const free: readonly Case[] = [
  of('status-citizen').inside(
    'A permanent resident of Canada',
    { canadianStatus: 'citizenOrResident' },
    { line: 'status.citizen', next: null },
  ),
  of('status-citizen').outside('A Senegalese cook is neither citizen nor resident', worker, {
    line: 'status.citizen',
  }),
  of('status-citizen').notSure(
    'A cook does not know whether the father’s citizenship was passed on',
    { ...worker, canadianStatus: 'unsure' },
    asUnknown,
  ),
  of('status-citizen').conflicting(
    'A permanent resident says to be still on the way to residence',
    {
      ...worker,
      canadianStatus: 'citizenOrResident',
      situations: ['residence'],
      residenceStage: 'nominee',
    },
    asNoPermit('status-citizen'),
    { also: ['residence-t13'] },
  ),
  of('status-open-permit').inside(
    'The holder of an open work permit',
    { canadianStatus: 'openPermit' },
    { line: 'status.openPermit', next: null },
  ),
  of('status-open-permit').outside('The holder of a permit that names one employer', worker, {
    line: 'status.openPermit',
  }),
  of('status-open-permit').notSure(
    'The holder of a permit does not know whether it names an employer',
    { ...worker, canadianStatus: 'unsure' },
    asUnknown,
  ),
  of('status-open-permit').conflicting(
    'The holder of an open permit has a job in French in Manitoba too',
    { ...worker, canadianStatus: 'openPermit', situations: ['french'], ...inFrench },
    asNoPermit('status-open-permit'),
    { also: ['francophone-c16'] },
  ),
  of('status-open-permit').conflicting(
    'A Canadian by passport says to hold an open permit',
    { ...worker, canadianStatus: 'openPermit', citizenships: ['CAN'] },
    asNoPermit('status-open-permit'),
  ),
  of('status-indian').inside(
    'An American registered under the Indian Act',
    { canadianStatus: 'registeredIndian' },
    { line: 'status.indian', next: null },
  ),
  of('status-indian').outside(
    'An American of a First Nation who is not registered',
    { ...worker, citizenships: ['USA'] },
    { line: 'status.indian' },
  ),
  of('status-indian').notSure(
    'An American does not know whether the mother registered the family',
    { ...worker, citizenships: ['USA'], canadianStatus: 'unsure' },
    asUnknown,
  ),
  of('status-indian').conflicting(
    'An American registered under the Indian Act works on a film shoot, and needs no permit',
    { ...worker, canadianStatus: 'registeredIndian', situations: ['film'], ...onAShoot },
    asNoPermit('status-indian'),
    { also: ['film-c14'] },
  ),
]

const buyer: Answers = {
  ...worker,
  offer: 'none',
  situations: ['businessVisit'],
  visitScope: 'yes',
}

const visitors: readonly Case[] = [
  of('visitor-r187').inside('A buyer visits Canadian suppliers for a foreign firm', buyer, {
    line: 'visitor.scope',
    next: null,
  }),
  of('visitor-r187').inside(
    'A buyer’s employer abroad has the contract with the Canadian supplier',
    { ...buyer, offer: 'employersContract' },
    { line: 'visitor.noCanadianEmployer' },
  ),
  of('visitor-r187').inside(
    'A trainee is paid by the Canadian parent of the own company, which R187(2) names all the same',
    { ...buyer, visitScope: 'named' },
    { line: 'visitor.scope' },
  ),
  of('visitor-r187').outside(
    'A seller sells to the public at a Canadian market, paid there',
    { ...buyer, visitScope: 'no' },
    { line: 'visitor.scope' },
  ),
  of('visitor-r187').outside(
    'A buyer has a job with a Canadian company and is no visitor',
    { ...buyer, offer: 'job', visitScope: 'no' },
    { line: 'visitor.noCanadianEmployer' },
  ),
  of('visitor-r187').outside(
    'A consultant serves a Canadian client under an own contract and is no visitor',
    { ...buyer, offer: 'ownContract' },
  ),
  of('visitor-r187').notSure(
    'A buyer does not know whether the pay counts as mainly foreign',
    { ...buyer, visitScope: 'unsure' },
    asNoPermit('visitor-r187'),
  ),
  of('visitor-r187').conflicting(
    'A buyer says to stay employed abroad, and to have a job with a Canadian company',
    { ...buyer, offer: 'job' },
    asLmia,
    { not: ['visitor-r187'] },
  ),
  of('visitor-r187').conflicting(
    'A buyer for a foreign firm gives a talk at a fair too',
    {
      ...buyer,
      situations: ['businessVisit', 'taskVisit'],
      visitActivity: 'speaker',
      speakerKind: 'speech',
    },
    asNoPermit('visitor-r187'),
    { also: ['task-speaker'] },
  ),
]

const technician: Answers = {
  ...worker,
  offer: 'employersContract',
  situations: ['repair'],
  repairKind: 'underContract',
  repairEquipment: 'yes',
  repairJobs: 'yes',
  repairMaker: 'none',
  repairKnowledge: 'yes',
}

const afterSales: readonly Case[] = [
  of('visitor-after-sales').inside(
    'A technician installs a machine as its sale contract says',
    technician,
    { line: 'visitor.afterSales', next: null },
  ),
  of('visitor-after-sales').outside(
    'A technician repairs a machine after the warranty has ended',
    { ...technician, repairKind: 'outOfWarranty' },
    { line: 'visitor.afterSales', instead: asRoute('other_imp', 'repair-c13', 'C13') },
  ),
  of('visitor-after-sales').outside(
    'A technician repairs under contract as an employee of the Canadian buyer',
    { ...technician, offer: 'job' },
    { line: 'visitor.noCanadianEmployer' },
  ),
  of('visitor-after-sales').notSure(
    'A technician does not know what the sale contract says, and nothing is suggested on that',
    { ...technician, repairKind: 'unsure' },
    asUnknown,
    { also: ['repair-c13'] },
  ),
  of('visitor-after-sales').conflicting(
    'A technician repairs under the sale contract and buys parts, which are two kinds of visit',
    { ...technician, situations: ['repair', 'businessVisit'], visitScope: 'yes' },
    asNoPermit('visitor-r187'),
  ),
]

const surgeon: Answers = {
  ...worker,
  situations: ['shortWork'],
  teer: '1',
  workLength: 'days15',
  shortWorkLast: 'sixTo12Months',
}

const short: readonly Case[] = [
  of('short-work').inside(
    'A surgeon comes for 15 days and has not used the exemption for seven months',
    surgeon,
    { line: 'shortTerm.last.six' },
  ),
  of('short-work').outside(
    'A surgeon comes for 15 days and used the exemption five months ago',
    { ...surgeon, shortWorkLast: 'under6Months' },
    { line: 'shortTerm.last.six' },
  ),
  of('short-work').inside(
    'A surgeon comes for 30 days and has not used the exemption for over a year',
    { ...surgeon, workLength: 'days30', shortWorkLast: 'over12Months' },
    { line: 'shortTerm.last.twelve' },
  ),
  of('short-work').outside(
    'A surgeon comes for 30 days and used the exemption eight months ago',
    { ...surgeon, workLength: 'days30' },
    { line: 'shortTerm.last.twelve' },
  ),
  of('short-work').inside(
    'A surgeon comes for 30 days for the first time',
    { ...surgeon, workLength: 'days30', shortWorkLast: 'never' },
    { line: 'shortStay.30' },
  ),
  of('short-work').outside(
    'A surgeon comes for 90 days',
    { ...surgeon, workLength: 'days90', shortWorkLast: 'never' },
    { line: 'shortStay.30' },
  ),
  of('short-work').outside(
    'A cook comes for 15 days, and the exemption is for TEER 0 and 1',
    { ...surgeon, teer: '3', shortWorkLast: 'never' },
    { line: 'shortTerm.level' },
  ),
  of('short-work').notSure(
    'A surgeon does not remember when the exemption was last used',
    { ...surgeon, shortWorkLast: 'unsure' },
    asNoPermit('short-work'),
  ),
  of('short-work').conflicting(
    'A French-speaking surgeon comes to Manitoba for 15 days, for which no permit may be needed',
    { ...surgeon, situations: ['shortWork', 'french'], ...inFrench },
    asNoPermit('short-work'),
    { also: ['francophone-c16'] },
  ),
  {
    name: 'An American engineer comes for 15 days, for which no permit may be needed',
    answers: {
      ...surgeon,
      citizenships: ['USA'],
      professionCusma: 'cusma.engineer',
      credential: 'listed',
      shortWorkLast: 'never',
    },
    suggestion: asNoPermit('short-work'),
    also: ['cusma-t36'],
  },
]

const guest: Answers = {
  ...worker,
  situations: ['shortResearch'],
  teer: '1',
  workLength: 'days120',
  shortResearchLast: 'never',
}

const shortResearch: readonly Case[] = [
  of('short-research').inside(
    'A researcher is invited by a public university for 120 days',
    guest,
    {
      line: 'shortStay.120',
    },
  ),
  of('short-research').outside(
    'A researcher is invited by a public university for a year',
    { ...guest, workLength: 'months12' },
    { line: 'shortStay.120' },
  ),
  of('short-research').inside(
    'A researcher was invited in the same way 13 months ago',
    { ...guest, shortResearchLast: 'over12Months' },
    { line: 'shortResearch.last' },
  ),
  of('short-research').outside(
    'A researcher was invited in the same way 11 months ago',
    { ...guest, shortResearchLast: 'within12Months' },
    { line: 'shortResearch.last' },
  ),
  of('short-research').notSure(
    'A researcher does not know yet how long the work takes',
    { ...guest, workLength: 'unsure' },
    asNoPermit('short-research'),
  ),
  of('short-research').conflicting(
    'A researcher of a chair comes for 120 days, for which no permit may be needed',
    { ...guest, situations: ['shortResearch', 'research'], researchBody: 'designated' },
    asNoPermit('short-research'),
    { also: ['research-c31'] },
  ),
]

const preacher: Answers = {
  ...worker,
  situations: ['religious'],
  ...ofTheFaith,
  religiousOnly: 'yes',
}

const helper: Answers = {
  ...worker,
  offer: 'none',
  situations: ['charity'],
  volunteer: 'yes',
  charityDuties: 'yes',
}

const communities: readonly Case[] = [
  of('religious-leader').inside('A preacher leads a congregation and does nothing else', preacher, {
    line: 'religious.only',
    next: null,
    also: ['religious-c50'],
  }),
  of('religious-leader').outside(
    'A monk teaches children and keeps the monastery’s shop',
    { ...preacher, religiousOnly: 'no' },
    {
      line: 'religious.only',
      instead: asRoute('charitable_religious', 'religious-c50', 'C50'),
    },
  ),
  of('religious-leader').notSure(
    'A monk does not know yet which duties there will be, and nothing is suggested on that',
    { ...preacher, religiousOnly: 'unsure', religiousDuties: 'no' },
    asUnknown,
  ),
  of('religious-leader').conflicting(
    'A preacher says to preach only, and that the duties are not religious',
    { ...preacher, religiousDuties: 'no' },
    asNoPermit('religious-leader'),
  ),
  of('volunteer').inside('A tourist helps at a food bank on Saturdays', helper, {
    line: 'charity.volunteer',
    next: null,
  }),
  of('volunteer').outside(
    'An unpaid manager runs a shelter full time, which is a job',
    { ...helper, volunteer: 'no' },
    {
      line: 'charity.volunteer',
      instead: asRoute('charitable_religious', 'charitable-c51', 'C51'),
    },
  ),
  of('volunteer').notSure(
    'A helper does not know whether others are paid, and the work is not charitable itself',
    { ...helper, volunteer: 'unsure', charityDuties: 'no' },
    asUnknown,
  ),
  of('volunteer').conflicting(
    'A helper says that nobody is paid for it, and that a Canadian employer offers the job',
    { ...helper, offer: 'job' },
    asNoPermit('volunteer'),
  ),
]

/** A person with one named activity, and nothing arranged with a Canadian employer. */
const onATask: Answers = { ...worker, offer: 'none', situations: ['taskVisit'] }

type Activity = NonNullable<Exclude<Answers['visitActivity'], 'unsure'>>

interface Task {
  readonly variant: string
  readonly activity: Activity
  /** What the activity asks besides, answered so that it fits. */
  readonly terms?: Answers
  readonly inside: string
  /** Whom the paragraph leaves out, and by which answer; without one it is another activity. */
  readonly outside: string
  readonly not?: { readonly line: string; readonly answers: Answers }
  readonly notSure: string
  /** The answer in doubt, where it is not the activity itself: doubt on that one leaves no suggestion. */
  readonly doubt?: Answers
  readonly both: string
  readonly other: Answers
  /** Another no-permit route that comes first. */
  readonly first?: Suggestion
  readonly also?: readonly string[]
}

const academicToo: Answers = {
  situations: ['taskVisit', 'academic'],
  academicKind: 'lecturer',
  lecturerTerm: 'yes',
}
const sportToo: Answers = {
  situations: ['taskVisit', 'sport'],
  sportRole: 'coach',
  exchangeMirror: 'yes',
}
const visitToo: Answers = { situations: ['taskVisit', 'businessVisit'], visitScope: 'yes' }

// prettier-ignore
const tasks: readonly Task[] = [
  { variant: 'task-performer', activity: 'performer', terms: { performerTerms: 'limited' }, inside: 'A foreign band plays three concerts', outside: 'A singer is employed by a Canadian club for the season', not: { line: 'performer.terms', answers: { performerTerms: 'employed' } }, notSure: 'A dancer does not know whether the show will be broadcast', doubt: { performerTerms: 'unsure' }, both: 'A guest soloist of a Canadian orchestra could have its code, and needs no permit', other: { situations: ['taskVisit', 'performing'], ...onStage }, also: ['performing-c23'] },
  { variant: 'task-athlete', activity: 'athlete', terms: { athleteTeam: 'foreignOrAlone' }, inside: 'A runner takes part in a marathon', outside: 'A hockey player is paid by a Canadian team', not: { line: 'athlete.team', answers: { athleteTeam: 'canadianPaid' } }, notSure: 'A rower does not know whether the Canadian team counts as amateur', doubt: { athleteTeam: 'unsure' }, both: 'A runner coaches a Canadian club for pay too, and the race needs no permit', other: sportToo, also: ['sport-c26'] },
  { variant: 'task-reporter', activity: 'reporter', inside: 'A reporter of a French paper covers an election', outside: 'A reporter writes for a Canadian paper', notSure: 'A journalist does not know whether this counts as news reporting', both: 'A reporter of a foreign paper says that a Canadian employer offers the job', other: { offer: 'job' } },
  { variant: 'task-speaker', activity: 'speaker', terms: { speakerKind: 'shortSeminar' }, inside: 'A speaker leads a seminar of five days', outside: 'A speaker leads a seminar of six days', not: { line: 'speaker.kind', answers: { speakerKind: 'longSeminar' } }, notSure: 'A speaker does not know how long the seminar will be', doubt: { speakerKind: 'unsure' }, both: 'A speaker is a guest lecturer of a university too, and the speech needs no permit', other: academicToo, also: ['academic-c22'] },
  { variant: 'task-organizer', activity: 'organizer', inside: 'A secretary helps a committee to organize a world congress', outside: 'A caterer serves the meals of a congress', notSure: 'An assistant does not know whether the meeting counts as a convention', both: 'An organizer of a congress visits suppliers for an employer abroad', other: visitToo, first: asNoPermit('visitor-r187') },
  { variant: 'task-judge', activity: 'judge', inside: 'A judge marks a figure skating championship', outside: 'A judge’s assistant sells tickets', notSure: 'A judge does not know whether the contest is international', both: 'A judge of a championship coaches a Canadian club too', other: sportToo, also: ['sport-c26'] },
  { variant: 'task-examiner', activity: 'examiner', inside: 'A professor sits on the jury of a thesis', outside: 'A professor marks the papers of a whole course', notSure: 'A professor does not know whether the reading counts as examining', both: 'An examiner of a thesis gives guest lectures too', other: academicToo, also: ['academic-c22'] },
  { variant: 'task-expert', activity: 'expert', inside: 'An engineer testifies about a bridge before a tribunal', outside: 'An engineer advises a law firm in general', notSure: 'An engineer does not know whether the body counts as a regulator', both: 'An expert witness visits a client of the employer abroad too', other: visitToo, first: asNoPermit('visitor-r187') },
  { variant: 'task-aviation-inspector', activity: 'aviationInspector', inside: 'An inspector of a foreign aviation authority checks a flight', outside: 'A mechanic checks planes for an airline', notSure: 'An inspector does not know whether the authority’s order counts', both: 'An inspector of a foreign authority is an officer on exchange too', other: { situations: ['taskVisit', 'officialDuty'], officialRole: 'governmentExchange' }, also: ['duty-government'] },
  { variant: 'task-accident-adviser', activity: 'accidentAdviser', inside: 'An adviser joins the inquiry into a plane crash', outside: 'A lawyer follows the inquiry into a plane crash for a newspaper', notSure: 'An adviser does not know whether the accreditation has come', both: 'An adviser to a crash inquiry is an accredited representative too', other: { situations: ['taskVisit', 'officialDuty'], officialRole: 'representative' }, also: ['duty-representative'] },
  { variant: 'task-crew', activity: 'crew', terms: { crewVessel: 'yes' }, inside: 'A sailor works on a foreign container ship', outside: 'A driver drives a truck that is registered in Canada', not: { line: 'crew.vessel', answers: { crewVessel: 'no' } }, notSure: 'A driver does not know who owns the truck', doubt: { crewVessel: 'unsure' }, both: 'A sailor of a foreign ship says that a Canadian employer offers the job', other: { offer: 'job' } },
  { variant: 'task-emergency', activity: 'emergency', inside: 'A firefighter comes to a forest fire', outside: 'A firefighter comes to train recruits', notSure: 'A diver does not know whether the rescue is still one', both: 'A rescuer cares for the homeless afterwards, which is work', other: { situations: ['taskVisit', 'charity'], volunteer: 'no', charityDuties: 'yes' }, also: ['charitable-c51'] },
]

const taskCases = tasks.flatMap((row): readonly Case[] => {
  const own = of(row.variant)
  const person: Answers = { ...onATask, visitActivity: row.activity, ...row.terms }
  const activityLine = `activity.${row.activity}`
  return [
    own.inside(row.inside, person, { line: row.not?.line ?? activityLine, next: null }),
    row.not
      ? own.outside(row.outside, { ...person, ...row.not.answers }, { line: row.not.line })
      : own.outside(row.outside, { ...person, visitActivity: 'none' }, { line: activityLine }),
    row.doubt
      ? own.notSure(row.notSure, { ...person, ...row.doubt }, asNoPermit(row.variant))
      : own.notSure(row.notSure, { ...person, visitActivity: 'unsure' }, asUnknown),
    own.conflicting(
      row.both,
      { ...person, ...row.other },
      row.first ?? asNoPermit(row.variant),
      row.also ? { also: row.also } : {},
    ),
  ]
})

/** A singer at a festival that is filmed, an amateur among athletes: the other answers of the same lines. */
const moreTasks: readonly Case[] = [
  of('task-performer').outside('An actor comes mainly for a television show', {
    ...onATask,
    visitActivity: 'performer',
    performerTerms: 'broadcast',
  }),
  of('task-athlete').inside('A rower joins a Canadian amateur team', {
    ...onATask,
    visitActivity: 'athlete',
    athleteTeam: 'canadianAmateur',
  }),
  of('task-speaker').inside('A writer speaks at a festival', {
    ...onATask,
    visitActivity: 'speaker',
    speakerKind: 'speech',
  }),
]

type Role = NonNullable<Exclude<Answers['officialRole'], 'unsure'>>

interface Duty {
  readonly variant: string
  readonly role: Role
  readonly inside: string
  readonly outside: string
  readonly notSure: string
  readonly both: string
  readonly other: Answers
  readonly also: readonly string[]
}

const studiesToo: Answers = { situations: ['officialDuty', 'student'], studentWork: 'onCampus' }
const speaksFrenchToo: Answers = { situations: ['officialDuty', 'french'], ...inFrench }

// prettier-ignore
const duties: readonly Duty[] = [
  { variant: 'duty-representative', role: 'representative', inside: 'A consul of Senegal is accredited to Canada', outside: 'A cook is hired by an embassy without accreditation', notSure: 'An official does not know whether the accreditation has come', both: 'An accredited consul speaks French and has a job offer in Ottawa', other: { offer: 'job', ...speaksFrenchToo }, also: ['francophone-c16'] },
  { variant: 'duty-family', role: 'representativeFamily', inside: 'A consul’s husband has the ministry’s letter of no objection', outside: 'A consul’s cousin lives with the family', notSure: 'A consul’s wife does not know what the ministry’s letter says', both: 'A consul’s daughter has the letter, and works on her own campus', other: studiesToo, also: ['student-on-campus'] },
  { variant: 'duty-armed-forces', role: 'armedForces', inside: 'A pilot of a designated state’s air force trains in Canada', outside: 'A retired pilot teaches at a private flying school', notSure: 'A soldier does not know whether the state is designated', both: 'A pilot of a foreign air force speaks French and has a job offer', other: { offer: 'job', ...speaksFrenchToo }, also: ['francophone-c16'] },
  { variant: 'duty-government', role: 'governmentExchange', inside: 'An official of a foreign ministry joins a Canadian agency under an agreement', outside: 'An official of a foreign ministry takes a job with a city', notSure: 'An official does not know whether there is an exchange agreement', both: 'An official on exchange ticked an exchange between employers too', other: { situations: ['officialDuty', 'exchange'], exchangeMirror: 'yes' }, also: ['reciprocal-c20'] },
  { variant: 'duty-maritime', role: 'maritimeOfficer', inside: 'An American officer is designated for patrols across the border', outside: 'An American fishes on the Great Lakes', notSure: 'An American officer does not know whether the designation has come', both: 'An American officer on patrol studies in Canada and works on campus', other: studiesToo, also: ['student-on-campus'] },
  { variant: 'duty-flight-security', role: 'flightSecurity', inside: 'A foreign government’s officer guards a flight', outside: 'An airline’s own guard checks bags at the airport', notSure: 'An officer does not know whether there is an arrangement with Canada', both: 'An officer who guards flights speaks French and has a job offer', other: { offer: 'job', ...speaksFrenchToo }, also: ['francophone-c16'] },
]

const dutyCases = duties.flatMap((row): readonly Case[] => {
  const own = of(row.variant)
  const person: Answers = {
    ...worker,
    offer: 'none',
    situations: ['officialDuty'],
    officialRole: row.role,
  }
  const line = `official.${row.role}`
  return [
    own.inside(row.inside, person, { line, next: null }),
    own.outside(row.outside, { ...person, officialRole: 'none' }, { line }),
    own.notSure(row.notSure, { ...person, officialRole: 'unsure' }, asUnknown),
    own.conflicting(row.both, { ...person, ...row.other }, asNoPermit(row.variant), {
      also: row.also,
    }),
  ]
})

type StudentWork = NonNullable<Exclude<Answers['studentWork'], 'unsure'>>

interface Student {
  readonly variant: string
  readonly work: StudentWork
  readonly terms?: Answers
  readonly inside: string
  readonly outside: string
  readonly not?: { readonly line: string; readonly answers: Answers }
  readonly notSure: string
  readonly doubt?: Answers
  readonly both: string
  readonly other: Answers
  readonly also?: readonly string[]
  /** What stands when the line is not met, or not sure, if not the LMIA route and the variant itself. */
  readonly otherwise?: Suggestion
}

const c43 = asRoute('other_imp', 'graduate-c43', 'C43')

// prettier-ignore
const students: readonly Student[] = [
  { variant: 'student-on-campus', work: 'onCampus', inside: 'A full-time student works in the library of the own university', outside: 'A student works at another university, far from the own one', notSure: 'A student does not know whether the café counts as on campus', both: 'A student on campus speaks French and has an offer for afterwards', other: { situations: ['student', 'french'], ...inFrench }, also: ['francophone-c16'] },
  { variant: 'student-off-campus', work: 'offCampus', terms: { offCampusHours: 'upTo24' }, inside: 'A student works exactly 24 hours a week in a shop during the term', outside: 'A student works 25 hours a week in a shop during the term', not: { line: 'student.hours', answers: { offCampusHours: 'over24' } }, notSure: 'A student does not know how many hours there will be', doubt: { offCampusHours: 'unsure' }, both: 'A student in a shop is married to an engineer, and needs no permit', other: { situations: ['student', 'family'], familyTie: 'partnerOfWorker', partnerAgreement: 'none', partnerCountry: 'IND', partnerJob: 'high', partnerMonths: 24 }, also: ['family-c41'] },
  { variant: 'student-placement', work: 'placement', terms: { placementTerms: 'yes' }, inside: 'A college student must do a placement of one term in four', outside: 'A college student’s placement is longer than the courses', not: { line: 'student.placementTerms', answers: { placementTerms: 'no' } }, notSure: 'A college student does not know what the study permit says', doubt: { placementTerms: 'unsure' }, both: 'A college student also says to be in secondary school', other: { situations: ['student', 'schoolPlacement'], schoolRequires: 'no' } },
  { variant: 'student-graduated', work: 'graduated', terms: { graduateFiled: 'yes' }, inside: 'A graduate applied for a work permit a day before the study permit ended', outside: 'A graduate applied for a work permit a day after the study permit ended', not: { line: 'student.graduateFiled', answers: { graduateFiled: 'no' } }, notSure: 'A graduate does not know on what day the application arrived', doubt: { graduateFiled: 'unsure' }, both: 'A graduate who waits for a permit is nominated by a province too', other: { situations: ['student', 'residence'], residenceStage: 'nominee' }, also: ['residence-t13'], otherwise: c43 },
  { variant: 'student-health', work: 'healthField', terms: { healthApproval: 'yes' }, inside: 'A student of nursing trains in a hospital, as the regulator approved', outside: 'A student of nursing trains in a hospital without the regulator’s word', not: { line: 'student.healthApproval', answers: { healthApproval: 'no' } }, notSure: 'A student of nursing does not know whether the regulator has answered', doubt: { healthApproval: 'unsure' }, both: 'A student of medicine trains here, and a fellowship follows', other: { situations: ['student', 'medical'], medicalPost: 'fellow' }, also: ['medical-c45'] },
]

const studentCases = students.flatMap((row): readonly Case[] => {
  const own = of(row.variant)
  const person: Answers = {
    ...worker,
    situations: ['student'],
    studentWork: row.work,
    ...row.terms,
  }
  const workLine = `student.${row.work}`
  return [
    own.inside(row.inside, person, { line: row.not?.line ?? workLine, next: null }),
    row.not
      ? own.outside(
          row.outside,
          { ...person, ...row.not.answers },
          { line: row.not.line, instead: row.otherwise ?? asLmia },
        )
      : own.outside(row.outside, { ...person, studentWork: 'none' }, { line: workLine }),
    row.doubt
      ? own.notSure(
          row.notSure,
          { ...person, ...row.doubt },
          row.otherwise ?? asNoPermit(row.variant),
        )
      : own.notSure(row.notSure, { ...person, studentWork: 'unsure' }, asUnknown),
    own.conflicting(
      row.both,
      { ...person, ...row.other },
      asNoPermit(row.variant),
      row.also ? { also: row.also } : {},
    ),
  ]
})

const ofGraduates = casesOf(c43)
const graduate: Answers = {
  ...worker,
  offer: 'none',
  situations: ['student'],
  studentWork: 'graduated',
  graduateFiled: 'no',
}

/** The permit after studies needs no offer, and whoever has not asked for it yet is told of it. */
const graduates: readonly Case[] = [
  ofGraduates.inside('A graduate without a job has asked for no permit yet', graduate, {
    line: 'graduate.finished',
    next: null,
  }),
  ofGraduates.outside(
    'A student in the first term asks about the permit after studies',
    { ...graduate, studentWork: 'none' },
    { line: 'graduate.finished' },
  ),
  ofGraduates.notSure(
    'A student does not know whether the program counts as finished',
    { ...graduate, studentWork: 'unsure' },
    asUnknown,
  ),
  ofGraduates.conflicting(
    'A graduate who asked for the permit in time may work while waiting for it',
    { ...graduate, graduateFiled: 'yes' },
    asNoPermit('student-graduated'),
  ),
]

const renewer: Answers = { ...worker, situations: ['renewing'], renewalFiled: 'yes' }
const renewals = of('renewal-pending')

const renewing: readonly Case[] = [
  renewals.inside('A welder asked for the next permit a day before the last one ended', renewer, {
    line: 'renewal.filed',
    next: null,
  }),
  renewals.outside(
    'A welder asked for the next permit a day after the last one ended',
    { ...renewer, renewalFiled: 'no' },
    { line: 'renewal.filed' },
  ),
  renewals.notSure(
    'A welder does not know on what day the permit ended, and nothing is suggested on that',
    { ...renewer, renewalFiled: 'unsure' },
    asUnknown,
  ),
  renewals.conflicting(
    'A welder who waits for the next permit in Canada says to be outside Canada',
    { ...renewer, whereNow: 'outside' },
    asNoPermit('renewal-pending'),
  ),
  renewals.conflicting(
    'A French-speaking welder asked too late, and has another job in Manitoba',
    { ...renewer, renewalFiled: 'no', situations: ['renewing', 'french'], ...inFrench },
    c16,
    { not: ['renewal-pending'] },
  ),
]

export const noPermit: readonly Case[] = [
  ...free,
  ...visitors,
  ...afterSales,
  ...short,
  ...shortResearch,
  ...communities,
  ...taskCases,
  ...moreTasks,
  ...dutyCases,
  ...studentCases,
  ...graduates,
  ...renewing,
]
