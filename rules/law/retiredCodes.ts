import type { Text } from '../logic/condition.ts'
import { cite } from './sources.ts'
import type { Citation } from './sources.ts'

/**
 * Old codes that people still meet on permits, in articles and even on official pages. They are recognised and
 * translated, never suggested. Most changed on 15 December 2022, when every agreement and category got its own number.
 */
export interface RetiredCode {
  readonly code: string
  /** What the code stands for today; empty when nothing took its place. */
  readonly now: readonly string[]
  /** The day of the change, as an ISO date. */
  readonly since: string
  readonly says: Text
  readonly cites: readonly Citation[]
}

const recoding = '2022-12-15'
const familiesAndAwards = '2023-01-30'
const communityPilots = '2026-02-24'

const recoded = (
  code: string,
  now: readonly string[],
  says: Text,
  since = recoding,
): RetiredCode => ({
  code,
  now,
  since,
  says,
  cites: [cite('codes', code)],
})

/** Codes that no permit is given under any more. */
export const retiredCodes: readonly RetiredCode[] = [
  recoded('C12', ['C61', 'C62', 'C63'], {
    en: 'C12 was for all transferees under R205(a). Now C61 is for a new office, C62 for executives and managers, C63 for specialized knowledge.',
    fr: 'C12 visait toutes les personnes mutées en vertu du R205a). Maintenant, C61 vise un nouvel établissement, C62 les cadres et gestionnaires, C63 les connaissances spécialisées.',
  }),
  recoded('T21', ['T34', 'F10', 'F20', 'F30', 'F50'], {
    en: 'T21 was for traders under all agreements. Now each agreement has its own code.',
    fr: 'T21 visait les négociants de tous les accords. Maintenant, chaque accord a son code.',
  }),
  recoded('T22', ['T35', 'F11', 'F21', 'F31', 'F51'], {
    en: 'T22 was for investors under most agreements. Now each agreement has its own code.',
    fr: 'T22 visait les investisseurs de la plupart des accords. Maintenant, chaque accord a son code.',
  }),
  recoded('T23', ['T36', 'F12', 'F22', 'F32', 'F42', 'F52'], {
    en: 'T23 was for professionals under most agreements. Now each agreement has its own code.',
    fr: 'T23 visait les professionnels de la plupart des accords. Maintenant, chaque accord a son code.',
  }),
  recoded(
    'T24',
    ['T37', 'T38', 'F13', 'F14', 'F15', 'F23', 'F24', 'F33', 'F34', 'F35', 'F53', 'F54', 'F55'],
    {
      en: 'T24 was for transferees under most agreements. Now each agreement has its own codes: for managers, for specialized knowledge and, in some, for trainees.',
      fr: 'T24 visait les personnes mutées de la plupart des accords. Maintenant, chaque accord a ses codes : gestionnaires, connaissances spécialisées et, pour certains, stagiaires.',
    },
  ),
  {
    code: 'A77',
    now: [],
    since: '2025-12-19',
    says: {
      en: 'A77 went with the start-up visa. It was closed to new applicants in December 2025; only extensions inside Canada remain.',
      fr: 'A77 accompagnait le visa pour démarrage d’entreprise. Il est fermé aux nouvelles demandes depuis décembre 2025; seules restent les prolongations au Canada.',
    },
    cites: [cite('startUp', 'whole page'), cite('codes', 'A77')],
  },
  {
    code: 'C32',
    now: [],
    since: '2026-04-01',
    says: {
      en: 'C32 was for placements of post-secondary students. They no longer need a permit for it: the study permit covers the placement. Secondary students still use C33.',
      fr: 'C32 visait les stages d’études postsecondaires. Un permis n’est plus nécessaire : le permis d’études couvre le stage. Au secondaire, C33 reste nécessaire.',
    },
    cites: [cite('placement', 'whole page'), cite('codes', 'C32'), cite('irpr', '205(c)(i.1)')],
  },
  {
    code: 'C88',
    now: [],
    since: '2026-03-22',
    says: {
      en: 'C88 was a pilot for a few named employers. It was to end on March 22, 2026, and we found no extension. Check the page.',
      fr: 'C88 était un projet pilote pour quelques employeurs désignés. Il devait prendre fin le 22 mars 2026, et nous n’avons trouvé aucune prolongation. Vérifiez la page.',
    },
    cites: [cite('innovation', 'length of the pilot'), cite('codes', 'C88')],
  },
]

/**
 * Codes that are still given, but once stood for more, or for something else: an old permit or article may mean
 * another code of today. `now` lists all that the old number has become, itself first.
 */
export const narrowedCodes: readonly RetiredCode[] = [
  recoded('T25', ['T25', 'F36'], {
    en: 'T25 was for spouses under the agreements with Colombia and Korea. Now it is for Colombia alone; Korea has F36.',
    fr: 'T25 visait les conjoints dans les accords avec la Colombie et la Corée. Il ne vise plus que la Colombie; la Corée a F36.',
  }),
  recoded('T43', ['T43', 'F60'], {
    en: 'T43 was for independent professionals of the European Union and the United Kingdom. Now it is for the European Union alone; the United Kingdom has F60.',
    fr: 'T43 visait les professionnels indépendants de l’Union européenne et du Royaume-Uni. Il ne vise plus que l’Union européenne; le Royaume-Uni a F60.',
  }),
  recoded('T44', ['T44', 'T42', 'T41', 'F61', 'F62', 'F63'], {
    en: 'T44 was for all transferees of the European Union and the United Kingdom. Now it is for executives and managers of the European Union alone.',
    fr: 'T44 visait toutes les personnes mutées de l’Union européenne et du Royaume-Uni. Il ne vise plus que les cadres et gestionnaires de l’Union européenne.',
  }),
  recoded('T45', ['T45', 'F64'], {
    en: 'T45 was for transferees’ spouses under the agreements with the European Union and the United Kingdom. Now the United Kingdom has F64.',
    fr: 'T45 visait les conjoints de personnes mutées dans les accords avec l’Union européenne et le Royaume-Uni. Maintenant, le Royaume-Uni a F64.',
  }),
  recoded('T46', ['T46', 'F65'], {
    en: 'T46 was for investors of the European Union and the United Kingdom. Now it is for the European Union alone; the United Kingdom has F65.',
    fr: 'T46 visait les investisseurs de l’Union européenne et du Royaume-Uni. Il ne vise plus que l’Union européenne; le Royaume-Uni a F65.',
  }),
  recoded('T47', ['T47', 'F66'], {
    en: 'T47 was for service suppliers of the European Union and the United Kingdom. Now it is for the European Union alone; the United Kingdom has F66.',
    fr: 'T47 visait les fournisseurs de services de l’Union européenne et du Royaume-Uni. Il ne vise plus que l’Union européenne; le Royaume-Uni a F66.',
  }),
  recoded('T48', ['T48', 'F67'], {
    en: 'T48 was for technologists of the European Union and the United Kingdom. Now it is for the European Union alone; the United Kingdom has F67.',
    fr: 'T48 visait les technologues de l’Union européenne et du Royaume-Uni. Il ne vise plus que l’Union européenne; le Royaume-Uni a F67.',
  }),
  recoded('T51', ['T51', 'T54', 'T55'], {
    en: 'T51 was for all transferees under CPTPP. Now it is for executives and managers; trainees have T54, specialists T55.',
    fr: 'T51 visait toutes les personnes mutées du PTPGP. Il ne vise plus que les cadres et gestionnaires; les stagiaires ont T54, les spécialistes T55.',
  }),
  recoded('R01', ['R01', 'R02'], {
    en: 'R01 was for public policies inside and outside Canada. Now it is for people in Canada; R02 is for people abroad.',
    fr: 'R01 visait les politiques d’intérêt public au Canada et à l’étranger. Il ne vise plus que les personnes au Canada; R02 vise celles à l’étranger.',
  }),
  recoded('A75', ['A75', 'A73', 'A76', 'A77'], {
    en: 'A75 was also for people whom Quebec selected and for the start-up visa. Now Quebec has A73 and A76; the start-up visa had A77.',
    fr: 'A75 visait aussi les personnes sélectionnées par le Québec et le visa pour démarrage d’entreprise. Maintenant, le Québec a A73 et A76; le visa pour démarrage avait A77.',
  }),
  recoded('C11', ['C11', 'C60'], {
    en: 'C11 was for all business owners. Now it is for a temporary stay; C60 is for those whom a province or Quebec supports.',
    fr: 'C11 visait tous les propriétaires d’entreprise. Il ne vise plus que le séjour temporaire; C60 vise ceux qu’une province ou le Québec appuie.',
  }),
  recoded('C20', ['C20', 'C24', 'C26'], {
    en: 'C20 was also for camp counsellors, athletes and coaches. Now camp counsellors have C24, athletes and coaches C26.',
    fr: 'C20 visait aussi les moniteurs de camp, les athlètes et les entraîneurs. Maintenant, les moniteurs ont C24, les athlètes et entraîneurs C26.',
  }),
  recoded('C50', ['C50', 'C51'], {
    en: 'C50 was for religious and charitable work. Now it is for religious work; charitable work has C51.',
    fr: 'C50 visait le travail d’ordre religieux ou charitable. Il ne vise plus que le travail d’ordre religieux; le travail d’ordre charitable a C51.',
  }),
  recoded(
    'C41',
    ['C41', 'C49'],
    {
      en: 'C41 was for all partners of skilled workers. Now the family of people who have applied for permanent residence has C49.',
      fr: 'C41 visait tous les conjoints de travailleurs qualifiés. Maintenant, la famille des personnes qui ont demandé la résidence permanente a C49.',
    },
    familiesAndAwards,
  ),
  recoded(
    'C44',
    ['C44', 'C52'],
    {
      en: 'C44 was also for winners of research awards. Now it is for post-doctoral fellows; award winners have C52.',
      fr: 'C44 visait aussi les titulaires d’une bourse de recherche. Il ne vise plus que les boursiers postdoctoraux; les titulaires d’une bourse ont C52.',
    },
    familiesAndAwards,
  ),
  recoded(
    'C15',
    ['C15'],
    {
      en: 'C15 was for the rural and northern pilot, which has closed. Now it is for the rural and francophone community pilots.',
      fr: 'C15 visait le programme pilote rural et du Nord, aujourd’hui fermé. Il vise maintenant les programmes pilotes des communautés rurales et francophones.',
    },
    communityPilots,
  ),
  recoded(
    'C17',
    ['C17'],
    {
      en: 'C17 was for partners in the rural and northern pilot, which has closed. Now it is for partners in the rural and francophone community pilots.',
      fr: 'C17 visait les conjoints dans le programme pilote rural et du Nord, aujourd’hui fermé. Il vise maintenant ceux des programmes pilotes des communautés rurales et francophones.',
    },
    communityPilots,
  ),
]
