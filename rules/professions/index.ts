/**
 * The occupation lists of the trade agreements: data, search, and what each row asks for. The only door of this
 * folder. Everything here is plain data or pure; only `loadList` and `loadAllRows` load something.
 */
export { credentials, credentialText } from './credentials.ts'
export type { CredentialId, Wording } from './credentials.ts'
export { notes, noteText } from './notes.ts'
export type { NoteId } from './notes.ts'
export { nearMisses } from './near_misses.ts'
export type { NearMiss } from './near_misses.ts'
export {
  compareCredentials,
  findRow,
  listIds,
  listOf,
  loadAllRows,
  loadList,
  sectorOf,
} from './rows.ts'
export type { Comparison, Confidence, ExcludedTopic, Group, Language, ListId, Row } from './rows.ts'
export { nearMissesFor, searchRows } from './search.ts'
export type { ScoredRow } from './search.ts'
export { sectorNames, sectorText } from './sectors.ts'
export type { SectorId } from './sectors.ts'
export { listSources } from './sources.ts'
export type { ListSource } from './sources.ts'
