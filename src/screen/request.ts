import { isCountry, isDay } from '#rules'
import type { CountryCode } from '#rules'
import { languages, parseLanguage } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { allowedCountry, nearestCountry } from './allowed.ts'
import { InvalidInput, shown } from './invalidInput.ts'

/** What the command is asked to do. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'questions' }
  /** `from`: a file, or `-` for what is piped in; `today`: an ISO date, by which sources are fresh or stale. */
  | { readonly kind: 'answers'; readonly from: string; readonly today?: string }
  | {
      readonly kind: 'profession'
      readonly title: string
      readonly citizenships: readonly CountryCode[]
    }
  | { readonly kind: 'code'; readonly code: string }
  /** Verifies a saved record; `from` as with answers. */
  | { readonly kind: 'slip'; readonly from: string }
  /** Many candidates. `from` as above; without a `format` the output is like the input. */
  | {
      readonly kind: 'batch'
      readonly from: string
      readonly format?: 'csv' | 'ndjson'
      /** The sheet of a workbook; without it the first that has rows. */
      readonly sheet?: string
      readonly language: Language
    }

const allowed =
  'FILE.json [--today YYYY-MM-DD], - (read what is piped in), --questions, --profession TITLE [--citizenship CODE ...], --code CODE, --slip FILE.json, --batch FILE [--format csv|ndjson] [--sheet NAME] [--language en|fr], --help.'

const flags = [
  '--questions',
  '--profession',
  '--citizenship',
  '--code',
  '--slip',
  '--today',
  '--batch',
  '--format',
  '--sheet',
  '--language',
  '--help',
  '-h',
] as const
type Flag = (typeof flags)[number]

/** Flags that a value follows. */
const valued: ReadonlySet<Flag> = new Set([
  '--profession',
  '--citizenship',
  '--code',
  '--slip',
  '--today',
  '--batch',
  '--format',
  '--sheet',
  '--language',
])
/** Flags that say more about a request, and make none. */
const aside: ReadonlySet<Flag | null> = new Set([
  '--citizenship',
  '--today',
  '--format',
  '--sheet',
  '--language',
])
/** Which request each of those says more about. */
const goesWith: readonly (readonly [aside: Flag, first: Flag | null, name: string])[] = [
  ['--today', null, 'answers'],
  ['--citizenship', '--profession', '--profession'],
  ['--format', '--batch', '--batch'],
  ['--sheet', '--batch', '--batch'],
  ['--language', '--batch', '--batch'],
]

const isFlag = (text: string): text is Flag => flags.some((flag) => flag === text)

/** One argument as it was meant: a flag, with its value when it takes one, or a place to read answers from. */
type Argument =
  { readonly flag: Flag; readonly value: string } | { readonly flag: null; readonly value: string }

/** Reads the command line. Throws InvalidInput for anything that is not one clear request. */
export function readRequest(args: readonly string[]): Request {
  const given = readArguments(args)
  const has = (flag: Flag | null): boolean => given.some((one) => one.flag === flag)
  if (has('--help') || has('-h')) return { kind: 'help' }

  const kinds = given.filter(({ flag }) => !aside.has(flag))
  const [first, second] = kinds
  for (const [flag, request, name] of goesWith) {
    if (!has(flag) || (first !== undefined && first.flag === request)) continue
    if (second !== undefined) break
    throw new InvalidInput(flag, `goes with ${name} only.`, allowed)
  }
  if (first === undefined) throw new InvalidInput('arguments', 'there are none.', allowed)
  if (second !== undefined) {
    const name = second.flag ?? shown(second.value)
    throw new InvalidInput(
      name,
      `one request at a time, after ${first.flag ?? shown(first.value)}.`,
      allowed,
    )
  }
  switch (first.flag) {
    case '--questions':
      return { kind: 'questions' }
    case '--code':
      return { kind: 'code', code: readCode(first.value) }
    case '--slip':
      return { kind: 'slip', from: readFileName(first.value) }
    case '--profession':
      return {
        kind: 'profession',
        title: readTitle(first.value),
        citizenships: given
          .filter(({ flag }) => flag === '--citizenship')
          .map(({ value }) => readCountry(value)),
      }
    case '--batch':
      if (first.value === '') throw new InvalidInput('--batch', '"" names no file.', allowed)
      return {
        kind: 'batch',
        from: first.value,
        ...readFormat(given),
        ...readSheet(given),
        language: readLanguage(given),
      }
    case '--help':
    case '-h':
    case '--citizenship':
    case '--today':
    case '--format':
    case '--sheet':
    case '--language':
    case null:
      return { kind: 'answers', from: first.value, ...readToday(given) }
  }
}

function readArguments(args: readonly string[]): readonly Argument[] {
  const read: Argument[] = []
  for (let index = 0; index < args.length; index++) {
    const text = args[index] ?? ''
    if (text === '-' || !text.startsWith('-')) {
      if (text === '') throw new InvalidInput('file', '"" names no file.', allowed)
      read.push({ flag: null, value: text })
      continue
    }
    const [name = '', ...rest] = text.split('=')
    if (!isFlag(name)) throw new InvalidInput(shown(text), 'there is no such option.', allowed)
    if (!valued.has(name)) {
      if (rest.length > 0)
        throw new InvalidInput(
          name,
          `${shown(rest.join('='))} is too much: it takes no value.`,
          allowed,
        )
      read.push({ flag: name, value: '' })
      continue
    }
    const value = rest.length > 0 ? rest.join('=') : args[++index]
    if (value === undefined || (rest.length === 0 && value.startsWith('--'))) {
      throw new InvalidInput(name, 'a value is missing.', allowed)
    }
    read.push({ flag: name, value })
  }
  return read
}

function readFileName(text: string): string {
  if (text.trim() === '') throw new InvalidInput('--slip', '"" names no file.', allowed)
  return text
}

function readTitle(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new InvalidInput(
      '--profession',
      `${shown(text)} is no job title.`,
      'words, such as "registered nurse".',
    )
  }
  return text
}

function readCountry(text: string): CountryCode {
  if (isCountry(text)) return text
  throw new InvalidInput(
    '--citizenship',
    `${shown(text)} is no country code.${nearestCountry(text)}`,
    `${allowedCountry}.`,
  )
}

const formats = ['csv', 'ndjson'] as const

function readFormat(given: readonly Argument[]): { readonly format?: (typeof formats)[number] } {
  const text = onlyValue(given, '--format')
  if (text === undefined) return {}
  const format = formats.find((one) => one === text)
  if (format === undefined) {
    throw new InvalidInput('--format', `${shown(text)} is no format.`, 'csv or ndjson.')
  }
  return { format }
}

function readSheet(given: readonly Argument[]): { readonly sheet?: string } {
  const sheet = onlyValue(given, '--sheet')
  if (sheet === '') throw new InvalidInput('--sheet', '"" names no sheet.', 'the name of a sheet.')
  return sheet === undefined ? {} : { sheet }
}

function readLanguage(given: readonly Argument[]): Language {
  const text = onlyValue(given, '--language')
  const language = text === undefined ? 'en' : parseLanguage(text)
  if (language === undefined) {
    throw new InvalidInput(
      '--language',
      `${shown(text)} is no language.`,
      `${languages.join(' or ')}.`,
    )
  }
  return language
}

/** The value of a flag that may be there once. */
function onlyValue(given: readonly Argument[], wanted: Flag): string | undefined {
  const [value, second] = given.filter(({ flag }) => flag === wanted).map((one) => one.value)
  if (second !== undefined) throw new InvalidInput(wanted, 'it is there twice.', allowed)
  return value
}

function readToday(given: readonly Argument[]): { readonly today?: string } {
  const day = onlyValue(given, '--today')
  if (day === undefined) return {}
  if (!isDay(day)) {
    throw new InvalidInput(
      '--today',
      `${shown(day)} is no day.`,
      'a day that exists, such as 2026-11-24.',
    )
  }
  return { today: day }
}

function readCode(text: string): string {
  const code = text.trim().toUpperCase()
  if (!/^[A-Z]\d{2}$/.test(code)) {
    throw new InvalidInput(
      '--code',
      `${shown(text)} is no exemption code.`,
      'a letter and two digits, such as C12.',
    )
  }
  return code
}
