import * as z from 'zod/mini'
import { migrated, steps, versionAfter } from '../migrations/index.ts'
import { isQuota, storeKey } from '../store.ts'
import type { SavingTrouble, Store } from '../store.ts'
import { parseLetter } from './letter.ts'
import type { Letter } from './letter.ts'
import { plainText } from './plainText.ts'

/** A letter kept under a name, to start the next one from. */
export interface Template {
  readonly name: string
  readonly letter: Letter
}

export type TemplatesReading =
  | {
      readonly kind: 'read'
      readonly templates: readonly Template[]
      /** How many templates, or answers within them, could not be read. */
      readonly problems: number
    }
  /** Not our file, or one of a newer edition of the app. */
  | { readonly kind: 'unreadable'; readonly reason: 'notOurs' | 'newerVersion' | 'tooLong' }

const format = 'imp-stream-finder.templates'
const key = storeKey('templates')

/** Largest file that is read, in characters. */
const longestFile = 2_000_000

/** The most templates that one file or one device holds. */
export const mostTemplates = 200

const File = z.object({
  format: z.literal(format),
  version: z.int().check(z.minimum(1)),
  templates: z.array(z.unknown()),
})

const Named = z.object({
  // Whoever made the file wrote the name, so it is made harmless as all words of others.
  name: z.pipe(
    z.pipe(
      z.string().check(z.maxLength(80)),
      z.transform((name) => plainText(name, 80)),
    ),
    z.string().check(z.minLength(1)),
  ),
  letter: z.looseObject({ answers: z.record(z.string(), z.unknown()) }),
})

/** Templates as the text of a file: JSON, answers by question id, so that people can read it. */
export const templatesText = (templates: readonly Template[]): string =>
  JSON.stringify({ format, version: versionAfter(steps), templates }, null, 2)

/** Templates out of the text of a file, each answer checked. Never throws. */
export function parseTemplates(text: string): TemplatesReading {
  if (text.length > longestFile) return { kind: 'unreadable', reason: 'tooLong' }
  const file = z.safeParse(File, parsedJson(text))
  if (!file.success) return { kind: 'unreadable', reason: 'notOurs' }
  const { version, templates: entries } = file.data
  if (version > versionAfter(steps)) return { kind: 'unreadable', reason: 'newerVersion' }
  const templates: Template[] = []
  let problems = Math.max(0, entries.length - mostTemplates)
  for (const entry of entries.slice(0, mostTemplates)) {
    const named = z.safeParse(Named, entry)
    const reading = named.success
      ? parseLetter({
          ...named.data.letter,
          answers: migrated(named.data.letter.answers, version),
        })
      : null
    if (!named.success || reading?.kind !== 'read') problems += 1
    else {
      templates.push({ name: named.data.name, letter: reading.letter })
      problems += reading.problems.length
    }
  }
  return { kind: 'read', templates, problems }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The templates of this device; none when nothing can be read. Never throws. */
export function readTemplates(store: Store | undefined): TemplatesReading {
  try {
    const text = store?.getItem(key) ?? null
    return text === null ? { kind: 'read', templates: [], problems: 0 } : parseTemplates(text)
  } catch {
    return { kind: 'read', templates: [], problems: 0 }
  }
}

/** Templates with others put among them; one of the same name is replaced. */
export const withTemplates = (
  templates: readonly Template[],
  more: readonly Template[],
): readonly Template[] => [
  ...new Map([...templates, ...more].map((one) => [one.name, one])).values(),
]

/**
 * Changes the templates of this device: they are read anew first, so that what another tab saved meanwhile stays.
 * Returns what went wrong. Never throws. What can't be read is never overwritten.
 */
export function changeTemplates(
  store: Store | undefined,
  change: (templates: readonly Template[]) => readonly Template[],
): SavingTrouble | 'unreadable' | null {
  if (!store) return 'blocked'
  const kept = readTemplates(store)
  if (kept.kind === 'unreadable') return 'unreadable'
  try {
    store.setItem(key, templatesText(change(kept.templates).slice(0, mostTemplates)))
    return null
  } catch (error) {
    return isQuota(error) ? 'full' : 'blocked'
  }
}
