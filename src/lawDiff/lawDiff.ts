import type { Edition, Suggestion } from '#rules'
import { InvalidInput, shown } from '../screen/invalidInput.ts'
import { difference } from './compare.ts'
import type { Changes } from './compare.ts'
import { flips, readPeople } from './people.ts'
import { words } from './words.ts'
import type { Language, Words } from './words.ts'

/** What the command says and how it ends: 0 compared, 2 bad input. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 2
}

const allowed = '[OLD NEW] [--people FILE.json] [--language en|fr]'

/** The whole of `law:diff`, without the process around it. */
export async function lawDiff(
  args: readonly string[],
  editions: readonly Edition[],
  file: (path: string) => Promise<string>,
): Promise<Outcome> {
  try {
    const { ids, peopleFrom, language } = readRequest(args)
    const [before, after] = chosen(ids, editions)
    const people = peopleFrom === undefined ? null : readPeople(await file(peopleFrom), peopleFrom)
    const say = words[language]
    const { criteria, variants, reordered } = difference(before, after)
    const lines = [
      say.title(before.id, after.id),
      after.note[language],
      ...changeLines(say, say.criteria, criteria),
      ...changeLines(say, say.variants, variants),
      ...(reordered ? [say.reordered] : []),
      ...(people === null ? [] : flipLines(say, people.length, flips(people, before, after))),
    ]
    return { stdout: `${lines.join('\n')}\n`, stderr: '', exitCode: 0 }
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    return { stdout: '', stderr: `law:diff: ${error.message}\n`, exitCode: 2 }
  }
}

interface Request {
  readonly ids: readonly string[]
  readonly peopleFrom: string | undefined
  readonly language: Language
}

function readRequest(args: readonly string[]): Request {
  const ids: string[] = []
  let peopleFrom: string | undefined
  let language: Language = 'en'
  for (let index = 0; index < args.length; index++) {
    const text = args[index] ?? ''
    if (text === '--people') {
      peopleFrom = args[++index]
      if (peopleFrom === undefined || peopleFrom === '')
        throw new InvalidInput('--people', 'no file is named.', allowed)
    } else if (text === '--language') {
      const value = args[++index]
      if (value !== 'en' && value !== 'fr')
        throw new InvalidInput('--language', `${shown(value)} is none.`, 'en or fr.')
      language = value
    } else if (text.startsWith('-')) {
      throw new InvalidInput(shown(text), 'there is no such option.', allowed)
    } else ids.push(text)
  }
  return { ids, peopleFrom, language }
}

/** The two editions, older first as they were named; without names the last two. */
function chosen(ids: readonly string[], editions: readonly Edition[]): readonly [Edition, Edition] {
  const known = `two of ${editions.map(({ id }) => id).join(', ')}, or none for the last two.`
  const [before, after] =
    ids.length === 0
      ? editions.slice(-2)
      : ids.map((id) => {
          const found = editions.find((one) => one.id === id)
          if (!found) throw new InvalidInput(shown(id), 'there is no such edition.', known)
          return found
        })
  if (before === undefined || after === undefined || ids.length > 2) {
    throw new InvalidInput('editions', `${ids.length} are named.`, known)
  }
  return [before, after]
}

const changeLines = (
  say: Words,
  what: string,
  { added, removed, changed }: Changes,
): readonly string[] => [
  say.counts(what, added.length, removed.length, changed.length),
  ...added.map((id) => `  + ${id}`),
  ...removed.map((id) => `  - ${id}`),
  ...changed.map(({ id, differs }) => `  ~ ${id}: ${differs.join(', ')}`),
]

const flipLines = (
  say: Words,
  people: number,
  found: ReturnType<typeof flips>,
): readonly string[] => [
  say.flips(found.length, people),
  ...found.map(({ name, before, after }) => `  ${name}: ${inWords(before)} → ${inWords(after)}`),
]

/** A suggestion as its ids. One that another answer may still change is marked. */
const inWords = ({ stream, variant, code, standing, settled }: Suggestion): string =>
  `${[variant ?? stream, code, standing].filter((part) => part !== null).join(' ')}${settled ? '' : ' …'}`
