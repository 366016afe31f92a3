import { openSlip } from '../slip/index.ts'
import type { OpenedSlip, SlipReading } from '../slip/index.ts'
import { InvalidInput } from './invalidInput.ts'

const aSlip = 'the JSON file of a saved record, as docs/SLIP.md describes it.'

const why: Readonly<Record<Extract<SlipReading, { kind: 'notASlip' }>['why'], string>> = {
  tooLong: 'it is too long for a slip.',
  notJson: 'it is not JSON.',
  otherJson: 'it is JSON, but no slip.',
  newerVersion: 'a newer version of the app made it.',
}

/** What a saved record says and what today's rules say. Same: nothing differs, and the digest fits. */
export interface SlipReport {
  readonly same: boolean
  readonly printed: object
}

/** Verifies the text of a file. Throws InvalidInput when it is no slip. */
export async function slipReport(text: string, from: string): Promise<SlipReport> {
  const reading = await openSlip(text)
  switch (reading.kind) {
    case 'notASlip':
      throw new InvalidInput(from, why[reading.why], aSlip)
    case 'damaged':
      return { same: false, printed: { verdict: 'damaged', field: reading.field } }
    case 'slip':
      return compared(reading)
  }
}

function compared(reading: OpenedSlip): SlipReport {
  const { slip, intact, digest, differs, now, reasons, problems } = reading
  const same = intact && differs.length === 0
  return {
    same,
    printed: {
      verdict: intact ? (same ? 'same' : 'differs') : 'damaged',
      digest: { written: slip.digest, found: digest, fits: intact },
      made: slip.made,
      recorded: { edition: slip.edition, ...slip.suggestion },
      today: { edition: now.edition, ...now.suggestion },
      differs,
      reasons,
      unreadableAnswers: problems.map(({ field, value }) => ({ field, value })),
    },
  }
}
