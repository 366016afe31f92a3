import * as z from 'zod/mini'
import type { Suggestion } from '#rules'

/**
 * What the page tells the site around it. docs/EMBED.md is the specification; a test compares the two. Objects are
 * strict: nothing can travel along that is not written here.
 */

/** What the first field of every message says, so that a site knows them from others. */
export const messageSource = 'imp-stream-finder'

/** A change that a site would misread takes the next version. A new type of message doesn't: sites overlook it. */
export const messageVersion = 1

/** The kinds of outcome, and no more: not the stream, not how it stands. */
export const resultKinds = ['permit', 'noPermit', 'lmia', 'unknown'] as const
export type ResultKind = (typeof resultKinds)[number]

const pixels = z.int().check(z.minimum(0), z.maximum(1_000_000))

const Answer = z.union([z.string(), z.number(), z.array(z.string())])

const envelope = { source: z.literal(messageSource), version: z.literal(messageVersion) }

/** Every message, by its `type`. */
export const Message = z.discriminatedUnion('type', [
  z.strictObject({ ...envelope, type: z.literal('ready') }),
  z.strictObject({ ...envelope, type: z.literal('height'), height: pixels }),
  z.strictObject({ ...envelope, type: z.literal('show'), top: pixels }),
  z.strictObject({ ...envelope, type: z.literal('result'), kind: z.enum(resultKinds) }),
  z.strictObject({
    ...envelope,
    type: z.literal('answers'),
    edition: z.iso.date(),
    answers: z.record(z.string(), Answer),
    link: z.url(),
  }),
])

export type Message = z.infer<typeof Message>

/** A message as it is written here, before the envelope. */
export type Content = Message extends infer One
  ? One extends Message
    ? Omit<One, 'source' | 'version'>
    : never
  : never

/** The kind of outcome that a suggestion is. */
export function kindOf({ variant, stream }: Suggestion): ResultKind {
  if (variant === null) return stream === 'lmia_route' ? 'lmia' : 'unknown'
  return stream === 'no_permit' ? 'noPermit' : 'permit'
}
