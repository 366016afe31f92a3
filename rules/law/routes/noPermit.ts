import { allBut, allOf, anyOf, criterion } from '../../logic/condition.ts'
import type { Condition, Text } from '../../logic/condition.ts'
import { questions } from '../../questions.ts'
import { cite } from '../sources.ts'
import type { Citation, SourceId } from '../sources.ts'
import type { Duration, SpouseRule, StreamId, Variant } from '../variant.ts'
import { ticked } from './route.ts'

/** Work that needs no permit: R186, R187, the short-term public policies, and people who are free to work already. */

const none: Duration = { first: null, unit: 'months', renewal: null, cap: null }

const noneToFollow: SpouseRule = {
  code: null,
  note: {
    en: 'Without a permit of your own, there is none for a partner to follow.',
    fr: 'Sans permis de travail à vous, votre conjoint ne peut pas en obtenir un par ce lien.',
  },
}

const apart = (code: string | null, en: string, fr: string): SpouseRule => ({
  code,
  apart: true,
  note: { en, fr },
})

const sponsor = apart(
  null,
  'A citizen or permanent resident can sponsor a partner, who can then ask for an open permit in Canada (A74, later A70).',
  'Un citoyen ou résident permanent peut parrainer son conjoint, qui peut alors demander un permis ouvert au Canada (A74, puis A70).',
)
const byOwnJob = apart(
  'C41',
  'It depends on your job: the general rule (C41) takes the highest levels and some listed jobs.',
  'Cela dépend de votre emploi : la règle générale (C41) vise les plus hauts niveaux et certains emplois d’une liste.',
)
const byStudies = apart(
  'C42',
  'The partner of a full-time student can ask for an open permit (C42): for a doctorate, a master’s of 16 months or more, or a listed professional program.',
  'Le conjoint d’une personne aux études à temps plein peut demander un permis ouvert (C42) : doctorat, maîtrise de 16 mois ou plus, ou programme professionnel de la liste.',
)
const byNextPermit = apart(
  null,
  'What a partner can ask for depends on the permit that you wait for.',
  'Ce que le conjoint peut demander dépend du permis que vous attendez.',
)

function noPermit(
  id: string,
  title: Text,
  condition: Condition,
  cites: readonly Citation[],
  duration: Duration = none,
  spouse: SpouseRule = noneToFollow,
): Variant {
  return {
    id,
    stream: 'no_permit' satisfies StreamId,
    code: null,
    title,
    condition,
    evidence: [],
    best: 'no_permit_may_be_needed',
    duration,
    spouse,
    cites,
    confidence: 'high',
  }
}

type Status = (typeof questions.canadianStatus.options)[number]

const statusIs = (id: string, own: Status, says: Text, law: Citation) =>
  criterion({
    id: `status.${id}`,
    asks: 'canadianStatus',
    fails: { is: allBut(questions.canadianStatus.options, own) },
    anchor: true,
    says,
    cites: [law],
  })

const lastUse = (id: string, fails: readonly ('sixTo12Months' | 'under6Months')[], says: Text) =>
  criterion({
    id: `shortTerm.last.${id}`,
    asks: 'shortWorkLast',
    fails: { is: fails },
    says,
    cites: [cite('shortTerm', 'conditions')],
  })

const atMost = (days: 15 | 30 | 120, page: SourceId) => {
  const all = ['days15', 'days30', 'days90', 'days120', 'months12', 'months36', 'longer'] as const
  const allowed: Readonly<Record<number, readonly string[]>> = {
    15: ['days15'],
    30: ['days15', 'days30'],
    120: ['days15', 'days30', 'days90', 'days120'],
  }
  return criterion({
    id: `shortStay.${days}`,
    asks: 'workLength',
    fails: { is: all.filter((length) => !allowed[days]?.includes(length)) },
    says: {
      en: `The work lasts at most ${days} days in a row`,
      fr: `Le travail dure au plus ${days} jours d’affilée`,
    },
    cites: [cite(page, 'length of work')],
  })
}

const visitScope = criterion({
  id: 'visitor.scope',
  asks: 'visitScope',
  fails: { is: ['no'] },
  needsEvidence: { is: ['named'] },
  says: {
    en: 'You stay employed and mainly paid abroad, out of the Canadian labour market, or only buy, sell goods or train as the Regulations name it',
    fr: 'Votre emploi et l’essentiel de votre paie restent à l’étranger, hors du marché du travail canadien, ou vous venez seulement acheter, vendre ou vous former comme le prévoit le Règlement',
  },
  cites: [cite('irpr', '187(2)'), cite('irpr', '187'), cite('businessVisitors', 'labour market')],
})

const noCanadianEmployer = criterion({
  id: 'visitor.noCanadianEmployer',
  asks: 'offer',
  fails: { is: ['job', 'ownContract'] },
  needsEvidence: { is: ['employersContract', 'ownBusiness'] },
  says: {
    en: 'You have no job with a Canadian employer and no service contract of your own in Canada',
    fr: 'Vous n’avez ni emploi chez un employeur canadien ni contrat de services à vous au Canada',
  },
  cites: [cite('irpr', '187'), cite('businessVisitors', 'labour market')],
})

// ——— The paragraphs of R186 that name an activity, by the list in which the person finds it

type Activity = Exclude<(typeof questions.visitActivity.options)[number], 'none'>
type Role = Exclude<(typeof questions.officialRole.options)[number], 'none'>
type StudentWork = Exclude<(typeof questions.studentWork.options)[number], 'none'>

const activityIs = (one: Activity, says: Text, law: string) =>
  criterion({
    id: `activity.${one}`,
    asks: 'visitActivity',
    fails: { is: allBut(questions.visitActivity.options, one) },
    anchor: true,
    says,
    cites: [cite('irpr', law)],
  })

const roleIs = (one: Role, says: Text, law: string) =>
  criterion({
    id: `official.${one}`,
    asks: 'officialRole',
    fails: { is: allBut(questions.officialRole.options, one) },
    anchor: true,
    says,
    cites: [cite('irpr', law)],
  })

const studentDoes = (one: StudentWork, says: Text, law: Citation) =>
  criterion({
    id: `student.${one}`,
    asks: 'studentWork',
    fails: { is: allBut(questions.studentWork.options, one) },
    anchor: true,
    says,
    cites: [law],
  })

const task: Text = {
  en: 'You come for a task that the Regulations name: a show, a match, a talk, a report …',
  fr: 'Vous venez pour une tâche que nomme le Règlement : spectacle, match, conférence, reportage…',
}
const duty: Text = {
  en: 'You come on official duty',
  fr: 'Vous venez en fonction officielle',
}
const studies: Text = {
  en: 'You study in Canada, or have just finished',
  fr: 'Vous étudiez au Canada, ou venez de terminer',
}

interface ActivityRow {
  readonly id: string
  readonly activity: Activity
  readonly law: string
  readonly title: Text
  readonly says: Text
  readonly lines?: readonly Condition[]
}

// prettier-ignore
const activities: readonly ActivityRow[] = [
  { id: 'task-performer', activity: 'performer', law: '186(g)', title: { en: 'Performing artist', fr: 'Artiste de spectacle' }, says: { en: 'You perform, or are part of the staff that the performance can’t do without', fr: 'Vous vous produisez, ou faites partie du personnel indispensable au spectacle' }, lines: [criterion({ id: 'performer.terms', asks: 'performerTerms', fails: { is: ['broadcast', 'employed'] }, says: { en: 'A foreign group, or a guest of a Canadian one, for a limited time; no job with the Canadian body; not mainly for film or broadcast', fr: 'Un groupe étranger, ou un invité d’un groupe canadien, pour un temps limité; aucun emploi chez l’organisme canadien; ce n’est pas surtout pour le film ou la diffusion' }, cites: [cite('irpr', '186(g)')] })] },
  { id: 'task-athlete', activity: 'athlete', law: '186(h)', title: { en: 'Athlete at an event', fr: 'Athlète à une compétition' }, says: { en: 'You take part in sports activities or events', fr: 'Vous participez à des activités ou à des compétitions sportives' }, lines: [criterion({ id: 'athlete.team', asks: 'athleteTeam', fails: { is: ['canadianPaid'] }, says: { en: 'You take part alone, with a team from abroad, or with a Canadian amateur team', fr: 'Vous participez sans équipe, avec une équipe étrangère ou avec une équipe amateur canadienne' }, cites: [cite('irpr', '186(h)')] })] },
  { id: 'task-reporter', activity: 'reporter', law: '186(i)', title: { en: 'Foreign news reporter', fr: 'Journaliste étranger' }, says: { en: 'You report on events in Canada for a foreign news company that employs you', fr: 'Vous couvrez des événements au Canada pour une entreprise de presse étrangère qui vous emploie' } },
  { id: 'task-speaker', activity: 'speaker', law: '186(j)', title: { en: 'Speaker or seminar leader', fr: 'Conférencier ou animateur de séminaire' }, says: { en: 'You give a speech, or lead a seminar', fr: 'Vous donnez une allocution ou animez un séminaire' }, lines: [criterion({ id: 'speaker.kind', asks: 'speakerKind', fails: { is: ['longSeminar'] }, says: { en: 'It is a speech at an event, or a seminar of at most five days', fr: 'C’est une allocution lors d’un événement, ou un séminaire d’au plus cinq jours' }, cites: [cite('irpr', '186(j)')] })] },
  { id: 'task-organizer', activity: 'organizer', law: '186(k)', title: { en: 'Convention organizer', fr: 'Organisateur de congrès' }, says: { en: 'You are on the committee that organizes a convention or meeting, or its staff', fr: 'Vous faites partie du comité qui organise un congrès ou une réunion, ou de son personnel' } },
  { id: 'task-judge', activity: 'judge', law: '186(m)', title: { en: 'Judge or referee', fr: 'Juge ou arbitre' }, says: { en: 'You judge at an international amateur sports, cultural or artistic event, or an animal or farm competition', fr: 'Vous jugez une compétition internationale de sport amateur, un événement culturel ou artistique international, ou un concours agricole ou d’animaux' } },
  { id: 'task-examiner', activity: 'examiner', law: '186(n)', title: { en: 'Academic examiner', fr: 'Examinateur universitaire' }, says: { en: 'You examine research proposals, university projects, programs or theses', fr: 'Vous évaluez des projets de recherche, des projets ou programmes universitaires ou des thèses' } },
  { id: 'task-expert', activity: 'expert', law: '186(o)', title: { en: 'Expert witness', fr: 'Témoin expert' }, says: { en: 'You give or prepare expert evidence for a court, a tribunal or a regulator', fr: 'Vous témoignez ou préparez une expertise pour un tribunal ou un organisme de réglementation' } },
  { id: 'task-aviation-inspector', activity: 'aviationInspector', law: '186(q)', title: { en: 'Civil aviation inspector', fr: 'Inspecteur de l’aviation civile' }, says: { en: 'Your country’s aviation authority sends you to inspect international flights', fr: 'L’autorité aéronautique de votre pays vous envoie inspecter des vols internationaux' } },
  { id: 'task-accident-adviser', activity: 'accidentAdviser', law: '186(r)', title: { en: 'Aviation accident adviser', fr: 'Conseiller dans une enquête aéronautique' }, says: { en: 'You are an accredited representative or adviser in an aviation accident investigation', fr: 'Vous êtes représentant accrédité ou conseiller dans une enquête sur un accident d’aviation' } },
  { id: 'task-crew', activity: 'crew', law: '186(s)', title: { en: 'Crew member', fr: 'Membre d’équipage' }, says: { en: 'You are crew of a ship, plane, truck, train or bus, employed by a foreign company', fr: 'Vous êtes membre d’équipage d’un navire, d’un avion, d’un camion, d’un train ou d’un autocar, employé par une société étrangère' }, lines: [criterion({ id: 'crew.vessel', asks: 'crewVessel', fails: { is: ['no'] }, says: { en: 'It is foreign-owned, not registered in Canada, and mainly in international transport', fr: 'Il appartient à des étrangers, n’est pas immatriculé au Canada et sert surtout au transport international' }, cites: [cite('irpr', '186(s)')] })] },
  { id: 'task-emergency', activity: 'emergency', law: '186(t)', title: { en: 'Emergency services', fr: 'Services d’urgence' }, says: { en: 'You help in an emergency, to protect or save life or property', fr: 'Vous intervenez en urgence, pour protéger ou sauver des vies ou des biens' } },
]

interface RoleRow extends Omit<ActivityRow, 'activity' | 'lines'> {
  readonly role: Role
}

// prettier-ignore
const roles: readonly RoleRow[] = [
  { id: 'duty-representative', role: 'representative', law: '186(b)', title: { en: 'Foreign representative', fr: 'Représentant étranger' }, says: { en: 'You are an accredited diplomat, consular officer or official of a country or international organization', fr: 'Vous êtes diplomate, agent consulaire ou fonctionnaire accrédité d’un pays ou d’une organisation internationale' } },
  { id: 'duty-family', role: 'representativeFamily', law: '186(c)', title: { en: 'Family of a foreign representative', fr: 'Famille d’un représentant étranger' }, says: { en: 'You are family of an accredited diplomat, and the ministry wrote that it does not object', fr: 'Vous êtes de la famille d’un diplomate accrédité, et le ministère a écrit qu’il ne s’y oppose pas' } },
  { id: 'duty-armed-forces', role: 'armedForces', law: '186(d)', title: { en: 'Visiting armed forces', fr: 'Forces armées en visite' }, says: { en: 'You belong to the armed forces of a designated state, or to their civilian part', fr: 'Vous faites partie des forces armées d’un État désigné, ou de leur élément civil' } },
  { id: 'duty-government', role: 'governmentExchange', law: '186(e)', title: { en: 'Foreign government officer on exchange', fr: 'Agent d’un gouvernement étranger en échange' }, says: { en: 'Your government sends you to a federal or provincial agency under an exchange agreement', fr: 'Votre gouvernement vous envoie dans un organisme fédéral ou provincial en vertu d’un accord d’échange' } },
  { id: 'duty-maritime', role: 'maritimeOfficer', law: '186(e.1)', title: { en: 'Cross-border maritime officer', fr: 'Agent maritime transfrontalier' }, says: { en: 'The United States designated you as a cross-border maritime law enforcement officer', fr: 'Les États-Unis vous ont désigné comme agent maritime transfrontalier d’application de la loi' } },
  { id: 'duty-flight-security', role: 'flightSecurity', law: '186(e.2)', title: { en: 'In-flight security officer', fr: 'Agent de sûreté en vol' }, says: { en: 'A foreign government with an arrangement with Canada employs you as an in-flight security officer', fr: 'Un gouvernement étranger qui a conclu une entente avec le Canada vous emploie comme agent de sûreté en vol' } },
]

interface StudentRow {
  readonly id: string
  readonly work: StudentWork
  readonly law: Citation
  readonly title: Text
  readonly says: Text
  readonly lines?: readonly Condition[]
}

const placementLaw = cite('placement', 'placements since the change')

// prettier-ignore
const students: readonly StudentRow[] = [
  { id: 'student-on-campus', work: 'onCampus', law: cite('irpr', '186(f)'), title: { en: 'Student working on campus', fr: 'Étudiant qui travaille sur le campus' }, says: { en: 'You are a full-time student with a study permit, and work on your own campus', fr: 'Vous étudiez à temps plein avec un permis d’études, et travaillez sur votre propre campus' } },
  { id: 'student-off-campus', work: 'offCampus', law: cite('irpr', '186(v)'), title: { en: 'Student working off campus', fr: 'Étudiant qui travaille hors campus' }, says: { en: 'You are a full-time student of a designated school, in a program of six months or more that leads to a credential', fr: 'Vous étudiez à temps plein dans une école désignée; le programme dure six mois ou plus et mène à un diplôme' }, lines: [criterion({ id: 'student.hours', asks: 'offCampusHours', fails: { is: ['over24'] }, says: { en: 'During the term you work at most 24 hours a week', fr: 'Pendant la session, vous travaillez au plus 24 heures par semaine' }, cites: [cite('irpr', '186(v)')] })] },
  { id: 'student-placement', work: 'placement', law: placementLaw, title: { en: 'Student placement', fr: 'Stage d’études' }, says: { en: 'Your college or university program requires a work placement', fr: 'Votre programme collégial ou universitaire exige un stage en milieu de travail' }, lines: [criterion({ id: 'student.placementTerms', asks: 'placementTerms', fails: { is: ['no'] }, says: { en: 'You study full time, your study permit lets you work on campus, and the placement is at most half of the program', fr: 'Vous étudiez à temps plein, votre permis d’études permet le travail sur le campus; le stage est au plus la moitié du programme' }, cites: [placementLaw] })] },
  { id: 'student-graduated', work: 'graduated', law: cite('irpr', '186(w)'), title: { en: 'Graduate waiting for a work permit', fr: 'Diplômé qui attend un permis de travail' }, says: { en: 'You finished your program and met the rules for work off campus', fr: 'Vous avez terminé votre programme et respectiez les règles du travail hors campus' }, lines: [criterion({ id: 'student.graduateFiled', asks: 'graduateFiled', fails: { is: ['no'] }, says: { en: 'You applied for a work permit before your study permit ended, and wait for the decision', fr: 'Vous avez demandé un permis de travail avant la fin de votre permis d’études, et attendez la décision' }, cites: [cite('irpr', '186(w)')] })] },
  { id: 'student-health', work: 'healthField', law: cite('irpr', '186(p)'), title: { en: 'Health student in training', fr: 'Étudiant en santé en formation' }, says: { en: 'You are a student in a health field and come mainly to train', fr: 'Vous étudiez dans un domaine de la santé et venez surtout vous former' }, lines: [criterion({ id: 'student.healthApproval', asks: 'healthApproval', fails: { is: ['no'] }, says: { en: 'The body that regulates the field agreed to it in writing', fr: 'L’organisme qui réglemente le domaine l’a accepté par écrit' }, cites: [cite('irpr', '186(p)')] })] },
]

const partnerOfStudent: Readonly<Record<StudentWork, SpouseRule>> = {
  onCampus: byStudies,
  offCampus: byStudies,
  placement: byStudies,
  graduated: byNextPermit,
  healthField: noneToFollow,
}

export const withoutPermit: readonly Variant[] = [
  noPermit(
    'status-citizen',
    {
      en: 'Citizens and permanent residents work without a permit',
      fr: 'Les citoyens et les résidents permanents travaillent sans permis',
    },
    allOf(
      statusIs(
        'citizen',
        'citizenOrResident',
        {
          en: 'You are a Canadian citizen or permanent resident',
          fr: 'Vous avez la citoyenneté canadienne ou la résidence permanente du Canada',
        },
        cite('irpa', '30(1)'),
      ),
    ),
    [cite('irpa', '30(1)')],
    none,
    sponsor,
  ),
  noPermit(
    'status-open-permit',
    {
      en: 'An open work permit already lets you work',
      fr: 'Un permis de travail ouvert vous permet déjà de travailler',
    },
    allOf(
      statusIs(
        'openPermit',
        'openPermit',
        {
          en: 'You hold an open work permit now',
          fr: 'Vous avez maintenant un permis de travail ouvert',
        },
        cite('spouses', 'open work permits'),
      ),
    ),
    [cite('spouses', 'open work permits')],
    none,
    byOwnJob,
  ),
  noPermit(
    'status-indian',
    {
      en: 'People registered under the Indian Act work without a permit',
      fr: 'Les personnes inscrites en vertu de la Loi sur les Indiens travaillent sans permis',
    },
    allOf(
      statusIs(
        'indian',
        'registeredIndian',
        {
          en: 'You are registered as an Indian under the Indian Act',
          fr: 'Vous êtes inscrit à titre d’Indien en vertu de la Loi sur les Indiens',
        },
        cite('irpr', '186(x)'),
      ),
    ),
    [cite('irpr', '186(x)')],
  ),
  noPermit(
    'visitor-r187',
    { en: 'Business visitor', fr: 'Visiteur commercial' },
    allOf(
      ticked(
        'businessVisit',
        'businessVisit',
        {
          en: 'You come on a business visit for an employer abroad',
          fr: 'Vous venez en visite d’affaires pour un employeur à l’étranger',
        },
        [cite('irpr', '186(a)'), cite('irpr', '187'), cite('businessVisitors', 'who it is for')],
      ),
      visitScope,
      noCanadianEmployer,
    ),
    [cite('irpr', '186(a)'), cite('irpr', '187'), cite('businessVisitors', 'whole page')],
  ),
  noPermit(
    'short-work',
    { en: 'Short-term highly skilled work', fr: 'Travail hautement spécialisé de courte durée' },
    allOf(
      ticked(
        'shortWork',
        'shortWork',
        {
          en: 'A short, highly skilled job',
          fr: 'Un emploi court et hautement spécialisé',
        },
        [cite('shortTerm', 'who it is for')],
      ),
      criterion({
        id: 'shortTerm.level',
        asks: 'teer',
        fails: { is: ['2', '3', '4', '5'] },
        says: {
          en: 'The job is a management or professional one (TEER 0 or 1)',
          fr: 'L’emploi relève de la gestion ou du niveau professionnel (FEER 0 ou 1)',
        },
        cites: [cite('shortTerm', 'conditions')],
      }),
      anyOf(
        {
          en: 'It fits one of the two lengths, and your last use is long enough ago',
          fr: 'Il respecte l’une des deux durées, et vous avez utilisé cette dispense il y a assez longtemps',
        },
        allOf(
          atMost(15, 'shortTerm'),
          lastUse('six', ['under6Months'], {
            en: 'You have not used this exemption in the last 6 months',
            fr: 'Vous n’avez pas utilisé cette dispense dans les 6 derniers mois',
          }),
        ),
        allOf(
          atMost(30, 'shortTerm'),
          lastUse('twelve', ['sixTo12Months', 'under6Months'], {
            en: 'You have not used this exemption in the last 12 months',
            fr: 'Vous n’avez pas utilisé cette dispense dans les 12 derniers mois',
          }),
        ),
      ),
    ),
    [cite('shortTerm', 'whole page')],
    {
      first: 30,
      unit: 'days',
      renewal: 'none',
      cap: 30,
      note: {
        en: '15 or 30 days in a row; the clock does not stop.',
        fr: '15 ou 30 jours d’affilée; le compte ne s’arrête pas.',
      },
    },
  ),
  noPermit(
    'short-research',
    { en: 'Researcher for up to 120 days', fr: 'Chercheur ou chercheuse pour 120 jours au plus' },
    allOf(
      ticked(
        'shortResearch',
        'shortResearch',
        {
          en: 'A publicly funded university or its affiliate invites you to research',
          fr: 'Une université financée par l’État, ou un organisme affilié, vous invite à faire de la recherche',
        },
        [cite('shortResearch', 'who it is for')],
      ),
      atMost(120, 'shortResearch'),
      criterion({
        id: 'shortResearch.last',
        asks: 'shortResearchLast',
        fails: { is: ['within12Months'] },
        says: {
          en: 'You have not used this exemption in the last 12 months',
          fr: 'Vous n’avez pas utilisé cette dispense dans les 12 derniers mois',
        },
        cites: [cite('shortResearch', 'conditions')],
        confidence: 'medium',
      }),
    ),
    [cite('shortResearch', 'whole page')],
    {
      first: 120,
      unit: 'days',
      renewal: 'none',
      cap: 120,
      note: { en: 'Once in 12 months.', fr: 'Une fois par période de 12 mois.' },
    },
  ),
  noPermit(
    'visitor-after-sales',
    { en: 'After-sales service', fr: 'Service après-vente' },
    allOf(
      ticked(
        'afterSales',
        'repair',
        {
          en: 'You come to repair or install equipment',
          fr: 'Vous venez réparer ou installer de l’équipement',
        },
        [cite('businessVisitors', 'after-sales service')],
      ),
      criterion({
        id: 'visitor.afterSales',
        asks: 'repairKind',
        fails: { is: allBut(questions.repairKind.options, 'underContract') },
        anchor: true,
        says: {
          en: 'The service is written into the original sale, lease, warranty or service contract',
          fr: 'Le service est prévu au contrat initial de vente, de location, de garantie ou de service',
        },
        cites: [cite('businessVisitors', 'after-sales service'), cite('irpr', '187')],
      }),
      noCanadianEmployer,
    ),
    [cite('irpr', '186(a)'), cite('irpr', '187'), cite('businessVisitors', 'after-sales service')],
  ),
  noPermit(
    'religious-leader',
    { en: 'Religious leader', fr: 'Chef religieux' },
    allOf(
      ticked(
        'religiousLeader',
        'religious',
        { en: 'You come for religious work', fr: 'Vous venez pour un travail d’ordre religieux' },
        [cite('irpr', '186(l)')],
      ),
      criterion({
        id: 'religious.only',
        asks: 'religiousOnly',
        fails: { is: ['no'] },
        anchor: true,
        says: {
          en: 'Your main duties are preaching, leading gatherings or spiritual counselling',
          fr: 'Vos tâches principales sont de prêcher, de diriger des rassemblements ou de donner des conseils spirituels',
        },
        cites: [cite('irpr', '186(l)')],
      }),
    ),
    [cite('irpr', '186(l)'), cite('religious', 'work without a permit')],
  ),
  noPermit(
    'volunteer',
    { en: 'Volunteer', fr: 'Bénévole' },
    allOf(
      ticked(
        'volunteer',
        'charity',
        { en: 'You come for charitable work', fr: 'Vous venez pour un travail d’ordre charitable' },
        [cite('irpr', '2'), cite('charitable', 'volunteers')],
      ),
      criterion({
        id: 'charity.volunteer',
        asks: 'volunteer',
        fails: { is: ['no'] },
        anchor: true,
        says: {
          en: 'Nobody would be paid for such help, and it is a side activity of your stay',
          fr: 'Personne ne serait payé pour cette aide, et elle n’est pas le but principal de votre séjour',
        },
        cites: [cite('irpr', '2'), cite('charitable', 'volunteers')],
      }),
    ),
    [cite('irpr', '2'), cite('charitable', 'volunteers')],
  ),
  ...activities.map(({ id, activity, law, title, says, lines = [] }) =>
    noPermit(
      id,
      title,
      allOf(
        ticked(id, 'taskVisit', task, [cite('irpr', law)]),
        activityIs(activity, says, law),
        ...lines,
      ),
      [cite('irpr', law)],
    ),
  ),
  ...roles.map(({ id, role, law, title, says }) =>
    noPermit(
      id,
      title,
      allOf(ticked(id, 'officialDuty', duty, [cite('irpr', law)]), roleIs(role, says, law)),
      [cite('irpr', law)],
    ),
  ),
  ...students.map(({ id, work, law, title, says, lines = [] }) =>
    noPermit(
      id,
      title,
      allOf(ticked(id, 'student', studies, [law]), studentDoes(work, says, law), ...lines),
      [law],
      none,
      partnerOfStudent[work],
    ),
  ),
  noPermit(
    'renewal-pending',
    { en: 'Work permit being renewed', fr: 'Permis de travail en renouvellement' },
    allOf(
      ticked(
        'renewing',
        'renewing',
        {
          en: 'You asked to renew your work permit',
          fr: 'Vous avez demandé le renouvellement de votre permis de travail',
        },
        [cite('irpr', '186(u)')],
      ),
      criterion({
        id: 'renewal.filed',
        asks: 'renewalFiled',
        fails: { is: ['no'] },
        anchor: true,
        says: {
          en: 'You applied before it ended, stayed in Canada, and keep to its conditions',
          fr: 'Vous avez fait la demande avant la fin, n’avez pas quitté le Canada et respectez les conditions du permis',
        },
        cites: [cite('irpr', '186(u)'), cite('irpr', '201')],
      }),
    ),
    [cite('irpr', '186(u)'), cite('irpr', '201')],
    none,
    byNextPermit,
  ),
]
