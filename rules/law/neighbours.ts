import { allOf, anyOf, criterion } from '../logic/condition.ts'
import type { Condition, Criterion, Text } from '../logic/condition.ts'
import { offerWanted } from './offer.ts'
import { cite } from './sources.ts'
import type { Citation, SourceId } from './sources.ts'
import type { Duration, SpouseRule, StreamId, Variant } from './variant.ts'

/**
 * Routes beside the three streams. Here each is recognised from the person's own situation and pointed to,
 * with its code and page; its finer points are an officer's, so it never stands firmer than "needs evidence".
 */

interface Row {
  readonly id: string
  readonly code: string
  readonly tick: Parameters<typeof ticked>[1]
  readonly page: SourceId
  readonly law: string
  readonly title: Text
  readonly says: Text
  readonly duration?: Duration
  readonly spouse?: SpouseRule
  /** No offer is needed to start on this route. */
  readonly withoutOffer?: true
}

const byOffer: Duration = {
  first: null,
  unit: 'months',
  renewal: 'discretion',
  cap: null,
  note: {
    en: 'As long as the offer or program, within its own limits.',
    fr: 'La durée de l’offre ou du programme, dans ses propres limites.',
  },
}
const general: SpouseRule = { code: 'C41' }

type Tick =
  | 'ownBusiness'
  | 'provincialBusiness'
  | 'french'
  | 'youth'
  | 'exchange'
  | 'camp'
  | 'sport'
  | 'academic'
  | 'research'
  | 'postdoc'
  | 'medical'
  | 'award'
  | 'schoolPlacement'
  | 'performing'
  | 'film'
  | 'repair'
  | 'religious'
  | 'charity'
  | 'businessVisit'
  | 'shortWork'
  | 'shortResearch'

function ticked(id: string, tick: Tick, says: Text, cites: readonly Citation[]): Criterion {
  return criterion({
    id: `situation.${id}`,
    asks: 'situations',
    fails: { notTicked: tick },
    says,
    cites,
  })
}

/** Named by what the work is: they describe it more closely than a list of professions does. */
// prettier-ignore
const byActivity: readonly Row[] = [
  { id: 'religious-c50', code: 'C50', tick: 'religious', page: 'religious', law: '205(d)', title: { en: 'Religious work', fr: 'Travail d’ordre religieux' }, says: { en: 'The work itself is mainly teaching, preaching or leading worship', fr: 'Le travail consiste surtout à enseigner la foi, à prêcher ou à diriger le culte' } },
  { id: 'charitable-c51', code: 'C51', tick: 'charity', page: 'charitable', law: '205(d)', title: { en: 'Charitable work', fr: 'Travail d’ordre charitable' }, says: { en: 'The work itself relieves poverty, educates or serves the community', fr: 'Le travail lui-même soulage la pauvreté, éduque ou sert la collectivité' } },
  { id: 'film-c14', code: 'C14', tick: 'film', page: 'film', law: '205(a)', title: { en: 'Television and film production', fr: 'Production télévisuelle et cinématographique' }, says: { en: 'You are essential to the filming of a live-action production, in a unionised occupation', fr: 'Vous êtes essentiel au tournage d’une production en prises de vues réelles, dans une profession syndiquée' } },
  { id: 'repair-c13', code: 'C13', tick: 'repair', page: 'repair', law: '205(a)', title: { en: 'Emergency or out-of-warranty repair', fr: 'Réparation d’urgence ou hors garantie' }, says: { en: 'You repair industrial or commercial equipment: an emergency, or out of warranty', fr: 'Vous réparez de l’équipement industriel ou commercial : en urgence, ou hors garantie' }, duration: { first: 30, unit: 'days', renewal: 'exceptional', cap: null }, spouse: { code: null } },
  { id: 'performing-c23', code: 'C23', tick: 'performing', page: 'performing', law: '205(b)', title: { en: 'Performing arts', fr: 'Arts de la scène' }, says: { en: 'You work for a non-profit Canadian orchestra, opera, theatre or dance company', fr: 'Vous travaillez pour un orchestre, un opéra, un théâtre ou une compagnie de danse sans but lucratif' } },
  { id: 'camp-c24', code: 'C24', tick: 'camp', page: 'camp', law: '205(b)', title: { en: 'Summer camp counsellor', fr: 'Moniteur ou monitrice de camp d’été' }, says: { en: 'You are a counsellor at an overnight summer camp', fr: 'Vous êtes moniteur ou monitrice dans un camp d’été avec hébergement' }, spouse: { code: null } },
  { id: 'sport-c26', code: 'C26', tick: 'sport', page: 'reciprocal', law: '205(b)', title: { en: 'Coach or athlete', fr: 'Entraîneur ou athlète' }, says: { en: 'You are a professional or semi-professional athlete, or a paid coach, of a Canadian team', fr: 'Vous êtes athlète professionnel ou semi-professionnel, ou entraîneur rémunéré, d’une équipe canadienne' } },
  { id: 'academic-c22', code: 'C22', tick: 'academic', page: 'academic', law: '205(b)', title: { en: 'Academic exchange', fr: 'Échange universitaire' }, says: { en: 'You are a guest lecturer for less than a term, a visiting professor who keeps a post abroad, or an exchange teacher', fr: 'Vous êtes conférencier invité pour moins d’un trimestre, professeur invité qui garde son poste à l’étranger, ou enseignant d’échange' } },
  { id: 'research-c31', code: 'C31', tick: 'research', page: 'research', law: '205(c)(i)', title: { en: 'Research with a designated body', fr: 'Recherche auprès d’un organisme désigné' }, says: { en: 'The research is with a named public body or a publicly funded research chair', fr: 'La recherche se fait auprès d’un organisme public désigné ou d’une chaire de recherche financée par l’État' } },
  { id: 'postdoc-c44', code: 'C44', tick: 'postdoc', page: 'postdoc', law: '205(c)(ii)', title: { en: 'Post-doctoral fellow', fr: 'Boursier postdoctoral ou boursière postdoctorale' }, says: { en: 'Your doctorate is done or nearly done, and the paid post in the field has an end date', fr: 'Votre doctorat est terminé ou presque, et le poste rémunéré dans le domaine a une date de fin' } },
  { id: 'medical-c45', code: 'C45', tick: 'medical', page: 'medical', law: '205(c)(ii)', title: { en: 'Medical or dental resident, or research fellow', fr: 'Résident en médecine ou en médecine dentaire, ou boursier de recherche' }, says: { en: 'You come as a medical or dental resident, or as a medical research fellow', fr: 'Vous venez comme résident en médecine ou en médecine dentaire, ou comme boursier de recherche médicale' } },
  { id: 'award-c52', code: 'C52', tick: 'award', page: 'award', law: '205(c)(ii)', title: { en: 'Academic award recipient', fr: 'Titulaire d’une bourse d’excellence' }, says: { en: 'You won a merit award for research with a host that is not commercial', fr: 'Vous avez obtenu une bourse d’excellence pour une recherche auprès d’un hôte non commercial' } },
  { id: 'school-c33', code: 'C33', tick: 'schoolPlacement', page: 'research', law: '205(c)(i.2)', title: { en: 'Secondary school placement', fr: 'Stage d’études secondaires' }, says: { en: 'You are in secondary school, and the program requires the work', fr: 'Vous êtes au secondaire, et le programme exige ce travail' }, withoutOffer: true },
]

/** Named by who the person is or by a program: they come after the agreements' own categories. */
// prettier-ignore
const byProgram: readonly Row[] = [
  { id: 'owner-c11', code: 'C11', tick: 'ownBusiness', page: 'businessOwners', law: '205(a)', title: { en: 'Business owner, temporary stay', fr: 'Propriétaire d’entreprise, séjour temporaire' }, says: { en: 'You own and run a business in Canada for a limited time', fr: 'Vous possédez et exploitez une entreprise au Canada pour un temps limité' }, withoutOffer: true, duration: { first: 18, unit: 'months', renewal: 'discretion', cap: null, note: { en: 'Normally no longer than 18 months; more only with a plan to hand over the management.', fr: 'Normalement pas plus de 18 mois; davantage seulement avec un plan de relève de la direction.' } } },
  { id: 'provincial-c60', code: 'C60', tick: 'provincialBusiness', page: 'provincialBusiness', law: '205(a)', title: { en: 'Provincial business candidate', fr: 'Personne d’affaires candidate d’une province' }, says: { en: 'A province supports your business plan, or Quebec selected you as self-employed', fr: 'Une province appuie votre projet d’entreprise, ou le Québec vous a sélectionné comme travailleur autonome' }, withoutOffer: true },
  { id: 'francophone-c16', code: 'C16', tick: 'french', page: 'francophone', law: '205(c)(ii)', title: { en: 'Francophone mobility', fr: 'Mobilité francophone' }, says: { en: 'You will live and work outside Quebec, and your spoken French is at level NCLC 5 or more', fr: 'Vous vivrez et travaillerez hors du Québec, et votre français oral est au niveau NCLC 5 ou plus' } },
  { id: 'youth-c21', code: 'C21', tick: 'youth', page: 'youth', law: '204(d)', title: { en: 'International Experience Canada', fr: 'Expérience internationale Canada' }, says: { en: 'You come under a youth mobility agreement', fr: 'Vous venez dans le cadre d’un accord de mobilité des jeunes' }, withoutOffer: true },
  { id: 'reciprocal-c20', code: 'C20', tick: 'exchange', page: 'reciprocal', law: '205(b)', title: { en: 'Reciprocal employment', fr: 'Emploi réciproque' }, says: { en: 'An exchange gives Canadians the same chance in your country', fr: 'Un échange offre la même possibilité aux Canadiens dans votre pays' } },
]

function route(row: Row): Variant {
  return {
    id: row.id,
    stream: 'other_route',
    code: row.code,
    title: row.title,
    condition: allOf(
      ticked(row.id, row.tick, row.says, [cite(row.page, 'who it is for'), cite('irpr', row.law)]),
    ),
    evidence: row.withoutOffer ? [] : [offerWanted],
    best: 'possible_needs_evidence',
    duration: row.duration ?? byOffer,
    spouse: row.spouse ?? general,
    cites: [cite('irpr', row.law), cite('codes', row.code), cite(row.page, 'whole page')],
    confidence: 'high',
  }
}

export const routesByActivity: readonly Variant[] = byActivity.map(route)
export const routesByProgram: readonly Variant[] = byProgram.map(route)

// ——— No permit

const none: Duration = { first: null, unit: 'months', renewal: null, cap: null }

function noPermit(
  id: string,
  title: Text,
  condition: Condition,
  cites: readonly Citation[],
  duration: Duration = none,
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
    spouse: {
      code: null,
      note: {
        en: 'Without a permit of your own, there is none for a partner to follow.',
        fr: 'Sans permis à vous, il n’y en a pas que votre conjoint puisse suivre.',
      },
    },
    cites,
    confidence: 'high',
  }
}

const statusIs = (
  id: string,
  other: readonly ('none' | 'citizenOrResident' | 'openPermit')[],
  says: Text,
  law: Citation,
) =>
  criterion({
    id: `status.${id}`,
    asks: 'canadianStatus',
    fails: { is: other },
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
        ['none', 'openPermit'],
        {
          en: 'You are a Canadian citizen or permanent resident',
          fr: 'Vous êtes citoyen canadien ou résident permanent du Canada',
        },
        cite('irpa', '30(1)'),
      ),
    ),
    [cite('irpa', '30(1)')],
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
        ['none', 'citizenOrResident'],
        {
          en: 'You hold an open work permit now',
          fr: 'Vous avez maintenant un permis de travail ouvert',
        },
        cite('spouses', 'open work permits'),
      ),
    ),
    [cite('spouses', 'open work permits')],
  ),
  noPermit(
    'visitor-r187',
    { en: 'Business visitor', fr: 'Visiteur commercial' },
    allOf(
      ticked(
        'businessVisit',
        'businessVisit',
        {
          en: 'A short visit for an employer abroad who keeps paying you, outside the Canadian labour market',
          fr: 'Une courte visite pour un employeur à l’étranger qui continue de vous payer, hors du marché du travail canadien',
        },
        [cite('irpr', '186(a)'), cite('irpr', '187'), cite('businessVisitors', 'who it is for')],
      ),
      criterion({
        id: 'visitor.noCanadianEmployer',
        asks: 'offer',
        fails: { is: ['job', 'ownContract'] },
        needsEvidence: { is: ['employersContract', 'ownBusiness'] },
        says: {
          en: 'You have no job with a Canadian employer and no service contract of your own in Canada',
          fr: 'Vous n’avez ni emploi chez un employeur canadien ni contrat de services à vous au Canada',
        },
        cites: [cite('irpr', '187'), cite('businessVisitors', 'labour market')],
      }),
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
          fr: 'Il respecte l’une des deux durées, et votre dernier recours est assez ancien',
        },
        allOf(
          atMost(15, 'shortTerm'),
          lastUse('six', ['under6Months'], {
            en: 'You have not used this exemption in the last 6 months',
            fr: 'Vous n’avez pas eu recours à cette dispense dans les 6 derniers mois',
          }),
        ),
        allOf(
          atMost(30, 'shortTerm'),
          lastUse('twelve', ['sixTo12Months', 'under6Months'], {
            en: 'You have not used this exemption in the last 12 months',
            fr: 'Vous n’avez pas eu recours à cette dispense dans les 12 derniers mois',
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
        fr: '15 ou 30 jours d’affilée; le décompte ne s’arrête pas.',
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
]
