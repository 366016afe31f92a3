import type { Text } from '../logic/condition.ts'
import type { CredentialId, Wording } from './credentials.ts'
import type { NoteId } from './notes.ts'
import { sectorNames } from './sectors.ts'
import type { SectorId } from './sectors.ts'

/** One list is one file. `excluded` holds the groups that the agreements leave out, not occupations to pick. */
export const listIds = [
  'cusma',
  'chile',
  'korea',
  'panama',
  'gats',
  'andean',
  'cptpp',
  'europe',
  'excluded',
] as const
export type ListId = (typeof listIds)[number]

export type Language = keyof Text

/** How sure the reading of a row is: `low` and doubtful rows go to a person. */
export type Confidence = 'high' | 'medium' | 'low'

/** Part of the official table in which a row stands. */
export type Group =
  | 'general'
  | 'medical'
  | 'scientist'
  | 'teacher'
  | 'independent'
  | 'supplier'
  | 'computing'
  | 'science'
  | 'group_1'
  | 'group_2'
  | 'professional'
  | 'technician'
  | 'supervisor'
  | 'contractor'
  | 'unclear'
  | 'sector'
  | 'engineering_technologist'
  | 'scientific_technologist'
  | 'health_education_social'
  | 'culture'
  | 'other'
  | 'excluded'

/** What an excluded group is about; `manufacturing` to `transportation` mean managers there. */
export type ExcludedTopic =
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

/** One line of a list. */
export interface Row {
  /** Stable and append-only: it stands in saved answers and in links. */
  readonly id: string
  /** The list's own title. */
  readonly en: string
  readonly fr: string
  /** `working`: our translation, not checked against the French treaty text. */
  readonly frStatus: 'official' | 'working'
  readonly group: Group
  /** Everyday job titles that lead here. Lower case, without the title itself. */
  readonly aliases: { readonly en: readonly string[]; readonly fr: readonly string[] }
  /** Any one of these is enough, unless a note says otherwise. Empty for excluded groups. */
  readonly credentials: readonly CredentialId[]
  /** Needed besides. */
  readonly also: readonly CredentialId[]
  /** Korea only: the other column. Any one of these, with the client's letter, is treated as enough. */
  readonly home: readonly CredentialId[]
  readonly note?: NoteId
  /** Europe only: the part of the occupation that the sector takes. Without it, the whole of it. */
  readonly scope?: Wording
  /** Codes of the National Occupational Classification 2021; three digits stand for the whole group. */
  readonly noc: readonly string[]
  /** `official`: from the official table. `indicative`: our own mapping. */
  readonly nocStatus: 'official' | 'indicative'
  /** ISO 3166-1 alpha-3: whose citizens the row is for. Empty where the list is for all of the agreement's. */
  readonly countries: readonly string[]
  /** Excluded groups only. */
  readonly topics: readonly ExcludedTopic[]
  /** Stands for any occupation that its sector does not name. */
  readonly generic: boolean
  /** How many lines of the official tables this row stands for. */
  readonly covers: number
  readonly confidence: Confidence
}

/** A row as its file holds it: what is usual is left out. */
type Stored = Pick<Row, 'id' | 'en' | 'fr' | 'group' | 'aliases' | 'credentials'> & Partial<Row>

const filled = (list: ListId, row: Stored): Row => ({
  frStatus: 'working',
  also: [],
  home: [],
  noc: [],
  nocStatus: list === 'europe' ? 'official' : 'indicative',
  countries: [],
  topics: [],
  generic: false,
  covers: 1,
  confidence: 'high',
  ...row,
})

/** One lazy chunk a list. The files' shape is proved by the tests, so it is not parsed again here. */
const files: Readonly<Record<ListId, () => Promise<{ readonly default: unknown }>>> = {
  cusma: () => import('./cusma.json'),
  chile: () => import('./chile.json'),
  korea: () => import('./korea.json'),
  panama: () => import('./panama.json'),
  gats: () => import('./gats.json'),
  andean: () => import('./andean.json'),
  cptpp: () => import('./cptpp.json'),
  europe: () => import('./europe.json'),
  excluded: () => import('./excluded.json'),
}

/**
 * The rows of one list, in the order of the official table. Loads the list's file on first use.
 * Rejects only when the file can't be fetched (no network); the caller may try again.
 */
export async function loadList(list: ListId): Promise<readonly Row[]> {
  const { default: rows } = await files[list]()
  return (rows as readonly Stored[]).map((row) => filled(list, row))
}

/** Every row of every list, list after list. Rejects as `loadList` does. */
export async function loadAllRows(): Promise<readonly Row[]> {
  return (await Promise.all(listIds.map(loadList))).flat()
}

/** The row with this id, or undefined when the rows hold none. */
export const findRow = (rows: readonly Row[], id: string): Row | undefined =>
  rows.find((row) => row.id === id)

/** The list a row id belongs to, or undefined for text that is no row id. */
export const listOf = (id: string): ListId | undefined =>
  listIds.find((list) => id.startsWith(`${list}.`))

/** The European sector (or list of technologists) of a row id, or undefined for other lists. */
export function sectorOf(id: string): SectorId | undefined {
  const [list, sector] = id.split('.')
  return list === 'europe' && sector !== undefined && isSector(sector) ? sector : undefined
}

const isSector = (text: string): text is SectorId => Object.hasOwn(sectorNames, text)

/** Which credentials two rows accept in common, and which only one of them does. */
export interface Comparison {
  readonly both: readonly CredentialId[]
  readonly onlyA: readonly CredentialId[]
  readonly onlyB: readonly CredentialId[]
}

/**
 * Compares what two rows accept (the home column counts as accepted). What is needed besides (`also`) is not
 * part of the comparison: show it with each row.
 */
export function compareCredentials(a: Row, b: Row): Comparison {
  const inA = new Set([...a.credentials, ...a.home])
  const inB = new Set([...b.credentials, ...b.home])
  return {
    both: [...inA].filter((id) => inB.has(id)),
    onlyA: [...inA].filter((id) => !inB.has(id)),
    onlyB: [...inB].filter((id) => !inA.has(id)),
  }
}
