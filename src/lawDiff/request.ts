import { InvalidInput, shown } from '../screen/invalidInput.ts'
import type { Language } from './words.ts'

/** What is to be compared, and how it is said. */
export interface Request {
  /** Two editions by their ids, or none. */
  readonly ids: readonly string[]
  /** The commit whose newest edition comes before the working tree's. */
  readonly against: string | undefined
  readonly peopleFrom: string | undefined
  readonly language: Language
  readonly json: boolean
}

const allowed = '[OLD NEW | --against COMMIT] [--people FILE.json] [--language en|fr] [--json].'

/** Reads the command line. Throws InvalidInput for anything that is not one clear request. */
export function readRequest(args: readonly string[]): Request {
  const ids: string[] = []
  let against: string | undefined
  let peopleFrom: string | undefined
  let language: Language = 'en'
  let json = false
  for (let index = 0; index < args.length; index++) {
    const text = args[index] ?? ''
    if (text === '--json') json = true
    else if (text === '--against') against = named(text, args[++index], 'commit')
    else if (text === '--people') peopleFrom = named(text, args[++index], 'file')
    else if (text === '--language') {
      const value = args[++index]
      if (value !== 'en' && value !== 'fr') {
        throw new InvalidInput('--language', `${shown(value)} is none.`, 'en or fr.')
      }
      language = value
    } else if (text.startsWith('-')) {
      throw new InvalidInput(shown(text), 'there is no such option.', allowed)
    } else ids.push(text)
  }
  if (against !== undefined && ids.length > 0) {
    throw new InvalidInput('--against', 'it goes without editions.', allowed)
  }
  return { ids, against, peopleFrom, language, json }
}

function named(option: string, value: string | undefined, what: string): string {
  if (value === undefined || value === '') {
    throw new InvalidInput(option, `no ${what} is named.`, allowed)
  }
  return value
}
