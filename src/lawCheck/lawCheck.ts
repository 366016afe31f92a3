import type { Digests, Quotation } from '#rules'
import { InvalidInput, shown } from '../screen/invalidInput.ts'
import { compare, misquoted, recordedAnew } from './digest.ts'
import { NotARegulation, readRegulation } from './regulation.ts'
import type { Regulation } from './regulation.ts'
import { checkLines, words } from './words.ts'
import type { Language } from './words.ts'

/** What the rules cite of a regulation, and what was recorded of it. */
export interface Recorded {
  readonly instrument: Readonly<Record<Language, string>>
  /** The cited provisions, with the ids of what cites them. */
  readonly cited: ReadonlyMap<string, readonly string[]>
  readonly digests: Digests
  /** The words of the regulation that are shown as quotations. */
  readonly quotations: readonly Quotation[]
}

/** The world around the command. */
export interface Surroundings {
  readonly file: (path: string) => Promise<string>
  /** Today, as an ISO date. */
  readonly today: string
  readonly write: (digests: Digests) => Promise<void>
}

/** What the command says and how it ends: 0 unchanged, 1 something changed or missing, 2 bad input. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 1 | 2
}

const allowed = '[--record] [--language en|fr|both] FILE.xml'

/** The whole of `law:check`, without the process around it. */
export async function lawCheck(
  args: readonly string[],
  recorded: Recorded,
  surroundings: Surroundings,
): Promise<Outcome> {
  try {
    const request = readRequest(args)
    const regulation = regulationOf(request.path, await surroundings.file(request.path), recorded)
    return request.record
      ? await takeAnew(request, regulation, recorded, surroundings)
      : check(request, regulation, recorded, surroundings)
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    return { stdout: '', stderr: `law:check: ${error.message}\n`, exitCode: 2 }
  }
}

interface Request {
  readonly path: string
  readonly record: boolean
  readonly languages: readonly Language[]
}

const spoken: Readonly<Record<string, readonly Language[]>> = {
  en: ['en'],
  fr: ['fr'],
  both: ['en', 'fr'],
}

function readRequest(args: readonly string[]): Request {
  const paths: string[] = []
  let record = false
  let languages: readonly Language[] = ['en', 'fr']
  for (let index = 0; index < args.length; index++) {
    const text = args[index] ?? ''
    if (text === '--record') record = true
    else if (text === '--language') {
      const value = args[++index]
      const meant = value !== undefined && Object.hasOwn(spoken, value) ? spoken[value] : undefined
      if (!meant)
        throw new InvalidInput('--language', `${shown(value)} is none.`, 'en, fr or both.')
      languages = meant
    } else if (text.startsWith('-')) {
      throw new InvalidInput(shown(text), 'there is no such option.', allowed)
    } else paths.push(text)
  }
  const [path, second] = paths
  if (path === undefined || path === '') throw new InvalidInput('file', 'none is named.', allowed)
  if (second !== undefined) throw new InvalidInput(shown(second), 'one file at a time.', allowed)
  return { path, record, languages }
}

function regulationOf(path: string, text: string, { instrument }: Recorded): Regulation {
  const wanted = `the consolidated XML of ${instrument.en} or ${instrument.fr} from Justice Laws.`
  try {
    const regulation = readRegulation(text)
    if (regulation.instrument !== instrument[regulation.language]) {
      throw new NotARegulation(`it is ${shown(regulation.instrument)}`)
    }
    return regulation
  } catch (error) {
    if (!(error instanceof NotARegulation)) throw error
    throw new InvalidInput(path, `${error.message}.`, wanted)
  }
}

function check(
  { languages }: Request,
  regulation: Regulation,
  { cited, digests, quotations }: Recorded,
  { today }: Surroundings,
): Outcome {
  const found = compare(regulation, [...cited.keys()], digests)
  const misquotations = misquoted(regulation, quotations)
  const recordedTo = digests.currentTo[regulation.language]
  const texts = languages.map((language) =>
    checkLines(language, regulation, found, {
      citers: cited,
      misquotations,
      recordedTo,
      today,
    }).join('\n'),
  )
  const same = found.unchanged.length === cited.size && misquotations.length === 0
  return { stdout: `${texts.join('\n\n')}\n`, stderr: '', exitCode: same ? 0 : 1 }
}

async function takeAnew(
  request: Request,
  regulation: Regulation,
  recorded: Recorded,
  surroundings: Surroundings,
): Promise<Outcome> {
  const pinpoints = [...recorded.cited.keys()]
  const { gone } = compare(regulation, pinpoints, recorded.digests)
  if (gone.length > 0) {
    const { stdout } = check(request, regulation, recorded, surroundings)
    const why = request.languages.map((language) => words[language].notWritten).join('\n')
    return { stdout, stderr: `${why}\n`, exitCode: 1 }
  }
  await surroundings.write(recordedAnew(regulation, pinpoints, recorded.digests))
  const done = request.languages.map((language) => words[language].written(pinpoints.length))
  return { stdout: `${done.join('\n')}\n`, stderr: '', exitCode: 0 }
}
