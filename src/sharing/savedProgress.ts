import * as z from 'zod/mini'
import { edition, parseAnswers } from '#rules'
import type { AnswerProblem, Answers } from '#rules'
import { migrated, steps, versionAfter } from './migrations/index.ts'
import type { MigrationStep } from './migrations/index.ts'
import { isKeeping } from './keeping.ts'
import { isQuota, storeKey } from './store.ts'
import type { SavingTrouble, Store } from './store.ts'

export type SavedProgress =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'found'
      readonly answers: Answers
      /** Saved answers that no longer fit any question; they are asked again. */
      readonly problems: readonly AnswerProblem[]
      /** The rules have another edition than the one under which the answers were given. */
      readonly rulesChanged: boolean
    }
  /** Something is there that can't be read: corrupted, or saved by a newer edition of the app. */
  | { readonly kind: 'unreadable'; readonly reason: 'corrupted' | 'newerVersion' }
  | { readonly kind: 'blocked' }

const key = storeKey('progress')

const Saved = z.object({
  version: z.int().check(z.minimum(1)),
  edition: z.string(),
  answers: z.record(z.string(), z.unknown()),
})

/** Reads the answers kept on this device, brought up to date by the numbered steps. Never throws. */
export function readProgress(
  store: Store | undefined,
  migrations: readonly MigrationStep[] = steps,
): SavedProgress {
  let text: string | null
  try {
    if (!store) return { kind: 'blocked' }
    text = store.getItem(key)
  } catch {
    return { kind: 'blocked' }
  }
  return text === null ? { kind: 'nothing' } : readSaved(text, migrations)
}

function readSaved(text: string, migrations: readonly MigrationStep[]): SavedProgress {
  const saved = z.safeParse(Saved, parsedJson(text))
  if (!saved.success) return { kind: 'unreadable', reason: 'corrupted' }
  const { version } = saved.data
  if (version > versionAfter(migrations)) return { kind: 'unreadable', reason: 'newerVersion' }
  return {
    kind: 'found',
    ...parseAnswers(migrated(saved.data.answers, version, migrations)),
    rulesChanged: saved.data.edition !== edition.id,
  }
}

/** What a change of the store says about the answers; `null` when it is about something else. */
export function progressIn(changed: string | null, text: string | null): SavedProgress | null {
  if (changed !== key) return null
  return text === null
    ? { kind: 'found', answers: {}, problems: [], rulesChanged: false }
    : readSaved(text, steps)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Keeps the answers on this device; without any, or with the switch off, removes what was kept. Returns what
 * went wrong, `null` when nothing did. Never throws.
 */
export function saveProgress(store: Store | undefined, answers: Answers): SavingTrouble | null {
  if (!store) return 'blocked'
  try {
    if (Object.keys(answers).length === 0 || !isKeeping(store)) store.removeItem(key)
    else {
      const saved = { version: versionAfter(steps), edition: edition.id, answers }
      store.setItem(key, JSON.stringify(saved))
    }
    return null
  } catch (error) {
    return isQuota(error) ? 'full' : 'blocked'
  }
}
