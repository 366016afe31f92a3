import * as z from 'zod/mini'

/** What the first field of every slip says. */
export const slipFormat = 'imp-stream-finder.slip'

/** The version that this app writes. A change that would make old slips read differently takes the next one. */
export const slipVersion = 1

/** Longer than any slip that this app writes: what is longer is not even read. */
export const longestSlip = 200_000

const short = z.string().check(z.maxLength(100))
const most = 500

/** An answer in its own shape: an option, a number, or a list of options or countries. */
const Answer = z.union([short, z.number(), z.array(short).check(z.maxLength(most))])

const Citation = z.strictObject({
  source: short,
  pinpoint: z.string().check(z.maxLength(300)),
  url: z.string().check(z.regex(/^https:\/\//), z.maxLength(500)),
  verified: z.iso.date(),
})

const Reason = z.strictObject({
  criterion: short,
  truth: z.enum(['met', 'unmet', 'open']),
  citations: z.array(Citation).check(z.maxLength(100)),
})

/** All that a slip says, but its digest. */
const recorded = {
  format: z.literal(slipFormat),
  version: z.literal(slipVersion),
  made: z.iso.datetime(),
  edition: z.iso.date(),
  language: z.enum(['en', 'fr']),
  answers: z.record(z.string().check(z.regex(/^[a-z]\w{0,99}$/i)), Answer),
  suggestion: z.strictObject({
    stream: short,
    variant: z.nullable(short),
    code: z.nullable(short),
    standing: short,
  }),
  reasons: z.array(Reason).check(z.maxLength(most)),
}

/** A slip without its digest: what the digest is made of. */
const Record = z.strictObject(recorded)

/** A whole slip. Strict: a field that it doesn't know makes it no slip of this version. */
export const Slip = z.strictObject({
  ...recorded,
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

export type SlipRecord = z.infer<typeof Record>
export type Slip = z.infer<typeof Slip>
export type SlipReason = z.infer<typeof Reason>
