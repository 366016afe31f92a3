import type { BrowserContext, Frame, Page } from '@playwright/test'
import { test } from '@playwright/test'
import { saveProgress } from '../../src/sharing/index.ts'
import { en as batchEn } from '../../src/wording/batch/en.ts'
import { fr as batchFr } from '../../src/wording/batch/fr.ts'
import { en as embedEn } from '../../src/wording/embed/en.ts'
import { fr as embedFr } from '../../src/wording/embed/fr.ts'
import { en as interfaceEn } from '../../src/wording/interface/en.ts'
import { fr as interfaceFr } from '../../src/wording/interface/fr.ts'
import { en as lettersEn } from '../../src/wording/letters/en.ts'
import { fr as lettersFr } from '../../src/wording/letters/fr.ts'
import { en as mapEn } from '../../src/wording/map/en.ts'
import { fr as mapFr } from '../../src/wording/map/fr.ts'
import { en as questionsEn } from '../../src/wording/questions/en.ts'
import { fr as questionsFr } from '../../src/wording/questions/fr.ts'
import { en as recordEn } from '../../src/wording/record/en.ts'
import { fr as recordFr } from '../../src/wording/record/fr.ts'
import { en as rulebookEn } from '../../src/wording/rulebook/en.ts'
import { fr as rulebookFr } from '../../src/wording/rulebook/fr.ts'
import { en as suggestionEn } from '../../src/wording/suggestion/en.ts'
import { fr as suggestionFr } from '../../src/wording/suggestion/fr.ts'
import { en as trialEn } from '../../src/wording/trial/en.ts'
import { fr as trialFr } from '../../src/wording/trial/fr.ts'
import type { Person } from '../browser/driving.ts'
import { fragmentOf } from './people.ts'

/** All the words of a language, so that a test presses what a person reads. */
export const wordsIn = {
  en: {
    text: interfaceEn,
    letters: lettersEn,
    batch: batchEn,
    record: recordEn,
    suggestion: suggestionEn,
    embed: embedEn,
    map: mapEn,
    rulebook: rulebookEn,
    trial: trialEn,
    questions: questionsEn.worker,
  },
  fr: {
    text: interfaceFr,
    letters: lettersFr,
    batch: batchFr,
    record: recordFr,
    suggestion: suggestionFr,
    embed: embedFr,
    map: mapFr,
    rulebook: rulebookFr,
    trial: trialFr,
    questions: questionsFr.worker,
  },
}

export type Tongue = keyof typeof wordsIn
export const tongues = ['en', 'fr'] as const satisfies readonly Tongue[]

/** A page on which a screen is being opened, and what that takes. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly language: Tongue
  readonly words: (typeof wordsIn)[Tongue]
  /** The address under which the app is served. */
  readonly app: string
}

/** A screen, or a state of one, and the way there. What `open` returns is looked at, else the page. */
export interface Screen {
  readonly name: string
  readonly open: (visit: Visit) => Promise<Frame | void>
  /** As it is printed. */
  readonly print?: true
}

/** Opens the app with answers that come by a link, and takes the notice about them away. */
export async function openWith({ page, words }: Visit, person: Person): Promise<void> {
  await page.goto(`/${fragmentOf(person)}`)
  if (Object.keys(person).length === 0) return
  await page.getByRole('button', { name: words.text.notices.understood }).click()
}

/** Opens the app by a fragment: a letter, a screen of its own, something damaged. */
export const openAt = async ({ page }: Visit, fragment: string): Promise<void> => {
  await page.goto(`/${fragment}`)
}

/** Puts something into the store of the device before the app is opened. */
export async function keep({ page }: Visit, entries: Readonly<Record<string, string>>) {
  // A file of the same origin, on which no script of ours runs.
  await page.goto('/favicon.svg')
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value)
  }, entries)
}

/** What the app keeps of these answers. */
export function progressOf(person: Person): Readonly<Record<string, string>> {
  const kept = new Map<string, string>()
  saveProgress(
    {
      length: 0,
      key: () => null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    person,
  )
  return Object.fromEntries(kept)
}

/** Opens all that is folded, also what only appears then. */
export async function unfold(page: Page | Frame): Promise<void> {
  await test.step('unfold', async () => {
    for (let rounds = 0; rounds < 4; rounds++) {
      const closed = await page.evaluate(() => {
        const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
        for (const fold of folds) fold.open = true
        return folds.length
      })
      if (closed === 0) return
      await page.waitForTimeout(150)
    }
  })
}
