/**
 * The addresses of the rulebook: `#rules`, `#rules/<part>` and `#rules/<part>/<name>`. Whatever the address holds is read
 * here and nowhere else. Whether there is something of that name, the rulebook itself knows.
 */

/** The parts that are listed in the contents. A name behind one of them is what to show in it. */
export const rulesParts = [
  'streams',
  'lines',
  'agreements',
  'occupations',
  'codes',
  'editions',
  'sources',
] as const

export type RulesPart = (typeof rulesParts)[number]

/** Pages of one thing, which need its name. */
const things = ['variant', 'criterion'] as const

type RulesThing = (typeof things)[number]

/** A place in the rulebook. */
export type RulesPlace =
  | { readonly part: 'contents' | 'unknown' }
  | { readonly part: RulesPart; readonly name: string | null }
  | { readonly part: RulesThing; readonly name: string }

const root = '#rules'

/** What is behind so many characters is never read. */
const longest = 400

/** Ids of the rules, days and codes; nothing else is ever a name. */
const nameShape = /^[\w.()-]{1,80}$/

/** The address of a place, for a link. */
export const rulesAddress = (part?: RulesPart | RulesThing, name?: string): string =>
  [root, part, name].filter((one) => one !== undefined).join('/')

/** True for a fragment that leads into the rulebook, right or wrong. */
export const isRulesAddress = (fragment: string): boolean =>
  /^#rules(\/|$)/i.test(decoded(fragment.slice(0, longest)))

/** The place that a fragment means; `null` when it does not lead into the rulebook. Never throws. */
export function readRulesAddress(fragment: string): RulesPlace | null {
  if (!isRulesAddress(fragment)) return null
  const [, said = '', name = null, ...more] = decoded(fragment.slice(0, longest)).split('/')
  if (said === '' && name === null) return { part: 'contents' }
  if (more.length > 0 || (name !== null && !nameShape.test(name))) return { part: 'unknown' }
  const part = rulesParts.find((one) => one === said)
  if (part !== undefined) return { part, name }
  const thing = things.find((one) => one === said)
  return thing === undefined || name === null ? { part: 'unknown' } : { part: thing, name }
}

/** Without what a mail program encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
