import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../.tools/ready.js'
import { guardedIn } from '../src/sharing/letters/guarded.ts'
import { keepingWords } from '../src/wording/interface/keeping.ts'
import { en } from '../src/wording/interface/en.ts'
import { fr } from '../src/wording/interface/fr.ts'

const page = readFileSync(join(root, 'PRIVACY.md'), 'utf8')
const [english = '', french = ''] = page.split('# Confidentialité\n')

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))

/** Names that are kept under, as the source has them. The preferences are kept by the names of their fields. */
const kept = [
  ...new Set([
    ...sources.flatMap((text) =>
      [...text.matchAll(/storeKey\('(\w+)'\)/g)].map(([, name = '']) => name),
    ),
    'language',
    'theme',
    'audience',
  ]),
].toSorted()

const rowsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name ?? '').toSorted()

describe('PRIVACY.md', () => {
  it('names all that is kept, and nothing else, in both languages', () => {
    expect(kept.length).toBeGreaterThan(8)
    expect(rowsOf(english)).toEqual(kept)
    expect(rowsOf(french)).toEqual(kept)
  })

  it('says what the buttons say', () => {
    for (const [text, words, language] of [
      [english, en, 'en'],
      [french, fr, 'fr'],
    ] as const) {
      expect(text).toContain(words.dialogs.forget.confirm)
      expect(text).toContain(keepingWords[language].label)
    }
  })

  it('says how many kinds of answers a letter holds back', () => {
    const all = guardedIn(
      {
        situations: ['hardship'],
        hardshipKind: 'unsure',
        statusLost: 'unsure',
        workplaceAbuse: 'unsure',
        pastBreach: 'unsure',
        admissibility: 'unsure',
      },
      null,
    )
    // Hardship is asked twice: as a situation and as its kind.
    expect(all).toHaveLength(6)
    const [said = ''] = /unless you say otherwise: ([^.]+)\./.exec(english) ?? []
    expect(said.split(/, (?:and )?/)).toHaveLength(all.length - 1)
  })

  it('is right that there are no cookies and no calls', () => {
    for (const text of sources) {
      expect(text).not.toMatch(
        /document\.cookie|cookieStore|sendBeacon|XMLHttpRequest|WebSocket|indexedDB/,
      )
    }
  })
})
