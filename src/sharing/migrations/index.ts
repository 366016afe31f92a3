/**
 * Numbered steps from answers as they were once saved to answers as they are now. A step is needed when a
 * question or an option is renamed, split or merged; adding one needs none. To add a step: a file
 * `NNN-what-it-does.ts` in this folder, its line below, and a before-and-after test.
 */
export interface MigrationStep {
  /** As the file, `002-split-prior-duties`: the version that the step leads to, and what it does. */
  readonly name: `${string}-${string}`
  readonly migrate: (answers: SavedAnswers) => SavedAnswers
}

/** Answers of another time: by question id, not yet checked. */
export type SavedAnswers = Readonly<Record<string, unknown>>

/** Append-only. The first shape is version 1, so the first step is number 002. */
export const steps: readonly MigrationStep[] = []

/** The version that saved answers have when all steps are done. */
export const versionAfter = (migrations: readonly MigrationStep[]): number => 1 + migrations.length

/** The answers with every step done that came after the given version. */
export const migrated = (
  answers: SavedAnswers,
  version: number,
  migrations: readonly MigrationStep[] = steps,
): SavedAnswers =>
  migrations.slice(version - 1).reduce((sofar, { migrate }) => migrate(sofar), answers)
