import * as z from 'zod/mini'
import { plainText } from '../sharing/index.ts'
import { parseHex } from './colour.ts'
import type { Hex } from './colour.ts'

/**
 * What the site around the page asks for, in the address of the frame. docs/EMBED.md is the specification. Each
 * parameter is read for itself: one that can't be read is named, and the page goes on without it.
 */

/** The most characters of the name of a site that are shown. */
export const longestName = 60

/** What the site gets at the end: nothing, the kind of outcome, or that and a way to be sent the answers. */
export type Results = 'none' | 'kind' | 'answers'

/** How the page is set up inside another site. */
export interface EmbedSettings {
  /** The one origin to which messages are sent. Without one nothing is sent at all. */
  readonly host: string | null
  /** What the site calls itself, which nobody has verified; empty when it says nothing. */
  readonly name: string
  readonly accent: Hex | null
  readonly theme: 'light' | 'dark' | null
  readonly results: Results
}

export const embedParameters = [
  'host',
  'name',
  'accent',
  'theme',
  'results',
  'lang',
  'for',
] as const
export type EmbedParameter = (typeof embedParameters)[number]

/** Why a parameter is not followed: it can't be read, or it needs a `host`, or the site around is not that host. */
export interface EmbedProblem {
  readonly parameter: EmbedParameter
  readonly reason: 'unreadable' | 'needsHost' | 'otherHost'
}

export interface EmbedReading {
  readonly settings: EmbedSettings
  readonly problems: readonly EmbedProblem[]
}

const colour = z.pipe(
  z.string().check(z.maxLength(7)),
  z.transform((text, context) => {
    const hex = parseHex(text)
    if (hex === null) context.issues.push({ code: 'custom', input: text, message: 'not a colour' })
    return hex
  }),
)

const shown = z.pipe(
  z.string().check(z.maxLength(400)),
  z.pipe(
    z.transform((text: string) => plainText(text, longestName)),
    z.string().check(z.minLength(1)),
  ),
)

/**
 * Reads the parameters. Never throws. `around` is the origin of the site around, where the browser tells it: a `host`
 * that is another one would never get a message, and is left out.
 */
export function readEmbed(search: string, around: string | null = null): EmbedReading {
  const given = new URLSearchParams(search)
  const problems: EmbedProblem[] = []
  const read = <Value>(
    parameter: EmbedParameter,
    reader: z.ZodMiniType<Value, string>,
  ): Value | null => {
    const [value, ...more] = given.getAll(parameter)
    if (value === undefined) return null
    const reading = z.safeParse(reader, more.length === 0 ? value : undefined)
    if (reading.success) return reading.data
    problems.push({ parameter, reason: 'unreadable' })
    return null
  }
  const named = read('host', z.string().check(z.maxLength(300), z.refine(isOrigin)))
  const isElsewhere = named !== null && around !== null && named !== around
  if (isElsewhere) problems.push({ parameter: 'host', reason: 'otherHost' })
  const host = isElsewhere ? null : named
  const results = read('results', z.enum(['none', 'kind', 'answers']))
  if (host === null && results !== null && results !== 'none') {
    problems.push({ parameter: 'results', reason: 'needsHost' })
  }
  const settings: EmbedSettings = {
    host,
    name: read('name', shown) ?? '',
    accent: read('accent', colour),
    theme: read('theme', z.enum(['light', 'dark'])),
    results: host === null ? 'none' : (results ?? 'kind'),
  }
  // Both are followed elsewhere; here they are only looked at, so that a slip is told.
  read('lang', z.enum(['en', 'fr']))
  read('for', z.enum(['worker', 'employer']))
  return { settings, problems }
}

/** True for an origin written exactly as browsers write it: https, or http on the machine itself. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, hostname } = new URL(text)
  const isLoopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && isLoopback))
}
