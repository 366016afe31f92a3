import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { edition, parseAnswers } from '#rules'
import type { Answers } from '#rules'
import { root } from '../.tools/ready.js'
import {
  candidateInLine,
  candidateInRow,
  cellReader,
  columnOf,
  columnsOf,
  loadVocabulary,
  openSource,
  screenerOf,
  Unreadable,
} from '../src/batch/index.ts'
import { readEmbed } from '../src/embed/index.ts'
import { firstScreenFor } from '../src/first/firstScreen.ts'
import { InvalidInput } from '../src/screen/invalidInput.ts'
import { readAnswers } from '../src/screen/readAnswers.ts'
import { slipReport } from '../src/screen/slipReport.ts'
import { draftOf } from '../src/screens/letters/draft.ts'
import { openPreferences, themes } from '../src/screens/preferences.ts'
import { book } from '../src/screens/rulebook/book.ts'
import { exists } from '../src/screens/rulebook/places.ts'
import { readRulesAddress } from '../src/screens/rulesAddress.ts'
import {
  candidateTabIn,
  decodeAnswers,
  decodeAnyLink,
  decodeLetter,
  emptyLetter,
  encodeLetter,
  followCandidates,
  parseTemplates,
  progressIn,
  readKeptLetter,
  readKeptReport,
  readProgress,
  readTicks,
  storeKey,
} from '../src/sharing/index.ts'
import { parseLetter } from '../src/sharing/letters/letter.ts'
import { checkedFragment } from '../src/sharing/link.ts'
import { openSlip } from '../src/slip/index.ts'
import { inPieces } from './batch/files.ts'
import { row1, sheetsOf, zip } from './batch/zipped.ts'
import { hostileOnce } from './counterexamples.ts'
import { memoryStore } from './sharing/stores.ts'

/**
 * Every door through which something from outside comes in, and hostile input at each. A door that is not in this list
 * is found by the last test.
 */

/** Something hostile: any text, and a text that is JSON, or nearly. */
interface Hostile {
  readonly text: string
  readonly json: string
}

/** What came in. */
interface Entered {
  /** Names and notes: one line of plain text. */
  readonly words?: readonly string[]
  /** Answers: an object of their own, and nothing in them that is no answer. */
  readonly answers?: readonly Answers[]
}

interface Door {
  readonly name: string
  /** The files that read. */
  readonly files: readonly string[]
  /** The error that it is documented to throw; most throw none. */
  readonly throws?: new (...args: never[]) => Error
  /** How often it is tried; less where a try takes long. */
  readonly runs?: number
  readonly enter: (hostile: Hostile) => Entered | Promise<Entered>
}

// ——— What is hostile

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))

const knownEvil = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'offer',
  'situations',
  'name',
  '',
  '\0',
  '\uD800',
  'a\uDC00b',
  '\u202Egnp.exe\u202C',
  '\u2066x\u2069\u061C\u200F',
  '\u001B[31mred\u001B[0m',
  '\uFEFF',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.org")',
  'é'.repeat(3000),
  'x'.repeat(70_000),
  '%'.repeat(13_000),
)

const mixed = fc.tuple(knownEvil, units).map(([one, other]) => one.slice(0, 200) + other)

const hostileText = fc.oneof(knownEvil, units, mixed)

const depth = 30_000

const leaf = fc.oneof(
  hostileText.map((text) => JSON.stringify(text)),
  fc.constantFrom(
    '1e308',
    '-1e308',
    '1e999',
    '-0',
    '9007199254740993',
    '4294967296',
    '0.1',
    'null',
    'true',
    'NaN',
    'Infinity',
    '"job"',
    '["USA"]',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    `${'['.repeat(depth)}${']'.repeat(depth)}`,
    `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  ),
)

const key = fc.oneof(hostileText, knownEvil).map((text) => JSON.stringify(text.slice(0, 300)))

const { value: hostileJson } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map((fields) => `{${fields.map(([name, item]) => `${name}:${item}`).join(',')}}`),
  ),
}))

const hostile: fc.Arbitrary<Hostile> = fc.record({ text: hostileText, json: hostileJson })

/** The value that a JSON text stands for; the text itself when it is none. `__proto__` is a field of its own in it. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

// ——— The doors

const fragments = ({ text, json }: Hostile): readonly string[] => {
  const body = text.replaceAll(/[^\w-]/g, '').slice(0, 500)
  const { answers } = parseAnswers(valueOf(json))
  const words = { from: text, reference: text, note: text }
  return [
    text,
    `#a1${text}`,
    `#a9${text}`,
    checkedFragment(body),
    `#b1${text}`,
    `#b${body}`,
    encodeLetter({ ...emptyLetter, ...words, answers }),
    `%23b1${text}`,
  ]
}

const letterWords = (readings: readonly ReturnType<typeof parseLetter>[]): Entered => {
  const letters = readings.flatMap((reading) => (reading.kind === 'read' ? [reading.letter] : []))
  return {
    words: letters.flatMap(({ from, reference, note }) => [from, reference, note]),
    answers: letters.flatMap(({ answers, before }) => [answers, before]),
  }
}

const envelope = ({ text, json }: Hostile): string =>
  `{"kind":"result","language":null,"audience":"worker","edition":"${edition.from}","from":${JSON.stringify(
    text.slice(0, 4000),
  )},"reference":${JSON.stringify(text.slice(0, 80))},"note":"","answers":${json},"marks":${json},"before":${json}}`

/** A list, screened to its end. */
async function screened(bytes: Uint8Array): Promise<Entered> {
  const vocabulary = await loadVocabulary()
  const [readCell, screener] = [cellReader(vocabulary), screenerOf()]
  const source = await openSource(
    inPieces(bytes, 64 * 1024),
    (heading) => columnOf(heading, vocabulary) !== null,
  )
  const words: string[] = []
  const answers: Answers[] = []
  const take = (candidate: ReturnType<typeof candidateInRow>): void => {
    words.push(candidate.name, ...candidate.problems.map(({ value }) => value))
    answers.push(candidate.answers)
  }
  if (source.format === 'ndjson') {
    for await (const lines of source.lines) {
      for (const line of lines) take(candidateInLine(line, readCell, screener, () => undefined))
    }
  } else {
    const columns = columnsOf(source.headings, vocabulary)
    for await (const rows of source.rows) {
      for (const row of rows) take(candidateInRow(row, columns, readCell, screener))
    }
  }
  return { words, answers }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const channelName = 'imp-stream-finder.candidates'

const doors: readonly Door[] = [
  {
    name: 'a link with answers',
    files: ['src/sharing/link.ts'],
    enter: (input) => ({
      answers: fragments(input)
        .map(decodeAnswers)
        .flatMap((reading) => (reading.kind === 'read' ? [reading.answers] : [])),
    }),
  },
  {
    name: 'a letter in a link, pasted, kept, or a draft',
    files: [
      'src/sharing/letters/letterLink.ts',
      'src/sharing/letters/keptLetter.ts',
      'src/sharing/letters/keptReport.ts',
      'src/screens/letters/BuildScreen.tsx',
    ],
    enter: (input) => {
      const all = fragments(input)
      for (const fragment of all) {
        readKeptReport(memoryStore({ [storeKey('report')]: fragment }))
        draftOf(fragment)
      }
      const kept = all.flatMap(
        (fragment) => readKeptLetter(memoryStore({ [storeKey('letter')]: fragment })) ?? [],
      )
      return letterWords([
        ...all.map(decodeLetter),
        ...all.map(decodeAnyLink),
        ...kept.map((letter) => ({ kind: 'read', letter, problems: [] }) as const),
      ])
    },
  },
  {
    name: 'a letter as an object',
    files: ['src/sharing/letters/letter.ts'],
    enter: (input) =>
      letterWords([parseLetter(valueOf(input.json)), parseLetter(valueOf(envelope(input)))]),
  },
  {
    name: 'a file of templates',
    files: ['src/sharing/letters/letterFile.ts'],
    enter: (input) => {
      const name = JSON.stringify(input.text.slice(0, 80))
      const file = `{"format":"imp-stream-finder.templates","version":1,"templates":[${input.json},{"name":${name},"letter":${envelope(input)}}]}`
      const readings = [input.text, input.json, file].map(parseTemplates)
      const templates = readings.flatMap((one) => (one.kind === 'read' ? one.templates : []))
      const { words = [], answers = [] } = letterWords(
        templates.map(({ letter }) => ({ kind: 'read', letter, problems: [] })),
      )
      return { words: [...words, ...templates.map((one) => one.name)], answers }
    },
  },
  {
    name: 'kept answers',
    files: ['src/sharing/savedProgress.ts'],
    enter: ({ text, json }) => {
      const saved = [
        text,
        json,
        `{"version":1,"edition":${JSON.stringify(text)},"answers":${json}}`,
      ]
      const readings = saved.flatMap((one) => [
        readProgress(memoryStore({ [storeKey('progress')]: one })),
        progressIn(storeKey('progress'), one) ?? { kind: 'nothing' as const },
      ])
      return { answers: readings.flatMap((one) => (one.kind === 'found' ? [one.answers] : [])) }
    },
  },
  {
    name: 'kept ticks, and the switch',
    files: ['src/sharing/ticks.ts', 'src/sharing/keeping.ts', 'src/sharing/store.ts'],
    enter: ({ text, json }) => {
      for (const one of [text, json, `[${json}]`]) {
        const { ticks } = readTicks(
          memoryStore({ [storeKey('ticks')]: one, [storeKey('keeping')]: text }),
        )
        expect(ticks.every((tick) => typeof tick === 'string')).toBe(true)
      }
      return {}
    },
  },
  {
    name: 'a saved record',
    runs: 20,
    files: ['src/slip/open.ts'],
    throws: InvalidInput,
    enter: async ({ text, json }) => {
      const start = `{"format":"imp-stream-finder.slip","version":1,"made":"2026-01-01T00:00:00Z","edition":"2026-01-01","language":"en","suggestion":{"stream":"x","variant":null,"code":null,"standing":"x"},"digest":"${'0'.repeat(64)}"`
      const files = [
        text,
        json,
        `${start},"answers":${json},"reasons":[]}`,
        `${start},"answers":{},"reasons":[${json}]}`,
        `${start},"answers":{},"reasons":[],"__proto__":${json}}`,
      ]
      const readings = await Promise.all(files.map(openSlip))
      await slipReport(json, text)
      return { answers: readings.flatMap((one) => (one.kind === 'slip' ? [one.answers] : [])) }
    },
  },
  {
    name: 'a list as CSV',
    runs: 20,
    files: ['src/batch/csv.ts', 'src/batch/decode.ts'],
    throws: Unreadable,
    enter: ({ text }) =>
      screened(
        bytesOf(
          `name,offer,citizenships,${quoted(text)}\n${quoted(text)},${quoted(text)},${text}\n`,
        ),
      ),
  },
  {
    name: 'a list as lines of JSON',
    runs: 20,
    files: ['src/batch/ndjson.ts', 'src/batch/candidate.ts', 'src/batch/table.ts'],
    throws: Unreadable,
    enter: ({ text, json }) =>
      screened(
        bytesOf(
          `{"name":${JSON.stringify(text)},"offer":${json},"citizenships":${json},"answers":null}\n{"name":${json},"answers":${json}}\n${json}\n`,
        ),
      ),
  },
  {
    name: 'a list as a workbook',
    runs: 20,
    files: ['src/batch/xlsx.ts', 'src/batch/opening.ts'],
    throws: Unreadable,
    enter: async ({ text }) => {
      const raw = screened(zip(sheetsOf({ one: row1('name', text.slice(0, 2000)) })))
      await raw.catch((error: unknown) => {
        if (!(error instanceof Unreadable)) throw error
      })
      const sane = escaped(text.slice(0, 2000))
      return screened(
        zip(
          sheetsOf({
            [sane]: `${row1('name', 'offer')}${row1(sane, sane).replaceAll('1"', '2"')}`,
          }),
        ),
      )
    },
  },
  {
    name: 'the parameters of a frame',
    files: ['src/embed/parameters.ts'],
    enter: ({ text, json }) => {
      const query = new URLSearchParams()
      for (const name of [
        'embed',
        'host',
        'name',
        'accent',
        'theme',
        'results',
        'lang',
        '__proto__',
      ]) {
        query.append(name, text)
      }
      const readings = [
        `?${query.toString()}`,
        `?${text}`,
        `?name=${encodeURIComponent(json.replaceAll(/\p{Cs}/gu, ''))}`,
        `?__proto__=1&name=%00`,
      ].map((search) => readEmbed(search, text))
      for (const { settings } of readings) expect(settings.host).toBeNull()
      return { words: readings.map(({ settings }) => settings.name) }
    },
  },
  {
    name: 'the address of a candidate’s tab, and messages between tabs',
    files: ['src/sharing/candidateTab.ts'],
    enter: async ({ text, json }) => {
      const tab = candidateTabIn(`?candidate=${text}`)
      if (tab !== null) expect(Number.isSafeInteger(tab.index)).toBe(true)
      const heard: Answers[] = []
      const stop = followCandidates('ours', (index, answers) => {
        expect(Number.isSafeInteger(index) && index >= 0).toBe(true)
        heard.push(answers)
      })
      const other = new BroadcastChannel(channelName)
      const say: (message: unknown) => void = other.postMessage.bind(other)
      const arrived = new Promise((resolve) => {
        const last = new BroadcastChannel(channelName)
        last.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (data !== 'the end') return
          last.close()
          resolve(undefined)
        })
      })
      const value = valueOf(json)
      const messages = [
        value,
        { list: 'ours', index: value, answers: value },
        { list: 'ours', index: 3, answers: value },
        { list: 'ours', index: NaN, answers: {} },
        { list: 'ours', index: -1, answers: {} },
        { list: value, index: 1, answers: {} },
      ]
      for (const message of messages) {
        try {
          say(message)
        } catch {
          // Too deep to be sent: it never arrives.
        }
      }
      say('the end')
      await arrived
      other.close()
      stop()
      return { answers: heard }
    },
  },
  {
    name: 'the language of the first screen',
    files: ['src/first/firstScreen.ts'],
    enter: ({ text }) => {
      const first = firstScreenFor({
        localStorage: memoryStore({ [storeKey('language')]: text }),
        sessionStorage: memoryStore(),
        location: { hash: '', search: '' },
        history: { state: null },
        navigator: { languages: [text] },
      })
      expect(['en', 'fr']).toContain(first)
      return {}
    },
  },
  {
    name: 'language, colours and audience',
    files: ['src/screens/preferences.ts'],
    enter: ({ text }) => {
      const address = new URL('https://example.org/')
      for (const name of ['lang', 'for']) address.searchParams.set(name, text)
      const { language, theme, audience } = openPreferences({
        localStorage: memoryStore(
          Object.fromEntries(['language', 'theme', 'audience'].map((one) => [storeKey(one), text])),
        ),
        sessionStorage: memoryStore(),
        navigator: { languages: [text] },
        location: { href: address.href },
        history: { state: null, replaceState: () => undefined },
      })
      expect(['en', 'fr']).toContain(language)
      expect(themes).toContain(theme)
      expect(['worker', 'employer']).toContain(audience)
      return {}
    },
  },
  {
    name: 'the address of a page of the rulebook',
    files: ['src/screens/rulesAddress.ts'],
    enter: ({ text, json }) => {
      const beginnings = ['', '#rules', '#rules/', '#rules/criterion/', '#rules/sources/']
      const places = [text, json, encodeURIComponent(json.replaceAll(/\p{Cs}/gu, ''))].flatMap(
        (one) => beginnings.map((beginning) => readRulesAddress(`${beginning}${one}`)),
      )
      for (const place of places) {
        if (place === null || !('name' in place) || place.name === null) continue
        expect(place.name).toMatch(/^[\w.()-]{1,80}$/)
        expect(exists(place, book())).toBe(false)
      }
      return {}
    },
  },
  {
    name: 'JSON in a terminal',
    files: ['src/screen/readAnswers.ts'],
    throws: InvalidInput,
    enter: async ({ text, json }) => {
      const attempts = [json, text, `{"offer":${json}}`, `{${JSON.stringify(text)}:${json}}`]
      const errors = await Promise.all(
        attempts.map((one) =>
          readAnswers(one, 'stdin').then(
            () => null,
            (error: unknown) => error,
          ),
        ),
      )
      const messages = errors.flatMap((error) => {
        if (error === null) return []
        if (!(error instanceof InvalidInput)) throw error
        return error.message
      })
      for (const message of messages) expect(message.length).toBeLessThan(4000)
      return { words: messages.map((message) => message.replaceAll(/\p{Cs}/gu, '')) }
    },
  },
]

// ——— What holds at each

/** `HOSTILE=100 npx vitest run tests/doors.test.ts` tries everything a hundred times as often. */
const moreOften = Number(process.env['HOSTILE'] ?? 1)

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const untouched = prototypes.map((one) => Reflect.ownKeys(one).length)

/** Control characters, ends of lines, marks that turn the direction, halves of characters. */
const unwanted = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u

describe('hostile input', () => {
  afterEach(() => {
    expect(prototypes.map((one) => Reflect.ownKeys(one).length)).toEqual(untouched)
    expect('polluted' in {}).toBe(false)
  })

  it.each(doors)(
    'at this door does no harm: $name',
    async ({ enter, throws, runs = 60 }) => {
      await fc.assert(
        fc.asyncProperty(hostile, async (input) => {
          let entered: Entered = {}
          try {
            entered = await enter(input)
          } catch (error) {
            if (throws === undefined || !(error instanceof throws)) throw error
          }
          expect(entered.words?.filter((one) => unwanted.test(one)) ?? []).toEqual([])
          for (const answers of entered.answers ?? []) {
            expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
            expect(parseAnswers(answers)).toEqual({ answers, problems: [] })
          }
        }),
        {
          numRuns: runs * moreOften + hostileOnce.length,
          examples: hostileOnce.map((one): [Hostile] => [one]),
        },
      )
    },
    120_000 * moreOften,
  )
})

describe('the list of doors', () => {
  /** What reads something from outside. */
  const reads =
    /\bJSON\.parse\(|URLSearchParams\(|searchParams\.get\(|addEventListener\('message'|\.getItem\(|DecompressionStream\(|\bonmessage\b/

  /** Files that read what the app itself has made, or the law's files in a terminal: no doors. */
  const insiders = [
    // Copies of what was just made here.
    'src/batch/table.ts',
    'src/slip/record.ts',
    // Whether there is one word in the address; a key that was just made.
    'src/main.tsx',
    'src/screens/letters/AheadList.tsx',
    // Answers as the desk packed them; messages of the app's own worker.
    'src/batch/desk.ts',
    'src/batch/remoteDesk.ts',
    'src/batch/worker.ts',
  ]

  it('has every file in which something is read', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/^law(Check|Diff)\//.test(file))
      .map((file) => join('src', file))
    const readers = files.filter((file) => reads.test(readFileSync(join(root, file), 'utf8')))
    const known = [...doors.flatMap((door) => door.files), ...insiders]
    expect(readers.length).toBeGreaterThan(8)
    expect(readers.filter((file) => !known.includes(file))).toEqual([])
    expect(known.filter((file) => !files.includes(file))).toEqual([])
  })
})
